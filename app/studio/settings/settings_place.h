// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QListWidget;
class QStackedWidget;
QT_END_NAMESPACE

namespace throughline::studio {

class Label;

/// Everything that the simulator reads and no other place shows, in sections.
class SettingsPlace : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPlace(const FormContext &context, QWidget *parent = nullptr);
    bool focusField(const Path &path);
    /// Goes to the section that was shown last on this machine.
    void showRemembered();
    /// A section that belongs to this machine rather than to the project, at the end of the list.
    void addSection(const QString &title, const QString &icon, const QString &help, std::function<QWidget *()> make);

private:
    struct Section
    {
        QString title;
        QString icon;
        QString help;
        std::vector<Path> paths;
        std::function<QWidget *()> make = {}; ///< instead of paths
    };

    QWidget *makePage(const Section &section);
    QWidget *makePart(const Path &path);
    void showSection(int index);

    const FormContext &m_context;
    std::vector<Section> m_sections;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<QWidget *> m_pages;
};

} // namespace throughline::studio
