// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/engine/profile_expression.h"

#include "model/content/liquid/render.h"
#include "model/values/number.h"
#include "model/values/time.h"
#include "simulator/engine/exact_math.h"

#include <algorithm>

namespace throughline {

namespace {

Json dataOf(const Column &column, const FieldValue &value, std::span<const std::string> extraTexts)
{
    if (!value.isSet)
        return nullptr;
    switch (column.type) {
    case RoleType::Boolean: return value.integer != 0;
    case RoleType::Integer: return value.integer;
    case RoleType::Real: return value.real;
    case RoleType::Date:
    case RoleType::Time: return formatMoment(Moment{value.integer});
    case RoleType::Key:
    case RoleType::Text: break;
    }
    const auto code = std::uint64_t(value.integer);
    if (code < column.dictionary.size())
        return std::string(column.dictionary.text(std::uint32_t(code)));
    if (code - column.dictionary.size() < extraTexts.size())
        return extraTexts[code - column.dictionary.size()];
    return nullptr;
}

std::span<const std::string> extraTextsOf(const Program &program, const Column &column)
{
    const auto found = program.extraTexts.find(column.name);
    return found == program.extraTexts.end() ? std::span<const std::string>() : found->second;
}

std::string trimmed(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

FieldValue parsed(const Program &program, const Column &column, const std::string &text)
{
    FieldValue value;
    if (text.empty())
        return value;
    value.isSet = true;
    if (column.holdsTexts()) {
        const std::span<const std::string> extra = extraTextsOf(program, column);
        const auto known = std::find(extra.begin(), extra.end(), text);
        if (const auto code = column.dictionary.find(text))
            value.integer = *code;
        else if (known != extra.end())
            value.integer = column.dictionary.size() + (known - extra.begin());
        else
            value.integer = std::int64_t(0x80000000u + (nameHash(text) >> 40));
        return value;
    }
    if (column.type == RoleType::Boolean && (text == "true" || text == "false")) {
        value.integer = text == "true" ? 1 : 0;
        return value;
    }
    if (column.type == RoleType::Date || column.type == RoleType::Time) {
        if (const auto moment = parseMoment(text)) {
            value.integer = moment->seconds;
            return value;
        }
    }
    const auto real = parseReal(text);
    if (!real)
        return {};
    value.real = column.type == RoleType::Real ? *real : 0;
    value.integer = column.type == RoleType::Real ? 0 : clampedRound(*real);
    return value;
}

} // namespace

FieldValue evaluateExpression(const Program &program, const ProfileUpdatePlan &plan, const Life &life, std::int64_t at)
{
    Json customer = Json::object();
    for (const std::uint32_t field : plan.reads) {
        const Column &column = program.population->fields()[field];
        customer[column.name] = dataOf(column, life.truth(field), extraTextsOf(program, column));
    }
    Json data = customer;
    data["customer"] = std::move(customer);
    liquid::RenderOptions options;
    options.nowSeconds = at;
    options.errorText = liquid::ErrorText::Omitted;
    const liquid::Rendering written = liquid::render(*plan.expression, data, options);
    return parsed(program, program.population->fields()[plan.field], trimmed(written.output));
}

} // namespace throughline
