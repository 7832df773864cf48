// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/description/structure.h"
#include "model/values/time.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace throughline {

// A structure of the document is a plain struct with
//     static const Structure &structure();     its description
//     Json unknown;                            keys of the file that this version does not know
//     bool operator==(const T &) const
// and, where a path names it in a list, a member or function `id`.
template <class T>
concept Described = requires(T value) {
    { T::structure() } -> std::same_as<const Structure &>;
    value.unknown;
};

/// Specialised for each enumeration: `static const std::vector<Choice> &choices()` in the order of
/// the enumerators, which count up from 0.
template <class E>
struct EnumChoices;

namespace types {

extern const Type &text;
extern const Type &boolean;
extern const Type &integer;
extern const Type &real;
extern const Type &duration;
extern const Type &moment;
extern const Type &timeOfDay;
extern const Type &raw;

/// Shared by every enumeration; the value is reached as an index.
Json encodeChoice(const std::vector<Choice> &choices, size_t index);
std::optional<size_t> decodeChoice(const std::vector<Choice> &choices, const Json &json, Decoder &decoder);
Json schemaOfChoice(const std::vector<Choice> &choices);
void reportExpectedList(const Json &json, Decoder &decoder);
void reportExpectedObject(const Json &json, Decoder &decoder);
void reportDuplicateId(const std::string &id, Decoder &decoder);
Json reference(const Structure &structure, Json &definitions);

template <class E>
class ChoiceType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Choice; }
    Json encode(const void *value) const override
    {
        return encodeChoice(EnumChoices<E>::choices(), size_t(*static_cast<const E *>(value)));
    }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        if (const auto index = decodeChoice(EnumChoices<E>::choices(), json, decoder))
            *static_cast<E *>(value) = E(*index);
    }
    Json schema(Json &, const Field *) const override { return schemaOfChoice(EnumChoices<E>::choices()); }
    const std::vector<Choice> *choices() const override { return &EnumChoices<E>::choices(); }
};

template <Described T>
class StructureType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Structure; }
    Json encode(const void *value) const override
    {
        const T defaults{};
        return encodeStructure(T::structure(), value, &defaults);
    }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        T fresh{};
        decodeStructure(T::structure(), &fresh, json, decoder);
        *static_cast<T *>(value) = std::move(fresh);
    }
    Json schema(Json &definitions, const Field *) const override
    {
        return reference(T::structure(), definitions);
    }
    const Structure *structure() const override { return &T::structure(); }
};

template <class T>
std::string idOf(const T &value)
{
    if constexpr (requires { { value.id() } -> std::convertible_to<std::string>; })
        return value.id();
    else if constexpr (requires { { value.id } -> std::convertible_to<std::string>; })
        return value.id;
    else
        return {};
}

template <class T>
class ListType final : public Type
{
public:
    using List = std::vector<T>;

    TypeKind kind() const override { return TypeKind::List; }
    Json encode(const void *value) const override
    {
        Json out = Json::array();
        for (const T &item : list(value))
            out.push_back(typeOf<T>().encode(&item));
        return out;
    }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const override
    {
        if (!json.is_array())
            return reportExpectedList(json, decoder);
        List fresh(json.size());
        std::map<std::string, int> seen;
        for (size_t i = 0; i < json.size(); ++i) {
            const Decoder::Step step(decoder, i);
            typeOf<T>().decode(&fresh[i], json[i], decoder, field);
            const std::string id = idOf(fresh[i]);
            if (!id.empty() && seen[id]++ > 0)
                reportDuplicateId(id, decoder);
        }
        *static_cast<List *>(value) = std::move(fresh);
    }
    Json schema(Json &definitions, const Field *field) const override
    {
        return {{"type", "array"}, {"items", typeOf<T>().schema(definitions, field)}};
    }
    const Type *itemType() const override { return &typeOf<T>(); }
    size_t size(const void *value) const override { return list(value).size(); }
    void *item(void *value, size_t i) const override { return &(*static_cast<List *>(value))[i]; }
    void insert(void *value, size_t i, const Json &json, Decoder &decoder) const override
    {
        T fresh{};
        const Decoder::Step step(decoder, i);
        typeOf<T>().decode(&fresh, json, decoder, nullptr);
        if (!decoder.errors().empty())
            return;
        List &items = *static_cast<List *>(value);
        const std::string id = idOf(fresh);
        for (const T &other : items)
            if (!id.empty() && idOf(other) == id)
                return reportDuplicateId(id, decoder);
        items.insert(items.begin() + std::ptrdiff_t(i), std::move(fresh));
    }
    void erase(void *value, size_t i) const override
    {
        List &items = *static_cast<List *>(value);
        items.erase(items.begin() + std::ptrdiff_t(i));
    }
    void move(void *value, size_t from, size_t to) const override
    {
        List &items = *static_cast<List *>(value);
        T moved = std::move(items[from]);
        items.erase(items.begin() + std::ptrdiff_t(from));
        items.insert(items.begin() + std::ptrdiff_t(to), std::move(moved));
    }
    std::string itemId(const void *value, size_t i) const override { return idOf(list(value)[i]); }

private:
    static const List &list(const void *value) { return *static_cast<const List *>(value); }
};

/// Absent in the file, or a value.
template <class T>
class OptionalType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Optional; }
    Json encode(const void *value) const override
    {
        const auto &optional = *static_cast<const std::optional<T> *>(value);
        return optional ? typeOf<T>().encode(&*optional) : Json();
    }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const override
    {
        auto &optional = *static_cast<std::optional<T> *>(value);
        if (json.is_null()) {
            optional.reset();
            return;
        }
        const size_t before = decoder.errors().size();
        T fresh{};
        typeOf<T>().decode(&fresh, json, decoder, field);
        if (decoder.errors().size() == before)
            optional = std::move(fresh);
    }
    Json schema(Json &definitions, const Field *field) const override
    {
        return {{"anyOf", {typeOf<T>().schema(definitions, field), {{"type", "null"}}}}};
    }
    const Type *itemType() const override { return &typeOf<T>(); }
    const std::vector<Choice> *choices() const override { return typeOf<T>().choices(); }
};

template <class T>
class MapType final : public Type
{
public:
    using Map = std::map<std::string, T>;

    TypeKind kind() const override { return TypeKind::Map; }
    Json encode(const void *value) const override
    {
        Json out = Json::object();
        for (const auto &[key, item] : *static_cast<const Map *>(value))
            out[key] = typeOf<T>().encode(&item);
        return out;
    }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const override
    {
        if (!json.is_object())
            return reportExpectedObject(json, decoder);
        Map fresh;
        for (const auto &[key, item] : json.items()) {
            const Decoder::Step step(decoder, std::string_view(key));
            typeOf<T>().decode(&fresh[key], item, decoder, field);
        }
        *static_cast<Map *>(value) = std::move(fresh);
    }
    Json schema(Json &definitions, const Field *field) const override
    {
        return {{"type", "object"},
                {"additionalProperties", typeOf<T>().schema(definitions, field)}};
    }
    const Type *itemType() const override { return &typeOf<T>(); }
};

template <class T>
struct TypeFor;
template <> struct TypeFor<std::string> { static const Type &get() { return text; } };
template <> struct TypeFor<bool> { static const Type &get() { return boolean; } };
template <> struct TypeFor<std::int64_t> { static const Type &get() { return integer; } };
template <> struct TypeFor<double> { static const Type &get() { return real; } };
template <> struct TypeFor<Duration> { static const Type &get() { return duration; } };
template <> struct TypeFor<Moment> { static const Type &get() { return moment; } };
template <> struct TypeFor<TimeOfDay> { static const Type &get() { return timeOfDay; } };
template <> struct TypeFor<Json> { static const Type &get() { return raw; } };
template <class T>
    requires std::is_enum_v<T>
struct TypeFor<T> { static const Type &get() { static const ChoiceType<T> type; return type; } };
template <Described T>
struct TypeFor<T> { static const Type &get() { static const StructureType<T> type; return type; } };
template <class T>
struct TypeFor<std::vector<T>> { static const Type &get() { static const ListType<T> type; return type; } };
template <class T>
struct TypeFor<std::optional<T>> { static const Type &get() { static const OptionalType<T> type; return type; } };
template <class T>
struct TypeFor<std::map<std::string, T>> { static const Type &get() { static const MapType<T> type; return type; } };

} // namespace types

template <class T>
const Type &typeOf()
{
    return types::TypeFor<T>::get();
}

} // namespace throughline
