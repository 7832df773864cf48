// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/clipboard.h"

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"

namespace throughline::studio::canvas {

namespace {

template <class P>
void follow(P &parameters, const std::map<std::string, std::string> &ids)
{
    if constexpr (requires { parameters.message; }) {
        const auto copy = ids.find(parameters.message);
        if (copy != ids.end())
            parameters.message = copy->second;
    }
}

template <class T>
std::optional<std::vector<T>> decodeList(const Json &json)
{
    std::vector<T> list;
    Decoder decoder;
    typeOf<std::vector<T>>().decode(&list, json, decoder, nullptr);
    if (!decoder.errors().empty())
        return std::nullopt;
    return list;
}

} // namespace

QByteArray copyNodes(const Journey &journey, const std::set<std::string> &nodes)
{
    Json out = {{"throughline", "nodes/1"}, {"nodes", Json::array()}, {"edges", Json::array()}};
    for (const Node &node : journey.nodes)
        if (nodes.contains(node.id))
            out["nodes"].push_back(typeOf<Node>().encode(&node));
    for (const Edge &edge : journey.edges)
        if (nodes.contains(edge.from) && nodes.contains(edge.to))
            out["edges"].push_back(typeOf<Edge>().encode(&edge));
    return QByteArray::fromStdString(out.dump(2));
}

std::optional<Pasted> pasteNodes(const Journey &journey, const QByteArray &copied,
                                 std::optional<QPointF> topLeft, const QString &name)
{
    const Json json = Json::parse(copied.toStdString(), nullptr, false);
    if (!json.is_object() || json.value("throughline", std::string()) != "nodes/1")
        return std::nullopt;
    auto nodes = decodeList<Node>(json.value("nodes", Json::array()));
    auto edges = decodeList<Edge>(json.value("edges", Json::array()));
    if (!nodes || !edges || nodes->empty())
        return std::nullopt;
    QPointF shift(24, 24);
    if (topLeft) {
        QPointF corner(nodes->front().x, nodes->front().y);
        for (const Node &node : *nodes)
            corner = {std::min(corner.x(), node.x), std::min(corner.y(), node.y)};
        shift = *topLeft - corner;
    }
    std::map<std::string, std::string> ids;
    for (const Node &node : *nodes)
        ids[node.id] = freshNodeId(journey, node.id, ids);
    Pasted pasted;
    std::vector<Change> changes;
    const Path here = joined("journeys", journey.id);
    for (Node &node : *nodes) {
        node.id = ids[node.id];
        node.x += shift.x();
        node.y += shift.y();
        std::visit([&](auto &parameters) { follow(parameters, ids); }, node.parameters);
        pasted.nodes.insert(node.id);
        changes.push_back(insertItem(joined(here, "nodes"), typeOf<Node>().encode(&node)));
    }
    for (Edge &edge : *edges) {
        if (!ids.contains(edge.from) || !ids.contains(edge.to))
            continue;
        edge.from = ids[edge.from];
        edge.to = ids[edge.to];
        changes.push_back(insertItem(joined(here, "edges"), typeOf<Edge>().encode(&edge)));
    }
    pasted.change = compound(std::move(changes), named(name));
    return pasted;
}

} // namespace throughline::studio::canvas
