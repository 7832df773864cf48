// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/calibrate_print.h"

#include "model/values/number.h"
#include "model/values/terminal_columns.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace throughline::cli {

using namespace calibration;

namespace {

std::string_view levelKey(FittedResponse::Level level)
{
    switch (level) {
    case FittedResponse::Level::Channel: return "channel";
    case FittedResponse::Level::Kind: return "kind";
    case FittedResponse::Level::Template: return "template";
    case FittedResponse::Level::Segment: return "segment";
    case FittedResponse::Level::TemplateAndSegment: break;
    }
    return "templateAndSegment";
}

std::string kindKey(Subject kind)
{
    for (const Choice &choice : EnumChoices<Subject>::choices())
        if (&choice - EnumChoices<Subject>::choices().data() == int(kind))
            return std::string(choice.key);
    return {};
}

Json orNull(const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); }

std::string segmentName(const Calibration &found, int segment)
{
    return segment < 0 ? std::string() : found.table->segments[std::size_t(segment)].name;
}

Json delayJson(const std::optional<FittedDelay> &delay)
{
    if (!delay)
        return nullptr;
    return {{"median", delay->median}, {"spread", delay->spread}, {"observations", delay->observations}};
}

Json responseJson(const Project &project, const Calibration &found, const FittedResponse &fitted)
{
    Json rates = Json::object();
    for (std::size_t step = 0; step < stepKeys.size(); ++step) {
        const RateBelief &rate = fitted.rates[step];
        rates[std::string(stepKeys[step])] = {{"mean", rate.mean}, {"low", rate.interval.low}, {"high", rate.interval.high},
                                              {"of", rate.trials}, {"weight", rate.weight}};
    }
    return {{"level", levelKey(fitted.level)},
            {"channel", info(fitted.channel).key},
            {"kind", fitted.kind ? Json(kindKey(*fitted.kind)) : Json(nullptr)},
            {"template", orNull(fitted.templateIndex < 0 ? "" : project.templates[std::size_t(fitted.templateIndex)].id)},
            {"audience", orNull(fitted.segment < 0 ? "" : found.segments[std::size_t(fitted.segment)])},
            {"messages", fitted.tally.sent},
            {"rates", std::move(rates)},
            {"seenDelay", delayJson(fitted.seenDelay)},
            {"clickDelay", delayJson(fitted.clickDelay)}};
}

Json effectJson(const Calibration &found, const ArmEffect &effect)
{
    const ArmBinding &binding = found.bindings[effect.arm];
    return {{"arm", found.table->arms[effect.arm]},
            {"segment", orNull(segmentName(found, effect.segment))},
            {"node", orNull(binding.node)},
            {"template", orNull(binding.template_)},
            {"customers", effect.customers},
            {"converted", effect.converted},
            {"controlCustomers", effect.controlCustomers},
            {"controlConverted", effect.controlConverted},
            {"difference", effect.difference},
            {"interval", Json::array({effect.interval.low, effect.interval.high})},
            {"meanDifference", effect.meanDifference},
            {"meanInterval", Json::array({effect.meanInterval.low, effect.meanInterval.high})},
            {"controlRisk", effect.controlRisk},
            {"ratio", effect.ratio},
            {"ratioInterval", Json::array({effect.ratioLow, effect.ratioHigh})},
            {"multiplier", effect.multiplier},
            {"multiplierInterval", Json::array({effect.low, effect.high})}};
}

std::string percent(double share) { return formatFixed(100 * share, 2) + " %"; }
std::string signedPercent(double share) { return (share >= 0 ? "+" : "") + percent(share); }
std::string number(double value) { return formatSignificant(value, 4); }

void printResponses(std::ostream &out, const Project &project, const Calibration &found)
{
    out << "Responses from " << formatNumber(found.log.messages) << " messages of the log (shrunk; 90 % interval of what is seen)\n";
    out << "  " << padded("of", 34) << padded("messages", 10) << padded("delivered", 11) << padded("seen", 28)
        << padded("clicked", 10) << "unsubscribed\n";
    for (const FittedResponse &fitted : found.responses) {
        std::string name(info(fitted.channel).key);
        if (fitted.level == FittedResponse::Level::Kind)
            name += ", kind " + kindKey(*fitted.kind);
        if (fitted.templateIndex >= 0)
            name += ", " + project.templates[std::size_t(fitted.templateIndex)].id;
        if (fitted.segment >= 0)
            name += " in " + found.segments[std::size_t(fitted.segment)];
        const RateBelief &seen = fitted.rates[1];
        out << "  " << padded(name, 34) << padded(formatNumber(fitted.tally.sent), 10) << padded(percent(fitted.rates[0].mean), 11)
            << padded(percent(seen.mean) + " (" + percent(seen.interval.low) + " to " + percent(seen.interval.high) + ")", 28)
            << padded(percent(fitted.rates[2].mean), 10) << percent(fitted.rates[4].mean) << "\n";
    }
    if (found.log.machineOpens > 0)
        out << "  " << formatNumber(found.log.machineOpens) << " opens within seconds were taken for a machine's.\n";
}

void printEffects(std::ostream &out, const Calibration &found)
{
    const RandomisedTable &table = *found.table;
    out << "Effects on " << table.request.outcome << " against " << table.request.control << " within "
        << formatDuration(Duration{found.effects.settings.window}) << ", from " << formatNumber(std::int64_t(table.rows())) << " rows\n";
    for (const ArmEffect &effect : found.effects.effects) {
        const std::string segment = segmentName(found, effect.segment);
        out << "  " << padded(table.arms[effect.arm], 18) << padded(segment.empty() ? "everyone" : segment, 26)
            << signedPercent(effect.difference) << " (95 % " << signedPercent(effect.interval.low) << " to "
            << signedPercent(effect.interval.high) << ")";
        if (table.isAmount)
            out << ", mean " << number(effect.meanDifference) << " (" << number(effect.meanInterval.low) << " to "
                << number(effect.meanInterval.high) << ")";
        out << "; risk ratio " << number(effect.ratio) << " (90 % " << number(effect.ratioLow) << " to " << number(effect.ratioHigh)
            << "), m " << number(effect.multiplier) << "\n";
    }
    for (const BaselineFit &fit : found.baselines) {
        const std::string segment = segmentName(found, fit.segment);
        out << "  " << padded("baseline", 18) << padded(segment.empty() ? "everyone" : segment, 26) << "control "
            << percent(found.effects.controls[std::size_t(fit.segment + 1)].risk) << ", purchase history " << percent(fit.ownRisk)
            << "; times " << number(fit.multiplier) << "\n";
    }
}

} // namespace

Json calibrationJson(const Project &project, const Calibration &found)
{
    Json json{{"messages", found.log.messages}, {"responses", Json::array()}, {"effects", Json::array()},
              {"controls", Json::array()}, {"baselines", Json::array()}, {"notes", Json::array()}};
    for (const FittedResponse &fitted : found.responses)
        json["responses"].push_back(responseJson(project, found, fitted));
    if (found.table) {
        json["window"] = found.effects.settings.window;
        json["rows"] = found.table->rows();
        for (const ArmEffect &effect : found.effects.effects)
            json["effects"].push_back(effectJson(found, effect));
        for (const ControlFit &control : found.effects.controls)
            json["controls"].push_back({{"segment", orNull(segmentName(found, control.segment))},
                                        {"customers", control.customers},
                                        {"risk", control.risk},
                                        {"conversionsPerYear", control.conversionsPerYear},
                                        {"averageOrder", control.averageOrder > 0 ? Json(control.averageOrder) : Json(nullptr)}});
        for (const BaselineFit &fit : found.baselines)
            json["baselines"].push_back({{"segment", orNull(segmentName(found, fit.segment))},
                                         {"customers", fit.customers},
                                         {"ownRisk", fit.ownRisk},
                                         {"multiplier", fit.multiplier},
                                         {"multiplierInterval", Json::array({fit.low, fit.high})}});
    }
    for (const Message &note : found.notes)
        json["notes"].push_back(english(note));
    return json;
}

void printCalibration(std::ostream &out, const Project &project, const Calibration &found)
{
    if (!found.responses.empty())
        printResponses(out, project, found);
    if (found.table)
        printEffects(out, found);
    for (const Message &note : found.notes)
        out << "Note: " << english(note) << "\n";
}

} // namespace throughline::cli
