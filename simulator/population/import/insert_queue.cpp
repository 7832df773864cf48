// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/import/insert_queue.h"

#include <utility>

namespace throughline {

InsertQueue::InsertQueue(sqlite::Statement &insert, std::size_t columns)
    : m_insert(insert), m_columns(columns), m_worker([this](const std::stop_token &stop) { work(stop); })
{
}

InsertQueue::~InsertQueue()
{
    m_worker.request_stop();
    m_worker.join();
}

void InsertQueue::add(const Cell &cell)
{
    StoredCell stored{cell.kind, cell.integer, cell.real, 0};
    if (cell.kind == Cell::Kind::Text) {
        stored.integer = std::int64_t(m_filling.bytes.size());
        stored.size = cell.text.size();
        m_filling.bytes += cell.text;
    }
    m_filling.cells.push_back(stored);
}

bool InsertQueue::endRow()
{
    m_rowCells = m_filling.cells.size();
    m_rowBytes = m_filling.bytes.size();
    return ++m_rows < rowsPerBatch || hand();
}

void InsertQueue::dropRow()
{
    m_filling.cells.resize(m_rowCells);
    m_filling.bytes.resize(m_rowBytes);
}

/// Gives the filled batch to the worker and takes an empty one.
bool InsertQueue::hand()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < batchesAhead || m_problem; });
    if (m_problem)
        return false;
    m_waiting.push_back(std::move(m_filling));
    m_filling = {};
    if (!m_spare.empty()) {
        m_filling = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_rows = m_rowCells = m_rowBytes = 0;
    m_changed.notify_all();
    return true;
}

Expected<std::int64_t> InsertQueue::finish()
{
    dropRow();
    hand();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return (m_waiting.empty() && !m_isBusy) || m_problem; });
    if (m_problem)
        return tl::unexpected(*m_problem);
    return m_inserted;
}

void InsertQueue::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
        Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isBusy = true;
        m_changed.notify_all();
        lock.unlock();
        const bool isDone = insert(batch);
        lock.lock();
        m_isBusy = false;
        m_changed.notify_all();
        if (!isDone)
            return;
        batch.cells.clear();
        batch.bytes.clear();
        m_spare.push_back(std::move(batch));
    }
}

bool InsertQueue::insert(const Batch &batch)
{
    std::int64_t rows = 0;
    std::optional<Problem> problem;
    for (std::size_t i = 0; i < batch.cells.size() && !problem; i += m_columns, ++rows) {
        for (std::size_t column = 0; column < m_columns; ++column) {
            const StoredCell &cell = batch.cells[i + column];
            const int place = int(column) + 1;
            switch (cell.kind) {
            case Cell::Kind::Absent: m_insert.bindNull(place); break;
            case Cell::Kind::Integer: m_insert.bind(place, cell.integer); break;
            case Cell::Kind::Real: m_insert.bind(place, cell.real); break;
            case Cell::Kind::Text:
                m_insert.bind(place, std::string_view(batch.bytes).substr(std::size_t(cell.integer), cell.size));
                break;
            }
        }
        if (auto done = m_insert.run(); !done)
            problem = done.error();
    }
    const std::scoped_lock lock(m_mutex);
    m_inserted += rows;
    m_problem = std::move(problem);
    return !m_problem;
}

} // namespace throughline
