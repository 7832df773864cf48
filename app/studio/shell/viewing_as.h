// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/session/data_source.h"

#include <atomic>

namespace throughline::studio {

class CustomerBox;
struct CustomerOffer;

/// The one choice of the customer through whose eyes content is shown: nobody in particular, a
/// persona's typical customer, a neighbour, one by chance, or one who is searched.
class ViewingAs : public QObject
{
    Q_OBJECT
public:
    ViewingAs(CustomerBox &box, Session &session, DataSource &data, Jobs &jobs, QObject *parent = nullptr);

    /// Whether names and contacts are shown as they are; never hidden where they are made up.
    bool showsPerson() const;

signals:
    void personShownChanged();

private:
    struct Persona
    {
        QString name;
        QString story;
        std::size_t customer = 0;
    };

    void findPersonas();
    void show();
    void offer(const QString &words);
    std::vector<CustomerOffer> usualOffers() const;
    void step(int by);
    void takeByChance();
    void choose(std::size_t customer);
    QString nameOf(std::size_t customer) const;
    QString labelOf(std::size_t customer) const;
    std::optional<std::size_t> current() const;

    CustomerBox &m_box;
    Session &m_session;
    DataSource &m_data;
    Jobs &m_jobs;
    std::vector<Persona> m_personas;
    std::shared_ptr<std::atomic<bool>> m_isStale;
    std::uint64_t m_chance = 0; ///< grows with each customer taken by chance
};

} // namespace throughline::studio
