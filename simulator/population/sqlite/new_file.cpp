// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sqlite/new_file.h"

#include "model/values/number.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace throughline::sqlite {

namespace fs = std::filesystem;

namespace {

Problem unwritable(const fs::path &file, int error)
{
    return fileProblem("TL208", TL_TEXT("Database", "%1 cannot be written: %2."),
                       {file.string(), std::strerror(error)});
}

/// A rename is only safe when the bytes, and then the folder's entry, have reached the disk.
bool flush(const fs::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

/// Removes what a killed run of long ago left beside the target: files "NAME.PID.part" of processes
/// that are no more. A young one may belong to another machine on a shared folder.
void removeLeftovers(const fs::path &folder, const std::string &beginning)
{
    std::error_code error;
    const auto limit = fs::file_time_type::clock::now() - std::chrono::hours(1);
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(beginning) || !name.ends_with(".part"))
            continue;
        const auto process = parseInteger(std::string_view(name).substr(
            beginning.size(), name.size() - beginning.size() - std::string_view(".part").size()));
        if (process && *process > 0 && ::kill(pid_t(*process), 0) != 0 && errno == ESRCH
            && entry.last_write_time(error) < limit && !error)
            fs::remove(entry.path(), error);
    }
}

} // namespace

NewFile::NewFile(fs::path target, fs::path temporary)
    : m_target(std::move(target)), m_temporary(std::move(temporary))
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_target(std::move(other.m_target)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

Expected<NewFile> NewFile::beside(const fs::path &target)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(target, error);
    fs::path real = fs::weakly_canonical(absolute, error);
    if (error)
        real = absolute;
    if (fs::is_directory(real, error))
        return tl::unexpected(unwritable(target, EISDIR));
    const fs::path folder = real.parent_path();
    if (::access(folder.c_str(), W_OK) != 0)
        return tl::unexpected(unwritable(target, errno));
    const std::string beginning = "." + real.filename().string() + ".";
    removeLeftovers(folder, beginning);
    fs::path temporary = folder / (beginning + std::to_string(::getpid()) + ".part");
    fs::remove(temporary, error);
    return NewFile(std::move(real), std::move(temporary));
}

namespace {

/// SQLite leaves an empty journal beside a copied database whose mode it changed; closed, the file
/// needs none of them.
void removeSideFiles(const fs::path &database)
{
    std::error_code error;
    for (const char *ending : {"-journal", "-wal", "-shm"})
        fs::remove(database.string() + ending, error);
}

} // namespace

Expected<void> NewFile::commit()
{
    removeSideFiles(m_temporary);
    std::error_code error;
    if (fs::exists(m_target, error))
        fs::permissions(m_temporary, fs::status(m_target, error).permissions(), error);
    if (!flush(m_temporary, O_RDONLY))
        return tl::unexpected(unwritable(m_target, errno));
    if (std::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return tl::unexpected(unwritable(m_target, errno));
    m_temporary.clear();
    (void)flush(m_target.parent_path(), O_RDONLY | O_DIRECTORY);
    return {};
}

NewFile::~NewFile()
{
    if (m_temporary.empty())
        return;
    removeSideFiles(m_temporary);
    std::error_code error;
    fs::remove(m_temporary, error);
}

} // namespace throughline::sqlite
