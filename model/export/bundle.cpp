// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/bundle.h"

#include <algorithm>

namespace throughline {

std::string_view lossSeverityName(LossSeverity severity)
{
    switch (severity) {
    case LossSeverity::Blocker: return "blocker";
    case LossSeverity::Changes: return "changes";
    case LossSeverity::Cosmetic: break;
    }
    return "cosmetic";
}

bool ExportBundle::hasBlockers() const
{
    return std::ranges::any_of(losses, [](const Loss &loss) {
        return loss.severity == LossSeverity::Blocker;
    });
}

const ExportFile *ExportBundle::file(std::string_view path) const
{
    const auto found = std::ranges::find(files, path, &ExportFile::path);
    return found == files.end() ? nullptr : &*found;
}

Json encodeLoss(const Loss &loss)
{
    Json json{{"node", loss.node.empty() ? Json() : Json(loss.node)},
              {"what", english(loss.what)},
              {"instead", english(loss.instead)},
              {"severity", std::string(lossSeverityName(loss.severity))}};
    if (!loss.place.empty())
        json["place"] = loss.place;
    return json;
}

void describeBundle(Json &json, const ExportBundle &bundle)
{
    if (bundle.hasPrevious) {
        json["changes"] = Json::array();
        for (const Message &change : bundle.changes)
            json["changes"].push_back(english(change));
    }
    json["losses"] = Json::array();
    for (const Loss &loss : bundle.losses)
        json["losses"].push_back(encodeLoss(loss));
    json["settingsByHand"] = Json::array();
    for (const Message &setting : bundle.settingsByHand)
        json["settingsByHand"].push_back(english(setting));
    json["placeholders"] = Json::array();
    for (const Placeholder &placeholder : bundle.placeholders)
        json["placeholders"].push_back({{"key", placeholder.key},
                                        {"meaning", english(placeholder.meaning)},
                                        {"value", placeholder.value},
                                        {"isMapped", placeholder.isMapped}});
}

} // namespace throughline
