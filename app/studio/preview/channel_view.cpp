// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/channel_view.h"

#include "app/studio/widgets/text.h"
#include "model/content/checks/form_limits.h"
#include "model/content/inline_text.h"
#include "model/content/text_difference.h"
#include "model/content/unicode.h"

#include <QCoreApplication>

#include <algorithm>

namespace throughline::studio {

namespace {

constexpr int shownOfEndless = 240; ///< characters

int unitsIn(std::string_view utf8)
{
    return int(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).size());
}

QList<TextRange> rangesOf(const std::string &text, const std::vector<TextPart> &parts)
{
    QList<TextRange> ranges;
    for (const TextPart &part : parts)
        ranges.append({unitsIn(std::string_view(text).substr(0, part.offset)),
                       unitsIn(std::string_view(text).substr(part.offset, part.length))});
    return ranges;
}

std::string cut(std::string text)
{
    text.erase(text.find_last_not_of(" \n\t") + 1);
    if (text.size() <= std::size_t(longestShown) * 4)
        return text;
    text.resize(std::size_t(longestShown) * 4);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    return text;
}

/// What is broken says so below its place and has no words of its own.
bool isBroken(const RenderedSlot &slot)
{
    return !slot.errors.empty() && !liquid::parse(slot.source).isValid();
}

/// What ran into a limit is not worth more of the page than what shows it.
bool ranTooLong(const RenderedSlot &slot)
{
    return std::ranges::any_of(slot.errors, [](const liquid::Error &error) { return error.code == "TL414"; });
}

RenderedMessage withoutBroken(RenderedMessage message)
{
    for (RenderedSlot &slot : message.parts) {
        if (isBroken(slot))
            slot.text.clear();
        else if (ranTooLong(slot) && codePointCount(slot.text) > std::size_t(shownOfEndless))
            slot.text = slot.text.substr(0, codePointOffset(slot.text, shownOfEndless)) + " …";
    }
    return message;
}

ShownSlot shownSlot(const RenderedSlot &slot, const RenderedSlot *real, const QString &folder)
{
    ShownSlot shownPart;
    shownPart.id = slot.id;
    shownPart.kind = slot.kind;
    const std::string source = cut(slot.text);
    const std::string words = shownText(source);
    shownPart.text = QString::fromStdString(words);
    if (real)
        shownPart.marks = rangesOf(words, differingParts(words, shownText(cut(real->text))));
    int at = 0;
    for (const InlineRun &run : inlineRuns(source)) {
        const int length = unitsIn(run.text);
        if (!run.link.empty())
            shownPart.links.append({at, length});
        at += length;
    }
    if (shownPart.text.size() > longestShown) {
        shownPart.text.truncate(longestShown);
        shownPart.text += QStringLiteral(" …");
    }
    for (const liquid::Error &error : slot.errors)
        shownPart.errors << shown(liquid::toProblem(error).message);
    shownPart.image = QString::fromStdString(slot.image);
    shownPart.picture = pictureSource(shownPart.image, folder);
    shownPart.imageSize = shownPart.picture.size;
    if (slot.imageWidth > 0 && slot.imageHeight > 0)
        shownPart.imageSize = QSize(int(slot.imageWidth), int(slot.imageHeight));
    if (!shownPart.picture.problem.isEmpty())
        shownPart.errors << shownPart.picture.problem;
    const bool wantsPicture = slot.kind == SlotKind::Image || slot.kind == SlotKind::Video;
    if (wantsPicture && slot.image.empty() && slot.text.empty() && slot.errors.empty())
        shownPart.errors << QCoreApplication::translate("Picture", "No picture is chosen.");
    shownPart.alternativeText = QString::fromStdString(slot.alternativeText);
    return shownPart;
}

} // namespace

const ShownSlot *ChannelView::slot(const std::string &id) const
{
    const auto found = std::ranges::find(parts, id, &ShownSlot::id);
    return found == parts.end() ? nullptr : &*found;
}

const ShownSlot *ChannelView::slot(SlotKind kind) const
{
    const auto found = std::ranges::find(parts, kind, &ShownSlot::kind);
    return found == parts.end() ? nullptr : &*found;
}

QStringList ChannelView::errors() const
{
    QStringList all;
    for (const ShownSlot &part : parts)
        all << part.errors;
    return all;
}

double ChannelView::pictureHeight(const ShownSlot *slot, double width, double usual)
{
    if (!slot || slot->imageSize.isEmpty())
        return width * usual;
    // Taller than two and a half widths, a picture would push all else out of sight.
    return std::min(width * slot->imageSize.height() / slot->imageSize.width(), width * 2.5);
}

ChannelView channelView(const Project &project, const RenderedMessage &rendered, const RenderedMessage *real,
                        const QString &folder)
{
    const RenderedMessage message = withoutBroken(rendered);
    ChannelView view;
    view.channel = message.channel;
    view.brand = QString::fromStdString(project.brand.name);
    view.sender = view.brand;
    for (const Sender &sender : project.brand.senders)
        if (sender.channel == message.channel && !sender.name.empty())
            view.sender = QString::fromStdString(sender.name);
    view.link = QString::fromStdString(message.link);
    view.colours = brandColours(project.brand);
    for (const RenderedSlot &slot : message.parts) {
        const RenderedSlot *other = nullptr;
        if (real) {
            const auto found = std::ranges::find(real->parts, slot.id, &RenderedSlot::id);
            other = found == real->parts.end() ? nullptr : &*found;
        }
        view.parts.append(shownSlot(slot, other, folder));
    }
    view.layout = emailLayout(project.brand, message);
    view.smsText = QString::fromStdString(flatText(cut(message.text(smsKinds, "\n"))));
    return view;
}

} // namespace throughline::studio
