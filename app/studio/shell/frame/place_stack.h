// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <map>

namespace throughline::studio {

/// The places of the window by id. A place is made when it is first shown.
class PlaceStack : public QStackedWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *()>;

    using QStackedWidget::QStackedWidget;

    void addPlace(const QString &id, Make make);
    /// Returns false when there is no such place.
    bool showPlace(const QString &id);
    QString current() const { return m_current; }
    /// The place's widget, made if need be; null when there is no such place.
    QWidget *place(const QString &id);

signals:
    void shown(const QString &id);

private:
    struct Entry
    {
        Make make;
        QWidget *widget = nullptr;
    };
    std::map<QString, Entry> m_places;
    QString m_current;
};

} // namespace throughline::studio
