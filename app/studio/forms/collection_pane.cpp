// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/forms/collection_pane.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace throughline::studio {

CollectionPane::CollectionPane(const FormContext &context, Path list, Words words, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(list)), m_words(std::move(words))
{
    auto *left = new QVBoxLayout;
    left->setContentsMargins(16, 16, 12, 12);
    left->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(m_words.title, TextStyle::Title), 1);
    const auto button = [&](const QString &icon, const QString &name, void (CollectionPane::*run)()) {
        auto *tool = new ToolIconButton(icon, name);
        connect(tool, &QToolButton::clicked, this, run);
        head->addWidget(tool);
        return tool;
    };
    button(QStringLiteral("plus"), tr("New"), &CollectionPane::add)->setObjectName(QStringLiteral("newItem"));
    m_ofCurrent = {button(QStringLiteral("duplicate"), tr("Duplicate"), &CollectionPane::duplicate),
                   button(QStringLiteral("delete"), tr("Delete"), &CollectionPane::remove)};
    left->addLayout(head);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("items"));
    m_list->setAccessibleName(m_words.title);
    m_list->setFrameShape(QFrame::NoFrame);
    setGround(m_list, Ground::Plain);
    left->addWidget(m_list, 1);

    m_right = new QWidget;
    auto *right = new QVBoxLayout(m_right);
    setReadingMargins(*right, 24, 20, 24 - scrollRoom, 0);
    right->setSpacing(12);
    m_scroll = pageScrollArea();
    right->addWidget(m_scroll, 1);
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(0, 0, 0, 24);
    m_page->setSpacing(24);
    m_page->addStretch(1);
    showInside(*m_scroll, page);
    m_empty = new EmptyState(m_words.icon, m_words.emptySentence, m_words.newName);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new SidePanel(SidePanel::Side::Left);
    side->setLayout(left);
    side->setFixedWidth(std::min(themeOf(this).scaled(260), 380));
    layout->addWidget(side);
    layout->addWidget(m_right, 1);
    layout->addWidget(m_empty, 1);

    connect(m_empty, &EmptyState::stepTriggered, this, &CollectionPane::add);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            setCurrent(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    });
    connect(&context.document(), &Document::changed, this, [this](const std::vector<Path> &touched) {
        if (concerns(touched, m_path))
            refreshList();
    });
    connect(&context.document(), &Document::replaced, this, [this] {
        m_current.clear();
        refreshList();
        showCurrent();
    });
    refreshList();
    showCurrent();
}

Path CollectionPane::pathOf(const std::string &id) const
{
    return joined(m_path, id);
}

QString CollectionPane::labelOf(size_t index) const
{
    const auto place = placeAt(m_context.project(), m_path);
    const std::string id = place->type->itemId(place->address, index);
    const auto name = placeAt(m_context.project(), joined(pathOf(id), "name"));
    if (name && name->type->kind() == TypeKind::Text)
        if (const auto &said = *static_cast<const std::string *>(name->address); !said.empty())
            return text(said);
    return text(id);
}

void CollectionPane::refreshList()
{
    const auto place = placeAt(m_context.project(), m_path);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    bool isThere = false;
    const size_t count = place ? place->type->size(place->address) : 0;
    for (size_t i = 0; i < count; ++i) {
        const std::string id = place->type->itemId(place->address, i);
        auto *item = new QListWidgetItem(labelOf(i), m_list);
        item->setData(Qt::UserRole, text(id));
        if (id == m_current) {
            m_list->setCurrentItem(item);
            isThere = true;
        }
    }
    m_right->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    for (QWidget *tool : m_ofCurrent)
        tool->setEnabled(count > 0);
    if (isThere)
        return;
    m_current = count > 0 ? place->type->itemId(place->address, 0) : std::string();
    if (count > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

void CollectionPane::setCurrent(const std::string &id)
{
    if (std::exchange(m_current, id) == id)
        return;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString().toStdString() == id)
            m_list->setCurrentRow(row);
    showCurrent();
}

void CollectionPane::showCurrent()
{
    if (QWidget *before = std::exchange(m_form, nullptr)) {
        before->hide();
        before->deleteLater();
    }
    if (!m_current.empty()) {
        m_form = new StructureForm(m_context, pathOf(m_current));
        m_form->setMaximumWidth(themeOf(this).scaled(720));
        m_page->insertWidget(0, m_form);
    }
    m_scroll->verticalScrollBar()->setValue(0);
    emit currentChanged();
}

void CollectionPane::add()
{
    const auto place = placeAt(m_context.project(), m_path);
    if (!place)
        return;
    const Structure &structure = *place->type->itemType()->structure();
    const std::string id = freshItemId(*place, structure.name);
    Json item = {{"id", id}};
    if (structure.field("name"))
        item["name"] = m_words.newName.toStdString();
    if (m_context.document().edit(insertItem(m_path, item, named(tr("Add %1").arg(words(structure.title).toLower())))))
        setCurrent(id);
}

void CollectionPane::duplicate()
{
    const auto list = placeAt(m_context.project(), m_path);
    const auto place = placeAt(m_context.project(), pathOf(m_current));
    if (!list || !place || m_current.empty())
        return;
    Json item = place->type->encode(place->address);
    const std::string id = freshItemId(*list, m_current);
    item["id"] = id;
    if (item.contains("name"))
        item["name"] = tr("%1 copy").arg(text(item["name"].get<std::string>())).toStdString();
    if (m_context.document().edit(insertItem(m_path, item, named(tr("Duplicate")))))
        setCurrent(id);
}

void CollectionPane::remove()
{
    if (!m_current.empty())
        m_context.document().edit(removeItem(pathOf(m_current), named(tr("Delete"))));
}

bool CollectionPane::focusField(const Path &path)
{
    if (!concerns(path, m_path) || path.size() <= m_path.size())
        return false;
    const size_t from = m_path.size() + 1;
    setCurrent(path.substr(from, path.find('/', from) - from));
    return m_form && m_form->focusField(path);
}

void CollectionPane::setBanner(QWidget *banner)
{
    auto *above = new QVBoxLayout;
    setReadingMargins(*above, 0, 0, scrollRoom, 0);
    above->addWidget(banner);
    static_cast<QVBoxLayout *>(m_right->layout())->insertLayout(0, above);
}

void CollectionPane::setFooter(QWidget *footer)
{
    m_page->insertWidget(m_page->count() - 1, footer);
}

} // namespace throughline::studio
