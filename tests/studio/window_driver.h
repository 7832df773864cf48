// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/shell/journey_place.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/shell/windows.h"

#include <QtTest>

#include <deque>

namespace throughline::test {

/// Answers in the order in which they were put in; a question without an answer is a failure.
class Answers final : public studio::Prompts
{
public:
    std::deque<QString> files;
    std::deque<studio::SaveAnswer> saves;
    std::deque<bool> confirms;
    QStringList asked;

    QString fileToOpen(QWidget *, const QString &title, const QString &) override { return next(files, title); }
    QString fileToSave(QWidget *, const QString &title, const QString &, const QString &) override { return next(files, title); }
    QString folder(QWidget *, const QString &title) override { return next(files, title); }
    studio::SaveAnswer saveChanges(QWidget *, const QString &project) override { return next(saves, project); }
    bool confirm(QWidget *, const QString &question, const QString &, const QString &) override { return next(confirms, question); }
    QString textFor(QWidget *, const QString &title, const QString &, const QString &) override { return next(files, title); }

private:
    template <class T>
    T next(std::deque<T> &answers, const QString &question)
    {
        asked << question;
        if (answers.empty()) {
            QTest::qFail(qPrintable(QStringLiteral("nobody answers \"%1\"").arg(question)), __FILE__, __LINE__);
            return T{};
        }
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

/// A window on its own with the hands of a test.
class WindowDriver
{
public:
    explicit WindowDriver(studio::Jobs::Mode jobs = studio::Jobs::Mode::Synchronous);
    ~WindowDriver();

    studio::MainWindow &window() { return *m_window; }
    studio::Windows &windows() { return *m_windows; }
    Answers &answers() { return *m_answers; }
    studio::canvas::CanvasView &view();
    const Journey &journey() { return *m_window->session().journey(); }

    /// Presses at the one canvas point and lets go at the other, moving in between.
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The first half of drag(): the hand holds still at the other point. letGo() ends it there.
    void pull(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void letGo(Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(QPointF scenePoint, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Drags a step of the palette ("message.email") so that its card's middle is at the point.
    void dropStep(const QString &key, QPointF scenePoint);
    /// The place of a port on the canvas.
    QPointF port(const std::string &node, const std::string &exit);
    QPointF middleOf(const std::string &node);
    void connectSteps(const std::string &from, const std::string &exit, const std::string &to);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Tab, the words, Enter: a step by keyboard alone.
    void addByKeyboard(const QString &words);
    void select(const std::string &node);
    /// Types into the inspector's name field.
    void rename(const QString &name);
    /// The cart sample, its made-up customers and a finished run: every place has something to show.
    void openFilledSample(qint64 customers = 600);
    template <class W>
    W *find(const QString &name) { return m_window->findChild<W *>(name); }

private:
    QPoint onScreen(QPointF scenePoint);

    QPoint m_hand; ///< where pull() ended, on the canvas's viewport
    std::shared_ptr<Answers> m_answers;
    std::unique_ptr<studio::Windows> m_windows;
    QPointer<studio::MainWindow> m_window;
};

/// The ids of the nodes with their exits' targets, for readable comparisons:
/// "entry>email email.sent>wait".
QString shapeOf(const Journey &journey);

} // namespace throughline::test
