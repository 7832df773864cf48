// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/findings.h"
#include "app/studio/session/session.h"
#include "app/studio/widgets/drawer.h"

QT_BEGIN_NAMESPACE
class QTreeWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class EmptyState;

/// What is wrong with the project, worst first; Enter or a click goes to the place, and what can be
/// mended safely has a button.
class ProblemList : public Drawer
{
    Q_OBJECT
public:
    ProblemList(Session &session, Findings &findings, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void go(int index);
    QString placeOf(const Problem &problem) const;

    Session &m_session;
    Findings &m_findings;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    bool m_isStale = true; ///< not shown as the findings are
};

} // namespace throughline::studio
