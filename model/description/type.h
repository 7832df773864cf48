// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

struct Field;
struct Structure;

/// Collects what is wrong while a document is read. The pointer says where the reader stands.
class Decoder
{
public:
    /// Steps into a member or item for as long as it lives.
    class Step
    {
    public:
        Step(Decoder &decoder, std::string_view key);
        Step(Decoder &decoder, size_t index);
        ~Step() { m_decoder.m_pointer.resize(m_length); }
        Step(const Step &) = delete;
        Step &operator=(const Step &) = delete;

    private:
        Decoder &m_decoder;
        size_t m_length;
    };

    /// `pointer`: where in a document the reading starts.
    explicit Decoder(std::string pointer = {}) : m_pointer(std::move(pointer)) {}

    /// "expected text, found the number 3"
    void expected(Message what, const Json &found);
    void error(std::string code, Message message);
    void warn(std::string code, Message message);

    const std::string &pointer() const { return m_pointer; }
    const std::vector<Problem> &errors() const { return m_errors; }
    const std::vector<Problem> &warnings() const { return m_warnings; }

private:
    std::string m_pointer;
    std::vector<Problem> m_errors;
    std::vector<Problem> m_warnings;
};

/// What an editor needs to know of a type in order to show the right control.
enum class TypeKind {
    Text, Boolean, Integer, Real, Duration, Moment, TimeOfDay, Choice, AnyScalar,
    Structure, List, Optional, Map, Rule, NodeParameters, Raw,
};

struct Choice
{
    std::string key;
    Text label;
};

/// How values of one C++ type are read, written, described and reached, with the type erased.
/// Codec, schema, changes, inspector and help walk these instead of knowing each structure.
class Type
{
public:
    virtual ~Type() = default;

    virtual TypeKind kind() const = 0;
    virtual Json encode(const void *value) const = 0;
    /// Reports to `decoder` and leaves `value` as it was where the JSON does not fit.
    virtual void decode(void *value, const Json &json, Decoder &decoder, const Field *field) const = 0;
    /// JSON Schema (draft-07) of the values; `definitions` receives the structures it refers to.
    virtual Json schema(Json &definitions, const Field *field) const = 0;

    virtual const std::vector<Choice> *choices() const { return nullptr; }
    virtual const Structure *structure() const { return nullptr; }
    /// The structure that this value has at the moment (node parameters depend on the kind).
    virtual const Structure *structureOf(const void *) const { return structure(); }
    virtual const void *structureAddress(const void *value) const { return value; }

    // Lists only.
    virtual const Type *itemType() const { return nullptr; }
    virtual size_t size(const void *) const { return 0; }
    virtual void *item(void *, size_t) const { return nullptr; }
    virtual void insert(void *, size_t, const Json &, Decoder &) const {}
    virtual void erase(void *, size_t) const {}
    virtual void move(void *, size_t, size_t) const {}
    /// The id by which a path names an item ("" when items have none and are named by index).
    virtual std::string itemId(const void *, size_t) const { return {}; }
};

template <class T>
const Type &typeOf();

} // namespace throughline
