// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"
#include "model/content/liquid/date_text.h"
#include "model/content/liquid/filters.h"

#include <algorithm>

namespace throughline::liquid {

namespace {

Moment momentAt(std::int64_t seconds, const FilterContext &context)
{
    return {seconds, 0, context.utcOffsetMinutes, context.utcOffsetMinutes == 0};
}

std::optional<Moment> momentOf(const Value &input, const FilterContext &context)
{
    if (input.isInteger())
        return momentAt(input.asInteger(), context);
    if (!input.isText() || input.asText().empty())
        return std::nullopt;
    const std::string &text = input.asText();
    const Moment now = momentAt(context.nowSeconds, context);
    std::string word = text.substr(0, 6);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (text.size() < 6 && (word == "now" || word == "today"))
        return now;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return momentAt(leadingInteger(text), context);
    return readDate(text, now);
}

Value date(const Value &input, const Arguments &arguments)
{
    const std::string format = toText(arguments[0]);
    if (format.empty())
        return input;
    const auto moment = momentOf(input, arguments.context());
    if (!moment)
        return input;
    return Value::text(formatDate(*moment, format, arguments.context().maximumTextBytes));
}

constexpr Filter filters[] = {{"date", 1, 1, date}};

} // namespace

std::span<const Filter> dateFilters()
{
    return filters;
}

} // namespace throughline::liquid
