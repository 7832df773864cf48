// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/format/project_file.h"

#include <string>

namespace throughline {
class FileSystem;
}

namespace throughline::cli {

/// Reads a project file; a `throughline` export opens as the project that was exported.
Expected<ReadProject> readProject(FileSystem &files, const std::string &path);

} // namespace throughline::cli
