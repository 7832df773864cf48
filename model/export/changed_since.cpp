// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/changed_since.h"

#include "model/project/place.h"
#include "model/values/number.h"

#include <algorithm>
#include <array>

namespace throughline {

namespace {

constexpr std::size_t mostSentences = 200;
constexpr std::size_t longestValue = 60;

constexpr std::array<std::string_view, 7> unsaid{"simulation", "money", "scenarios", "assumptions", "experiments", "exports", "salt"};

std::string shortened(const Json &value)
{
    std::string text = value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() <= longestValue)
        return text;
    std::size_t end = longestValue;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

std::string nameOfNode(const Project &project, const std::string &journey, const std::string &id)
{
    const Journey *found = project.journey(journey);
    const Node *node = found ? found->node(id) : nullptr;
    return node && !node->name.empty() ? node->name : id;
}

class Wording
{
public:
    Wording(const Project &before, const Project &after) : m_before(before), m_after(after) {}

    void add(const Change &change)
    {
        if (const auto *set = std::get_if<SetValue>(&change.what))
            addSet(*set, change);
        else if (const auto *inserted = std::get_if<InsertItem>(&change.what))
            addItem(inserted->list, inserted->item, true, change);
        else if (const auto *removed = std::get_if<RemoveItem>(&change.what))
            addRemoved(removed->item, change);
    }

    std::vector<Message> take() { return std::move(m_sentences); }

private:
    void say(Message sentence)
    {
        if (std::ranges::find(m_sentences, sentence) == m_sentences.end())
            m_sentences.push_back(std::move(sentence));
    }

    static bool isUnsaid(const std::vector<std::string> &steps)
    {
        return steps.empty() || std::ranges::find(unsaid, steps.front()) != unsaid.end()
            || (steps.size() > 4 && steps[0] == "journeys" && steps[2] == "nodes" && (steps[4] == "at" || steps[4] == "x" || steps[4] == "y" || steps[4] == "placed"))
            || (steps.size() > 2 && steps[0] == "journeys" && steps[2] == "groups");
    }

    /// What the change stands in: a step, a template, an audience …
    Message placeOf(const std::vector<std::string> &steps) const
    {
        if (steps.size() > 3 && steps[0] == "journeys" && steps[2] == "nodes")
            return {TL_TEXT("Export", "Step \"%1\""), {nameOfNode(m_after, steps[1], steps[3])}};
        if (steps.size() > 1 && steps[0] == "templates")
            return {TL_TEXT("Export", "Template \"%1\""), {steps[1]}};
        if (steps.size() > 1 && steps[0] == "audiences")
            return {TL_TEXT("Export", "Audience \"%1\""), {steps[1]}};
        if (steps.size() > 1 && steps[0] == "journeys")
            return {TL_TEXT("Export", "Journey \"%1\""), {steps[1]}};
        return {TL_TEXT("Export", "Project"), {}};
    }

    void addSet(const SetValue &set, const Change &change)
    {
        const std::vector<std::string> steps = splitPath(set.path);
        if (isUnsaid(steps))
            return;
        if (steps.size() > 3 && steps[0] == "journeys" && steps[2] == "edges") {
            const auto edge = valueAt(m_after, Path("journeys") / steps[1] / "edges" / steps[3]);
            if (edge && edge->is_object())
                say({TL_TEXT("Export", "The way out of \"%1\" (%2) leads to \"%3\" now."),
                     {nameOfNode(m_after, steps[1], edge->value("from", "")), edge->value("exit", "out"),
                      nameOfNode(m_after, steps[1], edge->value("to", ""))}});
            return;
        }
        const auto was = valueAt(m_before, set.path);
        const std::string label = change.name.arguments.empty() ? steps.back() : english({TL_TEXT("Change", "%1"), {change.name.arguments.front()}});
        const std::string place = english(placeOf(steps));
        if (was && !was->is_structured() && !set.value.is_structured() && !was->is_null() && !set.value.is_null())
            say({TL_TEXT("Export", "%1: %2 was \"%3\", is \"%4\"."), {place, label, shortened(*was), shortened(set.value)}});
        else
            say({TL_TEXT("Export", "%1: %2 changed."), {place, label}});
    }

    void addItem(const Path &list, const Json &item, bool isNew, const Change &change)
    {
        const std::vector<std::string> steps = splitPath(list);
        if (isUnsaid(steps))
            return;
        const Project &project = isNew ? m_after : m_before;
        if (steps.size() == 3 && steps[0] == "journeys" && steps[2] == "nodes") {
            const std::string name = item.value("name", "").empty() ? item.value("id", "") : item.value("name", "");
            say(isNew ? Message{TL_TEXT("Export", "New step \"%1\"."), {name}} : Message{TL_TEXT("Export", "The step \"%1\" is gone."), {name}});
        } else if (steps.size() == 3 && steps[0] == "journeys" && steps[2] == "edges") {
            const std::vector<std::string> arguments{nameOfNode(project, steps[1], item.value("from", "")), item.value("exit", "out"),
                                                     nameOfNode(project, steps[1], item.value("to", ""))};
            say(isNew ? Message{TL_TEXT("Export", "New way from \"%1\" (%2) to \"%3\"."), arguments}
                      : Message{TL_TEXT("Export", "The way from \"%1\" (%2) to \"%3\" is gone."), arguments});
        } else {
            say({TL_TEXT("Export", "%1: %2."), {english(placeOf(steps)), english(change.name)}});
        }
    }

    void addRemoved(const Path &path, const Change &change)
    {
        const auto item = valueAt(m_before, path);
        const std::size_t last = path.rfind('/');
        if (item && item->is_object() && last != Path::npos)
            addItem(path.substr(0, last), *item, false, change);
    }

    const Project &m_before;
    const Project &m_after;
    std::vector<Message> m_sentences;
};

} // namespace

std::vector<Message> changedSince(const Project &before, const Project &after)
{
    Wording wording(before, after);
    for (const Change &change : difference(before, after))
        wording.add(change);
    std::vector<Message> sentences = wording.take();
    if (sentences.size() > mostSentences) {
        const std::size_t more = sentences.size() - mostSentences;
        sentences.resize(mostSentences);
        sentences.push_back({TL_TEXT("Export", "And %1 more changes."), {formatNumber(std::int64_t(more))}});
    }
    return sentences;
}

} // namespace throughline
