// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <string>
#include <string_view>

namespace throughline {

/// The few operations on files that the atomic writer needs; tests give one whose steps fail.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual Expected<std::string> read(const std::string &path) = 0;
    /// Writes a whole new file and flushes it to the disk.
    virtual Expected<void> writeAndFlush(const std::string &path, std::string_view bytes) = 0;
    virtual Expected<void> rename(const std::string &from, const std::string &to) = 0;
    virtual Expected<void> remove(const std::string &path) = 0;
    /// Makes `copy` a second name of (or a copy of) `path`, replacing what was there.
    virtual Expected<void> keepAs(const std::string &path, const std::string &copy) = 0;
    virtual bool exists(const std::string &path) = 0;
};

/// The disk.
class DiskFiles final : public FileSystem
{
public:
    Expected<std::string> read(const std::string &path) override;
    Expected<void> writeAndFlush(const std::string &path, std::string_view bytes) override;
    Expected<void> rename(const std::string &from, const std::string &to) override;
    Expected<void> remove(const std::string &path) override;
    Expected<void> keepAs(const std::string &path, const std::string &copy) override;
    bool exists(const std::string &path) override;
};

enum class Backup { None, KeepPrevious };

/// Writes beside the target, flushes, keeps the previous file as "NAME~" if asked, and renames over
/// the target: at every moment the target holds either the old bytes or the new ones.
Expected<void> writeAtomically(FileSystem &files, const std::string &path, std::string_view bytes,
                               Backup backup = Backup::None);

} // namespace throughline
