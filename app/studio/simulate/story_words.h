// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/session/story.h"
#include "simulator/engine/trace_run.h"

#include <QLocale>

namespace throughline::studio {

/// A trace as a story in the window's language; moments within it on the clock of the IANA zone.
std::vector<StoryStep> storySteps(const CustomerTrace &trace, const Project &project, const QString &zone);

/// "3 Nov, 14:02" on the clock of that zone; UTC where it is not known.
QString storyTime(std::int64_t seconds, const QString &zone);
/// "read: yes · 2 h old · truly: no" of a step; empty where nothing was read.
QString storyReading(const StoryStep &step, const QLocale &locale);

} // namespace throughline::studio
