// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace throughline::studio {

// Inter's digits differ in width, and Qt 6.4 cannot switch its tabular figures on: here every
// digit gets the advance of the widest, so that columns of numbers stand under each other.

double tabularWidth(const QFont &font, const QString &text);

/// One line in the painter's font and pen, cut on neither side.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Paints the right-aligned texts of a view with tabular digits and leaves the others alone.
class TabularDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace throughline::studio
