// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/run_file.h"

#include "app/studio/document/words.h"
#include "model/format/project_file.h"
#include "simulator/report/part.h"

namespace throughline::studio {

namespace {

constexpr std::string_view format = "throughline-run/1";

/// As the run resolved them, so that more can be asked of it later.
RunSettings settingsOf(const metrics::RunIdentity &walked)
{
    RunSettings settings;
    settings.journeys = walked.tested;
    settings.scenario = walked.scenario;
    settings.seed = std::uint64_t(walked.seed);
    settings.start = Moment{walked.start};
    settings.days = walked.days;
    settings.draws = walked.draws;
    settings.replications = walked.replications;
    settings.sample = walked.sampled;
    return settings;
}

} // namespace

std::string writeRun(const Run &run)
{
    return Json{{"format", format},
                {"id", run.id},
                {"name", run.name.toStdString()},
                {"finishedAt", run.finishedAt.toUTC().toString(Qt::ISODateWithMs).toStdString()},
                {"project", writeProject(*run.project)},
                {"part", writePart({*run.result, {Shard{}}, 0})},
                {"report", run.report}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Expected<Run> parseRun(std::string_view text)
{
    const auto unreadable = [] {
        return tl::unexpected(fileProblem("TL064", TL_TEXT("Simulate", "A run that was kept cannot be read."), {}));
    };
    const Json json = Json::parse(text, nullptr, false);
    const auto member = [&](const char *key) {
        return json.is_object() && json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
    };
    if (member("format") != format || !json.contains("report") || !json.contains("id") || !json["id"].is_number_integer())
        return unreadable();
    auto project = parseProject(member("project"));
    if (!project)
        return tl::unexpected(project.error());
    auto part = parsePart(member("part"));
    if (!part)
        return tl::unexpected(part.error());
    Run run;
    run.id = json["id"].get<int>();
    run.name = studio::text(member("name"));
    run.finishedAt = QDateTime::fromString(studio::text(member("finishedAt")), Qt::ISODateWithMs).toLocalTime();
    run.report = json["report"];
    run.projectHash = projectHash(project->project);
    run.project = std::make_shared<const Project>(std::move(project->project));
    run.settings = settingsOf(part->result.layout.run);
    run.scenario = studio::text(run.settings.scenario);
    run.isMadeUp = part->result.layout.run.isMadeUp;
    run.result = std::make_shared<const RunResult>(std::move(part->result));
    return run;
}

} // namespace throughline::studio
