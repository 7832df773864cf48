// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/content/checks/text_finding.h"
#include "model/journey/channel.h"
#include "model/values/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// What a rule of law or of a carrier asks for.
enum class RuleKind {
    Unsubscribe,   ///< "unsubscribe": the text has a way out
    PostalAddress, ///< "postal-address": the text names where the sender can be found
    StopWord,      ///< "stop-word": the text tells to answer STOP
    SenderName,    ///< "sender-name": the text or its sender says who writes
    Consent,       ///< "consent": nothing is sent without
    Hours,         ///< "hours": only within these hours of the customer's day
    Advice         ///< "advice": nothing that a program can see; shown for the author to weigh
};

struct PackRule
{
    std::string id;
    RuleKind kind = RuleKind::Advice;
    Severity severity = Severity::Warning;
    std::vector<Channel> channels; ///< empty: all
    int fromMinute = 0;            ///< of Hours: the first allowed minute of the local day
    int toMinute = 24 * 60;        ///< of Hours: the first minute that is not allowed any more
    std::string requirement;       ///< what it asks for, for people
    std::string fix;
    std::string sourceTitle;       ///< "15 U.S.C. § 7704(a)(5)"
    std::string sourceUrl;
};

/// The rules of one law for one region; a file of resources/rules.
struct RulePack
{
    std::string id;
    std::string region; ///< "EU", "US"
    std::string name;
    std::vector<PackRule> rules;
};

/// Format "throughline-rules/1". Every rule must name its source; TL450 says what is wrong.
Expected<RulePack> readRulePack(const Json &json);

/// What the rules of a pack look at.
struct RuleSubject
{
    Channel channel = Channel::Email;
    std::string_view text;              ///< Liquid, HTML or plain
    std::string_view senderName;        ///< shown beside the text; may be empty
    std::vector<std::string> addresses; ///< postal addresses of the brand
    bool asksConsent = true;            ///< the journey sends only to those who agreed
    std::optional<int> earliestMinute;  ///< of the customer's day, when it is known when it is sent
    std::optional<int> latestMinute;
};

/// TL451 for each rule that is not kept; the message ends with the rule's source. Advice is left out.
std::vector<TextFinding> checkRulePack(const RulePack &pack, const RuleSubject &subject);

} // namespace throughline
