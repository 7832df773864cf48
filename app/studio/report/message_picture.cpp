// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report/message_picture.h"

#include "app/studio/preview/channel_preview.h"
#include "model/format/project_file.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <vector>

namespace throughline::studio {

namespace {

constexpr int width = 320;
constexpr int gap = 16;
constexpr int captionHeight = 24;

Project projectOf(const ReportView &brand)
{
    auto read = parseProject(Json{{"format", "throughline/1"}, {"name", ""}, {"brand", brand.json()}}.dump());
    return read ? std::move(read->project) : Project{};
}

RenderedMessage messageOf(const ReportView &json)
{
    RenderedMessage message;
    message.templateId = json.text("template").toStdString();
    message.channel = channelOfKey(json.text("channel").toStdString()).value_or(Channel::Email);
    message.link = json.text("link").toStdString();
    const std::vector<Choice> &kinds = EnumChoices<SlotKind>::choices();
    const ReportView parts = json["slots"];
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const ReportView part = parts.element(i);
        RenderedSlot slot;
        slot.id = part.text("id").toStdString();
        for (std::size_t k = 0; k < kinds.size(); ++k)
            if (kinds[k].key == part.text("kind").toStdString())
                slot.kind = SlotKind(k);
        slot.text = part.text("text").toStdString();
        slot.image = part.text("image").toStdString();
        slot.imageWidth = std::int64_t(part["imageWidth"].number().value_or(0));
        slot.imageHeight = std::int64_t(part["imageHeight"].number().value_or(0));
        slot.alternativeText = part.text("alternative").toStdString();
        message.parts.push_back(std::move(slot));
    }
    return message;
}

struct Shown
{
    QString caption;
    ChannelView view;
    int height = 0;
};

double paint(const Shown &shown, const Theme &theme, QPainter *painter)
{
    PreviewCanvas canvas(painter, theme);
    const PreviewWords words = ChannelPreview::wordsFor(shown.view);
    if (!shown.view.parts.isEmpty())
        return ChannelPainter(canvas, shown.view, words).paint(width);
    return canvas.text({0, 0}, width, QCoreApplication::translate("TestPlan", "No content is written yet."),
                       {theme.font(TextStyle::Base), theme.color(ColorRole::Warn), 0, 0, false});
}

} // namespace

ReportPicture messagePictures(const QList<ReportView> &messages, const ReportView &brand)
{
    const Theme theme = Theme::standard();
    const Project project = projectOf(brand);
    auto all = std::make_shared<std::vector<Shown>>();
    QStringList said;
    int height = 1;
    for (const ReportView &json : messages) {
        Shown shown{json.text("channelName"), channelView(project, messageOf(json)), 0};
        if (!json.text("when").isEmpty())
            shown.caption += QStringLiteral(" · ") + json.text("when");
        shown.height = int(std::ceil(paint(shown, theme, nullptr))) + 2;
        height = std::max(height, captionHeight + shown.height);
        QStringList read;
        for (const ShownSlot &part : shown.view.parts)
            read << (part.text.isEmpty() ? part.alternativeText : part.text).simplified();
        said << shown.caption + QStringLiteral(": ") + read.join(QStringLiteral(" · "));
        all->push_back(std::move(shown));
    }
    ReportPicture picture;
    picture.size = {int(all->size()) * (width + gap) - gap, height};
    picture.description = said.join(QStringLiteral(" | "));
    picture.paint = [all, theme](QPainter &painter) {
        double x = 0;
        for (const Shown &shown : *all) {
            painter.save();
            painter.translate(x, 0);
            painter.setFont(theme.font(TextStyle::Caption));
            painter.setPen(theme.color(ColorRole::Text2));
            painter.drawText(QRectF(0, 0, width, captionHeight - 6), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(shown.caption, Qt::ElideRight, width));
            painter.translate(0, captionHeight);
            paint(shown, theme, &painter);
            painter.restore();
            x += width + gap;
        }
    };
    return picture;
}

} // namespace throughline::studio
