// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/widgets/theme.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace throughline::studio {

class StudioStyle;
class SystemScheme;

/// Which scheme to show: the system's or a fixed one.
enum class SchemeChoice { System, Light, Dark };

/// "light", "dark" or "system", as --theme and the setting spell it; anything else is System.
SchemeChoice schemeChoiceFrom(const QString &word);
QString schemeChoiceWord(SchemeChoice choice);

struct LookOptions
{
    SchemeChoice scheme = SchemeChoice::System;
    double textScale = 1;
    bool reducedMotion = false;

    friend bool operator==(const LookOptions &, const LookOptions &) = default;
};

/// Gives the application its style, palette and font, and keeps them as the system or the user
/// wants them. main() owns the one Look and hands it to whoever offers the choice.
class Look : public QObject
{
    Q_OBJECT
public:
    explicit Look(QApplication &application, const LookOptions &options = {});
    ~Look() override;

    const LookOptions &options() const { return m_options; }
    void setOptions(const LookOptions &options);
    const Theme &theme() const;

signals:
    void changed();

private:
    void apply();

    QApplication &m_application;
    LookOptions m_options;
    StudioStyle *m_style = nullptr; ///< owned by the application
    SystemScheme *m_system = nullptr;
};

} // namespace throughline::studio
