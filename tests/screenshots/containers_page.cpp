// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/label.h"
#include "tests/screenshots/gallery.h"

#include <QtWidgets>

namespace throughline::test {

using namespace studio;

namespace {

QWidget *tree()
{
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("Rule"), QStringLiteral("Customers")});
    auto *all = new QTreeWidgetItem(tree, {QStringLiteral("All of"), QStringLiteral("41,280")});
    new QTreeWidgetItem(all, {QStringLiteral("tier is Gold"), QStringLiteral("9,120")});
    auto *clicked = new QTreeWidgetItem(all, {QStringLiteral("clicked any email in the last 30 days"), QStringLiteral("2,611")});
    new QTreeWidgetItem(tree, {QStringLiteral("Any of"), QStringLiteral("700")});
    tree->expandAll();
    tree->setColumnWidth(0, 260);
    clicked->setSelected(true);
    auto *checked = new QTreeWidgetItem(tree, {QStringLiteral("Identified"), QStringLiteral("61 %")});
    checked->setCheckState(0, Qt::Checked);
    return tree;
}

QWidget *list()
{
    auto *list = new QListWidget;
    list->addItems({QStringLiteral("Cart rescue"), QStringLiteral("Welcome"), QStringLiteral("Winback"), QStringLiteral("Loyalty")});
    list->setCurrentRow(1);
    return list;
}

QWidget *group()
{
    auto *group = new QGroupBox(QStringLiteral("Quiet hours"));
    auto *form = new QFormLayout(group);
    auto *from = new QTimeEdit(QTime(21, 0));
    form->addRow(QStringLiteral("From"), from);
    auto *to = new QTimeEdit(QTime(8, 0));
    form->addRow(QStringLiteral("Until"), to);
    auto *mode = new QComboBox;
    mode->addItems({QStringLiteral("Queue"), QStringLiteral("Discard")});
    mode->setEditable(true);
    form->addRow(QStringLiteral("Then"), mode);
    auto *real = new QDoubleSpinBox;
    real->setValue(0.35);
    real->setEnabled(false);
    form->addRow(QStringLiteral("Cost"), real);
    return group;
}

QWidget *tabs()
{
    auto *tabs = new QTabWidget;
    tabs->addTab(new Label(QStringLiteral("  Words of the first page")), QStringLiteral("Data"));
    tabs->addTab(new QWidget, QStringLiteral("Consent"));
    tabs->addTab(new QWidget, QStringLiteral("Costs"));
    return tabs;
}

QWidget *dialog()
{
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Throughline"),
                                QStringLiteral("The file is damaged at line 12."),
                                QMessageBox::Open | QMessageBox::Cancel);
    box->setInformativeText(QStringLiteral("Open the backup of yesterday instead?"));
    box->setWindowFlags(Qt::Widget);
    return box;
}

QWidget *popup()
{
    // What a combo box unfolds, standing still.
    auto *view = new QListView;
    auto *model = new QStringListModel({QStringLiteral("Base scenario"), QStringLiteral("Unified data layer"), QStringLiteral("No SMS")}, view);
    view->setModel(model);
    view->setCurrentIndex(model->index(1));
    return view;
}

QWidget *bar()
{
    auto *bar = new QToolBar;
    bar->addAction(QStringLiteral("Tidy up"));
    bar->addSeparator();
    auto *on = bar->addAction(QStringLiteral("Minimap"));
    on->setCheckable(true);
    on->setChecked(true);
    bar->addAction(QStringLiteral("Fit"))->setEnabled(false);
    return bar;
}

} // namespace

std::unique_ptr<QWidget> makeContainersPage()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->addWidget(tree(), 0, 0);
    grid->addWidget(list(), 0, 1);
    grid->addWidget(group(), 0, 2);
    grid->addWidget(tabs(), 1, 0);
    grid->addWidget(dialog(), 1, 1);
    auto *column = new QVBoxLayout;
    column->addWidget(bar());
    column->addWidget(popup());
    auto *splitter = new QSplitter;
    splitter->addWidget(new Label(QStringLiteral("left")));
    splitter->addWidget(new Label(QStringLiteral("right")));
    column->addWidget(splitter);
    grid->addLayout(column, 1, 2);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 24));
    grid->addWidget(calendar, 2, 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Discard | QDialogButtonBox::Cancel);
    grid->addWidget(buttons, 2, 1);
    auto *text = new QTextEdit;
    text->setPlaceholderText(QStringLiteral("Describe the persona"));
    grid->addWidget(text, 2, 2);
    return page;
}

} // namespace throughline::test
