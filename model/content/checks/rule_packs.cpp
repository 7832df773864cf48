// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/checks/rule_packs.h"

#include <array>
#include <cassert>

namespace throughline {

std::string_view embeddedRules(std::string_view fileName);

const std::vector<RulePack> &rulePacks()
{
    static const std::vector<RulePack> all = [] {
        std::vector<RulePack> packs;
        for (const std::string_view name : {"eu-gdpr.json", "us-can-spam.json", "us-tcpa.json"}) {
            auto pack = readRulePack(Json::parse(embeddedRules(name), nullptr, false));
            assert(pack);
            if (pack)
                packs.push_back(std::move(*pack));
        }
        return packs;
    }();
    return all;
}

} // namespace throughline
