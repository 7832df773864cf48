// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/follow.h"

#include "app/studio/widgets/style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace throughline::studio {

namespace {

class LanguageFollower : public QObject
{
public:
    LanguageFollower(QWidget *widget, std::function<void()> retranslate)
        : QObject(widget), m_retranslate(std::move(retranslate))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_retranslate();
        return false;
    }

private:
    std::function<void()> m_retranslate;
};

} // namespace

void followTheme(QWidget *widget, std::function<void(const Theme &)> apply)
{
    apply(themeOf(widget));
    const auto *style = qobject_cast<const StudioStyle *>(QApplication::style());
    if (!style)
        return;
    QObject::connect(style, &StudioStyle::themeChanged, widget,
                     [style, apply = std::move(apply)] { apply(style->theme()); });
}

void followLanguage(QWidget *widget, std::function<void()> retranslate)
{
    retranslate();
    new LanguageFollower(widget, std::move(retranslate));
}

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette palette = widget->palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
    }
    widget->setPalette(palette);
}

} // namespace throughline::studio
