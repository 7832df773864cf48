// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/channel_preview.h"

#include "app/studio/widgets/follow.h"
#include "model/content/checks/sms.h"

#include <QPainter>

#include <cmath>

namespace throughline::studio {

ChannelPreview::ChannelPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(160);
    followTheme(this, [this](const Theme &) { updateGeometry(); update(); });
}

void ChannelPreview::setView(ChannelView view, QTime clock)
{
    m_view = std::move(view);
    m_clock = clock;
    describe();
    updateGeometry();
    update();
}

/// What a screen reader says: the message itself, in its order.
void ChannelPreview::describe()
{
    QStringList said;
    for (const ShownSlot &part : m_view.parts) {
        if (!part.text.isEmpty())
            said << part.text;
        else if (!part.alternativeText.isEmpty())
            said << part.alternativeText;
        said << part.errors;
    }
    setAccessibleDescription(said.join(QStringLiteral("\n")));
}

PreviewWords ChannelPreview::wordsFor(const ChannelView &view, QTime clock)
{
    PreviewWords words;
    words.now = tr("now");
    words.sponsored = tr("Sponsored");
    words.script = tr("SCRIPT");
    words.clock = clock;
    if (view.channel != Channel::Sms)
        return words;
    const SmsMeasure measure = measureSms(view.smsText.toStdString());
    const int room = measure.parts <= 1 ? measure.unitsPerPart : measure.parts * measure.unitsPerPart;
    const QString parts = measure.parts == 1 ? tr("1 part") : tr("%1 parts").arg(measure.parts);
    words.smsMeter = tr("%1 of %2 characters · %3").arg(measure.units).arg(room).arg(parts);
    if (!measure.forcing.empty())
        words.smsMeter += QStringLiteral(" · ") + tr("“%1” halves what fits").arg(QString::fromStdString(measure.forcing.front().character));
    words.isSmsLong = measure.parts > 1 || !measure.forcing.empty();
    return words;
}

int ChannelPreview::heightForWidth(int width) const
{
    const Theme theme = themeOf(this);
    PreviewCanvas canvas(nullptr, theme);
    const PreviewWords said = wordsFor(m_view, m_clock);
    return int(std::ceil(ChannelPainter(canvas, m_view, said).paint(width))) + 2;
}

QSize ChannelPreview::sizeHint() const
{
    return {360, heightForWidth(360)};
}

void ChannelPreview::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    PreviewCanvas canvas(&painter, theme);
    const PreviewWords said = wordsFor(m_view, m_clock);
    ChannelPainter(canvas, m_view, said).paint(width());
}

} // namespace throughline::studio
