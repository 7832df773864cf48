// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/render.h"
#include "model/content/liquid/template.h"

#include <set>
#include <string>
#include <vector>

namespace throughline::liquid {

/// One place at which a text reads a field of the data.
struct FieldRead
{
    std::string path;       ///< as in Use; ".*" stands for a key that the data itself decides
    Position position;
    std::string block;      ///< the library block in which it stands; empty: the template
    int branch = noBranch;  ///< the branch in which it stands
    bool isCertain = true;  ///< read for every customer
    bool isCondition = false; ///< it decides about a branch, rather than being written

    friend bool operator==(const FieldRead &, const FieldRead &) = default;
};

/// What a template may read, known without any data. Every path that a rendering reads is among
/// these, apart from what ".*" covers, and keys of the data that are called size, first or last.
struct FieldUse
{
    std::vector<FieldRead> reads; ///< in the order of the text

    std::set<std::string> always() const;    ///< read for every customer
    std::set<std::string> sometimes() const; ///< read for some, and not always
    std::set<std::string> all() const;
};

/// Blocks that are named by a text are followed into the library; others cannot be known.
FieldUse analyse(const Template &tree, const BlockLibrary *blocks = nullptr);

} // namespace throughline::liquid
