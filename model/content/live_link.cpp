// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/live_link.h"

#include "model/content/liquid/render.h"
#include "model/content/viewer.h"

namespace throughline {

namespace {

bool isUnreserved(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.' || c == '~';
}

std::string rendered(const std::string &text, const Json &data)
{
    if (text.find('{') == std::string::npos)
        return text;
    const liquid::ParseResult parsed = liquid::parse(text);
    if (!parsed.isValid())
        return {};
    liquid::RenderOptions options;
    options.errorText = liquid::ErrorText::Omitted;
    options.limits.outputBytes = 4096; // longer than any browser takes
    options.limits.steps = 20'000;
    return liquid::render(parsed.tree, data, options).output;
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isUnreserved(byte)) {
            encoded += c;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4U];
            encoded += digits[byte & 15U];
        }
    }
    return encoded;
}

std::string liveLink(const Project &project, Channel channel, const Json &data)
{
    std::string link = project.brand.website;
    if (link.empty())
        return link;
    char separator = link.find('?') == std::string::npos ? '?' : '&';
    for (const ChannelTracking &tracking : project.tracking) {
        if (tracking.channel != channel)
            continue;
        for (const auto &[name, source] : tracking.parameters) {
            const std::string value = rendered(source, data);
            if (value.empty())
                continue;
            link += separator + percentEncoded(name) + "=" + percentEncoded(value);
            separator = '&';
        }
    }
    return link;
}

std::string unsubscribeLink(const Project &project, std::string_view customerKey)
{
    std::string link = project.brand.website;
    if (link.empty())
        return link;
    while (link.ends_with('/'))
        link.pop_back();
    link += "/unsubscribe";
    const std::string token = customerToken(project, customerKey);
    return token.empty() ? link : link + "?c=" + token;
}

} // namespace throughline
