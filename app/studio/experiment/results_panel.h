// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/widgets/card.h"
#include "simulator/planning/readout.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class IconButton;
class InlineMessage;
class KeyValueRows;
class Label;

/// Reads what came out of a test from a CSV, shows lift and segments as the plan would have them
/// read, and records what was learned in the project.
class ResultsPanel : public Card
{
    Q_OBJECT
public:
    ResultsPanel(const FormContext &context, Jobs &jobs, QWidget *parent = nullptr);

    void setTest(const std::string &test);
    /// Offers the file's columns and analyses with those that look right.
    void openFile(const QString &path);
    const planning::Readout *readout() const { return m_readout ? &*m_readout : nullptr; }

signals:
    void fileWanted();

private:
    void analyse();
    void show(const Expected<planning::Readout> &readout);
    void record();
    void showLearned();

    const FormContext &m_context;
    Jobs &m_jobs;
    std::string m_test;
    QString m_path;
    std::optional<planning::Readout> m_readout;
    Label *m_file;
    QWidget *m_columns;
    QComboBox *m_arm;
    QComboBox *m_outcome;
    QComboBox *m_before;
    QLineEdit *m_segments;
    InlineMessage *m_trouble;
    QTreeWidget *m_lifts;
    QWidget *m_recording;
    QLineEdit *m_decision;
    KeyValueRows *m_learned;
};

} // namespace throughline::studio
