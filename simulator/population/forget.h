// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/problem.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace throughline {

/// Rows deleted, by the table's name in the database.
using ForgottenRows = std::map<std::string, std::int64_t>;

/// Deletes a customer from every known table, and from every other table with a column named like
/// the customers' key, in one transaction; the bytes are overwritten. A contact is accepted in the
/// place of a key that an import made of it. An unknown customer is a problem (TL270).
Expected<ForgottenRows> forgetCustomer(const std::filesystem::path &database, const std::string &key);

} // namespace throughline
