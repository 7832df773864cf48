// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "model/values/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// Something of a foreign file that could not be taken over as it stands.
struct LeftOut
{
    std::string element; ///< its name or id in the foreign file; empty: the file as a whole
    Message what;        ///< what was left out, or what stands in its place

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct ImportedProject
{
    Project project;
    Text source;                  ///< what the file was: "BPMN 2.0"
    std::vector<LeftOut> leftOut; ///< empty: all of it was taken over
};

/// Larger files are refused.
inline constexpr std::size_t maxForeignBytes = 32u << 20;
/// So are processes and flows with more steps.
inline constexpr std::size_t maxForeignSteps = 5000;

/// Opens what another program wrote, known by what it holds: an export of ours (definition.json,
/// exported.json, or a zip file with one), a BPMN 2.0 process, a flow of Klaviyo (its API's JSON or
/// our bundle), a journey of Dittofeed (its API's JSON or our bundle).
/// Errors: TL720 (of another version), TL721 (no zip file), TL722 (none of these), TL723 (broken or
/// dangerous), and those of JSON and project files.
Expected<ImportedProject> importForeign(std::string_view bytes);

} // namespace throughline
