// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/channel_painter.h"

#include "model/content/storyboard.h"

#include <QLocale>

#include <algorithm>

namespace throughline::studio {

double ChannelPainter::paint(double width)
{
    switch (m_view.channel) {
    case Channel::Email: return email(width);
    case Channel::Sms: return sms(width);
    case Channel::Push: return push(width);
    case Channel::InApp: return inApp(width);
    case Channel::Web: return web(width);
    case Channel::Ad: return ad(width);
    case Channel::Agent: return agent(width);
    case Channel::Mail: break;
    }
    return mail(width);
}

double ChannelPainter::slotText(SlotKind kind, QPointF at, double width, const TextLook &look)
{
    double height = 0;
    for (const ShownSlot &slot : m_view.parts)
        if (slot.kind == kind && !slot.isEmpty())
            height += m_canvas.text(at + QPointF(0, height > 0 ? height + 6 : 0), width, slot, look) + (height > 0 ? 6 : 0);
    return height;
}

double ChannelPainter::otherErrors(QPointF at, double width, std::initializer_list<SlotKind> shownKinds)
{
    double height = 0;
    for (const ShownSlot &slot : m_view.parts)
        if (std::find(shownKinds.begin(), shownKinds.end(), slot.kind) == shownKinds.end())
            height += m_canvas.errors(at + QPointF(0, height), width, slot);
    return height;
}

double ChannelPainter::button(QPointF at, double maxWidth, const ShownSlot &slot, bool isWide)
{
    const QFont font = m_canvas.font(13, true);
    const double wanted = m_canvas.widthOf(slot.text, font) + 44;
    const double width = isWide ? maxWidth : std::min(maxWidth, wanted);
    PreviewCanvas measure(nullptr, m_canvas.theme());
    const TextLook look{font, toColor(m_view.colours.onStrong), 18, 3, true};
    ShownSlot words = slot;
    words.errors.clear();
    const double text = measure.text({}, width - 24, words, look);
    m_canvas.box({at.x(), at.y(), width, text + 20}, 7, strong());
    m_canvas.text(at + QPointF(12, 10), width - 24, words, look);
    return text + 20 + m_canvas.errors(at + QPointF(0, text + 20), maxWidth, slot);
}

void ChannelPainter::brandTile(const QRectF &rect)
{
    m_canvas.box(rect, rect.width() / 4, strong());
    const TextLook look{m_canvas.font(rect.height() * 0.55, true), toColor(m_view.colours.onStrong), rect.height(), 1, true};
    m_canvas.text(rect.topLeft(), rect.width(), m_view.brand.left(1).toUpper(), look);
}

const ShownSlot *ChannelPainter::pictured() const
{
    for (const SlotKind kind : {SlotKind::Image, SlotKind::Video})
        for (const ShownSlot &slot : m_view.parts)
            if (slot.kind == kind && !slot.image.isEmpty())
                return &slot;
    return nullptr;
}

double ChannelPainter::sms(double width)
{
    const double bubble = std::min(width - 24, 400.0);
    const TextLook name{m_canvas.font(11), m_canvas.color(ColorRole::Text2), 15, 1, false};
    double y = m_canvas.text({4, 0}, width, m_view.sender, name) + 4;
    const TextLook look{m_canvas.font(13), m_canvas.color(ColorRole::Text), 19, 0, false, true};
    const auto words = [&](PreviewCanvas &canvas, double top) {
        double height = 0;
        for (const SlotKind kind : {SlotKind::Headline, SlotKind::Body, SlotKind::Offer, SlotKind::Price, SlotKind::CallToAction, SlotKind::Legal})
            for (const ShownSlot &slot : m_view.parts)
                if (slot.kind == kind && !slot.isEmpty())
                    height += canvas.text({14, top + height}, bubble - 28, slot, look);
        return height;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    const double height = words(measure, 0);
    m_canvas.box({0, y, bubble, height + 20}, 16, m_canvas.color(ColorRole::Sunken));
    words(m_canvas, y + 10);
    y += height + 28;
    const TextLook meter{m_canvas.font(11), m_canvas.color(m_words.isSmsLong ? ColorRole::Warn : ColorRole::Text2), 15, 2, false};
    y += m_canvas.text({0, y}, width, m_words.smsMeter, meter);
    return y + otherErrors({0, y}, width, {SlotKind::Headline, SlotKind::Body, SlotKind::Offer, SlotKind::Price, SlotKind::CallToAction, SlotKind::Legal});
}

double ChannelPainter::push(double width)
{
    const TextLook clock{m_canvas.font(26), m_canvas.color(ColorRole::Text), 34, 1, true};
    const TextLook title{m_canvas.font(13, true), m_canvas.color(ColorRole::Text), 18, 2, false, true};
    const TextLook body{m_canvas.font(13), m_canvas.color(ColorRole::Text2), 18, 5, false, true};
    const TextLook small{m_canvas.font(11), m_canvas.color(ColorRole::Text3), 15, 1, false};
    const double side = 10;
    const double x = side + 50;
    const double inner = width - x - side - 12;
    const auto words = [&](ChannelPainter &painter, double top) {
        double height = painter.m_canvas.text({x, top}, inner, m_view.sender + QStringLiteral(" · ") + m_words.now, small) + 2;
        height += painter.slotText(SlotKind::Headline, {x, top + height}, inner, title);
        height += painter.slotText(SlotKind::Body, {x, top + height}, inner, body);
        height += painter.slotText(SlotKind::Offer, {x, top + height}, inner, body);
        return height;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    ChannelPainter measuring(measure, m_view, m_words);
    const double height = words(measuring, 0);
    m_canvas.box({0, 0, width, height + 88}, 12, m_canvas.color(ColorRole::Sunken));
    m_canvas.text({0, 12}, width, m_words.clock.toString(QStringLiteral("HH:mm")), clock);
    m_canvas.box({side, 56, width - 2 * side, height + 22}, 10, m_canvas.color(ColorRole::Surface), m_canvas.color(ColorRole::Border));
    brandTile({side + 11, 68, 28, 28});
    words(*this, 67);
    return height + 88 + otherErrors({0, height + 88}, width, {SlotKind::Headline, SlotKind::Body, SlotKind::Offer});
}

double ChannelPainter::inApp(double width)
{
    const double side = 14;
    const double inner = width - 2 * side;
    const TextLook title{m_canvas.font(15, true), m_canvas.color(ColorRole::Text), 21, 3, false};
    const TextLook body{m_canvas.font(13), m_canvas.color(ColorRole::Text2), 19, 0, false};
    const TextLook offer{m_canvas.font(13, true), m_canvas.color(ColorRole::Text), 19, 3, false};
    const ShownSlot *image = pictured();
    const auto words = [&](ChannelPainter &painter, double top) {
        double y = top;
        if (image && !image->image.isEmpty()) {
            painter.m_canvas.picture({side, y, inner, ChannelView::pictureHeight(image, inner, 0.36)}, 8, image, m_view.colours);
            y += ChannelView::pictureHeight(image, inner, 0.36);
            y += painter.m_canvas.errors({side, y}, inner, *image) + 12;
        }
        y += painter.slotText(SlotKind::Headline, {side, y}, inner, title) + 4;
        y += painter.slotText(SlotKind::Body, {side, y}, inner, body) + 4;
        y += painter.slotText(SlotKind::Offer, {side, y}, inner, offer);
        y += painter.slotText(SlotKind::Price, {side, y}, inner, title);
        if (const ShownSlot *action = m_view.slot(SlotKind::CallToAction))
            y += 10 + painter.button({side, y + 10}, inner, *action, true);
        return y - top;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    ChannelPainter measuring(measure, m_view, m_words);
    const double height = words(measuring, 0);
    m_canvas.box({0, 0, width, height + 2 * side}, 14, m_canvas.color(ColorRole::Sunken));
    words(*this, side);
    return height + 2 * side;
}

double ChannelPainter::web(double width)
{
    const double side = 18;
    const ShownSlot *image = pictured();
    const bool isBroad = width > 420 && image;
    const double picture = isBroad ? width * 0.36 : 0;
    const double inner = width - 2 * side - (isBroad ? picture + side : 0);
    const TextLook title{m_canvas.font(18, true), strong(), 25, 4, false};
    const TextLook body{m_canvas.font(13), QColor(0x2B, 0x2B, 0x2B), 20, 0, false};
    const TextLook offer{m_canvas.font(13, true), toColor(m_view.colours.onSoft), 20, 3, false};
    const TextLook legal{m_canvas.font(11), QColor(0x5C, 0x5C, 0x5C), 15, 4, false};
    const TextLook address{m_canvas.font(11), m_canvas.color(ColorRole::Text2), 15, 1, false};
    const auto words = [&](ChannelPainter &painter, double top) {
        double y = top;
        if (!isBroad && image && !image->image.isEmpty()) {
            painter.m_canvas.picture({side, y, inner, ChannelView::pictureHeight(image, inner, 0.34)}, 8, image, m_view.colours);
            y += ChannelView::pictureHeight(image, inner, 0.34);
            y += painter.m_canvas.errors({side, y}, inner, *image) + 14;
        }
        y += painter.slotText(SlotKind::Headline, {side, y}, inner, title) + 6;
        y += painter.slotText(SlotKind::Body, {side, y}, inner, body) + 6;
        y += painter.slotText(SlotKind::Offer, {side, y}, inner, offer);
        y += painter.slotText(SlotKind::Products, {side, y}, inner, body);
        y += painter.slotText(SlotKind::Price, {side, y}, inner, title);
        if (const ShownSlot *action = m_view.slot(SlotKind::CallToAction))
            y += 10 + painter.button({side, y + 10}, inner, *action);
        if (m_view.slot(SlotKind::Legal))
            y += 12 + painter.slotText(SlotKind::Legal, {side, y + 12}, inner, legal);
        return y - top;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    ChannelPainter measuring(measure, m_view, m_words);
    const double text = words(measuring, 0);
    const double bar = 28;
    const double height = std::max(text + 2 * side, isBroad ? picture * 0.8 + 2 * side : 0.0);
    m_canvas.box({0, 0, width, bar + height}, 10, Qt::white, m_canvas.color(ColorRole::Border));
    m_canvas.clip({0, 0, width, bar}, 10);
    m_canvas.box({0, 0, width, bar + 10}, 0, m_canvas.color(ColorRole::Sunken));
    m_canvas.unclip();
    m_canvas.icon(QStringLiteral("lock"), {10, 8, 12, 12}, m_canvas.color(ColorRole::Text2));
    m_canvas.text({28, 7}, width - 40, m_canvas.elided(m_view.link, address.font, width - 40), address);
    words(*this, bar + side);
    if (isBroad)
        m_canvas.picture({width - side - picture, bar + side, picture, height - 2 * side}, 8, image, m_view.colours);
    double y = bar + height;
    if (isBroad)
        y += m_canvas.errors({0, y}, width, *image);
    const ShownSlot *video = m_view.slot(SlotKind::Video);
    if (video && isStoryboard(video->text.toStdString()))
        y += storyboard(y + 12, width) + 12;
    return y;
}

double ChannelPainter::ad(double width)
{
    const double side = 14;
    const double inner = width - 2 * side;
    const TextLook name{m_canvas.font(13, true), m_canvas.color(ColorRole::Text), 17, 1, false};
    const TextLook small{m_canvas.font(11), m_canvas.color(ColorRole::Text3), 15, 1, false};
    const TextLook body{m_canvas.font(13), m_canvas.color(ColorRole::Text), 19, 6, false};
    const TextLook title{m_canvas.font(13, true), m_canvas.color(ColorRole::Text), 18, 2, false};
    const ShownSlot *image = pictured();
    const ShownSlot *action = m_view.slot(SlotKind::CallToAction);
    const auto draw = [&](ChannelPainter &painter) {
        double y = side;
        painter.brandTile({side, y, 32, 32});
        painter.m_canvas.text({side + 42, y}, inner - 42, m_view.sender, name);
        painter.m_canvas.text({side + 42, y + 17}, inner - 42, m_words.sponsored, small);
        y += 42;
        y += painter.slotText(SlotKind::Body, {side, y}, inner, body);
        y += painter.slotText(SlotKind::Offer, {side, y}, inner, body) + 10;
        const double tall = ChannelView::pictureHeight(image, width, 0.5);
        painter.m_canvas.picture({0, y, width, tall}, 0, image, m_view.colours);
        y += tall + 10;
        if (image)
            y += painter.m_canvas.errors({side, y}, inner, *image);
        const double wide = action ? inner * 0.55 : inner;
        const double head = painter.slotText(SlotKind::Headline, {side, y + 6}, wide, title);
        double foot = head + 12;
        if (action)
            foot = std::max(foot, painter.button({side + inner * 0.58, y}, inner * 0.42, *action, true));
        return y + foot + side;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    ChannelPainter measuring(measure, m_view, m_words);
    const double height = draw(measuring);
    m_canvas.box({0, 0, width, height}, 10, m_canvas.color(ColorRole::Surface), m_canvas.color(ColorRole::Border));
    draw(*this);
    return height;
}

double ChannelPainter::agent(double width)
{
    const double side = 16;
    const double inner = width - 2 * side;
    const TextLook label{m_canvas.font(11, true), m_canvas.color(ColorRole::Text3), 16, 1, false};
    const TextLook title{m_canvas.font(14, true), m_canvas.color(ColorRole::Text), 20, 3, false};
    const TextLook script{m_canvas.font(13), m_canvas.color(ColorRole::Text), 20, 0, false};
    const TextLook offer{m_canvas.font(13, true), m_canvas.color(ColorRole::Text), 20, 0, false};
    const auto draw = [&](ChannelPainter &painter) {
        double y = side;
        painter.m_canvas.icon(QStringLiteral("phone"), {side, y, 18, 18}, m_canvas.theme().channelColor(QStringLiteral("agent")));
        y += std::max(painter.slotText(SlotKind::Headline, {side + 28, y - 1}, inner - 28, title), 20.0) + 10;
        painter.m_canvas.line({side, y}, {width - side, y}, m_canvas.color(ColorRole::Border));
        y += 10;
        y += painter.m_canvas.text({side, y}, inner, m_words.script, label) + 4;
        y += painter.slotText(SlotKind::Body, {side, y}, inner, script) + 8;
        y += painter.slotText(SlotKind::Offer, {side, y}, inner, offer);
        y += painter.slotText(SlotKind::Products, {side, y}, inner, script);
        y += painter.slotText(SlotKind::Price, {side, y}, inner, offer);
        if (const ShownSlot *action = m_view.slot(SlotKind::CallToAction))
            y += 10 + painter.button({side, y + 10}, inner, *action);
        return y + side;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    ChannelPainter measuring(measure, m_view, m_words);
    const double height = draw(measuring);
    m_canvas.box({0, 0, width, height}, 10, m_canvas.color(ColorRole::Sunken));
    draw(*this);
    return height;
}

/// The picture side of a card, and below it the side with the words and the address.
double ChannelPainter::mail(double width)
{
    const QColor paper(0xFF, 0xFE, 0xFB);
    const QColor pencil(0xC8, 0xC4, 0xBA);
    const double side = 16;
    const double column = (width - 3 * side) * 0.66;
    const TextLook title{m_canvas.font(16, true), strong(), 22, 4, false};
    const TextLook body{m_canvas.font(12), QColor(0x2B, 0x2B, 0x2B), 18, 0, false};
    const TextLook offer{m_canvas.font(12.5, true), strong(), 18, 0, false};
    const TextLook legal{m_canvas.font(10), QColor(0x5C, 0x5C, 0x5C), 14, 5, false};
    double y = 0;
    if (const ShownSlot *image = pictured()) {
        const double height = ChannelView::pictureHeight(image, width, 0.5);
        m_canvas.picture({0, 0, width, height}, 3, image, m_view.colours);
        y = height + m_canvas.errors({0, height}, width, *image) + 10;
    }
    const auto words = [&](ChannelPainter &painter, double top) {
        double at = top;
        at += painter.slotText(SlotKind::Headline, {side, at}, column, title) + 6;
        at += painter.slotText(SlotKind::Body, {side, at}, column, body) + 6;
        at += painter.slotText(SlotKind::Offer, {side, at}, column, offer) + 6;
        at += painter.slotText(SlotKind::Price, {side, at}, column, offer);
        at += painter.slotText(SlotKind::CallToAction, {side, at}, column, offer) + 8;
        at += painter.slotText(SlotKind::Legal, {side, at}, column, legal);
        return at - top;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    ChannelPainter measuring(measure, m_view, m_words);
    const double height = std::max(words(measuring, 0) + 2 * side, width * 0.5);
    m_canvas.box({0, y, width, height}, 3, paper, m_canvas.color(ColorRole::Border));
    words(*this, y + side);
    const double x = 2 * side + column;
    const double rest = width - x - side;
    const double stamp = std::min(rest, 40.0);
    m_canvas.line({x - side / 2, y + side}, {x - side / 2, y + height - side}, pencil);
    m_canvas.box({width - side - stamp, y + side, stamp, stamp * 1.2}, 2, paper, pencil);
    brandTile({width - side - stamp * 0.8, y + side + stamp * 0.3, stamp * 0.6, stamp * 0.6});
    for (int i = 0; i < 3; ++i)
        m_canvas.line({x, y + height * 0.62 + i * 18.0}, {x + rest * (i == 2 ? 0.7 : 1.0), y + height * 0.62 + i * 18.0}, pencil);
    return y + height;
}

double ChannelPainter::storyboard(double top, double width)
{
    const ShownSlot *video = m_view.slot(SlotKind::Video);
    const std::vector<Scene> scenes = storyboardOf(video->text.toStdString());
    const std::size_t count = std::min<std::size_t>(scenes.size(), 8);
    const std::size_t columns = std::min<std::size_t>(count, width > 420 ? 3 : 2);
    if (columns == 0)
        return 0;
    const double gap = 10;
    const double frame = (width - gap * double(columns - 1)) / double(columns);
    const double picture = frame * 0.58;
    const TextLook overlay{m_canvas.font(12, true), Qt::white, 16, 3, true};
    const TextLook caption{m_canvas.font(11), m_canvas.color(ColorRole::Text2), 15, 4, false};
    double y = top;
    for (std::size_t row = 0; row * columns < count; ++row) {
        double tallest = 0;
        for (std::size_t i = row * columns; i < std::min(count, (row + 1) * columns); ++i) {
            const Scene &scene = scenes[i];
            const double x = double(i % columns) * (frame + gap);
            // Each frame looks at another part of the poster, as the film moves on.
            const QRectF shot(x, y, frame, picture);
            const double pan = count > 1 ? double(i) / double(count - 1) : 0.5;
            m_canvas.clip(shot, 6);
            m_canvas.picture({x - pan * frame * 0.8, y - picture * 0.2, frame * 1.8, picture * 1.4}, 0, video, m_view.colours);
            QColor veil = strong().darker(130);
            veil.setAlphaF(0.72F);
            m_canvas.box(shot, 0, veil);
            m_canvas.unclip();
            const QString words = QString::fromStdString(scene.overlay);
            PreviewCanvas measure(nullptr, m_canvas.theme());
            const double text = measure.text({}, frame - 16, words, overlay);
            m_canvas.text({x + 8, y + (picture - text) / 2}, frame - 16, words, overlay);
            const QString title = QString::fromStdString(scene.title.empty() ? scene.picture : scene.title + ": " + scene.picture);
            tallest = std::max(tallest, m_canvas.text({x, y + picture + 4}, frame, title, caption));
        }
        y += picture + tallest + 12;
    }
    return y - top;
}

} // namespace throughline::studio
