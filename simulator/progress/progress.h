// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace throughline {

/// What a long task and whoever started it share: how far it is, and whether to stop.
/// Every member may be called from any thread, `cancel` from a signal handler too.
class Progress
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    /// The amount of work in the task's own unit (customers, bytes); 0 while it is not known.
    void setTotal(std::int64_t total) { m_total.store(total, std::memory_order_relaxed); }
    void setDone(std::int64_t done) { m_done.store(done, std::memory_order_relaxed); }
    void add(std::int64_t amount) { m_done.fetch_add(amount, std::memory_order_relaxed); }
    std::int64_t total() const { return m_total.load(std::memory_order_relaxed); }
    std::int64_t done() const { return m_done.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<std::int64_t> m_total = 0;
    std::atomic<std::int64_t> m_done = 0;
    static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler calls cancel()");
};

} // namespace throughline
