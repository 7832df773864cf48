// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/report_file.h"

#include "simulator/report/csv.h"
#include "simulator/report/report.h"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <vector>

namespace throughline::cli {

namespace {

/// Path of a program beside the running one; empty where there is none.
std::string siblingProgram(const char *name)
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return {};
    const std::filesystem::path sibling = self.parent_path() / name;
    return access(sibling.c_str(), X_OK) == 0 ? sibling.string() : std::string();
}

/// Runs the program without a display and waits for it; its exit code, or -1.
int runOffscreen(const std::string &program, const std::vector<std::string> &arguments)
{
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::vector<std::string> environment;
    for (char **entry = environ; *entry; ++entry) {
        if (!std::string_view(*entry).starts_with("QT_QPA_PLATFORM="))
            environment.emplace_back(*entry);
    }
    environment.emplace_back("QT_QPA_PLATFORM=offscreen");
    std::vector<char *> envp;
    for (std::string &entry : environment)
        envp.push_back(entry.data());
    envp.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawn(&child, program.c_str(), nullptr, nullptr, argv.data(), envp.data()) != 0)
        return -1;
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Expected<ReportFile> ReportFile::at(const std::string &path)
{
    ReportFile file;
    file.m_path = path;
    const std::string ending = std::filesystem::path(path).extension().string();
    if (ending == ".json") {
        file.m_form = Form::Json;
    } else if (ending == ".csv") {
        file.m_form = Form::Csv;
    } else if (ending == ".html" || ending == ".pdf") {
        file.m_form = Form::Drawn;
        file.m_studio = siblingProgram("throughline-studio");
        if (file.m_studio.empty()) {
            Problem problem = fileProblem(
                "TL731",
                TL_TEXT("Report", "%1 reports are drawn by throughline-studio, which is not installed "
                                  "beside this program."),
                {ending.substr(1)});
            problem.fix = {TL_TEXT("Report", "Install the package throughline-studio, or ask for .json "
                                             "or .csv."),
                           {}};
            return tl::unexpected(problem);
        }
    } else {
        return tl::unexpected(usageProblem(
            "TL730",
            TL_TEXT("Report", "A report ends in .json, .csv, .html or .pdf; “%1” does not."), {path}));
    }
    return file;
}

Expected<void> ReportFile::write(FileSystem &files, const Json &report) const
{
    switch (m_form) {
    case Form::Json: return writeAtomically(files, m_path, writeReport(report));
    case Form::Csv: return writeAtomically(files, m_path, reportCsv(report));
    case Form::Drawn: break;
    }
    const std::string source = m_path + ".source.json";
    if (auto written = writeAtomically(files, source, writeReport(report)); !written)
        return written;
    const int code = runOffscreen(m_studio, {"--render-report", source, m_path});
    if (auto removed = files.remove(source); !removed)
        return removed;
    if (code != 0)
        return tl::unexpected(fileProblem(
            "TL732", TL_TEXT("Report", "throughline-studio could not draw the report %1."), {m_path}));
    return {};
}

} // namespace throughline::cli
