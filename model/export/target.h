// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/project/project.h"

#include <map>
#include <optional>

namespace throughline {

class ExportContext;

/// A platform that a journey can be exported to. A new target is one file with its function and
/// one line in targets.cpp.
struct Target
{
    std::string_view key;   ///< on the command line and in file names: "klaviyo"
    Text name;
    Text help;              ///< what a user does with the bundle
    bool takesJoins = false;///< ways may join and loop: the journey is not made a tree first
    bool takesAll = false;  ///< takes several journeys at once; else one
    Expected<void> (*write)(ExportContext &context) = nullptr;
};

const std::vector<Target> &targets();
/// Null for an unknown key.
const Target *findTarget(std::string_view key);

struct ExportRequest
{
    std::string journey;                       ///< id; empty: the only one that is not archived
    std::map<std::string, std::string> mapping;///< placeholder → the account's own id
    std::string version;                       ///< of the program
    std::optional<Moment> at;                  ///< when; named in README.txt and losses.json
    std::string previous;                      ///< the definition that the export before left behind; may be empty
    std::string previousAt;                    ///< when that was, in words
    bool wantsDocuments = true;                ///< README.txt, losses.json and the like; else the losses alone
};

/// Everything that would be written: the target's files, README.txt, losses.json and mapping.json.
/// The same project and request give the same bytes. Errors: TL700 (which journey), TL701 (too
/// large without joins), TL702 (nothing to export).
Expected<ExportBundle> exportProject(const Project &project, const Target &target,
                                     const ExportRequest &request);

/// The losses of the journey on this target as problems of the project (TL710 blocker, TL711
/// changes), so that a target's limits show while drawing; each points at its node.
std::vector<Problem> limitsOf(const Project &project, const Target &target, std::string_view journey);

/// The target that the project is drawn for: a record of exports that names a target and no journey.
/// Its limits then show among the problems. Null: none is chosen.
const Target *chosenTarget(const Project &project);
/// An empty or unknown key chooses none.
Change chooseTarget(const Project &project, std::string_view key);

} // namespace throughline
