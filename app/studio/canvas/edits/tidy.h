// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journey/journey.h"

#include <QObject>
#include <QPointF>
#include <QProcess>
#include <QTimer>

#include <map>
#include <set>

namespace throughline::studio::canvas {

/// Finds calm places for the cards of a journey. Graphviz does it as a child process (positions
/// only are taken); where it is missing, fails or takes too long, the layered layout answers.
class Tidy : public QObject
{
    Q_OBJECT
public:
    using Positions = std::map<std::string, QPointF>;

    explicit Tidy(QObject *parent = nullptr);
    ~Tidy() override;

    /// Program to start; tests give one that is not there.
    void setProgram(const QString &program) { m_program = program; }
    void start(const Journey &journey);
    void cancel();

signals:
    void finished(const std::map<std::string, QPointF> &positions);

private:
    void takeResult(bool isGood);

    QString m_program = QStringLiteral("dot");
    QProcess m_process;
    QTimer m_limit;
    Journey m_journey;
    std::vector<std::string> m_names; ///< by the number that stands for the node in dot's text
    bool m_isRunning = false;
};

/// The same picture with `kept` where they stand: it is moved to where they are, and cards that would
/// lie over one of them step aside.
Tidy::Positions aroundKept(const Journey &journey, Tidy::Positions positions, const std::set<std::string> &kept);

/// The journey as Graphviz's input; nodes are named n0, n1, … in the order of `names`.
QByteArray dotOf(const Journey &journey, std::vector<std::string> *names);
/// Top left corners from `dot -Tplain`; empty where the text is something else.
Tidy::Positions positionsFromPlain(const QByteArray &plain, const std::vector<std::string> &names);

} // namespace throughline::studio::canvas
