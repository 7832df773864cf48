// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace throughline::studio {

class ChartCard;
class InlineMessage;
class Label;
class RowTable;

/// Two runs side by side: every figure of both with the difference and how sure it is, and what
/// differs between the projects that they walked.
class RunComparison : public QWidget
{
    Q_OBJECT
public:
    explicit RunComparison(Session &session, QWidget *parent = nullptr);

    /// The shown run beside another one: the one before it, to begin with.
    void begin();

signals:
    void closeWanted();

private:
    void fillChoices();
    void compare();

    Session &m_session;
    QComboBox *m_first;
    QComboBox *m_second;
    InlineMessage *m_caution;
    RowTable *m_figures;
    RowTable *m_changes;
    ChartCard *m_figuresCard;
};

/// Whether the difference between two runs is one of the projects alone: same customers, same luck.
bool haveSameLuck(const Run &a, const Run &b);

} // namespace throughline::studio
