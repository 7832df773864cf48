// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/node_kinds.h"

namespace throughline {

namespace {

template <size_t... I>
std::vector<NodeKind> makeKinds(std::index_sequence<I...>)
{
    std::vector<NodeKind> kinds;
    const auto add = [&kinds]<class P>(P defaults) {
        NodeKind kind;
        kind.key = P::key;
        kind.structure = &P::structure();
        kind.isEntry = kind.key.starts_with("entry.");
        kind.isNote = std::is_same_v<P, NoteNode>;
        kind.defaults = std::move(defaults);
        kinds.push_back(std::move(kind));
    };
    (add(std::variant_alternative_t<I, NodeParameters>{}), ...);
    return kinds;
}

} // namespace

const std::vector<NodeKind> &nodeKinds()
{
    static const std::vector<NodeKind> kinds
        = makeKinds(std::make_index_sequence<std::variant_size_v<NodeParameters>>());
    return kinds;
}

const NodeKind *nodeKind(std::string_view key)
{
    for (const NodeKind &kind : nodeKinds())
        if (kind.key == key)
            return &kind;
    return nullptr;
}

std::vector<Exit> exitsOf(const Node &node)
{
    return std::visit([](const auto &parameters) { return parameters.exits(); }, node.parameters);
}

std::string templateOf(const Node &node)
{
    return std::visit(
        [](const auto &parameters) -> std::string {
            if constexpr (requires { parameters.template_; })
                return parameters.template_;
            else
                return {};
        },
        node.parameters);
}

std::optional<Channel> channelOf(const Node &node)
{
    if (const auto *message = std::get_if<MessageNode>(&node.parameters))
        return message->channel;
    if (const auto *sync = std::get_if<AudienceSyncNode>(&node.parameters))
        return sync->action == SyncAction::Add ? std::optional(Channel::Ad) : std::nullopt;
    if (std::holds_alternative<TaskAgentNode>(node.parameters))
        return Channel::Agent;
    return std::nullopt;
}

} // namespace throughline
