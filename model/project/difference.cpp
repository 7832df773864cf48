// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"
#include "model/values/term.h"

#include <algorithm>

namespace throughline {

namespace {

/// Walks two values of the same type side by side and notes what turns the first into the second.
class Differ
{
public:
    std::vector<Change> take() { return std::move(m_changes); }

    void compareStructures(const Structure &structure, const void *before, const void *after, const Path &path)
    {
        for (const Field &field : structure.fields)
            compare(*field.type, field.locateIn(before), field.locateIn(after), path / field.key, field);
    }

private:
    static bool hasIds(const Type &list, const void *value)
    {
        return list.size(value) == 0 || !list.itemId(value, 0).empty();
    }

    void compare(const Type &type, const void *before, const void *after, const Path &path, const Field &field)
    {
        const Json from = type.encode(before);
        const Json to = type.encode(after);
        if (from == to)
            return;
        const Structure *structure = type.structureOf(before);
        if (structure && structure == type.structureOf(after)) {
            const size_t count = m_changes.size();
            compareStructures(*structure, type.structureAddress(before), type.structureAddress(after), path);
            if (m_changes.size() > count)
                return;
        } else if (type.kind() == TypeKind::List && type.itemType()->structure() && hasIds(type, before)
                   && hasIds(type, after)) {
            return compareLists(type, before, after, path, field);
        }
        m_changes.push_back(setValue(path, to, {TL_TEXT("Change", "Change %1"), {term(field.label)}}));
    }

    void compareLists(const Type &list, const void *before, const void *after, const Path &path, const Field &field)
    {
        std::vector<std::string> ids;
        for (size_t i = 0; i < list.size(before); ++i)
            ids.push_back(list.itemId(before, i));
        std::vector<std::string> wanted;
        for (size_t i = 0; i < list.size(after); ++i)
            wanted.push_back(list.itemId(after, i));

        const std::vector<std::string> old = ids;
        for (const std::string &id : old) {
            if (std::find(wanted.begin(), wanted.end(), id) != wanted.end())
                continue;
            m_changes.push_back(removeItem(path / id, {TL_TEXT("Change", "Remove %1 from %2"), {id, term(field.label)}}));
            ids.erase(std::find(ids.begin(), ids.end(), id));
        }
        for (size_t i = 0; i < wanted.size(); ++i) {
            const auto found = std::find(ids.begin(), ids.end(), wanted[i]);
            if (found == ids.end()) {
                const Json item = list.itemType()->encode(itemOf(list, after, i));
                m_changes.push_back(insertItem(path, item, {TL_TEXT("Change", "Add %1 to %2"), {wanted[i], term(field.label)}},
                                               std::int64_t(i)));
                ids.insert(ids.begin() + std::ptrdiff_t(i), wanted[i]);
                continue;
            }
            if (size_t(found - ids.begin()) != i) {
                m_changes.push_back(moveItem(path / wanted[i], std::int64_t(i),
                                             {TL_TEXT("Change", "Move %1 within %2"), {wanted[i], term(field.label)}}));
                ids.erase(found);
                ids.insert(ids.begin() + std::ptrdiff_t(i), wanted[i]);
            }
            const size_t oldIndex = size_t(std::find(old.begin(), old.end(), wanted[i]) - old.begin());
            compareItems(list, itemOf(list, before, oldIndex), itemOf(list, after, i), path / wanted[i], field);
        }
    }

    void compareItems(const Type &list, const void *before, const void *after, const Path &path, const Field &field)
    {
        compare(*list.itemType(), before, after, path, field);
    }

    static const void *itemOf(const Type &list, const void *value, size_t i)
    {
        return list.item(const_cast<void *>(value), i);
    }

    std::vector<Change> m_changes;
};

} // namespace

std::vector<Change> difference(const Project &before, const Project &after)
{
    Differ differ;
    differ.compareStructures(Project::structure(), &before, &after, {});
    return differ.take();
}

} // namespace throughline
