// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// Cards in rows, as many beside each other as there is room for, so that a page of cards need not
/// scroll sideways.
class CardGrid : public QWidget
{
    Q_OBJECT
public:
    /// Of a row, which two, three and four cards share evenly.
    static constexpr int parts = 12;

    /// At most `most` cards in a row, 1 to 4; fewer where they would be narrower than `narrowest` pixels
    /// (at text scale 1).
    CardGrid(int most, int narrowest, QWidget *parent = nullptr);

    /// `share`: the parts that the card takes of a row with room for the most. In a narrower row it takes
    /// as much as the others, or, if it is more than half a row, what is left.
    void add(QWidget *card, int share);
    /// The card is no longer laid out; it stays a child.
    void remove(QWidget *card);
    void setSpacing(int pixels);
    /// Rows share what height is left over.
    void setFilling(bool isFilling);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *card;
        int share;
    };
    int columns() const;
    void lay();

    int m_most;
    int m_narrowest;
    bool m_isFilling = false;
    int m_columns = 0;
    std::optional<int> m_spacing; ///< pixels; else as the theme has it
    QGridLayout *m_grid;
    QList<Item> m_items; ///< in the order of reading
};

} // namespace throughline::studio
