// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/planning/plan.h"

namespace throughline::planning {

/// One test on the time line.
struct CalendarEntry
{
    std::string id;                      ///< of the plan, or of the node without one
    std::string name;
    std::string journey;
    std::string audience;                ///< who enters the journey, in words
    std::optional<Moment> start;         ///< nothing: not dated yet
    std::optional<double> days;          ///< nothing: it never ends, or its size is not known
    std::vector<Learning> learned;
};

enum class Conflict {
    Customers,                           ///< the tests share customers
    Element,                             ///< both change the same template
};

struct CalendarConflict
{
    std::size_t first = 0;               ///< places in the entries
    std::size_t second = 0;
    Conflict kind = Conflict::Customers;
    Message sentence;
};

struct Calendar
{
    std::vector<CalendarEntry> entries;
    std::vector<CalendarConflict> conflicts;
};

/// All tests of the project with the durations of their plans (by id). Two tests meet where their
/// windows overlap (tests without a date may meet any other) and one of them stands behind the other,
/// their journeys take the same customers in, or both change the same template.
Calendar makeCalendar(const Project &project, const std::vector<TestPlan> &plans);

/// Plans every test that a journey carries out; those that cannot be planned are left out.
std::vector<TestPlan> planAll(const Project &project, const Json &report,
                              const std::optional<OutcomeHistory> &history = {});

/// The calendar's conflicts of one test as warnings (TL512 customers, TL513 element).
std::vector<Problem> conflictsOf(const Calendar &calendar, std::string_view id);

Json encodeCalendar(const Calendar &calendar);

} // namespace throughline::planning
