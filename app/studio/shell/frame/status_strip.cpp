// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/status_strip.h"

#include "app/studio/widgets/color.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace throughline::studio {

ProblemsButton::ProblemsButton(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("problems"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Caption));
        updateGeometry();
    });
    followLanguage(this, [this] { retranslate(); });
}

void ProblemsButton::setCounts(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    retranslate();
}

void ProblemsButton::retranslate()
{
    const auto counted = [this](int count, const QString &one, const QString &many) {
        return count == 1 ? one : many.arg(locale().toString(count));
    };
    m_warningText = m_warnings == 0 ? tr("No warnings") : counted(m_warnings, tr("1 warning"), tr("%1 warnings"));
    m_errorText = m_errors == 0 ? tr("No errors") : counted(m_errors, tr("1 error"), tr("%1 errors"));
    setText(QStringLiteral("%1, %2").arg(m_warningText, m_errorText));
    setAccessibleName(tr("Problems: %1").arg(text()));
    setToolTip(tr("Show the problems"));
    updateGeometry();
    update();
}

QSize ProblemsButton::sizeHint() const
{
    const Theme theme = themeOf(this);
    return {2 * (theme.scaled(14) + theme.space(Space::Tight)) + 2 * theme.space(Space::Item)
                + theme.space(Space::Panel) + fontMetrics().horizontalAdvance(m_warningText)
                + fontMetrics().horizontalAdvance(m_errorText) + 2,
            fontMetrics().height()};
}

void ProblemsButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    if (underMouse() || isChecked())
        paintRounded(painter, rect().adjusted(0, 2, 0, -2), theme.radius(Radius::Small),
                     theme.color(isChecked() ? ColorRole::AccentSoft : ColorRole::Sunken));
    painter.setFont(font());
    const int side = theme.scaled(14);
    int x = theme.space(Space::Item);
    const auto visual = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const auto draw = [&](const QString &iconName, const QString &words, ColorRole iconRole, ColorRole textRole) {
        paintIcon(painter, iconName, visual(QRect(x, (height() - side) / 2, side, side)), theme.color(iconRole));
        x += side + theme.space(Space::Tight);
        const int width = fontMetrics().horizontalAdvance(words);
        painter.setPen(theme.color(textRole));
        painter.drawText(visual(QRect(x, 0, width + 1, height())), Qt::AlignVCenter, words);
        x += width + theme.space(Space::Panel);
    };
    const bool clean = m_warnings == 0;
    draw(clean ? QStringLiteral("check") : QStringLiteral("warning-filled"), m_warningText,
         clean ? ColorRole::Ok : ColorRole::Warn, ColorRole::Text2);
    const bool sound = m_errors == 0;
    draw(sound ? QStringLiteral("check") : QStringLiteral("error"), m_errorText,
         sound ? ColorRole::Ok : ColorRole::Error, sound ? ColorRole::Ok : ColorRole::Error);
    paintFocusRing(painter, this, rect());
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_problems(new ProblemsButton),
      m_database(new ElidedLabel({}, TextStyle::Caption, ColorRole::Text2)),
      m_run(new ElidedLabel({}, TextStyle::Caption, ColorRole::Text2))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_problems);
    row->addWidget(m_database, 1);
    row->addWidget(m_run, 1);
    m_database->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_run->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_run->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    followTheme(this, [this, row](const Theme &theme) {
        setFixedHeight(theme.size(Size::Strip));
        row->setContentsMargins(theme.space(Space::Item), 1, theme.space(Space::Panel), 0);
        row->setSpacing(theme.space(Space::Page));
    });
    followLanguage(this, [this] { retranslate(); });
}

void StatusStrip::setDatabase(const QString &name, bool isMadeUp)
{
    m_databaseName = name;
    m_isMadeUp = isMadeUp;
    retranslate();
}

void StatusStrip::setRunSummary(const QString &summary) { m_run->setText(summary); }

void StatusStrip::retranslate()
{
    if (m_databaseName.isEmpty())
        m_database->setText(tr("No customer database"));
    else
        m_database->setText(m_isMadeUp ? tr("%1 · made up").arg(m_databaseName) : m_databaseName);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(ColorRole::Border));
}

} // namespace throughline::studio
