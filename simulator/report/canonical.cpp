// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/canonical.h"

#include "model/values/number.h"
#include "model/values/sha256.h"

#include <algorithm>
#include <vector>

namespace throughline {

namespace {

constexpr int significantDigits = 9;

std::string quoted(const std::string &text)
{
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void append(std::string &out, const Json &json)
{
    switch (json.type()) {
    case Json::value_t::object: {
        std::vector<const Json::object_t::value_type *> members;
        for (const auto &member : json.get_ref<const Json::object_t &>())
            members.push_back(&member);
        std::sort(members.begin(), members.end(),
                  [](const auto *a, const auto *b) { return a->first < b->first; });
        out += '{';
        for (const auto *member : members) {
            if (out.back() != '{')
                out += ',';
            out += quoted(member->first) + ':';
            append(out, member->second);
        }
        out += '}';
        break;
    }
    case Json::value_t::array: {
        out += '[';
        bool isFirst = true;
        for (const Json &element : json) {
            if (!isFirst)
                out += ',';
            isFirst = false;
            append(out, element);
        }
        out += ']';
        break;
    }
    case Json::value_t::number_float:
        out += formatSignificant(json.get<double>(), significantDigits);
        break;
    case Json::value_t::string: out += quoted(json.get_ref<const std::string &>()); break;
    default: out += json.dump(); break;
    }
}

} // namespace

std::string canonicalText(const Json &json)
{
    std::string out;
    append(out, json);
    return out;
}

std::string reportDigest(const Json &report)
{
    Json bare = report;
    bare.erase("digest");
    if (const auto run = bare.find("run"); run != bare.end() && run->is_object())
        run->erase("seconds");
    return sha256(canonicalText(bare));
}

void roundReals(Json &json)
{
    if (json.is_number_float()) {
        const std::string text = formatSignificant(json.get<double>(), significantDigits);
        if (const std::optional<double> rounded = parseReal(text))
            json = *rounded;
        return;
    }
    if (json.is_structured()) {
        for (Json &element : json)
            roundReals(element);
    }
}

} // namespace throughline
