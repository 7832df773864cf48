// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/canvas/edits/tidy.h"

#include "app/studio/canvas/edits/layered_layout.h"
#include "app/studio/canvas/scene/geometry.h"

#include <QStringList>

namespace throughline::studio::canvas {

namespace {
constexpr double unitsPerInch = 72;
constexpr int limitMs = 4000;
}

Tidy::Tidy(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] { takeResult(false); });
    connect(&m_process, &QProcess::errorOccurred, this, [this] { takeResult(false); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        takeResult(status == QProcess::NormalExit && code == 0);
    });
}

Tidy::~Tidy()
{
    cancel();
}

void Tidy::start(const Journey &journey)
{
    cancel();
    m_journey = journey;
    m_isRunning = true;
    const QByteArray input = dotOf(journey, &m_names);
    m_limit.start();
    m_process.start(m_program, {QStringLiteral("-Tplain")});
    m_process.write(input);
    m_process.closeWriteChannel();
}

void Tidy::cancel()
{
    m_isRunning = false;
    m_limit.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(200);
}

void Tidy::takeResult(bool isGood)
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_limit.stop();
    Positions positions;
    if (isGood)
        positions = positionsFromPlain(m_process.readAllStandardOutput(), m_names);
    else if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    if (positions.size() != m_names.size())
        positions = layeredLayout(m_journey);
    emit finished(positions);
}

Tidy::Positions aroundKept(const Journey &journey, Tidy::Positions positions, const std::set<std::string> &kept)
{
    QPointF shift;
    int count = 0;
    for (const Node &node : journey.nodes)
        if (kept.contains(node.id) && positions.contains(node.id)) {
            shift += QPointF(node.x, node.y) - positions[node.id];
            ++count;
        }
    if (count == 0)
        return positions;
    shift = snapped(shift / count);
    std::vector<QPointF> taken;
    for (const Node &node : journey.nodes)
        if (kept.contains(node.id)) {
            positions[node.id] = QPointF(node.x, node.y);
            taken.emplace_back(node.x, node.y);
        }
    const auto isTaken = [&](QPointF at) {
        return std::any_of(taken.begin(), taken.end(), [&](QPointF other) {
            return std::abs(at.x() - other.x()) < cardWidth + gridStep && std::abs(at.y() - other.y()) < cardHeightWithFooter + gridStep;
        });
    };
    for (auto &[id, at] : positions) {
        if (kept.contains(id))
            continue;
        at += shift;
        while (isTaken(at))
            at.rx() += columnPitch;
        taken.push_back(at);
    }
    return positions;
}

QByteArray dotOf(const Journey &journey, std::vector<std::string> *names)
{
    names->clear();
    std::map<std::string, size_t> numbers;
    QByteArray dot = "digraph j { graph [ordering=out, nodesep=0.39, ranksep=0.667, splines=line];\n"
                     "node [shape=box, fixedsize=true, width=2.722, height=1.222];\n";
    for (const Node &node : journey.nodes) {
        if (std::holds_alternative<NoteNode>(node.parameters))
            continue;
        numbers[node.id] = names->size();
        dot += "n" + QByteArray::number(qulonglong(names->size())) + ";\n";
        names->push_back(node.id);
    }
    for (const Node &node : journey.nodes)
        for (const Exit &exit : std::visit([](const auto &p) { return p.exits(); }, node.parameters)) {
            const Edge *edge = journey.edge(node.id, exit.key);
            if (!edge || !numbers.contains(edge->to) || !numbers.contains(node.id))
                continue;
            dot += "n" + QByteArray::number(qulonglong(numbers[node.id])) + " -> n"
                + QByteArray::number(qulonglong(numbers[edge->to])) + ";\n";
        }
    return dot + "}\n";
}

Tidy::Positions positionsFromPlain(const QByteArray &plain, const std::vector<std::string> &names)
{
    Tidy::Positions positions;
    double height = 0;
    for (const QByteArray &line : plain.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 4 && words[0] == "graph")
            height = words[3].toDouble();
        if (words.size() < 6 || words[0] != "node")
            continue;
        bool isNumber = false;
        const qulonglong index = words[1].mid(1).toULongLong(&isNumber);
        if (!isNumber || index >= names.size())
            continue;
        const double x = words[2].toDouble() * unitsPerInch - cardWidth / 2;
        const double y = (height - words[3].toDouble()) * unitsPerInch - cardHeightWithFooter / 2;
        positions[names[size_t(index)]] = snapped(QPointF(x, y));
    }
    return positions;
}

} // namespace throughline::studio::canvas
