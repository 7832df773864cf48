// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/charts/chart.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

namespace throughline::studio {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_emptyReason = tr("Nothing to show yet.");
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Base));
        update();
    });
}

void Chart::renew(const QString &emptyReason)
{
    m_emptyReason = emptyReason;
    setAccessibleDescription(emptyReason.isEmpty() ? description() : emptyReason);
    updateGeometry();
    update();
    emit changed();
}

void Chart::paintAll(QPainter &painter, const QRectF &area)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(font());
    if (m_emptyReason.isEmpty())
        return paintChart(painter, area);
    const Theme theme = themeOf(this);
    painter.setPen(theme.color(ColorRole::Text2));
    const double gap = theme.space(Space::Item);
    painter.drawText(area.adjusted(gap, 0, -gap, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyReason);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter, rect());
}

void Chart::renderTo(QPaintDevice &device, const QSize &size)
{
    QPainter painter(&device);
    painter.fillRect(QRect(QPoint(), size), themeOf(this).color(ColorRole::Surface));
    paintAll(painter, QRectF(QPointF(), size));
}

QPixmap Chart::picture(qreal pixelRatio)
{
    QPixmap pixmap(size() * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    renderTo(pixmap, size());
    return pixmap;
}

bool Chart::savePicture(const QString &path)
{
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return picture().save(path, "PNG");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size());
    generator.setViewBox(QRect(QPoint(), size()));
    generator.setTitle(accessibleName());
    generator.setDescription(accessibleDescription());
    renderTo(generator, size());
    return file.flush() && file.error() == QFile::NoError;
}

void Chart::copyPicture() { QApplication::clipboard()->setPixmap(picture()); }

void Chart::copyTable() const { QApplication::clipboard()->setText(tabSeparatedText(tableRows())); }

void Chart::askAndSave()
{
    QString wanted = tr("PNG picture (*.png)");
    const QString vector = tr("SVG drawing (*.svg)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), accessibleName(),
                                                wanted + QStringLiteral(";;") + vector, &wanted);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += wanted == vector ? QStringLiteral(".svg") : QStringLiteral(".png");
    savePicture(path);
}

void Chart::addChartActions(QMenu &menu)
{
    const Theme theme = themeOf(this);
    menu.addAction(icon(QStringLiteral("image"), theme), tr("Copy as picture"), this, &Chart::copyPicture);
    menu.addAction(icon(QStringLiteral("table"), theme), tr("Copy as table"), this, &Chart::copyTable);
    menu.addAction(icon(QStringLiteral("download"), theme), tr("Save picture…"), this, &Chart::askAndSave);
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChartActions(*menu);
    menu->popup(event->globalPos());
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_emptyReason.isEmpty())
        setAccessibleDescription(description());
    QWidget::changeEvent(event);
}

} // namespace throughline::studio
