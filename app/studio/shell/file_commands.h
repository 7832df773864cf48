// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace throughline::studio {

class MainWindow;
class Windows;

/// Opening and saving projects and databases, with the questions that belong to it.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(MainWindow &window, Windows &windows);

    static Project emptyProject();
    static QStringList recentFiles();

    void newWindow();
    void openAsked();
    /// Into this window; false where it could not be read (which is said, with the backup offered).
    bool open(const QString &path);
    void importAsked();
    /// What another program wrote, as a new project: into this window if nothing was done here yet.
    bool import(const QString &path);
    bool save();
    bool saveAs();
    /// A file that was dropped here: a project or a database.
    void take(const QString &path);
    void openDatabase();
    void makeSampleDatabase();
    void closeDatabase();
    /// Another project's differences from this one, as named changes.
    void compareAsked();
    /// What has changed since the file was written.
    void compareWithSaved();
    /// The journey on the canvas as PNG, SVG or PDF.
    void savePicture();
    /// A new name for the shown run.
    void renameRun();
    /// The shown run's report as a page, a document or a file.
    void writeReport();
    /// One of the sample projects by key, with a made-up database, simulated.
    bool openSample(const QString &name, qint64 customers);
    void fillRecentMenu(QMenu &menu);
    /// Asks about unsaved work; false where the window shall stay.
    bool mayClose();

private:
    void remember(const QString &path);
    void compareWith(const QString &path);

    MainWindow &m_window;
    Windows &m_windows;
};

} // namespace throughline::studio
