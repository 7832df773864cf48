// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/value.h"

#include "model/values/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::liquid {

Value Value::text(std::string value)
{
    return Value(Form(std::make_shared<const std::string>(std::move(value))));
}

Value Value::array(Array value)
{
    return Value(Form(std::make_shared<const Array>(std::move(value))));
}

Value Value::of(const Data &data)
{
    switch (data.type()) {
    case Data::value_t::boolean:
        return boolean(data.get<bool>());
    case Data::value_t::number_integer:
        return integer(data.get<std::int64_t>());
    case Data::value_t::number_unsigned: {
        const auto number = data.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return real(static_cast<double>(number));
        return integer(static_cast<std::int64_t>(number));
    }
    case Data::value_t::number_float:
        return real(data.get<double>());
    case Data::value_t::string: {
        // An owner is not needed: the data outlives the value.
        const auto *string = data.get_ptr<const Data::string_t *>();
        return Value(Form(std::shared_ptr<const std::string>(std::shared_ptr<const std::string>(), string)));
    }
    case Data::value_t::array:
    case Data::value_t::object:
        return Value(Form(&data));
    case Data::value_t::null:
    case Data::value_t::binary:
    case Data::value_t::discarded:
        break;
    }
    return {};
}

bool Value::isArray() const
{
    if (std::holds_alternative<std::shared_ptr<const Array>>(m_form))
        return true;
    const auto *object = std::get_if<Object>(&m_form);
    return object && (*object)->is_array();
}

bool Value::isHash() const
{
    const auto *object = std::get_if<Object>(&m_form);
    return object && (*object)->is_object();
}

double Value::asReal() const
{
    return isInteger() ? static_cast<double>(asInteger()) : std::get<double>(m_form);
}

std::size_t Value::itemCount() const
{
    if (const auto *array = std::get_if<std::shared_ptr<const Array>>(&m_form))
        return (*array)->size();
    return std::get<Object>(m_form)->size();
}

Value Value::item(std::size_t index) const
{
    if (const auto *array = std::get_if<std::shared_ptr<const Array>>(&m_form))
        return (**array)[index];
    return of((*std::get<Object>(m_form))[index]);
}

Array Value::items() const
{
    if (const auto *array = std::get_if<std::shared_ptr<const Array>>(&m_form))
        return **array;
    Array items;
    const Data &data = *std::get<Object>(m_form);
    items.reserve(data.size());
    for (const Data &item : data)
        items.push_back(of(item));
    return items;
}

// Ruby writes reals of 1e-4 up to 1e16 plainly and others with an exponent of at least two digits.
std::string realText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    std::string text = formatNumber(value);
    // A large number comes with all its digits; the fewest that say it are wanted.
    for (int digits = 15; std::abs(value) >= 1e15 && digits <= 17; ++digits) {
        text = formatSignificant(value, digits);
        if (parseReal(text) == value)
            break;
    }
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.erase(0, 1);
    std::int64_t exponent = 0;
    if (const auto at = text.find('e'); at != std::string::npos) {
        const std::size_t skip = text[at + 1] == '+' ? 2 : 1;
        exponent = parseInteger(std::string_view(text).substr(at + skip)).value_or(0);
        text.resize(at);
    }
    const auto point = text.find('.');
    std::int64_t whole = static_cast<std::int64_t>(point == std::string::npos ? text.size() : point);
    std::string digits = text;
    if (point != std::string::npos)
        digits.erase(point, 1);
    const auto leading = std::min(digits.find_first_not_of('0'), digits.size());
    digits.erase(0, leading);
    whole += exponent - static_cast<std::int64_t>(leading);
    digits.erase(digits.find_last_not_of('0') + 1);
    std::string result = isNegative ? "-" : "";
    if (digits.empty())
        return result + "0.0";
    const auto count = static_cast<std::int64_t>(digits.size());
    if (whole > 16 || whole <= -4) {
        const std::int64_t power = whole - 1;
        const std::string size = formatNumber(power < 0 ? -power : power);
        result += digits.substr(0, 1) + "." + (count > 1 ? digits.substr(1) : "0") + "e" + (power < 0 ? "-" : "+");
        return result + (size.size() < 2 ? "0" : "") + size;
    }
    if (whole <= 0)
        return result + "0." + std::string(static_cast<std::size_t>(-whole), '0') + digits;
    if (count <= whole)
        return result + digits + std::string(static_cast<std::size_t>(whole - count), '0') + ".0";
    return result + digits.substr(0, static_cast<std::size_t>(whole)) + "."
           + digits.substr(static_cast<std::size_t>(whole));
}

static void appendInspected(std::string &output, const Value &value, int depth);

static void appendQuoted(std::string &output, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    output += '"';
    for (const char c : text) {
        switch (c) {
        case '"': output += "\\\""; break;
        case '\\': output += "\\\\"; break;
        case '\n': output += "\\n"; break;
        case '\r': output += "\\r"; break;
        case '\t': output += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                output += "\\x";
                output += hex[static_cast<unsigned char>(c) >> 4U];
                output += hex[static_cast<unsigned char>(c) & 15U];
            } else {
                output += c;
            }
        }
    }
    output += '"';
}

static void appendScalar(std::string &output, const Value &value)
{
    if (value.isBoolean())
        output += value.asBoolean() ? "true" : "false";
    else if (value.isInteger())
        output += formatNumber(value.asInteger());
    else if (value.isReal())
        output += realText(value.asReal());
    else if (value.isText())
        output += value.asText();
    else if (value.isRange())
        output += formatNumber(value.asRange().first) + ".." + formatNumber(value.asRange().last);
    else if (value.isDrop())
        output += value.asDrop().className();
}

static void appendArray(std::string &output, const Value &value, int depth)
{
    output += '[';
    for (std::size_t i = 0; i < value.itemCount(); ++i) {
        if (i > 0)
            output += ", ";
        appendInspected(output, value.item(i), depth + 1);
    }
    output += ']';
}

static void appendHash(std::string &output, const Data &hash, int depth)
{
    output += '{';
    bool isFirst = true;
    for (const auto &[key, item] : hash.items()) {
        if (!isFirst)
            output += ", ";
        isFirst = false;
        appendQuoted(output, key);
        output += "=>";
        appendInspected(output, Value::of(item), depth + 1);
    }
    output += '}';
}

static void appendInspected(std::string &output, const Value &value, int depth)
{
    if (depth > maximumValueDepth)
        output += "...";
    else if (value.isNil())
        output += "nil";
    else if (value.isText())
        appendQuoted(output, value.asText());
    else if (value.isArray())
        appendArray(output, value, depth);
    else if (value.isHash())
        appendHash(output, value.asHash(), depth);
    else
        appendScalar(output, value);
}

std::string inspect(const Value &value)
{
    std::string output;
    appendInspected(output, value, 0);
    return output;
}

std::string toText(const Value &value)
{
    std::string output;
    if (value.isArray())
        appendArray(output, value, 0);
    else if (value.isHash())
        appendHash(output, value.asHash(), 0);
    else
        appendScalar(output, value);
    return output;
}

static void appendItems(std::string &output, const Value &value, std::size_t maximumBytes, int depth)
{
    if (!value.isArray()) {
        output += toText(value);
        return;
    }
    if (depth > maximumValueDepth)
        return;
    for (std::size_t i = 0; i < value.itemCount() && output.size() <= maximumBytes; ++i)
        appendItems(output, value.item(i), maximumBytes, depth + 1);
}

void appendOutput(std::string &output, const Value &value, std::size_t maximumBytes)
{
    if (value.isText())
        output += value.asText();
    else
        appendItems(output, value, maximumBytes, 0);
}

static bool equalWithin(const Value &left, const Value &right, int depth)
{
    if (left.isNumber() && right.isNumber()) {
        if (left.isInteger() && right.isInteger())
            return left.asInteger() == right.asInteger();
        return left.asReal() == right.asReal();
    }
    if (left.isArray() && right.isArray()) {
        if (left.itemCount() != right.itemCount() || depth > maximumValueDepth)
            return false;
        for (std::size_t i = 0; i < left.itemCount(); ++i) {
            if (!equalWithin(left.item(i), right.item(i), depth + 1))
                return false;
        }
        return true;
    }
    if (left.isHash() && right.isHash()) {
        const Data &a = left.asHash();
        const Data &b = right.asHash();
        if (&a == &b)
            return true;
        if (a.size() != b.size() || depth > maximumValueDepth)
            return false;
        for (const auto &[key, item] : a.items()) {
            const auto other = b.find(key);
            if (other == b.end() || !equalWithin(Value::of(item), Value::of(*other), depth + 1))
                return false;
        }
        return true;
    }
    if (left.isText() && right.isText())
        return left.asText() == right.asText();
    return left.form() == right.form();
}

bool isBlank(const Value &value)
{
    if (value.isNil() || (value.isBoolean() && !value.asBoolean()))
        return true;
    if (value.isText())
        return value.asText().find_first_not_of(" \t\r\n\f\v") == std::string::npos;
    return isEmpty(value);
}

bool isEmpty(const Value &value)
{
    if (value.isText())
        return value.asText().empty();
    if (value.isArray())
        return value.itemCount() == 0;
    return value.isHash() && value.asHash().empty();
}

bool equal(const Value &left, const Value &right)
{
    if (left.isSpecial())
        return left.asSpecial() == Special::Empty ? isEmpty(right) : isBlank(right);
    if (right.isSpecial())
        return equal(right, left);
    return equalWithin(left, right, 0);
}

std::optional<int> compare(const Value &left, const Value &right)
{
    const auto sign = [](const auto &a, const auto &b) { return a < b ? -1 : (b < a ? 1 : 0); };
    if (left.isInteger() && right.isInteger())
        return sign(left.asInteger(), right.asInteger());
    if (left.isNumber() && right.isNumber()) {
        if (std::isnan(left.asReal()) || std::isnan(right.asReal()))
            return std::nullopt;
        return sign(left.asReal(), right.asReal());
    }
    if (left.isText() && right.isText())
        return sign(left.asText(), right.asText());
    if (left.isArray() && right.isArray()) {
        for (std::size_t i = 0; i < std::min(left.itemCount(), right.itemCount()); ++i) {
            const Value a = left.item(i);
            const Value b = right.item(i);
            if (a.isArray() || b.isArray())
                return std::nullopt;
            const auto order = compare(a, b);
            if (!order || *order != 0)
                return order;
        }
        return sign(left.itemCount(), right.itemCount());
    }
    if (equal(left, right))
        return 0;
    return std::nullopt;
}

static std::size_t weightWithin(const Value &value, std::size_t enough, int depth)
{
    if (value.isText())
        return 1 + value.asText().size() / 64;
    std::size_t total = 1;
    if (depth > maximumValueDepth)
        return total;
    if (value.isArray()) {
        for (std::size_t i = 0; i < value.itemCount() && total < enough; ++i)
            total += weightWithin(value.item(i), enough - total, depth + 1);
    } else if (value.isHash()) {
        for (const Data &item : value.asHash()) {
            if (total >= enough)
                break;
            total += weightWithin(Value::of(item), enough - total, depth + 1);
        }
    }
    return total;
}

std::size_t weight(const Value &value, std::size_t enough)
{
    return weightWithin(value, enough, 0);
}

void throwEvaluation(Text text, std::vector<std::string> arguments)
{
    throw EvaluationError{"TL413", {text, std::move(arguments)}};
}

} // namespace throughline::liquid
