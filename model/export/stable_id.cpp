// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/stable_id.h"

#include "model/project/project.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>

namespace throughline {

namespace {

// A random (version 4) id, chosen once: every project's name space stands in this one.
constexpr boost::uuids::uuid root{{0x6b, 0x1f, 0x0d, 0x5e, 0x3c, 0x8a, 0x4e, 0x21,
                                   0x9a, 0x77, 0x52, 0xc4, 0xe0, 0x1d, 0xb8, 0x96}};

boost::uuids::uuid named(const boost::uuids::uuid &space, std::string_view name)
{
    return boost::uuids::name_generator_sha1(space)(name.data(), name.size());
}

} // namespace

StableIds::StableIds(const Project &project)
{
    const bool hasSalt = !project.salt.empty();
    const boost::uuids::uuid space
        = named(root, hasSalt ? "salt:" + project.salt : "name:" + project.name);
    m_space.assign(space.begin(), space.end());
}

std::string StableIds::uuid(std::string_view name) const
{
    boost::uuids::uuid space;
    std::ranges::copy(m_space, reinterpret_cast<char *>(space.begin()));
    return boost::uuids::to_string(named(space, name));
}

} // namespace throughline
