// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/settings/settings_place.h"

#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/forms/side_panel.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/settings/table_roles.h"
#include "app/studio/widgets/icons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/style.h"
#include "app/studio/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
const QString sectionKey = QStringLiteral("settings/section");
constexpr int widestForm = 720;   ///< pixels at text scale 1
constexpr int widestLists = 1480; ///< room for two cards beside each other
}

SettingsPlace::SettingsPlace(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_sections = {
        {tr("Channel copies"), QStringLiteral("layers"),
         tr("What each channel knows of the customers, how fresh it is, how far it has drifted, and how often the person is recognised."),
         {"data/copies", "data/fieldWeights"}},
        {tr("Tables and roles"), QStringLiteral("table"),
         tr("Which table and column of the database plays which part. What stands empty is looked for under its own name."),
         {"data/tables"}},
        {tr("Consent, caps and quiet hours"), QStringLiteral("shield"),
         tr("Rules above all journeys: how often, when, and who is held out."), {"policy"}},
        {tr("Costs and currency"), QStringLiteral("coins"), tr("What a message costs and what a sale brings."), {"money"}},
        {tr("Response and effects"), QStringLiteral("dial"),
         tr("How customers respond and what messages cause, each with where the figure comes from."), {"assumptions"}},
        {tr("Experiments"), QStringLiteral("split-experiment"), tr("The plans of tests and what was learned."), {"experiments"}},
        {tr("Scenarios"), QStringLiteral("compare"), tr("Named differences from the project, to be compared."), {"scenarios"}},
        {tr("Brand"), QStringLiteral("star"), tr("Name, voice, legal texts and senders."), {"brand"}},
        {tr("Tracking"), QStringLiteral("link"), tr("Parameters that every link of a channel carries."), {"tracking"}},
        {tr("Simulation"), QStringLiteral("simulate"), tr("What a run starts with."), {"simulation"}},
        {tr("Project"), QStringLiteral("file"), tr("The name and the salt of this project."), {""}},
    };
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    setGround(m_list, Ground::Plain);
    // A long title ends in "…" and stands whole in its tool tip.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget;
    m_pages.assign(m_sections.size(), nullptr);
    for (const Section &section : m_sections)
        (new QListWidgetItem(icon(section.icon, themeOf(this)), section.title, m_list))->setToolTip(section.title);
    auto *side = new SidePanel(SidePanel::Side::Left);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(16, 18, 12, 12);
    left->addWidget(new Label(tr("Settings"), TextStyle::Title));
    left->addWidget(m_list, 1);
    side->setFixedWidth(std::min(themeOf(this).scaled(280), 400));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPlace::showSection);
    connect(&context.document(), &Document::replaced, this, [this] {
        for (QWidget *&page : m_pages)
            delete std::exchange(page, nullptr);
        showSection(m_list->currentRow());
    });
    m_list->setCurrentRow(0);
}

void SettingsPlace::addSection(const QString &title, const QString &iconName, const QString &help, std::function<QWidget *()> make)
{
    m_sections.push_back({title, iconName, help, {}, std::move(make)});
    m_pages.push_back(nullptr);
    (new QListWidgetItem(icon(iconName, themeOf(this)), title, m_list))->setToolTip(title);
}

void SettingsPlace::showRemembered()
{
    const QString icon = QSettings().value(sectionKey).toString();
    for (size_t i = 0; i < m_sections.size(); ++i)
        if (m_sections[i].icon == icon)
            m_list->setCurrentRow(int(i));
}

void SettingsPlace::showSection(int index)
{
    if (index < 0)
        return;
    // The icon names a section whatever the language.
    if (isVisible())
        QSettings().setValue(sectionKey, m_sections[size_t(index)].icon);
    QWidget *&page = m_pages[size_t(index)];
    if (!page) {
        page = makePage(m_sections[size_t(index)]);
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
}

QWidget *SettingsPlace::makePage(const Section &section)
{
    QScrollArea *scroll = pageScrollArea();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    setReadingMargins(*layout, 24, 18, 24 - scrollRoom, 24);
    layout->setSpacing(14);
    layout->addWidget(new Label(section.title, TextStyle::PageTitle));
    auto *help = new Label(section.help, TextStyle::Base, ColorRole::Text2);
    help->setWordWrap(true);
    layout->addWidget(help);
    if (section.make)
        layout->addWidget(section.make());
    for (const Path &path : section.paths) {
        QWidget *part = makePart(path);
        const bool holdsLists = qobject_cast<ListForm *>(part) || part->findChild<ListForm *>();
        part->setMaximumWidth(themeOf(this).scaled(holdsLists ? widestLists : widestForm));
        layout->addWidget(part);
    }
    layout->addStretch(1);
    showInside(*scroll, page);
    return scroll;
}

QWidget *SettingsPlace::makePart(const Path &path)
{
    if (path == "data/tables")
        return new TableRoles(m_context);
    if (path.empty())
        return new StructureForm(m_context, path,
                                 {"brand", "data", "audiences", "blocks", "templates", "offers", "journeys", "policy",
                                  "experiments", "assumptions", "scenarios", "simulation", "money", "tracking", "exports"});
    const auto place = placeAt(m_context.project(), path);
    if (place && place->type->kind() == TypeKind::List)
        return new ListForm(m_context, path);
    if (place && place->structure())
        return new StructureForm(m_context, path);
    // A single field: a form of its parent that hides its neighbours.
    std::set<std::string> others;
    const auto parent = placeAt(m_context.project(), parentOf(path));
    if (parent && parent->structure())
        for (const Field &field : parent->structure()->fields)
            if (field.key != lastStepOf(path))
                others.insert(field.key);
    return new StructureForm(m_context, parentOf(path), std::move(others));
}

bool SettingsPlace::focusField(const Path &path)
{
    for (size_t i = 0; i < m_sections.size(); ++i)
        for (const Path &part : m_sections[i].paths) {
            if (part.empty() || !concerns(path, part))
                continue;
            m_list->setCurrentRow(int(i));
            for (StructureForm *form : m_pages[i]->findChildren<StructureForm *>())
                if (form->focusField(path))
                    return true;
            return true;
        }
    return false;
}

} // namespace throughline::studio
