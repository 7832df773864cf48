// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/change.h"

#include "model/project/place.h"
#include "model/values/number.h"

namespace throughline {

bool operator==(const Compound &a, const Compound &b) { return a.changes == b.changes; }

namespace {

Change like(const Change &change, decltype(Change::what) what)
{
    return {std::move(what), change.name, change.mergeKey};
}

std::vector<std::string> idsOf(const std::vector<Place> &items)
{
    std::vector<std::string> ids;
    for (const Place &item : items)
        ids.push_back(item.listType->itemId(item.list, item.index));
    return ids;
}

/// The whole value at the place as JSON; of a map's entry, the map.
Json wholeOf(const Place &place) { return place.type->encode(place.value); }

Json valueOf(const Place &place)
{
    Json whole = wholeOf(place);
    if (!place.isMapEntry)
        return whole;
    const auto entry = whole.find(place.mapKey);
    return entry == whole.end() ? Json() : *entry;
}

Json wholeWith(const Place &place, const Json &value)
{
    if (!place.isMapEntry)
        return value;
    Json whole = wholeOf(place);
    if (value.is_null())
        whole.erase(place.mapKey);
    else
        whole[place.mapKey] = value;
    return whole;
}

Expected<Applied> applySet(Project &project, const Change &change, const SetValue &set)
{
    std::vector<Place> items;
    const auto place = placeOf(project, set.path, &items);
    if (!place)
        return tl::unexpected(place.error());
    const Json before = wholeOf(*place);
    const Json beforeValue = valueOf(*place);
    const std::vector<std::string> ids = idsOf(items);

    Decoder decoder("/" + set.path);
    place->type->decode(place->value, wholeWith(*place, set.value), decoder, place->field);
    const bool renames = idsOf(items) != ids;
    if (decoder.errors().empty() && !renames)
        return Applied{like(change, SetValue{set.path, beforeValue}), {set.path}};

    Decoder back;
    place->type->decode(place->value, before, back, place->field);
    if (!decoder.errors().empty())
        return tl::unexpected(decoder.errors().front());
    return tl::unexpected(wrongProblem("TL021", TL_TEXT("Change", "the id of \"%1\" cannot change"),
                                       {set.path}, "/" + set.path));
}

Expected<Applied> applyInsert(Project &project, const Change &change, const InsertItem &insert)
{
    const auto place = placeOf(project, insert.list);
    if (!place)
        return tl::unexpected(place.error());
    if (place->type->kind() != TypeKind::List || place->isMapEntry)
        return tl::unexpected(wrongProblem("TL022", TL_TEXT("Change", "\"%1\" is not a list"),
                                           {insert.list}, "/" + insert.list));
    const size_t size = place->type->size(place->value);
    const size_t index = insert.index < 0 ? size : size_t(insert.index);
    if (index > size)
        return tl::unexpected(wrongProblem("TL023", TL_TEXT("Change", "\"%1\" has only %2 items"),
                                           {insert.list, formatNumber(std::int64_t(size))}, "/" + insert.list));
    Decoder decoder("/" + insert.list);
    place->type->insert(place->value, index, insert.item, decoder);
    if (!decoder.errors().empty())
        return tl::unexpected(decoder.errors().front());
    const std::string id = place->type->itemId(place->value, index);
    const Path path = insert.list / (id.empty() ? formatNumber(std::int64_t(index)) : id);
    return Applied{like(change, RemoveItem{path}), {path}};
}

Expected<Place> itemAt(Project &project, const Path &path)
{
    auto place = placeOf(project, path);
    if (place && (!place->listType || place->isMapEntry))
        return tl::unexpected(wrongProblem("TL022", TL_TEXT("Change", "\"%1\" is not an item of a list"),
                                           {path}, "/" + path));
    return place;
}

Path listOf(const Path &item) { return item.substr(0, item.rfind('/')); }

Expected<Applied> applyRemove(Project &project, const Change &change, const RemoveItem &remove)
{
    const auto place = itemAt(project, remove.item);
    if (!place)
        return tl::unexpected(place.error());
    const Json item = place->type->encode(place->value);
    place->listType->erase(place->list, place->index);
    return Applied{like(change, InsertItem{listOf(remove.item), std::int64_t(place->index), item}),
                   {remove.item}};
}

Expected<Applied> applyMove(Project &project, const Change &change, const MoveItem &move)
{
    const auto place = itemAt(project, move.item);
    if (!place)
        return tl::unexpected(place.error());
    const size_t size = place->listType->size(place->list);
    if (move.index < 0 || size_t(move.index) >= size)
        return tl::unexpected(wrongProblem("TL023", TL_TEXT("Change", "\"%1\" has only %2 items"),
                                           {listOf(move.item), formatNumber(std::int64_t(size))},
                                           "/" + move.item));
    const bool hasId = !place->listType->itemId(place->list, place->index).empty();
    place->listType->move(place->list, place->index, size_t(move.index));
    const Path moved = hasId ? move.item : listOf(move.item) / formatNumber(move.index);
    return Applied{like(change, MoveItem{moved, std::int64_t(place->index)}), {moved}};
}

Expected<Applied> applyCompound(Project &project, const Change &change, const Compound &compound)
{
    Applied all;
    std::vector<Change> inverses;
    for (const Change &part : compound.changes) {
        auto applied = apply(project, part);
        if (!applied) {
            for (auto inverse = inverses.rbegin(); inverse != inverses.rend(); ++inverse)
                apply(project, *inverse);
            return tl::unexpected(applied.error());
        }
        inverses.push_back(std::move(applied->inverse));
        all.touched.insert(all.touched.end(), applied->touched.begin(), applied->touched.end());
    }
    std::reverse(inverses.begin(), inverses.end());
    all.inverse = like(change, Compound{std::move(inverses)});
    return all;
}

} // namespace

Expected<Applied> apply(Project &project, const Change &change)
{
    struct Apply
    {
        Project &project;
        const Change &change;
        Expected<Applied> operator()(const SetValue &set) { return applySet(project, change, set); }
        Expected<Applied> operator()(const InsertItem &insert) { return applyInsert(project, change, insert); }
        Expected<Applied> operator()(const RemoveItem &remove) { return applyRemove(project, change, remove); }
        Expected<Applied> operator()(const MoveItem &move) { return applyMove(project, change, move); }
        Expected<Applied> operator()(const Compound &compound) { return applyCompound(project, change, compound); }
    };
    return std::visit(Apply{project, change}, change.what);
}

Expected<Json> valueAt(const Project &project, const Path &path)
{
    // Reading through a place changes nothing; places are mutable for the sake of changes.
    const auto place = placeOf(const_cast<Project &>(project), path);
    if (!place)
        return tl::unexpected(place.error());
    return valueOf(*place);
}

Change setValue(Path path, Json value, Message name, std::string mergeKey)
{
    return {SetValue{std::move(path), std::move(value)}, std::move(name), std::move(mergeKey)};
}

Change insertItem(Path list, Json item, Message name, std::int64_t index)
{
    return {InsertItem{std::move(list), index, std::move(item)}, std::move(name), {}};
}

Change removeItem(Path item, Message name)
{
    return {RemoveItem{std::move(item)}, std::move(name), {}};
}

Change moveItem(Path item, std::int64_t index, Message name)
{
    return {MoveItem{std::move(item), index}, std::move(name), {}};
}

Change compound(std::vector<Change> changes, Message name, std::string mergeKey)
{
    return {Compound{std::move(changes)}, std::move(name), std::move(mergeKey)};
}

} // namespace throughline
