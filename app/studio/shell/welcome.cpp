// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/welcome.h"

#include "app/studio/document/words.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/card.h"
#include "app/studio/widgets/label.h"
#include "model/format/project_file.h"
#include "model/journey/node_kinds.h"

#include <QFile>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

const QString startedKey = QStringLiteral("hasStarted");
constexpr qint64 sampleCustomers = 20'000;

struct SampleWords
{
    QString name;
    QString steps;
};

std::optional<SampleWords> readSample(const QString &id)
{
    QFile file(QStringLiteral(":/samples/%1.throughline").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto read = parseProject(file.readAll().toStdString());
    if (!read)
        return std::nullopt;
    SampleWords sample{text(read->project.name), {}};
    QStringList steps;
    for (const Journey &journey : read->project.journeys)
        for (const Node &node : journey.nodes)
            if (channelOf(node) && !node.name.empty())
                steps << text(node.name);
    sample.steps = steps.mid(0, 4).join(QStringLiteral(" · "));
    return sample;
}

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
    for (const QString &id : FileCommands::sampleNames()) {
        const auto sample = readSample(id);
        if (!sample)
            continue;
        auto *card = new Card(sample->name);
        auto *row = new QHBoxLayout;
        auto *steps = new Label(sample->steps, TextStyle::Caption, ColorRole::Text2);
        steps->setWordWrap(true);
        row->addWidget(steps, 1);
        auto *open = new IconButton(tr("Open and simulate"), QStringLiteral("play"));
        open->setObjectName(QStringLiteral("sample.") + id);
        open->setAccessibleName(tr("Open and simulate %1").arg(sample->name));
        row->addWidget(open);
        card->body()->addLayout(row);
        layout->addWidget(card);
        connect(open, &QPushButton::clicked, this, [this, &window, id] {
            accept();
            window.files().openSample(id, sampleCustomers);
        });
    }
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
    setMinimumWidth(560);
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
