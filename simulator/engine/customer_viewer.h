// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/viewer.h"
#include "simulator/population/population.h"

#include <memory>

namespace throughline {

enum class CopyState {
    True,    ///< as the source of truth has it
    Missing, ///< the truth has a value and the copy has none
    Stale,   ///< an earlier truth
    Drifted  ///< never was the truth
};

/// One field of a customer as a channel's copy holds it.
struct CopiedField
{
    std::string name;
    Json value;                          ///< null: the copy has none
    Json truth;
    CopyState state = CopyState::True;
    std::int64_t asOf = 0;               ///< the moment whose truth the copy shows

    friend bool operator==(const CopiedField &, const CopiedField &) = default;
};

/// What a channel believes of a customer at a moment.
struct CustomerCopy
{
    Viewer viewer;
    std::vector<CopiedField> fields;     ///< in the order of the population
    std::int64_t asOf = 0;               ///< of its last synchronisation
};

/// Looks at customers with the eyes of the source of truth and of the channels' copies, as the base
/// run of the simulation has them before anything is sent. Shares what it looks at with the viewers
/// that it makes, so that these may outlive it.
class CustomerViewer
{
public:
    /// `scenario`: id, or empty for the base. Errors are those of compiling the project's data.
    static Expected<CustomerViewer> make(const Project &project, std::shared_ptr<const Population> population,
                                         const std::string &scenario = {});

    Viewer truth(std::size_t customer, Moment at) const;
    CustomerCopy copy(std::size_t customer, Channel channel, Moment at) const;
    /// The latest moment of the database, at which viewers look unless they are told otherwise.
    Moment defaultMoment() const;

private:
    struct State;
    explicit CustomerViewer(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
    std::shared_ptr<const State> m_state;
};

/// The arm that the customer has in each experiment of the project, as "node.arm".
std::set<std::string> armsOf(const Project &project, std::uint64_t customerHash);

} // namespace throughline
