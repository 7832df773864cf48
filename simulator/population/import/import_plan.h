// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/csv/text_source.h"
#include "simulator/population/import/value_type.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace throughline {

/// What the person who imports has decided; the rest is guessed.
struct ImportChoices
{
    std::string table = "customers";        ///< a known table
    std::string key;                        ///< column of the customer key; empty: guessed
    std::map<std::string, std::string> roles; ///< role → column; an empty column: no column plays it
    std::optional<Encoding> encoding;
    char separator = 0;                     ///< 0: detected
};

/// One column of the file and what becomes of it.
struct ImportColumn
{
    std::string header;                     ///< as the file has it
    std::string name;                       ///< in the database: trimmed, no two alike
    std::string role;                       ///< empty: kept as a field of its own
    CellForm form = CellForm::Text;
    bool isPersonal = false;
    std::vector<std::string> samples;       ///< the first few different values
};

enum class KeyKind {
    Column,    ///< a column as it is
    Surrogate, ///< a salted hash of a column that gives persons away
    RowNumber, ///< the file has none
};

/// What an import will do, shown before anything is written.
struct ImportPlan
{
    std::string table;
    Encoding encoding = Encoding::Utf8;
    bool isEncodingDetected = true;
    char separator = ',';
    std::vector<ImportColumn> columns;      ///< in the order of the file
    KeyKind keyKind = KeyKind::Column;
    std::size_t keyColumn = 0;              ///< in `columns`; not for RowNumber
    std::string keyName;                    ///< of the key's column in the database
    bool dropsKeyColumn = false;            ///< Surrogate: the column itself is not stored
    std::vector<Message> notes;             ///< what the person should know

    bool hasOwnKeyColumn() const { return keyKind != KeyKind::Column; }
};

/// Reads the header and up to a thousand records. Refuses an empty file, one without records, two
/// columns of the same name, choices that name unknown columns, and an event table of which a
/// required role is missing.
Expected<ImportPlan> planImport(const std::filesystem::path &file, const ImportChoices &choices);

} // namespace throughline
