// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/project_file.h"

#include "model/format/json_text.h"
#include "model/values/number.h"
#include "model/values/sha256.h"

namespace throughline {

namespace {

constexpr std::string_view formatKey = "format";
constexpr std::string_view formatName = "throughline/";

Json encodeProject(const Project &project)
{
    Json out{{formatKey, std::string(formatName) + formatNumber(std::int64_t(projectFormat))}};
    out.update(typeOf<Project>().encode(&project));
    return out;
}

/// Nothing where the file is of a format that this version reads.
std::optional<Problem> wrongFormat(const Json &json)
{
    if (!json.is_object() || !json.contains(formatKey) || !json[formatKey].is_string())
        return wrongProblem("TL002", TL_TEXT("Format", "this is not a Throughline project: \"format\": "
                                                       "\"throughline/1\" is expected"), {}, "/format");
    const auto text = json[formatKey].get<std::string>();
    const auto number = text.starts_with(formatName)
        ? parseInteger(std::string_view(text).substr(formatName.size()))
        : std::nullopt;
    if (!number || *number < 1)
        return wrongProblem("TL002", TL_TEXT("Format", "expected a format such as \"throughline/1\", found \"%1\""),
                            {text}, "/format");
    if (*number > projectFormat)
        return wrongProblem("TL003", TL_TEXT("Format", "this project has format %1; this version reads up to "
                                                       "%2. Throughline %1.0 or newer is needed"),
                            {formatNumber(*number), formatNumber(std::int64_t(projectFormat))}, "/format");
    return std::nullopt;
}

} // namespace

Expected<ReadProject> parseProject(std::string_view text, std::vector<Problem> *more)
{
    const Expected<Json> json = parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    if (auto problem = wrongFormat(*json))
        return tl::unexpected(*problem);
    ReadProject read;
    Decoder decoder;
    decodeStructure(Project::structure(), &read.project, *json, decoder, formatKey);
    if (!decoder.errors().empty()) {
        if (more)
            more->assign(decoder.errors().begin() + 1, decoder.errors().end());
        return tl::unexpected(decoder.errors().front());
    }
    read.warnings = decoder.warnings();
    return read;
}

std::string writeProject(const Project &project)
{
    return writeJson(encodeProject(project));
}

std::string projectHash(const Project &project)
{
    Project bare = project;
    bare.exports.clear();
    for (Journey &journey : bare.journeys)
        for (Node &node : journey.nodes) {
            node.x = node.y = 0;
            node.isPlaced = false;
        }
    return sha256(encodeProject(bare).dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace throughline
