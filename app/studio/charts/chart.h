// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/charts/chart_table.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace throughline::studio {

/// What all charts share: a plain value goes in, a picture comes out, which can also be copied,
/// saved and read as a table. A chart without figures says in words why it has none.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    /// The figures behind the picture, in the reader's language.
    virtual ChartTable tableRows() const = 0;
    /// One or two sentences for who cannot see the picture.
    virtual QString description() const = 0;
    /// Why there is nothing to draw; empty when there is something.
    QString emptyReason() const { return m_emptyReason; }

    QPixmap picture(qreal pixelRatio = 2);
    /// The drawing alone, on the surface; the device gets `size` logical pixels.
    virtual void renderTo(QPaintDevice &device, const QSize &size);
    /// By the file's ending, .png or .svg; false when it cannot be written.
    bool savePicture(const QString &path);
    void copyPicture();
    void copyTable() const;

    /// Adds Copy as picture, Copy as table and Save picture… to a menu.
    void addChartActions(QMenu &menu);

signals:
    void changed();

protected:
    /// Draws into `area`, never outside it. Not called while there is an empty reason.
    virtual void paintChart(QPainter &painter, const QRectF &area) = 0;
    /// Called by a chart when its value changed; `emptyReason` replaces the drawing by words.
    void renew(const QString &emptyReason);

    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintAll(QPainter &painter, const QRectF &area);
    void askAndSave();

    QString m_emptyReason;
};

} // namespace throughline::studio
