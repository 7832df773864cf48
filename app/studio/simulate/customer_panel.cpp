// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/simulate/customer_panel.h"

#include "app/studio/charts/chart_table.h"
#include "app/studio/charts/figure_table.h"
#include "app/studio/simulate/story_list.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace throughline::studio {

CustomerPanel::CustomerPanel(Session &session, CustomerStories &stories, QWidget *parent)
    : QWidget(parent), m_session(session), m_stories(stories), m_model(new ChartTableModel(this))
{
    setObjectName(QStringLiteral("customerPanel"));
    m_title = new Label({}, TextStyle::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("customerPanelTitle"));
    m_caption = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_caption->setWordWrap(true);
    auto *back = new ToolIconButton(QStringLiteral("arrow-left"), tr("Back to the list of customers"));
    m_back = back;
    auto *close = new ToolIconButton(QStringLiteral("close"), tr("Close"));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(back, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);

    m_table = new FigureTable;
    m_table->setObjectName(QStringLiteral("customersBehind"));
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_empty = new EmptyState;
    m_listPage = new QWidget;
    auto *list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_table, 1);
    list->addWidget(m_empty, 1);

    m_steps = new StoryList(session);
    auto *play = new PrimaryButton(tr("Play on the canvas"), QStringLiteral("play"));
    play->setObjectName(QStringLiteral("playStory"));
    m_storyPage = new QWidget;
    auto *story = new QVBoxLayout(m_storyPage);
    story->setContentsMargins(0, 0, 0, 0);
    story->setSpacing(8);
    story->addWidget(play);
    story->addWidget(m_steps, 1);

    m_pages = new QStackedLayout;
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_storyPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_caption);
    layout->addLayout(m_pages, 1);

    connect(close, &QToolButton::clicked, this, &CustomerPanel::closeWanted);
    connect(back, &QToolButton::clicked, this, &CustomerPanel::showList);
    connect(play, &QPushButton::clicked, this, [this] {
        m_session.setStoryStep(0);
        emit canvasWanted();
    });
    const auto tell = [this](const QModelIndex &index) {
        if (index.row() < m_customers.size())
            m_stories.tell(m_customers[index.row()].key);
    };
    connect(m_table, &QTableView::activated, this, tell);
    connect(m_table, &QTableView::clicked, this, tell);
    connect(&stories, &CustomerStories::searching, this, [this] {
        m_customers.clear();
        m_model->setTable({});
        m_table->hide();
        m_empty->show();
        m_empty->setState(QStringLiteral("wait"), tr("Looking who stands behind this…"), {});
        showList();
    });
    connect(&stories, &CustomerStories::found, this, &CustomerPanel::showFound);
    connect(&session, &Session::storyChanged, this, [this] {
        if (m_session.story())
            showStory();
        else
            showList();
    });
    showList();
}

void CustomerPanel::showFound(const QList<ListedCustomer> &customers, qint64 count)
{
    m_customers = customers;
    ChartTable table{{tr("customer"), tr("score")}, {}};
    for (const ListedCustomer &each : customers)
        table.rows << QStringList{each.name, each.score ? realText(locale(), *each.score, 1) : orDash({})};
    m_model->setTable(table);
    m_table->setVisible(!customers.isEmpty());
    m_empty->setVisible(customers.isEmpty());
    m_empty->setState(QStringLiteral("user"), tr("Nobody stands behind this."), {});
    showList();
    QString who = tr("%n customer(s)", nullptr, int(count)) + QLatin1Char(' ') + m_stories.lastSearch().caption;
    if (count > customers.size())
        who += QStringLiteral(" · ") + tr("the %1 with the lowest score are listed").arg(countText(locale(), customers.size()));
    m_caption->setText(who);
    if (!customers.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CustomerPanel::showList()
{
    m_pages->setCurrentWidget(m_listPage);
    m_back->hide();
    m_title->setText(m_stories.lastSearch().title);
    m_caption->setText(m_stories.lastSearch().caption);
}

void CustomerPanel::showStory()
{
    const auto story = m_session.story();
    if (!story)
        return;
    m_pages->setCurrentWidget(m_storyPage);
    m_back->setVisible(!m_customers.isEmpty());
    m_title->setText(story->name);
    QStringList parts{story->steps.empty() ? tr("Nothing happens to this customer.") : tr("%n step(s)", nullptr, int(story->steps.size()))};
    parts << (story->zone.isEmpty() || story->zone == QLatin1String("UTC") ? tr("times in UTC") : tr("times in %1").arg(story->zone));
    if (!story->runName.isEmpty())
        parts << story->runName;
    m_caption->setText(parts.join(QStringLiteral(" · ")));
    if (!story->steps.empty())
        m_steps->setFocus();
}

} // namespace throughline::studio
