// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <cstdint>

namespace throughline::test {

/// Small numbers from a seed, the same on every machine.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_state(seed * 2654435769u + 1) {}

    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    /// 0 to below - 1.
    size_t below(size_t limit) { return size_t(next() % limit); }
    bool oneIn(size_t n) { return below(n) == 0; }

private:
    std::uint64_t m_state;
};

/// JSON that fits the type, made from its description alone.
Json randomValue(const Type &type, const Field *field, Chance &chance, int depth = 0);
Json randomStructure(const Structure &structure, Chance &chance, int depth = 0);

/// A whole project file, with "format".
Json randomDocument(Chance &chance);

/// An edit that fits the project as it stands, of any kind and place.
Change randomChange(const Project &project, Chance &chance);

} // namespace throughline::test
