// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/template.h"
#include "model/values/problem.h"

namespace throughline {

/// An email that was written elsewhere, cut into the slots of a master template.
struct ImportedEmail
{
    Template master;                     ///< without an id; made for email alone
    std::vector<Message> notes;          ///< what was left out or translated, for the author to look at
};

/// Cuts HTML into subject, headlines, images, texts, buttons and the legal foot, in reading order.
/// Merge tags of Mailchimp, Braze and Salesforce become Liquid. Hidden parts, tracking pixels, styles
/// and scripts stay behind. Broken HTML is read as far as it goes; a file without any words is TL460.
Expected<ImportedEmail> importEmail(std::string_view html, const std::string &name);

/// &amp; and its kind as characters; what is no entity stays.
std::string decodeEntities(std::string_view text);
/// "*|FNAME|*", "{{${first_name}}}", "%%first_name%%" → "{{ first_name }}".
std::string translateMergeTags(std::string text);

} // namespace throughline
