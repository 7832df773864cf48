// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QMenu;
QT_END_NAMESPACE

namespace throughline::studio {

class ChooserBox;
class SearchField;
class ToolIconButton;

/// Someone to view as.
struct CustomerOffer
{
    QString key;      ///< empty: nobody in particular
    QString label;    ///< "Lucía F. · c-00417"
    QString story;    ///< of a persona; shown as a tip
    bool isPersona = false;
};

/// "‹ Viewing as Lucía F. ›": steps to the neighbours; the field opens a search. Knows no database:
/// whoever composes the window answers what is searched.
class CustomerBox : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerBox(QWidget *parent = nullptr);

    void setCurrent(const QString &name, const QString &tip);
    void setOffers(const std::vector<CustomerOffer> &offers);
    /// Whether names are hidden unless they are asked for.
    void setHidesPersons(bool hides);
    bool showsPerson() const;
    QString shownText() const;
    QString searchedWords() const;

signals:
    void chosen(const QString &key);
    void stepped(int by);
    void chanceWanted();
    /// Empty words when the search opens.
    void searched(const QString &words);
    void personShownChanged(bool isShown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void take(const QListWidgetItem *item);

    ToolIconButton *m_before;
    ChooserBox *m_field;
    ToolIconButton *m_next;
    QMenu *m_popup;
    SearchField *m_search;
    QListWidget *m_found;
    QCheckBox *m_person;
};

} // namespace throughline::studio
