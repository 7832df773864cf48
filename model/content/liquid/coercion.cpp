// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/liquid/coercion.h"

#include "model/values/number.h"

#include <cmath>
#include <limits>
#include <optional>

namespace throughline::liquid {

namespace {

__extension__ using Wide = __int128;

constexpr auto whitespace = std::string_view("\0\t\n\v\f\r ", 7);
constexpr std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t minimum = std::numeric_limits<std::int64_t>::min();

/// units / 10^scale; at most 17 digits, so that sums and products fit into 128 bits.
struct Decimal
{
    Wide units = 0;
    int scale = 0;
};

std::string_view trimmed(std::string_view text)
{
    const auto start = text.find_first_not_of(whitespace);
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(whitespace) - start + 1);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Wide power(int exponent)
{
    Wide result = 1;
    for (; exponent > 0; --exponent)
        result *= 10;
    return result;
}

std::optional<Decimal> decimalOf(const Number &number)
{
    constexpr std::int64_t largest = 100'000'000'000'000'000;
    if (number.isInteger) {
        if (number.integer > largest || number.integer < -largest)
            return std::nullopt;
        return Decimal{number.integer, 0};
    }
    const std::string text = realText(number.real);
    if (text.find_first_not_of("-.0123456789") != std::string::npos)
        return std::nullopt;
    Decimal decimal;
    bool isAfterPoint = false;
    int digits = 0;
    for (const char c : text) {
        if (c == '.')
            isAfterPoint = true;
        if (!isDigit(c))
            continue;
        decimal.units = decimal.units * 10 + (c - '0');
        digits += decimal.units != 0 ? 1 : 0;
        decimal.scale += isAfterPoint ? 1 : 0;
    }
    if (digits > 18 || decimal.scale > 18)
        return std::nullopt;
    if (text.starts_with('-'))
        decimal.units = -decimal.units;
    return decimal;
}

Number realOf(const Decimal &decimal)
{
    Wide units = decimal.units;
    const bool isNegative = units < 0;
    if (isNegative)
        units = -units;
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(units % 10)));
        units /= 10;
    } while (units != 0);
    const std::string text = (isNegative ? "-" : "") + digits + "e"
                             + formatNumber(static_cast<std::int64_t>(-decimal.scale));
    return Number::of(parseReal(text).value_or(0));
}

void align(Decimal &left, Decimal &right)
{
    if (left.scale < right.scale) {
        left.units *= power(right.scale - left.scale);
        left.scale = right.scale;
    } else {
        right.units *= power(left.scale - right.scale);
        right.scale = left.scale;
    }
}

Wide floorDivide(Wide left, Wide right)
{
    const Wide quotient = left / right;
    return left % right != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

Number wholeOrReal(Wide value)
{
    if (value > maximum || value < minimum)
        return Number::of(static_cast<double>(value));
    return Number::of(static_cast<std::int64_t>(value));
}

std::int64_t clamped(double value)
{
    if (std::isnan(value) || std::isinf(value))
        throwEvaluation(TL_TEXT("Liquid", "the number is not finite"));
    if (value >= static_cast<double>(maximum))
        return maximum;
    if (value <= static_cast<double>(minimum))
        return minimum;
    return static_cast<std::int64_t>(value);
}

[[noreturn]] void throwDivision()
{
    throwEvaluation(TL_TEXT("Liquid", "divided by 0"));
}

bool isZero(const Number &number)
{
    return number.isInteger ? number.integer == 0 : number.real == 0;
}

} // namespace

std::int64_t leadingInteger(std::string_view text)
{
    std::size_t i = std::min(text.find_first_not_of(whitespace), text.size());
    bool isNegative = false;
    if (i < text.size() && (text[i] == '-' || text[i] == '+'))
        isNegative = text[i++] == '-';
    Wide value = 0;
    for (; i < text.size(); ++i) {
        if (text[i] == '_' && i > 0 && isDigit(text[i - 1]) && i + 1 < text.size() && isDigit(text[i + 1]))
            continue;
        if (!isDigit(text[i]))
            break;
        value = value * 10 + (text[i] - '0');
        if (value > maximum)
            return isNegative ? minimum : maximum;
    }
    return static_cast<std::int64_t>(isNegative ? -value : value);
}

Number toNumber(const Value &value)
{
    if (value.isInteger())
        return Number::of(value.asInteger());
    if (value.isReal())
        return Number::of(value.asReal());
    if (!value.isText())
        return Number::of(std::int64_t{0});
    const std::string_view text = trimmed(value.asText());
    const auto point = text.find('.');
    const std::string_view unsignedText = text.starts_with('-') ? text.substr(1) : text;
    if (point != std::string_view::npos && unsignedText.find_first_not_of(".0123456789") == std::string_view::npos
        && isDigit(unsignedText.front()) && point + 1 < text.size()
        && text.find('.', point + 1) == std::string_view::npos) {
        return Number::of(parseReal(text).value_or(0));
    }
    return Number::of(leadingInteger(value.asText()));
}

std::int64_t toInteger(const Value &value)
{
    if (value.isInteger())
        return value.asInteger();
    const std::string text = toText(value);
    std::string_view digits = trimmed(text);
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    bool isWhole = !digits.empty() && isDigit(digits.front()) && isDigit(digits.back());
    for (std::size_t i = 0; isWhole && i < digits.size(); ++i)
        isWhole = isDigit(digits[i]) || (digits[i] == '_' && digits[i - 1] != '_');
    if (!isWhole)
        throwEvaluation(TL_TEXT("Liquid", "invalid integer"));
    return leadingInteger(text);
}

std::int64_t toLeadingInteger(const Value &value)
{
    if (value.isInteger())
        return value.asInteger();
    if (value.isReal())
        return clamped(value.asReal());
    if (value.isNil() || value.isText())
        return leadingInteger(value.isText() ? value.asText() : std::string_view());
    throwEvaluation(TL_TEXT("Liquid", "invalid integer"));
}

Number add(const Number &left, const Number &right)
{
    if (left.isInteger && right.isInteger)
        return wholeOrReal(static_cast<Wide>(left.integer) + right.integer);
    auto a = decimalOf(left);
    auto b = decimalOf(right);
    if (!a || !b)
        return Number::of(left.real + right.real);
    align(*a, *b);
    return realOf({a->units + b->units, a->scale});
}

Number subtract(const Number &left, const Number &right)
{
    if (left.isInteger && right.isInteger)
        return wholeOrReal(static_cast<Wide>(left.integer) - right.integer);
    auto a = decimalOf(left);
    auto b = decimalOf(right);
    if (!a || !b)
        return Number::of(left.real - right.real);
    align(*a, *b);
    return realOf({a->units - b->units, a->scale});
}

Number multiply(const Number &left, const Number &right)
{
    if (left.isInteger && right.isInteger)
        return wholeOrReal(static_cast<Wide>(left.integer) * right.integer);
    const auto a = decimalOf(left);
    const auto b = decimalOf(right);
    if (!a || !b)
        return Number::of(left.real * right.real);
    return realOf({a->units * b->units, a->scale + b->scale});
}

Number divide(const Number &left, const Number &right)
{
    if (isZero(right))
        throwDivision();
    if (left.isInteger && right.isInteger)
        return wholeOrReal(floorDivide(left.integer, right.integer));
    const auto a = decimalOf(left);
    const auto b = decimalOf(right);
    if (!a || !b)
        return Number::of(left.real / right.real);
    constexpr int precision = 20;
    return realOf({a->units * power(precision) / b->units, a->scale - b->scale + precision});
}

Number modulo(const Number &left, const Number &right)
{
    if (isZero(right))
        throwDivision();
    if (left.isInteger && right.isInteger)
        return wholeOrReal(left.integer - floorDivide(left.integer, right.integer) * right.integer);
    auto a = decimalOf(left);
    auto b = decimalOf(right);
    if (!a || !b)
        return Number::of(left.real - std::floor(left.real / right.real) * right.real);
    align(*a, *b);
    return realOf({a->units - floorDivide(a->units, b->units) * b->units, a->scale});
}

static Number roundedAt(const Decimal &decimal, int decimals)
{
    const int cut = decimal.scale - decimals;
    if (cut <= 0)
        return realOf(decimal);
    if (cut > 36)
        return Number::of(0.0);
    const Wide unit = power(cut);
    const Wide size = decimal.units < 0 ? -decimal.units : decimal.units;
    const Wide rounded = (size / unit + (size % unit * 2 >= unit ? 1 : 0)) * (decimal.units < 0 ? -1 : 1);
    if (decimals >= 0)
        return realOf({rounded, decimals});
    return decimals < -18 ? Number::of(0.0) : realOf({rounded * power(-decimals), 0});
}

Number round(const Number &number, std::int64_t decimals)
{
    if (number.isInteger && decimals >= 0)
        return number;
    const auto decimal = decimalOf(number);
    Number result = number;
    if (decimal)
        result = roundedAt(*decimal, static_cast<int>(std::clamp<std::int64_t>(decimals, -40, 40)));
    else if (decimals <= 0)
        result = Number::of(std::round(number.real));
    return decimals > 0 ? result : Number::of(clamped(std::round(result.real)));
}

std::int64_t floorOf(const Number &number)
{
    return number.isInteger ? number.integer : clamped(std::floor(number.real));
}

std::int64_t ceilOf(const Number &number)
{
    return number.isInteger ? number.integer : clamped(std::ceil(number.real));
}

} // namespace throughline::liquid
