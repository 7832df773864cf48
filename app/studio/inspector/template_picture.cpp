// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/template_picture.h"

#include "app/studio/preview/channel_preview.h"
#include "app/studio/widgets/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace throughline::studio {

namespace {

constexpr int drawnWidth = 360;   ///< at which the message is laid out
constexpr int tallest = 620;      ///< of that; the rest is cut
constexpr int tallestShown = 260;
constexpr double density = 2;

} // namespace

TemplatePicture::TemplatePicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("templatePicture"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("How the message looks"));
}

void TemplatePicture::setView(const ChannelView &view)
{
    ChannelPreview preview;
    preview.setView(view);
    const QSize size(drawnWidth, std::min(preview.heightForWidth(drawnWidth), tallest));
    preview.resize(drawnWidth, preview.heightForWidth(drawnWidth));
    m_picture = QPixmap(size * density);
    m_picture.setDevicePixelRatio(density);
    m_picture.fill(Qt::transparent);
    preview.render(&m_picture, QPoint(), QRect(QPoint(), size), QWidget::DrawChildren);
    setAccessibleDescription(preview.accessibleDescription().isEmpty() ? preview.accessibleName() : preview.accessibleDescription());
    updateGeometry();
    update();
}

int TemplatePicture::heightForWidth(int width) const
{
    if (m_picture.isNull())
        return 0;
    const QSizeF natural = m_picture.deviceIndependentSize();
    return std::min(int(natural.height() * std::min(1.0, width / natural.width())), tallestShown);
}

QSize TemplatePicture::sizeHint() const { return {drawnWidth, heightForWidth(drawnWidth)}; }

void TemplatePicture::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF natural = m_picture.deviceIndependentSize();
    const double scale = std::min(1.0, width() / natural.width());
    const QRectF target((width() - natural.width() * scale) / 2, 0, natural.width() * scale, natural.height() * scale);
    const Theme theme = themeOf(this);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(target.left(), 0, target.width(), std::min<double>(height(), target.height())), theme.radius(Radius::Tile), theme.radius(Radius::Tile));
    painter.setClipPath(frame);
    painter.drawPixmap(target, m_picture, QRectF(m_picture.rect()));
    if (target.height() <= height())
        return;
    // It goes on below.
    const double fade = theme.scaled(28);
    QLinearGradient gradient(0, height() - fade, 0, height());
    QColor clear = theme.color(ColorRole::Surface);
    clear.setAlpha(0);
    gradient.setColorAt(0, clear);
    gradient.setColorAt(1, theme.color(ColorRole::Surface));
    painter.fillRect(QRectF(target.left(), height() - fade, target.width(), fade), gradient);
}

} // namespace throughline::studio
