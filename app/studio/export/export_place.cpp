// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/export_place.h"

#include "app/studio/document/words.h"
#include "app/studio/export/files_page.h"
#include "app/studio/export/hand_page.h"
#include "app/studio/export/losses_page.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/pill.h"
#include "app/studio/widgets/segmented_switch.h"
#include "app/studio/widgets/theme.h"
#include "model/export/archive.h"
#include "model/export/folder.h"
#include "model/format/file_system.h"
#include "model/format/project_file.h"
#include "simulator/population/bundle_scan.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::studio {

namespace {

constexpr std::size_t mostChangesShown = 6;
constexpr int widestSide = 480; ///< pixels, however large the text

QVBoxLayout *labelled(const QString &label, QWidget *editor)
{
    auto *title = new Label(label, TextStyle::Caption, ColorRole::Text2);
    title->setBuddy(editor);
    editor->setAccessibleName(label);
    auto *column = new QVBoxLayout;
    column->setSpacing(5);
    column->addWidget(title);
    column->addWidget(editor);
    return column;
}

} // namespace

ExportPlace::ExportPlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context), m_data(source), m_jobs(jobs)
{
    m_losses = new LossesPage;
    m_hand = new HandPage;
    m_files = new FilesPage;
    m_stack = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *>{m_losses, m_hand, m_files})
        m_stack->addWidget(page);
    m_pages = new SegmentedSwitch({tr("What is lost"), tr("By hand"), tr("Files")});
    m_pages->setObjectName(QStringLiteral("exportPages"));
    m_pages->setMayShrink(true);
    m_pages->setAccessibleName(tr("What is shown of the export"));

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_pages, 0, Qt::AlignLeft);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 18, 16, 16);
    layout->setSpacing(24);
    layout->addWidget(makeSide());
    layout->addLayout(right, 1);

    connect(m_pages, &SegmentedSwitch::indexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_hand, &HandPage::idEntered, this, &ExportPlace::enterId);
    connect(m_losses, &LossesPage::nodeWanted, this, [this](const std::string &node) {
        m_context.session().setJourney(m_journey->currentData().toString().toStdString());
        m_context.session().reveal(Path("journeys") / m_context.session().journeyId() / "nodes" / node);
    });
    connect(m_losses, &LossesPage::journeyWanted, this, [this] { m_context.session().reveal(Path("journeys") / m_journey->currentData().toString().toStdString()); });
    connect(m_target, &QComboBox::activated, this, &ExportPlace::refresh);
    connect(m_journey, &QComboBox::activated, this, &ExportPlace::refresh);
    connect(m_force, &QCheckBox::toggled, this, &ExportPlace::refresh);
    connect(m_whileDrawing, &QCheckBox::toggled, this, [this](bool isOn) {
        m_context.document().edit(chooseTarget(m_context.project(), isOn && target() ? target()->key : std::string_view()));
    });
    const auto follow = [this] {
        m_isStale = true;
        fillJourneys();
        if (isVisible())
            refresh();
    };
    connect(&context.document(), &Document::changed, this, follow);
    connect(&context.document(), &Document::replaced, this, follow);
    fillJourneys();
    if (const Target *chosen = chosenTarget(m_context.project()))
        m_target->setCurrentIndex(std::max(0, m_target->findData(text(chosen->key))));
}

QWidget *ExportPlace::makeSide()
{
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("exportTarget"));
    for (const Target &each : targets())
        m_target->addItem(words(each.name), text(each.key));
    m_journey = new QComboBox;
    m_journey->setObjectName(QStringLiteral("exportJourney"));
    m_help = new Label({}, TextStyle::Base, ColorRole::Text2);
    m_help->setWordWrap(true);
    m_fit = new Pill;
    m_fit->setObjectName(QStringLiteral("exportFit"));
    m_whileDrawing = new QCheckBox(tr("Show its limits while drawing"));
    m_whileDrawing->setObjectName(QStringLiteral("exportWhileDrawing"));
    m_changes = new Label({}, TextStyle::Caption, ColorRole::Text2);
    m_changes->setObjectName(QStringLiteral("exportChanges"));
    m_changes->setWordWrap(true);
    auto *folder = new IconButton(tr("Choose folder…"), QStringLiteral("folder"));
    auto *zip = new IconButton(tr("Choose zip file…"), QStringLiteral("save"));
    m_destinationLabel = new Label(tr("No folder chosen"), TextStyle::Caption, ColorRole::Text2);
    m_destinationLabel->setWordWrap(true);
    m_force = new QCheckBox(tr("Export in spite of what stops it"));
    m_force->setObjectName(QStringLiteral("exportForce"));
    m_write = new PrimaryButton(tr("Export"), QStringLiteral("export"));
    m_write->setObjectName(QStringLiteral("exportWrite"));
    m_result = new InlineMessage;
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->hide();
    connect(folder, &QPushButton::clicked, this, &ExportPlace::folderWanted);
    connect(zip, &QPushButton::clicked, this, &ExportPlace::zipWanted);
    connect(m_write, &QPushButton::clicked, this, &ExportPlace::write);

    auto *page = new QWidget;
    auto *side = new QVBoxLayout(page);
    side->setContentsMargins(0, 0, 8, 0);
    side->setSpacing(12);
    side->addWidget(new Label(tr("Export"), TextStyle::PageTitle));
    side->addLayout(labelled(tr("Target"), m_target));
    side->addLayout(labelled(tr("Journey"), m_journey));
    side->addWidget(m_help);
    side->addWidget(m_fit, 0, Qt::AlignLeft);
    side->addWidget(m_whileDrawing);
    side->addWidget(m_changes);
    side->addSpacing(8);
    side->addWidget(folder, 0, Qt::AlignLeft);
    side->addWidget(zip, 0, Qt::AlignLeft);
    side->addWidget(m_destinationLabel);
    side->addWidget(m_force);
    side->addWidget(m_write, 0, Qt::AlignLeft);
    side->addWidget(m_result);
    side->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->setFixedWidth(std::min(themeOf(this).scaled(308), widestSide));
    return scroll;
}

void ExportPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

const Target *ExportPlace::target() const { return findTarget(m_target->currentData().toString().toStdString()); }

std::string ExportPlace::recordId() const
{
    return m_target->currentData().toString().toStdString() + ":" + m_journey->currentData().toString().toStdString();
}

std::string ExportPlace::place() const
{
    if (m_destination.isEmpty() || m_destination.endsWith(QLatin1String(".zip")))
        return m_destination.toStdString();
    return QDir(m_destination).filePath(m_target->currentData().toString()).toStdString();
}

ExportRequest ExportPlace::request() const
{
    ExportRequest request;
    request.journey = m_journey->currentData().toString().toStdString();
    request.version = THROUGHLINE_VERSION;
    if (!m_destination.isEmpty()) {
        DiskFiles files;
        const PreviousExport previous = previousExport(files, place());
        request.mapping = previous.mapping;
        request.previous = previous.definition;
        request.previousAt = previous.at;
    }
    // What was typed in here counts before what an earlier export holds.
    for (const ExportRecord &record : m_context.project().exports)
        if (record.id == recordId())
            for (const auto &[key, value] : record.mapping)
                request.mapping[key] = value;
    return request;
}

void ExportPlace::fillJourneys()
{
    const QString before = m_journey->currentData().toString();
    m_journey->clear();
    for (const Journey &journey : m_context.project().journeys)
        if (!journey.isArchived)
            m_journey->addItem(journey.name.empty() ? text(journey.id) : text(journey.name), text(journey.id));
    m_journey->setCurrentIndex(std::max(0, m_journey->findData(before)));
}

void ExportPlace::setDestination(const QString &path)
{
    m_destination = path;
    m_destinationLabel->setText(QDir::toNativeSeparators(path));
    refresh();
}

void ExportPlace::refresh()
{
    m_isStale = false;
    m_result->hide();
    m_write->setEnabled(false);
    const Target *chosen = target();
    if (!chosen)
        return;
    m_help->setText(words(chosen->help));
    {
        const QSignalBlocker blocker(m_whileDrawing);
        m_whileDrawing->setChecked(chosenTarget(m_context.project()) == chosen);
    }
    const auto bundle = exportProject(m_context.project(), *chosen, request());
    m_fit->setVisible(bundle.has_value());
    if (!bundle) {
        m_losses->show(nullptr, {});
        m_hand->show({});
        m_files->show({});
        m_changes->clear();
        m_force->hide();
        m_result->setMessage(Tone::Error, {}, words(bundle.error()));
        m_result->show();
        return;
    }
    showFit(*bundle);
    m_losses->show(m_context.project().journey(m_journey->currentData().toString().toStdString()), bundle->losses);
    m_hand->show(*bundle);
    m_files->show(bundle->files);
    m_force->setVisible(bundle->hasBlockers());
    const bool isAllowed = !bundle->hasBlockers() || m_force->isChecked();
    if (!isAllowed) {
        m_result->setMessage(Tone::Error, tr("Not exported"), tr("This journey would not do on the target what is drawn. Mend what is marked red first."));
        m_result->show();
    }
    m_write->setEnabled(!m_destination.isEmpty() && isAllowed && !m_isWriting);
}

void ExportPlace::showFit(const ExportBundle &bundle)
{
    const auto count = [&](LossSeverity severity) {
        return int(std::ranges::count(bundle.losses, severity, &Loss::severity));
    };
    const int blockers = count(LossSeverity::Blocker);
    const int changes = count(LossSeverity::Changes);
    if (blockers > 0) {
        m_fit->setText(tr("%n blocker(s)", nullptr, blockers));
        m_fit->setTone(Tone::Error);
    } else if (changes > 0) {
        m_fit->setText(tr("Fits with %n difference(s)", nullptr, changes));
        m_fit->setTone(Tone::Warn);
    } else {
        m_fit->setText(tr("Fits"));
        m_fit->setTone(Tone::Ok);
    }
    QStringList lines;
    if (bundle.hasPrevious && bundle.changes.empty())
        lines << tr("Nothing has changed since the export before.");
    if (!bundle.changes.empty())
        lines << tr("New since the export before:");
    for (std::size_t i = 0; i < std::min(bundle.changes.size(), mostChangesShown); ++i)
        lines << QStringLiteral("• ") + words(bundle.changes[i]);
    if (bundle.changes.size() > mostChangesShown)
        lines << tr("and %n more", nullptr, int(bundle.changes.size() - mostChangesShown));
    m_changes->setText(lines.join(QLatin1Char('\n')));
    m_changes->setVisible(!lines.isEmpty());
}

void ExportPlace::enterId(const std::string &placeholder, const std::string &value)
{
    const auto &records = m_context.project().exports;
    const auto known = std::ranges::find(records, recordId(), &ExportRecord::id);
    const Message name = named(tr("Enter an id of the account"));
    if (known == records.end()) {
        if (!value.empty())
            m_context.document().edit(insertItem("exports", Json{{"id", recordId()}, {"mapping", {{placeholder, value}}}}, name));
        return;
    }
    const Path path = Path("exports") / known->id / "mapping" / placeholder;
    m_context.document().edit(setValue(path, value.empty() ? Json() : Json(value), name));
}

void ExportPlace::write()
{
    const Target *chosen = target();
    if (!chosen || m_destination.isEmpty())
        return;
    ExportRequest wanted = request();
    wanted.at = Moment{QDateTime::currentSecsSinceEpoch()};
    auto bundle = exportProject(m_context.project(), *chosen, wanted);
    if (!bundle)
        return;
    if (!m_data.isOpen())
        return finish(std::move(*bundle), {});
    m_isWriting = true;
    m_write->setEnabled(false);
    m_result->setMessage(Tone::Neutral, {}, tr("Looking for customers' data in the files…"));
    m_result->show();
    const auto shared = std::make_shared<ExportBundle>(std::move(*bundle));
    m_jobs.start(
        QStringLiteral("export scan"),
        [shared, database = m_data.path().toStdString(), map = m_context.project().data](Progress &progress) -> std::optional<Problem> {
            const auto clean = refusePersonalData(*shared, database, map, progress);
            return clean ? std::nullopt : std::optional(clean.error());
        },
        [this, shared](std::optional<Problem> refusal) { finish(std::move(*shared), std::move(refusal)); });
}

void ExportPlace::finish(ExportBundle bundle, std::optional<Problem> refusal)
{
    m_isWriting = false;
    m_write->setEnabled(true);
    m_result->show();
    if (refusal)
        return m_result->setMessage(Tone::Error, tr("Not exported"), words(*refusal));
    DiskFiles files;
    const std::string where = place();
    const auto written = m_destination.endsWith(QLatin1String(".zip")) ? writeArchive(files, where, bundle) : writeFolder(files, where, bundle);
    if (!written)
        return m_result->setMessage(Tone::Error, tr("Not exported"), words(written.error()));
    m_result->setMessage(Tone::Ok, tr("Exported"),
                         tr("%n file(s) in %1", nullptr, int(bundle.files.size())).arg(QDir::toNativeSeparators(text(where))));
}

} // namespace throughline::studio
