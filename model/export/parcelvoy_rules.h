// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/export_context.h"

namespace throughline {

/// Rules as Parcelvoy's trees of wrappers and comparisons.
class ParcelvoyRules
{
public:
    explicit ParcelvoyRules(ExportContext &context) : m_context(context) {}

    /// For a gate, which asks the whole tree.
    Json of(std::string_view node, const Rule &rule);
    /// For a list, which asks only what stands directly below the root: deeper conditions become
    /// fields of their own.
    Json ofList(std::string_view node, const Rule &rule);
    /// A rule on its own as a gate's root.
    Json rooted(Json rule);
    /// Did the event happen within the window, with this property?
    Json ofEvent(const std::string &event, Duration window, const std::string &property = {}, const std::string &value = {});

private:
    static bool isDeep(const Rule &rule);
    Json make(const char *type, const char *group, const std::string &path, const char *op, Json value = {});
    Json wrapper(const char *op, Json children);
    Json tree(std::string_view node, const Rule &rule);
    Json field(std::string_view node, const Rule &rule);
    Json derived(std::string_view node, const Rule &rule);

    ExportContext &m_context;
    std::int64_t m_count = 0;
};

} // namespace throughline
