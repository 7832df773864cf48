// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/command_model.h"

#include "app/studio/shell/frame/fuzzy.h"

#include <algorithm>

namespace throughline::studio {

void CommandModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    match();
    endResetModel();
}

void CommandModel::setWanted(const QString &wanted)
{
    beginResetModel();
    m_wanted = wanted;
    match();
    endResetModel();
}

void CommandModel::match()
{
    m_hits.clear();
    for (size_t i = 0; i < m_commands.size(); ++i)
        if (const auto found = fuzzyMatch(m_wanted, m_commands[i].text))
            m_hits.push_back({i, found->score, found->positions});
    std::stable_sort(m_hits.begin(), m_hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
}

const Command *CommandModel::command(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_commands[m_hits[size_t(index.row())].command] : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command *found = command(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return found->text;
    case Qt::AccessibleDescriptionRole:
    case HintRole: return found->hint;
    case IconRole: return found->iconName;
    case ShortcutRole: return found->shortcut;
    case PositionsRole: return QVariant::fromValue(m_hits[size_t(index.row())].positions);
    default: return {};
    }
}

} // namespace throughline::studio
