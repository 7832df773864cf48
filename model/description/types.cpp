// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/description/types.h"

#include "model/values/number.h"

#include <cmath>

namespace throughline::types {

namespace {

void report(const Text &what, const Json &json, Decoder &decoder)
{
    decoder.expected({what, {}}, json);
}

void checkRange(double value, Decoder &decoder, const Field *field)
{
    if (!field)
        return;
    if (field->minimum && value < *field->minimum)
        decoder.error("TL013", {TL_TEXT("Format", "%1 is too small: at least %2 is expected"),
                                {formatNumber(value), formatNumber(*field->minimum)}});
    else if (field->maximum && value > *field->maximum)
        decoder.error("TL013", {TL_TEXT("Format", "%1 is too large: at most %2 is expected"),
                                {formatNumber(value), formatNumber(*field->maximum)}});
}

Json numberSchema(const char *type, const Field *field)
{
    Json out{{"type", type}};
    if (field && field->minimum)
        out["minimum"] = *field->minimum;
    if (field && field->maximum)
        out["maximum"] = *field->maximum;
    return out;
}

class TextType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Text; }
    Json encode(const void *value) const override { return *static_cast<const std::string *>(value); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        if (!json.is_string())
            return report(TL_TEXT("Format", "a text"), json, decoder);
        *static_cast<std::string *>(value) = json.get<std::string>();
    }
    Json schema(Json &, const Field *) const override { return {{"type", "string"}}; }
};

class BooleanType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Boolean; }
    Json encode(const void *value) const override { return *static_cast<const bool *>(value); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        if (!json.is_boolean())
            return report(TL_TEXT("Format", "true or false"), json, decoder);
        *static_cast<bool *>(value) = json.get<bool>();
    }
    Json schema(Json &, const Field *) const override { return {{"type", "boolean"}}; }
};

class IntegerType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Integer; }
    Json encode(const void *value) const override { return *static_cast<const std::int64_t *>(value); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const override
    {
        constexpr std::uint64_t largest = 1ULL << 53;
        const bool fits = json.is_number_integer()
            && (!json.is_number_unsigned() || json.get<std::uint64_t>() <= largest);
        if (!fits)
            return report(TL_TEXT("Format", "a whole number"), json, decoder);
        const auto number = json.get<std::int64_t>();
        const size_t before = decoder.errors().size();
        checkRange(double(number), decoder, field);
        if (decoder.errors().size() == before)
            *static_cast<std::int64_t *>(value) = number;
    }
    Json schema(Json &, const Field *field) const override
    {
        Json out = numberSchema("integer", field);
        if (!out.contains("maximum"))
            out["maximum"] = std::int64_t(1) << 53;
        return out;
    }
};

class RealType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Real; }
    Json encode(const void *value) const override
    {
        const double number = *static_cast<const double *>(value);
        // 25 and not 25.0: whole numbers read better, and read back as the same value.
        if (number == std::trunc(number) && std::abs(number) < 1e15)
            return std::int64_t(number);
        return number;
    }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const override
    {
        if (!json.is_number())
            return report(TL_TEXT("Format", "a number"), json, decoder);
        const auto number = json.get<double>();
        const size_t before = decoder.errors().size();
        if (!std::isfinite(number))
            report(TL_TEXT("Format", "a finite number"), json, decoder);
        checkRange(number, decoder, field);
        if (decoder.errors().size() == before)
            *static_cast<double *>(value) = number;
    }
    Json schema(Json &, const Field *field) const override { return numberSchema("number", field); }
};

/// A value that a file writes as text in a form of its own.
template <class T, std::string (*format)(T), std::optional<T> (*parse)(std::string_view)>
class WrittenType final : public Type
{
public:
    WrittenType(TypeKind kind, Text expected, const char *pattern)
        : m_kind(kind), m_expected(expected), m_pattern(pattern) {}

    TypeKind kind() const override { return m_kind; }
    Json encode(const void *value) const override { return format(*static_cast<const T *>(value)); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const override
    {
        const auto parsed = json.is_string() ? parse(json.get_ref<const std::string &>()) : std::nullopt;
        if (!parsed)
            return report(m_expected, json, decoder);
        const size_t before = decoder.errors().size();
        if constexpr (std::is_same_v<T, Duration>)
            checkRange(double(parsed->seconds), decoder, field);
        if (decoder.errors().size() == before)
            *static_cast<T *>(value) = *parsed;
    }
    Json schema(Json &, const Field *) const override
    {
        return {{"type", "string"}, {"pattern", m_pattern}};
    }

private:
    TypeKind m_kind;
    Text m_expected;
    const char *m_pattern;
};

class RawType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Raw; }
    Json encode(const void *value) const override { return *static_cast<const Json *>(value); }
    void decode(void *value, const Json &json, Decoder &, const Field *) const override
    {
        *static_cast<Json *>(value) = json;
    }
    Json schema(Json &, const Field *) const override { return Json::object(); }
};

const TextType textType;
const BooleanType booleanType;
const IntegerType integerType;
const RealType realType;
const WrittenType<Duration, formatDuration, parseDuration> durationType(
    TypeKind::Duration, TL_TEXT("Format", "a duration such as \"2d\" or \"1h 30m\""),
    "^-?([0-9]+w)? ?([0-9]+d)? ?([0-9]+h)? ?([0-9]+m)? ?([0-9]+s)?$");
const WrittenType<Moment, formatMoment, parseMoment> momentType(
    TypeKind::Moment, TL_TEXT("Format", "a moment such as \"2026-11-01T09:00:00Z\""),
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$");
const WrittenType<TimeOfDay, formatTimeOfDay, parseTimeOfDay> timeOfDayType(
    TypeKind::TimeOfDay, TL_TEXT("Format", "a time of day such as \"21:00\""),
    "^([01][0-9]|2[0-3]):[0-5][0-9]$");
const RawType rawType;

} // namespace

const Type &text = textType;
const Type &boolean = booleanType;
const Type &integer = integerType;
const Type &real = realType;
const Type &duration = durationType;
const Type &moment = momentType;
const Type &timeOfDay = timeOfDayType;
const Type &raw = rawType;

Json encodeChoice(const std::vector<Choice> &choices, size_t index)
{
    return index < choices.size() ? choices[index].key : choices.front().key;
}

std::optional<size_t> decodeChoice(const std::vector<Choice> &choices, const Json &json,
                                   Decoder &decoder)
{
    std::string keys;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (json.is_string() && json.get_ref<const std::string &>() == choices[i].key)
            return i;
        keys += (i ? ", " : "") + choices[i].key;
    }
    decoder.expected({TL_TEXT("Format", "one of %1"), {keys}}, json);
    return std::nullopt;
}

Json schemaOfChoice(const std::vector<Choice> &choices)
{
    Json keys = Json::array();
    for (const Choice &choice : choices)
        keys.push_back(choice.key);
    return {{"enum", std::move(keys)}};
}

void reportExpectedList(const Json &json, Decoder &decoder)
{
    report(TL_TEXT("Format", "a list"), json, decoder);
}

void reportExpectedObject(const Json &json, Decoder &decoder)
{
    report(TL_TEXT("Format", "an object"), json, decoder);
}

void reportDuplicateId(const std::string &id, Decoder &decoder)
{
    decoder.error("TL014", {TL_TEXT("Format", "the id \"%1\" is used twice in this list"), {id}});
}

Json reference(const Structure &structure, Json &definitions)
{
    if (!definitions.contains(structure.name)) {
        definitions[structure.name] = Json::object(); // breaks the circle of a recursive structure
        Json schema = schemaOfStructure(structure, definitions);
        definitions[structure.name] = std::move(schema);
    }
    return {{"$ref", "#/definitions/" + structure.name}};
}

} // namespace throughline::types
