// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <string_view>
#include <vector>

namespace throughline {

/// Our own definition for production systems: one JSON file that holds the project's part, the
/// graph of each journey and each message's content as its channel shows it.
inline constexpr const char *definitionFormat = "throughline-definition/1";
inline constexpr const char *definitionSchemaId
    = "https://throughline.example/schema/throughline-definition-1.schema.json";

/// The project with these journeys alone and without its record of exports: what a definition says.
Project exportedPart(const Project &project, const std::vector<const Journey *> &journeys);

/// The definition of these journeys with all that they need.
Json definitionOf(const Project &project, const std::vector<const Journey *> &journeys, const std::string &version);

/// JSON Schema (draft 2020-12) of a definition, made from the descriptions of the model.
Json definitionSchema();

/// Is this the beginning of a definition rather than of a project file?
bool isDefinition(const Json &json);

/// Opens a definition as the project that was exported. Errors: TL720 (not a definition, or of a
/// newer format) and those of a project file, their pointers beginning with "/project".
Expected<Project> importDefinition(std::string_view text);

} // namespace throughline
