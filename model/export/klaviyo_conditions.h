// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/export_context.h"

namespace throughline {

/// Rules as Klaviyo's condition groups: conditions within a group are alternatives, all groups must
/// hold.
class KlaviyoConditions
{
public:
    explicit KlaviyoConditions(ExportContext &context) : m_context(context) {}

    /// {"condition_groups": […]}
    Json of(std::string_view node, const Rule &rule);
    /// How often a metric was recorded, compared; a zero window reaches back to the flow's start.
    Json sinceStart(const std::string &metric, const char *op, std::int64_t count);
    static Json single(Json condition);

    /// The account's id of a metric, by our name of the event.
    std::string metric(const std::string &event);

private:
    using Clause = std::vector<Rule>; ///< alternatives
    bool clauses(const Rule &rule, std::vector<Clause> &out);
    Json condition(std::string_view node, const Rule &rule);
    Json field(std::string_view node, const Rule &rule);
    Json history(std::string_view node, const Rule &rule);
    Json derived(std::string_view node, const Rule &rule);

    ExportContext &m_context;
};

} // namespace throughline
