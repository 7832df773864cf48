// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::sample {

/// The moment at which every made-up history ends: 2026-11-01T00:00:00Z.
inline constexpr std::int64_t now = 1793491200;
inline constexpr std::int64_t day = 86400;

struct Purchase
{
    std::int64_t at;
    std::int64_t cents;
    std::string_view product;
    std::string_view category;
    int quantity;
};

struct Engagement
{
    std::int64_t at;
    std::string_view channel;
    std::string message;
    std::string_view kind;
};

struct Behaviour
{
    std::int64_t at;
    std::string_view kind;
    std::string_view product;  ///< may be empty
    std::string_view category; ///< may be empty
    std::int64_t cents = 0;    ///< 0: none
};

struct ProfileChange
{
    std::int64_t at;
    std::string_view field;
    std::string before;
    std::string after;
};

struct ChannelValue
{
    std::string_view channel;
    std::string_view field;
    std::string value;
    std::int64_t syncedAt;
};

struct SupportCase
{
    std::int64_t openedAt;
    std::optional<std::int64_t> closedAt;
    std::string_view kind;
};

/// One made-up customer with the whole history that the database tells. Every history is in the
/// order of time, and no two entries of one history share a moment.
struct Life
{
    std::int64_t key;
    std::string email, phone, pushToken, adId, address, postalCode;
    std::string_view city, country, timeZone, language;
    std::string_view firstName, lastName;
    std::string birthDate; ///< "1987-04-09"; empty when not given
    std::int64_t signupAt;
    bool appInstalled;
    std::string_view tier, preferredProduct, preferredCategory;
    /// By channel: email, sms, push, inapp, web, ad, agent, mail; nothing when never asked.
    std::optional<bool> consent[8];
    bool topicOffers, topicNews, topicService;

    std::vector<Purchase> purchases;
    std::vector<Engagement> engagements;
    std::vector<Behaviour> behaviours;
    std::vector<ProfileChange> changes;
    std::vector<ChannelValue> copies; ///< in the order of channel and field
    std::vector<SupportCase> support;
};

/// The customer of this number (from 0), the same for a seed whatever else is made.
Life makeLife(std::uint64_t seed, std::uint64_t number);

} // namespace throughline::sample
