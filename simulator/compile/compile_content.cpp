// SPDX-License-Identifier: GPL-3.0-or-later
// What a template shows through a channel: slots, fields, the offer.
#include "model/content/liquid/analysis.h"
#include "simulator/compile/brand_verdict.h"
#include "simulator/compile/compiler.h"
#include "simulator/engine/exact_math.h"
#include "simulator/metrics/sensitivity.h"

#include <algorithm>

namespace throughline {

using metrics::Link;

namespace {

/// Texts of one template in one channel that slots with variants may make together.
constexpr std::size_t mostForms = 256;

std::string withoutPrefix(const std::string &name)
{
    return name.starts_with("customer.") ? name.substr(9) : name;
}

/// Customer fields that the text writes for everyone, as far as its Liquid is valid.
std::vector<std::string> writtenFields(const std::string &text, const Population &population)
{
    std::vector<std::string> fields;
    const liquid::ParseResult parsed = liquid::parse(text);
    if (!parsed.isValid())
        return fields;
    for (const liquid::FieldRead &read : liquid::analyse(parsed.tree).reads) {
        const std::string name = withoutPrefix(read.path);
        if (read.isCertain && !read.isCondition && population.field(name))
            fields.push_back(name);
    }
    return fields;
}

Link linkOf(SlotMode mode)
{
    switch (mode) {
    case SlotMode::Inherit: return Link::Inherited;
    case SlotMode::Adapt: return Link::Adapted;
    case SlotMode::Override: return Link::Overridden;
    case SlotMode::Drop: break;
    }
    return Link::Dropped;
}

} // namespace

std::uint32_t Compiler::trackedField(const std::string &name)
{
    for (std::uint32_t i = 0; i < m_program.tracked.size(); ++i)
        if (m_program.tracked[i].name == name)
            return i;
    TrackedField field;
    field.name = name;
    field.copyLuck = nameHash("copy " + name);
    field.field = fieldPlace(name);
    if (field.field == nowhere)
        warn("TL421", TL_TEXT("Compile", "The customer database has no field \"%1\" that a template renders: nothing stands there."), {name});
    else
        field.column = &m_population.fields()[field.field];
    const auto weight = m_project.data.fieldWeights.find(name);
    m_program.layout.fields.push_back(metrics::traitsOfField(name, weight == m_project.data.fieldWeights.end() ? 1 : weight->second));
    m_program.tracked.push_back(std::move(field));
    return std::uint32_t(m_program.tracked.size() - 1);
}

Expected<SlotOption> Compiler::slotOption(const SlotVariant &variant, const std::string &node)
{
    SlotOption option;
    if (variant.arm.empty()) {
        auto rule = ruleOf(variant.rule, node);
        if (!rule)
            return tl::unexpected(rule.error());
        option.rule = *rule;
        const std::vector<std::uint32_t> fields = m_program.rules[std::size_t(*rule)].fields();
        for (const std::uint32_t field : fields)
            option.tracked.push_back(trackedField(m_population.fields()[field].name));
        return option;
    }
    // Experiments take their places in the order of the nodes, also those that are still to come.
    std::uint32_t place = 0;
    for (const Journey &journey : m_project.journeys) {
        if (journey.isArchived)
            continue;
        for (const Node &other : journey.nodes) {
            const auto *split = std::get_if<SplitExperimentNode>(&other.parameters);
            if (!split)
                continue;
            for (std::size_t arm = 0; arm < split->arms.size(); ++arm) {
                if (option.experiment == nowhere && other.id + "." + split->arms[arm].id == variant.arm) {
                    option.experiment = place;
                    option.arm = std::uint32_t(arm);
                }
            }
            ++place;
        }
    }
    if (option.experiment == nowhere)
        warn("TL426", TL_TEXT("Compile", "There is no arm \"%1\": nobody gets the text made for it."), {variant.arm}, node);
    return option;
}

/// The form in which slot `i` shows its own text (`shown[i]` 0) or one of its variants (1 and up).
Form Compiler::formOf(const Template &master, Channel channel, const std::vector<std::size_t> &shown)
{
    Form form;
    form.channel = channel;
    form.templateIndex = std::int32_t(&master - m_project.templates.data());
    form.subject = master.subject;
    const ChannelVariant *variant = master.variant(channel);
    std::vector<std::string> rendered;
    std::vector<std::string> required;
    std::vector<ShownText> texts;
    for (std::uint32_t i = 0; i < master.masterSlots.size(); ++i) {
        const Slot &slot = master.masterSlots[i];
        const SlotLink *link = variant ? variant->link(slot.id) : nullptr;
        const SlotMode mode = link ? link->mode : SlotMode::Inherit;
        metrics::ShownSlot slotShown;
        slotShown.slot = i;
        slotShown.link = linkOf(mode);
        const std::int64_t version = link && mode != SlotMode::Inherit ? link->basedOn : slot.version;
        // Texts of one version that differ are versions of their own.
        slotShown.version = std::uint32_t(std::clamp<std::int64_t>(version, 0, 0xfffff)) | std::uint32_t(shown[i]) << 20;
        form.shownSlots.push_back(slotShown);
        const bool isVariant = shown[i] > 0;
        if (mode == SlotMode::Override)
            rendered.insert(rendered.end(), link->fields.begin(), link->fields.end());
        else if (mode != SlotMode::Drop && !isVariant)
            rendered.insert(rendered.end(), slot.fields.begin(), slot.fields.end());
        if (mode != SlotMode::Drop) {
            const std::string &text = isVariant ? slot.variants[shown[i] - 1].text : mode == SlotMode::Inherit ? slot.text : link->text;
            const std::vector<std::string> written = writtenFields(text, m_population);
            rendered.insert(rendered.end(), written.begin(), written.end());
            texts.push_back({slot.kind, text});
        }
        if (!isVariant)
            required.insert(required.end(), slot.required.begin(), slot.required.end());
    }
    const auto addField = [&](const std::string &name, bool isDropped) {
        const std::uint32_t tracked = trackedField(withoutPrefix(name));
        const bool isKnown = std::any_of(form.fields.begin(), form.fields.end(),
                                         [&](const FormField &f) { return f.tracked == tracked; });
        if (!isKnown)
            form.fields.push_back({tracked, isDropped});
    };
    for (const std::string &name : rendered)
        addField(name, false);
    for (const std::string &name : required)
        addField(name, true);
    if (const Offer *offer = m_project.offer(master.offer)) {
        form.offer = std::uint32_t(offer - m_project.offers.data());
        form.product = offer->product.empty() ? 0 : nameHash(offer->product);
        form.discount = clampedRound(offer->discountPercent * 10'000);
        form.price = offer->price ? clampedRound(*offer->price * 10'000) : -1;
        form.offerUntil = offer->until ? offer->until->seconds : metrics::never;
    }
    const BrandVerdict verdict = judgeBrand(m_project.brand, channel, texts);
    form.brandRules = verdict.rules;
    form.brandBroken = verdict.broken;
    form.claims.push_back(std::uint32_t(nameHash(master.offer.empty() ? "template " + master.id : "offer " + master.offer)));
    return form;
}

Expected<std::uint32_t> Compiler::addForm(const std::string &templateId, Channel channel, const std::string &node)
{
    const std::string key = templateId + "\n" + std::string(info(channel).key);
    if (const auto known = m_forms.find(key); known != m_forms.end())
        return known->second;
    const Template *master = m_project.findTemplate(templateId);
    if (!master)
        return tl::unexpected(problem("TL412", templateId.empty() ? TL_TEXT("Compile", "The node has no template: nothing can be sent.")
                                                                  : TL_TEXT("Compile", "There is no template \"%1\"."), {templateId}, node));
    // A channel that has a text of its own for a slot shows that one to everybody.
    const ChannelVariant *variant = master->variant(channel);
    std::vector<SlotChoice> choices;
    std::vector<std::size_t> chosenSlots;
    std::size_t forms = 1;
    for (std::size_t i = 0; i < master->masterSlots.size(); ++i) {
        const Slot &slot = master->masterSlots[i];
        const SlotLink *link = variant ? variant->link(slot.id) : nullptr;
        if (slot.variants.empty() || (link && link->mode != SlotMode::Inherit))
            continue;
        if (forms * (slot.variants.size() + 1) > mostForms) {
            warn("TL427", TL_TEXT("Compile", "The template \"%1\" has too many combinations of texts: the slot \"%2\" shows its own."), {templateId, slot.id}, node);
            continue;
        }
        SlotChoice choice;
        choice.stride = std::uint32_t(forms);
        for (const SlotVariant &text : slot.variants) {
            auto option = slotOption(text, node);
            if (!option)
                return tl::unexpected(option.error());
            choice.options.push_back(std::move(*option));
        }
        forms *= slot.variants.size() + 1;
        choices.push_back(std::move(choice));
        chosenSlots.push_back(i);
    }
    const auto place = std::uint32_t(m_program.forms.size());
    for (std::size_t number = 0; number < forms; ++number) {
        std::vector<std::size_t> shown(master->masterSlots.size(), 0);
        for (std::size_t i = 0; i < choices.size(); ++i)
            shown[chosenSlots[i]] = number / choices[i].stride % (choices[i].options.size() + 1);
        m_program.forms.push_back(formOf(*master, channel, shown));
    }
    m_program.forms[place].choices = std::move(choices);
    m_forms[key] = place;
    return place;
}

std::uint32_t Compiler::addGenericPage(std::uint32_t of)
{
    Form page = m_program.forms[of];
    page.choices.clear();
    page.channel = Channel::Web;
    page.fields.clear();
    page.claims.clear();
    page.offer = metrics::none;
    page.product = 0;
    page.discount = 0;
    page.price = -1;
    page.offerUntil = metrics::never;
    page.subject = Subject::Service;
    for (metrics::ShownSlot &slot : page.shownSlots)
        slot.link = Link::Foreign;
    m_program.forms.push_back(std::move(page));
    return std::uint32_t(m_program.forms.size() - 1);
}

} // namespace throughline
