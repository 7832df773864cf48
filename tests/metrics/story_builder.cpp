// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/metrics/story_builder.h"

#include "model/content/template.h"

namespace throughline::test {

const Subject product = Subject::Product;
const Subject winBack = Subject::WinBack;
const Subject promotion = Subject::Promotion;

metrics::Layout plainLayout(std::size_t nodes, std::vector<metrics::FieldLayout> fields)
{
    metrics::Layout layout;
    layout.run.draws = 2;
    layout.run.replications = 2;
    layout.run.days = 3;
    for (std::size_t i = 0; i < nodes; ++i)
        layout.nodes.push_back({"j", "n" + std::to_string(i), "message", "", "email",
                                {"sent", "notSent"}, {true, false}});
    layout.fields = std::move(fields);
    return layout;
}

} // namespace throughline::test
