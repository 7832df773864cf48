// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/compare_dialog.h"

#include "app/studio/document/place_words.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr qsizetype longestValue = 80;

QString valueText(const Json &value)
{
    if (value.is_null())
        return {};
    QString words = value.is_string() ? text(value.get<std::string>()) : text(value.dump());
    words = words.simplified();
    return words.size() > longestValue ? words.left(longestValue) + QStringLiteral("…") : words;
}

QString nameOfItem(const Json &item)
{
    for (const char *key : {"name", "label", "title", "id"})
        if (item.is_object() && item.contains(key) && item[key].is_string())
            return text(item[key].get<std::string>());
    return valueText(item);
}

struct Sides
{
    QString before;
    QString after;
};

Sides sidesOf(const Change &change, const Project &other)
{
    if (const auto *set = std::get_if<SetValue>(&change.what)) {
        const auto before = valueAt(other, set->path);
        return {before ? valueText(*before) : QString(), valueText(set->value)};
    }
    if (const auto *insert = std::get_if<InsertItem>(&change.what))
        return {{}, nameOfItem(insert->item)};
    if (const auto *remove = std::get_if<RemoveItem>(&change.what)) {
        const auto before = valueAt(other, remove->item);
        return {before ? nameOfItem(*before) : QString(), {}};
    }
    if (const auto *move = std::get_if<MoveItem>(&change.what))
        return {{}, CompareDialog::tr("now number %1").arg(move->index + 1)};
    return {};
}

} // namespace

CompareDialog::CompareDialog(Session &session, const Project &other, const QString &name, QWidget *parent)
    : QDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("compareProjects"));
    setWindowTitle(tr("Compare with %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<Change> changes = difference(other, session.project());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(new Label(tr("What differs from %1").arg(name), TextStyle::PageTitle));
    auto *count = new Label(tr("%n change(s) turn it into this project.", nullptr, int(changes.size())), TextStyle::Base, ColorRole::Text2);
    count->setObjectName(QStringLiteral("compareCount"));
    layout->addWidget(count);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("compareList"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Change"), tr("Where"), tr("There"), tr("Here")});
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (const Change &change : changes)
        addRow(change, other);
    const Theme theme = themeOf(this);
    const std::array<int, 3> widths{220, 220, 200};
    for (int column = 0; column < 3; ++column)
        m_list->setColumnWidth(column, theme.scaled(widths[size_t(column)]));
    layout->addWidget(m_list, 1);
    auto *nothing = new EmptyState(QStringLiteral("check-circle"), tr("Both say the same."));
    layout->addWidget(nothing, 1);
    m_list->setVisible(!changes.empty());
    nothing->setVisible(changes.empty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_session.reveal(item->data(0, Qt::UserRole).toString().toStdString());
    });
    const QSize room = parent ? parent->size() - QSize(80, 80) : QSize(1280, 800);
    resize(std::min(theme.scaled(880), room.width()), std::min(theme.scaled(520), room.height()));
}

void CompareDialog::addRow(const Change &change, const Project &other)
{
    // What is gone from here is shown where it was: the list that held it.
    Path place = placeOfChange(change);
    while (!place.empty() && !placeAt(m_session.project(), place))
        place = parentOf(place);
    const Sides sides = sidesOf(change, other);
    auto *item = new QTreeWidgetItem(m_list, {words(change.name), placeWords(placeAt(m_session.project(), placeOfChange(change)) ? m_session.project() : other, placeOfChange(change)), sides.before, sides.after});
    item->setData(0, Qt::UserRole, text(place));
    for (int column = 0; column < 4; ++column)
        item->setToolTip(column, item->text(column));
}

} // namespace throughline::studio
