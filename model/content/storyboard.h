// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// A scene of a personalised video.
struct Scene
{
    std::string title;                   ///< "Scene 1"
    std::string picture;                 ///< what is seen
    std::string overlay;                 ///< what is written over it; may be empty

    friend bool operator==(const Scene &, const Scene &) = default;
};

/// One scene a line: "Scene 1: a dark fjord. Text: Lucía's year". A line that has no such form is a
/// scene of its own without a title; empty without any line.
std::vector<Scene> storyboardOf(std::string_view text);
/// True where at least one line has the form, so that the text is a storyboard and no caption.
bool isStoryboard(std::string_view text);

} // namespace throughline
