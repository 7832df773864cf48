// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/edit_command.h"

#include "app/studio/document/document.h"
#include "app/studio/document/words.h"

namespace throughline::studio {

namespace {

void collectSets(const Change &change, std::vector<const SetValue *> &sets, bool &onlySets)
{
    if (const auto *set = std::get_if<SetValue>(&change.what))
        sets.push_back(set);
    else if (const auto *several = std::get_if<Compound>(&change.what))
        for (const Change &each : several->changes)
            collectSets(each, sets, onlySets);
    else
        onlySets = false;
}

/// True if both only set values, of the same paths: the later one then stands for both.
bool setsTheSame(const Change &a, const Change &b)
{
    std::vector<const SetValue *> first;
    std::vector<const SetValue *> second;
    bool onlySets = true;
    collectSets(a, first, onlySets);
    collectSets(b, second, onlySets);
    return onlySets
        && std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [](const SetValue *x, const SetValue *y) { return x->path == y->path; });
}

} // namespace

EditCommand::EditCommand(Document &document, Change done, Change inverse)
    : m_document(document), m_done(std::move(done)), m_inverse(std::move(inverse))
{
    setText(words(m_done.name));
}

void EditCommand::undo()
{
    m_document.perform(m_inverse);
}

void EditCommand::redo()
{
    if (!std::exchange(m_isApplied, false))
        m_document.perform(m_done);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto &later = static_cast<const EditCommand &>(*other);
    if (later.m_done.mergeKey != m_done.mergeKey)
        return false;
    if (setsTheSame(m_done, later.m_done)) {
        m_done = later.m_done;
        return true;
    }
    Message name = m_done.name;
    m_done = compound({m_done, later.m_done}, std::move(name), later.m_done.mergeKey);
    m_inverse = compound({later.m_inverse, m_inverse});
    return true;
}

} // namespace throughline::studio
