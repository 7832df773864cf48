// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/audit_command.h"

#include "app/cli/command/interrupt.h"
#include "app/cli/command/read_project.h"
#include "model/format/file_system.h"
#include "model/values/number.h"
#include "model/values/terminal_columns.h"
#include "simulator/population/audit.h"
#include "simulator/population/population_reader.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace throughline::cli {

namespace {

struct Options
{
    std::string project;
    std::string database;
    bool json = false;
};

struct Answer
{
    Audit audit;
    bool hasCopies = false;
    bool isMadeUp = false;
};

Expected<Answer> auditOf(const Options &options)
{
    DiskFiles files;
    const auto read = readProject(files, options.project);
    if (!read)
        return tl::unexpected(read.error());
    Progress progress;
    const Interrupt interrupt(progress);
    PopulationRequest request;
    request.map = read->project.data;
    const auto population = readPopulation(options.database, request, progress);
    if (!population)
        return tl::unexpected(population.error());
    const auto &start = read->project.simulation.start;
    const std::int64_t now = start ? start->seconds : population->latest();
    return Answer{auditCopies(*population, read->project.data, now), population->channelCopies() != nullptr,
                  population->isMadeUp()};
}

constexpr Text costNeedsRun = TL_TEXT("Audit", "what the copies cost is known only after a simulation");
constexpr Text noAge = TL_TEXT("Audit", "no copy of this field says when it was synchronised");

nlohmann::json numberOrNull(const std::optional<std::int64_t> &value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

nlohmann::json jsonOf(const Answer &answer)
{
    nlohmann::json fields = nlohmann::json::array();
    for (const FieldAudit &field : answer.audit.fields) {
        nlohmann::json why{{"cost", costNeedsRun.source}};
        if (!field.ageP50)
            why["ageP50"] = why["ageP95"] = noAge.source;
        fields.push_back({{"channel", field.channel},
                          {"field", field.field},
                          {"held", field.held},
                          {"missing", field.missing},
                          {"drifted", field.drifted},
                          {"stale", field.stale},
                          {"ageP50", numberOrNull(field.ageP50)},
                          {"ageP95", numberOrNull(field.ageP95)},
                          {"cost", nullptr},
                          {"why", std::move(why)}});
    }
    nlohmann::json consents = nlohmann::json::array();
    for (const ConsentAudit &consent : answer.audit.consents)
        consents.push_back({{"channel", consent.channel}, {"customers", consent.customers}});
    return {{"madeUp", answer.isMadeUp},
            {"channelCopies", answer.hasCopies},
            {"tellsStale", answer.audit.tellsStale},
            {"consents", std::move(consents)},
            {"fields", std::move(fields)}};
}

/// "3.2 h", "12.0 d".
std::string age(const std::optional<std::int64_t> &seconds)
{
    if (!seconds)
        return "-";
    if (*seconds < 2 * 86400)
        return formatFixed(double(*seconds) / 3600, 1) + " h";
    return formatFixed(double(*seconds) / 86400, 1) + " d";
}

void print(const Answer &answer, std::ostream &out)
{
    if (answer.isMadeUp)
        out << "The population is made up.\n";
    if (!answer.hasCopies) {
        out << english({knownTable("channel_copies")->withoutIt, {}}) << "\n";
        return;
    }
    for (const ConsentAudit &consent : answer.audit.consents)
        out << "error: " << consent.channel << " believes in the consent of " << formatNumber(consent.customers)
            << " customers who have not given it or have withdrawn it\n";
    if (!answer.audit.tellsStale)
        out << "Without profile changes, stale values count as drifted.\n";
    out << padded("channel", 9) << padded("field", 22) << padded("held", 10) << padded("missing", 10)
        << padded("drifted", 10) << padded("stale", 10) << padded("median age", 12) << "95 %\n";
    for (const FieldAudit &field : answer.audit.fields)
        out << padded(field.channel, 9) << padded(field.field, 22) << padded(formatNumber(field.held), 10)
            << padded(formatNumber(field.missing), 10) << padded(formatNumber(field.drifted), 10)
            << padded(formatNumber(field.stale), 10) << padded(age(field.ageP50), 12) << age(field.ageP95) << "\n";
}

int audit(const Options &options, Streams &streams)
{
    const auto answer = auditOf(options);
    if (!answer)
        return fail(streams, answer.error(), options.json);
    if (options.json)
        streams.out << jsonOf(*answer).dump() << "\n";
    else
        print(*answer, streams.out);
    return Done;
}

} // namespace

void addAudit(CLI::App &app, Run &run)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("audit", "Compare what the channels hold of the customers with the source of truth.");
    command->footer("Example: throughline audit cart.throughline --db shop.db");
    command->add_option("project", options->project, "The project, whose data map is used")->required()->type_name("PROJECT");
    command->add_option("--db", options->database, "The customer database")->required()->type_name("DB");
    command->add_flag("--json", options->json, "Print the result as JSON");
    command->callback([options, &run] {
        run = [options](Streams &streams) { return audit(*options, streams); };
    });
}

} // namespace throughline::cli
