// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/inspector/form_page.h"

#include "app/studio/document/places.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/inspector/message_summary.h"
#include "app/studio/inspector/name_field.h"

#include <QLineEdit>

namespace throughline::studio {

namespace {

Path namePath(const FormPage::Owner &owner)
{
    return joined(owner.path, "name");
}

/// A step's form is that of its parameters.
Path formPath(const FormPage::Owner &owner)
{
    return owner.step.empty() ? owner.path : joined(owner.path, "with");
}

} // namespace

FormPage::FormPage(const FormContext &context, Parts parts, const Owner &owner, QWidget *parent) : InspectorPage(parent)
{
    if (parts.hasName) {
        m_name = new NameField(context);
        m_name->setPath(namePath(owner));
        add(m_name);
    }
    if (parts.hasMessage) {
        m_message = new MessageSummary(context, owner.step);
        add(m_message);
    }
    m_form = new StructureForm(context, formPath(owner), std::move(parts.hidden));
    add(m_form);
}

void FormPage::setOwner(const Owner &owner)
{
    if (m_name)
        m_name->setPath(namePath(owner));
    if (m_message)
        m_message->setStep(owner.step);
    m_form->setPath(formPath(owner));
}

void FormPage::rest()
{
    if (m_message)
        m_message->setStep({});
    m_form->rest();
}

void FormPage::refresh()
{
    if (m_name)
        m_name->refresh();
}

bool FormPage::focusFirst()
{
    if (!m_name)
        return m_form->focusField(m_form->path());
    m_name->line().setFocus(Qt::ShortcutFocusReason);
    m_name->line().selectAll();
    return true;
}

bool FormPage::focusField(const Path &path)
{
    return m_form->focusField(path);
}

} // namespace throughline::studio
