// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/text.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace throughline::liquid {

/// What a template reads. Objects keep the order of their keys, because `for` walks them.
using Data = Json;

class Value;
using Array = std::vector<Value>;

/// `(first..last)`, both included; empty when last < first.
struct Range
{
    std::int64_t first = 0;
    std::int64_t last = 0;

    std::uint64_t size() const
    {
        return last < first ? 0 : static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(first) + 1;
    }
    friend bool operator==(const Range &, const Range &) = default;
};

/// The words `empty` and `blank` on one side of a comparison.
enum class Special { Empty, Blank };

/// An object that the engine itself supplies: `forloop`, `tablerowloop`.
class Drop
{
public:
    virtual ~Drop() = default;
    virtual std::string_view className() const = 0;
    virtual bool hasMember(std::string_view name) const = 0;
    virtual Value member(std::string_view name) const = 0;
};

/// A value while a template is rendered. Copying is cheap: text and arrays are shared, and what
/// comes from the caller's data is referred to, so the data must outlive the rendering.
class Value
{
public:
    using Object = const Data *; ///< a JSON object or array of the caller's data
    using Form = std::variant<std::monostate, bool, std::int64_t, double,
                              std::shared_ptr<const std::string>, std::shared_ptr<const Array>, Object,
                              Range, Special, std::shared_ptr<const Drop>>;

    Value() = default;
    static Value boolean(bool value) { return Value(Form(value)); }
    static Value integer(std::int64_t value) { return Value(Form(value)); }
    static Value real(double value) { return Value(Form(value)); }
    static Value text(std::string value);
    static Value array(Array value);
    static Value range(Range value) { return Value(Form(value)); }
    static Value special(Special value) { return Value(Form(value)); }
    static Value drop(std::shared_ptr<const Drop> value) { return Value(Form(std::move(value))); }
    /// Refers to `data`, which must outlive the value.
    static Value of(const Data &data);

    const Form &form() const { return m_form; }
    bool isNil() const { return std::holds_alternative<std::monostate>(m_form); }
    bool isBoolean() const { return std::holds_alternative<bool>(m_form); }
    bool isInteger() const { return std::holds_alternative<std::int64_t>(m_form); }
    bool isReal() const { return std::holds_alternative<double>(m_form); }
    bool isNumber() const { return isInteger() || isReal(); }
    bool isText() const { return std::holds_alternative<std::shared_ptr<const std::string>>(m_form); }
    bool isArray() const;
    bool isHash() const;
    bool isRange() const { return std::holds_alternative<Range>(m_form); }
    bool isDrop() const { return std::holds_alternative<std::shared_ptr<const Drop>>(m_form); }
    bool isSpecial() const { return std::holds_alternative<Special>(m_form); }

    bool asBoolean() const { return std::get<bool>(m_form); }
    std::int64_t asInteger() const { return std::get<std::int64_t>(m_form); }
    double asReal() const; ///< of an integer too
    const std::string &asText() const { return *std::get<std::shared_ptr<const std::string>>(m_form); }
    const Range &asRange() const { return std::get<Range>(m_form); }
    const Drop &asDrop() const { return *std::get<std::shared_ptr<const Drop>>(m_form); }
    Special asSpecial() const { return std::get<Special>(m_form); }
    const Data &asHash() const { return *std::get<Object>(m_form); }

    /// Of an array: its items, and one of them.
    std::size_t itemCount() const;
    Value item(std::size_t index) const;
    Array items() const;

    /// Everything but nil and false.
    bool isTruthy() const { return !isNil() && !(isBoolean() && !asBoolean()); }

private:
    explicit Value(Form form) : m_form(std::move(form)) {}
    Form m_form;
};

/// The text that a filter sees: arrays and objects as Ruby shows them, nil as nothing.
std::string toText(const Value &value);
/// The text that an output writes: the items of an array after each other.
void appendOutput(std::string &output, const Value &value, std::size_t maximumBytes);
/// As Ruby's `inspect`: texts in quotation marks.
std::string inspect(const Value &value);
/// A real as Ruby writes it: "5.0", "1.0e+20".
std::string realText(double value);

bool equal(const Value &left, const Value &right);
bool isBlank(const Value &value);
bool isEmpty(const Value &value);

/// Less than, equal or greater than 0; nothing where the two cannot be compared.
std::optional<int> compare(const Value &left, const Value &right);

/// How much work the value is to read through: its items, and a part of the length of its texts.
/// Counting ends at `enough`.
std::size_t weight(const Value &value, std::size_t enough);

/// A value that a tag or filter cannot use. It is thrown inside the engine, where an error must
/// leave expressions nested in filters nested in tags; `render()` turns it into an Error.
struct EvaluationError
{
    std::string code = "TL413";
    Message message;
};

[[noreturn]] void throwEvaluation(Text text, std::vector<std::string> arguments = {});

/// How deep arrays within arrays are followed before the rest is left out.
inline constexpr int maximumValueDepth = 100;

} // namespace throughline::liquid
