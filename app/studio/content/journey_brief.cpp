// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/journey_brief.h"

#include "app/studio/document/words.h"
#include "app/studio/preview/preview_canvas.h"
#include "app/studio/widgets/numbers.h"
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
#include <map>

namespace throughline::studio {

namespace {

constexpr int pageWidth = 794;           // A4 at 96 dots an inch
constexpr int pageHeight = 1123;
constexpr double margin = 44;
constexpr int mostChanges = 12;

struct BriefTexts
{
    Q_DECLARE_TR_FUNCTIONS(throughline::studio::BriefTexts)
};

QString nodeName(const Node &node)
{
    return text(node.name.empty() ? std::string(nodeKind(node.kind())->structure->title.source) : node.name);
}

enum class LineKind { Title, Words, Strong, Action, Quiet };

struct Line
{
    QString words;
    LineKind kind = LineKind::Words;
};

/// What a step says, or when it goes on.
struct Step
{
    QString name;
    QString timing;
    std::vector<Line> copy;
    QString channel;                     ///< key; empty for steps that send nothing
};

QString duration(const Duration &length)
{
    return durationText(QLocale(), double(length.seconds));
}

QString timingOf(const Node &node)
{
    if (const auto *wait = std::get_if<WaitNode>(&node.parameters))
        return wait->waitFor == WaitFor::Duration ? BriefTexts::tr("waits %1").arg(duration(wait->duration)) : BriefTexts::tr("waits for its moment");
    if (const auto *message = std::get_if<MessageNode>(&node.parameters)) {
        QStringList parts;
        if (message->delay.seconds > 0)
            parts << BriefTexts::tr("after %1").arg(duration(message->delay));
        if (message->sendTime == SendTime::BestHour)
            parts << BriefTexts::tr("at the customer's best hour");
        else if (message->sendTime == SendTime::LocalHour)
            parts << BriefTexts::tr("at %1 local time").arg(text(formatTimeOfDay(message->localHour)));
        if (message->expiry.seconds > 0)
            parts << BriefTexts::tr("within %1").arg(duration(message->expiry));
        return parts.isEmpty() ? BriefTexts::tr("at once") : parts.join(QStringLiteral(", "));
    }
    if (const auto *awaited = std::get_if<WaitEventNode>(&node.parameters))
        return BriefTexts::tr("for up to %1").arg(duration(awaited->window));
    return {};
}

Line lineOf(const RenderedSlot &slot)
{
    const QString said = text(shownText(slot.text)).simplified();
    switch (slot.kind) {
    case SlotKind::Subject: return {BriefTexts::tr("Subject: %1").arg(said), LineKind::Title};
    case SlotKind::Headline: return {said, LineKind::Title};
    case SlotKind::Offer:
    case SlotKind::Price: return {said, LineKind::Strong};
    case SlotKind::CallToAction: return {said, LineKind::Action};
    case SlotKind::Image: return {BriefTexts::tr("Picture: %1").arg(text(slot.alternativeText)), LineKind::Quiet};
    case SlotKind::Video: return {BriefTexts::tr("Film: %1").arg(said), LineKind::Quiet};
    case SlotKind::Body:
    case SlotKind::Products:
    case SlotKind::Legal: break;
    }
    return {said, LineKind::Words};
}

std::vector<Line> copyOf(const Project &project, const std::string &templateId, Channel channel)
{
    std::vector<Line> lines;
    const Template *master = project.findTemplate(templateId);
    const auto message = master ? renderMessage(project, templateId, channel, usualCustomer(project, *master))
                                : tl::unexpected(Problem{});
    if (!message)
        return {{BriefTexts::tr("No content is written yet."), LineKind::Quiet}};
    for (const RenderedSlot &slot : message->parts)
        if (slot.kind != SlotKind::Legal && !(slot.text.empty() && slot.alternativeText.empty()))
            lines.push_back(lineOf(slot));
    return lines;
}

std::vector<Step> stepsOf(const Project &project, const Journey &journey)
{
    std::vector<const Node *> nodes;
    for (const Node &node : journey.nodes)
        if (!std::holds_alternative<NoteNode>(node.parameters))
            nodes.push_back(&node);
    std::stable_sort(nodes.begin(), nodes.end(), [](const Node *a, const Node *b) { return a->y < b->y || (a->y == b->y && a->x < b->x); });
    std::vector<Step> steps;
    std::map<std::pair<std::string, Channel>, QString> said; ///< by the step that said it first
    for (const Node *node : nodes) {
        Step step{nodeName(*node), timingOf(*node), {}, {}};
        const auto channel = channelOf(*node);
        if (channel) {
            step.channel = text(info(*channel).key);
            const auto [first, isNew] = said.try_emplace({templateOf(*node), *channel}, step.name);
            step.copy = isNew ? copyOf(project, templateOf(*node), *channel)
                              : std::vector<Line>{{BriefTexts::tr("The same as “%1”.").arg(first->second), LineKind::Quiet}};
        }
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
        const auto channel = channelOf(node);
        const double icon = channel ? std::min(13.0, box.height() * 0.5) : 0;
        if (channel) {
            const QString key = text(info(*channel).key);
            canvas.icon(key, {box.left() + 4, box.center().y() - icon / 2, icon, icon}, canvas.theme().channelColor(key));
        }
        const double inner = box.width() - 6 - (channel ? icon + 3 : 0);
        const TextLook look{canvas.font(std::max(6.0, 15 * scale), channel.has_value()), canvas.color(ColorRole::Text), 0, 2, true};
        const double height = canvas.heightOf(nodeName(node), inner, look);
        canvas.text({box.right() - 3 - inner, box.center().y() - height / 2}, inner, nodeName(node), look);
    }
}

TextLook lookOf(const PreviewCanvas &canvas, LineKind kind, double size)
{
    const bool isBold = kind == LineKind::Title || kind == LineKind::Strong || kind == LineKind::Action;
    const ColorRole ink = kind == LineKind::Quiet ? ColorRole::Text2 : kind == LineKind::Action ? ColorRole::Accent : ColorRole::Text;
    return {canvas.font(size, isBold), canvas.color(ink), size * 1.32, 0, false};
}

/// How the steps are set: the letters' size, and how much of a long text is shown.
struct Setting
{
    double size = 12.5;
    qsizetype longest = 900;
};

QString shortened(const QString &words, qsizetype longest)
{
    return words.size() <= longest ? words : words.left(longest).trimmed() + QStringLiteral(" …");
}

/// Returns where it ends.
double paintSteps(PreviewCanvas &canvas, double top, double left, double width, const std::vector<Step> &steps, const Setting &setting)
{
    const double size = setting.size;
    double y = top;
    for (const Step &step : steps) {
        const bool isMessage = !step.channel.isEmpty();
        const TextLook name{canvas.font(size, isMessage), canvas.color(isMessage ? ColorRole::Text : ColorRole::Text2), size * 1.32, 2, false};
        const TextLook timing{canvas.font(size * 0.92), canvas.color(ColorRole::Text2), size * 1.25, 2, false};
        const double icon = size * 1.35;
        const double x = left + icon + 8;
        const double inner = width - icon - 8;
        if (isMessage)
            canvas.icon(step.channel, {left, y, icon, icon}, canvas.theme().channelColor(step.channel));
        else
            canvas.box({left + icon / 2 - 2, y + size * 0.5, 4, 4}, 2, canvas.color(ColorRole::Edge));
        const QString line = isMessage || step.timing.isEmpty() ? step.name : step.name + QStringLiteral(" · ") + step.timing;
        y += canvas.text({x, y}, inner, line, name);
        if (isMessage && !step.timing.isEmpty())
            y += canvas.text({x, y}, inner, step.timing, timing);
        for (const Line &said : step.copy)
            y += canvas.text({x, y + size * 0.2}, inner, shortened(said.words, setting.longest), lookOf(canvas, said.kind, size)) + size * 0.2;
        y += size * (isMessage ? 0.9 : 0.45);
    }
    return y;
}

} // namespace

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
    if (content.hasApproved && content.changes.isEmpty())
        foot << BriefTexts::tr("Nothing has changed since the approved version.");
    if (content.hasApproved && !content.changes.isEmpty()) {
        foot << BriefTexts::tr("Changed since the approved version:");
        for (const QString &change : content.changes.mid(0, mostChanges))
            foot << QStringLiteral("•  ") + change;
        if (content.changes.size() > mostChanges)
            foot << BriefTexts::tr("and %1 more").arg(content.changes.size() - mostChanges);
    }
    foot << BriefTexts::tr("Texts are shown for a made-up customer. Approved by: ____________________   Date: ____________");
    const TextLook note{canvas.font(10), canvas.color(ColorRole::Text2), 14, 20, false};
    const double footHeight = measure.text({}, width, foot.join(QLatin1Char('\n')), note);
    const double bottom = pageHeight - margin - footHeight - 14;
    const double picture = width * 0.36;
    paintPicture(canvas, {margin, y, picture, bottom - y}, journey);
    const std::vector<Step> steps = stepsOf(project, journey);
    const double left = margin + picture + 22;
    const double inner = width - picture - 22;
    // Smaller letters first; what is too small to be read is shortened instead.
    Setting setting;
    while (setting.size > 7 && paintSteps(measure, y, left, inner, steps, setting) > bottom)
        setting.size -= 0.5;
    while (setting.longest > 40 && paintSteps(measure, y, left, inner, steps, setting) > bottom)
        setting.longest = setting.longest * 3 / 4;
    painter.save();
    painter.setClipRect(QRectF(left, y, inner, bottom - y));
    paintSteps(canvas, y, left, inner, steps, setting);
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
