// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/clipboard.h"

#include "app/studio/canvas/edits/journey_edits.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"

namespace throughline::studio::canvas {

namespace {

using Ids = std::map<std::string, std::string>; ///< of what was copied, to that of the copy

void follow(std::string &id, const Ids &ids)
{
    if (const auto copy = ids.find(id); copy != ids.end())
        id = copy->second;
}

template <class P>
void follow(P &parameters, const Ids &nodes, const Ids &templates, const Ids &audiences)
{
    if constexpr (requires { parameters.message; })
        follow(parameters.message, nodes);
    if constexpr (requires { parameters.template_; })
        follow(parameters.template_, templates);
    if constexpr (requires { parameters.audience; })
        follow(parameters.audience, audiences);
}

template <class Item>
const Item *findIn(const std::vector<Item> &items, const std::string &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

template <class Item>
void take(Json &into, const std::vector<Item> &items, const std::string &id)
{
    const Item *item = findIn(items, id);
    const bool isThere = std::any_of(into.begin(), into.end(), [&](const Json &each) { return each.value("id", std::string()) == id; });
    if (item && !isThere)
        into.push_back(typeOf<Item>().encode(item));
}

/// Adds what the project does not have. Where it has another one of that id, `ids` is given the id
/// under which the copy comes in; without `ids` the project's own one is taken for it.
template <class Item>
void bring(std::vector<Item> brought, const std::vector<Item> &here, const char *list, std::vector<Change> &changes, Ids *ids)
{
    for (Item &item : brought) {
        const Item *own = findIn(here, item.id);
        if (own && (!ids || *own == item))
            continue;
        const std::string before = item.id;
        for (int number = 2; findIn(here, item.id); ++number)
            item.id = before + std::to_string(number);
        if (ids && item.id != before)
            (*ids)[before] = item.id;
        changes.push_back(insertItem(list, typeOf<Item>().encode(&item)));
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

QByteArray copyNodes(const Project &project, const Journey &journey, const std::set<std::string> &nodes)
{
    Json out = {{"throughline", "nodes/1"}};
    for (const char *list : {"nodes", "edges", "templates", "offers", "blocks", "audiences"})
        out[list] = Json::array();
    for (const Node &node : journey.nodes) {
        if (!nodes.contains(node.id))
            continue;
        out["nodes"].push_back(typeOf<Node>().encode(&node));
        take(out["templates"], project.templates, templateOf(node));
        if (const Template *used = project.findTemplate(templateOf(node))) {
            take(out["offers"], project.offers, used->offer);
            const std::string words = typeOf<Template>().encode(used).dump();
            for (const Block &block : project.blocks)
                if (words.find(block.id) != std::string::npos)
                    take(out["blocks"], project.blocks, block.id);
        }
        if (const auto *entry = std::get_if<EntryAudience>(&node.parameters))
            take(out["audiences"], project.audiences, entry->audience);
    }
    for (const Edge &edge : journey.edges)
        if (nodes.contains(edge.from) && nodes.contains(edge.to))
            out["edges"].push_back(typeOf<Edge>().encode(&edge));
    return QByteArray::fromStdString(out.dump(2));
}

std::optional<Pasted> pasteNodes(const Project &project, const Journey &journey, const QByteArray &copied,
                                 std::optional<QPointF> topLeft, const QString &name)
{
    const Json json = Json::parse(copied.toStdString(), nullptr, false);
    if (!json.is_object() || json.value("throughline", std::string()) != "nodes/1")
        return std::nullopt;
    auto nodes = decodeList<Node>(json.value("nodes", Json::array()));
    auto edges = decodeList<Edge>(json.value("edges", Json::array()));
    auto templates = decodeList<Template>(json.value("templates", Json::array()));
    auto offers = decodeList<Offer>(json.value("offers", Json::array()));
    auto blocks = decodeList<Block>(json.value("blocks", Json::array()));
    auto audiences = decodeList<Audience>(json.value("audiences", Json::array()));
    if (!nodes || !edges || nodes->empty() || !templates || !offers || !blocks || !audiences)
        return std::nullopt;
    QPointF shift(24, 24);
    if (topLeft) {
        QPointF corner(nodes->front().x, nodes->front().y);
        for (const Node &node : *nodes)
            corner = {std::min(corner.x(), node.x), std::min(corner.y(), node.y)};
        shift = *topLeft - corner;
    }
    Ids ids;
    for (const Node &node : *nodes)
        ids[node.id] = freshNodeId(journey, node.id, ids);
    Pasted pasted;
    std::vector<Change> changes;
    Ids templateIds;
    Ids audienceIds;
    bring(std::move(*offers), project.offers, "offers", changes, nullptr);
    bring(std::move(*blocks), project.blocks, "blocks", changes, nullptr);
    bring(std::move(*templates), project.templates, "templates", changes, &templateIds);
    bring(std::move(*audiences), project.audiences, "audiences", changes, &audienceIds);
    const Path here = joined("journeys", journey.id);
    for (Node &node : *nodes) {
        node.id = ids[node.id];
        node.x += shift.x();
        node.y += shift.y();
        std::visit([&](auto &parameters) { follow(parameters, ids, templateIds, audienceIds); }, node.parameters);
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
