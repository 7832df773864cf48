// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/population/sample/life.h"

#include "model/values/time.h"
#include "simulator/population/sample/catalogue.h"
#include "simulator/population/sample/luck.h"
#include "simulator/population/sample/messages.h"
#include "simulator/population/sample/places.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace throughline::sample {

namespace {

/// Each purpose has numbers of its own, so that richer histories of one kind leave the others alone.
enum Purpose : std::uint32_t { Person, Taste, Buying, Visiting, Changing, Copying, Complaining };

constexpr std::int64_t year = 365 * day;

struct Names
{
    std::vector<std::string_view> first, last, streets;
};

/// The lists of each country, taken apart once.
const std::vector<Names> &namesByCountry()
{
    static const std::vector<Names> all = [] {
        std::vector<Names> made;
        for (const Country &country : countries())
            made.push_back({parts(country.firstNames), parts(country.lastNames), parts(country.streets)});
        return made;
    }();
    return all;
}

const std::vector<std::uint16_t> &countryWeights()
{
    static const std::vector<std::uint16_t> all = [] {
        std::vector<std::uint16_t> weights;
        for (const Country &country : countries())
            weights.push_back(country.weight);
        return weights;
    }();
    return all;
}

std::string token(Luck &luck, char beginning, int length)
{
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string text(1, beginning);
    for (int i = 0; i < length; ++i)
        text += letters[luck.below(std::uint32_t(letters.size()))];
    return text;
}

/// The letters that fit in front of an "@": other scripts get a token.
std::string mailLetters(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (c >= 'a' && c <= 'z')
            letters += c;
        else if (c >= 'A' && c <= 'Z')
            letters += char(c - 'A' + 'a');
    }
    return letters;
}

std::string makeEmail(Luck &luck, const Life &life)
{
    // Names reserved by RFC 2606: no made-up address can ever reach anyone.
    constexpr std::array<std::string_view, 3> domains{"@example.com", "@example.org", "@example.net"};
    const std::string first = mailLetters(life.firstName);
    const std::string last = mailLetters(life.lastName);
    std::string name = first.size() < 3 || last.size() < 3 ? token(luck, 'm', 7) : first + "." + last;
    name += std::to_string(luck.below(9000) + 1000);
    return name + std::string(domains[luck.below(3)]);
}

std::string digits(Luck &luck, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += char('0' + luck.below(10));
    return text;
}

std::string isoDate(std::int64_t days)
{
    return formatMoment({days * day}).substr(0, 10);
}

void makePerson(Luck &luck, Life &life)
{
    const std::size_t place = luck.pick(countryWeights());
    const Country &country = countries()[place];
    const Names &names = namesByCountry()[place];
    const auto some = [&](const std::vector<std::string_view> &list) {
        return list[luck.below(std::uint32_t(list.size()))];
    };
    const Town &town = country.towns[luck.below(std::uint32_t(country.towns.size()))];
    life.country = country.code;
    life.language = country.language;
    life.city = town.name;
    life.timeZone = town.timeZone;
    life.firstName = luck.chance(0.985) ? some(names.first) : std::string_view();
    life.lastName = some(names.last);
    if (luck.chance(0.96))
        life.email = makeEmail(luck, life);
    if (luck.chance(0.68))
        life.phone = std::string(country.dialCode) + "555" + digits(luck, 7);
    life.appInstalled = luck.chance(0.44);
    if (life.appInstalled && luck.chance(0.93))
        life.pushToken = token(luck, 'p', 11);
    if (luck.chance(0.6))
        life.adId = token(luck, 'a', 9);
    if (luck.chance(0.75)) {
        life.address = std::string(some(names.streets)) + " " + std::to_string(1 + luck.below(120));
        life.postalCode = digits(luck, 5);
    }
    if (luck.chance(0.7)) {
        // Ages 18 to 85, densest in the thirties.
        const double age = 18 + 67 * (luck.uniform() * 0.5 + luck.uniform() * 0.3) * luck.uniform() * 1.2;
        life.birthDate = isoDate(now / day - std::int64_t(age * 365.25));
    }
    const double since = luck.uniform();
    life.signupAt = now - day / 2 - std::int64_t(5 * year * since * (0.3 + 0.7 * since));
    constexpr std::array<double, 8> agreed{0.84, 0.4, 0.72, 0.97, 0.8, 0.55, 0.45, 0.62};
    for (std::size_t channel = 0; channel < agreed.size(); ++channel) {
        const bool wasAsked = luck.chance(0.96);
        const bool agrees = luck.chance(agreed[channel]);
        const bool hasDevice = life.appInstalled || (channel != 2 && channel != 3);
        if (wasAsked && hasDevice)
            life.consent[channel] = agrees;
    }
    life.topicOffers = luck.chance(0.7);
    life.topicNews = luck.chance(0.55);
    life.topicService = luck.chance(0.93);
}

/// BG/NBD (Fader, Hardie and Lee 2005) for the moments, Gamma-Gamma (2013) for the amounts.
void makePurchases(Luck &luck, Life &life, const Category &favourite)
{
    const double rate = luck.gamma(0.9, 14 * 7 * double(day)); // orders per second while active
    const double dropout = luck.beta(0.8, 2.5);
    const double scale = luck.gamma(3.74, 15.44); // the customer's own rate of spending
    if (!luck.chance(0.78))
        return;
    double at = double(life.signupAt) + luck.exponential(9 * double(day));
    while (at < double(now - 60) && life.purchases.size() < 200) {
        const bool isFavourite = luck.chance(0.7);
        const Category &category = isFavourite ? favourite : catalogue[luck.below(8)];
        const std::string_view product = category.products[luck.below(6)];
        // E[amount] = p·γ/(q − 1) = 35.2 before it is scaled to the category.
        const double amount = luck.gamma(6.25, scale) * category.meanCents / 35.2;
        const std::int64_t cents = std::clamp(std::int64_t(amount + 0.5), std::int64_t(150),
                                              std::int64_t(500000));
        life.purchases.push_back({std::int64_t(at), cents, product, category.name,
                                  int(luck.below(10) < 8 ? 1 : 2 + luck.below(2))});
        if (luck.chance(dropout))
            return;
        at += 1 + (rate > 1e-12 ? luck.exponential(1 / rate) : 1e12);
    }
}

void makeTaste(Luck &luck, Life &life, const Category &favourite)
{
    std::int64_t lastYear = 0;
    for (const Purchase &purchase : life.purchases)
        if (purchase.at >= now - year)
            lastYear += purchase.cents;
    life.tier = tiers[lastYear >= 60000 ? 3 : lastYear >= 25000 ? 2 : lastYear >= 8000 ? 1 : 0];
    if (luck.chance(0.88))
        life.preferredCategory = favourite.name;
    if (luck.chance(0.8))
        life.preferredProduct = favourite.products[luck.below(6)];
}

void makeBehaviours(Luck &luck, Life &life)
{
    const double perYear = luck.gamma(0.55, 0.13);
    const std::int64_t begin = std::max(life.signupAt, now - year);
    if (perYear < 0.01)
        return;
    double at = double(begin);
    for (;;) {
        at += 600 + luck.exponential(double(year) / perYear);
        if (at >= double(now - 3600) || life.behaviours.size() > 300)
            return;
        std::int64_t moment = std::int64_t(at);
        const bool inApp = life.appInstalled && luck.chance(0.6);
        life.behaviours.push_back({moment, inApp ? "app_opened" : "visit", {}, {}});
        if (!luck.chance(0.34))
            continue;
        const Category &category = catalogue[luck.below(8)];
        const std::string_view product = luck.chance(0.3) && !life.preferredProduct.empty()
            ? life.preferredProduct
            : category.products[luck.below(6)];
        const std::string_view kind = category.name;
        moment += 20 + luck.below(120);
        life.behaviours.push_back({moment, "browsed", product, kind});
        if (luck.chance(0.27)) {
            moment += 30 + luck.below(300);
            const std::int64_t cents = category.meanCents * (40 + luck.below(140)) / 100;
            life.behaviours.push_back({moment, "cart_abandoned", product, kind, cents});
        }
        at = double(moment);
    }
}

std::string_view otherThan(std::string_view value, std::string_view candidate, std::string_view spare)
{
    return candidate == value ? spare : candidate;
}

void makeChanges(Luck &luck, Life &life)
{
    const std::int64_t begin = std::max(life.signupAt + 3600, now - year);
    const std::int64_t span = now - 3600 - begin;
    if (span < day)
        return;
    const auto moment = [&] { return begin + std::int64_t(luck.uniform() * double(span)); };
    const auto changed = [&](double share, std::string_view field, std::string_view before,
                             std::string_view after) {
        const bool happened = luck.chance(share);
        const std::int64_t at = moment();
        if (happened && before != after && !after.empty())
            life.changes.push_back({at, field, std::string(before), std::string(after)});
    };
    const auto tier = std::size_t(std::find(tiers.begin(), tiers.end(), life.tier) - tiers.begin());
    changed(tier > 0 ? 0.55 : 0.08, "tier", tiers[tier > 0 ? tier - 1 : 1], life.tier);
    const Category &category = catalogue[luck.below(8)];
    changed(0.3, "preferred_product", category.products[luck.below(6)], life.preferredProduct);
    changed(0.12, "preferred_category",
            otherThan(life.preferredCategory, category.name, "Running"), life.preferredCategory);
    changed(0.03, "last_name", namesByCountry()[0].last[luck.below(20)], life.lastName);
    changed(0.05, "phone", "+1555" + digits(luck, 7), life.phone);
    changed(0.04, "email", token(luck, 'o', 8) + "@example.com", life.email);
    // Withdrawals by mail and text message follow from the message log; these were made elsewhere.
    if (life.consent[5] == false)
        changed(0.25, "consent_ad", "1", "0");
    if (life.consent[6] == false)
        changed(0.15, "consent_agent", "1", "0");
    if (life.consent[1] == true)
        changed(0.1, "consent_sms", "0", "1");
}

std::string_view truthOf(const Life &life, std::string_view field)
{
    constexpr std::array<std::string_view, 8> consents{"consent_email", "consent_sms", "consent_push",
                                                       "consent_inapp", "consent_web", "consent_ad",
                                                       "consent_agent", "consent_mail"};
    if (field == "first_name")
        return life.firstName;
    if (field == "tier")
        return life.tier;
    if (field == "preferred_product")
        return life.preferredProduct;
    if (field == "preferred_category")
        return life.preferredCategory;
    for (std::size_t i = 0; i < consents.size(); ++i)
        if (consents[i] == field)
            return !life.consent[i] ? "" : *life.consent[i] ? "1" : "0";
    return {};
}

std::string valueAt(const Life &life, std::string_view field, std::int64_t at)
{
    // The oldest later change still knows the value of that moment.
    for (const ProfileChange &change : life.changes)
        if (change.field == field && change.at > at)
            return change.before;
    return std::string(truthOf(life, field));
}

std::string driftedValue(Luck &luck, std::string_view field, std::string_view value)
{
    if (field.starts_with("consent_"))
        return value == "1" ? "0" : "1";
    if (field == "tier")
        return std::string(otherThan(value, tiers[luck.below(4)], "Basic"));
    if (field == "preferred_product")
        return std::string(catalogue[luck.below(8)].products[luck.below(6)]);
    if (field == "preferred_category")
        return std::string(otherThan(value, catalogue[luck.below(8)].name, "General"));
    std::string shout(value);
    for (char &c : shout)
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
    return shout == value ? shout + "." : shout;
}

/// How a channel's own system keeps up with the source of truth.
struct CopyHabit
{
    std::string_view channel;
    std::array<std::string_view, 4> fields; ///< in alphabetical order; the rest are empty
    double missing, drifted, stuck;         ///< shares; stuck: the synchronisation stopped long ago
    std::int64_t period;                    ///< of the synchronisation, in seconds
};

// In alphabetical order, as the table is clustered.
constexpr std::array<CopyHabit, 6> copyHabits{{
    {"ad", {"consent_ad", "tier"}, 0.10, 0.02, 0.16, 7 * day},
    {"agent", {"first_name", "tier"}, 0.06, 0.06, 0.12, 3 * day},
    {"email", {"consent_email", "first_name", "preferred_product", "tier"}, 0.01, 0.005, 0.01, 3600},
    {"push", {"preferred_product"}, 0.05, 0.01, 0.03, 6 * 3600},
    {"sms", {"consent_sms", "first_name"}, 0.04, 0.03, 0.08, day},
    {"web", {"preferred_category"}, 0.12, 0.01, 0.05, 2 * day},
}};

bool holds(const Life &life, std::string_view channel)
{
    if (channel == "email")
        return !life.email.empty();
    if (channel == "sms" || channel == "agent")
        return !life.phone.empty();
    if (channel == "push")
        return !life.pushToken.empty();
    if (channel == "ad")
        return !life.adId.empty();
    return life.consent[4].value_or(false);
}

void makeCopies(Luck &luck, Life &life)
{
    for (const CopyHabit &habit : copyHabits) {
        if (!holds(life, habit.channel))
            continue;
        const bool isStuck = luck.chance(habit.stuck);
        const double stuckFor = luck.exponential(110 * double(day));
        const double phase = luck.uniform() * double(habit.period);
        const std::int64_t synced
            = std::max(life.signupAt, now - 60 - std::int64_t(isStuck ? stuckFor : phase));
        for (const std::string_view field : habit.fields) {
            const bool isMissing = luck.chance(habit.missing);
            const bool isDrifted = luck.chance(habit.drifted);
            if (field.empty() || isMissing)
                continue;
            std::string value = valueAt(life, field, synced);
            if (isDrifted)
                value = driftedValue(luck, field, value);
            if (!value.empty())
                life.copies.push_back({habit.channel, field, std::move(value), synced});
        }
    }
}

void makeSupport(Luck &luck, Life &life)
{
    constexpr std::array<std::string_view, 4> kinds{"question", "delivery", "return", "complaint"};
    constexpr std::array<std::uint16_t, 4> weights{45, 25, 18, 12};
    for (const Purchase &purchase : life.purchases) {
        const bool happens = luck.chance(0.045);
        const std::int64_t opened = purchase.at + day + std::int64_t(luck.exponential(6 * double(day)));
        const std::int64_t closed = opened + 1800 + std::int64_t(luck.exponential(3 * double(day)));
        const std::string_view kind = kinds[luck.pick(weights)];
        if (!happens || opened >= now - 60)
            continue;
        SupportCase row{opened, {}, kind};
        if (closed < now)
            row.closedAt = closed;
        life.support.push_back(row);
    }
}

/// Puts a history in the order of time and moves entries of the same second apart.
template <class Row>
void inOrder(std::vector<Row> &rows, std::int64_t Row::*at)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [at](const Row &a, const Row &b) { return a.*at < b.*at; });
    for (std::size_t i = 1; i < rows.size(); ++i)
        rows[i].*at = std::max(rows[i].*at, rows[i - 1].*at + 1);
}

} // namespace

Life makeLife(std::uint64_t seed, std::uint64_t number)
{
    Life life{};
    life.key = 100001 + std::int64_t(number);
    const auto luck = [&](Purpose purpose) { return Luck(seed, number, purpose); };
    Luck person = luck(Person), taste = luck(Taste), buying = luck(Buying), visiting = luck(Visiting);
    Luck changing = luck(Changing), copying = luck(Copying), complaining = luck(Complaining);
    makePerson(person, life);
    const Category &favourite = catalogue[taste.below(8)];
    makePurchases(buying, life, favourite);
    makeTaste(taste, life, favourite);
    makeBehaviours(visiting, life);
    makeChanges(changing, life);
    makeMessages(seed, number, life);
    inOrder(life.changes, &ProfileChange::at);
    inOrder(life.engagements, &Engagement::at);
    inOrder(life.behaviours, &Behaviour::at);
    inOrder(life.purchases, &Purchase::at);
    makeCopies(copying, life);
    makeSupport(complaining, life);
    inOrder(life.support, &SupportCase::openedAt);
    return life;
}

} // namespace throughline::sample
