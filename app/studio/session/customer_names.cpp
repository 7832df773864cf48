// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/session/customer_names.h"

#include "app/studio/document/words.h"

#include <QCoreApplication>

namespace throughline::studio {

namespace {

struct Customers
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Customers)
};

QString fieldText(const Population &population, std::string_view field, std::size_t customer)
{
    const Column *column = population.field(field);
    if (!column || !column->holdsTexts() || column->isNull(customer))
        return {};
    return text(column->text(customer)).trimmed();
}

} // namespace

QString standInName(const Population &population, std::size_t customer, const std::string &salt)
{
    const std::uint64_t hash = customerHash(salt + population.key(customer));
    const QString digits = QString::number(hash & 0xFFFFFF, 16).rightJustified(6, QLatin1Char('0')).toUpper();
    return Customers::tr("Customer %1").arg(digits);
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString customerName(const Population &population, std::size_t customer, const std::string &salt, bool showsPerson)
{
    if (!population.isMadeUp() && !showsPerson)
        return standInName(population, customer, salt);
    const QString first = fieldText(population, "first_name", customer);
    const QString last = fieldText(population, "last_name", customer);
    if (first.isEmpty() && last.isEmpty())
        return standInName(population, customer, salt);
    return last.isEmpty() ? first : first.isEmpty() ? last : Customers::tr("%1 %2.").arg(first, last.left(1));
}

} // namespace throughline::studio
