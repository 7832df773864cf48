// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/card.h"

namespace throughline {
struct Project;
}

namespace throughline::studio {

/// Below the form of a block: how it reads to a made-up customer, and which texts take it in.
class BlockUse : public Card
{
    Q_OBJECT
public:
    explicit BlockUse(QWidget *parent = nullptr);

    /// Hides itself where there is no such block.
    void show(const Project &project, const std::string &block);
    /// "Forgotten cart · Legal", a line each.
    static QStringList placesOf(const Project &project, const std::string &block);

private:
    Label *m_words;
    Label *m_places;
};

} // namespace throughline::studio
