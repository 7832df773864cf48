// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox line, and under it the rows of the email's layout tree: the same that the HTML is written from.
#include "app/studio/preview/channel_painter.h"

#include "model/content/storyboard.h"

#include <algorithm>

namespace throughline::studio {

namespace {

QColor css(const std::string &color)
{
    return QColor(QString::fromStdString(color));
}

} // namespace

double ChannelPainter::email(double width)
{
    double y = 0;
    const TextLook subject{m_canvas.font(15, true), m_canvas.color(ColorRole::Text), 20, 2, false};
    const TextLook caption{m_canvas.font(12), m_canvas.color(ColorRole::Text2), 17, 1, false};
    y += slotText(SlotKind::Subject, {0, y}, width, subject) + 3;
    const QString preheader = QString::fromStdString(m_view.layout.preheader.substr(0, 400)).left(160);
    const QString inbox = preheader.isEmpty() ? m_view.sender : m_view.sender + QStringLiteral(" · ") + preheader;
    y += m_canvas.text({0, y}, width, inbox, caption) + 12;

    const double margin = 14;
    const double scale = std::clamp((width - 2 * margin) / m_view.layout.width, 0.35, 1.0);
    const double sheet = std::min(width - 2 * margin, m_view.layout.width * scale);
    const double left = (width - sheet) / 2;
    const auto rows = [&](PreviewCanvas &canvas, double top) {
        ChannelPainter painter(canvas, m_view, m_words);
        double height = 0;
        for (const EmailRow &row : m_view.layout.rows)
            height += painter.emailRow(row, left, top + height, sheet, scale);
        return height;
    };
    PreviewCanvas measure(nullptr, m_canvas.theme());
    const double height = rows(measure, 0);
    m_canvas.box({0, y, width, height + 2 * margin}, 8, css(m_view.layout.page));
    m_canvas.box({left, y + margin, sheet, height}, 8, css(m_view.layout.sheet));
    m_canvas.clip({left, y + margin, sheet, height}, 8);
    rows(m_canvas, y + margin);
    m_canvas.unclip();
    y += height + 2 * margin;
    // A slot that has no row of its own says what is wrong below.
    for (const ShownSlot &slot : m_view.parts)
        if (slot.kind != SlotKind::Subject && std::ranges::find(m_view.layout.rows, slot.id, &EmailRow::slot) == m_view.layout.rows.end())
            y += m_canvas.errors({0, y}, width, slot);
    const ShownSlot *video = m_view.slot(SlotKind::Video);
    if (video && isStoryboard(video->text.toStdString()))
        y += storyboard(y + 12, width) + 12;
    return y;
}

double ChannelPainter::emailRow(const EmailRow &row, double left, double top, double width, double scale)
{
    const EmailStyle &style = row.style;
    // Reading sizes do not shrink as far as the picture does.
    const double type = std::max(scale, 0.78);
    const double before = style.before * scale;
    const double after = style.after * scale;
    const double side = style.side * scale;
    const double x = left + side;
    const double inner = width - 2 * side;
    const TextLook look{m_canvas.font(style.fontSize * type, style.isBold), css(style.ink), style.lineHeight * type, 0, false};
    const ShownSlot *slot = row.slot.empty() ? nullptr : m_view.slot(row.slot);
    double height = 0;
    switch (row.kind) {
    case EmailRowKind::Logo:
        height = m_canvas.text({x, top + before}, inner, QString::fromStdString(row.text), look);
        break;
    case EmailRowKind::Image:
    case EmailRowKind::Video: {
        height = ChannelView::pictureHeight(slot, inner, 0.44);
        const QRectF rect(x, top + before, inner, height);
        m_canvas.picture(rect, 0, slot, m_view.colours);
        if (row.kind == EmailRowKind::Video) {
            const double size = 46 * scale + 10;
            const QRectF round(rect.center() - QPointF(size / 2, size / 2 + 8), QSizeF(size, size));
            m_canvas.box(round, size / 2, strong());
            m_canvas.icon(QStringLiteral("play"), round.adjusted(size * 0.28, size * 0.28, -size * 0.28, -size * 0.28), toColor(m_view.colours.onStrong));
        }
        if (slot)
            height += m_canvas.errors({x + 8, top + before + height}, inner - 16, *slot);
        break;
    }
    case EmailRowKind::Offer: {
        const double pad = 18 * scale;
        PreviewCanvas measure(nullptr, m_canvas.theme());
        const double text = slot ? measure.text({}, inner - 2 * pad, *slot, look) : 0;
        height = text + 2 * pad;
        m_canvas.box({x, top + before, inner, height}, 6, css(style.ground));
        if (slot)
            m_canvas.text({x + pad, top + before + pad}, inner - 2 * pad, *slot, look);
        break;
    }
    case EmailRowKind::Products: {
        const double pad = 14 * scale;
        const double picture = row.image.empty() ? 0 : 72 * scale;
        PreviewCanvas measure(nullptr, m_canvas.theme());
        const double textLeft = picture > 0 ? picture + 2 * pad : pad;
        const double textWidth = inner - textLeft - pad;
        const double text = slot ? measure.text({}, textWidth, *slot, look) : 0;
        height = std::max(text, picture) + 2 * pad;
        m_canvas.box({x, top + before, inner, height}, 6, Qt::white, QColor(0xDD, 0xDD, 0xDD));
        if (picture > 0)
            m_canvas.picture({x + pad, top + before + (height - picture) / 2, picture, picture}, 5, slot, m_view.colours);
        if (slot)
            m_canvas.text({x + textLeft, top + before + (height - text) / 2}, textWidth, *slot, look);
        break;
    }
    case EmailRowKind::Button:
        if (slot)
            height = button({x, top + before}, inner, *slot);
        break;
    default:
        if (slot)
            height = m_canvas.text({x, top + before}, inner, *slot, look);
    }
    return before + height + after;
}

} // namespace throughline::studio
