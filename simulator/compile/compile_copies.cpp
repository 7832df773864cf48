// SPDX-License-Identifier: GPL-3.0-or-later
// What each channel's copy holds, and how the truth changes by itself.
#include "simulator/compile/compiler.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

std::uint32_t codeOf(const Column *column, std::string_view text)
{
    if (!column || !column->holdsTexts())
        return nowhere;
    const auto code = column->dictionary.find(text);
    return code ? *code : nowhere;
}

/// Which pairs of channel and field the table of copies has rows of, and how old they are.
class MeasuredCopies
{
public:
    MeasuredCopies(const EventTable &table, std::int64_t latest)
        : m_channel(table.column("channel")), m_field(table.column("field"))
    {
        if (!m_channel || !m_field || !m_channel->holdsTexts() || !m_field->holdsTexts() || !table.column("value"))
            return;
        m_fields = m_field->dictionary.size();
        m_rows.resize(std::size_t(m_channel->dictionary.size()) * m_fields);
        m_ages.resize(m_channel->dictionary.size());
        for (std::size_t row = 0; row < table.rows(); ++row) {
            if (m_channel->isNull(row) || m_field->isNull(row))
                continue;
            const std::uint32_t channel = m_channel->codes[row];
            ++m_rows[std::size_t(channel) * m_fields + m_field->codes[row]];
            if (table.times[row] > 0)
                m_ages[channel].push_back(std::max<std::int64_t>(latest - table.times[row], 0));
        }
    }

    bool has(std::uint32_t channel, std::uint32_t field) const
    {
        return channel != nowhere && field != nowhere && m_fields > 0
            && m_rows[std::size_t(channel) * m_fields + field] > 0;
    }
    std::uint32_t channelCode(std::string_view key) const { return m_fields > 0 ? codeOf(m_channel, key) : nowhere; }
    std::uint32_t fieldCode(std::string_view name) const { return m_fields > 0 ? codeOf(m_field, name) : nowhere; }

    /// A batch that runs every P seconds leaves ages spread evenly up to P: twice the median.
    std::int64_t refresh(std::uint32_t channel)
    {
        std::vector<std::int64_t> &ages = m_ages[channel];
        if (ages.empty())
            return 0;
        const auto middle = ages.begin() + std::ptrdiff_t(ages.size() / 2);
        std::nth_element(ages.begin(), middle, ages.end());
        return 2 * *middle;
    }

private:
    const Column *m_channel;
    const Column *m_field;
    std::size_t m_fields = 0;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::vector<std::int64_t>> m_ages;
};

} // namespace

Expected<void> Compiler::addCopies()
{
    const bool isUnified = m_scenario && m_scenario->unifiedData;
    std::optional<MeasuredCopies> measured;
    if (m_population.channelCopies() && !isUnified)
        measured.emplace(*m_population.channelCopies(), m_population.latest());
    for (const Channel channel : allChannels) {
        CopyPlan &copy = m_program.copies[std::size_t(channel)];
        copy.holdings.assign(m_program.tracked.size(), Holding::Configured);
        copy.fieldCodes.assign(m_program.tracked.size(), nowhere);
        if (isUnified)
            continue;
        const ChannelCopy *stated = m_project.data.copy(channel);
        const ChannelCopy config = stated ? *stated : ChannelCopy{};
        for (const double share : {config.driftShare, config.missingShare, config.identifiedShare})
            if (!(share >= 0 && share <= 1))
                return tl::unexpected(problem("TL414", TL_TEXT("Compile", "A share of the copy of %1 is not between 0 and 1."), {std::string(info(channel).key)}));
        for (const Duration duration : {config.refresh, config.delay, config.loopback})
            if (auto done = checkDuration(duration, {}); !done)
                return done;
        copy.refresh = config.refresh.seconds;
        copy.phase = config.phase.seconds;
        copy.delay = config.delay.seconds;
        copy.drift = thresholdOf(config.driftShare);
        copy.missing = thresholdOf(config.missingShare);
        copy.identified = thresholdOf(config.identifiedShare);
        copy.loopback = config.loopback.seconds;
        const bool usesMeasured = measured && config.evidence == Evidence::Assumed;
        copy.channelCode = usesMeasured ? measured->channelCode(info(channel).key) : nowhere;
        if (copy.channelCode != nowhere)
            copy.measuredRefresh = measured->refresh(copy.channelCode);
        for (std::size_t i = 0; i < m_program.tracked.size(); ++i) {
            const std::string &name = m_program.tracked[i].name;
            if (!config.fields.empty() && std::find(config.fields.begin(), config.fields.end(), name) == config.fields.end())
                copy.holdings[i] = Holding::Absent;
            if (copy.channelCode == nowhere)
                continue;
            copy.fieldCodes[i] = measured->fieldCode(name);
            if (measured->has(copy.channelCode, copy.fieldCodes[i]))
                copy.holdings[i] = Holding::Measured;
        }
        if (copy.channelCode != nowhere) {
            copy.consentCode = measured->fieldCode(info(channel).consentRole);
            if (measured->has(copy.channelCode, copy.consentCode))
                copy.consent = Holding::Measured;
            copy.addressCode = measured->fieldCode(info(channel).addressRole);
            if (measured->has(copy.channelCode, copy.addressCode))
                copy.address = Holding::Measured;
        }
        m_out.assumptions.push_back({"copy " + std::string(info(channel).key),
                                     copy.channelCode != nowhere ? Evidence::Measured : config.evidence, config.source});
    }
    return {};
}

void Compiler::addChanges()
{
    const EventTable *table = m_population.profileChanges();
    const Column *names = table ? table->column("field") : nullptr;
    if (!names || !names->holdsTexts() || table->rows() == 0 || m_population.size() == 0)
        return;
    std::vector<std::uint32_t> decisive(m_program.consentField.begin(), m_program.consentField.end());
    decisive.insert(decisive.end(), m_program.addressField.begin(), m_program.addressField.end());
    for (const RuleProgram &rule : m_program.rules)
        decisive.insert(decisive.end(), rule.fields().begin(), rule.fields().end());
    for (const WaitPlan &wait : m_program.waits)
        decisive.push_back(wait.field);
    std::vector<std::uint32_t> fields = decisive;
    for (const TrackedField &tracked : m_program.tracked)
        fields.push_back(tracked.field);
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());

    std::vector<std::int64_t> counts(names->dictionary.size());
    std::int64_t first = table->times.front();
    for (std::size_t row = 0; row < table->rows(); ++row) {
        first = std::min(first, table->times[row]);
        if (!names->isNull(row))
            ++counts[names->codes[row]];
    }
    const double span = double(std::max<std::int64_t>(m_population.latest() - first, 30 * 86400));
    for (const std::uint32_t field : fields) {
        if (field == nowhere)
            continue;
        const Column &column = m_population.fields()[field];
        const auto code = names->dictionary.find(column.name);
        if (!code || counts[*code] == 0)
            continue;
        ChangePlan plan;
        plan.field = field;
        plan.isDecisive = std::find(decisive.begin(), decisive.end(), field) != decisive.end();
        plan.hash = nameHash("change " + column.name);
        plan.perSecond = double(counts[*code]) / (double(m_population.size()) * span);
        // Somewhat below the true threshold: the exact moment decides near it.
        plan.unchanged = thresholdOf(exactExp(-plan.perSecond * double(m_program.end - m_program.start)) * 0.999999);
        if (column.holdsTexts() && column.dictionary.size() <= 64) {
            for (std::uint32_t i = 0; i < column.dictionary.size(); ++i)
                plan.codes.push_back(i);
            std::sort(plan.codes.begin(), plan.codes.end(), [&](std::uint32_t a, std::uint32_t b) {
                return column.dictionary.text(a) < column.dictionary.text(b);
            });
        }
        m_program.changes.push_back(std::move(plan));
    }
}

} // namespace throughline
