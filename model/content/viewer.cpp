// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/viewer.h"

#include "model/content/live_link.h"
#include "model/values/sha256.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline {

namespace {

constexpr std::array<std::string_view, 6> systemNames{
    "customer", "offer", "brand", "channel", "landing_url", "unsubscribe_url"};

/// Whole numbers without ".0", which Liquid would write.
Json numberData(double value)
{
    const bool isWhole = value == std::floor(value) && std::abs(value) < 1e15;
    return isWhole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json offerData(const Offer &offer)
{
    Json data{{"id", offer.id}, {"name", offer.name}, {"promise", offer.promise}, {"product", offer.product}};
    data["discount"] = numberData(offer.discountPercent);
    data["price"] = offer.price ? numberData(*offer.price) : Json(nullptr);
    data["ends"] = offer.until ? Json(formatMoment(*offer.until)) : Json(nullptr);
    return data;
}

} // namespace

std::string customerToken(const Project &project, std::string_view key)
{
    if (key.empty())
        return {};
    return sha256(project.salt + "/link/" + std::string(key)).substr(0, 16);
}

Json templateData(const Project &project, const Template &master, Channel channel, const Viewer &viewer)
{
    Json data = viewer.fields.is_object() ? viewer.fields : Json::object();
    Json customer = data;
    customer["key"] = viewer.key;
    customer["token"] = customerToken(project, viewer.key);
    data["customer"] = std::move(customer);
    const Offer *offer = project.offer(master.offer);
    data["offer"] = offer ? offerData(*offer) : Json(nullptr);
    data["brand"] = {{"name", project.brand.name}, {"website", project.brand.website}, {"logo", project.brand.logo}};
    data["channel"] = info(channel).key;
    data["unsubscribe_url"] = unsubscribeLink(project, viewer.key);
    data["landing_url"] = "";
    data["landing_url"] = liveLink(project, channel, data);
    return data;
}

bool isSystemName(std::string_view name)
{
    return std::find(systemNames.begin(), systemNames.end(), name) != systemNames.end();
}

std::string customerFieldOf(std::string_view path)
{
    constexpr std::string_view prefix = "customer.";
    if (path.starts_with(prefix)) {
        path.remove_prefix(prefix.size());
        if (path == "key" || path == "token" || path.empty())
            return {};
    } else if (isSystemName(path.substr(0, path.find_first_of(".[")))) {
        return {};
    }
    return std::string(path.substr(0, path.find_first_of(".[")));
}

} // namespace throughline
