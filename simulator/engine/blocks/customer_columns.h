// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/response/customer_model.h"

namespace throughline {

/// What the block executor reads of each customer, side by side; made once for all runs.
struct CustomerColumns
{
    /// `threads`: how many lay them out side by side; the columns are the same.
    CustomerColumns(const Program &program, const CustomerModel &model, std::size_t threads = 1);

    const CustomerModel &model;
    std::vector<std::uint8_t> isHeldOut;
    std::vector<std::uint8_t> bestHour;
    std::vector<std::int64_t> hazard;
    /// Of channels in use; empty where every customer's is 1.
    std::array<std::vector<double>, channelCount> seenFactor, clickFactor;
    std::vector<std::uint32_t> recentBegins; ///< by customer, and one more
    std::vector<std::pair<std::int64_t, Channel>> recentSends;

private:
    explicit CustomerColumns(const CustomerModel &customers) : model(customers), recentBegins{0} {}
    void addCustomers(const Program &program, std::size_t begin, std::size_t end);
    /// Appends what was laid out of the customers that follow.
    void join(const CustomerColumns &later);
};

} // namespace throughline
