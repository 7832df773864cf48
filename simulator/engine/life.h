// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/compile/program.h"
#include "simulator/response/customer_model.h"

#include <optional>
#include <span>
#include <vector>

namespace throughline {

/// How a channel's copy holds one field at one moment.
struct CopyRead
{
    FieldValue value;                    ///< not set where the copy lacks it
    std::uint64_t hash = 0;              ///< of the value; 0 without one
    metrics::Cause cause = metrics::Cause::None;
    std::int64_t asOf = 0;               ///< the moment whose truth the copy shows
};

/// The truth about one customer during a walk, its past, and the channels' copies of it.
class Life
{
public:
    explicit Life(const Program &program);

    void begin(const CustomerFacts &facts, const Luck &luck);

    /// Writes the source of truth at `at`; times must not fall.
    void change(std::int64_t at, std::uint32_t field, const FieldValue &value);
    /// The customer turns away from a channel: true at once, known to that channel at once.
    void optOut(std::int64_t at, Channel channel);

    FieldValue truth(std::uint32_t field) const;
    FieldValue truthAsOf(std::uint32_t field, std::int64_t at) const;
    std::span<const FieldOverride> overrides() const { return m_overrides; }
    std::uint32_t changes() const { return std::uint32_t(m_changes.size()); }

    bool truthAllows(Channel channel) const;
    bool truthHasAddress(Channel channel) const;
    bool copyAllows(Channel channel, std::int64_t at) const;
    bool copyHasAddress(Channel channel, std::int64_t at) const;

    CopyRead readCopy(Channel channel, std::uint32_t tracked, std::int64_t at) const;
    std::uint64_t truthHash(std::uint32_t tracked, std::int64_t at) const;

    /// The moment whose truth the channel's copy shows at `at`.
    std::int64_t syncMoment(Channel channel, std::int64_t at) const;

private:
    struct Change
    {
        std::int64_t at = 0;
        std::uint32_t field = 0;
        FieldValue before;
        FieldValue after;
    };
    struct Measured
    {
        bool isHeld = false;
        FieldValue value;
        std::uint64_t hash = 0;
    };
    CopyRead read(Channel channel, std::uint32_t field, const Column *column, Holding holding,
                  std::uint32_t fieldCode, std::uint64_t purpose, std::int64_t at) const;
    Measured measured(Channel channel, std::uint32_t fieldCode, const Column &column) const;
    FieldValue parse(const Column &column, std::string_view text) const;
    std::uint64_t hash(const Column &column, const FieldValue &value) const;
    bool wasTrue(std::uint32_t field, const Column &column, std::uint64_t hash) const;
    bool changedBetween(std::uint32_t field, std::int64_t from, std::int64_t to) const;
    FieldValue initial(std::uint32_t field) const;

    const Program &m_program;
    const Population &m_population;
    const EventTable *m_profileChanges;
    const Column *m_changedNames;
    const Column *m_changedFrom;
    const CustomerFacts *m_facts = nullptr;
    Luck m_luck;
    std::vector<FieldOverride> m_overrides;
    std::vector<Change> m_changes;
    std::array<std::int64_t, channelCount> m_optOut{};
};

} // namespace throughline
