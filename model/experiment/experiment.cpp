// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment/experiment.h"

namespace throughline {

const std::vector<Choice> &EnumChoices<Outcome>::choices()
{
    static const std::vector<Choice> all{
        {"conversion", TL_TEXT("Experiment", "Conversion")},
        {"revenue", TL_TEXT("Experiment", "Revenue")},
        {"seen", TL_TEXT("Experiment", "Seen")},
        {"clicked", TL_TEXT("Experiment", "Clicked")},
        {"crossChannel", TL_TEXT("Experiment", "Engaged on two channels")},
        {"value", TL_TEXT("Experiment", "Customer value")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<Correction>::choices()
{
    static const std::vector<Choice> all{
        {"dunnett", TL_TEXT("Experiment", "Dunnett")},
        {"bonferroni", TL_TEXT("Experiment", "Bonferroni")},
        {"holm", TL_TEXT("Experiment", "Holm")},
        {"none", TL_TEXT("Experiment", "None")},
    };
    return all;
}

const std::vector<Choice> &EnumChoices<Design>::choices()
{
    static const std::vector<Choice> all{
        {"fixed", TL_TEXT("Experiment", "One look at the end")},
        {"obrienFleming", TL_TEXT("Experiment", "O'Brien-Fleming")},
        {"pocock", TL_TEXT("Experiment", "Pocock")},
        {"lanDeMets", TL_TEXT("Experiment", "Lan-DeMets spending")},
    };
    return all;
}

const Structure &Learning::structure()
{
    static const Structure all
        = Describe<Learning>("learning", TL_TEXT("Experiment", "What was learned"),
                             TL_TEXT("Experiment", "The result of a finished test."))
              .field(&Learning::id, "id", TL_TEXT("Experiment", "Id"), TL_TEXT("Experiment", "Names the result."))
              .required()
              .field(&Learning::arm, "arm", TL_TEXT("Experiment", "Arm"), TL_TEXT("Experiment", "Which arm it is about."))
              .field(&Learning::lift, "lift", TL_TEXT("Experiment", "Lift"),
                     TL_TEXT("Experiment", "Absolute difference in the outcome against the control."))
              .field(&Learning::low, "low", TL_TEXT("Experiment", "From"),
                     TL_TEXT("Experiment", "Lower end of the 95 % interval."))
              .field(&Learning::high, "high", TL_TEXT("Experiment", "To"),
                     TL_TEXT("Experiment", "Upper end of the 95 % interval."))
              .field(&Learning::decision, "decision", TL_TEXT("Experiment", "Decision"),
                     TL_TEXT("Experiment", "What was decided on it."))
              .field(&Learning::at, "at", TL_TEXT("Experiment", "When"), TL_TEXT("Experiment", "The day of the decision."));
    return all;
}

const Structure &Experiment::structure()
{
    static const Structure all
        = Describe<Experiment>("experiment", TL_TEXT("Experiment", "Test plan"),
                               TL_TEXT("Experiment", "How a test is to be run and read."))
              .field(&Experiment::id, "id", TL_TEXT("Experiment", "Id"), TL_TEXT("Experiment", "Names the plan; it never changes."))
              .required()
              .field(&Experiment::name, "name", TL_TEXT("Experiment", "Name"), TL_TEXT("Experiment", "Shown in lists and reports."))
              .field(&Experiment::hypothesis, "hypothesis", TL_TEXT("Experiment", "Hypothesis"),
                     TL_TEXT("Experiment", "What is expected to happen, and why."))
              .multiline()
              .field(&Experiment::outcome, "outcome", TL_TEXT("Experiment", "Outcome"),
                     TL_TEXT("Experiment", "What the arms are compared on."))
              .field(&Experiment::baseline, "baseline", TL_TEXT("Experiment", "Baseline"),
                     TL_TEXT("Experiment", "The outcome without the change. Leave it open to take it from the simulation."))
              .field(&Experiment::smallestEffect, "smallestEffect", TL_TEXT("Experiment", "Smallest effect worth finding"),
                     TL_TEXT("Experiment", "Relative to the baseline: 0.1 is 10 % better."))
              .unit(Unit::Share)
              .range(1e-6, 10)
              .field(&Experiment::power, "power", TL_TEXT("Experiment", "Power"),
                     TL_TEXT("Experiment", "Chance to find that effect if it is there."))
              .unit(Unit::Share)
              .range(0.01, 0.9999)
              .field(&Experiment::alpha, "alpha", TL_TEXT("Experiment", "False alarm"),
                     TL_TEXT("Experiment", "Chance to find an effect that is not there, on two sides."))
              .unit(Unit::Share)
              .range(1e-6, 0.5)
              .field(&Experiment::enrolledShare, "enrolledShare", TL_TEXT("Experiment", "Enrolled"),
                     TL_TEXT("Experiment", "Share of those who reach the experiment that takes part."))
              .unit(Unit::Share)
              .range(0, 1)
              .field(&Experiment::correction, "correction", TL_TEXT("Experiment", "Several arms"),
                     TL_TEXT("Experiment", "How comparing several arms is corrected for."))
              .field(&Experiment::design, "design", TL_TEXT("Experiment", "Design"),
                     TL_TEXT("Experiment", "One look at the end, or looks on the way with a boundary."))
              .field(&Experiment::looks, "looks", TL_TEXT("Experiment", "Looks"),
                     TL_TEXT("Experiment", "How often the result is looked at."))
              .unit(Unit::Count)
              .range(1, 5)
              .when([](const Experiment &e) { return e.design != Design::Fixed; })
              .field(&Experiment::start, "start", TL_TEXT("Experiment", "Start"), TL_TEXT("Experiment", "The first day of the test."))
              .field(&Experiment::learned, "learned", TL_TEXT("Experiment", "Learned"),
                     TL_TEXT("Experiment", "What came out."));
    return all;
}

} // namespace throughline
