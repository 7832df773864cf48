// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/extremes.h"

#include "model/content/liquid/template.h"
#include "model/content/specimen.h"

#include <algorithm>

namespace throughline {

namespace {

constexpr std::size_t mostExtremes = 24;
constexpr std::size_t longestAsked = 50'000; ///< bytes of a text that is looked at for conditions

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string lastName(std::string_view text)
{
    text = trimmedRight(text);
    std::size_t from = text.size();
    while (from > 0 && isNameCharacter(text[from - 1]))
        --from;
    return customerFieldOf(text.substr(from));
}

/// "tier == 'Gold' or tier == 'Platinum'" → tier: Gold, Platinum. `subject` is the field of a case.
void addComparisons(std::string_view condition, const std::string &subject, std::map<std::string, std::set<std::string>> &asked)
{
    for (std::size_t at = 0; at < condition.size();) {
        const char quote = condition[at];
        if (quote != '\'' && quote != '"') {
            ++at;
            continue;
        }
        const std::size_t end = condition.find(quote, at + 1);
        if (end == std::string_view::npos)
            return;
        std::string_view before = trimmedRight(condition.substr(0, at));
        std::string field = subject;
        if (subject.empty()) {
            for (const std::string_view comparison : {"==", "!=", "contains", "<>"})
                if (before.ends_with(comparison)) {
                    field = lastName(before.substr(0, before.size() - comparison.size()));
                    break;
                }
        }
        if (!field.empty())
            asked[field].insert(std::string(condition.substr(at + 1, end - at - 1)));
        at = end + 1;
    }
}

void addAsked(const std::string &text, std::map<std::string, std::set<std::string>> &asked)
{
    if (text.size() > longestAsked)
        return;
    std::vector<std::string> cases;
    for (std::size_t at = text.find("{%"); at != std::string::npos; at = text.find("{%", at + 2)) {
        const std::size_t end = text.find("%}", at);
        if (end == std::string::npos)
            return;
        std::string_view tag = std::string_view(text).substr(at + 2, end - at - 2);
        while (!tag.empty() && (tag.front() == '-' || tag.front() == ' '))
            tag.remove_prefix(1);
        if (tag.starts_with("case "))
            cases.push_back(lastName(tag));
        else if (tag.starts_with("endcase") && !cases.empty())
            cases.pop_back();
        else if (tag.starts_with("when ") && !cases.empty())
            addComparisons(tag, cases.back(), asked);
        else if (tag.starts_with("if ") || tag.starts_with("elsif ") || tag.starts_with("unless "))
            addComparisons(tag, {}, asked);
    }
}

void set(Viewer &viewer, const char *field, const char *value)
{
    if (viewer.fields.contains(field))
        viewer.fields[field] = value;
}

Viewer inWords(Viewer viewer, const char *first, const char *last, const char *product, const char *category, const char *city)
{
    set(viewer, "first_name", first);
    set(viewer, "last_name", last);
    set(viewer, "preferred_product", product);
    set(viewer, "preferred_category", category);
    set(viewer, "city", city);
    return viewer;
}

} // namespace

std::map<std::string, std::set<std::string>> valuesAsked(const Project &project, const Template &master)
{
    std::map<std::string, std::set<std::string>> asked;
    for (const Slot &slot : master.masterSlots) {
        addAsked(slot.text, asked);
        for (const SlotVariant &variant : slot.variants)
            addAsked(variant.text, asked);
    }
    for (const ChannelVariant &variant : master.channels)
        for (const SlotLink &link : variant.slotLinks)
            addAsked(link.text, asked);
    for (const Block &block : project.blocks)
        addAsked(block.text, asked);
    return asked;
}

std::vector<Extreme> extremesOf(const Project &project, const Template &master)
{
    const Viewer usual = usualCustomer(project, master);
    std::vector<Extreme> all;
    all.push_back({{TL_TEXT("Extremes", "A usual customer"), {}}, usual});
    all.push_back({{TL_TEXT("Extremes", "The longest names"), {}},
                   inWords(usual, "Wolfeschlegelsteinhausen-Bergerdorff", "von Hohenlohe-Waldenburg-Schillingsfürst",
                           "Insulated Three-Season Trekking Tent for Families", "Health and Outdoor Equipment",
                           "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")});
    Viewer nobody = usual;
    for (const auto &[name, value] : nobody.fields.items())
        value = nullptr;
    all.push_back({{TL_TEXT("Extremes", "Nothing is known"), {}}, std::move(nobody)});
    all.push_back({{TL_TEXT("Extremes", "Japanese"), {}}, inWords(usual, "明日香", "佐藤", "リネンのシャツ", "アウトドア", "東京")});
    all.push_back({{TL_TEXT("Extremes", "Greek and emoji"), {}}, inWords(usual, "Αλεξάνδρα", "Παπαδοπούλου", "Φανάρι 🏮", "Σπίτι", "Θεσσαλονίκη")});
    all.push_back({{TL_TEXT("Extremes", "Right to left"), {}}, inWords(usual, "عبد الرحمن", "الخطيب", "قميص كتان", "الهواء الطلق", "القاهرة")});
    for (const auto &[field, values] : valuesAsked(project, master))
        for (const std::string &value : values) {
            if (all.size() >= mostExtremes)
                return all;
            Extreme branch{{TL_TEXT("Extremes", "%1 is %2"), {field, value}}, usual};
            branch.viewer.fields[field] = value;
            all.push_back(std::move(branch));
        }
    for (const Slot &slot : master.masterSlots)
        for (const SlotVariant &variant : slot.variants) {
            if (all.size() >= mostExtremes)
                return all;
            Extreme chosen{{TL_TEXT("Extremes", "Variant: %1"), {variant.label.empty() ? variant.id : variant.label}}, usual};
            chosen.viewer.holds = [rule = variant.rule](const Rule &asked) { return asked == rule; };
            if (!variant.arm.empty())
                chosen.viewer.arms = {variant.arm};
            all.push_back(std::move(chosen));
        }
    return all;
}

} // namespace throughline
