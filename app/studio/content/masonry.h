// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace throughline::studio {

/// Cards of one width in as many columns as fit, each put where there is most room.
class Masonry : public QWidget
{
    Q_OBJECT
public:
    explicit Masonry(int columnWidth, QWidget *parent = nullptr);

    /// Takes the cards over, and lets go of those of before that are not among them.
    void setCards(const QList<QWidget *> &cards);
    const QList<QWidget *> &cards() const { return m_cards; }
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_columnWidth;
    QList<QWidget *> m_cards;
    bool m_isArranging = false;
};

} // namespace throughline::studio
