// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/storyboard.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::string_view overlayWord = "Text:";
constexpr std::size_t longestTitle = 24;

std::string trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t\r") - from + 1));
}

bool hasTitle(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon <= longestTitle
        && line.substr(0, colon).find_first_of("0123456789") != std::string_view::npos;
}

} // namespace

std::vector<Scene> storyboardOf(std::string_view text)
{
    std::vector<Scene> scenes;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = text.substr(from, end - from);
        from = end + 1;
        if (trimmed(line).empty())
            continue;
        Scene scene;
        if (hasTitle(line)) {
            const std::size_t colon = line.find(':');
            scene.title = trimmed(line.substr(0, colon));
            line.remove_prefix(colon + 1);
        }
        if (const std::size_t overlay = line.find(overlayWord); overlay != std::string_view::npos) {
            scene.overlay = trimmed(line.substr(overlay + overlayWord.size()));
            line = line.substr(0, overlay);
        }
        scene.picture = trimmed(line);
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

bool isStoryboard(std::string_view text)
{
    const std::vector<Scene> scenes = storyboardOf(text);
    return std::any_of(scenes.begin(), scenes.end(), [](const Scene &scene) { return !scene.title.empty() && !scene.overlay.empty(); });
}

} // namespace throughline
