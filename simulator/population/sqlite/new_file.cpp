// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sqlite/new_file.h"

#include <cerrno>
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
    fs::path temporary
        = folder / ("." + real.filename().string() + "." + std::to_string(::getpid()) + ".part");
    fs::remove(temporary, error);
    return NewFile(std::move(real), std::move(temporary));
}

Expected<void> NewFile::commit()
{
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
    std::error_code error;
    fs::remove(m_temporary, error);
}

} // namespace throughline::sqlite
