// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace throughline::studio {

class Language;
class Look;
struct LookOptions;

/// How the window looks on this machine: light or dark, the size of text, motion, the language. Not
/// part of any project; kept for the next start.
class AppearancePage : public QWidget
{
    Q_OBJECT
public:
    explicit AppearancePage(Look &look, Language *language = nullptr, QWidget *parent = nullptr);

    static constexpr double scales[] = {1, 1.25, 1.5, 1.75, 2};
};

/// What was chosen before on this machine; the system's own where nothing was.
LookOptions rememberedLook();
void rememberLook(const LookOptions &options);
/// A tag of `Language`; empty: like the system.
QString rememberedLanguage();

} // namespace throughline::studio
