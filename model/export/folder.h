// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/values/problem.h"

#include <string>

namespace throughline {

class FileSystem;

/// Writes a bundle as a folder, whole or not at all: the files go into a new folder beside it, which
/// takes its name at the end. An existing folder is replaced if it is empty or holds an earlier
/// export (a losses.json of ours); anything else is left alone. Errors: TL730 (not ours to replace),
/// TL731 (cannot be written).
Expected<void> writeFolder(FileSystem &files, const std::string &folder, const ExportBundle &bundle);

} // namespace throughline
