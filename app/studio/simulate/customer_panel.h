// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/simulate/customer_stories.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class ChartTableModel;
class EmptyState;
class FigureTable;
class Label;
class StoryList;

/// Who stands behind a figure; choosing one tells what happened to them.
class CustomerPanel : public QWidget
{
    Q_OBJECT
public:
    CustomerPanel(Session &session, CustomerStories &stories, QWidget *parent = nullptr);

    void showList();
    void showStory();

signals:
    void closeWanted();
    /// The story is to be played where the journey is drawn.
    void canvasWanted();

private:
    void showFound(const QList<ListedCustomer> &customers, qint64 count);

    Session &m_session;
    CustomerStories &m_stories;
    QList<ListedCustomer> m_customers;
    Label *m_title;
    Label *m_caption;
    QWidget *m_back;
    QWidget *m_listPage;
    QWidget *m_storyPage;
    ChartTableModel *m_model;
    FigureTable *m_table;
    EmptyState *m_empty;
    StoryList *m_steps;
    QStackedLayout *m_pages;
};

} // namespace throughline::studio
