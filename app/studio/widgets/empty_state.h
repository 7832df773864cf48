// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace throughline::studio {

class IconButton;
class Label;
class PrimaryButton;

/// What a place shows when it holds nothing: an icon, one sentence, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &iconName = {}, const QString &sentence = {}, const QString &step = {},
                        QWidget *parent = nullptr);

    /// An empty `step` shows no button, nor does an empty other way to begin.
    void setState(const QString &iconName, const QString &sentence, const QString &step, const QString &otherStep = {});

signals:
    void stepTriggered();
    void otherStepTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_iconPlace;
    Label *m_sentence;
    PrimaryButton *m_step;
    IconButton *m_otherStep;
};

} // namespace throughline::studio
