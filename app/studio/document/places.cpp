// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/places.h"

#include "model/values/number.h"

namespace throughline::studio {

namespace {

std::vector<std::string> stepsOf(const Path &path)
{
    std::vector<std::string> steps;
    size_t from = 0;
    while (from < path.size()) {
        const size_t to = std::min(path.find('/', from), path.size());
        std::string step = path.substr(from, to - from);
        for (size_t at = 0; (at = step.find('~', at)) != std::string::npos; ++at)
            if (at + 1 < step.size())
                step.replace(at, 2, step[at + 1] == '1' ? "/" : "~");
        steps.push_back(std::move(step));
        from = to + 1;
    }
    return steps;
}

std::optional<PlaceInProject> itemOf(const PlaceInProject &list, const std::string &step)
{
    void *address = const_cast<void *>(list.address);
    const size_t count = list.type->size(list.address);
    for (size_t i = 0; i < count; ++i)
        if (list.type->itemId(list.address, i) == step)
            return PlaceInProject{list.type->item(address, i), list.type->itemType(), nullptr};
    const auto index = parseInteger(step);
    if (!index || *index < 0 || size_t(*index) >= count)
        return std::nullopt;
    return PlaceInProject{list.type->item(address, size_t(*index)), list.type->itemType(), nullptr};
}

} // namespace

const Structure *PlaceInProject::structure() const
{
    return type ? type->structureOf(address) : nullptr;
}

const void *PlaceInProject::structureAddress() const
{
    return type->structureAddress(address);
}

std::optional<PlaceInProject> placeAt(const Project &project, const Path &path)
{
    PlaceInProject place{&project, &typeOf<Project>(), nullptr};
    for (const std::string &step : stepsOf(path)) {
        if (place.type->kind() == TypeKind::List) {
            const auto item = itemOf(place, step);
            if (!item)
                return std::nullopt;
            place = *item;
            continue;
        }
        const Structure *structure = place.structure();
        const Field *field = structure ? structure->field(step) : nullptr;
        if (!field)
            return std::nullopt;
        place = {field->locateIn(place.structureAddress()), field->type, field};
    }
    return place;
}

bool concerns(const Path &touched, const Path &path)
{
    const size_t common = std::min(touched.size(), path.size());
    if (touched.compare(0, common, path, 0, common) != 0)
        return false;
    const Path &longer = touched.size() > path.size() ? touched : path;
    return common == 0 || longer.size() == common || longer[common] == '/';
}

bool concerns(const std::vector<Path> &touched, const Path &path)
{
    for (const Path &each : touched)
        if (concerns(each, path))
            return true;
    return false;
}

Path joined(const Path &path, std::string_view key)
{
    std::string step;
    for (const char c : key)
        step += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    return path.empty() ? step : path + '/' + step;
}

Path parentOf(const Path &path)
{
    const size_t at = path.rfind('/');
    return at == Path::npos ? Path() : path.substr(0, at);
}

std::string lastStepOf(const Path &path)
{
    const size_t at = path.rfind('/');
    return at == Path::npos ? path : path.substr(at + 1);
}

Path nodePath(const std::string &journey, const std::string &node)
{
    return joined(joined(joined("journeys", journey), "nodes"), node);
}

Path edgePath(const std::string &journey, const Edge &edge)
{
    return joined(joined(joined("journeys", journey), "edges"), edge.id());
}

Path placeOfChange(const Change &change)
{
    if (const auto *set = std::get_if<SetValue>(&change.what))
        return set->path;
    if (const auto *insert = std::get_if<InsertItem>(&change.what)) {
        const bool hasId = insert->item.is_object() && insert->item.contains("id") && insert->item["id"].is_string();
        return hasId ? joined(insert->list, insert->item["id"].get<std::string>()) : insert->list;
    }
    if (const auto *remove = std::get_if<RemoveItem>(&change.what))
        return remove->item;
    if (const auto *move = std::get_if<MoveItem>(&change.what))
        return move->item;
    return {};
}

} // namespace throughline::studio
