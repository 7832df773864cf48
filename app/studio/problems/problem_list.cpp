// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/problems/problem_list.h"

#include "app/studio/document/place_words.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"
#include "model/project/place.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
/// More than anyone reads; the rest is counted.
constexpr size_t mostShown = 300;
}

ProblemList::ProblemList(Session &session, Findings &findings, QWidget *parent)
    : Drawer(parent), m_session(session), m_findings(findings)
{
    setObjectName(QStringLiteral("problemList"));
    auto *head = new QHBoxLayout;
    auto *title = new Label({}, TextStyle::Title);
    head->addWidget(title);
    head->addStretch(1);
    auto *close = new ToolIconButton(QStringLiteral("close"), {});
    head->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ProblemList::closeWanted);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("problems"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(4);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setFrameShape(QFrame::NoFrame);
    setGround(m_list, Ground::Plain);
    m_empty = new EmptyState;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { go(item->data(0, Qt::UserRole).toInt()); });
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { go(item->data(0, Qt::UserRole).toInt()); });
    connect(&findings, &Findings::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    followLanguage(this, [this, title, close] {
        title->setText(tr("Problems"));
        close->setName(tr("Close the list of problems"));
        m_list->setAccessibleName(tr("Problems"));
        m_list->setHeaderLabels({tr("What is wrong"), tr("Where"), tr("Code"), QString()});
        m_empty->setState(QStringLiteral("check-circle"), tr("Nothing is wrong."), {});
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QString ProblemList::placeOf(const Problem &problem) const
{
    const Journey *journey = journeyOf(m_session.project(), problem);
    if (!journey && !problem.node.empty())
        journey = m_session.journey();
    const Node *node = journey ? journey->node(problem.node) : nullptr;
    if (node)
        return node->name.empty() ? text(node->id) : text(node->name);
    return placeWords(m_session.project(), pathOfPointer(m_session.project(), problem.pointer));
}

void ProblemList::refresh()
{
    m_isStale = false;
    m_list->clear();
    const Theme theme = themeOf(this);
    const auto &all = m_findings.all();
    for (size_t i = 0; i < std::min(all.size(), mostShown); ++i) {
        const Problem &problem = all[i].problem;
        auto *item = new QTreeWidgetItem(m_list);
        const bool isError = problem.severity == Severity::Error;
        item->setIcon(0, icon(isError ? QStringLiteral("error") : QStringLiteral("warning-filled"),
                              theme.color(isError ? ColorRole::Error : ColorRole::Warn)));
        item->setText(0, asSentence(words(problem.message)));
        item->setToolTip(0, words(problem));
        item->setText(1, placeOf(problem));
        item->setText(2, text(problem.code));
        item->setData(0, Qt::UserRole, int(i));
        if (!all[i].mend)
            continue;
        auto *mend = new LinkButton(tr("Mend it"));
        mend->setToolTip(words(problem.fix));
        m_list->setItemWidget(item, 3, mend);
        connect(mend, &QPushButton::clicked, this, [this, change = *all[i].mend] {
            m_session.document().edit(change);
            m_findings.refresh();
        });
    }
    if (all.size() > mostShown) {
        auto *more = new QTreeWidgetItem(m_list, {tr("and %n more", nullptr, int(all.size() - mostShown))});
        more->setData(0, Qt::UserRole, -1);
    }
    for (const int column : {1, 2, 3})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(3, std::max(m_list->columnWidth(3), theme.scaled(90)));
    m_list->setVisible(!all.empty());
    m_empty->setVisible(all.empty());
}

void ProblemList::go(int index)
{
    const auto &all = m_findings.all();
    if (index < 0 || size_t(index) >= all.size())
        return;
    const Problem &problem = all[size_t(index)].problem;
    Path path = pathOfPointer(m_session.project(), problem.pointer);
    if (path.empty() && !problem.node.empty())
        path = nodePath(m_session.journeyId(), problem.node);
    m_session.reveal(path);
}

void ProblemList::showEvent(QShowEvent *event)
{
    // Hundreds of rows are not made for a list that nobody has open.
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

QSize ProblemList::sizeHint() const { return {400, std::min(themeOf(this).scaled(220), 320)}; }

} // namespace throughline::studio
