// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace throughline::studio {

/// Lays its items in lines, as words stand in a paragraph; mirrored in right-to-left windows. What a
/// line has left over goes to its springs.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout);
    /// Items after it stand at the end of the line that they share with those before it.
    void addSpring();
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    /// Returns the height taken; moves the items only when `moves` is set.
    int arrange(const QRect &rect, bool moves) const;
    QSize sizeIn(const QLayoutItem *item, int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace throughline::studio
