// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/experiment/planner.h"
#include "app/studio/forms/form_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class ArmPictures;
class CardGrid;
class ChartCard;
class EmptyState;
class Histogram;
class IconButton;
class InlineMessage;
class Label;
class LineChart;
class PageHead;
class PlanHeadline;
class PowerCurve;
class ResultsPanel;
class SegmentedSwitch;
class StructureForm;
class TimeLine;

/// The planner: settings of the chosen test at the left; at the right how many customers and days it
/// needs, why, what stands in its way, what it would say, and what came out.
class ExperimentPlace : public QWidget
{
    Q_OBJECT
public:
    ExperimentPlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent = nullptr);

    Planner &planner() { return *m_planner; }
    /// Shows the test of this plan or node.
    void showTest(const std::string &id);
    /// Puts the focus into the field of a plan that the path leads to.
    bool focusField(const Path &path);
    void readResults(const QString &path);
    /// The plan as a document for approval (throughline-test-plan/1); null without a plan.
    Json document() const;

signals:
    void simulateWanted();
    void journeyWanted();
    void resultsWanted();
    void documentWanted();

private:
    QWidget *makeSide();
    QWidget *makePage();
    QString pictureFolder() const;
    void fillTests();
    void rebuildForm();
    void showAnswer();
    void showMock();
    void showChecks();
    void makePlan();
    void takeWay(const QString &key, double value);

    const FormContext &m_context;
    Planner *m_planner;
    QComboBox *m_tests;
    QVBoxLayout *m_formPlace;
    StructureForm *m_form = nullptr;
    QWidget *m_arms = nullptr;
    std::string m_formTest;
    PageHead *m_head;
    IconButton *m_document;
    InlineMessage *m_hint;               ///< no run, or a stale one
    InlineMessage *m_trouble;            ///< why there is no plan
    CardGrid *m_figures;
    PlanHeadline *m_headline;
    ArmPictures *m_pictures;
    LineChart *m_flow;
    PowerCurve *m_byDay;
    PowerCurve *m_byEffect;
    LineChart *m_boundaries;
    Label *m_sequence;
    Histogram *m_mock;
    SegmentedSwitch *m_truth;
    Label *m_mockSentence;
    QVBoxLayout *m_checks;
    TimeLine *m_calendar;
    QVBoxLayout *m_conflicts;
    ResultsPanel *m_results;
    EmptyState *m_empty;
    QWidget *m_main;
};

} // namespace throughline::studio
