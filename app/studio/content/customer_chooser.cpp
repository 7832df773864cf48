// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/customer_chooser.h"

#include "app/studio/content/board_job.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/theme.h"
#include "simulator/compile/rule_program.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace throughline::studio {

namespace {

constexpr int mostFound = 40;

} // namespace

CustomerChooser::CustomerChooser(const FormContext &context, DataSource &source, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source)
{
    m_before = new ToolIconButton(QStringLiteral("chevron-left"), tr("Previous customer"));
    m_before->setObjectName(QStringLiteral("previousCustomer"));
    m_next = new ToolIconButton(QStringLiteral("chevron-right"), tr("Next customer"));
    m_next->setObjectName(QStringLiteral("nextCustomer"));
    m_eye = new ToolIconButton(QStringLiteral("eye"), tr("Show the real name and contact"));
    m_eye->setCheckable(true);
    m_button = new ToolIconButton(QStringLiteral("search"), tr("Find a customer"));
    m_button->setObjectName(QStringLiteral("customer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_eye)})
        row->addWidget(part);

    m_popup = new QMenu(this);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(8, 8, 8, 8);
    m_search = new SearchField(tr("Name or key"));
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_found = new QListWidget;
    m_found->setObjectName(QStringLiteral("customersFound"));
    m_found->setAccessibleName(tr("Customers"));
    m_found->setMinimumSize(themeOf(this).scaled(280), themeOf(this).scaled(260));
    column->addWidget(m_search);
    column->addWidget(m_found);
    auto *action = new QWidgetAction(m_popup);
    action->setDefaultWidget(inner);
    m_popup->addAction(action);

    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_button, &QToolButton::clicked, this, &CustomerChooser::openPopup);
    connect(m_eye, &QToolButton::toggled, this, [this](bool isOn) {
        m_showsPerson = isOn;
        follow();
        emit personShownChanged();
    });
    connect(m_search, &QLineEdit::textChanged, this, &CustomerChooser::fill);
    const auto take = [this](QListWidgetItem *item) {
        const QVariant place = item ? item->data(Qt::UserRole) : QVariant();
        if (place.isValid())
            choose(place.toULongLong());
    };
    connect(m_found, &QListWidget::itemActivated, this, take);
    connect(m_found, &QListWidget::itemClicked, this, take);
    connect(m_search, &QLineEdit::returnPressed, this, [this, take] {
        if (m_found->count() > 0)
            take(m_found->item(0));
    });
    connect(&source, &DataSource::opened, this, &CustomerChooser::follow);
    connect(&source, &DataSource::closed, this, &CustomerChooser::follow);
    connect(&context.session(), &Session::customerChanged, this, &CustomerChooser::follow);
    followLanguage(this, [this] { follow(); });
}

std::optional<std::size_t> CustomerChooser::customer() const
{
    const auto population = m_data.population();
    if (!population || population->size() == 0)
        return std::nullopt;
    const std::string key = m_context.session().customer().toStdString();
    return key.empty() ? std::nullopt : population->find(key);
}

void CustomerChooser::follow()
{
    const auto population = m_data.population();
    setEnabled(population && population->size() > 0);
    m_eye->setVisible(population && !m_data.isMadeUp());
}

void CustomerChooser::step(int by)
{
    const auto population = m_data.population();
    if (!population || population->size() == 0)
        return;
    const auto count = std::ptrdiff_t(population->size());
    const auto place = customer();
    // From nobody, the next is the first and the one before is the last.
    const std::ptrdiff_t from = place ? std::ptrdiff_t(*place) : by > 0 ? -1 : 0;
    choose(std::size_t((from + by + count) % count));
}

void CustomerChooser::choose(std::size_t customer)
{
    m_popup->hide();
    if (const auto population = m_data.population(); population && customer < population->size())
        m_context.session().setCustomer(QString::fromStdString(population->key(customer)));
}

void CustomerChooser::openPopup()
{
    m_search->clear();
    fill({});
    m_popup->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
    m_search->setFocus();
}

void CustomerChooser::fill(const QString &words)
{
    m_found->clear();
    const auto population = m_data.population();
    if (!population)
        return;
    const auto add = [&](std::size_t place, const QString &label, const QString &tip = {}) {
        auto *item = new QListWidgetItem(label, m_found);
        item->setData(Qt::UserRole, qulonglong(place));
        item->setToolTip(tip);
    };
    if (words.isEmpty()) {
        for (const Audience &audience : m_context.project().audiences) {
            if (!audience.isPersona)
                continue;
            const auto rule = compileRule(audience.rule, m_context.project(), *population);
            const Match match = rule ? countMatching(*rule, *population, population->latest(), nullptr, 1) : Match{};
            if (match.first.empty())
                continue;
            auto *head = new QListWidgetItem(icon(QStringLiteral("star"), themeOf(this)), text(audience.name), m_found);
            head->setData(Qt::UserRole, qulonglong(match.first.front()));
            head->setToolTip(text(audience.story));
        }
        const std::size_t start = customer().value_or(0);
        for (std::size_t i = start; i < std::min(population->size(), start + 20); ++i)
            add(i, tr("%1 · %2").arg(shownName(*population, i, showsPerson()), text(population->key(i))));
        return;
    }
    const Column *first = population->field("first_name");
    const Column *last = population->field("last_name");
    const auto holds = [&](const Column *column, std::size_t row) {
        return column && column->holdsTexts() && !column->isNull(row) && text(column->text(row)).contains(words, Qt::CaseInsensitive);
    };
    // Hidden names must not be found out by searching for them.
    const bool mayNames = showsPerson();
    for (std::size_t i = 0; i < population->size() && m_found->count() < mostFound; ++i)
        if (text(population->key(i)).startsWith(words, Qt::CaseInsensitive) || (mayNames && (holds(first, i) || holds(last, i))))
            add(i, tr("%1 · %2").arg(shownName(*population, i, mayNames), text(population->key(i))));
}

} // namespace throughline::studio
