// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/topics.h"
#include "simulator/statistics/refusal.h"
#include "simulator/statistics/survival.h"

namespace throughline::statistics {

namespace {

Calculator ofObservations(std::string_view name, Text help, Input at,
                          std::function<std::optional<double>(const KaplanMeier &, double)> value)
{
    const std::string_view atName = at.name;
    return {name,
            help,
            {list("time", atLeast(0),
                  TL_TEXT("Calculator", "Time to the event or to the end of the observation.")),
             list("event", between(0, 1),
                  TL_TEXT("Calculator",
                          "1 for an event, 0 for an observation that ended without one.")),
             std::move(at)},
            [value = std::move(value), atName](const Arguments &in) -> Expected<Answer> {
                const std::vector<double> &time = in.list("time");
                const std::vector<double> &event = in.list("event");
                if (time.empty() || time.size() != event.size())
                    return refuse(TL_TEXT(
                        "Calculator", "Times and events must be equally many, and at least one."));
                for (const double isEvent : event)
                    if (isEvent != 0 && isEvent != 1)
                        return refuse(TL_TEXT("Calculator", "An event is 0 or 1."));
                return Answer(value(KaplanMeier(time, event), in.number(atName)));
            },
            Elementwise};
}

Input atInput()
{
    return number("at", atLeast(0), TL_TEXT("Calculator", "Time at which to look."));
}

} // namespace

std::vector<Calculator> survivalCalculators()
{
    return {
        ofObservations(
            "km_quantiles",
            TL_TEXT("Calculator", "Time by which a share has had the event (Kaplan-Meier); null "
                                  "where it is not reached."),
            number("probs", between(0, 1), TL_TEXT("Calculator", "The share: 0.5 for the median.")),
            [](const KaplanMeier &km, double at) { return km.quantile(at); }),
        ofObservations(
            "km_survival",
            TL_TEXT("Calculator", "Share without the event after a time (Kaplan-Meier)."),
            atInput(), [](const KaplanMeier &km, double at) { return km.survival(at); }),
        ofObservations(
            "km_greenwood_se", TL_TEXT("Calculator", "Standard error of that share (Greenwood)."),
            atInput(), [](const KaplanMeier &km, double at) { return km.greenwoodError(at); }),
        ofObservations(
            "km_rmst",
            TL_TEXT("Calculator",
                    "Mean time to the event, counted up to a horizon (area under Kaplan-Meier)."),
            number("tau", atLeast(0), TL_TEXT("Calculator", "The horizon.")),
            [](const KaplanMeier &km, double at) { return km.restrictedMean(at); }),
    };
}

} // namespace throughline::statistics
