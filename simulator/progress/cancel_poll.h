// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/progress/progress.h"

#include <cstddef>
#include <functional>
#include <utility>

namespace throughline {

/// Whether to give up a long loop, asked at every so many of its steps. Whoever gives up leaves
/// behind what is of no use: the caller asks too, and throws it away.
class CancelPoll
{
public:
    static constexpr std::size_t stepsPerLook = 4096;

    /// Never.
    CancelPoll() = default;
    explicit CancelPoll(std::function<bool()> isCancelled) : m_isCancelled(std::move(isCancelled)) {}
    /// `progress` must outlive it.
    explicit CancelPoll(const Progress &progress) : m_isCancelled([&progress] { return progress.isCancelled(); }) {}

    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    bool isCancelledAt(std::size_t step) const { return step % stepsPerLook == 0 && isCancelled(); }

private:
    std::function<bool()> m_isCancelled;
};

} // namespace throughline
