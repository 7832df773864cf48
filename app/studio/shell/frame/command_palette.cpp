// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/command_palette.h"

#include "app/studio/shell/frame/action_registry.h"
#include "app/studio/widgets/follow.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/search_field.h"
#include "app/studio/widgets/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

/// A row: icon, text with the matched letters in weight, hint, shortcut at the end.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, themeOf(option.widget).scaled(36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            paintRounded(*painter, option.rect, theme.radius(Radius::Control),
                         theme.color(selected ? ColorRole::AccentSoft : ColorRole::Sunken));
        const int gap = theme.space(Space::Group);
        const int side = theme.size(Size::Icon);
        const auto visual = [&](const QRect &box) {
            return QStyle::visualRect(option.direction, option.rect, box);
        };
        const QRect row = option.rect.adjusted(gap, 0, -gap, 0);
        paintIcon(*painter, index.data(CommandModel::IconRole).toString(),
                  visual(QRect(row.left(), row.center().y() - side / 2, side, side)),
                  theme.color(selected ? ColorRole::Accent : ColorRole::Text2));

        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        const QFont small = theme.font(TextStyle::Small);
        const int keys = QFontMetrics(small).horizontalAdvance(shortcut);
        painter->setFont(small);
        painter->setPen(theme.color(ColorRole::Text2));
        painter->drawText(visual(QRect(row.right() - keys, row.top(), keys + 1, row.height())), Qt::AlignVCenter,
                          shortcut);

        QRect line = row.adjusted(side + gap, 0, keys > 0 ? -keys - gap : 0, 0);
        line = paintMatched(*painter, theme, line, index, visual);
        const QString hint = index.data(CommandModel::HintRole).toString();
        painter->setFont(theme.font(TextStyle::Caption));
        painter->setPen(theme.color(ColorRole::Text2));
        painter->drawText(visual(line), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          painter->fontMetrics().elidedText(hint, Qt::ElideRight, line.width()));
    }

private:
    /// Returns what is left of the line.
    template <class Visual>
    static QRect paintMatched(QPainter &painter, const Theme &theme, QRect line, const QModelIndex &index,
                              Visual visual)
    {
        const QString text = index.data().toString();
        const auto positions = index.data(CommandModel::PositionsRole).value<QList<int>>();
        const QFont plain = theme.font(TextStyle::Base);
        const QFont strong = theme.font(TextStyle::BaseStrong);
        painter.setPen(theme.color(ColorRole::Text));
        int from = 0;
        while (from < text.size() && line.width() > 0) {
            const bool isMatched = positions.contains(from);
            int to = from;
            while (to < text.size() && positions.contains(to) == isMatched)
                ++to;
            painter.setFont(isMatched ? strong : plain);
            const QString run = painter.fontMetrics().elidedText(text.mid(from, to - from), Qt::ElideRight, line.width());
            const int width = painter.fontMetrics().horizontalAdvance(run);
            painter.drawText(visual(QRect(line.left(), line.top(), width + 1, line.height())), Qt::AlignVCenter, run);
            line.setLeft(line.left() + width);
            from = to;
        }
        line.setLeft(line.left() + theme.space(Space::Group));
        return line;
    }
};

} // namespace

CommandPalette::CommandPalette(const ActionRegistry &actions, QWidget *window)
    : QFrame(window), m_actions(actions), m_search(new SearchField), m_list(new QListView),
      m_nothing(new Label({}, TextStyle::Base, ColorRole::Text2))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty("floats", true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::want);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    m_search->installEventFilter(this);
    window->installEventFilter(this);
    followTheme(this, [this, column](const Theme &theme) {
        const int gap = theme.space(Space::Item);
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(gap);
        place();
    });
    followLanguage(this, [this] {
        hide(); // what it lists is asked for again when it opens
        setAccessibleName(tr("Command palette"));
        m_search->setPlaceholder(tr("Find or run a command"));
        m_list->setAccessibleName(tr("Commands found"));
        m_nothing->setText(tr("Nothing found"));
    });
    hide();
}

void CommandPalette::addSource(Source source) { m_sources.push_back(std::move(source)); }

void CommandPalette::open()
{
    std::vector<Command> commands;
    for (QAction *action : m_actions.actions()) {
        if (!action->isEnabled() || !action->isVisible() || !m_actions.isInPalette(action))
            continue;
        commands.push_back({action->text().remove(QLatin1Char('&')), {}, m_actions.iconName(action),
                            action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    for (const Source &source : m_sources)
        for (Command &command : source())
            commands.push_back(std::move(command));
    m_focusBefore = QApplication::focusWidget();
    m_search->clear();
    m_model.setCommands(std::move(commands));
    want({});
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::want(const QString &wanted)
{
    m_model.setWanted(wanted);
    m_list->setCurrentIndex(m_model.index(0));
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    place();
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + rows % count + count) % count;
    m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::runCurrent()
{
    const Command *found = m_model.command(m_list->currentIndex());
    if (!found)
        return;
    const std::function<void()> run = found->run;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    run();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const Theme theme = themeOf(this);
    const int width = std::min(theme.scaled(560), window->width() - 2 * theme.space(Space::Page));
    // No higher than what was found.
    const int rows = std::max(1, m_model.rowCount());
    const int rowHeight = std::max(m_list->sizeHintForRow(0), m_nothing->sizeHint().height());
    const int wanted = m_search->sizeHint().height() + rows * rowHeight + 4 * theme.space(Space::Item);
    const int height = std::min({theme.scaled(420), wanted, window->height() - 2 * theme.size(Size::TopBar)});
    setGeometry((window->width() - width) / 2, theme.size(Size::TopBar) + theme.space(Space::Item), width, height);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), Qt::transparent);
    paintRounded(painter, rect(), theme.radius(Radius::Card), theme.color(ColorRole::Surface),
                 theme.color(ColorRole::Edge));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_search)
        return false;
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(8); return true;
    case Qt::Key_PageUp: moveBy(-8); return true;
    case Qt::Key_Escape:
        hide();
        if (m_focusBefore)
            m_focusBefore->setFocus();
        return true;
    default: return false;
    }
}

} // namespace throughline::studio
