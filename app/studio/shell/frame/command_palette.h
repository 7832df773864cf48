// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/shell/frame/command_model.h"

#include <QPointer>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace throughline::studio {

class ActionRegistry;
class Label;
class SearchField;

/// Ctrl+K: type a few letters of anything, Enter does it. Lies over the top of its window and goes
/// on Escape, on a choice, and when the focus leaves it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    using Source = std::function<std::vector<Command>()>;

    CommandPalette(const ActionRegistry &actions, QWidget *window);

    /// More to find: journeys, steps, templates. Asked each time the palette opens.
    void addSource(Source source);
    void open();

    CommandModel *model() { return &m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void runCurrent();
    void place();
    void want(const QString &wanted);
    void moveBy(int rows);

    const ActionRegistry &m_actions;
    std::vector<Source> m_sources;
    CommandModel m_model;
    SearchField *m_search;
    QListView *m_list;
    Label *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace throughline::studio
