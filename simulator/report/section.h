// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "model/values/text.h"

#include <optional>
#include <string>
#include <vector>

namespace throughline {

/// Builds one object of a report. A figure that cannot be given is null, and the object's `why`
/// says in a sentence why; several reasons stand one after the other.
class Section
{
public:
    template <class T>
    void set(const char *key, T &&value)
    {
        m_json[key] = std::forward<T>(value);
    }
    void setReal(const char *key, double value);
    void absent(const char *key, const Message &why);
    /// The value, or null and why.
    void setOrAbsent(const char *key, std::optional<double> value, const Message &why);

    Json take();

private:
    Json m_json = Json::object();
    std::vector<std::string> m_whys;
};

/// An interval as [low, high].
Json encodeInterval(double low, double high);

} // namespace throughline
