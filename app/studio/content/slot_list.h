// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/content/slot_card.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// The slots of one template in their order; cards are dragged to another place, or moved with
/// Alt and the arrows.
class SlotList : public QWidget
{
    Q_OBJECT
public:
    explicit SlotList(const FormContext &context, QWidget *parent = nullptr);

    void setTemplate(const std::string &id);
    void refresh();
    SlotCard *card(std::string_view slot) const;
    SlotCard *chosen() const;
    void choose(const std::string &slot);
    const std::vector<SlotCard *> &cards() const { return m_cards; }

signals:
    void chosenChanged();
    /// A file for the image of this slot is to be chosen.
    void imageWanted(const std::string &slot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    int indexAt(const QPoint &global) const;
    void drop(SlotCard *card, const QPoint &global);

    const FormContext &m_context;
    std::string m_templateId;
    std::string m_chosen;
    QVBoxLayout *m_column;
    std::vector<SlotCard *> m_cards;
    int m_dropIndex = -1;                ///< before which card the dragged one would stand
};

} // namespace throughline::studio
