// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "simulator/planning/outcome_history.h"
#include "simulator/statistics/bayes.h"

namespace throughline::planning {

/// What is believed of an effect, in the outcome's own unit, and where that comes from.
struct Belief
{
    statistics::EffectPrior prior;
    Message source;
    Evidence evidence = Evidence::Assumed;
};

struct PlanArm
{
    std::string id;
    std::string label;
    double share = 0;                    ///< of the customers that take part, 0 to 1; all make 1
    bool isControl = false;
    bool isHoldout = false;
    bool isCompared = false;             ///< with the control; a hold-out sees and clicks nothing by design
    double simulated = 0;                ///< customers that the simulation assigned
    std::optional<Belief> belief;        ///< absolute effect on the outcome against the control
    std::optional<double> revenueEffect; ///< per customer, money
};

/// The outcome without the change: its mean and, where it is no share, its spread.
struct OutcomeModel
{
    bool isShare = true;
    double mean = 0;
    double sd = 0;                       ///< between customers; of a share √(p(1 - p))
    double sdTreated = 0;                ///< of those who get the change
};

/// Everything a plan is made of: the test as the project describes it, and what a simulation of it
/// found.
struct PlanInput
{
    Experiment plan;
    std::string journey;                 ///< ids; empty where no journey carries out the plan
    std::string node;
    std::string nodeName;
    std::vector<PlanArm> arms;
    std::optional<OutcomeModel> outcome; ///< nothing where neither typed nor simulated
    Message baselineSource;              ///< where the baseline comes from, or why there is none
    std::optional<Message> beliefWhy;    ///< why this outcome can have no belief from the simulation
    double windowDays = 14;              ///< how long the outcome of one customer is waited for
    std::vector<double> cumulativeNew;   ///< different customers that reached the node by the end of day d
    std::optional<OutcomeHistory> history;
    double margin = 0;                   ///< share of revenue
    std::string currency;
    std::vector<Problem> warnings;       ///< of the checks, about this experiment

    std::size_t control() const;
    std::size_t treatments() const;
};

/// Puts together what project and report say of the plan with this id, or of the node with this id.
/// `report` may be null: then only typed figures count. Refused: an id that no plan and no node has
/// (TL500), figures that no test can have (TL501), arms that do not make 100 % (TL503), fewer than
/// two arms (TL504), a control that gets no one (TL505).
Expected<PlanInput> planInput(const Project &project, std::string_view experiment, const Json &report,
                              const std::optional<OutcomeHistory> &history = {});

/// Refuses, with TL501 and in words, figures that no test can have: an effect of nothing or against
/// the tested direction, a power below the level, shares outside 0 to 1, a baseline that the effect
/// would carry above 100 %.
Expected<void> checkFigures(const Experiment &plan);

/// How long the first look at an outcome must wait for the last customer, and over what time it is
/// counted, in days: the node's conversion window.
double windowDaysOf(const Project &project, std::string_view experiment);

} // namespace throughline::planning
