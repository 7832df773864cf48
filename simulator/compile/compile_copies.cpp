// SPDX-License-Identifier: GPL-3.0-or-later
// What each channel's copy holds, and how the truth changes by itself.
#include "simulator/compile/compiler.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

/// The code of a text that the whole population's column has.
std::uint32_t codeOf(const Column &column, std::string_view text)
{
    return column.dictionary.find(text).value_or(elsewhere);
}

/// The same of a field that changes, whose texts stand among the extra ones where this block of the
/// population lacks them.
std::uint32_t codeOf(const Column &column, const std::string &text, const ExtraTexts &extraTexts)
{
    if (const auto code = column.dictionary.find(text))
        return *code;
    const auto extra = extraTexts.find(column.name);
    if (extra == extraTexts.end())
        return elsewhere;
    const auto at = std::find(extra->second.begin(), extra->second.end(), text);
    return at == extra->second.end() ? elsewhere : column.dictionary.size() + std::uint32_t(at - extra->second.begin());
}

} // namespace

Expected<void> Compiler::addCopies()
{
    const bool isUnified = m_scenario && m_scenario->unifiedData;
    const EventTable *table = isUnified ? nullptr : m_population.channelCopies();
    const Column *channels = table ? table->column("channel") : nullptr;
    const Column *fields = table ? table->column("field") : nullptr;
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
        const bool isMeasured = fields && config.evidence == Evidence::Assumed && m_survey.hasCopies(channel);
        copy.channelCode = isMeasured ? codeOf(*channels, info(channel).key) : nowhere;
        if (isMeasured)
            copy.measuredRefresh = m_survey.copyRefresh(channel, m_survey.latest());
        for (std::size_t i = 0; i < m_program.tracked.size(); ++i) {
            const std::string &name = m_program.tracked[i].name;
            if (!config.fields.empty() && std::find(config.fields.begin(), config.fields.end(), name) == config.fields.end())
                copy.holdings[i] = Holding::Absent;
            if (!isMeasured)
                continue;
            copy.fieldCodes[i] = codeOf(*fields, name);
            if (m_survey.hasCopies(channel, name))
                copy.holdings[i] = Holding::Measured;
        }
        if (isMeasured) {
            const std::string consent(info(channel).consentRole);
            const std::string address(info(channel).addressRole);
            copy.consentCode = codeOf(*fields, consent);
            copy.addressCode = codeOf(*fields, address);
            if (m_survey.hasCopies(channel, consent))
                copy.consent = Holding::Measured;
            if (m_survey.hasCopies(channel, address))
                copy.address = Holding::Measured;
        }
        m_out.assumptions.push_back({"copy " + std::string(info(channel).key),
                                     isMeasured ? Evidence::Measured : config.evidence, config.source});
    }
    return {};
}

void Compiler::addChanges()
{
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

    const double customers = double(std::max<std::int64_t>(m_survey.customers().customers, 1));
    const double span = double(std::max<std::int64_t>(m_survey.latest() - m_survey.firstChange(), 30 * 86400));
    for (const std::uint32_t field : fields) {
        if (field == nowhere)
            continue;
        const Column &column = m_population.fields()[field];
        const std::int64_t changes = m_survey.changesOf(column.name);
        if (changes == 0)
            continue;
        ChangePlan plan;
        plan.field = field;
        plan.isDecisive = std::find(decisive.begin(), decisive.end(), field) != decisive.end();
        plan.hash = nameHash("change " + column.name);
        plan.perSecond = double(changes) / (customers * span);
        // Somewhat below the true threshold: the exact moment decides near it.
        plan.unchanged = thresholdOf(exactExp(-plan.perSecond * double(m_program.end - m_program.start)) * 0.999999);
        if (const std::set<std::string> *texts = column.holdsTexts() ? m_survey.textsOf(column.name) : nullptr)
            for (const std::string &text : *texts)
                plan.codes.push_back(codeOf(column, text, m_program.extraTexts));
        m_program.changes.push_back(std::move(plan));
    }
}

} // namespace throughline
