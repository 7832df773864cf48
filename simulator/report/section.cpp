// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/section.h"

#include <algorithm>
#include <cmath>

namespace throughline {

namespace {

/// JSON has no infinite numbers, and minus nought is nought.
Json encodeReal(double value)
{
    if (!std::isfinite(value))
        return nullptr;
    return value == 0 ? 0.0 : value;
}

} // namespace

void Section::setReal(const char *key, double value) { m_json[key] = encodeReal(value); }

void Section::absent(const char *key, const Message &why)
{
    m_json[key] = nullptr;
    std::string sentence = english(why);
    if (std::find(m_whys.begin(), m_whys.end(), sentence) == m_whys.end())
        m_whys.push_back(std::move(sentence));
}

void Section::setOrAbsent(const char *key, std::optional<double> value, const Message &why)
{
    if (value && std::isfinite(*value))
        setReal(key, *value);
    else
        absent(key, why);
}

Json Section::take()
{
    std::string why;
    for (const std::string &sentence : m_whys)
        why += (why.empty() ? "" : " ") + sentence;
    if (!why.empty())
        m_json["why"] = why;
    return std::move(m_json);
}

Json encodeInterval(double low, double high)
{
    return Json::array({encodeReal(low), encodeReal(high)});
}

} // namespace throughline
