// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/viewing_as.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/session/customer_names.h"
#include "app/studio/shell/frame/top_bar.h"
#include "app/studio/widgets/follow.h"
#include "simulator/compile/rule_program.h"

namespace throughline::studio {

namespace {

const QString jobKey = QStringLiteral("personas");
constexpr std::size_t candidates = 200;
constexpr int takesByChance = 1;
constexpr int asksForKey = 2;
constexpr int actionRole = Qt::UserRole + 1;

struct Wanted
{
    QString name;
    RuleProgram program;
};

/// Of those who fit, the one whose hash is least: the same one however the rows are ordered.
QString typicalOf(const RuleProgram &program, const Population &population, const std::atomic<bool> &isStale)
{
    const Match match = countMatching(program, population, population.latest(), &isStale, candidates);
    if (match.first.empty())
        return {};
    const auto least = std::min_element(match.first.begin(), match.first.end(), [&](std::size_t a, std::size_t b) {
        return population.keyHash(a) < population.keyHash(b);
    });
    return text(population.key(*least));
}

} // namespace

ViewingAs::ViewingAs(ChooserBox &box, Surroundings around, QObject *parent)
    : QObject(parent), m_box(box), m_around(std::move(around)), m_isStale(std::make_shared<std::atomic<bool>>(false))
{
    connect(&box, &QComboBox::activated, this, &ViewingAs::choose);
    connect(&m_around.data, &DataSource::opened, this, &ViewingAs::findPersonas);
    connect(&m_around.data, &DataSource::closed, this, &ViewingAs::findPersonas);
    connect(&m_around.session, &Session::customerChanged, this, &ViewingAs::fill);
    connect(&m_around.session.document(), &Document::replaced, this, &ViewingAs::findPersonas);
    connect(&m_around.session.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "audiences"))
            findPersonas();
    });
    followLanguage(&box, [this] { fill(); });
}

void ViewingAs::findPersonas()
{
    m_isStale->store(true);
    m_isStale = std::make_shared<std::atomic<bool>>(false);
    m_personas.clear();
    const auto population = m_around.data.population();
    if (!population) {
        m_around.jobs.cancel(jobKey);
        m_around.session.setCustomer({});
        return fill();
    }
    auto wanted = std::make_shared<std::vector<Wanted>>();
    for (const Audience &audience : m_around.session.project().audiences) {
        if (!audience.isPersona)
            continue;
        if (auto program = compileRule(audience.rule, m_around.session.project(), *population))
            wanted->push_back({audience.name.empty() ? text(audience.id) : text(audience.name), std::move(*program)});
    }
    m_around.jobs.start(
        jobKey,
        [wanted, population, isStale = m_isStale](Progress &) {
            std::vector<Persona> found;
            for (const Wanted &each : *wanted)
                if (const QString key = typicalOf(each.program, *population, *isStale); !key.isEmpty())
                    found.push_back({each.name, key});
            return found;
        },
        [this](std::vector<Persona> found) {
            m_personas = std::move(found);
            if (m_around.session.customer().isEmpty() && !m_personas.empty())
                m_around.session.setCustomer(m_personas.front().key);
            fill();
        });
    fill();
}

QString ViewingAs::nameOf(const QString &key) const
{
    for (const Persona &persona : m_personas)
        if (persona.key == key)
            return persona.name;
    const auto population = m_around.data.population();
    const auto customer = population ? population->find(key.toStdString()) : std::nullopt;
    return customer ? customerName(*population, *customer, m_around.session.project().salt) : key;
}

void ViewingAs::fill()
{
    const QSignalBlocker quiet(&m_box);
    const QString current = m_around.session.customer();
    m_box.clear();
    m_box.addItem(tr("anyone"), QString());
    for (const Persona &persona : m_personas)
        m_box.addItem(persona.name, persona.key);
    if (!current.isEmpty() && m_box.findData(current) < 0)
        m_box.addItem(nameOf(current), current);
    const bool isOpen = m_around.data.isOpen();
    if (isOpen) {
        m_box.insertSeparator(m_box.count());
        m_box.addItem(tr("someone by chance"));
        m_box.setItemData(m_box.count() - 1, takesByChance, actionRole);
        m_box.addItem(tr("the customer with a key…"));
        m_box.setItemData(m_box.count() - 1, asksForKey, actionRole);
    }
    m_box.setCurrentIndex(std::max(0, m_box.findData(current)));
    m_box.setEnabled(isOpen);
    m_box.setToolTip(isOpen ? tr("Whose eyes content is seen with: %1").arg(nameOf(current).isEmpty() ? tr("anyone") : nameOf(current))
                            : tr("Open a database to look with a customer's eyes"));
    m_box.updateGeometry();
}

void ViewingAs::choose(int index)
{
    const auto population = m_around.data.population();
    const int action = m_box.itemData(index, actionRole).toInt();
    if (action == 0 || !population)
        return m_around.session.setCustomer(m_box.itemData(index).toString());
    if (action == takesByChance) {
        // Steps through the customers in an order that looks like chance, and is the same each time.
        m_chance += 0x9E3779B97F4A7C15u;
        if (population->size() > 0)
            m_around.session.setCustomer(text(population->key(std::size_t(m_chance >> 11) % population->size())));
        return fill();
    }
    const QString key = m_around.askForKey().trimmed();
    if (key.isEmpty())
        return fill();
    if (!population->find(key.toStdString())) {
        emit unknownKey(key);
        return fill();
    }
    m_around.session.setCustomer(key);
    fill();
}

} // namespace throughline::studio
