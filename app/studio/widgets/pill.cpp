// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/pill.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QPainter>

namespace throughline::studio {

ColorRole inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return ColorRole::Accent;
    case Tone::Ok: return ColorRole::Ok;
    case Tone::Warn: return ColorRole::Warn;
    case Tone::Error: return ColorRole::Error;
    case Tone::Neutral: break;
    }
    return ColorRole::Text2;
}

ColorRole groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Accent: return ColorRole::AccentSoft;
    case Tone::Ok: return ColorRole::OkSoft;
    case Tone::Warn: return ColorRole::WarnSoft;
    case Tone::Error: return ColorRole::ErrorSoft;
    case Tone::Neutral: break;
    }
    return ColorRole::Sunken;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return QStringLiteral("check-circle");
    case Tone::Warn: return QStringLiteral("warning");
    case Tone::Error: return QStringLiteral("error");
    case Tone::Accent:
    case Tone::Neutral: break;
    }
    return {};
}

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Small));
        updateGeometry();
        update();
    });
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const Theme theme = themeOf(this);
    const int icon = m_iconName.isEmpty() ? 0 : theme.scaled(14) + theme.space(Space::Tight);
    return {fontMetrics().horizontalAdvance(m_text) + icon + 2 * theme.space(Space::Item) + 2, theme.scaled(20)};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    const QColor ink = theme.color(inkOf(m_tone));
    paintRounded(painter, rect(), height() / 2.0, theme.color(groundOf(m_tone)));
    const int gap = theme.space(Space::Item) + 1;
    QRect line = rect().adjusted(gap, 0, -gap, 0);
    if (!m_iconName.isEmpty()) {
        const int side = theme.scaled(14);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(line.left() - 1, (height() - side) / 2, side, side));
        paintIcon(painter, m_iconName, box, ink);
        if (isRightToLeft())
            line.setRight(line.right() - side - theme.space(Space::Tight));
        else
            line.setLeft(line.left() + side + theme.space(Space::Tight));
    }
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignHCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, line.width() + 2));
}

Evidence evidenceFrom(const QString &word)
{
    if (word == QLatin1String("measured"))
        return Evidence::Measured;
    return word == QLatin1String("calibrated") ? Evidence::Calibrated : Evidence::Assumed;
}

EvidenceBadge::EvidenceBadge(Evidence evidence, const QString &source, QWidget *parent)
    : Pill({}, Tone::Neutral, parent), m_evidence(evidence), m_source(source)
{
    followLanguage(this, [this] { retranslate(); });
}

void EvidenceBadge::setEvidence(Evidence evidence, const QString &source)
{
    m_evidence = evidence;
    m_source = source;
    retranslate();
}

void EvidenceBadge::retranslate()
{
    switch (m_evidence) {
    case Evidence::Measured:
        setText(tr("measured"));
        setTone(Tone::Ok);
        setIconName(QStringLiteral("check"));
        break;
    case Evidence::Calibrated:
        setText(tr("calibrated"));
        setTone(Tone::Accent);
        setIconName(QStringLiteral("dial"));
        break;
    case Evidence::Assumed:
        setText(tr("assumed"));
        setTone(Tone::Warn);
        setIconName(QStringLiteral("help"));
        break;
    }
    setToolTip(m_source);
    setAccessibleName(tr("Evidence: %1").arg(text()));
    setAccessibleDescription(m_source);
}

} // namespace throughline::studio
