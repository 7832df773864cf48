// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/values/problem.h"

#include <string>

namespace throughline {

class FileSystem;

/// Larger archives are refused before they are unpacked.
inline constexpr std::size_t maxArchiveFiles = 1000;
inline constexpr std::uint64_t maxArchiveBytes = 64u << 20;

/// Is this the beginning of a zip file?
bool isArchive(std::string_view bytes);

/// A zip file of these files, the same bytes for the same files. Errors: TL731.
Expected<std::string> packArchive(const std::vector<ExportFile> &files);

/// The files of a zip file, folders left out. Nothing is written anywhere. Errors: TL721 (no zip
/// file, too large, or a name that leads out of it).
Expected<std::vector<ExportFile>> unpackArchive(std::string_view bytes);

/// Writes a bundle as one zip file, whole or not at all. A file there is replaced if it holds an
/// earlier export. Errors: TL730 (not ours to replace), TL731 (cannot be written).
Expected<void> writeArchive(FileSystem &files, const std::string &path, const ExportBundle &bundle);

} // namespace throughline
