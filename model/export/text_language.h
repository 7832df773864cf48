// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/bundle.h"
#include "model/project/project.h"

#include <string>
#include <vector>

namespace throughline {

class ExportContext;

/// The template languages of the targets.
enum class TextLanguage {
    Dittofeed,  ///< Liquid; fields stand under `user`
    OneSignal,  ///< Liquid; fields are tags by their own name
    Klaviyo,    ///< Django-like tags; fields of the profile by `person|lookup`
    Handlebars, ///< of Parcelvoy with its helpers; fields stand under `user`
};

/// What a text reads besides the customer's fields: all of it is known when the text is written.
struct TextFacts
{
    std::string link;                    ///< of the landing page
    Json system = Json::object();        ///< "offer", "brand" and "channel" as templates read them

    TextFacts(std::string landing = {}) : link(std::move(landing)) {}
    TextFacts(std::string landing, Json known) : link(std::move(landing)), system(std::move(known)) {}
};

/// What cannot be said in the other language, with its place in the text.
struct TextLoss
{
    Message what;
    Message instead;
    int line = 1;
    int column = 1;
    LossSeverity severity = LossSeverity::Changes;
};

struct TranslatedText
{
    std::string text;
    std::vector<TextLoss> losses;
};

/// Translates Liquid from its parsed tree. `unsubscribe_url` becomes the platform's own; the link, the
/// offer, the brand and the channel become what they are. `isHtml`: the text stands in HTML. A text
/// that is no valid Liquid is left out, with a loss: the platform would refuse it.
TranslatedText translateText(std::string_view text, TextLanguage language, const Project &project,
                             const TextFacts &facts, bool isHtml = false);

/// A text that means itself, where the language would read a text: tags in it are kept from working.
std::string literalText(std::string_view text, TextLanguage language);

/// JSON that is itself a template of Handlebars: quotes within its tags are not escaped, since the
/// tags are read before the JSON is.
std::string templateJson(const Json &json);

/// The same, its losses recorded at the node's slot.
std::string translated(ExportContext &context, std::string_view node, std::string_view slot,
                       std::string_view text, TextLanguage language, const TextFacts &facts,
                       bool isHtml = false);

} // namespace throughline
