// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/run.h"

namespace throughline::studio {

namespace {

std::map<std::string, std::int64_t> counts(const Json &node, const char *key)
{
    std::map<std::string, std::int64_t> result;
    const auto found = node.find(key);
    if (found != node.end() && found->is_object())
        for (const auto &[name, value] : found->items())
            if (value.is_number())
                result[name] = value.get<std::int64_t>();
    return result;
}

std::int64_t count(const Json &node, const char *key)
{
    const auto found = node.find(key);
    return found != node.end() && found->is_number() ? found->get<std::int64_t>() : 0;
}

} // namespace

const NodeFigures *Run::figuresOf(const std::string &journey, const std::string &node) const
{
    const auto found = figures.find(journey + '/' + node);
    return found == figures.end() ? nullptr : &found->second;
}

std::map<std::string, NodeFigures> readFigures(const Json &report)
{
    std::map<std::string, NodeFigures> all;
    const Json &nodes = valueIn(report, "nodes");
    if (!nodes.is_array())
        return all;
    for (const Json &each : nodes) {
        if (!each.is_object())
            continue;
        NodeFigures figures;
        figures.customers = count(each, "customers");
        figures.entered = count(each, "entered");
        figures.waiting = count(each, "waiting");
        figures.exits = counts(each, "exits");
        figures.blocked = counts(each, "blocked");
        all[each.value("journey", std::string()) + '/' + each.value("id", std::string())] = std::move(figures);
    }
    return all;
}

const Json &valueIn(const Json &report, std::string_view path)
{
    static const Json nothing;
    const Json *at = &report;
    while (!path.empty()) {
        const size_t end = std::min(path.find('/'), path.size());
        const std::string key(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
        if (!at->is_object())
            return nothing;
        const auto found = at->find(key);
        if (found == at->end())
            return nothing;
        at = &*found;
    }
    return *at;
}

std::optional<double> numberIn(const Json &report, std::string_view path)
{
    const Json &value = valueIn(report, path);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

} // namespace throughline::studio
