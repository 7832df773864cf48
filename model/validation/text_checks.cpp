// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of every single text: its Liquid, the brand's voice, its links and images.
#include "model/content/block_expansion.h"
#include "model/content/checks/claims.h"
#include "model/content/checks/colour.h"
#include "model/content/checks/html_checks.h"
#include "model/content/checks/inline_contrast.h"
#include "model/content/checks/link_data.h"
#include "model/content/checks/masked_text.h"
#include "model/content/checks/sms.h"
#include "model/content/checks/voice.h"
#include "model/content/message_rendering.h"
#include "model/content/specimen.h"
#include "model/validation/content_places.h"
#include "model/validation/findings.h"

#include "model/values/number.h"

#include <algorithm>

namespace throughline {

namespace {

const Check tooLong{"TL458", Severity::Error, TL_TEXT("Check", "a text of %1 KB stands here; no channel shows so much"),
                    TL_TEXT("Check", "Shorten it, or put what is the same for many into a block.")};
const Check otherDiscount{"TL449", Severity::Warning, TL_TEXT("Check", "the text promises %1 %, the offer \"%2\" gives %3 %"),
                          TL_TEXT("Check", "Write what the offer gives, or {{ offer.discount }} %.")};
const Check insecureSite{"TL437", Severity::Warning, TL_TEXT("Check", "the brand's website %1 is not encrypted"),
                         TL_TEXT("Check", "Use its https address.")};

constexpr std::size_t longestText = 100'000;

Text fixOf(const TextFinding &finding)
{
    const std::string_view code = finding.code;
    if (code == "TL430")
        return TL_TEXT("Check", "Write a plain character in its place, or accept shorter parts.");
    if (code == "TL432")
        return TL_TEXT("Check", "Write the words in small letters.");
    if (code == "TL433")
        return TL_TEXT("Check", "End the sentence with a full stop.");
    if (code == "TL434")
        return TL_TEXT("Check", "Say it in other words.");
    if (code == "TL437")
        return TL_TEXT("Check", "Use the https address.");
    if (code == "TL438")
        return TL_TEXT("Check", "Say in alt what the image shows.");
    if (code == "TL439")
        return TL_TEXT("Check", "Take a colour with more contrast.");
    if (code == "TL440")
        return TL_TEXT("Check", "Take a colour of the brand.");
    if (code == "TL446")
        return TL_TEXT("Check", "Write an id or {{ customer.token }} into the address.");
    return {};
}

class TextChecker
{
public:
    TextChecker(const Project &project, Findings &findings)
        : m_project(project), m_findings(findings), m_blocks(blockLibrary(project))
    {
    }

    void checkTemplate(const Template &master)
    {
        const Viewer viewer = usualCustomer(m_project, master);
        const Offer *offer = m_project.offer(master.offer);
        for (const ContentPlace &place : placesOf(master)) {
            if (place.text->size() > longestText) {
                m_findings.add(tooLong, place.path, {formatNumber(std::int64_t(place.text->size() / 1000))});
                continue;
            }
            const Json data = templateData(m_project, master, place.channel.value_or(Channel::Email), viewer);
            checkLiquid(*place.text, place.path, &data);
            checkWords(*place.text, place.path);
            if (place.channel == Channel::Sms)
                checkSmsCharacters(place);
            if (offer)
                checkDiscount(*place.text, place.path, *offer);
        }
    }

    void checkBlock(const Block &block)
    {
        const Path path = Path("blocks") / block.id / "text";
        if (block.text.size() > longestText) {
            m_findings.add(tooLong, path, {formatNumber(std::int64_t(block.text.size() / 1000))});
            return;
        }
        checkLiquid(block.text, path, nullptr);
        checkWords(block.text, path);
    }

private:
    /// What is said more than once of a text is said once, and mended everywhere.
    void report(const std::vector<TextFinding> &found, const std::string &text, const Path &path)
    {
        std::vector<Message> said;
        for (const TextFinding &finding : found) {
            if (std::ranges::find(said, finding.message) != said.end())
                continue;
            said.push_back(finding.message);
            TextFinding first = finding;
            first.replacement.reset();
            m_findings.addText(first, text, path, fixOf(first));
            std::string mendedText = text;
            bool mendsAll = true;
            for (auto other = found.rbegin(); other != found.rend(); ++other)
                if (other->message == finding.message) {
                    mendsAll = mendsAll && other->replacement;
                    mendedText = mended(std::move(mendedText), *other);
                }
            if (mendsAll)
                m_findings.mend(setValue(path, mendedText, {TL_TEXT("Check", "Mend the text"), {}}));
        }
    }

    void checkLiquid(const std::string &text, const Path &path, const Json *data)
    {
        if (text.find('{') == std::string::npos)
            return;
        const liquid::ParseResult parsed = liquid::parse(text);
        const std::vector<liquid::Error> &warnings = parsed.tree.warnings();
        std::vector<liquid::Error> all = parsed.errors;
        all.insert(all.end(), warnings.begin(), warnings.end());
        if (parsed.isValid() && data) {
            liquid::RenderOptions options;
            options.blocks = &m_blocks;
            options.limits.steps = 60'000;
            options.limits.outputBytes = 1U << 18U;
            for (liquid::Error &error : liquid::render(parsed.tree, *data, options).errors)
                if (std::ranges::none_of(all, [&](const liquid::Error &known) { return known.position == error.position; }))
                    all.push_back(std::move(error));
        }
        for (const liquid::Error &error : all)
            m_findings.addLiquid(error, path);
    }

    void checkWords(const std::string &text, const Path &path)
    {
        const std::string words = withoutMarkup(withoutLiquid(text));
        const VoiceRules &voice = m_project.brand.voice;
        report(checkBannedWords(words, voice.bannedWords), text, path);
        report(checkExclamations(words, voice.maxExclamations), text, path);
        report(checkCapitals(words, voice.maxCapitalsShare), text, path);
        report(checkLinks(text), text, path);
        report(checkPersonalDataInLinks(text), text, path);
        if (text.find('<') == std::string::npos)
            return;
        report(checkAlternativeText(text), text, path);
        report(checkInlineContrast(text), text, path);
        report(checkPalette(text, m_project.brand.colours), text, path);
    }

    /// One note for the text: its first character, and a mend for all that have one.
    void checkSmsCharacters(const ContentPlace &place)
    {
        const std::vector<TextFinding> found = checkSmsEncoding(withoutLiquid(*place.text));
        if (found.empty())
            return;
        std::string mendedText = *place.text;
        bool mendsAll = true; // the messages differ: each names its character
        for (auto finding = found.rbegin(); finding != found.rend(); ++finding) {
            mendsAll = mendsAll && finding->replacement;
            mendedText = mended(std::move(mendedText), *finding);
        }
        TextFinding first = found.front();
        first.replacement.reset();
        m_findings.addText(first, *place.text, place.path, fixOf(first));
        if (mendsAll)
            m_findings.mend(setValue(place.path, mendedText, {TL_TEXT("Check", "Write plain characters"), {}}));
    }

    void checkDiscount(const std::string &text, const Path &path, const Offer &offer)
    {
        // What a block promises is promised here, and mended in the block.
        const std::string whole = withBlocks(m_project, text);
        for (const StatedDiscount &stated : statedDiscounts(withoutLiquid(whole))) {
            if (stated.percent == offer.discountPercent)
                continue;
            const std::string given = formatNumber(offer.discountPercent);
            m_findings.add(otherDiscount, path, {formatNumber(stated.percent), offer.name, given});
            if (offer.discountPercent > 0 && whole == text)
                m_findings.mend(setValue(path, std::string(text).replace(stated.number.offset, stated.number.length, given),
                                         {TL_TEXT("Check", "Write what the offer gives"), {}}));
        }
    }

    const Project &m_project;
    Findings &m_findings;
    liquid::BlockLibrary m_blocks;
};

} // namespace

std::vector<ContentPlace> placesOf(const Template &master)
{
    std::vector<ContentPlace> places;
    const Path path = Path("templates") / master.id;
    for (const Slot &slot : master.masterSlots) {
        const Path slotPath = path / "slots" / slot.id;
        if (!slot.text.empty())
            places.push_back({slotPath / "text", &slot.text, slot.kind, std::nullopt});
        for (const SlotVariant &variant : slot.variants)
            if (!variant.text.empty())
                places.push_back({slotPath / "variants" / variant.id / "text", &variant.text, slot.kind, std::nullopt});
    }
    for (const ChannelVariant &variant : master.channels)
        for (const SlotLink &link : variant.slotLinks) {
            const bool isOwn = link.mode == SlotMode::Adapt || link.mode == SlotMode::Override;
            const Slot *slot = master.slot(link.slot);
            if (isOwn && !link.text.empty())
                places.push_back({path / "channels" / variant.id() / "slots" / link.slot / "text", &link.text,
                                  slot ? slot->kind : SlotKind::Body, variant.channel});
        }
    return places;
}

void checkTexts(const Project &project, Findings &findings)
{
    TextChecker checker(project, findings);
    for (const Template &master : project.templates)
        checker.checkTemplate(master);
    for (const Block &block : project.blocks)
        checker.checkBlock(block);
    if (project.brand.website.starts_with("http://")) {
        findings.add(insecureSite, "brand/website", {project.brand.website});
        findings.mend(setValue("brand/website", "https" + project.brand.website.substr(4), {TL_TEXT("Check", "Use https"), {}}));
    }
    for (const ChannelTracking &tracking : project.tracking)
        for (const auto &[name, value] : tracking.parameters) {
            const Path path = Path("tracking") / tracking.id() / "parameters" / name;
            for (const TextFinding &finding : checkPersonalDataInParameter(name, value))
                findings.addText(finding, value, path, fixOf(finding));
        }
}

} // namespace throughline
