// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/card.h"
#include "simulator/planning/plan.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// What each arm of a test says, side by side: its first message as a customer reads it, and the names of
/// those that follow.
class ArmPictures : public Card
{
    Q_OBJECT
public:
    explicit ArmPictures(QWidget *parent = nullptr);

    /// `folder`: of the project's file, below which its pictures are.
    void show(const Project &project, const planning::TestPlan &plan, const QString &folder);

private:
    QHBoxLayout *m_arms;
};

} // namespace throughline::studio
