// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/values/problem.h"

#include <map>
#include <string>

namespace throughline {

class FileSystem;

/// Writes a bundle as a folder, whole or not at all: the files go into a new folder beside it, which
/// takes its name at the end. An existing folder is replaced if it is empty or holds an earlier
/// export (a losses.json of ours); anything else is left alone. Errors: TL730 (not ours to replace),
/// TL731 (cannot be written).
Expected<void> writeFolder(FileSystem &files, const std::string &folder, const ExportBundle &bundle);

/// The file by which a folder or a zip file is known as an export of ours.
bool isLossesFile(const ExportFile &file);

/// What an earlier export at the same place left behind; empty where there is none.
struct PreviousExport
{
    std::string definition;                    ///< what was exported, as text of our own format
    std::string at;                            ///< when, as in losses.json
    std::map<std::string, std::string> mapping;///< the account's own ids that were filled in
};

/// From a folder, or from a file whose name ends in ".zip".
PreviousExport previousExport(FileSystem &files, const std::string &place);

/// A mapping file: a JSON object of texts or whole numbers. Errors: TL703, its pointer the entry.
Expected<std::map<std::string, std::string>> readMapping(std::string_view text);

} // namespace throughline
