// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/description/types.h"

namespace throughline {

const Field *Structure::field(std::string_view key) const
{
    for (const Field &field : fields)
        if (field.key == key)
            return &field;
    return nullptr;
}

/// Members that equal the default are left out, so that a file says only what somebody chose.
Json encodeStructure(const Structure &structure, const void *value, const void *defaults)
{
    Json out = Json::object();
    for (const Field &field : structure.fields) {
        Json member = field.type->encode(field.locateIn(value));
        if (field.isRequired || member != field.type->encode(field.locateIn(defaults)))
            out[field.key] = std::move(member);
    }
    const Json &unknown = structure.unknown(const_cast<void *>(value));
    if (unknown.is_object())
        for (const auto &[key, member] : unknown.items())
            out[key] = member;
    return out;
}

void decodeStructure(const Structure &structure, void *value, const Json &json, Decoder &decoder,
                     std::string_view keyToIgnore)
{
    if (!json.is_object())
        return types::reportExpectedObject(json, decoder);
    for (const Field &field : structure.fields) {
        const auto member = json.find(field.key);
        if (member == json.end()) {
            if (field.isRequired)
                decoder.error("TL011", {TL_TEXT("Format", "\"%1\" is missing"), {field.key}});
            continue;
        }
        const Decoder::Step step(decoder, std::string_view(field.key));
        field.type->decode(field.locate(value), *member, decoder, &field);
    }
    for (const auto &[key, member] : json.items()) {
        if (structure.field(key) || key == keyToIgnore)
            continue;
        structure.unknown(value)[key] = member;
        const Decoder::Step step(decoder, std::string_view(key));
        decoder.warn("TL012", {TL_TEXT("Format", "\"%1\" is not known here; it is kept as it is"), {key}});
    }
}

Json schemaOfStructure(const Structure &structure, Json &definitions)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const Field &field : structure.fields) {
        Json schema = field.type->schema(definitions, &field);
        if (!schema.contains("$ref")) {
            schema["title"] = field.label.source;
            schema["description"] = field.help.source;
        }
        properties[field.key] = std::move(schema);
        if (field.isRequired)
            required.push_back(field.key);
    }
    Json out{{"type", "object"}, {"title", structure.title.source},
             {"description", structure.help.source}, {"properties", std::move(properties)}};
    if (!required.empty())
        out["required"] = std::move(required);
    return out;
}

} // namespace throughline
