// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// What the values of a role are. Reading turns them into this, whatever the database stores.
enum class RoleType {
    Key,     ///< names a customer: an integer or a text
    Text,
    Integer,
    Real,
    Boolean, ///< 0/1, true/false, yes/no …
    Date,    ///< a day; read as days since 1970-01-01
    Time,    ///< a moment; read as seconds since 1970-01-01T00:00:00Z
};

std::string_view roleTypeName(RoleType type);
std::optional<RoleType> roleTypeNamed(std::string_view name);

/// A part that a column can play in a known table.
struct Role
{
    std::string_view key;  ///< stable; also the field's name in rules and templates. "topic_*" stands
                           ///< for any number of roles with that beginning
    RoleType type = RoleType::Text;
    Text label;
    Text help;
    bool isRequired = false;
    bool isPersonal = false; ///< tells who the person is or how to reach them
    std::vector<std::string_view> synonyms; ///< further column names, in the form of `plainName`
};

/// A table that the program can use. All but "customers" are optional.
struct KnownTable
{
    std::string_view key;
    Text label;
    Text help;
    Text withoutIt; ///< what is lost where a database has no such table; empty for customers
    std::vector<Role> roles;
    std::vector<std::string_view> synonyms; ///< further table names, in the form of `plainName`

    /// Finds the role of this key; a key such as "topic_offers" finds "topic_*". Null if unknown.
    const Role *role(std::string_view roleKey) const;
};

/// The one description that role mapping, import, reading, checks and settings follow.
const std::vector<KnownTable> &knownTables();
/// Null if unknown.
const KnownTable *knownTable(std::string_view key);

/// A name in lower case and without anything but letters and digits: "E-Mail Address" →
/// "emailaddress". Letters outside ASCII are kept as they are.
std::string plainName(std::string_view name);

/// The role key that a column's name suggests in `table`; empty when none does.
std::string roleForColumn(const KnownTable &table, std::string_view column);

} // namespace throughline
