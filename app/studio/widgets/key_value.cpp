// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/key_value.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/tabular_digits.h"

#include <QGridLayout>
#include <QPainter>

#include <cmath>

namespace throughline::studio {

KeyValueRows::KeyValueRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    followTheme(this, [this](const Theme &theme) {
        m_grid->setHorizontalSpacing(theme.space(Space::Group));
        m_grid->setVerticalSpacing(theme.space(Space::Tight));
    });
}

void KeyValueRows::setRows(const QList<KeyValue> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < rows.size(); ++i) {
        auto *key = new ElidedLabel(rows[i].key, TextStyle::Base, ColorRole::Text2);
        auto *value = new NumberLabel(rows[i].value, TextStyle::BaseStrong, rows[i].color);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(rows[i].key, rows[i].value));
        key->setToolTip(rows[i].hint);
        value->setToolTip(rows[i].hint);
        m_grid->addWidget(key, i, 0);
        m_grid->addWidget(value, i, 1, Qt::AlignRight);
    }
}

NumberLabel::NumberLabel(const QString &text, TextStyle style, ColorRole color, QWidget *parent)
    : QWidget(parent), m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this, [this, style](const Theme &theme) {
        setFont(theme.font(style));
        updateGeometry();
        update();
    });
    setText(text);
}

void NumberLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void NumberLabel::setColor(ColorRole color)
{
    m_color = color;
    update();
}

QSize NumberLabel::sizeHint() const
{
    return {int(std::ceil(tabularWidth(font(), m_text))), fontMetrics().height()};
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeOf(this).color(m_color));
    paintTabular(painter, rect(), Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight), m_text);
}

} // namespace throughline::studio
