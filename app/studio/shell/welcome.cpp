// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/welcome.h"

#include "app/studio/document/words.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "model/format/project_file.h"
#include "model/journey/node_kinds.h"
#include "model/samples/samples.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

namespace {

const QString startedKey = QStringLiteral("hasStarted");
constexpr qint64 sampleCustomers = 20'000;
constexpr int sentenceWidth = 320;       // of a card's text at text scale 1; a wrapped label does not ask for its height
constexpr int aroundCards = 120;         // margins of dialog and cards

/// The channels that a sample's journeys speak through, as their tiles.
class ChannelTiles final : public QWidget
{
public:
    explicit ChannelTiles(std::string_view project)
    {
        QStringList names;
        if (const auto read = parseProject(project))
            for (const Channel channel : allChannels)
                if (std::ranges::any_of(read->project.journeys, [channel](const Journey &journey) {
                        return std::ranges::any_of(journey.nodes, [channel](const Node &node) { return channelOf(node) == channel; });
                    })) {
                    m_channels << text(info(channel).key);
                    names << words(info(channel).name);
                }
        setToolTip(names.join(QStringLiteral(", ")));
        setAccessibleName(toolTip());
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int side = themeOf(this).size(Size::ControlSmall);
        return {int(m_channels.size()) * (side + gap) - gap, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        QRect tile(0, 0, height(), height());
        for (const QString &channel : m_channels) {
            const QRect place = QStyle::visualRect(layoutDirection(), rect(), tile);
            const int inset = tile.width() / 5;
            paintRounded(painter, place, theme.radius(Radius::Control), theme.channelTint(channel));
            paintIcon(painter, channel, place.adjusted(inset, inset, -inset, -inset), theme.channelColor(channel));
            tile.translate(tile.width() + gap, 0);
        }
    }

private:
    static constexpr int gap = 4;
    QStringList m_channels;
};

} // namespace

Welcome::Welcome(MainWindow &window) : QDialog(&window)
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Welcome to Throughline"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    setReadingMargins(*layout, 28, 24, 28 - scrollRoom, 24);
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
    grid->setContentsMargins(0, 0, 0, 0);
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
        auto *line = new QHBoxLayout;
        line->addWidget(open);
        line->addStretch(1);
        line->addWidget(new ChannelTiles(sample.text));
        card->body()->addLayout(line);
        grid->addWidget(card, place / columns, place % columns);
        ++place;
        connect(open, &QPushButton::clicked, this, [this, &window, id] {
            accept();
            window.files().openSample(id, sampleCustomers);
        });
    }
    QScrollArea *scroll = pageScrollArea();
    scroll->setFocusPolicy(Qt::NoFocus);
    showInside(*scroll, cards);
    scroll->setMinimumWidth(cards->sizeHint().width() + scrollRoom);
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
