// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content/message_rendering.h"

#include "model/content/live_link.h"
#include "model/content/liquid/analysis.h"

#include <algorithm>

namespace throughline {

namespace {

class MessageRenderer
{
public:
    MessageRenderer(const Project &project, const Template &master, Channel channel, const Viewer &viewer,
                    const liquid::Limits &limits)
        : m_viewer(viewer), m_blocks(blockLibrary(project)), m_data(templateData(project, master, channel, viewer))
    {
        m_options.nowSeconds = viewer.now.seconds;
        m_options.utcOffsetMinutes = viewer.utcOffsetMinutes;
        m_options.blocks = &m_blocks;
        m_options.limits = limits;
    }

    RenderedSlot render(const FormSlot &form) const
    {
        const Slot &slot = *form.slot;
        RenderedSlot out;
        out.id = slot.id;
        out.kind = slot.kind;
        out.mode = form.mode;
        out.version = slot.version;
        out.basedOn = form.mode == SlotMode::Adapt ? form.link->basedOn : slot.version;
        out.source = form.text();
        if (const SlotVariant *variant = form.hasVariants() ? chosen(slot) : nullptr) {
            out.variant = variant->id;
            out.source = variant->text;
        }
        out.text = rendered(out.source, out);
        out.image = small(slot.image, out);
        out.imageWidth = slot.imageWidth;
        out.imageHeight = slot.imageHeight;
        out.alternativeText = small(slot.alternativeText, out);
        std::stable_sort(out.errors.begin(), out.errors.end(), [](const liquid::Error &a, const liquid::Error &b) {
            return a.position.offset < b.position.offset;
        });
        return out;
    }

    std::string link() const { return m_data["landing_url"].get<std::string>(); }
    std::string unsubscribe() const { return m_data["unsubscribe_url"].get<std::string>(); }

private:
    const SlotVariant *chosen(const Slot &slot) const
    {
        for (const SlotVariant &variant : slot.variants) {
            if (!variant.arm.empty() && !m_viewer.arms.contains(variant.arm))
                continue;
            if (variant.rule.isEveryone() || (m_viewer.holds && m_viewer.holds(variant.rule)))
                return &variant;
        }
        return nullptr;
    }

    std::string small(const std::string &text, RenderedSlot &out) const
    {
        return text.find('{') == std::string::npos ? text : rendered(text, out);
    }

    std::string rendered(const std::string &source, RenderedSlot &out) const
    {
        const liquid::ParseResult parsed = liquid::parse(source);
        if (!parsed.isValid()) {
            out.errors.insert(out.errors.end(), parsed.errors.begin(), parsed.errors.end());
            std::string text;
            for (const liquid::Error &error : parsed.errors)
                text += (text.empty() ? "[" : "\n[") + liquid::describe(error) + "]";
            return text;
        }
        const auto &warnings = parsed.tree.warnings();
        out.errors.insert(out.errors.end(), warnings.begin(), warnings.end());
        noteUnknownFields(parsed.tree, out);
        liquid::Rendering rendering = liquid::render(parsed.tree, m_data, m_options);
        out.errors.insert(out.errors.end(), rendering.errors.begin(), rendering.errors.end());
        out.branchesTaken.merge(rendering.use.branchesTaken);
        addFields(rendering.use.fieldsRead, out.fieldsRead);
        addFields(rendering.use.fieldsMissing, out.fieldsMissing);
        return std::move(rendering.output);
    }

    void addFields(const std::set<std::string> &paths, std::set<std::string> &fields) const
    {
        for (const std::string &path : paths)
            if (const std::string field = customerFieldOf(path); !field.empty())
                fields.insert(field);
    }

    void noteUnknownFields(const liquid::Template &tree, RenderedSlot &out) const
    {
        std::set<std::string> noted;
        for (const liquid::FieldRead &read : liquid::analyse(tree, &m_blocks).reads) {
            const std::string field = customerFieldOf(read.path);
            if (field.empty() || m_viewer.fields.contains(field) || !noted.insert(field).second)
                continue;
            out.errors.push_back({"TL455", {TL_TEXT("Content", "the customers have no field “%1”"), {field}},
                                  read.position, read.block});
        }
    }

    const Viewer &m_viewer;
    liquid::BlockLibrary m_blocks;
    Json m_data;
    liquid::RenderOptions m_options;
};

} // namespace

const RenderedSlot *RenderedMessage::slot(SlotKind kind) const
{
    const auto found = std::ranges::find(parts, kind, &RenderedSlot::kind);
    return found == parts.end() ? nullptr : &*found;
}

std::string RenderedMessage::text(std::initializer_list<SlotKind> kinds, std::string_view between) const
{
    std::string joined;
    for (const RenderedSlot &part : parts) {
        if (part.text.empty() || std::ranges::find(kinds, part.kind) == kinds.end())
            continue;
        if (!joined.empty())
            joined += between;
        joined += part.text;
    }
    return joined;
}

std::size_t RenderedMessage::errorCount() const
{
    std::size_t count = 0;
    for (const RenderedSlot &part : parts)
        count += part.errors.size();
    return count;
}

liquid::BlockLibrary blockLibrary(const Project &project)
{
    liquid::BlockLibrary::Sources sources;
    for (const Block &block : project.blocks)
        sources[block.id] = block.text;
    return liquid::BlockLibrary(sources);
}

Expected<RenderedMessage> renderMessage(const Project &project, std::string_view templateId, Channel channel,
                                        const Viewer &viewer, const liquid::Limits &limits)
{
    const Template *master = project.findTemplate(templateId);
    if (!master)
        return tl::unexpected(wrongProblem("TL456", TL_TEXT("Content", "there is no template “%1”"), {std::string(templateId)}));
    if (!master->variant(channel))
        return tl::unexpected(wrongProblem("TL457", TL_TEXT("Content", "the template “%1” is not made for %2"),
                                           {master->id, std::string(info(channel).key)}, "/templates/" + master->id + "/channels"));
    const MessageRenderer renderer(project, *master, channel, viewer, limits);
    RenderedMessage message;
    message.templateId = master->id;
    message.channel = channel;
    message.link = renderer.link();
    message.unsubscribeLink = renderer.unsubscribe();
    for (const FormSlot &form : formOf(*master, channel))
        message.parts.push_back(renderer.render(form));
    return message;
}

} // namespace throughline
