// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace throughline::studio {

struct KeyValue
{
    QString key;
    QString value;                       ///< shown with tabular digits
    ColorRole color = ColorRole::Text;   ///< of the value
    QString hint;                        ///< tool tip of the row
};

/// Rows of a name at the left and its value at the right.
class KeyValueRows : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValueRows(QWidget *parent = nullptr);
    void setRows(const QList<KeyValue> &rows);

private:
    QGridLayout *m_grid;
};

/// A figure with tabular digits.
class NumberLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit NumberLabel(const QString &text = {}, TextStyle style = TextStyle::Base,
                         ColorRole color = ColorRole::Text, QWidget *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    void setColor(ColorRole color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ColorRole m_color;
};

} // namespace throughline::studio
