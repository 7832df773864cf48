// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/change.h"

namespace throughline {

namespace {

/// {"set": PATH, "to": VALUE}  {"insert": LIST, "item": …, "at": 2}  {"remove": PATH}
/// {"move": PATH, "to": 3}  {"all": [changes]}, each with an optional "name" and "merge".
struct Encode
{
    Json operator()(const SetValue &set) const { return {{"set", set.path}, {"to", set.value}}; }
    Json operator()(const InsertItem &insert) const
    {
        Json out{{"insert", insert.list}, {"item", insert.item}};
        if (insert.index >= 0)
            out["at"] = insert.index;
        return out;
    }
    Json operator()(const RemoveItem &remove) const { return {{"remove", remove.item}}; }
    Json operator()(const MoveItem &move) const { return {{"move", move.item}, {"to", move.index}}; }
    Json operator()(const Compound &compound) const
    {
        Json changes = Json::array();
        for (const Change &change : compound.changes)
            changes.push_back(encodeChange(change));
        return {{"all", std::move(changes)}};
    }
};

constexpr int maxChangeDepth = 16;

class ChangeReader
{
public:
    explicit ChangeReader(Decoder &decoder) : m_decoder(decoder) {}

    Change read(const Json &json, int depth)
    {
        Change change;
        const bool isKnown = json.is_object()
            && (json.contains("set") || json.contains("insert") || json.contains("remove")
                || json.contains("move") || json.contains("all"));
        if (!isKnown || depth > maxChangeDepth) {
            m_decoder.expected({TL_TEXT("Format", "a change with one of set, insert, remove, move, all"), {}}, json);
            return change;
        }
        if (json.contains("set"))
            change.what = SetValue{text(json, "set"), member(json, "to")};
        else if (json.contains("insert"))
            change.what = InsertItem{text(json, "insert"), integer(json, "at", -1), member(json, "item")};
        else if (json.contains("remove"))
            change.what = RemoveItem{text(json, "remove")};
        else if (json.contains("move"))
            change.what = MoveItem{text(json, "move"), integer(json, "to", 0)};
        else
            change.what = readCompound(json, depth);
        if (json.contains("name"))
            change.name = {TL_TEXT("Change", "%1"), {text(json, "name")}};
        if (json.contains("merge"))
            change.mergeKey = text(json, "merge");
        return change;
    }

private:
    Compound readCompound(const Json &json, int depth)
    {
        Compound compound;
        const Decoder::Step step(m_decoder, std::string_view("all"));
        const Json &changes = json.at("all");
        if (!changes.is_array()) {
            types::reportExpectedList(changes, m_decoder);
            return compound;
        }
        for (size_t i = 0; i < changes.size(); ++i) {
            const Decoder::Step inner(m_decoder, i);
            compound.changes.push_back(read(changes[i], depth + 1));
        }
        return compound;
    }

    std::string text(const Json &json, const char *key)
    {
        std::string value;
        const Decoder::Step step(m_decoder, std::string_view(key));
        types::text.decode(&value, json.at(key), m_decoder, nullptr);
        return value;
    }

    std::int64_t integer(const Json &json, const char *key, std::int64_t otherwise)
    {
        std::int64_t value = otherwise;
        const Decoder::Step step(m_decoder, std::string_view(key));
        if (const auto found = json.find(key); found != json.end())
            types::integer.decode(&value, *found, m_decoder, nullptr);
        return value;
    }

    Json member(const Json &json, const char *key)
    {
        const auto found = json.find(key);
        if (found != json.end())
            return *found;
        m_decoder.error("TL011", {TL_TEXT("Format", "\"%1\" is missing"), {key}});
        return {};
    }

    Decoder &m_decoder;
};

class ChangeType final : public Type
{
public:
    TypeKind kind() const override { return TypeKind::Raw; }
    Json encode(const void *value) const override { return encodeChange(*static_cast<const Change *>(value)); }
    void decode(void *value, const Json &json, Decoder &decoder, const Field *) const override
    {
        *static_cast<Change *>(value) = ChangeReader(decoder).read(json, 0);
    }
    Json schema(Json &, const Field *) const override
    {
        const Json text{{"type", "string"}};
        const auto kind = [](const char *key) { return Json{{"required", {key}}}; };
        return {{"type", "object"},
                {"anyOf", {kind("set"), kind("insert"), kind("remove"), kind("move"), kind("all")}}};
    }
};

const ChangeType changeType;

} // namespace

namespace types {
const Type &change = changeType;
} // namespace types

Json encodeChange(const Change &change)
{
    Json out = std::visit(Encode{}, change.what);
    if (const std::string name = english(change.name); !name.empty())
        out["name"] = name;
    if (!change.mergeKey.empty())
        out["merge"] = change.mergeKey;
    return out;
}

Expected<Change> decodeChange(const Json &json)
{
    Decoder decoder;
    Change change = ChangeReader(decoder).read(json, 0);
    if (!decoder.errors().empty())
        return tl::unexpected(decoder.errors().front());
    return change;
}

} // namespace throughline
