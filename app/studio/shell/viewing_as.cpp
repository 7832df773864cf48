// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/viewing_as.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/session/customer_names.h"
#include "app/studio/session/customer_search.h"
#include "app/studio/shell/frame/customer_box.h"
#include "app/studio/widgets/follow.h"
#include "simulator/compile/rule_program.h"

namespace throughline::studio {

namespace {

const QString personaKey = QStringLiteral("personas");
const QString searchKey = QStringLiteral("customer search");
constexpr std::size_t candidates = 2000;
constexpr std::size_t mostFound = 40;
constexpr std::size_t neighbours = 20;

struct Wanted
{
    QString name;
    QString story;
    RuleProgram program;
};

/// "Lucía" of "Lucía, member with a full basket".
QString callNameOf(const QString &persona)
{
    qsizetype end = 0;
    while (end < persona.size() && (persona[end].isLetter() || persona[end] == QLatin1Char('-')))
        ++end;
    return persona.left(end);
}

/// Of those who fit, whoever is called as the persona is, else the one whose hash is least: the same
/// one however the rows are ordered. Real people are not chosen by their names.
std::optional<std::size_t> typicalOf(const Wanted &wanted, const Population &population, const std::atomic<bool> &isStale)
{
    const Match match = countMatching(wanted.program, population, population.latest(), &isStale, candidates);
    const Column *names = population.isMadeUp() ? population.field("first_name") : nullptr;
    const std::string call = callNameOf(wanted.name).toStdString();
    const auto isNamesake = [&](std::size_t row) {
        return names && names->holdsTexts() && !names->isNull(row) && names->text(row) == call;
    };
    const auto least = std::ranges::min_element(match.first, {}, [&](std::size_t row) {
        return std::pair(!isNamesake(row), population.keyHash(row));
    });
    return least == match.first.end() ? std::nullopt : std::optional(*least);
}

} // namespace

ViewingAs::ViewingAs(CustomerBox &box, Session &session, DataSource &data, Jobs &jobs, QObject *parent)
    : QObject(parent), m_box(box), m_session(session), m_data(data), m_jobs(jobs),
      m_isStale(std::make_shared<std::atomic<bool>>(false))
{
    connect(&box, &CustomerBox::chosen, this, [this](const QString &key) { m_session.setCustomer(key); });
    connect(&box, &CustomerBox::stepped, this, &ViewingAs::step);
    connect(&box, &CustomerBox::chanceWanted, this, &ViewingAs::takeByChance);
    connect(&box, &CustomerBox::searched, this, &ViewingAs::offer);
    connect(&box, &CustomerBox::personShownChanged, this, [this] {
        show();
        offer(m_box.searchedWords());
        emit personShownChanged();
    });
    connect(&data, &DataSource::opened, this, &ViewingAs::findPersonas);
    connect(&data, &DataSource::closed, this, &ViewingAs::findPersonas);
    connect(&session, &Session::customerChanged, this, &ViewingAs::show);
    connect(&session.document(), &Document::replaced, this, &ViewingAs::findPersonas);
    connect(&session.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, "audiences"))
            findPersonas();
    });
    followLanguage(&box, [this] { show(); });
}

bool ViewingAs::showsPerson() const
{
    return m_box.showsPerson() || m_data.isMadeUp();
}

void ViewingAs::findPersonas()
{
    m_isStale->store(true);
    m_isStale = std::make_shared<std::atomic<bool>>(false);
    m_personas.clear();
    m_jobs.cancel(searchKey);
    const auto population = m_data.population();
    if (!population) {
        m_jobs.cancel(personaKey);
        m_session.setCustomer({});
        return show();
    }
    auto wanted = std::make_shared<std::vector<Wanted>>();
    for (const Audience &audience : m_session.project().audiences) {
        if (!audience.isPersona)
            continue;
        if (auto program = compileRule(audience.rule, m_session.project(), *population))
            wanted->push_back({audience.name.empty() ? text(audience.id) : text(audience.name), text(audience.story), std::move(*program)});
    }
    m_jobs.start(
        personaKey,
        [wanted, population, isStale = m_isStale](Progress &) {
            std::vector<Persona> found;
            for (const Wanted &each : *wanted)
                if (const auto customer = typicalOf(each, *population, *isStale))
                    found.push_back({each.name, each.story, *customer});
            return found;
        },
        [this](std::vector<Persona> found) {
            m_personas = std::move(found);
            if (m_session.customer().isEmpty() && !m_personas.empty())
                choose(m_personas.front().customer);
            show();
        });
    show();
}

std::optional<std::size_t> ViewingAs::current() const
{
    const auto population = m_data.population();
    const std::string key = m_session.customer().toStdString();
    return !population || key.empty() ? std::nullopt : population->find(key);
}

QString ViewingAs::nameOf(std::size_t customer) const
{
    return customerName(*m_data.population(), customer, m_session.project().salt, showsPerson());
}

QString ViewingAs::labelOf(std::size_t customer) const
{
    return tr("%1 · %2").arg(isolated(nameOf(customer)), text(m_data.population()->key(customer)));
}

void ViewingAs::show()
{
    const bool isOpen = m_data.isOpen();
    const auto customer = current();
    const QString name = customer ? nameOf(*customer) : tr("anyone");
    QString tip = isOpen ? tr("Whose eyes content is seen with: %1").arg(isolated(name)) : tr("Open a database to look with a customer's eyes");
    for (const Persona &persona : m_personas)
        if (persona.customer == customer)
            tip += QLatin1Char('\n') + persona.name + (persona.story.isEmpty() ? QString() : QLatin1Char('\n') + persona.story);
    m_box.setCurrent(name, tip);
    m_box.setHidesPersons(isOpen && !m_data.isMadeUp());
    m_box.setEnabled(isOpen);
}

/// Those to choose from while nothing is searched: nobody, the personas, and who comes next.
std::vector<CustomerOffer> ViewingAs::usualOffers() const
{
    const auto population = m_data.population();
    std::vector<CustomerOffer> offers{{{}, tr("Anyone · a made-up customer"), {}, false}};
    for (const Persona &persona : m_personas)
        offers.push_back({text(population->key(persona.customer)), tr("%1 · %2").arg(persona.name, isolated(nameOf(persona.customer))), persona.story, true});
    const std::size_t from = current().value_or(0);
    for (std::size_t row = from; row < std::min(population->size(), from + neighbours); ++row)
        offers.push_back({text(population->key(row)), labelOf(row), {}, false});
    return offers;
}

void ViewingAs::offer(const QString &words)
{
    const auto population = m_data.population();
    if (!population)
        return m_box.setOffers({});
    if (words.trimmed().isEmpty()) {
        m_jobs.cancel(searchKey);
        return m_box.setOffers(usualOffers());
    }
    m_jobs.start(
        searchKey,
        [population, words, mayNames = showsPerson()](Progress &progress) {
            return findCustomers(*population, words, mayNames, mostFound, progress);
        },
        [this, population](const std::vector<std::size_t> &found) {
            if (population != m_data.population())
                return;
            std::vector<CustomerOffer> offers;
            for (const std::size_t row : found)
                offers.push_back({text(population->key(row)), labelOf(row), {}, false});
            m_box.setOffers(offers);
        });
}

void ViewingAs::step(int by)
{
    const auto population = m_data.population();
    if (!population || population->size() == 0)
        return;
    const auto count = std::ptrdiff_t(population->size());
    const auto customer = current();
    // From nobody, the next is the first and the one before is the last.
    const std::ptrdiff_t from = customer ? std::ptrdiff_t(*customer) : by > 0 ? -1 : 0;
    choose(std::size_t((from + by + count) % count));
}

/// Goes through the customers in an order that looks like chance, and is the same each time.
void ViewingAs::takeByChance()
{
    m_chance += 0x9E3779B97F4A7C15u;
    if (const auto population = m_data.population(); population && population->size() > 0)
        choose(std::size_t(m_chance >> 11) % population->size());
}

void ViewingAs::choose(std::size_t customer)
{
    if (const auto population = m_data.population(); population && customer < population->size())
        m_session.setCustomer(text(population->key(customer)));
}

} // namespace throughline::studio
