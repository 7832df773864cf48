// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/part.h"

#include "model/format/json_text.h"
#include "model/values/number.h"
#include "simulator/report/part_codec.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::string_view formatName = "throughline-part/";
constexpr std::int64_t formatNumberNow = 1;

Json encodeShards(const std::vector<Shard> &shards)
{
    Json json = Json::array();
    for (const Shard &shard : shards)
        json.push_back(Json::array({shard.index, shard.count}));
    return json;
}

Json encodeAssumptions(const std::vector<UsedAssumption> &assumptions)
{
    Json json = Json::array();
    for (const UsedAssumption &assumption : assumptions)
        json.push_back({{"what", assumption.what},
                        {"evidence", static_cast<int>(assumption.evidence)},
                        {"source", assumption.source}});
    return json;
}

tl::unexpected<Problem> wrongPart(std::string pointer)
{
    return tl::unexpected(
        wrongProblem("TL701", TL_TEXT("Part", "This is no readable part of a run."), {},
                     std::move(pointer)));
}

bool readShards(const Json &json, std::vector<Shard> &shards)
{
    if (!json.is_array() || json.empty())
        return false;
    for (const Json &entry : json) {
        Shard shard;
        if (!entry.is_array() || entry.size() != 2 || !metrics::decode(entry[0], shard.index)
            || !metrics::decode(entry[1], shard.count) || shard.index >= shard.count)
            return false;
        shards.push_back(shard);
    }
    return true;
}

bool readAssumptions(const Json &json, std::vector<UsedAssumption> &assumptions)
{
    if (!json.is_array())
        return false;
    for (const Json &entry : json) {
        UsedAssumption assumption;
        std::int64_t evidence = 0;
        if (!entry.is_object() || !metrics::decode(entry.value("what", Json()), assumption.what)
            || !metrics::decode(entry.value("evidence", Json()), evidence) || evidence < 0
            || evidence > 2 || !metrics::decode(entry.value("source", Json()), assumption.source))
            return false;
        assumption.evidence = static_cast<Evidence>(evidence);
        assumptions.push_back(std::move(assumption));
    }
    return true;
}

/// Sizes of the totals follow from the layout; a file in which they do not is damaged.
bool fits(const metrics::Totals &totals, const metrics::Layout &layout)
{
    const metrics::Totals empty(layout);
    bool isFine = totals.nodes.size() == empty.nodes.size()
        && totals.consistency.fields.size() == empty.consistency.fields.size()
        && totals.pressure.messages.size() == empty.pressure.messages.size()
        && totals.lift.cells.size() == empty.lift.cells.size()
        && totals.experiments.size() == empty.experiments.size();
    for (std::size_t i = 0; isFine && i < empty.nodes.size(); ++i)
        isFine = totals.nodes[i].exits.size() == empty.nodes[i].exits.size()
            && totals.nodes[i].arrivals.size() == empty.nodes[i].arrivals.size();
    for (std::size_t i = 0; isFine && i < empty.experiments.size(); ++i) {
        isFine = totals.experiments[i].size() == empty.experiments[i].size();
        for (std::size_t arm = 0; isFine && arm < empty.experiments[i].size(); ++arm)
            isFine = totals.experiments[i][arm].cells.size()
                == empty.experiments[i][arm].cells.size();
    }
    return isFine;
}

/// The first member of the two runs' identities that is not the same; null when all are.
const char *firstDifference(const metrics::RunIdentity &a, const metrics::RunIdentity &b)
{
    const char *key = nullptr;
    metrics::forEachMember<metrics::RunIdentity>([&](const auto &m) {
        if (!key && !(a.*(m.pointer) == b.*(m.pointer)))
            key = m.key;
    });
    return key;
}

} // namespace

std::string writePart(const Part &part)
{
    Json json;
    json["format"] = std::string(formatName) + formatNumber(formatNumberNow);
    json["shards"] = encodeShards(part.shards);
    json["seconds"] = part.seconds;
    json["layout"] = metrics::encode(part.result.layout);
    json["assumptions"] = encodeAssumptions(part.result.assumptions);
    json["totals"] = metrics::encode(part.result.totals);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<Part> parsePart(std::string_view text)
{
    const Expected<Json> json = parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_object())
        return wrongPart("");
    std::string format;
    if (!metrics::decode(json->value("format", Json()), format) || !format.starts_with(formatName))
        return wrongPart("/format");
    const std::string number = format.substr(formatName.size());
    if (parseInteger(number).value_or(0) > formatNumberNow) {
        return tl::unexpected(wrongProblem(
            "TL702", TL_TEXT("Part", "The part has the format %1; this version reads up to %2."),
            {number, formatNumber(formatNumberNow)}, "/format"));
    }
    if (number != formatNumber(formatNumberNow))
        return wrongPart("/format");
    Part part;
    if (!readShards(json->value("shards", Json()), part.shards))
        return wrongPart("/shards");
    if (!metrics::decode(json->value("seconds", Json()), part.seconds))
        return wrongPart("/seconds");
    if (!readAssumptions(json->value("assumptions", Json()), part.result.assumptions))
        return wrongPart("/assumptions");
    metrics::Decoder layout;
    if (!layout.read(json->value("layout", Json()), part.result.layout))
        return wrongPart("/layout" + layout.where());
    const metrics::RunIdentity &run = part.result.layout.run;
    if (run.draws < 0 || run.draws > 10'000 || run.replications < 0 || run.replications > 1'000
        || run.days < 0 || run.days > 36'600)
        return wrongPart("/layout/run");
    metrics::Decoder totals;
    if (!totals.read(json->value("totals", Json()), part.result.totals))
        return wrongPart("/totals" + totals.where());
    if (!fits(part.result.totals, part.result.layout))
        return wrongPart("/totals");
    return part;
}

Expected<Part> mergeParts(std::vector<Part> parts)
{
    if (parts.empty())
        return tl::unexpected(
            usageProblem("TL706", TL_TEXT("Part", "There is no part to merge."), {}));
    Part whole = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const metrics::Layout &layout = parts[i].result.layout;
        if (!(layout == whole.result.layout)) {
            const char *key = firstDifference(whole.result.layout.run, layout.run);
            return tl::unexpected(wrongProblem(
                "TL703",
                TL_TEXT("Part", "The parts come from different runs: their %1 is not the same."),
                {key ? key : "layout"}));
        }
        metrics::add(whole.result.totals, parts[i].result.totals);
        whole.shards.insert(whole.shards.end(), parts[i].shards.begin(), parts[i].shards.end());
        whole.seconds += parts[i].seconds;
    }
    std::sort(whole.shards.begin(), whole.shards.end(), [](const Shard &a, const Shard &b) {
        return std::pair(a.count, a.index) < std::pair(b.count, b.index);
    });
    const std::uint64_t count = whole.shards.back().count;
    for (std::size_t i = 0; i < whole.shards.size(); ++i) {
        const Shard &shard = whole.shards[i];
        if (shard.count != count)
            return tl::unexpected(wrongProblem(
                "TL703",
                TL_TEXT("Part", "The parts come from different runs: their %1 is not the same."),
                {"shards"}));
        if (i > 0 && shard.index == whole.shards[i - 1].index)
            return tl::unexpected(wrongProblem(
                "TL704", TL_TEXT("Part", "Shard %1 of %2 is there twice."),
                {formatNumber(static_cast<std::int64_t>(shard.index + 1)),
                 formatNumber(static_cast<std::int64_t>(count))}));
        if (shard.index != i)
            return tl::unexpected(wrongProblem(
                "TL705", TL_TEXT("Part", "Shard %1 of %2 is missing."),
                {formatNumber(static_cast<std::int64_t>(i + 1)),
                 formatNumber(static_cast<std::int64_t>(count))}));
    }
    if (whole.shards.size() != count)
        return tl::unexpected(wrongProblem(
            "TL705", TL_TEXT("Part", "Shard %1 of %2 is missing."),
            {formatNumber(static_cast<std::int64_t>(whole.shards.size() + 1)),
             formatNumber(static_cast<std::int64_t>(count))}));
    return whole;
}

} // namespace throughline
