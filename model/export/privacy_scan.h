// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/values/problem.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace throughline {

/// Looks for customers' data in a bundle before it is written: any e-mail address or phone number
/// as it stands, or a first and a last name side by side. The bundle is taken apart once; each
/// customer is then one look-up, however large the database.
class PrivacyScan
{
public:
    explicit PrivacyScan(const ExportBundle &bundle);

    /// The first place at which one of these values stands: TL740, naming the file and what kind of
    /// value it is, never the value. Empty values are not looked for.
    std::optional<Problem> find(std::string_view email, std::string_view phone, std::string_view firstName,
                                std::string_view lastName) const;

private:
    using Places = std::unordered_map<std::string, std::string>; ///< value → file

    void read(const ExportFile &file);

    Places m_addresses; ///< in lower case
    Places m_numbers;   ///< digits alone
    Places m_names;     ///< two to five neighbouring words in lower case, joined by spaces
};

} // namespace throughline
