// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/content_place.h"

#include "app/studio/content/block_use.h"
#include "app/studio/content/brief_changes.h"
#include "app/studio/content/content_edits.h"
#include "app/studio/content/journey_brief.h"
#include "app/studio/content/template_page.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/collection_pane.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/preview/picture_source.h"
#include "app/studio/widgets/segmented_switch.h"
#include "app/studio/widgets/theme.h"
#include "model/content/email_import.h"
#include "model/format/project_file.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace throughline::studio {

ContentPlace::ContentPlace(const FormContext &context, DataSource &source, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    m_switch = new SegmentedSwitch({tr("Templates"), tr("Offers"), tr("Blocks")});
    m_switch->setObjectName(QStringLiteral("contentKinds"));
    m_switch->setAccessibleName(tr("Kind of content"));
    m_stack = new QStackedWidget;
    m_templates = new TemplatePage(context, source, jobs);
    m_panes = {
        new CollectionPane(context, "offers",
                           {tr("Offers"), QStringLiteral("gift"),
                            tr("An offer is one promise that every channel keeps: what, at which price, until when."),
                            tr("New offer")}),
        new CollectionPane(context, "blocks",
                           {tr("Blocks"), QStringLiteral("layers"),
                            tr("A block is a piece of text that several templates take in."), tr("New block")}),
    };
    auto *use = new BlockUse;
    CollectionPane *blocks = m_panes.back();
    blocks->setFooter(use);
    const auto showUse = [this, use, blocks] { use->show(m_context.project(), blocks->currentId()); };
    connect(blocks, &CollectionPane::currentChanged, use, showUse);
    connect(&context.document(), &Document::changed, use, [showUse](const std::vector<Path> &touched) {
        if (concerns(touched, "blocks") || concerns(touched, "templates"))
            showUse();
    });
    connect(&context.document(), &Document::replaced, use, showUse);
    showUse();
    m_stack->addWidget(m_templates);
    for (CollectionPane *pane : m_panes)
        m_stack->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_switch);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedSwitch::indexChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_templates->slotList(), &SlotList::imageWanted, this,
            [this](const std::string &slot) { emit imageFileWanted(m_templates->currentId(), slot); });
    connect(m_templates, &TemplatePage::importWanted, this, &ContentPlace::emailFileWanted);
    connect(m_templates, &TemplatePage::briefWanted, this, &ContentPlace::briefFileWanted);
    connect(m_templates, &TemplatePage::approvalWanted, this, &ContentPlace::approvalWanted);
}

Expected<QString> ContentPlace::importEmail(const QString &path)
{
    DiskFiles files;
    const auto html = files.read(path.toStdString());
    if (!html)
        return tl::unexpected(html.error());
    const QString name = QFileInfo(path).completeBaseName();
    auto imported = throughline::importEmail(*html, name.toStdString());
    if (!imported)
        return tl::unexpected(imported.error());
    imported->master.id = freshItemId(*placeAt(m_context.project(), "templates"), "imported");
    const std::string id = imported->master.id;
    const Template defaults;
    const Json item = encodeStructure(Template::structure(), &imported->master, &defaults);
    if (!m_context.document().edit(insertItem("templates", item, named(tr("Import email")))))
        return QString();
    m_switch->setIndex(0);
    m_stack->setCurrentIndex(0);
    m_templates->setCurrent(id);
    QStringList notes;
    for (const Message &note : imported->notes)
        notes << words(note);
    return tr("%1 was cut into %2 slots.").arg(name).arg(imported->master.masterSlots.size())
        + (notes.isEmpty() ? QString() : QLatin1Char(' ') + notes.join(QStringLiteral("; ")) + QLatin1Char('.'));
}

Expected<void> ContentPlace::setImage(const std::string &templateId, const std::string &slotId, const QString &path)
{
    const QFileInfo project(m_context.document().path());
    const QString folder = m_context.document().path().isEmpty() ? QString() : project.absolutePath();
    const PictureSource source = pictureSource(path, folder);
    if (!source.isFound())
        return tl::unexpected(fileProblem("TL465", TL_TEXT("Content", "%1 cannot be used as an image"), {path.toStdString()}));
    const Template *master = m_context.project().findTemplate(templateId);
    const Slot *slot = master ? master->slot(slotId) : nullptr;
    if (slot)
        m_context.document().edit(throughline::studio::setImage(SlotPlace{templateId, slotId, {}}.slotPath(), *slot,
                                                                pictureReference(path, folder).toStdString(), source.size));
    return {};
}

QString ContentPlace::approvedPath() const
{
    const QFileInfo file(m_context.document().path());
    return file.filePath().isEmpty() ? QString()
                                     : file.dir().filePath(file.completeBaseName() + QStringLiteral(".approved.throughline"));
}

Expected<void> ContentPlace::writeBrief(const QString &path)
{
    const Project &project = m_context.project();
    const Journey *journey = m_context.session().journey();
    if (!journey)
        return tl::unexpected(usageProblem("TL461", TL_TEXT("Content", "there is no journey to write a brief of"), {}));
    BriefContent content;
    content.project = m_context.document().title();
    content.journey = text(journey->name.empty() ? journey->id : journey->name);
    content.date = QDate::currentDate();
    DiskFiles files;
    if (const auto approved = files.read(approvedPath().toStdString()))
        if (const auto before = parseProject(*approved)) {
            content.hasApproved = true;
            content.changes = changesSince(before->project, project);
        }
    // A page is white, whatever the window is.
    if (!throughline::studio::writeBrief(path, Theme::standard(), project, *journey, content))
        return tl::unexpected(fileProblem("TL462", TL_TEXT("Content", "%1 cannot be written"), {path.toStdString()}));
    return {};
}

Expected<void> ContentPlace::approve()
{
    const QString path = approvedPath();
    if (path.isEmpty())
        return tl::unexpected(usageProblem("TL463", TL_TEXT("Content", "save the project first: the approved version is kept beside it"), {}));
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(writeProject(m_context.project()));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(fileProblem("TL462", TL_TEXT("Content", "%1 cannot be written"), {path.toStdString()}));
    return {};
}

bool ContentPlace::focusField(const Path &path)
{
    const auto show = [this](int index) {
        m_switch->setIndex(index);
        m_stack->setCurrentIndex(index);
        return true;
    };
    if (m_templates->focusField(path))
        return show(0);
    for (size_t i = 0; i < m_panes.size(); ++i)
        if (m_panes[i]->focusField(path))
            return show(int(i) + 1);
    return false;
}

} // namespace throughline::studio
