// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/harness/random_document.h"

#include "model/journey/node_kinds.h"

#include <cmath>
#include <functional>

namespace throughline::test {

namespace {

std::string randomText(Chance &chance)
{
    static const std::vector<std::string> texts{"", "Cart", "Ünïcødé ✓", "a/b~c", "two words", "\"quoted\"\n"};
    return texts[chance.below(texts.size())];
}

double inRange(const Field *field, Chance &chance)
{
    const double low = field && field->minimum ? *field->minimum : -1000;
    const double high = field && field->maximum ? std::min(*field->maximum, low + 1e6) : low + 2000;
    return low + double(chance.below(1001)) / 1000 * (high - low);
}

Json randomRule(Chance &chance, int depth)
{
    const Json leaf{{"field", "tier"}, {"is", "equal"}, {"value", "Gold"}};
    switch (depth > 3 ? 3 + chance.below(4) : chance.below(7)) {
    case 0: return {{"all", {randomRule(chance, depth + 1), leaf}}};
    case 1: return {{"any", Json::array({randomRule(chance, depth + 1)})}};
    case 2: return {{"not", randomRule(chance, depth + 1)}};
    case 3: return {{"field", "age"}, {"is", "in"}, {"value", {1, 2.5, true, "x"}}};
    case 4:
        return {{"history", "engagements"}, {"kind", "clicked"}, {"channel", "email"}, {"within", "30d"},
                {"aggregate", "count"}, {"is", "greaterOrEqual"}, {"value", 1}};
    case 5: return {{"audience", "vip"}};
    default: return {{"consent", "sms"}, {"topic", "offers"}};
    }
}

Json randomList(const Type &list, const Field *field, Chance &chance, int depth)
{
    Json out = Json::array();
    const size_t size = depth > 6 ? 0 : chance.below(4);
    const Structure *items = list.itemType()->structure();
    const bool areChannelsUnique = items && items->field("channel") && !items->field("id");
    for (size_t i = 0; i < size; ++i) {
        Json item = randomValue(*list.itemType(), field, chance, depth + 1);
        if (item.is_object() && items && items->field("id"))
            item["id"] = "item" + std::to_string(i);
        if (items && items->field("slot"))
            item["slot"] = "slot" + std::to_string(i);
        if (areChannelsUnique)
            item["channel"] = EnumChoices<Channel>::choices()[i].key;
        if (items && items->field("exit"))
            item["from"] = "node" + std::to_string(i);
        out.push_back(std::move(item));
    }
    return out;
}

Json randomNodeParameters(Chance &chance, int depth)
{
    const NodeKind &kind = nodeKinds()[chance.below(nodeKinds().size())];
    Json out{{"kind", kind.key}};
    out.update(randomStructure(*kind.structure, chance, depth + 1));
    return out;
}

} // namespace

Json randomStructure(const Structure &structure, Chance &chance, int depth)
{
    Json out = Json::object();
    for (const Field &field : structure.fields)
        if (field.isRequired || chance.oneIn(2))
            out[field.key] = randomValue(*field.type, &field, chance, depth + 1);
    return out;
}

Json randomValue(const Type &type, const Field *field, Chance &chance, int depth)
{
    switch (type.kind()) {
    case TypeKind::Text: return randomText(chance);
    case TypeKind::Boolean: return chance.oneIn(2);
    case TypeKind::Integer: return std::int64_t(std::ceil(inRange(field, chance)));
    case TypeKind::Real: return inRange(field, chance);
    case TypeKind::Duration: return formatDuration({std::int64_t(std::ceil(inRange(field, chance)))});
    case TypeKind::Moment: return formatMoment({std::int64_t(chance.below(4000000000))});
    case TypeKind::TimeOfDay: return formatTimeOfDay({int(chance.below(1440))});
    case TypeKind::Choice: return (*type.choices())[chance.below(type.choices()->size())].key;
    case TypeKind::AnyScalar: return chance.oneIn(2) ? Json(3.5) : Json("text");
    case TypeKind::Structure: return randomStructure(*type.structure(), chance, depth);
    case TypeKind::List: return randomList(type, field, chance, depth);
    case TypeKind::Optional: return randomValue(*type.itemType(), field, chance, depth);
    case TypeKind::Map: return {{"key", randomValue(*type.itemType(), field, chance, depth)}};
    case TypeKind::Rule: return randomRule(chance, 0);
    case TypeKind::NodeParameters: return randomNodeParameters(chance, depth);
    case TypeKind::Raw: return {{"set", "name"}, {"to", "x"}};
    }
    return nullptr;
}

Json randomDocument(Chance &chance)
{
    Json out{{"format", "throughline/1"}};
    out.update(randomStructure(Project::structure(), chance));
    return out;
}

namespace {

struct Spot
{
    Path path;
    const Type *type;
    const Field *field;
    const void *value;
    bool isItem;
};

/// Every value of the project that a change can name.
void collect(const Structure &structure, const void *value, const Path &path, std::vector<Spot> &spots)
{
    const std::function<void(const Type &, const void *, const Path &, const Field &, bool)> visit
        = [&](const Type &type, const void *v, const Path &p, const Field &field, bool isItem) {
              spots.push_back({p, &type, &field, v, isItem});
              if (const Structure *inner = type.structureOf(v))
                  collect(*inner, type.structureAddress(v), p, spots);
              if (type.kind() != TypeKind::List)
                  return;
              for (size_t i = 0; i < type.size(v); ++i) {
                  const std::string id = type.itemId(v, i);
                  visit(*type.itemType(), type.item(const_cast<void *>(v), i),
                        p / (id.empty() ? std::to_string(i) : id), field, true);
              }
          };
    for (const Field &field : structure.fields)
        visit(*field.type, field.locateIn(value), path / field.key, field, false);
}

} // namespace

Change randomChange(const Project &project, Chance &chance)
{
    std::vector<Spot> spots;
    collect(Project::structure(), &project, {}, spots);
    if (chance.oneIn(8)) {
        std::vector<Change> parts;
        parts.push_back(randomChange(project, chance));
        parts.push_back(setValue("name", randomText(chance)));
        return compound(std::move(parts), {TL_TEXT("Test", "Two things"), {}});
    }
    const Spot &spot = spots[chance.below(spots.size())];
    if (spot.isItem && chance.oneIn(3))
        return removeItem(spot.path);
    if (spot.isItem && chance.oneIn(2))
        return moveItem(spot.path, 0);
    if (spot.type->kind() == TypeKind::List) {
        Json item = randomValue(*spot.type->itemType(), spot.field, chance);
        if (item.is_object() && item.contains("id"))
            item["id"] = "new" + std::to_string(chance.below(1000));
        return insertItem(spot.path, std::move(item), {}, 0);
    }
    return setValue(spot.path, randomValue(*spot.type, spot.field, chance));
}

} // namespace throughline::test
