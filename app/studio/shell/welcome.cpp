// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/welcome.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/label.h"
#include "model/samples/samples.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

const QString startedKey = QStringLiteral("hasStarted");
constexpr qint64 sampleCustomers = 20'000;
constexpr int sentenceWidth = 320;       // of a card's text at text scale 1; a wrapped label does not ask for its height
constexpr int aroundCards = 120;         // margins of dialog and cards

} // namespace

Welcome::Welcome(MainWindow &window) : QDialog(&window)
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Welcome to Throughline"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Welcome to Throughline"), TextStyle::PageTitle));
    auto *intro = new Label(tr("Draw a journey, walk your customers through it before launch, and see how consistent it feels and what it brings. A sample is simulated on made-up customers at once."),
                            TextStyle::Base, ColorRole::Text2);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    const int wide = themeOf(this).scaled(sentenceWidth);
    const int columns = 2 * wide + aroundCards <= window.width() ? 2 : 1;
    auto *cards = new QWidget;
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setSpacing(12);
    int place = 0;
    for (const Sample &sample : samples()) {
        const QString id = text(sample.key);
        const QString title = words(sample.title);
        auto *card = new Card(title);
        auto *sentence = new Label(words(sample.sentence), TextStyle::Caption, ColorRole::Text2);
        sentence->setWordWrap(true);
        sentence->setMinimumWidth(wide);
        sentence->setMinimumHeight(sentence->heightForWidth(wide));
        sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        card->body()->addWidget(sentence, 1);
        auto *open = new IconButton(tr("Open and simulate"), QStringLiteral("play"));
        open->setObjectName(QStringLiteral("sample.") + id);
        open->setAccessibleName(tr("Open and simulate %1").arg(title));
        card->body()->addSpacing(4);
        card->body()->addWidget(open, 0, Qt::AlignLeft);
        grid->addWidget(card, place / columns, place % columns);
        ++place;
        connect(open, &QPushButton::clicked, this, [this, &window, id] {
            accept();
            window.files().openSample(id, sampleCustomers);
        });
    }
    QScrollArea *scroll = clearScrollArea();
    scroll->setFocusPolicy(Qt::NoFocus);
    showInside(*scroll, cards);
    scroll->setMinimumWidth(cards->sizeHint().width() + 12);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    auto *file = new IconButton(tr("Open project…"), QStringLiteral("folder"));
    auto *empty = new IconButton(tr("Start empty"), QStringLiteral("plus"));
    foot->addWidget(file);
    foot->addWidget(empty);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(file, &QPushButton::clicked, this, [this, &window] {
        accept();
        window.files().openAsked();
    });
    connect(empty, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, [] { rememberStart(); });
    // As high as its cards need, where the window has that much.
    const int others = sizeHint().height() - scroll->sizeHint().height();
    resize(sizeHint().width(), std::min(others + cards->sizeHint().height() + 4, window.height() - 40));
}

void showWelcome(MainWindow &window)
{
    (new Welcome(window))->open();
}

bool isFirstStart()
{
    return !QSettings().value(startedKey, false).toBool();
}

void rememberStart()
{
    QSettings().setValue(startedKey, true);
}

} // namespace throughline::studio
