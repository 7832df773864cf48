// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/block_expansion.h"

#include "model/content/liquid/tokenizer.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr int deepest = 8;
constexpr std::size_t longest = 200'000;

/// "footer" of "'footer'"; nothing where the tag says more than a name.
std::string_view nameIn(std::string_view markup)
{
    const std::string_view name = liquid::trim(markup);
    const bool isQuoted = name.size() > 2 && (name.front() == '\'' || name.front() == '"') && name.find(name.front(), 1) == name.size() - 1;
    return isQuoted ? name.substr(1, name.size() - 2) : std::string_view();
}

void append(const Project &project, std::string_view text, int depth, std::string &whole)
{
    const std::vector<std::string_view> tokens = liquid::tokenize(text);
    const bool isBroken = std::ranges::find_if(tokens, [](std::string_view token) { return token == "{%" || token == "{{"; }) != tokens.end();
    if (isBroken) { // what never ends is no token, and would be lost
        whole += text;
        return;
    }
    std::string_view verbatim; ///< the tag whose inside is no Liquid, while it is open
    for (const std::string_view token : tokens) {
        const auto tag = token.starts_with("{%") && token.size() > 4 ? liquid::readTag(token) : std::nullopt;
        if (tag && !verbatim.empty() && tag->name.starts_with("end") && tag->name.substr(3) == verbatim)
            verbatim = {};
        else if (tag && verbatim.empty() && (tag->name == "raw" || tag->name == "comment"))
            verbatim = tag->name;
        const bool isBlock = tag && verbatim.empty() && (tag->name == "render" || tag->name == "include");
        const bool trims = token.starts_with("{%-") || token.ends_with("-%}");
        const std::string_view name = isBlock && !trims ? nameIn(tag->markup) : std::string_view();
        const auto block = std::ranges::find(project.blocks, name, &Block::id);
        if (name.empty() || block == project.blocks.end() || depth >= deepest || whole.size() > longest)
            whole += token;
        else
            append(project, block->text, depth + 1, whole);
    }
}

} // namespace

std::string withBlocks(const Project &project, const std::string &text)
{
    if (project.blocks.empty() || text.find("{%") == std::string::npos || text.size() > longest)
        return text;
    std::string whole;
    append(project, text, 0, whole);
    return whole;
}

} // namespace throughline
