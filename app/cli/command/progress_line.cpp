// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/progress_line.h"

#include "model/values/number.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <ostream>

namespace throughline::cli {

ProgressLine::ProgressLine(Streams &streams, std::string label, const Progress &progress)
    : m_streams(streams), m_label(std::move(label)), m_progress(progress)
{
    if (m_streams.errIsTerminal)
        m_thread = std::jthread([this](const std::stop_token &stop) { show(stop); });
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    m_streams.err << "\r\033[K" << std::flush;
}

void ProgressLine::show(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, stop, std::chrono::milliseconds(150), [&] { return stop.stop_requested(); })) {
        const std::int64_t total = m_progress.total();
        if (total > 0)
            m_streams.err << "\r" << m_label << "  " << formatNumber(m_progress.done() * 100 / total)
                          << " %\033[K" << std::flush;
    }
}

} // namespace throughline::cli
