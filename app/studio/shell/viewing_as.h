// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"

#include <atomic>
#include <functional>

namespace throughline::studio {

class ChooserBox;

/// The top bar's choice of the customer through whose eyes content is shown: nobody in particular,
/// a persona's typical customer, one by chance or one by key.
class ViewingAs : public QObject
{
    Q_OBJECT
public:
    struct Surroundings
    {
        Session &session;
        DataSource &data;
        Jobs &jobs;
        std::function<QString()> askForKey; ///< empty where the question is not answered
    };

    ViewingAs(ChooserBox &box, Surroundings around, QObject *parent = nullptr);

signals:
    /// No customer of the database has this key.
    void unknownKey(const QString &key);

private:
    struct Persona
    {
        QString name;
        QString key;
    };

    void findPersonas();
    void fill();
    void choose(int index);
    QString nameOf(const QString &key) const;

    ChooserBox &m_box;
    Surroundings m_around;
    std::vector<Persona> m_personas;
    std::shared_ptr<std::atomic<bool>> m_isStale;
    std::uint64_t m_chance = 0; ///< grows with each customer taken by chance
};

} // namespace throughline::studio
