// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/place.h"

#include "model/values/number.h"

namespace throughline {

namespace {

Problem leadsNowhere(const Path &path)
{
    return wrongProblem("TL020", TL_TEXT("Change", "there is nothing at \"%1\""), {path}, "/" + path);
}

std::optional<size_t> indexOf(const Type &list, const void *value, const std::string &name)
{
    const size_t size = list.size(value);
    for (size_t i = 0; i < size; ++i) {
        const std::string id = list.itemId(value, i);
        if (id == name && !id.empty())
            return i;
    }
    // An item without an id is named by its place, also among others that have one.
    const auto index = parseInteger(name);
    if (index && *index >= 0 && size_t(*index) < size && list.itemId(value, size_t(*index)).empty())
        return size_t(*index);
    return std::nullopt;
}

} // namespace

Path operator/(const Path &path, std::string_view name)
{
    Path out = path;
    if (!out.empty())
        out += '/';
    for (const char c : name) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::vector<std::string> splitPath(const Path &path)
{
    std::vector<std::string> names(1);
    for (size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '/') {
            names.emplace_back();
        } else if (path[i] == '~' && i + 1 < path.size()) {
            names.back() += path[++i] == '1' ? '/' : '~';
        } else {
            names.back() += path[i];
        }
    }
    return names;
}

Expected<Place> placeOf(Project &project, const Path &path, std::vector<Place> *onTheWay)
{
    Place place;
    place.type = &typeOf<Project>();
    place.value = &project;
    for (const std::string &name : splitPath(path)) {
        if (place.isMapEntry)
            return tl::unexpected(leadsNowhere(path));
        if (const Structure *structure = place.type->structureOf(place.value)) {
            const Field *field = structure->field(name);
            if (!field)
                return tl::unexpected(leadsNowhere(path));
            void *owner = const_cast<void *>(place.type->structureAddress(place.value));
            place = {};
            place.field = field;
            place.type = field->type;
            place.value = field->locate(owner);
        } else if (place.type->kind() == TypeKind::List) {
            const auto index = indexOf(*place.type, place.value, name);
            if (!index)
                return tl::unexpected(leadsNowhere(path));
            Place item;
            item.field = place.field;
            item.listType = place.type;
            item.list = place.value;
            item.index = *index;
            item.type = place.type->itemType();
            item.value = place.type->item(place.value, *index);
            place = std::move(item);
            if (onTheWay)
                onTheWay->push_back(place);
        } else if (place.type->kind() == TypeKind::Map) {
            place.mapKey = name;
            place.isMapEntry = true;
        } else {
            return tl::unexpected(leadsNowhere(path));
        }
    }
    return place;
}

namespace {

/// Goes as far as the steps lead; `step` is given the list and the name of each item on the way
/// and answers with its index.
template <class IndexOf, class Take>
void walk(const Project &project, const std::vector<std::string> &steps, IndexOf indexIn, Take take)
{
    const Type *type = &typeOf<Project>();
    const void *value = &project;
    for (const std::string &step : steps) {
        if (const Structure *structure = type->structureOf(value)) {
            const Field *field = structure->field(step);
            if (!field)
                return;
            value = field->locateIn(type->structureAddress(value));
            type = field->type;
            take(step, nullptr, nullptr, 0);
        } else if (type->kind() == TypeKind::List) {
            const std::optional<size_t> index = indexIn(*type, value, step);
            if (!index)
                return;
            take(step, type, value, *index);
            value = type->item(const_cast<void *>(value), *index);
            type = type->itemType();
        } else {
            if (type->kind() == TypeKind::Map)
                take(step, nullptr, nullptr, 0);
            return;
        }
    }
}

} // namespace

std::string pointerOf(const Project &project, const Path &path)
{
    Path pointer;
    walk(project, splitPath(path), indexOf, [&](const std::string &step, const Type *list, const void *, size_t index) {
        pointer = pointer / (list ? std::to_string(index) : step);
    });
    return pointer.empty() ? std::string() : "/" + pointer;
}

Path pathOfPointer(const Project &project, const std::string &pointer)
{
    const auto indexIn = [](const Type &list, const void *value, const std::string &name) -> std::optional<size_t> {
        const auto index = parseInteger(name);
        return index && *index >= 0 && size_t(*index) < list.size(value) ? std::optional(size_t(*index)) : std::nullopt;
    };
    Path path;
    walk(project, splitPath(pointer.starts_with('/') ? pointer.substr(1) : pointer), indexIn,
         [&](const std::string &step, const Type *list, const void *value, size_t index) {
             const std::string id = list ? list->itemId(value, index) : std::string();
             path = path / (id.empty() ? step : id);
         });
    return path;
}

} // namespace throughline
