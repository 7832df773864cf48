// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/number.h"
#include "simulator/planning/readout.h"
#include "simulator/report/section.h"

namespace throughline::planning {

namespace {

Json orNull(const std::optional<double> &value) { return value ? Json(*value) : Json(nullptr); }

const char *keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Rise: return "rise";
    case Verdict::Fall: return "fall";
    case Verdict::Undecided: break;
    }
    return "undecided";
}

Json encodeLift(const LiftReadout &lift)
{
    Section section;
    section.set("arm", lift.arm);
    section.setReal("lift", lift.lift);
    section.setReal("se", lift.standardError);
    section.set("interval", encodeInterval(lift.interval.low, lift.interval.high));
    section.setOrAbsent("relative", lift.relative,
                        {TL_TEXT("Results", "The control shows none of the outcome."), {}});
    if (lift.relativeInterval)
        section.set("relativeInterval", encodeInterval(lift.relativeInterval->low, lift.relativeInterval->high));
    else
        section.absent("relativeInterval",
                       {TL_TEXT("Results", "Not estimable: the control is too close to nothing."), {}});
    section.setReal("z", lift.z);
    section.setReal("p", lift.p);
    section.setReal("adjustedP", lift.adjustedP);
    section.set("verdict", keyOf(lift.verdict));
    section.set("cuped", lift.cupedLift ? Json{{"lift", *lift.cupedLift}, {"se", *lift.cupedError}} : Json(nullptr));
    section.set("qini", orNull(lift.qini));
    section.set("upliftTop30", orNull(lift.upliftTop30));
    return section.take();
}

} // namespace

Json encodeReadout(const Readout &readout)
{
    Json arms = Json::array();
    for (const ArmReadout &arm : readout.arms)
        arms.push_back({{"id", arm.id},
                        {"label", arm.label},
                        {"customers", arm.customers},
                        {"mean", arm.mean},
                        {"sd", arm.sd},
                        {"control", arm.isControl}});
    Json lifts = Json::array();
    for (const LiftReadout &lift : readout.lifts)
        lifts.push_back(encodeLift(lift));
    Json segments = Json::array();
    for (const SegmentReadout &segment : readout.segments)
        segments.push_back({{"segment", segment.segment},
                            {"value", segment.value},
                            {"arm", segment.arm},
                            {"customers", segment.customers},
                            {"lift", segment.lift},
                            {"se", segment.standardError},
                            {"interval", encodeInterval(segment.interval.low, segment.interval.high)}});
    Json warnings = Json::array();
    for (const Problem &problem : readout.warnings)
        warnings.push_back({{"code", problem.code}, {"message", english(problem.message)}});
    return {{"outcome", readout.isShare ? "share" : "mean"},
            {"arms", std::move(arms)},
            {"sampleRatioP", readout.sampleRatioP},
            {"boundary", orNull(readout.boundary)},
            {"lifts", std::move(lifts)},
            {"segments", std::move(segments)},
            {"warnings", std::move(warnings)}};
}

std::string describeReadout(const Readout &readout)
{
    std::string text;
    const auto add = [&](Text sentence, std::vector<std::string> arguments) {
        text += english({sentence, std::move(arguments)}) + "\n";
    };
    const auto number = [](double value) { return formatSignificant(value, 4); };
    for (const ArmReadout &arm : readout.arms)
        add(TL_TEXT("Results", "%1: %2 customers, mean %3"),
            {arm.label, formatFixed(arm.customers, 0), number(arm.mean)});
    add(TL_TEXT("Results", "Sizes of the arms against what was meant: p = %1"),
        {formatSignificant(readout.sampleRatioP, 3)});
    for (const LiftReadout &lift : readout.lifts) {
        add(TL_TEXT("Results", "%1: lift %2 (standard error %3), %4 to %5, p = %6, corrected %7: %8"),
            {lift.arm, number(lift.lift), formatSignificant(lift.standardError, 3), number(lift.interval.low),
             number(lift.interval.high), formatSignificant(lift.p, 3), formatSignificant(lift.adjustedP, 3),
             keyOf(lift.verdict)});
        if (lift.cupedLift)
            add(TL_TEXT("Results", "  adjusted for the time before: %1 (standard error %2)"),
                {number(*lift.cupedLift), formatSignificant(*lift.cupedError, 3)});
        if (lift.qini)
            add(TL_TEXT("Results", "  Qini coefficient of the segments: %1"), {formatSignificant(*lift.qini, 3)});
        for (const SegmentReadout &segment : readout.segments)
            if (segment.arm == lift.arm)
                add(TL_TEXT("Results", "  %1 %2: %3 (standard error %4), %5 customers"),
                    {segment.segment, segment.value, number(segment.lift),
                     formatSignificant(segment.standardError, 3), formatFixed(segment.customers, 0)});
    }
    for (const Problem &problem : readout.warnings)
        add(TL_TEXT("Results", "%1: %2"), {problem.code, english(problem.message)});
    return text;
}

} // namespace throughline::planning
