// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/look.h"

#include "app/studio/widgets/style.h"
#include "app/studio/widgets/system_scheme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

namespace throughline::studio {

SchemeChoice schemeChoiceFrom(const QString &word)
{
    if (word == QLatin1String("light"))
        return SchemeChoice::Light;
    return word == QLatin1String("dark") ? SchemeChoice::Dark : SchemeChoice::System;
}

QString schemeChoiceWord(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light: return QStringLiteral("light");
    case SchemeChoice::Dark: return QStringLiteral("dark");
    case SchemeChoice::System: break;
    }
    return QStringLiteral("system");
}

Look::Look(QApplication &application, const LookOptions &options)
    : m_application(application), m_options(options),
      // Asked before our own palette hides the system's.
      m_system(new SystemScheme(application.palette(), this))
{
    m_style = new StudioStyle(Theme::standard());
    m_application.setStyle(m_style);
    connect(m_system, &SystemScheme::changed, this, &Look::apply);
    apply();
}

Look::~Look() = default;

const Theme &Look::theme() const { return m_style->theme(); }

void Look::setOptions(const LookOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    apply();
}

void Look::apply()
{
    ThemeOptions options;
    options.textScale = m_options.textScale;
    options.reducedMotion = m_options.reducedMotion || m_system->isMotionReduced();
    options.scheme = m_options.scheme == SchemeChoice::System ? m_system->scheme()
        : m_options.scheme == SchemeChoice::Dark              ? Scheme::Dark
                                                              : Scheme::Light;
    m_style->setTheme(Theme::standard(options));
    const Theme &theme = m_style->theme();
    m_application.setFont(theme.font(TextStyle::Base));
    m_application.setPalette(theme.palette());
    // Sizes and icons come from the style too: let every widget measure and draw itself again.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
    }
    QToolTip::setFont(theme.font(TextStyle::Caption));
    QToolTip::setPalette(theme.palette());
    emit changed();
}

} // namespace throughline::studio
