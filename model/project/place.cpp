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

} // namespace throughline
