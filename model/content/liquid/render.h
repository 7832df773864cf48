// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/template.h"
#include "model/content/liquid/value.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace throughline::liquid {

/// The named texts that `include` and `render` take, parsed once.
class BlockLibrary
{
public:
    using Sources = std::map<std::string, std::string, std::less<>>;

    BlockLibrary() = default;
    explicit BlockLibrary(const Sources &sources);

    /// Null when there is none of this name.
    const ParseResult *find(std::string_view name) const;

private:
    std::map<std::string, ParseResult, std::less<>> m_blocks;
};

/// No template may do more; what would ends with the error TL414, never with a hang.
struct Limits
{
    std::size_t outputBytes = 8U << 20U;
    std::size_t textBytes = 4U << 20U; ///< of one value
    std::size_t items = 100'000;       ///< of one list
    std::size_t steps = 2'000'000;     ///< a node, a filter, or 64 bytes that one of them reads
    int blockDepth = 50;               ///< blocks that take blocks
};

enum class ErrorText {
    Inline, ///< "Liquid error (line 2, column 5): …" stands where the text would
    Omitted
};

struct RenderOptions
{
    std::int64_t nowSeconds = 0; ///< what 'now' is: seconds since 1970 in UTC
    int utcOffsetMinutes = 0;    ///< of dates that name no zone
    const BlockLibrary *blocks = nullptr;
    ErrorText errorText = ErrorText::Inline;
    Limits limits;
};

/// A branch of the template ("") or of a library block, by its index in Template::branches().
using BranchTaken = std::pair<std::string, int>;

/// What a text reads for one customer.
struct Use
{
    /// Paths into the data: "customer.first_name"; every item of a list is "cart.items[].title".
    std::set<std::string> fieldsRead;
    std::set<std::string> fieldsMissing; ///< those read that were absent or null
    std::set<BranchTaken> branchesTaken;
};

struct Rendering
{
    std::string output;
    std::vector<Error> errors; ///< empty: the output is as the author meant it
    Use use;
    bool isComplete = true; ///< false when a limit ended it early
};

/// Renders as Shopify's Liquid does: what is absent is nil, and an error is noted in its place
/// while the rest goes on. `data` must be an object.
Rendering render(const Template &tree, const Data &data, const RenderOptions &options = {});

/// The use alone: conditions are evaluated, texts are not built. The branches taken say which
/// variant of the text the customer gets. Errors are those of the conditions.
struct Trace
{
    Use use;
    std::vector<Error> errors;
};
Trace trace(const Template &tree, const Data &data, const RenderOptions &options = {});

} // namespace throughline::liquid
