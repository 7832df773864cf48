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

Expected<std::uint32_t> Compiler::addForm(const std::string &templateId, Channel channel, const std::string &node)
{
    const std::string key = templateId + "\n" + std::string(info(channel).key);
    if (const auto known = m_forms.find(key); known != m_forms.end())
        return known->second;
    const Template *master = m_project.findTemplate(templateId);
    if (!master)
        return tl::unexpected(problem("TL412", templateId.empty() ? TL_TEXT("Compile", "The node has no template: nothing can be sent.")
                                                                  : TL_TEXT("Compile", "There is no template \"%1\"."), {templateId}, node));
    Form form;
    form.channel = channel;
    form.templateIndex = std::int32_t(master - m_project.templates.data());
    form.subject = master->subject;
    const ChannelVariant *variant = master->variant(channel);
    std::vector<std::string> rendered;
    std::vector<std::string> required;
    std::vector<ShownText> texts;
    for (std::uint32_t i = 0; i < master->masterSlots.size(); ++i) {
        const Slot &slot = master->masterSlots[i];
        const SlotLink *link = variant ? variant->link(slot.id) : nullptr;
        const SlotMode mode = link ? link->mode : SlotMode::Inherit;
        metrics::ShownSlot shown;
        shown.slot = i;
        shown.link = linkOf(mode);
        const std::int64_t version = link && mode != SlotMode::Inherit ? link->basedOn : slot.version;
        shown.version = std::uint32_t(std::clamp<std::int64_t>(version, 0, 0x7fffffff));
        form.shownSlots.push_back(shown);
        if (mode == SlotMode::Override)
            rendered.insert(rendered.end(), link->fields.begin(), link->fields.end());
        else if (mode != SlotMode::Drop)
            rendered.insert(rendered.end(), slot.fields.begin(), slot.fields.end());
        if (mode != SlotMode::Drop) {
            const std::string &text = mode == SlotMode::Inherit ? slot.text : link->text;
            const std::vector<std::string> written = writtenFields(text, m_population);
            rendered.insert(rendered.end(), written.begin(), written.end());
            texts.push_back({slot.kind, text});
        }
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
    if (const Offer *offer = m_project.offer(master->offer)) {
        form.offer = std::uint32_t(offer - m_project.offers.data());
        form.product = offer->product.empty() ? 0 : nameHash(offer->product);
        form.discount = clampedRound(offer->discountPercent * 10'000);
        form.price = offer->price ? clampedRound(*offer->price * 10'000) : -1;
        form.offerUntil = offer->until ? offer->until->seconds : metrics::never;
    }
    const BrandVerdict verdict = judgeBrand(m_project.brand, channel, texts);
    form.brandRules = verdict.rules;
    form.brandBroken = verdict.broken;
    form.claims.push_back(std::uint32_t(nameHash(master->offer.empty() ? "template " + master->id : "offer " + master->offer)));
    const auto place = std::uint32_t(m_program.forms.size());
    m_program.forms.push_back(std::move(form));
    m_forms[key] = place;
    return place;
}

std::uint32_t Compiler::addGenericPage(std::uint32_t of)
{
    Form page = m_program.forms[of];
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
