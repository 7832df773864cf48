// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/customer_box.h"

#include "app/studio/shell/frame/chooser_box.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/search_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace throughline::studio {

CustomerBox::CustomerBox(QWidget *parent)
    : QWidget(parent), m_before(new ToolIconButton(QStringLiteral("chevron-left"), {})), m_field(new ChooserBox),
      m_next(new ToolIconButton(QStringLiteral("chevron-right"), {})), m_popup(new QMenu(this)), m_search(new SearchField),
      m_found(new QListWidget), m_person(new QCheckBox)
{
    m_before->setObjectName(QStringLiteral("previousCustomer"));
    m_field->setObjectName(QStringLiteral("customer"));
    m_next->setObjectName(QStringLiteral("nextCustomer"));
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_found->setObjectName(QStringLiteral("customersFound"));
    m_person->setObjectName(QStringLiteral("showPerson"));
    m_field->setIconName(QStringLiteral("user"));
    m_field->setOpensItself(false);
    m_field->addItem({});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_before);
    row->addWidget(m_field);
    row->addWidget(m_next);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    auto *chance = new IconButton({}, QStringLiteral("refresh"));
    chance->setObjectName(QStringLiteral("customerByChance"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(chance);
    foot->addStretch(1);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_person);
    column->addLayout(foot);
    auto *action = new QWidgetAction(m_popup);
    action->setDefaultWidget(inner);
    m_popup->addAction(action);
    m_search->installEventFilter(this);

    connect(m_before, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_field, &ChooserBox::openWanted, this, &CustomerBox::open);
    connect(m_search, &QLineEdit::textChanged, this, &CustomerBox::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // The first that was found; where nothing was searched, only what the arrows stand on.
        take(m_found->item(m_search->text().isEmpty() ? m_found->currentRow() : std::max(0, m_found->currentRow())));
    });
    connect(m_found, &QListWidget::itemActivated, this, &CustomerBox::take);
    connect(m_found, &QListWidget::itemClicked, this, &CustomerBox::take);
    connect(chance, &QPushButton::clicked, this, [this] {
        m_popup->hide();
        emit chanceWanted();
    });
    connect(m_person, &QCheckBox::toggled, this, &CustomerBox::personShownChanged);
    followTheme(this, [this, column](const Theme &theme) {
        const int gap = theme.space(Space::Item);
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(gap);
        m_found->setMinimumSize(theme.scaled(340), theme.scaled(300));
    });
    followLanguage(this, [this, chance] {
        m_before->setName(tr("Previous customer"));
        m_next->setName(tr("Next customer"));
        m_field->setAccessibleName(tr("Customer viewed as"));
        m_field->setPattern(tr("Viewing as %1"));
        m_search->setPlaceholder(tr("Name or key"));
        m_found->setAccessibleName(tr("Customers"));
        m_person->setText(tr("Show real names and contacts"));
        chance->setText(tr("Someone by chance"));
    });
}

void CustomerBox::setCurrent(const QString &name, const QString &tip)
{
    m_field->setItemText(0, name);
    m_field->setToolTip(tip);
    m_field->updateGeometry();
    m_field->update();
}

void CustomerBox::setOffers(const std::vector<CustomerOffer> &offers)
{
    m_found->clear();
    const Theme theme = themeOf(this);
    for (const CustomerOffer &offer : offers) {
        auto *item = new QListWidgetItem(offer.label, m_found);
        item->setData(Qt::UserRole, offer.key);
        item->setToolTip(offer.story);
        if (offer.isPersona)
            item->setIcon(icon(QStringLiteral("star"), theme));
    }
    const bool areNamesHidden = !m_person->isHidden() && !m_person->isChecked();
    if (offers.empty())
        (new QListWidgetItem(areNamesHidden ? tr("Nobody has such a key; names are hidden.") : tr("Nobody is called so."), m_found))
            ->setFlags(Qt::NoItemFlags);
}

void CustomerBox::setHidesPersons(bool hides)
{
    m_person->setVisible(hides);
}

bool CustomerBox::showsPerson() const
{
    return m_person->isChecked();
}

QString CustomerBox::shownText() const
{
    return m_field->shownText();
}

QString CustomerBox::searchedWords() const
{
    return m_search->text();
}

void CustomerBox::open()
{
    if (m_search->text().isEmpty())
        emit searched({});
    else
        m_search->clear();
    const QSize wanted = m_popup->sizeHint();
    const int left = isRightToLeft() ? 0 : m_field->width() - wanted.width();
    m_popup->popup(m_field->mapToGlobal(QPoint(left, m_field->height() + 2)));
    m_search->setFocus();
}

void CustomerBox::take(const QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    m_popup->hide();
    emit chosen(item->data(Qt::UserRole).toString());
}

/// The arrows walk the list while the words are being typed.
bool CustomerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_found->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0) {
            m_found->setCurrentRow(std::clamp(m_found->currentRow() + by, 0, m_found->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline::studio
