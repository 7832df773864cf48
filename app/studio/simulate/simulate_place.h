// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/session/data_source.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QScrollArea;
QT_END_NAMESPACE

namespace throughline::studio {

class Dashboard;
class EmptyState;
class InlineMessage;
class Label;
class PrimaryButton;
class Simulation;

/// Run settings at the left, what the shown run found at the right.
class SimulatePlace : public QWidget
{
    Q_OBJECT
public:
    SimulatePlace(const FormContext &context, DataSource &source, Simulation &simulation, QWidget *parent = nullptr);

signals:
    void databaseWanted();
    void sampleWanted();

private:
    void refresh();
    void showData();

    const FormContext &m_context;
    DataSource &m_data;
    Simulation &m_simulation;
    Label *m_title;
    Label *m_caption;
    QComboBox *m_runs;
    InlineMessage *m_stale;
    InlineMessage *m_evidence;
    Dashboard *m_dashboard;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    Label *m_database;
    QWidget *m_side;
};

} // namespace throughline::studio
