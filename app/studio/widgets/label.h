// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QLabel>

namespace throughline::studio {

/// A text in one of the theme's styles and colours, following the theme. Plain text only.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Base,
                   ColorRole color = ColorRole::Text, QWidget *parent = nullptr);

    void setColor(ColorRole color);
    void setTextStyle(TextStyle style);
    ColorRole color() const { return m_color; }

private:
    void applyTheme(const Theme &theme);

    TextStyle m_style;
    ColorRole m_color;
};

/// Capitals over a list of things, as "MESSAGES" over the channels.
class SectionTitle : public Label
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &text = {}, QWidget *parent = nullptr);
    void setTitle(const QString &text);
    QString title() const { return m_title; }

private:
    QString m_title;
};

/// One line that ends in "…" where it does not fit; the whole text is then its tool tip.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace throughline::studio
