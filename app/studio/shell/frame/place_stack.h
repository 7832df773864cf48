// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <map>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace throughline::studio {

/// The places of the window by id. A place is made when it is first shown, and made anew when the
/// language or the size of text changes, so that nothing in it needs to follow. Where the window is
/// too small for a place, it scrolls.
class PlaceStack : public QStackedWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *()>;

    explicit PlaceStack(QWidget *parent = nullptr);

    void addPlace(const QString &id, Make make);
    /// Returns false when there is no such place.
    bool showPlace(const QString &id);
    QString current() const { return m_current; }
    /// The place's widget, made if need be; null when there is no such place.
    QWidget *place(const QString &id);

    QSize minimumSizeHint() const override { return {}; }

signals:
    void shown(const QString &id);
    /// The current place was made anew.
    void renewed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renewSoon();
    void renew();

    struct Entry
    {
        Make make;
        QWidget *widget = nullptr;
        QScrollArea *area = nullptr;     ///< around it
    };
    std::map<QString, Entry> m_places;
    QString m_current;
    double m_textScale = 1;
    QTimer m_renewing;
};

} // namespace throughline::studio
