// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/metrics/story_totals.h"

#include "simulator/metrics/adding.h"
#include "simulator/metrics/consistency.h"
#include "simulator/metrics/engagement.h"
#include "simulator/metrics/pressure.h"

namespace throughline::metrics {

StoryTotals::StoryTotals(const Vocabulary &vocabulary)
{
    consistency.fields.resize(vocabulary.fields.size());
    pressure.messages.resize(vocabulary.nodes);
}

void add(StoryTotals &into, const StoryTotals &from) { addTo(into, from); }

void countStory(StoryTotals &totals, const Vocabulary &vocabulary, const Story &story)
{
    if (story.touches.empty())
        return;
    countConsistency(totals.consistency, vocabulary, story);
    countPressure(totals.pressure, vocabulary, story);
    countEngagement(totals.engagement, story);
    countValue(totals.value, story);
}

} // namespace throughline::metrics
