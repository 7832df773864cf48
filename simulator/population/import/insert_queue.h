// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/population/import/value_type.h"
#include "simulator/population/sqlite/statement.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace throughline {

/// Runs a prepared insert on a thread of its own, so that reading the file and filling the database
/// overlap. Rows go in in the order in which they were added. While it lives nobody else may use
/// the statement's connection.
class InsertQueue
{
public:
    InsertQueue(sqlite::Statement &insert, std::size_t columns);
    ~InsertQueue();
    InsertQueue(const InsertQueue &) = delete;
    InsertQueue &operator=(const InsertQueue &) = delete;

    void add(const Cell &cell);
    /// After the last cell of a row. False once an insert has failed; `finish` says how.
    bool endRow();
    /// Takes back the cells of the row in progress.
    void dropRow();
    /// Waits until every row is in; how many there are.
    Expected<std::int64_t> finish();

private:
    struct StoredCell
    {
        Cell::Kind kind;
        std::int64_t integer; ///< Text: where it begins in the batch's bytes
        double real;
        std::size_t size;     ///< Text: its length
    };
    struct Batch
    {
        std::vector<StoredCell> cells;
        std::string bytes;
    };
    static constexpr std::size_t rowsPerBatch = 512;
    static constexpr std::size_t batchesAhead = 4;

    void work(const std::stop_token &stop);
    bool insert(const Batch &batch);
    bool hand();

    sqlite::Statement &m_insert;
    std::size_t m_columns;
    Batch m_filling;
    std::size_t m_rowCells = 0;      ///< in m_filling when the row in progress began
    std::size_t m_rowBytes = 0;
    std::size_t m_rows = 0;          ///< whole ones in m_filling

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Batch> m_waiting;     ///< guarded, as all that follows
    std::vector<Batch> m_spare;
    std::optional<Problem> m_problem;
    std::int64_t m_inserted = 0;
    bool m_isBusy = false;
    std::jthread m_worker;           ///< last: it must end before the rest goes
};

} // namespace throughline
