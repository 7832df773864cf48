// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/rule_counter.h"
#include "app/studio/session/data_source.h"

#include <QWidget>

#include <vector>

namespace throughline::studio {

class CardGrid;
class ShareBars;

/// Who an audience is: through which channels it may be reached and how its values are spread,
/// beside all customers of the open database. Counted in the background.
class AudiencePortrait : public QWidget
{
    Q_OBJECT
public:
    AudiencePortrait(const FormContext &context, DataSource &source, QWidget *parent = nullptr);

    /// The audience's rule; nothing hides the portrait.
    void show(const std::optional<throughline::Rule> &rule);

private:
    /// One card: conditions that are counted within the audience and among everyone.
    struct Facet
    {
        QString title;
        QStringList names;
        std::vector<throughline::Rule> conditions;
        ShareBars *chart = nullptr;
    };

    void choose();
    void lay();
    void fill();

    const FormContext &m_context;
    DataSource &m_data;
    RuleCounter *m_counter;
    CardGrid *m_cards = nullptr;
    std::vector<Facet> m_facets;
};

} // namespace throughline::studio
