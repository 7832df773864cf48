// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/compile/rule_program.h"

#include "model/values/number.h"

#include <algorithm>

namespace throughline {

namespace {

void accept(std::vector<std::uint64_t> &bitmap, std::uint64_t code)
{
    if (code / 64 >= bitmap.size())
        bitmap.resize(code / 64 + 1);
    bitmap[code / 64] |= std::uint64_t(1) << (code % 64);
}

std::vector<std::uint64_t> codesNamed(const Column *column, std::string_view text)
{
    std::vector<std::uint64_t> bitmap;
    if (column && column->holdsTexts())
        if (const auto code = column->dictionary.find(text))
            accept(bitmap, *code);
    return bitmap;
}

bool textCompares(Comparison comparison, std::string_view text, const std::vector<std::string> &with)
{
    switch (comparison) {
    case Comparison::Equal: return text == with.front();
    case Comparison::NotEqual: return text != with.front();
    case Comparison::Less: return text < with.front();
    case Comparison::LessOrEqual: return text <= with.front();
    case Comparison::Greater: return text > with.front();
    case Comparison::GreaterOrEqual: return text >= with.front();
    case Comparison::In: return std::find(with.begin(), with.end(), text) != with.end();
    case Comparison::NotIn: return std::find(with.begin(), with.end(), text) == with.end();
    case Comparison::Contains: return text.find(with.front()) != std::string_view::npos;
    case Comparison::StartsWith: return text.starts_with(with.front());
    default: return false;
    }
}

bool needsNoValue(Comparison comparison)
{
    return comparison == Comparison::IsSet || comparison == Comparison::IsNotSet;
}

bool isRelative(Comparison comparison)
{
    return comparison == Comparison::WithinLast || comparison == Comparison::NotWithinLast
        || comparison == Comparison::WithinNext;
}

std::optional<double> realOf(const Scalar &scalar)
{
    if (const auto *real = std::get_if<double>(&scalar))
        return *real;
    if (const auto *integer = std::get_if<std::int64_t>(&scalar))
        return double(*integer);
    if (const auto *flag = std::get_if<bool>(&scalar))
        return *flag ? 1 : 0;
    if (const auto *text = std::get_if<std::string>(&scalar))
        return parseReal(*text);
    return std::nullopt;
}

std::optional<std::int64_t> momentOf(const Scalar &scalar)
{
    if (const auto *integer = std::get_if<std::int64_t>(&scalar))
        return *integer;
    if (const auto *text = std::get_if<std::string>(&scalar))
        if (const auto moment = parseMoment(*text))
            return moment->seconds;
    return std::nullopt;
}

std::optional<std::int64_t> flagOf(const Scalar &scalar)
{
    if (const auto *text = std::get_if<std::string>(&scalar)) {
        if (*text == "true" || *text == "yes" || *text == "1")
            return 1;
        if (*text == "false" || *text == "no" || *text == "0")
            return 0;
        return std::nullopt;
    }
    const auto real = realOf(scalar);
    return real ? std::optional<std::int64_t>(*real != 0) : std::nullopt;
}

} // namespace

/// Turns one rule into the steps of a program.
class RuleCompiler
{
public:
    RuleCompiler(const Project &project, const Population &population, const ExtraTexts &extraTexts)
        : m_project(project), m_population(population), m_extraTexts(extraTexts)
    {
    }

    Expected<RuleProgram> compile(const Rule &rule)
    {
        m_program.m_steps.clear();
        if (auto done = add(rule, 0); !done)
            return tl::unexpected(done.error());
        std::sort(m_program.m_fields.begin(), m_program.m_fields.end());
        m_program.m_fields.erase(std::unique(m_program.m_fields.begin(), m_program.m_fields.end()),
                                 m_program.m_fields.end());
        return std::move(m_program);
    }

private:
    using Step = RuleProgram::Step;

    Expected<void> add(const Rule &rule, int depth)
    {
        if (depth > maxRuleDepth)
            return tl::unexpected(wrongProblem("TL402", TL_TEXT("Rule", "A rule is nested too deeply, or an audience contains itself."), {}));
        if (rule.kind == Rule::Kind::Audience) {
            const Audience *audience = m_project.audience(rule.audience);
            if (!audience)
                return tl::unexpected(wrongProblem("TL402", TL_TEXT("Rule", "There is no audience \"%1\"."), {rule.audience}));
            return add(audience->rule, depth + 1);
        }
        const std::size_t place = m_program.m_steps.size();
        m_program.m_steps.emplace_back();
        m_program.m_steps[place].kind = rule.kind;
        Expected<void> done;
        switch (rule.kind) {
        case Rule::Kind::All:
        case Rule::Kind::Any:
        case Rule::Kind::Not:
            if (rule.kind == Rule::Kind::Not && rule.children.size() != 1)
                done = tl::unexpected(wrongProblem("TL403", TL_TEXT("Rule", "A \"not\" holds exactly one rule."), {}));
            for (const Rule &child : rule.children)
                if (done)
                    done = add(child, depth + 1);
            break;
        case Rule::Kind::Field: done = addField(rule, m_program.m_steps[place]); break;
        case Rule::Kind::History: done = addHistory(rule, m_program.m_steps[place]); break;
        case Rule::Kind::Consent: addConsent(rule, m_program.m_steps[place]); break;
        case Rule::Kind::Audience: break;
        }
        m_program.m_steps[place].end = std::uint32_t(m_program.m_steps.size());
        return done;
    }

    void useColumn(Step &step, const Column &column)
    {
        step.column = &column;
        step.type = column.type;
        step.field = std::uint32_t(&column - m_population.fields().data());
        m_program.m_fields.push_back(step.field);
    }

    static tl::unexpected<Problem> doesNotFit(const std::string &field, const Scalar &value)
    {
        return tl::unexpected(wrongProblem("TL403", TL_TEXT("Rule", "\"%2\" cannot be compared with the field \"%1\"."), {field, formatScalar(value)}));
    }

    Expected<void> addField(const Rule &rule, Step &step)
    {
        const Column *column = m_population.field(rule.field);
        if (!column)
            return tl::unexpected(wrongProblem("TL401", TL_TEXT("Rule", "The customer database has no field \"%1\"."), {rule.field}));
        useColumn(step, *column);
        step.comparison = rule.comparison;
        if (needsNoValue(rule.comparison))
            return {};
        if (rule.values.empty() && rule.comparison != Comparison::In && rule.comparison != Comparison::NotIn)
            return tl::unexpected(wrongProblem("TL403", TL_TEXT("Rule", "The comparison of \"%1\" lacks a value."), {rule.field}));
        if (isRelative(rule.comparison)) {
            m_program.m_readsClock = true;
            const auto *text = std::get_if<std::string>(&rule.values.front());
            const auto length = text ? parseDuration(*text) : std::nullopt;
            if (!length || (column->type != RoleType::Date && column->type != RoleType::Time))
                return doesNotFit(rule.field, rule.values.front());
            step.length = length->seconds;
            return {};
        }
        if (column->holdsTexts())
            return addTexts(rule, step, *column);
        if (rule.comparison == Comparison::Contains || rule.comparison == Comparison::StartsWith)
            return doesNotFit(rule.field, rule.values.front());
        for (const Scalar &value : rule.values) {
            std::optional<double> real;
            std::optional<std::int64_t> integer;
            switch (column->type) {
            case RoleType::Real: real = realOf(value); break;
            case RoleType::Boolean: integer = flagOf(value); break;
            case RoleType::Date:
            case RoleType::Time: integer = momentOf(value); break;
            default:
                real = realOf(value);
                if (real) {
                    // Whole numbers compare as reals where the rule's value is none.
                    step.type = RoleType::Integer;
                    integer = std::int64_t(*real);
                    if (double(*integer) != *real)
                        return addFraction(rule, step, *real);
                }
                break;
            }
            if (!real && !integer)
                return doesNotFit(rule.field, value);
            if (integer)
                step.integers.push_back(*integer);
            else
                step.reals.push_back(*real);
        }
        return {};
    }

    /// A whole number compared with a fraction: the nearest whole bound says the same.
    static Expected<void> addFraction(const Rule &rule, Step &step, double value)
    {
        const auto below = std::int64_t(value) - (value < 0 ? 1 : 0);
        switch (rule.comparison) {
        case Comparison::Less:
        case Comparison::LessOrEqual:
            step.comparison = Comparison::LessOrEqual;
            step.integers = {below};
            return {};
        case Comparison::Greater:
        case Comparison::GreaterOrEqual:
            step.comparison = Comparison::Greater;
            step.integers = {below};
            return {};
        default:
            return doesNotFit(rule.field, rule.values.front());
        }
    }

    Expected<void> addTexts(const Rule &rule, Step &step, const Column &column)
    {
        std::vector<std::string> texts;
        for (const Scalar &value : rule.values) {
            if (std::holds_alternative<std::monostate>(value))
                return doesNotFit(rule.field, value);
            const auto *text = std::get_if<std::string>(&value);
            texts.push_back(text ? *text : formatScalar(value));
        }
        const Dictionary &dictionary = column.dictionary;
        if (rule.comparison == Comparison::Equal || rule.comparison == Comparison::In) {
            for (const std::string &text : texts)
                if (const auto code = dictionary.find(text))
                    accept(step.accepted, *code);
        } else {
            for (std::uint32_t code = 0; code < dictionary.size(); ++code)
                if (textCompares(rule.comparison, dictionary.text(code), texts))
                    accept(step.accepted, code);
        }
        if (const auto extra = m_extraTexts.find(column.name); extra != m_extraTexts.end())
            for (std::size_t i = 0; i < extra->second.size(); ++i)
                if (textCompares(rule.comparison, extra->second[i], texts))
                    accept(step.accepted, dictionary.size() + i);
        return {};
    }

    Expected<void> addHistory(const Rule &rule, Step &step)
    {
        m_program.m_readsHistory = true;
        m_program.m_readsClock = true;
        step.history = rule.history;
        step.aggregate = rule.aggregate;
        step.comparison = rule.comparison;
        step.length = rule.within.seconds;
        static constexpr std::array<std::string_view, 4> tables{"purchases", "engagements", "behaviours", "support"};
        const EventTable *table = m_population.events(tables[std::size_t(rule.history)]);
        step.table = table;
        if (rule.history == History::Engagements)
            m_program.m_readsEngagements = true;
        if (!rule.eventKind.empty()) {
            step.filtersKind = true;
            step.kindColumn = table ? table->column("kind") : nullptr;
            step.kinds = codesNamed(step.kindColumn, rule.eventKind);
            step.runKind = runKindOf(rule, step);
        }
        if (rule.channel) {
            step.channel = int(*rule.channel);
            step.channelColumn = table ? table->column("channel") : nullptr;
            step.channels = codesNamed(step.channelColumn, info(*rule.channel).key);
        }
        if (!rule.template_.empty()) {
            step.filtersTemplate = true;
            step.messageColumn = table ? table->column("message") : nullptr;
            step.messages = codesNamed(step.messageColumn, rule.template_);
            for (std::size_t i = 0; i < m_project.templates.size(); ++i)
                if (m_project.templates[i].id == rule.template_)
                    step.templateIndex = int(i);
        }
        if (rule.aggregate != Aggregate::Count && rule.aggregate != Aggregate::DaysSinceLast) {
            const std::string_view role = rule.field.empty() ? std::string_view("value") : std::string_view(rule.field);
            step.amount = table ? table->column(role) : nullptr;
            if (table && (!step.amount || step.amount->holdsTexts()))
                return tl::unexpected(wrongProblem("TL401", TL_TEXT("Rule", "The history has no number \"%1\" to add up."), {std::string(role)}));
        }
        if (needsNoValue(rule.comparison))
            return {};
        if (rule.values.empty() || isRelative(rule.comparison) || rule.comparison == Comparison::Contains
            || rule.comparison == Comparison::StartsWith)
            return tl::unexpected(wrongProblem("TL404", TL_TEXT("Rule", "A figure of the history is compared with a number."), {}));
        for (const Scalar &value : rule.values) {
            const auto real = realOf(value);
            if (!real)
                return tl::unexpected(wrongProblem("TL404", TL_TEXT("Rule", "A figure of the history is compared with a number."), {}));
            step.reals.push_back(*real);
        }
        return {};
    }

    static std::uint32_t runKindOf(const Rule &rule, const Step &step)
    {
        if (rule.history == History::Engagements) {
            for (std::size_t i = 0; i < engagementKeys.size(); ++i)
                if (engagementKeys[i] == rule.eventKind)
                    return std::uint32_t(i);
            return noKind - 1; // no event of the run is of an unknown kind
        }
        if (step.kindColumn && step.kindColumn->holdsTexts())
            if (const auto code = step.kindColumn->dictionary.find(rule.eventKind))
                return *code;
        return noKind - 1;
    }

    void addConsent(const Rule &rule, Step &step)
    {
        std::string field;
        if (!rule.topic.empty())
            field = "topic_" + rule.topic;
        else if (rule.channel)
            field = info(*rule.channel).consentRole;
        const Column *column = m_population.field(field);
        if (!column || !column->holdsIntegers()) {
            // A database that does not record a consent says nothing against it.
            step.constant = true;
            return;
        }
        useColumn(step, *column);
        step.comparison = Comparison::Equal;
        step.integers = {1};
    }

    const Project &m_project;
    const Population &m_population;
    const ExtraTexts &m_extraTexts;
    RuleProgram m_program;
};

Expected<RuleProgram> compileRule(const Rule &rule, const Project &project, const Population &population,
                                  const ExtraTexts &extraTexts)
{
    return RuleCompiler(project, population, extraTexts).compile(rule);
}

} // namespace throughline
