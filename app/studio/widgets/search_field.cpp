// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/widgets/search_field.h"

#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/style.h"

#include <QAction>
#include <QKeyEvent>

namespace throughline::studio {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setGround(this, Ground::Sunken);
    setClearButtonEnabled(true);
    auto *magnifier = addAction(QIcon(), QLineEdit::LeadingPosition);
    followTheme(this, [this, magnifier](const Theme &theme) {
        magnifier->setIcon(icon(QStringLiteral("search"), iconColors(theme, ColorRole::Text2)));
        if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
            clear->setIcon(icon(QStringLiteral("close"), iconColors(theme, ColorRole::Text2)));
    });
    setPlaceholder(placeholder);
}

void SearchField::setPlaceholder(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace throughline::studio
