// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journey/node_kinds.h"

namespace throughline {

namespace {

/// {"kind": "wait", "duration": "2d"}: the kind stands first and decides what else may stand there.
class NodeParametersType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::NodeParameters; }

    Json encode(const void *value) const override
    {
        const auto &parameters = *static_cast<const NodeParameters *>(value);
        return std::visit(
            [](const auto &p) {
                Json out{{"kind", p.key}};
                const std::decay_t<decltype(p)> defaults{};
                out.update(encodeStructure(p.structure(), &p, &defaults));
                return out;
            },
            parameters);
    }

    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        if (!json.is_object())
            return types::reportExpectedObject(json, decoder);
        const auto key = json.find("kind");
        if (key == json.end())
            return decoder.error("TL011", {TL_TEXT("Format", "\"%1\" is missing"), {"kind"}});
        const NodeKind *kind = key->is_string() ? nodeKind(key->get_ref<const std::string &>()) : nullptr;
        if (!kind) {
            const Decoder::Step step(decoder, std::string_view("kind"));
            std::string keys;
            for (const NodeKind &known : nodeKinds())
                keys += (keys.empty() ? "" : ", ") + known.key;
            return decoder.expected({TL_TEXT("Format", "one of %1"), {keys}}, *key);
        }
        NodeParameters fresh = kind->defaults;
        std::visit([&](auto &p) { decodeStructure(p.structure(), &p, json, decoder, "kind"); }, fresh);
        *static_cast<NodeParameters *>(value) = std::move(fresh);
    }

    Json schema(Json &definitions, const Field *) const override
    {
        Json kinds = Json::array();
        for (const NodeKind &kind : nodeKinds()) {
            types::reference(*kind.structure, definitions);
            Json &schema = definitions[kind.structure->name];
            schema["properties"]["kind"] = {{"const", kind.key}};
            if (!schema.contains("required"))
                schema["required"] = Json::array();
            Json &required = schema["required"];
            if (std::find(required.begin(), required.end(), "kind") == required.end())
                required.push_back("kind");
            kinds.push_back({{"$ref", "#/definitions/" + kind.structure->name}});
        }
        return {{"anyOf", std::move(kinds)}};
    }

    const Structure *structureOf(const void *value) const override
    {
        return std::visit([](const auto &p) { return &p.structure(); },
                          *static_cast<const NodeParameters *>(value));
    }
    const void *structureAddress(const void *value) const override
    {
        return std::visit([](const auto &p) -> const void * { return &p; },
                          *static_cast<const NodeParameters *>(value));
    }
};

const NodeParametersType nodeParametersType;

} // namespace

namespace types {
const Type &nodeParameters = nodeParametersType;
} // namespace types

} // namespace throughline
