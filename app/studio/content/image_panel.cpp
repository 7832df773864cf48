// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/content/image_panel.h"

#include "app/studio/content/content_edits.h"
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/preview/picture_source.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/inline_message.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace throughline::studio {

const std::set<std::string> &ImagePanel::keys()
{
    static const std::set<std::string> all{"image", "imageWidth", "imageHeight", "alternativeText"};
    return all;
}

ImagePanel::ImagePanel(const FormContext &context, Path slotPath, QWidget *parent)
    : QWidget(parent), m_context(context), m_path(std::move(slotPath))
{
    auto *choose = new IconButton(tr("Choose an image…"), QStringLiteral("image"));
    choose->setObjectName(QStringLiteral("chooseImage"));
    m_message = new InlineMessage(Tone::Neutral);
    m_message->setObjectName(QStringLiteral("imageMessage"));
    m_form = new StructureForm(context, m_path, {"id", "kind", "text", "fields", "required", "version", "variants"});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(choose);
    column->addWidget(m_message);
    column->addWidget(m_form);
    connect(choose, &QPushButton::clicked, this, &ImagePanel::chooseWanted);
    connect(m_message, &InlineMessage::actionTriggered, this, &ImagePanel::takeSizeOfFile);
    refresh();
}

const Slot *ImagePanel::slot() const
{
    const auto place = placeAt(m_context.project(), m_path);
    return place ? static_cast<const Slot *>(place->structureAddress()) : nullptr;
}

void ImagePanel::refresh()
{
    const Slot *shown = slot();
    m_message->hide();
    if (!shown || shown->image.empty())
        return;
    const PictureSource source = pictureSource(text(shown->image), QFileInfo(m_context.document().path()).path());
    const QSize said(int(shown->imageWidth), int(shown->imageHeight));
    if (!source.problem.isEmpty())
        m_message->setMessage(Tone::Warn, {}, source.problem);
    else if (source.isFound() && said != source.size)
        m_message->setMessage(Tone::Neutral, {}, tr("The file has %1 × %2 pixels.").arg(source.size.width()).arg(source.size.height()),
                              tr("Use its size"));
    else
        return;
    m_message->show();
}

void ImagePanel::takeSizeOfFile()
{
    const Slot *shown = slot();
    if (!shown)
        return;
    const PictureSource source = pictureSource(text(shown->image), QFileInfo(m_context.document().path()).path());
    if (source.isFound())
        m_context.document().edit(setImage(m_path, *shown, shown->image, source.size));
}

bool ImagePanel::focusField(const Path &path)
{
    return m_form->focusField(path);
}

} // namespace throughline::studio
