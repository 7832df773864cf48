// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/format/file_system.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace throughline {

namespace {

/// Closes a descriptor when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    /// False where the last bytes could not be written.
    bool close()
    {
        const int result = ::close(m_fd);
        m_fd = -1;
        return result == 0;
    }

private:
    int m_fd;
};

tl::unexpected<Problem> cannot(Text what, const std::string &path)
{
    return tl::unexpected(fileProblem("TL005", what, {path, std::strerror(errno)}));
}

std::string folderOf(const std::string &path)
{
    const size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace

Expected<std::string> DiskFiles::read(const std::string &path)
{
    const Text what = TL_TEXT("File", "cannot read %1: %2");
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return cannot(what, path);
    struct stat status{};
    if (::fstat(file.get(), &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return cannot(what, path);
    }
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannot(what, path);
        if (got == 0)
            return bytes;
        bytes.append(buffer, size_t(got));
    }
}

Expected<void> DiskFiles::writeAndFlush(const std::string &path, std::string_view bytes)
{
    const Text what = TL_TEXT("File", "cannot write %1: %2");
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!file.isOpen())
        return cannot(what, path);
    while (!bytes.empty()) {
        const ssize_t put = ::write(file.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return cannot(what, path);
        bytes.remove_prefix(size_t(put));
    }
    if (::fsync(file.get()) != 0 || !file.close())
        return cannot(what, path);
    return {};
}

Expected<void> DiskFiles::rename(const std::string &from, const std::string &to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return cannot(TL_TEXT("File", "cannot replace %1: %2"), to);
    // The new name is safe only once its folder is on the disk; where a folder cannot be flushed,
    // the rename stands all the same.
    const Descriptor folder(::open(folderOf(to).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.get());
    return {};
}

Expected<void> DiskFiles::remove(const std::string &path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return cannot(TL_TEXT("File", "cannot remove %1: %2"), path);
    return {};
}

Expected<void> DiskFiles::keepAs(const std::string &path, const std::string &copy)
{
    if (auto removed = remove(copy); !removed)
        return removed;
    if (::link(path.c_str(), copy.c_str()) == 0)
        return {};
    // Some file systems have no hard links.
    const auto bytes = read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeAndFlush(copy, *bytes);
}

bool DiskFiles::exists(const std::string &path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

} // namespace throughline
