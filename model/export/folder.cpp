// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/folder.h"

#include "model/export/archive.h"
#include "model/format/file_system.h"
#include "model/format/json_text.h"

#include <filesystem>

namespace throughline {

namespace {

namespace fs = std::filesystem;

constexpr const char *lossesFile = "losses.json";

Problem cannotWrite(const fs::path &path, const std::string &why)
{
    return fileProblem("TL731", TL_TEXT("Export", "The folder %1 cannot be written: %2."),
                       {path.string(), why});
}

bool isSafeName(const std::string &name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos
        && name.find('\\') == std::string::npos && name.find('\0') == std::string::npos;
}

bool isEarlierExport(FileSystem &files, const fs::path &folder)
{
    auto text = files.read((folder / lossesFile).string());
    return text && isLossesFile({lossesFile, std::move(*text)});
}

/// A folder that goes away with everything in it unless it is kept.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(fs::path path) : m_path(std::move(path)) {}
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_isKept)
            fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const fs::path &path() const { return m_path; }
    void keep() { m_isKept = true; }

private:
    fs::path m_path;
    bool m_isKept = false;
};

} // namespace

Expected<void> writeFolder(FileSystem &files, const std::string &folder, const ExportBundle &bundle)
{
    std::error_code error;
    fs::path target = fs::absolute(fs::path(folder), error).lexically_normal();
    if (!target.has_filename())
        target = target.parent_path();

    const bool exists = fs::exists(fs::symlink_status(target, error));
    if (exists) {
        const bool isFolder = fs::is_directory(target, error);
        const bool mayReplace = isFolder && (fs::is_empty(target, error) || isEarlierExport(files, target));
        if (!mayReplace)
            return tl::unexpected(fileProblem(
                "TL730", TL_TEXT("Export", "%1 exists and is no earlier export: choose another folder."),
                {target.string()}));
    }

    TemporaryFolder fresh(target.parent_path() / ("." + target.filename().string() + ".part"));
    fs::remove_all(fresh.path(), error);
    if (!fs::create_directories(fresh.path(), error) || error)
        return tl::unexpected(cannotWrite(target, error ? error.message() : "?"));
    for (const ExportFile &file : bundle.files) {
        if (!isSafeName(file.path))
            return tl::unexpected(cannotWrite(target, file.path));
        if (const auto written = files.writeAndFlush((fresh.path() / file.path).string(), file.text); !written)
            return tl::unexpected(cannotWrite(target, english(written.error().message)));
    }

    TemporaryFolder previous(target.parent_path() / ("." + target.filename().string() + ".old"));
    if (exists) {
        fs::remove_all(previous.path(), error);
        fs::rename(target, previous.path(), error);
        if (error)
            return tl::unexpected(cannotWrite(target, error.message()));
    }
    fs::rename(fresh.path(), target, error);
    if (error) {
        const std::string why = error.message();
        if (exists)
            fs::rename(previous.path(), target, error);
        return tl::unexpected(cannotWrite(target, why));
    }
    fresh.keep();
    return {};
}

bool isLossesFile(const ExportFile &file)
{
    const Json json = file.path == lossesFile ? Json::parse(file.text, nullptr, false) : Json();
    return json.is_object() && json.contains("format") && json["format"].is_string()
        && json["format"].get<std::string>().starts_with("throughline-losses/");
}

PreviousExport previousExport(FileSystem &files, const std::string &place)
{
    PreviousExport previous;
    std::vector<ExportFile> held;
    if (place.ends_with(".zip")) {
        const auto bytes = files.exists(place) ? files.read(place) : Expected<std::string>(std::string());
        if (auto unpacked = bytes ? unpackArchive(*bytes) : Expected<std::vector<ExportFile>>())
            held = std::move(*unpacked);
    } else {
        for (const char *name : {lossesFile, "definition.json", "exported.json", "mapping.json"})
            if (const std::string path = (fs::path(place) / name).string(); files.exists(path))
                if (auto text = files.read(path))
                    held.push_back({name, std::move(*text)});
    }
    for (const ExportFile &file : held) {
        if (file.path == "definition.json" || file.path == "exported.json")
            previous.definition = file.text;
        if (file.path == "mapping.json")
            if (auto mapping = readMapping(file.text))
                previous.mapping = std::move(*mapping);
        if (isLossesFile(file))
            if (const Json json = Json::parse(file.text, nullptr, false); json.contains("at") && json["at"].is_string())
                previous.at = json["at"].get<std::string>();
    }
    return previous;
}

Expected<std::map<std::string, std::string>> readMapping(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    const auto problem = [](std::string pointer) {
        return tl::unexpected(wrongProblem(
            "TL703", TL_TEXT("Export", "A mapping should be a JSON object of texts, such as {\"metric.purchase\": \"XyZ123\"}."), {},
            std::move(pointer)));
    };
    if (!json->is_object())
        return problem("");
    std::map<std::string, std::string> mapping;
    for (const auto &[key, value] : json->items()) {
        if (!value.is_string() && !value.is_number_integer())
            return problem("/" + key);
        mapping[key] = value.is_string() ? value.get<std::string>() : value.dump();
    }
    return mapping;
}

} // namespace throughline
