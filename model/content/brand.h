// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/channel.h"

namespace throughline {

struct VoiceRules
{
    std::vector<std::string> bannedWords;
    std::vector<std::string> requiredPhrases;
    std::int64_t maxExclamations = 1;    ///< in one text
    double maxCapitalsShare = 0.3;       ///< of the letters of one text, 0 to 1
    std::optional<double> maxReadingGrade;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const VoiceRules &, const VoiceRules &) = default;
};

struct LegalText
{
    std::string id;
    std::optional<Channel> channel;      ///< absent: every channel
    std::string region;                  ///< "EU", "US"; empty: everywhere
    std::string text;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const LegalText &, const LegalText &) = default;
};

struct Sender
{
    Channel channel = Channel::Email;
    std::string name;
    std::string address;                 ///< the brand's own address or number, never a customer's
    Json unknown;

    std::string id() const { return std::string(info(channel).key); }
    static const Structure &structure();
    friend bool operator==(const Sender &, const Sender &) = default;
};

struct Brand
{
    std::string name;
    std::vector<std::string> colours;    ///< "#4A45B5"
    std::string logo;                    ///< path or address
    std::string website;                 ///< where landing links lead: https://…
    VoiceRules voice;
    std::vector<LegalText> legal;
    std::vector<Sender> senders;
    Json unknown;

    static const Structure &structure();
    friend bool operator==(const Brand &, const Brand &) = default;
};

} // namespace throughline
