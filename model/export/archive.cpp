// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/archive.h"

#include "model/export/folder.h"
#include "model/format/file_system.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace throughline {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Free
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Free>;

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Problem cannotPack() { return fileProblem("TL731", TL_TEXT("Export", "The zip file cannot be made."), {}); }
Problem noArchive() { return wrongProblem("TL721", TL_TEXT("Export", "This is no zip file that can be read."), {}); }
Problem tooLarge() { return wrongProblem("TL721", TL_TEXT("Export", "The zip file holds more than can be opened here."), {}); }

/// "a/b.json"; nothing that a file system could take for another place.
bool isPlainName(std::string_view name)
{
    const bool hasTrick = name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos
        || name.find(':') != std::string_view::npos || name.find('\0') != std::string_view::npos;
    if (hasTrick)
        return false;
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find('/', from), name.size());
        const std::string_view step = name.substr(from, to - from);
        if (step == ".." || step == ".")
            return false;
        from = to + 1;
    }
    return true;
}

} // namespace

bool isArchive(std::string_view bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); }

Expected<std::string> packArchive(const std::vector<ExportFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return tl::unexpected(cannotPack());
    zip_source_keep(buffer.get());
    Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(buffer.get());
        return tl::unexpected(cannotPack());
    }
    for (const ExportFile &file : files) {
        zip_source_t *source = zip_source_buffer(archive.get(), file.text.data(), file.text.size(), 0);
        const zip_int64_t index = source ? zip_file_add(archive.get(), file.path.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return tl::unexpected(cannotPack());
        }
        // 1980-01-01, the first day that the format knows: the moment is in README.txt.
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, (1 << 5) | 1, 0);
    }
    if (zip_close(archive.get()) != 0)
        return tl::unexpected(cannotPack());
    (void)archive.release();

    std::string bytes;
    zip_stat_t status;
    if (zip_source_stat(buffer.get(), &status) != 0 || zip_source_open(buffer.get()) != 0)
        return tl::unexpected(cannotPack());
    bytes.resize(std::size_t(status.size));
    const zip_int64_t read = zip_source_read(buffer.get(), bytes.data(), bytes.size());
    zip_source_close(buffer.get());
    if (read != zip_int64_t(bytes.size()))
        return tl::unexpected(cannotPack());
    return bytes;
}

Expected<std::vector<ExportFile>> unpackArchive(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    Archive archive(buffer ? zip_open_from_source(buffer, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (!archive) {
        zip_source_free(buffer);
        return tl::unexpected(noArchive());
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || std::uint64_t(count) > maxArchiveFiles)
        return tl::unexpected(tooLarge());
    std::vector<ExportFile> files;
    std::uint64_t total = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        const char *name = zip_get_name(archive.get(), i, ZIP_FL_ENC_GUESS);
        zip_stat_t status;
        if (!name || zip_stat_index(archive.get(), i, 0, &status) != 0)
            return tl::unexpected(noArchive());
        if (!isPlainName(name))
            return tl::unexpected(wrongProblem("TL721", TL_TEXT("Export", "The zip file has a name that leads out of it."), {}));
        if (std::string_view(name).ends_with('/'))
            continue;
        total += status.size;
        if (status.size > maxArchiveBytes || total > maxArchiveBytes)
            return tl::unexpected(tooLarge());
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive.get(), i, 0));
        ExportFile out{name, std::string(std::size_t(status.size), '\0')};
        // What is announced and what comes out may differ: never more is read than was announced.
        if (!file || zip_fread(file.get(), out.text.data(), out.text.size()) != zip_int64_t(out.text.size()))
            return tl::unexpected(noArchive());
        files.push_back(std::move(out));
    }
    return files;
}

Expected<void> writeArchive(FileSystem &files, const std::string &path, const ExportBundle &bundle)
{
    if (files.exists(path)) {
        const auto bytes = files.read(path);
        const auto held = bytes ? unpackArchive(*bytes) : tl::unexpected(noArchive());
        const bool isOurs = held && std::ranges::any_of(*held, [](const ExportFile &file) { return isLossesFile(file); });
        if (!isOurs)
            return tl::unexpected(fileProblem(
                "TL730", TL_TEXT("Export", "%1 exists and is no earlier export: choose another name."), {path}));
    }
    const auto bytes = packArchive(bundle.files);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto written = writeAtomically(files, path, *bytes);
    if (!written)
        return tl::unexpected(fileProblem("TL731", TL_TEXT("Export", "The file %1 cannot be written: %2."),
                                          {path, english(written.error().message)}));
    return {};
}

} // namespace throughline
