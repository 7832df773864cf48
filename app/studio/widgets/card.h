// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class ElidedLabel;
class Label;

/// A surface with a border and 12 px corners; with a title line when it has a title or caption.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, const QString &caption = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Quiet words at the right of the title, or under it where they do not fit beside it.
    void setCaption(const QString &caption);
    /// Selected cards have an accent outline on a soft ground.
    void setSelected(bool selected);
    bool isSelected() const { return m_isSelected; }

    QVBoxLayout *body() const { return m_body; }
    /// The title line, for buttons at its end.
    QHBoxLayout *header() const { return m_header; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHeader();
    void placeCaption();

    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    Label *m_title;
    ElidedLabel *m_caption;
    ElidedLabel *m_below;
    QString m_captionText;
    bool m_isSelected = false;
};

/// A sunken, borderless well inside a card.
class Well : public QFrame
{
    Q_OBJECT
public:
    explicit Well(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A one-pixel line between rows.
class Rule : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace throughline::studio
