// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/description/type.h"

#include <functional>
#include <optional>

namespace throughline {

enum class Unit { None, Seconds, Share, Percent, Money, PerDay, PerHour, Hours, Count };

/// What the text of a field names, so that editors can offer it and checks can find it missing.
enum class Reference {
    None, Audience, Template, Offer, Journey, Node, MessageNode, DataField, Event, Experiment, Block,
    Table, Liquid, Colour, Address,
};

/// One member of a structure: its key in the file, its words, its limits.
struct Field
{
    std::string key;
    Text label;
    Text help;
    Unit unit = Unit::None;
    Reference reference = Reference::None;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool isRequired = false;   ///< must stand in the file
    bool isMultiline = false;
    const Type *type = nullptr;
    std::function<void *(void *)> locate; ///< address of the member in its owner
    /// Shown in an editor only while this holds; values outside stay in the file.
    std::function<bool(const void *)> isRelevant;

    const void *locateIn(const void *owner) const { return locate(const_cast<void *>(owner)); }
};

/// The one description of a structure of the document.
struct Structure
{
    std::string name; ///< also the key of its schema definition
    Text title;
    Text help;
    std::vector<Field> fields;
    std::function<Json &(void *)> unknown; ///< keys that this version does not know

    const Field *field(std::string_view key) const;
};

/// Builds a structure: `Structure s = Describe<Wait>("wait", …).field(&Wait::duration, "for", …)`.
template <class Owner>
class Describe
{
public:
    Describe(std::string name, Text title, Text help)
    {
        m_structure.name = std::move(name);
        m_structure.title = title;
        m_structure.help = help;
        m_structure.unknown = [](void *owner) -> Json & { return static_cast<Owner *>(owner)->unknown; };
    }

    template <class Member>
    Describe &field(Member Owner::*member, std::string key, Text label, Text help)
    {
        Field field;
        field.key = std::move(key);
        field.label = label;
        field.help = help;
        field.type = &typeOf<Member>();
        field.locate = [member](void *owner) -> void * { return &(static_cast<Owner *>(owner)->*member); };
        m_structure.fields.push_back(std::move(field));
        return *this;
    }

    // Each of these completes the field before it.
    Describe &required() { last().isRequired = true; return *this; }
    Describe &multiline() { last().isMultiline = true; return *this; }
    Describe &unit(Unit unit) { last().unit = unit; return *this; }
    Describe &refersTo(Reference reference) { last().reference = reference; return *this; }
    Describe &range(double minimum, double maximum)
    {
        last().minimum = minimum;
        last().maximum = maximum;
        return *this;
    }
    Describe &atLeast(double minimum) { last().minimum = minimum; return *this; }
    Describe &when(std::function<bool(const Owner &)> isRelevant)
    {
        last().isRelevant = [isRelevant = std::move(isRelevant)](const void *owner) {
            return isRelevant(*static_cast<const Owner *>(owner));
        };
        return *this;
    }

    operator Structure() const { return m_structure; }

private:
    Field &last() { return m_structure.fields.back(); }
    Structure m_structure;
};

Json encodeStructure(const Structure &structure, const void *value, const void *defaults);
void decodeStructure(const Structure &structure, void *value, const Json &json, Decoder &decoder,
                     std::string_view keyToIgnore = {});
Json schemaOfStructure(const Structure &structure, Json &definitions);

} // namespace throughline
