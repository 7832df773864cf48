// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/journey_brief.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/document/words.h"
#include "app/studio/preview/preview_canvas.h"
#include "model/content/inline_text.h"
#include "model/content/message_rendering.h"
#include "model/content/specimen.h"
#include "model/format/project_file.h"
#include "model/journey/node_kinds.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace throughline::studio {

namespace {

constexpr int pageWidth = 794;           // A4 at 96 dots an inch
constexpr int pageHeight = 1123;
constexpr double margin = 44;

struct BriefTexts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::BriefTexts)
};

QString nodeName(const Node &node)
{
    return text(node.name.empty() ? std::string(nodeKind(node.kind())->structure->title.source) : node.name);
}

/// What a step says, or when it goes on.
struct Step
{
    QString name;
    QString timing;
    QString copy;
    QString channel;                     ///< key; empty for steps that send nothing
};

QString timingOf(const Node &node)
{
    if (const auto *wait = std::get_if<WaitNode>(&node.parameters))
        return wait->waitFor == WaitFor::Duration ? BriefTexts::tr("waits %1").arg(text(formatDuration(wait->duration))) : BriefTexts::tr("waits for its moment");
    if (const auto *message = std::get_if<MessageNode>(&node.parameters)) {
        QStringList parts;
        if (message->delay.seconds > 0)
            parts << BriefTexts::tr("after %1").arg(text(formatDuration(message->delay)));
        if (message->sendTime == SendTime::BestHour)
            parts << BriefTexts::tr("at the customer's best hour");
        else if (message->sendTime == SendTime::LocalHour)
            parts << BriefTexts::tr("at %1 local time").arg(text(formatTimeOfDay(message->localHour)));
        if (message->expiry.seconds > 0)
            parts << BriefTexts::tr("within %1").arg(text(formatDuration(message->expiry)));
        return parts.isEmpty() ? BriefTexts::tr("at once") : parts.join(QStringLiteral(", "));
    }
    if (const auto *awaited = std::get_if<WaitEventNode>(&node.parameters))
        return BriefTexts::tr("for up to %1").arg(text(formatDuration(awaited->window)));
    return {};
}

QString copyOf(const Project &project, const std::string &templateId, Channel channel)
{
    const Template *master = project.findTemplate(templateId);
    if (!master)
        return {};
    const auto message = renderMessage(project, templateId, channel, usualCustomer(project, *master));
    if (!message)
        return {};
    QStringList parts;
    for (const RenderedSlot &slot : message->parts)
        if (slot.kind != SlotKind::Legal && !slot.text.empty())
            parts << text(shownText(slot.text)).left(320).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return parts.join(QStringLiteral(" · "));
}

std::vector<Step> stepsOf(const Project &project, const Journey &journey)
{
    std::vector<const Node *> nodes;
    for (const Node &node : journey.nodes)
        if (!std::holds_alternative<NoteNode>(node.parameters))
            nodes.push_back(&node);
    std::stable_sort(nodes.begin(), nodes.end(), [](const Node *a, const Node *b) { return a->y < b->y || (a->y == b->y && a->x < b->x); });
    std::vector<Step> steps;
    for (const Node *node : nodes) {
        Step step{nodeName(*node), timingOf(*node), {}, {}};
        const auto says = [&](const std::string &templateId, Channel channel) {
            step.channel = text(info(channel).key);
            step.copy = copyOf(project, templateId, channel);
        };
        if (const auto *message = std::get_if<MessageNode>(&node->parameters))
            says(message->template_, message->channel);
        else if (const auto *sync = std::get_if<AudienceSyncNode>(&node->parameters))
            says(sync->template_, Channel::Ad);
        else if (const auto *task = std::get_if<TaskAgentNode>(&node->parameters))
            says(task->template_, Channel::Agent);
        steps.push_back(std::move(step));
    }
    return steps;
}

/// The journey as boxes and lines at its positions on the canvas.
void paintPicture(PreviewCanvas &canvas, const QRectF &target, const Journey &journey)
{
    QRectF all;
    const QSizeF size(196, 72);
    for (const Node &node : journey.nodes)
        if (!std::holds_alternative<NoteNode>(node.parameters))
            all = all.isNull() ? QRectF({node.x, node.y}, size) : all.united(QRectF({node.x, node.y}, size));
    if (all.isEmpty())
        return;
    const double scale = std::min(target.width() / all.width(), target.height() / all.height());
    const QPointF origin = target.topLeft() + QPointF((target.width() - all.width() * scale) / 2, 0);
    const auto place = [&](const Node &node) {
        return QRectF(origin + (QPointF(node.x, node.y) - all.topLeft()) * scale, size * scale);
    };
    for (const Edge &edge : journey.edges) {
        const Node *from = journey.node(edge.from);
        const Node *to = journey.node(edge.to);
        if (!from || !to)
            continue;
        const QPointF a(place(*from).center().x(), place(*from).bottom());
        const QPointF b(place(*to).center().x(), place(*to).top());
        const double middle = (a.y() + b.y()) / 2;
        const QColor line = canvas.color(ColorRole::Edge);
        canvas.line(a, {a.x(), middle}, line);
        canvas.line({a.x(), middle}, {b.x(), middle}, line);
        canvas.line({b.x(), middle}, b, line);
    }
    for (const Node &node : journey.nodes) {
        if (std::holds_alternative<NoteNode>(node.parameters))
            continue;
        const QRectF box = place(node);
        canvas.box(box, 4, canvas.color(ColorRole::Surface), canvas.color(ColorRole::Border));
        const TextLook look{canvas.font(std::max(6.0, 15 * scale), true), canvas.color(ColorRole::Text), 0, 2, true};
        PreviewCanvas measure(nullptr, canvas.theme());
        const double height = measure.text({}, box.width() - 6, nodeName(node), look);
        canvas.text({box.left() + 3, box.center().y() - height / 2}, box.width() - 6, nodeName(node), look);
    }
}

/// Returns where it ends.
double paintSteps(PreviewCanvas &canvas, double top, double left, double width, const std::vector<Step> &steps, double size)
{
    double y = top;
    for (const Step &step : steps) {
        const TextLook name{canvas.font(size, true), canvas.color(ColorRole::Text), 0, 1, false};
        const TextLook timing{canvas.font(size * 0.92), canvas.color(ColorRole::Text2), 0, 2, false};
        const TextLook copy{canvas.font(size), canvas.color(ColorRole::Text), 0, 6, false};
        const double icon = size * 1.3;
        if (!step.channel.isEmpty())
            canvas.icon(step.channel, {left, y, icon, icon}, canvas.theme().channelColor(step.channel));
        const double x = left + icon + 6;
        const double inner = width - icon - 6;
        y += canvas.text({x, y}, inner, step.timing.isEmpty() ? step.name : step.name + QStringLiteral(" · ") + step.timing, name);
        if (!step.copy.isEmpty())
            y += canvas.text({x, y + 1}, inner, step.copy, copy) + 1;
        y += size * 0.55;
    }
    return y;
}

} // namespace

QStringList changesSince(const Project &approved, const Project &project)
{
    QStringList changes;
    for (const Change &change : difference(approved, project)) {
        const QString said = words(change.name);
        if (!said.isEmpty() && !changes.contains(said))
            changes << said;
    }
    return changes;
}

void paintBrief(QPaintDevice &device, const Theme &theme, const Project &project, const Journey &journey, const BriefContent &content)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(device.width()) / pageWidth, double(device.height()) / pageHeight);
    PreviewCanvas canvas(&painter, theme);
    PreviewCanvas measure(nullptr, theme);
    const double width = pageWidth - 2 * margin;
    const TextLook title{canvas.font(22, true), canvas.color(ColorRole::Text), 0, 2, false};
    const TextLook caption{canvas.font(11), canvas.color(ColorRole::Text2), 0, 2, false};
    double y = margin;
    y += canvas.text({margin, y}, width, content.journey, title) + 2;
    y += canvas.text({margin, y}, width, BriefTexts::tr("Brief for approval · %1 · %2").arg(content.project, QLocale().toString(content.date, QLocale::LongFormat)), caption) + 14;

    QStringList foot;
    if (content.hasApproved)
        foot << (content.changes.isEmpty() ? BriefTexts::tr("Nothing has changed since the approved version.")
                                           : BriefTexts::tr("Changed since the approved version: %1").arg(content.changes.mid(0, 30).join(QStringLiteral("; "))));
    foot << BriefTexts::tr("Texts are shown for a made-up customer. Approved by: ____________________   Date: ____________");
    const TextLook note{canvas.font(10), canvas.color(ColorRole::Text2), 14, 9, false};
    const double footHeight = measure.text({}, width, foot.join(QLatin1Char('\n')), note);
    const double bottom = pageHeight - margin - footHeight - 14;
    const double picture = width * 0.36;
    paintPicture(canvas, {margin, y, picture, bottom - y}, journey);
    const std::vector<Step> steps = stepsOf(project, journey);
    const double left = margin + picture + 22;
    const double inner = width - picture - 22;
    double size = 11.5;
    while (size > 5 && paintSteps(measure, y, left, inner, steps, size) > bottom)
        size -= 0.5;
    painter.save();
    painter.setClipRect(QRectF(left, y, inner, bottom - y));
    paintSteps(canvas, y, left, inner, steps, size);
    painter.restore();
    canvas.line({margin, bottom + 6}, {margin + width, bottom + 6}, canvas.color(ColorRole::Border));
    canvas.text({margin, bottom + 14}, width, foot.join(QLatin1Char('\n')), note);
}

bool writeBrief(const QString &path, const Theme &theme, const Project &project, const Journey &journey, const BriefContent &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(288);
    pdf.setTitle(content.journey);
    pdf.setCreator(QStringLiteral("Throughline"));
    pdf.addFileAttachment(QStringLiteral("approved.throughline"), QByteArray::fromStdString(writeProject(project)),
                          QStringLiteral("application/json"));
    paintBrief(pdf, theme, project, journey, content);
    return file.error() == QFileDevice::NoError;
}

} // namespace throughline::studio
