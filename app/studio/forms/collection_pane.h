// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/forms/form_context.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

class EmptyState;
class StructureForm;

/// A list of things at the left (audiences, templates, offers), the chosen one's form at the right.
class CollectionPane : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString icon;
        QString emptySentence;
        QString newName; ///< of what "New" makes
    };

    CollectionPane(const FormContext &context, Path list, Words words, QWidget *parent = nullptr);

    std::string currentId() const { return m_current; }
    void setCurrent(const std::string &id);
    bool focusField(const Path &path);
    /// Where the owner shows more about the chosen item, above its form.
    void setBanner(QWidget *banner);
    /// The same below its form; the owner hides it where there is nothing to show.
    void setFooter(QWidget *footer);

signals:
    void currentChanged();

private:
    void refreshList();
    void showCurrent();
    void add();
    void duplicate();
    void remove();
    Path pathOf(const std::string &id) const;
    QString labelOf(size_t index) const;

    const FormContext &m_context;
    Path m_path;
    Words m_words;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_page; ///< of the scroll area: the form, then the footer
    EmptyState *m_empty;
    QWidget *m_right;
    QList<QWidget *> m_ofCurrent; ///< tools that need an item
    StructureForm *m_form = nullptr;
    std::string m_current;
};

} // namespace throughline::studio
