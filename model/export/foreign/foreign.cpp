// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/foreign/foreign.h"

#include "model/export/archive.h"
#include "model/export/definition.h"
#include "model/export/foreign/foreign_journey.h"
#include "model/format/json_text.h"

#include <algorithm>

namespace throughline {

namespace {

Problem unknownFile()
{
    return wrongProblem("TL722", TL_TEXT("Import", "This is neither an export of Throughline, nor a BPMN 2.0 process, nor a flow of "
                                                   "Klaviyo, nor a journey of Dittofeed."), {});
}

bool looksLikeXml(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<';
}

Expected<ImportedProject> importJson(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    if (isDefinition(*json)) {
        auto project = importDefinition(text);
        if (!project)
            return tl::unexpected(project.error());
        return ImportedProject{std::move(*project), TL_TEXT("Import", "Throughline definition"), {}};
    }
    const Json &flow = memberOf(*json, "flow").is_object() ? memberOf(*json, "flow") : *json;
    const Json &attributes = memberOf(memberOf(flow, "data"), "attributes");
    if (memberOf(attributes, "definition").is_object() && memberOf(memberOf(attributes, "definition"), "actions").is_array())
        return importKlaviyo(*json);
    const Json &journey = memberOf(*json, "journey").is_object() ? memberOf(*json, "journey") : *json;
    const Json &definition = memberOf(journey, "definition").is_object() ? memberOf(journey, "definition") : journey;
    if (memberOf(definition, "entryNode").is_object())
        return importDittofeed(*json);
    return tl::unexpected(unknownFile());
}

/// The file of the archive that says most: our own definition before all others.
Expected<ImportedProject> importArchive(std::string_view bytes)
{
    const auto files = unpackArchive(bytes);
    if (!files)
        return tl::unexpected(files.error());
    const auto named = [&](std::string_view end) {
        return std::ranges::find_if(*files, [&](const ExportFile &file) { return file.path.ends_with(end); });
    };
    for (const std::string_view end : {"definition.json", "exported.json", ".bpmn", "bundle.json", ".json", ".xml"})
        if (const auto found = named(end); found != files->end())
            return looksLikeXml(found->text) ? importBpmn(found->text) : importJson(found->text);
    return tl::unexpected(unknownFile());
}

} // namespace

Expected<ImportedProject> importForeign(std::string_view bytes)
{
    if (bytes.size() > maxForeignBytes)
        return tl::unexpected(wrongProblem("TL723", TL_TEXT("Import", "The file is larger than 32 MB."), {}));
    if (isArchive(bytes))
        return importArchive(bytes);
    if (looksLikeXml(bytes))
        return importBpmn(bytes);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string_view::npos || (bytes[first] != '{' && bytes[first] != '['))
        return tl::unexpected(unknownFile());
    return importJson(bytes);
}

} // namespace throughline
