// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/json.h"
#include "simulator/metrics/histogram.h"
#include "simulator/metrics/integer.h"
#include "simulator/metrics/members.h"
#include "simulator/metrics/top_list.h"

#include <array>
#include <limits>
#include <string>
#include <vector>

namespace throughline::metrics {

// Accumulators as JSON by the lists of their members. Whole numbers beyond 64 bits are texts, so
// that no reader rounds them; histograms are [bin, count, bin, count, …] without the empty bins.

inline Json encode(bool value) { return value; }
inline Json encode(std::int64_t value) { return value; }
inline Json encode(std::uint64_t value) { return value; }
inline Json encode(double value) { return value; }
inline Json encode(const std::string &value) { return value; }
Json encode(Int128 value);
Json encode(const Histogram &histogram);
Json encode(const TopList &list);
template <HasMembers T>
Json encode(const T &value);

template <class Values>
Json encodeList(const Values &values)
{
    Json json = Json::array();
    for (const auto &value : values)
        json.push_back(encode(value));
    return json;
}
template <class T, std::size_t N>
Json encode(const std::array<T, N> &values) { return encodeList(values); }
template <class T>
Json encode(const std::vector<T> &values) { return encodeList(values); }
inline Json encode(const std::vector<bool> &values)
{
    Json json = Json::array();
    for (const bool value : values)
        json.push_back(value);
    return json;
}
template <HasMembers T>
Json encode(const T &value)
{
    Json json = Json::object();
    forEachMember<T>([&](const auto &m) { json[m.key] = encode(value.*(m.pointer)); });
    return json;
}

// Decoding answers false and leaves the JSON pointer of the first wrong place in `where`.

bool decode(const Json &json, bool &value);
bool decode(const Json &json, std::int64_t &value);
bool decode(const Json &json, std::uint64_t &value);
bool decode(const Json &json, double &value);
bool decode(const Json &json, std::string &value);
bool decode(const Json &json, Int128 &value);

/// One value of a part, or what is wrong with it.
class Decoder
{
public:
    template <class T>
    bool read(const Json &json, T &value)
    {
        return decode(json, value);
    }
    bool read(const Json &json, Histogram &histogram);
    bool read(const Json &json, TopList &list);
    template <class T, std::size_t N>
    bool read(const Json &json, std::array<T, N> &values)
    {
        return json.is_array() && json.size() == N && readElements(json, values);
    }
    template <class T>
    bool read(const Json &json, std::vector<T> &values)
    {
        if (!json.is_array())
            return false;
        values.resize(json.size());
        return readElements(json, values);
    }
    bool read(const Json &json, std::vector<bool> &values);
    template <HasMembers T>
    bool read(const Json &json, T &value)
    {
        if (!json.is_object())
            return false;
        bool isFine = true;
        forEachMember<T>([&](const auto &m) {
            if (!isFine)
                return;
            const auto found = json.find(m.key);
            isFine = found != json.end() && read(*found, value.*(m.pointer));
            if (!isFine)
                m_where = "/" + std::string(m.key) + m_where;
        });
        return isFine;
    }
    /// JSON pointer of the first wrong place.
    const std::string &where() const { return m_where; }

private:
    template <class Values>
    bool readElements(const Json &json, Values &values)
    {
        for (std::size_t i = 0; i < json.size(); ++i) {
            if (!read(json[i], values[i])) {
                m_where = "/" + formatInteger(static_cast<Int128>(i)) + m_where;
                return false;
            }
        }
        return true;
    }

    std::string m_where;
};

} // namespace throughline::metrics
