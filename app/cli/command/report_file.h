// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/format/file_system.h"
#include "model/values/json.h"

#include <string>

namespace throughline::cli {

/// Where a report goes: .json and .csv are written here; .html and .pdf are drawn by the studio's
/// report writer, which is started as a sibling of the running program.
class ReportFile
{
public:
    /// Refuses, before anything is walked, another ending (TL730, usage) and a drawing where the
    /// studio is not installed (TL731, file).
    static Expected<ReportFile> at(const std::string &path);

    /// The file holds either what it held or the whole report.
    Expected<void> write(FileSystem &files, const Json &report) const;

    /// .html or .pdf
    bool isDrawn() const { return m_form == Form::Drawn; }

private:
    enum class Form { Json, Csv, Drawn };

    std::string m_path;
    Form m_form = Form::Json;
    std::string m_studio;                ///< program that draws
};

} // namespace throughline::cli
