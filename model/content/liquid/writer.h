// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/liquid/render.h"
#include "model/content/liquid/template.h"

#include <functional>
#include <string>
#include <vector>

namespace throughline::liquid {

enum class Language {
    Liquid,    ///< Shopify's, as the engine reads it
    OneSignal, ///< Liquid without a block library: blocks are written out in their place
    Klaviyo,   ///< Klaviyo's tags, which are Django's template language
    Handlebars ///< Handlebars with the helpers of Parcelvoy
};

struct WriteOptions
{
    const BlockLibrary *blocks = nullptr; ///< for languages that have no library of their own
    /// The target's name of a field, given ours: "customer.first_name" → "person.first_name". Only
    /// the part that is written with points is asked for; empty keeps our name.
    std::function<std::string(const std::string &path)> fieldName;
};

struct Written
{
    std::string text;
    /// What the language cannot say (TL419: left out) or says otherwise (TL420), by its place in
    /// the template. Always empty for Liquid.
    std::vector<Error> losses;
};

/// Writes a valid template's tree. As Liquid it reads back to a template that renders the same;
/// what controlled the space around tags has done its work and is not written again.
Written write(const Template &tree, Language language = Language::Liquid, const WriteOptions &options = {});

} // namespace throughline::liquid
