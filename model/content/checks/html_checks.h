// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

// All read HTML, plain text and Liquid alike; offsets are into what they are given.

/// TL437 at each "http://" of a link, an image or the text; its mend is "https://".
std::vector<TextFinding> checkLinks(std::string_view html);

/// TL438 at each image without an `alt`; its mend adds an empty one, which says that the image is
/// decoration. An empty `alt` on an image that is a link's only content is wrong too.
std::vector<TextFinding> checkAlternativeText(std::string_view html);

/// A link or Liquid output that leads out of the mailing list, in one of the languages that
/// `unsubscribeWords()` knows.
bool hasUnsubscribe(std::string_view html);
const std::vector<std::string> &unsubscribeWords();
/// TL441 when there is none; its mend adds a link with the field {{ unsubscribe_url }}.
std::vector<TextFinding> checkUnsubscribe(std::string_view html);

/// One of `addresses` (as the brand's legal texts have it), or a Liquid output of a field whose
/// name has "address" in it.
bool hasPostalAddress(std::string_view html, const std::vector<std::string> &addresses);
/// TL442 when there is none; its mend adds the first of `addresses`.
std::vector<TextFinding> checkPostalAddress(std::string_view html, const std::vector<std::string> &addresses);

} // namespace throughline
