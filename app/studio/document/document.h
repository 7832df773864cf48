// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/file_lock.h"
#include "app/studio/document/recovery_journal.h"
#include "model/format/file_system.h"
#include "model/project/project.h"

#include <QObject>
#include <QUndoStack>

namespace throughline::studio {

/// One window's project: the value, how it became what it is, and the file it came from. Everything
/// that edits hands in a Change; everything that shows listens to `changed`.
class Document : public QObject
{
    Q_OBJECT
public:
    static constexpr int undoSteps = 200;

    explicit Document(std::shared_ptr<FileSystem> files = std::make_shared<DiskFiles>(),
                      QObject *parent = nullptr);
    ~Document() override;

    const Project &project() const { return m_project; }
    QUndoStack &undoStack() { return m_undoStack; }

    /// Applies the change as one undo step. Refused changes leave the project as it was and are
    /// announced by `refused`; so are all changes of a read-only document.
    bool edit(const Change &change);

    /// Starts over with a project that has no file yet; `isUnsaved` when it holds work to keep.
    void begin(Project project, bool isUnsaved = false);
    /// Reads a project file. A file that another window holds is opened read-only.
    Expected<void> open(const QString &path);
    Expected<void> save();
    Expected<void> saveAs(const QString &path);
    /// Takes back work that a crash left behind: unsaved, under its old file.
    void recover(const LeftWork &work);

    const QString &path() const { return m_path; }
    /// The file's name without its ending, or the project's own name.
    QString title() const;
    bool isUnsaved() const { return m_isUnsaved || !m_undoStack.isClean(); }
    bool isReadOnly() const { return m_isReadOnly; }
    /// Said when the file was read: unknown keys, which survive.
    const std::vector<Problem> &warnings() const { return m_warnings; }

    static QString recoveryFolder() { return privateFolder(QStringLiteral("recovery")); }
    /// The previous version of a project file, if one is kept beside it and can be read.
    static std::optional<QString> backupOf(FileSystem &files, const QString &path);

signals:
    /// After every edit, undo and redo: the paths of what was set, inserted or removed.
    void changed(const std::vector<throughline::Path> &touched);
    /// Another project altogether.
    void replaced();
    void refused(const throughline::Problem &problem);
    void unsavedChanged(bool isUnsaved);
    void fileChanged();

private:
    friend class EditCommand;
    void perform(const Change &change);
    void replaceBy(Project project, const QString &path, bool isUnsaved);

    Project m_project;
    QUndoStack m_undoStack;
    RecoveryJournal m_journal;
    std::shared_ptr<FileSystem> m_files;
    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    std::vector<Problem> m_warnings;
    bool m_isUnsaved = false;
    bool m_isReadOnly = false;
};

} // namespace throughline::studio
