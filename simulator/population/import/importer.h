// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/import/import_plan.h"
#include "simulator/population/import/rejects.h"
#include "simulator/progress/progress.h"

namespace throughline {

struct ImportSettings
{
    std::filesystem::path file;
    std::filesystem::path database;
    bool isStrict = false;  ///< one bad record, and nothing is written
    bool replaces = false;  ///< a table of the same name makes way; otherwise it is refused
};

struct ImportResult
{
    ImportPlan plan;                        ///< as carried out: some columns may have become text
    std::int64_t records = 0;               ///< that went in
    std::int64_t rejected = 0;
    std::vector<RejectedRecord> firstRejected;
    std::filesystem::path rejectedFile;     ///< empty when nothing was rejected
};

/// Puts the file into the database, as planned. A database that exists is copied, the copy is
/// filled and takes its place at the end; so whatever happens before then, it stays as it was,
/// byte for byte. Roles and types are recorded in the table `column_roles`.
Expected<ImportResult> runImport(const ImportSettings &settings, ImportPlan plan, Progress &progress);

} // namespace throughline
