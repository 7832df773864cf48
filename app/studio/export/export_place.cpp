// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/export_place.h"

#include "app/studio/document/words.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/inline_message.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"
#include "model/export/folder.h"
#include "model/export/target.h"
#include "model/format/file_system.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

QTreeWidget *table(const QString &name, const QStringList &headers)
{
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(name);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->header()->setStretchLastSection(true);
    return tree;
}

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

ExportPlace::ExportPlace(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_target = new QComboBox;
    m_target->setObjectName(QStringLiteral("exportTarget"));
    for (const Target &target : targets())
        m_target->addItem(words(target.name), text(target.key));
    m_journey = new QComboBox;
    m_journey->setObjectName(QStringLiteral("exportJourney"));
    m_help = new Label({}, TextStyle::Base, ColorRole::Text2);
    m_help->setWordWrap(true);
    m_folderLabel = new Label(tr("No folder chosen"), TextStyle::Caption, ColorRole::Text2);
    m_folderLabel->setWordWrap(true);
    auto *choose = new IconButton(tr("Choose folder…"), QStringLiteral("folder"));
    m_write = new PrimaryButton(tr("Export"), QStringLiteral("export"));
    m_write->setObjectName(QStringLiteral("exportWrite"));
    m_result = new InlineMessage;
    m_result->hide();
    m_losses = table(tr("What the target cannot say"), {QString(), tr("Step"), tr("What"), tr("Instead")});
    m_files = table(tr("Files"), {tr("File"), tr("Size")});
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Contents of the file"));
    m_text->setFont(themeOf(this).font(TextStyle::Code));

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(new Label(tr("Export"), TextStyle::PageTitle));
    left->addLayout(labelled(tr("Target"), m_target));
    left->addLayout(labelled(tr("Journey"), m_journey));
    left->addWidget(m_help);
    left->addWidget(choose, 0, Qt::AlignLeft);
    left->addWidget(m_folderLabel);
    left->addWidget(m_write, 0, Qt::AlignLeft);
    left->addWidget(m_result);
    left->addStretch(1);
    auto *side = new QWidget;
    side->setLayout(left);
    side->setFixedWidth(themeOf(this).scaled(300));
    left->setContentsMargins(0, 0, 0, 0);

    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(new Label(tr("What the target cannot say as it is drawn"), TextStyle::Title));
    right->addWidget(m_losses, 2);
    right->addWidget(new Label(tr("What will be written"), TextStyle::Title));
    auto *below = new QHBoxLayout;
    below->addWidget(m_files, 1);
    below->addWidget(m_text, 2);
    right->addLayout(below, 3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 18, 16, 16);
    layout->setSpacing(24);
    layout->addWidget(side);
    layout->addLayout(right, 1);

    connect(m_files, &QTreeWidget::currentItemChanged, m_text, [this](QTreeWidgetItem *item) {
        m_text->setPlainText(item ? item->data(0, Qt::UserRole).toString() : QString());
    });
    connect(choose, &QPushButton::clicked, this, &ExportPlace::folderWanted);
    connect(m_write, &QPushButton::clicked, this, &ExportPlace::write);
    connect(m_target, &QComboBox::activated, this, &ExportPlace::refresh);
    connect(m_journey, &QComboBox::activated, this, &ExportPlace::refresh);
    connect(&context.document(), &Document::changed, this, [this] {
        fillJourneys();
        if (isVisible())
            refresh();
    });
    connect(&context.document(), &Document::replaced, this, [this] {
        fillJourneys();
        refresh();
    });
    fillJourneys();
    refresh();
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

void ExportPlace::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    refresh();
}

void ExportPlace::refresh()
{
    const Target *target = findTarget(m_target->currentData().toString().toStdString());
    m_losses->clear();
    m_files->clear();
    m_text->clear();
    m_result->hide();
    m_write->setEnabled(false);
    if (!target)
        return;
    m_help->setText(words(target->help));
    ExportRequest request;
    request.journey = m_journey->currentData().toString().toStdString();
    request.version = THROUGHLINE_VERSION;
    const auto bundle = exportProject(m_context.project(), *target, request);
    if (!bundle) {
        m_result->setMessage(Tone::Error, {}, words(bundle.error()));
        m_result->show();
        return;
    }
    const Theme theme = themeOf(this);
    const Journey *journey = m_context.project().journey(request.journey);
    for (const Loss &loss : bundle->losses) {
        const Node *node = journey ? journey->node(loss.node) : nullptr;
        const QString step = !node ? QString() : node->name.empty() ? text(node->id) : text(node->name);
        auto *item = new QTreeWidgetItem(m_losses, {QString(), step, words(loss.what), words(loss.instead)});
        const bool isBlocker = loss.severity == LossSeverity::Blocker;
        item->setIcon(0, icon(isBlocker ? QStringLiteral("error") : loss.severity == LossSeverity::Changes ? QStringLiteral("warning-filled") : QStringLiteral("info"),
                              theme.color(isBlocker ? ColorRole::Error : loss.severity == LossSeverity::Changes ? ColorRole::Warn : ColorRole::Text2)));
        item->setToolTip(2, words(loss.what));
        item->setToolTip(3, words(loss.instead));
    }
    for (const ExportFile &file : bundle->files) {
        auto *item = new QTreeWidgetItem(m_files, {text(file.path), locale().formattedDataSize(qint64(file.text.size()))});
        item->setData(0, Qt::UserRole, text(file.text));
    }
    for (QTreeWidget *tree : {m_losses, m_files})
        for (int column = 0; column + 1 < tree->columnCount(); ++column)
            tree->resizeColumnToContents(column);
    if (m_files->topLevelItemCount() > 0)
        m_files->setCurrentItem(m_files->topLevelItem(0));
    if (bundle->hasBlockers()) {
        m_result->setMessage(Tone::Error, tr("Not exported"), tr("This journey would not do on the target what is drawn. Mend what is marked red first."));
        m_result->show();
    }
    m_write->setEnabled(!m_folder.isEmpty() && !bundle->hasBlockers());
}

void ExportPlace::write()
{
    const Target *target = findTarget(m_target->currentData().toString().toStdString());
    if (!target)
        return;
    ExportRequest request;
    request.journey = m_journey->currentData().toString().toStdString();
    request.version = THROUGHLINE_VERSION;
    request.at = Moment{QDateTime::currentSecsSinceEpoch()};
    const auto bundle = exportProject(m_context.project(), *target, request);
    if (!bundle)
        return;
    DiskFiles files;
    const QString folder = QDir(m_folder).filePath(text(target->key));
    const auto written = writeFolder(files, folder.toStdString(), *bundle);
    if (written)
        m_result->setMessage(Tone::Ok, tr("Exported"), tr("%n file(s) in %1", nullptr, int(bundle->files.size())).arg(QDir::toNativeSeparators(folder)));
    else
        m_result->setMessage(Tone::Error, {}, words(written.error()));
    m_result->show();
}

} // namespace throughline::studio
