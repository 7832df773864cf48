// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QWidget>

namespace throughline::studio {

enum class Tone { Neutral, Accent, Ok, Warn, Error };

ColorRole inkOf(Tone tone);
ColorRole groundOf(Tone tone);
/// The icon that says the tone without colour; empty for Neutral and Accent.
QString iconOf(Tone tone);

/// A short word in a rounded box: a state, a count, a branch label.
class Pill : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);
    void setIconName(const QString &iconName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    Tone m_tone;
};

/// Where a figure comes from, as every assumption carries it.
enum class Evidence { Measured, Calibrated, Assumed };

/// From "measured", "calibrated", "assumed"; anything else counts as assumed.
Evidence evidenceFrom(const QString &word);

/// Says the evidence in a word and by icon, the source in the tool tip.
class EvidenceBadge : public Pill
{
    Q_OBJECT
public:
    explicit EvidenceBadge(Evidence evidence = Evidence::Assumed, const QString &source = {},
                           QWidget *parent = nullptr);
    void setEvidence(Evidence evidence, const QString &source);

private:
    void retranslate();

    Evidence m_evidence;
    QString m_source;
};

} // namespace throughline::studio
