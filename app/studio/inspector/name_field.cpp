// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/name_field.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace throughline::studio {

NameField::NameField(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_line(new QLineEdit)
{
    m_line->setObjectName(QStringLiteral("nodeName"));
    m_line->setAccessibleName(tr("Name"));
    auto *title = new Label(tr("Name"), TextStyle::Caption, ColorRole::Text2);
    title->setBuddy(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(title);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_context.document().edit(setValue(m_path, name.toStdString(), named(tr("Rename")),
                                           "name " + m_path + " " + std::to_string(m_step)));
    });
}

void NameField::setPath(const Path &path)
{
    m_path = path;
    ++m_step;
    m_line->clear();
    refresh();
}

void NameField::refresh()
{
    const auto place = placeAt(m_context.project(), m_path);
    if (!place)
        return;
    const QString name = text(*static_cast<const std::string *>(place->address));
    if (m_line->text() != name)
        m_line->setText(name);
}

} // namespace throughline::studio
