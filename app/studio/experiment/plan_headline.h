// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/experiment/planner.h"
#include "app/studio/widgets/card.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class CardGrid;
class Label;

/// The answer in large figures: how many, how long or never, how surely; under it what would make a
/// test possible that never ends, and what else it costs.
class PlanHeadline : public Card
{
    Q_OBJECT
public:
    explicit PlanHeadline(QWidget *parent = nullptr);

    void show(const PlannerAnswer &answer);

signals:
    /// "effect" with the relative effect, "enrolled": a way out was chosen.
    void wayChosen(const QString &key, double value);

private:
    struct Figure
    {
        Label *name;
        Label *value;
        Label *note;
    };
    Figure addFigure(CardGrid &row, const QString &name, const QString &objectName);
    void showFigures(const planning::TestPlan &plan);
    void showWays(const planning::TestPlan &plan);
    QString costs(const planning::TestPlan &plan) const;

    Figure m_size;
    Figure m_days;
    Figure m_power;
    Figure m_assurance;
    QVBoxLayout *m_ways;
    Label *m_costs;
};

} // namespace throughline::studio
