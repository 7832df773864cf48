// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace throughline::studio {

/// A place in the rail: icon over name, an accent bar at the window's edge when it is shown. In a low
/// window the icon alone, its name in the tool tip.
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    RailButton(QString id, QString iconName, QWidget *parent = nullptr);
    QString id() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasRoomForText() const;

    QString m_id;
    QString m_iconName;
};

/// The places at the window's left, in working order. Up and Down move between them.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPlace(const QString &id, const QString &iconName, std::function<QString()> text, bool isAtFoot = false);
    void setCurrent(const QString &id);
    QString current() const;

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void widen();

    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    std::vector<RailButton *> m_buttons;
};

} // namespace throughline::studio
