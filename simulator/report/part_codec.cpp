// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report/part_codec.h"

#include <algorithm>

namespace throughline::metrics {

namespace {

/// No histogram of a run is longer: minutes of 100 years. It keeps a damaged file from asking for
/// more memory than there is.
constexpr std::uint64_t mostBins = 53'000'000;

} // namespace

Json encode(Int128 value)
{
    if (value >= std::numeric_limits<std::int64_t>::min()
        && value <= std::numeric_limits<std::int64_t>::max())
        return static_cast<std::int64_t>(value);
    return formatInteger(value);
}

Json encode(const Histogram &histogram)
{
    Json json = Json::array();
    for (std::size_t bin = 0; bin < histogram.bins().size(); ++bin) {
        if (histogram.bins()[bin] > 0) {
            json.push_back(bin);
            json.push_back(histogram.bins()[bin]);
        }
    }
    return json;
}

Json encode(const TopList &list) { return encodeList(list.entries()); }

bool decode(const Json &json, bool &value)
{
    if (!json.is_boolean())
        return false;
    value = json.get<bool>();
    return true;
}

bool decode(const Json &json, std::int64_t &value)
{
    if (!json.is_number_integer()
        || (json.is_number_unsigned()
            && json.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max()))
        return false;
    value = json.get<std::int64_t>();
    return true;
}

bool decode(const Json &json, std::uint64_t &value)
{
    if (!json.is_number_unsigned() && !(json.is_number_integer() && json.get<std::int64_t>() >= 0))
        return false;
    value = json.get<std::uint64_t>();
    return true;
}

bool decode(const Json &json, double &value)
{
    if (!json.is_number())
        return false;
    value = json.get<double>();
    return true;
}

bool decode(const Json &json, std::string &value)
{
    if (!json.is_string())
        return false;
    value = json.get<std::string>();
    return true;
}

bool decode(const Json &json, Int128 &value)
{
    if (json.is_string()) {
        const std::optional<Int128> wide = parseWideInteger(json.get_ref<const std::string &>());
        value = wide.value_or(0);
        return wide.has_value();
    }
    std::int64_t narrow = 0;
    if (!decode(json, narrow))
        return false;
    value = narrow;
    return true;
}

bool Decoder::read(const Json &json, Histogram &histogram)
{
    if (!json.is_array() || json.size() % 2 != 0)
        return false;
    histogram = {};
    for (std::size_t i = 0; i < json.size(); i += 2) {
        std::uint64_t bin = 0;
        std::uint64_t times = 0;
        if (!decode(json[i], bin) || !decode(json[i + 1], times) || bin > mostBins)
            return false;
        histogram.count(bin, times);
    }
    return true;
}

bool Decoder::read(const Json &json, TopList &list)
{
    std::vector<Listed> entries;
    if (!read(json, entries) || entries.size() > TopList::capacity)
        return false;
    list = {};
    for (const Listed &entry : entries)
        list.offer(entry);
    return true;
}

bool Decoder::read(const Json &json, std::vector<bool> &values)
{
    if (!json.is_array())
        return false;
    values.clear();
    for (const Json &element : json) {
        bool value = false;
        if (!decode(element, value))
            return false;
        values.push_back(value);
    }
    return true;
}

} // namespace throughline::metrics
