// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <cstdint>
#include <memory>
#include <string_view>

#include <sqlite3.h>

namespace throughline::sqlite {

/// A prepared statement. It must not outlive its database.
class Statement
{
public:
    /// Advances to the next row; false at the end. A damaged file or a full disk is the problem.
    Expected<bool> step();
    /// Runs a statement that returns no rows, and makes it ready to run again.
    Expected<void> run();
    /// Makes the statement ready to run again; bound values stay.
    void reset();

    // Places count from 1. The bytes of a text must live until the statement has run.
    void bindNull(int place) { sqlite3_bind_null(m_handle.get(), place); }
    void bind(int place, std::int64_t value) { sqlite3_bind_int64(m_handle.get(), place, value); }
    void bind(int place, double value) { sqlite3_bind_double(m_handle.get(), place, value); }
    void bind(int place, std::string_view text)
    {
        // A null pointer would bind NULL where an empty text is meant.
        sqlite3_bind_text64(m_handle.get(), place, text.empty() ? "" : text.data(), text.size(),
                            SQLITE_STATIC, SQLITE_UTF8);
    }

    // Columns count from 0; valid after a step that returned true.
    int columns() const { return sqlite3_column_count(m_handle.get()); }
    bool isNull(int column) const { return type(column) == SQLITE_NULL; }
    int type(int column) const { return sqlite3_column_type(m_handle.get(), column); }
    std::int64_t integer(int column) const { return sqlite3_column_int64(m_handle.get(), column); }
    double real(int column) const { return sqlite3_column_double(m_handle.get(), column); }
    /// Valid until the next step.
    std::string_view text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(
            sqlite3_column_text(m_handle.get(), column));
        return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_handle.get(), column)))
                     : std::string_view();
    }
    sqlite3_stmt *handle() const { return m_handle.get(); }

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    explicit Statement(sqlite3_stmt *handle) : m_handle(handle) {}
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace throughline::sqlite
