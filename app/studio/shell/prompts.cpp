// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace throughline::studio {

namespace {
struct Shell
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::Shell)
};
}

QString DialogPrompts::fileToOpen(QWidget *window, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(window, title, {}, filter);
}

QString DialogPrompts::fileToSave(QWidget *window, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(window, title, suggested, filter);
}

QString DialogPrompts::folder(QWidget *window, const QString &title)
{
    return QFileDialog::getExistingDirectory(window, title);
}

SaveAnswer DialogPrompts::saveChanges(QWidget *window, const QString &project)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), Shell::tr("Save the changes to %1?").arg(project),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return SaveAnswer::Save;
    case QMessageBox::Discard: return SaveAnswer::Discard;
    default: return SaveAnswer::Cancel;
    }
}

bool DialogPrompts::confirm(QWidget *window, const QString &question, const QString &details, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), question, QMessageBox::Cancel, window);
    box.setInformativeText(details);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == static_cast<const QAbstractButton *>(accept);
}

QString DialogPrompts::textFor(QWidget *window, const QString &title, const QString &label, const QString &before)
{
    return QInputDialog::getText(window, title, label, QLineEdit::Normal, before);
}

} // namespace throughline::studio
