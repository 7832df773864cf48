// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/hand_page.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/label.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

constexpr int keyRole = Qt::UserRole;
enum Column { Name, Value, Meaning };

QWidget *section(QVBoxLayout &page, const QString &title)
{
    page.addWidget(new Label(title, TextStyle::Title));
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(4);
    page.addWidget(list);
    return list;
}

} // namespace

HandPage::HandPage(QWidget *parent) : QWidget(parent)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    m_settings = section(*layout, tr("Settings to make by hand"));
    m_idsTitle = new Label(tr("Ids that only your account knows"), TextStyle::Title);
    layout->addWidget(m_idsTitle);
    m_ids = new QTreeWidget;
    m_ids->setObjectName(QStringLiteral("exportIds"));
    m_ids->setAccessibleName(tr("Ids that only your account knows"));
    m_ids->setHeaderLabels({tr("Name"), tr("Your id"), tr("What it is")});
    m_ids->setRootIsDecorated(false);
    m_ids->setWordWrap(true);
    m_ids->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ids->setMinimumHeight(180);
    m_ids->header()->setStretchLastSection(true);
    layout->addWidget(m_ids);
    m_steps = section(*layout, tr("How it is loaded, in this order"));
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_ids->header(), &QHeaderView::sectionResized, m_ids, &QTreeWidget::doItemsLayout);
    connect(m_ids, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == Value)
            emit idEntered(item->data(Name, keyRole).toString().toStdString(), item->text(Value).trimmed().toStdString());
    });
}

void HandPage::show(const ExportBundle &bundle)
{
    const QSignalBlocker blocker(m_ids);
    fill(*static_cast<QVBoxLayout *>(m_settings->layout()), bundle.settingsByHand, false);
    std::vector<Message> steps;
    for (const LoadStep &step : bundle.steps)
        steps.push_back(step.what);
    fill(*static_cast<QVBoxLayout *>(m_steps->layout()), steps, true);
    m_ids->clear();
    for (const Placeholder &placeholder : bundle.placeholders) {
        auto *item = new QTreeWidgetItem(m_ids, {text(placeholder.key), placeholder.isMapped ? text(placeholder.value) : QString(),
                                                 words(placeholder.meaning)});
        item->setData(Name, keyRole, text(placeholder.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        item->setToolTip(Meaning, words(placeholder.meaning));
    }
    m_ids->resizeColumnToContents(Name);
    m_ids->setColumnWidth(Value, 180);
    m_idsTitle->setVisible(!bundle.placeholders.empty());
    m_ids->setVisible(!bundle.placeholders.empty());
}

void HandPage::fill(QVBoxLayout &list, const std::vector<Message> &sentences, bool isNumbered)
{
    while (QLayoutItem *item = list.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const Message &sentence : sentences) {
        const QString mark = isNumbered ? locale().toString(++number) + QStringLiteral(". ") : QStringLiteral("• ");
        auto *line = new Label(mark + words(sentence), TextStyle::Base, ColorRole::Text2);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        list.addWidget(line);
    }
    if (sentences.empty())
        list.addWidget(new Label(tr("Nothing."), TextStyle::Base, ColorRole::Text2));
}

} // namespace throughline::studio
