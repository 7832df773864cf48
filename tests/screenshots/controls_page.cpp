// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/empty_state.h"
#include "app/studio/widgets/flow_layout.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/key_value.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/numbers.h"
#include "app/studio/widgets/pill.h"
#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/segmented_switch.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/toast.h"
#include "tests/screenshots/gallery.h"

#include <QtWidgets>

namespace throughline::test {

using namespace studio;

namespace {

Card *buttonsCard()
{
    auto *card = new Card(QStringLiteral("Buttons"), QStringLiteral("one primary in a place"));
    auto *flow = new FlowLayout;
    flow->addWidget(new PrimaryButton(QStringLiteral("Simulate"), QStringLiteral("play")));
    flow->addWidget(new IconButton(QStringLiteral("Trace a customer"), QStringLiteral("trace")));
    flow->addWidget(new QPushButton(QStringLiteral("Report")));
    auto *quiet = new QPushButton(QStringLiteral("Quiet"));
    setButtonKind(quiet, ButtonKind::Quiet);
    flow->addWidget(quiet);
    auto *danger = new QPushButton(QStringLiteral("Delete"));
    setButtonKind(danger, ButtonKind::Danger);
    flow->addWidget(danger);
    auto *disabled = new QPushButton(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    flow->addWidget(disabled);
    auto *primaryOff = new PrimaryButton(QStringLiteral("Simulate"), QStringLiteral("play"));
    primaryOff->setEnabled(false);
    flow->addWidget(primaryOff);
    auto *menu = new QPushButton(QStringLiteral("With menu"));
    menu->setMenu(new QMenu(menu));
    flow->addWidget(menu);
    flow->addWidget(new ToolIconButton(QStringLiteral("undo"), QStringLiteral("Undo")));
    flow->addWidget(new ToolIconButton(QStringLiteral("redo"), QStringLiteral("Redo")));
    flow->addWidget(new LinkButton(QStringLiteral("Refresh hourly")));
    card->body()->addLayout(flow);
    return card;
}

Card *fieldsCard()
{
    auto *card = new Card(QStringLiteral("Fields"));
    auto *form = new QGridLayout;
    form->addWidget(new SearchField(QStringLiteral("Steps")), 0, 0);
    auto *edit = new QLineEdit(QStringLiteral("Forgotten cart"));
    form->addWidget(edit, 0, 1);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Base scenario"), QStringLiteral("Unified data layer")});
    form->addWidget(combo, 1, 0);
    auto *spin = new QSpinBox;
    spin->setSuffix(QStringLiteral(" days"));
    spin->setValue(14);
    form->addWidget(spin, 1, 1);
    auto *off = new QLineEdit(QStringLiteral("Disabled"));
    off->setEnabled(false);
    form->addWidget(off, 2, 0);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    form->addWidget(slider, 2, 1);
    auto *date = new QDateTimeEdit(QDateTime(QDate(2026, 11, 24), QTime(18, 40)));
    form->addWidget(date, 3, 0);
    auto *bar = new QProgressBar;
    bar->setValue(62);
    form->addWidget(bar, 3, 1);
    auto *text = new QPlainTextEdit(QStringLiteral("{{ customer.first_name | default: 'Hi' }}, still thinking it over?"));
    text->setFont(themeOf(card).font(TextStyle::Code));
    text->setFixedHeight(64);
    form->addWidget(text, 4, 0, 1, 2);
    card->body()->addLayout(form);
    return card;
}

Card *choicesCard()
{
    auto *card = new Card(QStringLiteral("Choices"));
    auto *grid = new QGridLayout;
    for (int i = 0; i < 2; ++i) {
        auto *check = new QCheckBox(i ? QStringLiteral("Hold out") : QStringLiteral("Re-entry"));
        check->setChecked(i);
        grid->addWidget(check, 0, i);
        auto *radio = new QRadioButton(i ? QStringLiteral("Recurring") : QStringLiteral("Once"));
        radio->setChecked(i);
        grid->addWidget(radio, 1, i);
    }
    auto *part = new QCheckBox(QStringLiteral("Some"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    grid->addWidget(part, 0, 2);
    auto *off = new QCheckBox(QStringLiteral("Disabled"));
    off->setChecked(true);
    off->setEnabled(false);
    grid->addWidget(off, 1, 2);
    card->body()->addLayout(grid);
    auto *choice = new SegmentedSwitch({QStringLiteral("What is true"), QStringLiteral("What channels know")});
    card->body()->addWidget(choice, 0, Qt::AlignLeft);
    auto *pills = new FlowLayout;
    pills->addWidget(new Pill(QStringLiteral("Popup first  45 %")));
    pills->addWidget(new Pill(QStringLiteral("stale"), Tone::Warn));
    auto *error = new Pill(QStringLiteral("38 no consent"), Tone::Error);
    error->setIconName(QStringLiteral("error"));
    pills->addWidget(error);
    pills->addWidget(new EvidenceBadge(Evidence::Measured, QStringLiteral("engagements, 12 months")));
    pills->addWidget(new EvidenceBadge(Evidence::Calibrated));
    pills->addWidget(new EvidenceBadge(Evidence::Assumed));
    card->body()->addLayout(pills);
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Funnel"));
    tabs->addTab(QStringLiteral("Pressure"));
    tabs->addTab(QStringLiteral("Reach"));
    card->body()->addWidget(tabs);
    return card;
}

Card *messagesCard()
{
    auto *card = new Card(QStringLiteral("Messages"));
    card->body()->addWidget(new InlineMessage(Tone::Warn, QStringLiteral("Two elements differ between arms"),
                                              QStringLiteral("Channel order and subject line."),
                                              QStringLiteral("Split the test")));
    card->body()->addWidget(new InlineMessage(Tone::Error, QStringLiteral("The database cannot be read"),
                                              QStringLiteral("It is not a SQLite file."),
                                              QStringLiteral("Choose another")));
    card->body()->addWidget(new InlineMessage(Tone::Accent, {}, QStringLiteral("This customer is made up.")));
    card->body()->addWidget(new InlineMessage(Tone::Ok, QStringLiteral("Everything matches"), {}));
    auto *progress = new ProgressStrip;
    progress->setProgress(QStringLiteral("41,280 of 100,000 customers"), 0.41);
    card->body()->addWidget(progress);
    card->body()->addStretch(1);
    return card;
}

Card *tableCard()
{
    auto *card = new Card(QStringLiteral("Table"));
    auto *table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({QStringLiteral("Channel"), QStringLiteral("Sent"), QStringLiteral("Seen")});
    const char *names[] = {"Email", "SMS", "Push", "Web"};
    for (int i = 0; i < 4; ++i) {
        table->setItem(i, 0, new QTableWidgetItem(QLatin1String(names[i])));
        table->setItem(i, 1, new QTableWidgetItem(QString::number(16347 - i * 1111)));
        table->setItem(i, 2, new QTableWidgetItem(QString::number(9120 - i * 701)));
    }
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->selectRow(1);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    card->body()->addWidget(table);
    auto *rows = new KeyValueRows;
    rows->setRows({{QStringLiteral("Customers"), QStringLiteral("100,000"), ColorRole::Text, {}},
                   {QStringLiteral("Against truth"), QStringLiteral("38"), ColorRole::Error, {}},
                   {QStringLiteral("Caused"), QStringLiteral("+1,120"), ColorRole::Ok, {}}});
    card->body()->addWidget(rows);
    return card;
}

} // namespace

std::unique_ptr<QWidget> makeControlsPage()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    grid->setSpacing(16);
    grid->addWidget(buttonsCard(), 0, 0, 1, 2);
    grid->addWidget(fieldsCard(), 1, 0);
    grid->addWidget(choicesCard(), 1, 1);
    grid->addWidget(messagesCard(), 2, 0);
    grid->addWidget(tableCard(), 2, 1);
    auto *empty = new Card;
    empty->body()->addWidget(new EmptyState(QStringLiteral("simulate"),
                                            QStringLiteral("No run yet: simulate the journey to see how it will feel."),
                                            QStringLiteral("Simulate")));
    auto *side = new QVBoxLayout;
    side->addWidget(empty, 1);
    auto *menuHost = new QMenu;
    menuHost->setParent(page.get(), Qt::Widget);
    menuHost->addAction(QStringLiteral("Duplicate"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+D")));
    menuHost->addAction(QStringLiteral("Rename…"));
    auto *checked = menuHost->addAction(QStringLiteral("Left to right"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menuHost->addSeparator();
    menuHost->addMenu(QStringLiteral("Align"));
    menuHost->addAction(QStringLiteral("Delete"))->setEnabled(false);
    menuHost->show();
    side->addWidget(menuHost, 0, Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    auto *tall = new Label(QStringLiteral("Scrolled\n\n\n\n\n\n\n\n\n\n\n\n\n\nend"));
    scroll->setWidget(tall);
    scroll->setFixedHeight(120);
    side->addWidget(scroll);
    grid->addLayout(side, 0, 2, 3, 1);
    return page;
}

} // namespace throughline::test
