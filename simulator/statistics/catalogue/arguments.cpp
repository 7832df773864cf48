// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statistics/catalogue/arguments.h"

#include "model/values/number.h"

#include <nlohmann/json.hpp>

#include <cassert>
#include <cmath>

namespace throughline::statistics {

namespace {

using nlohmann::json;

tl::unexpected<Problem> refuseAt(std::string pointer, Text text, std::vector<std::string> arguments)
{
    Problem problem = usageProblem("TL802", text, std::move(arguments));
    problem.pointer = std::move(pointer);
    return tl::unexpected(std::move(problem));
}

std::string foundText(const json &value)
{
    constexpr size_t Longest = 40;
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (text.size() > Longest)
        return std::string(value.type_name());
    return text;
}

tl::unexpected<Problem> refuseType(const std::string &pointer, std::string_view expected,
                                   const json &found)
{
    return refuseAt(pointer, TL_TEXT("Calculator", "expected %1, found %2"),
                    {std::string(expected), foundText(found)});
}

bool isInfinityWord(const json &value)
{
    if (!value.is_string())
        return false;
    const auto &word = value.get_ref<const std::string &>();
    return word == "inf" || word == "Inf" || word == "infinity" || word == "Infinity" ||
           word == "+inf";
}

Expected<double> readNumber(const json &value, const Input &input, const std::string &pointer)
{
    double number = 0;
    if (input.range.takesInfinity && isInfinityWord(value))
        number = std::numeric_limits<double>::infinity();
    else if (value.is_boolean() && input.kind == InputKind::List)
        number = value.get<bool>() ? 1 : 0;
    else if (value.is_number())
        number = value.get<double>();
    else
        return refuseType(
            pointer,
            kindName(input.kind == InputKind::Whole ? InputKind::Whole : InputKind::Number), value);
    if (input.kind == InputKind::Whole && number != std::floor(number))
        return refuseType(pointer, kindName(InputKind::Whole), value);
    if (!input.range.contains(number))
        return refuseAt(pointer, TL_TEXT("Calculator", "must be in %1, found %2"),
                        {input.range.text(), formatNumber(number)});
    return number == 0 ? 0 : number;
}

Expected<std::vector<double>> readList(const json &value, const Input &input,
                                       const std::string &pointer)
{
    if (!value.is_array()) {
        const auto single = readNumber(value, input, pointer);
        if (!single)
            return tl::unexpected(single.error());
        return std::vector<double>{*single};
    }
    std::vector<double> numbers;
    numbers.reserve(value.size());
    for (size_t i = 0; i < value.size(); ++i) {
        const auto number = readNumber(value[i], input, pointer + "/" + std::to_string(i));
        if (!number)
            return tl::unexpected(number.error());
        numbers.push_back(*number);
    }
    return numbers;
}

/// Equal words and equal numbers get equal codes; null is no rating.
std::vector<double> codesOf(const json &row, std::map<std::string, double> &codes)
{
    std::vector<double> unit;
    for (const json &value : row) {
        if (value.is_null())
            continue;
        const std::string key =
            value.is_number() ? formatNumber(value.get<double>()) : "\"" + foundText(value);
        unit.push_back(codes.emplace(key, double(codes.size())).first->second);
    }
    return unit;
}

Expected<std::vector<double>> readRecord(const json &row, const Input &input,
                                         const std::string &pointer)
{
    if (!row.is_object())
        return refuseType(pointer, "object", row);
    std::vector<double> fields;
    for (const Input &field : input.fields) {
        const std::string at = pointer + "/" + std::string(field.name);
        const auto found = row.find(field.name);
        if (found == row.end())
            return refuseAt(at, TL_TEXT("Calculator", "is missing"), {});
        const auto number = readNumber(*found, field, at);
        if (!number)
            return tl::unexpected(number.error());
        fields.push_back(*number);
    }
    return fields;
}

Expected<std::vector<std::vector<double>>> readTable(const json &value, const Input &input,
                                                     const std::string &pointer)
{
    if (!value.is_array())
        return refuseType(pointer, kindName(input.kind), value);
    std::vector<std::vector<double>> rows;
    std::map<std::string, double> codes;
    for (size_t i = 0; i < value.size(); ++i) {
        const json &row = value[i];
        const std::string at = pointer + "/" + std::to_string(i);
        if (input.kind != InputKind::Records && !row.is_array())
            return refuseType(at, kindName(InputKind::List), row);
        if (input.kind == InputKind::Ratings) {
            rows.push_back(codesOf(row, codes));
            continue;
        }
        auto numbers = input.kind == InputKind::Records ? readRecord(row, input, at)
                                                        : readList(row, input, at);
        if (!numbers)
            return tl::unexpected(numbers.error());
        rows.push_back(std::move(*numbers));
    }
    return rows;
}

Expected<double> readChoice(const json &value, const Input &input, const std::string &pointer)
{
    std::string words;
    for (size_t i = 0; i < input.choices.size(); ++i) {
        if (value.is_string() && value.get_ref<const std::string &>() == input.choices[i])
            return double(i);
        words += (i == 0 ? "" : ", ") + std::string(input.choices[i]);
    }
    return refuseAt(pointer, TL_TEXT("Calculator", "must be one of %1, found %2"),
                    {words, foundText(value)});
}

Expected<double> readFlag(const json &value, const std::string &pointer)
{
    if (value.is_boolean())
        return value.get<bool>() ? 1.0 : 0.0;
    if (value.is_number() && (value == 0 || value == 1))
        return value.get<double>();
    return refuseType(pointer, kindName(InputKind::Flag), value);
}

template <class Map>
const auto &valueOf(const Map &map, std::string_view name)
{
    const auto found = map.find(name);
    assert(found != map.end());
    return found->second;
}

} // namespace

bool Arguments::has(std::string_view name) const
{
    return m_numbers.contains(name) || m_lists.contains(name) || m_tables.contains(name);
}

double Arguments::number(std::string_view name) const
{
    return valueOf(m_numbers, name);
}
int Arguments::whole(std::string_view name) const
{
    return int(valueOf(m_numbers, name));
}
bool Arguments::flag(std::string_view name) const
{
    return valueOf(m_numbers, name) != 0;
}
int Arguments::choice(std::string_view name) const
{
    return int(valueOf(m_numbers, name));
}

const std::vector<double> &Arguments::list(std::string_view name) const
{
    return valueOf(m_lists, name);
}

const std::vector<std::vector<double>> &Arguments::table(std::string_view name) const
{
    return valueOf(m_tables, name);
}

Expected<Arguments> readArguments(const std::vector<Input> &inputs, const json &object)
{
    Arguments arguments;
    for (const Input &input : inputs) {
        const std::string name(input.name);
        const std::string pointer = "/" + name;
        const auto found = object.find(name);
        if (found == object.end() || found->is_null()) {
            if (input.isRequired)
                return refuseAt(pointer, TL_TEXT("Calculator", "is missing"), {});
            if (input.fallback)
                arguments.m_numbers[name] = *input.fallback;
            continue;
        }
        const auto keep = [](auto &map, const std::string &key, auto &&value) -> Expected<void> {
            if (!value)
                return tl::unexpected(value.error());
            map[key] = std::move(*value);
            return {};
        };
        Expected<void> kept;
        switch (input.kind) {
        case InputKind::Number:
        case InputKind::Whole:
            kept = keep(arguments.m_numbers, name, readNumber(*found, input, pointer));
            break;
        case InputKind::Flag:
            kept = keep(arguments.m_numbers, name, readFlag(*found, pointer));
            break;
        case InputKind::Choice:
            kept = keep(arguments.m_numbers, name, readChoice(*found, input, pointer));
            break;
        case InputKind::List:
            kept = keep(arguments.m_lists, name, readList(*found, input, pointer));
            break;
        case InputKind::Table:
        case InputKind::Ratings:
        case InputKind::Records:
            kept = keep(arguments.m_tables, name, readTable(*found, input, pointer));
            break;
        }
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return arguments;
}

} // namespace throughline::statistics
