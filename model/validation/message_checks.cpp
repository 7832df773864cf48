// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a template as one channel sends it: its form, its length, the law.
#include "model/content/block_expansion.h"
#include "model/content/checks/form_limits.h"
#include "model/content/checks/html_checks.h"
#include "model/content/checks/reading_level.h"
#include "model/content/checks/rule_packs.h"
#include "model/content/checks/sms.h"
#include "model/content/checks/voice.h"
#include "model/content/message_rendering.h"
#include "model/content/specimen.h"
#include "model/content/unicode.h"
#include "model/validation/findings.h"

#include "model/values/number.h"
#include "model/values/term.h"

#include <algorithm>
#include <set>

namespace throughline {

namespace {

const Check manyParts{"TL443", Severity::Warning, TL_TEXT("Check", "\"%1\" goes out as %2 SMS (%3, %4 units); each is paid for"),
                      TL_TEXT("Check", "Shorten it to one or two.")};
const Check twoParts{"TL443", Severity::Note, TL_TEXT("Check", "\"%1\" goes out as %2 SMS (%3, %4 units); each is paid for"),
                     TL_TEXT("Check", "Shorten it to one if it can be said so.")};
const Check tooLongForChannel{"TL431", Severity::Warning, TL_TEXT("Check", "the %2 of \"%1\" has %3 characters, %4 shows %5"),
                              TL_TEXT("Check", "Adapt it for the channel with a shorter text.")};
const Check noSubject{"TL459", Severity::Warning, TL_TEXT("Check", "\"%1\" has no subject for its email"),
                      TL_TEXT("Check", "Add a slot of the kind subject, or show it in email.")};
const Check noAlternative{"TL438", Severity::Warning, TL_TEXT("Check", "the image \"%2\" of \"%1\" has no alternative text"),
                          TL_TEXT("Check", "Say what it shows for those who cannot see it.")};
const Check noImageSize{"TL464", Severity::Note, TL_TEXT("Check", "the size of the image \"%2\" of \"%1\" is not known"),
                        TL_TEXT("Check", "Give its width and height, so that the email does not jump when it arrives.")};
const Check insecureImage{"TL437", Severity::Warning, TL_TEXT("Check", "the image %1 is not loaded over https"),
                          TL_TEXT("Check", "Use its https address.")};
const Check noLegalText{"TL444", Severity::Warning, TL_TEXT("Check", "\"%1\" shows no legal text in %2, and the brand has one (%3)"),
                        TL_TEXT("Check", "Show the slot with the legal text.")};
const Check hardToRead{"TL436", Severity::Warning, TL_TEXT("Check", "\"%1\" needs school grade %3 in %2, the brand wants %4 at most"),
                       TL_TEXT("Check", "Write shorter sentences and shorter words.")};
const Check phraseMissing{"TL435", Severity::Error, TL_TEXT("Check", "\"%1\" does not say \"%3\" in %2, as the brand requires"),
                          TL_TEXT("Check", "Add the phrase to one of its slots.")};
const Check noWayOut{"TL441", Severity::Warning, TL_TEXT("Check", "the email of \"%1\" has no way to unsubscribe"),
                     TL_TEXT("Check", "Add {{ unsubscribe_url }} to its legal slot.")};
const Check noAddress{"TL442", Severity::Warning, TL_TEXT("Check", "the email of \"%1\" does not name the sender's postal address"),
                      TL_TEXT("Check", "Add the address to its legal slot.")};

/// Fewer words tell nothing about how hard a text is to read.
constexpr int fewestWords = 30;

bool isLong(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Web || channel == Channel::Mail;
}

/// "Nordlys AS, Strandgata 14, 9008 Tromsø" out of a legal text.
std::string addressLine(const std::string &legal)
{
    for (std::size_t from = 0; from < legal.size();) {
        std::size_t end = legal.find(". ", from);
        end = end == std::string::npos ? legal.size() : end;
        const std::string sentence = legal.substr(from, end - from);
        const bool hasNumber = sentence.find_first_of("0123456789") != std::string::npos;
        if (hasNumber && sentence.find(',') != std::string::npos && sentence.find('{') == std::string::npos)
            return sentence;
        from = end + 2;
    }
    return {};
}

/// The parts of the line that have a number: street, postal code with town.
std::vector<std::string> addressParts(const std::string &line)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t end = std::min(line.find(',', from), line.size());
        std::string part = line.substr(from, end - from);
        part.erase(0, std::min(part.find_first_not_of(' '), part.size()));
        if (part.find_first_of("0123456789") != std::string::npos && part.size() >= 5)
            parts.push_back(std::move(part));
        from = end + 1;
    }
    return parts;
}

class MessageChecker
{
public:
    MessageChecker(const Project &project, const Template &master, Channel channel, Findings &findings)
        : m_project(project), m_master(master), m_channel(channel), m_findings(findings), m_form(formOf(master, channel)),
          m_channelPath(Path("templates") / master.id / "channels" / std::string(info(channel).key))
    {
        for (const LegalText &legal : project.brand.legal) {
            if (legal.channel && *legal.channel != channel)
                continue;
            m_legal.push_back(&legal);
            if (m_address.empty())
                m_address = addressLine(legal.text);
        }
    }

    void check()
    {
        for (const FormSlot &slot : m_form)
            m_source += withBlocks(m_project, slot.text()) + "\n";
        if (m_source.find_first_not_of(" \n\t") == std::string::npos || m_source.size() > 200'000)
            return;
        liquid::Limits limits;
        limits.steps = 60'000;
        limits.outputBytes = 1U << 18U;
        const auto message = renderMessage(m_project, m_master.id, m_channel, usualCustomer(m_project, m_master), limits);
        if (!message)
            return;
        checkForm(*message);
        checkVoice(*message);
        checkLegal();
        checkLaw();
    }

private:
    std::string channelName() const { return term(info(m_channel).name); }

    Path textPath(std::string_view slot) const
    {
        for (const FormSlot &form : m_form)
            if (form.slot->id == slot)
                return form.mode == SlotMode::Inherit ? Path("templates") / m_master.id / "slots" / slot / "text"
                                                      : m_channelPath / "slots" / slot / "text";
        return m_channelPath;
    }
    const FormSlot *formSlot(SlotKind kind) const
    {
        const auto found = std::ranges::find_if(m_form, [&](const FormSlot &form) { return form.slot->kind == kind; });
        return found == m_form.end() ? nullptr : &*found;
    }

    void checkForm(const RenderedMessage &message)
    {
        if (m_channel == Channel::Sms) {
            const SmsMeasure measure = measureSms(message.text(smsKinds, "\n"));
            if (measure.parts > usualSmsParts)
                m_findings.add(measure.parts > mostSmsParts ? manyParts : twoParts, m_channelPath,
                               {m_master.name, formatNumber(std::int64_t(measure.parts)),
                                measure.encoding == SmsEncoding::Gsm7 ? "GSM-7" : "UCS-2",
                                formatNumber(std::int64_t(measure.units))});
        }
        for (const FormLimit &limit : formLimits()) {
            if (limit.channel != m_channel)
                continue;
            std::int64_t count = 0;
            std::string slot;
            for (const RenderedSlot &part : message.parts)
                if (std::ranges::find(limit.kinds, part.kind) != limit.kinds.end() && !part.text.empty()) {
                    count += std::int64_t(graphemeCount(part.text)) + (slot.empty() ? 0 : 1);
                    slot = slot.empty() ? part.id : slot;
                }
            if (count > limit.characters)
                m_findings.add(tooLongForChannel, textPath(slot),
                               {m_master.name, term(limit.part), formatNumber(count), channelName(), formatNumber(limit.characters)});
        }
        if (m_channel == Channel::Email && message.text({SlotKind::Subject}).empty())
            m_findings.add(noSubject, m_channelPath, {m_master.name});
    }

    void checkVoice(const RenderedMessage &message)
    {
        const VoiceRules &voice = m_project.brand.voice;
        const std::string words = message.text({SlotKind::Headline, SlotKind::Body, SlotKind::Offer, SlotKind::Legal});
        for (const TextFinding &finding : checkRequiredPhrases(words, voice.requiredPhrases))
            m_findings.add(phraseMissing, m_channelPath, {m_master.name, channelName(), finding.message.arguments.front()});
        if (!voice.maxReadingGrade || !isLong(m_channel))
            return;
        const auto level = readingLevel(message.text({SlotKind::Headline, SlotKind::Body, SlotKind::Offer}, ".\n"));
        if (level && level->words >= fewestWords && level->grade > *voice.maxReadingGrade)
            m_findings.add(hardToRead, textPath(bodySlot()),
                           {m_master.name, channelName(), formatFixed(level->grade, 1), formatNumber(*voice.maxReadingGrade)});
    }

    std::string bodySlot() const
    {
        const FormSlot *body = formSlot(SlotKind::Body);
        return body ? body->slot->id : std::string();
    }

    void checkLegal()
    {
        if (m_legal.empty() || m_master.subject == Subject::Service)
            return;
        const FormSlot *slot = formSlot(SlotKind::Legal);
        const bool isShown = slot && !slot->text().empty();
        const auto isQuoted = [&](const LegalText *legal) { return m_source.find(legal->text) != std::string::npos; };
        // An SMS has room for the way out alone, which its own text may say.
        const bool saysWayOut = m_channel == Channel::Sms && !checkStop().empty();
        if (isShown || saysWayOut || std::ranges::any_of(m_legal, isQuoted))
            return;
        m_findings.add(noLegalText, m_channelPath, {m_master.name, channelName(), m_legal.front()->id});
        mendLegal(m_legal.front()->text);
    }

    /// The word STOP, where the text says it.
    std::string checkStop() const
    {
        RulePack stop{"", "", "", {{"stop", RuleKind::StopWord, Severity::Note, {}, 0, 24 * 60, "stop", {}, "stop", {}}}};
        return checkRulePack(stop, subject()).empty() ? "STOP" : std::string();
    }

    /// Writes `text` into the legal slot of the channel, adding what is not there.
    void mendLegal(const std::string &text)
    {
        const Message name{TL_TEXT("Check", "Add legal text"), {}};
        const auto legal = std::ranges::find(m_master.masterSlots, SlotKind::Legal, &Slot::kind);
        if (legal == m_master.masterSlots.end()) {
            std::string id = "legal";
            while (m_master.slot(id))
                id += "-text";
            m_findings.mend(insertItem(Path("templates") / m_master.id / "slots",
                                       {{"id", id}, {"kind", "legal"}, {"text", text}}, name));
            return;
        }
        const FormSlot *shown = formSlot(SlotKind::Legal);
        if (shown) {
            const std::string before = shown->text().empty() ? std::string() : shown->text() + " ";
            m_findings.mend(setValue(textPath(shown->slot->id), before + text, name));
            return;
        }
        const Json link{{"slot", legal->id}, {"mode", "override"}, {"text", text}};
        const Path list = m_channelPath / "slots";
        std::vector<Change> changes;
        if (m_master.variant(m_channel)->link(legal->id))
            changes.push_back(removeItem(list / legal->id));
        changes.push_back(insertItem(list, link));
        m_findings.mend(compound(std::move(changes), name));
    }

    RuleSubject subject() const
    {
        RuleSubject subject;
        subject.channel = m_channel;
        subject.text = m_source;
        for (const Sender &sender : m_project.brand.senders)
            if (sender.channel == m_channel)
                subject.senderName = sender.name;
        subject.addresses = addressParts(m_address);
        const auto &free = m_project.policy.consentFree;
        subject.asksConsent = std::ranges::find(free, m_channel) == free.end();
        subject.earliestMinute = 24 * 60;
        subject.latestMinute = -1;
        for (int minute = 0; minute < 24 * 60; ++minute)
            if (!isQuiet(minute)) {
                subject.earliestMinute = std::min(*subject.earliestMinute, minute);
                subject.latestMinute = minute;
            }
        if (*subject.latestMinute < 0)
            subject.earliestMinute = subject.latestMinute = std::nullopt;
        return subject;
    }

    bool isQuiet(int minute) const
    {
        for (const QuietHours &quiet : m_project.policy.quietHours) {
            const auto &channels = quiet.channels;
            if (!channels.empty() && std::ranges::find(channels, m_channel) == channels.end())
                continue;
            const int from = quiet.from.minutes;
            const int to = quiet.to.minutes;
            if (from <= to ? minute >= from && minute < to : minute >= from || minute < to)
                return true;
        }
        return false;
    }

    void checkLaw()
    {
        // What the customer asked for or has to know is no advertising.
        if (m_master.subject == Subject::Service)
            return;
        std::set<std::string> regions;
        for (const LegalText &legal : m_project.brand.legal)
            if (!legal.region.empty())
                regions.insert(legal.region);
        const RuleSubject what = subject();
        bool asksForWayOut = false;
        for (const RulePack &pack : rulePacks()) {
            if (!regions.contains(pack.region))
                continue;
            for (const PackRule &rule : pack.rules)
                asksForWayOut = asksForWayOut || rule.kind == RuleKind::Unsubscribe;
            for (const PackRule &rule : pack.rules)
                checkRule(pack, rule, what);
        }
        if (m_channel != Channel::Email || asksForWayOut)
            return;
        // Wherever the customers live, an email without these is filtered or forbidden.
        if (!hasUnsubscribe(m_source)) {
            m_findings.add(noWayOut, m_channelPath, {m_master.name});
            mendLegal("Unsubscribe: {{ unsubscribe_url }}");
        }
        if (!m_address.empty() && !hasPostalAddress(m_source, what.addresses)) {
            m_findings.add(noAddress, m_channelPath, {m_master.name});
            mendLegal(m_address + ".");
        }
    }

    void checkRule(const RulePack &pack, const PackRule &rule, const RuleSubject &what)
    {
        RulePack one = pack;
        one.rules = {rule};
        for (TextFinding finding : checkRulePack(one, what)) {
            finding.replacement.reset();
            finding.offset = finding.length = 0;
            m_findings.addText(finding, m_source, m_channelPath, {"", ""});
            m_findings.fix({TL_TEXT("Check", "%1"), {rule.fix}});
            if (rule.kind == RuleKind::Unsubscribe)
                mendLegal("Unsubscribe: {{ unsubscribe_url }}");
            else if (rule.kind == RuleKind::PostalAddress && !m_address.empty())
                mendLegal(m_address + ".");
            else if (rule.kind == RuleKind::StopWord)
                mendLegal("Reply STOP to opt out.");
        }
    }

    const Project &m_project;
    const Template &m_master;
    Channel m_channel;
    Findings &m_findings;
    std::vector<FormSlot> m_form;
    Path m_channelPath;
    std::vector<const LegalText *> m_legal;
    std::string m_address;
    std::string m_source;                ///< all texts of the form and of their blocks, in Liquid
};

void checkImages(const Template &master, Findings &findings)
{
    for (const Slot &slot : master.masterSlots) {
        if (slot.image.empty())
            continue;
        const Path path = Path("templates") / master.id / "slots" / slot.id;
        if (slot.alternativeText.empty())
            findings.add(noAlternative, path / "alternativeText", {master.name, slot.id});
        if (slot.imageWidth <= 0 || slot.imageHeight <= 0)
            findings.add(noImageSize, path / "imageWidth", {master.name, slot.id});
        if (slot.image.starts_with("http://"))
            findings.add(insecureImage, path / "image", {slot.image})
                .mend(setValue(path / "image", "https" + slot.image.substr(4), {TL_TEXT("Check", "Use https"), {}}));
    }
}

} // namespace

void checkMessages(const Project &project, Findings &findings)
{
    for (const Template &master : project.templates) {
        checkImages(master, findings);
        for (const ChannelVariant &variant : master.channels)
            MessageChecker(project, master, variant.channel, findings).check();
    }
}

} // namespace throughline
