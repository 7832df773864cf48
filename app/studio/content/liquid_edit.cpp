// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/liquid_edit.h"

#include "app/studio/widgets/follow.h"
#include "model/content/liquid/filters.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace throughline::studio {

QStringList liquidFilters()
{
    QStringList names;
    for (const liquid::Filter &filter : liquid::allFilters())
        names << QString::fromUtf8(filter.name.data(), qsizetype(filter.name.size()));
    return names;
}

QStringList liquidTags()
{
    static const QStringList tags{
        QStringLiteral("assign"), QStringLiteral("break"), QStringLiteral("capture"), QStringLiteral("case"),
        QStringLiteral("comment"), QStringLiteral("continue"), QStringLiteral("cycle"), QStringLiteral("echo"),
        QStringLiteral("else"), QStringLiteral("elsif"), QStringLiteral("endcase"), QStringLiteral("endcapture"),
        QStringLiteral("endfor"), QStringLiteral("endif"), QStringLiteral("endunless"), QStringLiteral("for"),
        QStringLiteral("if"), QStringLiteral("liquid"), QStringLiteral("raw"), QStringLiteral("render"),
        QStringLiteral("unless"), QStringLiteral("when")};
    return tags;
}

LiquidEdit::LiquidEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Text in Liquid"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_highlighter = new LiquidHighlighter(document(), themeOf(this));
    followTheme(this, [this](const Theme &theme) {
        setFont(theme.font(TextStyle::Code));
        m_highlighter->setTheme(theme);
        updateGeometry();
    });
    m_choices = new QStringListModel(this);
    m_completer = new QCompleter(m_choices, this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LiquidEdit::complete);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { updateGeometry(); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_isShowing && !m_isTooLarge)
            emit edited(toPlainText());
    });
}

void LiquidEdit::showText(const QString &text)
{
    const bool isTooLarge = text.size() > largest;
    const QString shownText = isTooLarge ? text.left(1000) + QStringLiteral("…") : text;
    if (isTooLarge == m_isTooLarge && shownText == toPlainText())
        return;
    m_isShowing = true;
    m_isTooLarge = isTooLarge;
    setReadOnly(isTooLarge);
    const int position = textCursor().position();
    setPlainText(shownText);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, int(shownText.size())));
    setTextCursor(cursor);
    m_isShowing = false;
}

void LiquidEdit::setFaults(const QList<LiquidFault> &faults)
{
    m_faults = faults;
    m_isShowing = true;
    m_highlighter->setFaults(faults);
    m_isShowing = false;
}

void LiquidEdit::setWords(const QStringList &fields, const QStringList &blocks)
{
    m_fields = fields;
    m_blocks = blocks;
}

int LiquidEdit::wantedHeight() const
{
    // A block has its lines only once it has been laid out, which asking for its rectangle does.
    constexpr int most = 14;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < most; block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    lines = std::clamp(lines, 2, most);
    return int(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()) + 2 * frameWidth() + 4;
}

QSize LiquidEdit::sizeHint() const { return {240, wantedHeight()}; }
QSize LiquidEdit::minimumSizeHint() const { return {120, wantedHeight()}; }

void LiquidEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QString LiquidEdit::wordBefore() const
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    int from = int(line.size());
    while (from > 0 && (line.at(from - 1).isLetterOrNumber() || line.at(from - 1) == QLatin1Char('_') || line.at(from - 1) == QLatin1Char('.')))
        --from;
    return line.mid(from);
}

void LiquidEdit::offer(bool isAsked)
{
    const QString before = toPlainText().left(textCursor().position());
    const int output = int(before.lastIndexOf(QLatin1String("{{")));
    const int tag = int(before.lastIndexOf(QLatin1String("{%")));
    const int open = qMax(output, tag);
    const int closed = qMax(int(before.lastIndexOf(QLatin1String("}}"))), int(before.lastIndexOf(QLatin1String("%}"))));
    const QString word = wordBefore();
    if (open < 0 || closed > open || (!isAsked && word.size() < 2)) {
        m_completer->popup()->hide();
        return;
    }
    QString inner = before.mid(open + 2);
    inner.chop(word.size());
    const bool isQuoted = inner.endsWith(QLatin1Char('\'')) || inner.endsWith(QLatin1Char('"'));
    inner = inner.trimmed();
    const bool isOfBlocks = tag == open && (inner.startsWith(QLatin1String("render")) || inner.startsWith(QLatin1String("include")))
        && !inner.contains(QLatin1Char(','));
    // Behind the name of a block's tag its own mark of quotation is not a part of the word.
    m_completer->setFilterMode(isOfBlocks ? Qt::MatchContains : Qt::MatchStartsWith);
    QStringList choices = m_fields;
    if (inner.endsWith(QLatin1Char('|')))
        choices = liquidFilters();
    else if (tag == open && (inner.isEmpty() || inner == QLatin1String("-")))
        choices = liquidTags();
    else if (isOfBlocks) {
        choices = m_blocks;
        if (!isQuoted)
            for (QString &block : choices)
                block = QLatin1Char('\'') + block + QLatin1Char('\'');
    }
    m_choices->setStringList(choices);
    m_completer->setCompletionPrefix(word);
    const bool isOnlyItself = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (m_completer->completionCount() == 0 || isOnlyItself) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 24);
    m_completer->complete(place);
}

void LiquidEdit::complete(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBefore().size()));
    const int from = cursor.selectionStart();
    cursor.insertText(word);
    // A mark of quotation that was typed gets its partner.
    const QChar quote = from > 0 ? document()->characterAt(from - 1) : QChar();
    const bool isQuoted = quote == QLatin1Char('\'') || quote == QLatin1Char('"');
    if (isQuoted && m_blocks.contains(word) && document()->characterAt(cursor.position()) != quote)
        cursor.insertText(quote);
    setTextCursor(cursor);
}

void LiquidEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        if (isOpen) {
            event->ignore(); // the completer takes it
            return;
        }
        break;
    default: break;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && !isReadOnly())
        offer(false);
    else if (isOpen && event->key() == Qt::Key_Backspace)
        offer(false);
}

void LiquidEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit settled();
}

void LiquidEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    if (pasted.size() + toPlainText().size() <= largest) {
        QPlainTextEdit::insertPlainText(pasted);
        return;
    }
    // Laying so much out would hold the window up: it goes into the document past the editor.
    QTextCursor cursor = textCursor();
    QString whole = toPlainText();
    whole.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), pasted);
    emit edited(whole);
}

bool LiquidEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int line = cursorForPosition(viewport()->mapFromParent(help->pos())).blockNumber() + 1;
    QStringList said;
    for (const LiquidFault &fault : m_faults)
        if (fault.line == line)
            said << fault.words;
    if (said.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), said.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace throughline::studio
