// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <filesystem>

namespace throughline::sqlite {

/// A file that comes into being all at once: it is written under another name in the same folder,
/// and takes its place only by `commit`. Whatever happens before leaves the target as it was.
class NewFile
{
public:
    /// Refuses a target in a folder that is absent or not writable. A symbolic link is followed.
    static Expected<NewFile> beside(const std::filesystem::path &target);

    const std::filesystem::path &temporary() const { return m_temporary; }
    /// Flushes the file to the disk and renames it; an existing target keeps its permissions.
    Expected<void> commit();

    ~NewFile();
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;

private:
    NewFile(std::filesystem::path target, std::filesystem::path temporary);
    std::filesystem::path m_target;
    std::filesystem::path m_temporary; ///< empty once it is committed or moved from
};

} // namespace throughline::sqlite
