// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"

#include "app/studio/document/edit_command.h"
#include "app/studio/document/slot_versions.h"
#include "app/studio/document/words.h"
#include "model/format/project_file.h"

#include <QFileInfo>

namespace throughline::studio {

Document::Document(std::shared_ptr<FileSystem> files, QObject *parent)
    : QObject(parent), m_journal(recoveryFolder()), m_files(std::move(files))
{
    m_undoStack.setUndoLimit(undoSteps);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this] { emit unsavedChanged(isUnsaved()); });
}

Document::~Document()
{
    m_undoStack.disconnect(this);
}

bool Document::edit(const Change &change)
{
    if (m_isReadOnly) {
        emit refused(usageProblem("TL060", TL_TEXT("Document", "This project is open read-only. Save it under another name to change it."), {}));
        return false;
    }
    if (const auto *several = std::get_if<Compound>(&change.what); several && several->changes.empty())
        return true;
    const auto *last = static_cast<const EditCommand *>(m_undoStack.command(m_undoStack.index() - 1));
    const bool isContinued = last && !change.mergeKey.empty() && last->mergeKey() == change.mergeKey;
    const Change whole = withRaisedVersions(m_project, change, isContinued);
    const auto applied = apply(m_project, whole);
    if (!applied) {
        emit refused(applied.error());
        return false;
    }
    m_journal.append(whole);
    m_undoStack.push(new EditCommand(*this, whole, applied->inverse));
    emit changed(applied->touched);
    return true;
}

void Document::perform(const Change &change)
{
    const auto applied = apply(m_project, change);
    Q_ASSERT(applied);
    if (!applied)
        return;
    m_journal.append(change);
    emit changed(applied->touched);
}

void Document::replaceBy(Project project, const QString &path, bool isUnsaved)
{
    m_project = std::move(project);
    m_path = path;
    m_isUnsaved = isUnsaved;
    m_undoStack.clear();
    m_journal.restart(m_project, m_path);
    emit replaced();
    emit fileChanged();
    emit unsavedChanged(this->isUnsaved());
}

void Document::begin(Project project, bool isUnsaved)
{
    m_lock.reset();
    m_isReadOnly = false;
    m_warnings.clear();
    replaceBy(std::move(project), {}, isUnsaved);
}

Expected<void> Document::open(const QString &path)
{
    const auto bytes = m_files->read(path.toStdString());
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto read = parseProject(*bytes);
    if (!read)
        return tl::unexpected(read.error());
    m_lock.reset();
    m_lock = FileLock::take(path);
    m_isReadOnly = !m_lock;
    m_warnings = std::move(read->warnings);
    replaceBy(std::move(read->project), path, false);
    return {};
}

Expected<void> Document::save()
{
    return saveAs(m_path);
}

Expected<void> Document::saveAs(const QString &path)
{
    const bool isElsewhere = path != m_path;
    std::unique_ptr<FileLock> lock = isElsewhere || !m_lock ? FileLock::take(path) : nullptr;
    if ((isElsewhere || m_isReadOnly) && !lock)
        return tl::unexpected(fileProblem("TL061", TL_TEXT("Document", "Another window holds %1. Save under another name."), {path.toStdString()}));
    auto written = writeAtomically(*m_files, path.toStdString(), writeProject(m_project),
                                   Backup::KeepPrevious);
    if (!written)
        return written;
    if (lock)
        m_lock = std::move(lock);
    m_isReadOnly = false;
    m_path = path;
    m_isUnsaved = false;
    m_undoStack.setClean();
    m_journal.restart(m_project, m_path);
    emit fileChanged();
    emit unsavedChanged(false);
    return {};
}

void Document::recover(const LeftWork &work)
{
    m_lock.reset();
    m_isReadOnly = false;
    if (!work.path.isEmpty()) {
        m_lock = FileLock::take(work.path);
        m_isReadOnly = !m_lock;
    }
    m_warnings.clear();
    replaceBy(work.project, work.path, true);
}

QString Document::title() const
{
    if (!m_project.name.empty())
        return text(m_project.name);
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).completeBaseName();
}

std::optional<QString> Document::backupOf(FileSystem &files, const QString &path)
{
    const QString backup = path + QLatin1Char('~');
    const auto bytes = files.read(backup.toStdString());
    if (!bytes || !parseProject(*bytes))
        return std::nullopt;
    return backup;
}

} // namespace throughline::studio
