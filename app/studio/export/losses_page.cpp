// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/losses_page.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>

namespace throughline::studio {

namespace {

constexpr int nodeRole = Qt::UserRole;

} // namespace

LossesPage::LossesPage(QWidget *parent) : QWidget(parent)
{
    m_picture = new JourneyPicture;
    m_table = new QTreeWidget;
    m_table->setObjectName(QStringLiteral("exportLosses"));
    m_table->setAccessibleName(tr("What the target cannot say"));
    m_table->setHeaderLabels({QString(), tr("Step"), tr("What"), tr("Instead")});
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *nothing = new EmptyState(QStringLiteral("check-circle"),
                                   tr("Nothing is lost: the target can say all that is drawn here."));
    nothing->setObjectName(QStringLiteral("exportNothingLost"));
    m_right = new QStackedWidget;
    m_right->addWidget(m_table);
    m_right->addWidget(nothing);
    m_undrawn = new EmptyState(QStringLiteral("export"), tr("Nothing is drawn in this journey that could be exported."),
                               tr("Go to the journey"));
    m_undrawn->setObjectName(QStringLiteral("exportUndrawn"));
    connect(m_undrawn, &EmptyState::stepTriggered, this, &LossesPage::journeyWanted);
    auto *splitter = new QSplitter;
    m_split = splitter;
    splitter->addWidget(m_picture);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    layout->addWidget(m_undrawn);
    m_undrawn->hide();

    // Wrapped lines need other heights in columns of another width.
    connect(m_table->header(), &QHeaderView::sectionResized, this, &LossesPage::fitRows);
    connect(m_picture, &JourneyPicture::nodeChosen, this, &LossesPage::choose);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            m_picture->setSelected(item->data(0, nodeRole).toString().toStdString());
    });
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString node = item->data(0, nodeRole).toString(); !node.isEmpty())
            emit nodeWanted(node.toStdString());
    });
}

void LossesPage::show(const Journey *journey, const std::vector<Loss> &losses)
{
    const Theme theme = themeOf(this);
    std::map<std::string, LossSeverity> marks;
    std::vector<Loss> ranked = losses;
    std::ranges::stable_sort(ranked, {}, &Loss::severity);
    const QSignalBlocker blocker(m_table);
    m_table->clear();
    for (const Loss &loss : ranked) {
        const Node *node = journey ? journey->node(loss.node) : nullptr;
        if (node) {
            const auto [mark, isNew] = marks.emplace(loss.node, loss.severity);
            if (!isNew)
                mark->second = std::min(mark->second, loss.severity);
        }
        const QString step = !node ? tr("Journey") : node->name.empty() ? text(node->id) : text(node->name);
        QString what = words(loss.what);
        if (!loss.place.empty())
            what += QStringLiteral(" (") + text(loss.place) + QLatin1Char(')');
        auto *item = new QTreeWidgetItem(m_table, {QString(), step, what, words(loss.instead)});
        item->setIcon(0, icon(severityIcon(loss.severity), theme.color(severityColor(loss.severity))));
        item->setToolTip(0, severityWords(loss.severity));
        item->setData(0, Qt::AccessibleTextRole, severityWords(loss.severity));
        item->setData(0, nodeRole, text(loss.node));
        for (int column = 1; column < 4; ++column) {
            item->setToolTip(column, item->text(column));
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        }
    }
    const bool isUndrawn = journey && journey->nodes.empty();
    m_split->setVisible(!isUndrawn);
    m_undrawn->setVisible(isUndrawn);
    m_right->setCurrentIndex(journey && ranked.empty() ? 1 : 0);
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(1);
    fitRows();
    m_picture->setJourney(journey ? std::optional(*journey) : std::nullopt, std::move(marks));
}

/// The view itself asks for one line a row, however the text is wrapped.
void LossesPage::fitRows()
{
    constexpr int around = 10; // of a cell's text, above and below together
    constexpr int beside = 28; // more than the style takes: a line too many reads better than one too few
    const QFontMetrics metrics(m_table->font());
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_table->topLevelItem(row);
        int height = metrics.height();
        for (const int column : {1, 2, 3}) {
            const QRect room(0, 0, std::max(40, m_table->columnWidth(column) - beside), 10'000);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, item->text(column)).height());
        }
        item->setSizeHint(2, {0, height + around});
    }
}

void LossesPage::choose(const std::string &node)
{
    const QSignalBlocker blocker(m_table);
    for (int i = 0; i < m_table->topLevelItemCount(); ++i)
        if (m_table->topLevelItem(i)->data(0, nodeRole).toString().toStdString() == node && !node.empty())
            return m_table->setCurrentItem(m_table->topLevelItem(i));
    m_table->setCurrentItem(nullptr);
}

} // namespace throughline::studio
