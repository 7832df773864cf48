// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace throughline::studio {

/// Something that the command palette can find and do.
struct Command
{
    QString text;
    QString hint;     ///< where it is or what kind it is: "Journey", "Step"
    QString iconName;
    QString shortcut; ///< as shown: "Ctrl+D"
    std::function<void()> run;
};

/// The commands that match what was typed, best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HintRole = Qt::UserRole, IconRole, ShortcutRole, PositionsRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    void setWanted(const QString &wanted);
    const Command *command(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Hit
    {
        size_t command;
        int score;
        QList<int> positions;
    };
    void match();

    std::vector<Command> m_commands;
    std::vector<Hit> m_hits;
    QString m_wanted;
};

} // namespace throughline::studio
