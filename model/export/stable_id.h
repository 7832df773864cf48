// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace throughline {

struct Project;

/// Ids for other systems that stay the same from one export to the next, so that a second export
/// updates what the first one created. RFC 4122 version 5, within a name space of the project.
class StableIds
{
public:
    /// The name space follows the project's salt, or its name where it has none.
    explicit StableIds(const Project &project);

    /// For example "journey/cart/node/email": "7d2c…".
    std::string uuid(std::string_view name) const;

private:
    std::string m_space; ///< the 16 bytes of the name space
};

} // namespace throughline
