// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/description/types.h"

#include <string>
#include <variant>
#include <vector>

namespace throughline {

struct Project;

/// A path into the project names fields by their key and items of lists by their id (by index
/// where items have none): "journeys/cart/nodes/reminder/with/template". Within a name "/" is
/// written "~1" and "~" is written "~0".
using Path = std::string;

/// `path` followed by one more name.
Path operator/(const Path &path, std::string_view name);

struct Change;

/// Replaces the value of a field, of an entry of a map (null removes it) or of a whole item. The id
/// of an item never changes: remove the item and insert another.
struct SetValue
{
    Path path;
    Json value;
    friend bool operator==(const SetValue &, const SetValue &) = default;
};

/// Puts an item into a list.
struct InsertItem
{
    Path list;
    std::int64_t index = -1;             ///< -1: at the end
    Json item;
    friend bool operator==(const InsertItem &, const InsertItem &) = default;
};

struct RemoveItem
{
    Path item;
    friend bool operator==(const RemoveItem &, const RemoveItem &) = default;
};

struct MoveItem
{
    Path item;
    std::int64_t index = 0;              ///< where it stands afterwards
    friend bool operator==(const MoveItem &, const MoveItem &) = default;
};

/// Several changes that succeed or fail as one.
struct Compound
{
    std::vector<Change> changes;
    friend bool operator==(const Compound &, const Compound &);
};

/// One edit of the document, as a value: undo, redo, recovery journal, comparison, scenarios and
/// the canvas's refresh all stand on `apply`.
struct Change
{
    std::variant<SetValue, InsertItem, RemoveItem, MoveItem, Compound> what;
    /// What undo names, e.g. "Move Email"; may be empty.
    Message name;
    /// Consecutive changes with the same key become one undo step ("drag of node x"); empty: never.
    std::string mergeKey;

    friend bool operator==(const Change &, const Change &) = default;
};

struct Applied
{
    Change inverse;
    std::vector<Path> touched;           ///< paths of what was changed, inserted or removed
};

/// Changes the project, or leaves it as it was and says why not.
Expected<Applied> apply(Project &project, const Change &change);

/// The value that a path names. An absent optional is null.
Expected<Json> valueAt(const Project &project, const Path &path);

Change setValue(Path path, Json value, Message name = {}, std::string mergeKey = {});
Change insertItem(Path list, Json item, Message name = {}, std::int64_t index = -1);
Change removeItem(Path item, Message name = {});
Change moveItem(Path item, std::int64_t index, Message name = {});
Change compound(std::vector<Change> changes, Message name = {}, std::string mergeKey = {});

Json encodeChange(const Change &change);
Expected<Change> decodeChange(const Json &json);

/// The changes that turn `before` into `after`, each named; empty where they are equal.
std::vector<Change> difference(const Project &before, const Project &after);

namespace types {
extern const Type &change;
template <> struct TypeFor<Change> { static const Type &get() { return change; } };
} // namespace types

} // namespace throughline
