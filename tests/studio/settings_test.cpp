// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/places.h"
#include "app/studio/document/words.h"
#include "app/studio/forms/collection_editors.h"
#include "app/studio/forms/editor_factory.h"
#include "app/studio/forms/list_form.h"
#include "app/studio/forms/structure_form.h"
#include "app/studio/settings/settings_place.h"
#include "app/studio/settings/table_roles.h"
#include "app/studio/shell/appearance_page.h"
#include "app/studio/shell/file_commands.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/widgets/look.h"
#include "app/studio/widgets/segmented_switch.h"
#include "app/studio/widgets/style.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::WindowDriver;

namespace {

/// A project in which every list that Settings shows has an item.
Project filled()
{
    Project project = FileCommands::emptyProject();
    project.data.copies.push_back({});
    project.data.fieldWeights["tier"] = 2;
    project.policy.caps.push_back({});
    project.policy.caps[0].id = "cap";
    project.policy.quietHours.push_back({});
    project.policy.quietHours[0].id = "night";
    project.experiments.push_back({});
    project.experiments[0].id = "plan";
    project.scenarios.push_back({});
    project.scenarios[0].id = "unified";
    project.tracking.push_back({});
    project.assumptions.effects.push_back({});
    project.assumptions.effects[0].id = "effect";
    return project;
}

/// Parts of the document that have a place of their own.
const std::set<std::string> shownElsewhere{"audiences", "blocks", "templates", "offers", "journeys", "exports"};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPartOfTheDocumentCanBeSeenAndChanged()
    {
        WindowDriver driver;
        driver.window().document().begin(filled());
        driver.window().showPlace(Place::Settings);
        auto *sections = driver.find<QListWidget>(QStringLiteral("settingsSections"));
        m_forms.clear();
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            QApplication::processEvents();
            for (const StructureForm *form : driver.window().findChildren<StructureForm *>())
                m_forms[form->path()].insert(form);
        }
        QVERIFY(driver.window().findChild<TableRoles *>());
        m_missing.clear();
        const Project &project = driver.window().document().project();
        visit(project, {}, Project::structure(), &project);
        QVERIFY2(m_missing.isEmpty(), qPrintable(m_missing.join(QLatin1Char('\n'))));
    }

    void aSettingIsChangedAndUndone()
    {
        WindowDriver driver;
        driver.window().document().begin(filled());
        driver.window().session().reveal("money/currency");
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(focus));
        QTest::keySequence(focus, QKeySequence::SelectAll);
        QTest::keyClicks(focus, QStringLiteral("SEK"));
        QCOMPARE(driver.window().document().project().money.currency, std::string("SEK"));
        driver.window().document().undoStack().undo();
        QCOMPARE(driver.window().document().project().money.currency, std::string("EUR"));
    }

    void whatAMessageCostsIsWrittenPlainlyByChannel()
    {
        WindowDriver driver;
        Project project = filled();
        project.money.costPerSend = {{"push", 0.0002}};
        driver.window().document().begin(project);
        driver.window().session().reveal("money/costPerSend");
        auto *costs = driver.find<MapEditor>(QStringLiteral("costPerSend"));
        auto *channel = costs->findChild<QComboBox *>();
        QCOMPARE(channel->currentText(), words(info(Channel::Push).name));
        QCOMPARE(costs->findChild<QLineEdit *>()->text(), QStringLiteral("0.0002"));
        channel->setCurrentIndex(channel->findData(QStringLiteral("sms")));
        emit channel->activated(channel->currentIndex());
        QCOMPARE(driver.window().document().project().money.costPerSend, (std::map<std::string, double>{{"sms", 0.0002}}));
        // A row more begins with a channel that has none yet, and counts once it has a figure.
        QTest::mouseClick(costs->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(driver.window().document().project().money.costPerSend.size(), size_t(1));
        QLineEdit *figure = costs->findChildren<QLineEdit *>().back();
        figure->setFocus();
        QTest::keyClicks(figure, QStringLiteral("0.5"));
        QTest::keyClick(figure, Qt::Key_Return);
        QCOMPARE(driver.window().document().project().money.costPerSend, (std::map<std::string, double>{{"email", 0.5}, {"sms", 0.0002}}));
    }

    void aTableIsMappedToItsName()
    {
        WindowDriver driver;
        driver.window().showPlace(Place::Settings);
        driver.find<QListWidget>(QStringLiteral("settingsSections"))->setCurrentRow(1);
        auto *roles = driver.window().findChild<TableRoles *>();
        QVERIFY(roles);
        auto *line = roles->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("crm_people"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(driver.window().document().project().data.tables.at("customers").table, std::string("crm_people"));
        driver.window().document().undoStack().undo();
        QVERIFY(driver.window().document().project().data.tables.empty());
    }

    void theLookIsChosenAndRemembered()
    {
        {
            LookOptions options;
            options.scheme = SchemeChoice::Light;
            options.reducedMotion = true;
            Look look(*qApp, options);
            AppearancePage page(look);
            page.findChild<SegmentedSwitch *>(QStringLiteral("lookScheme"))->setIndex(2);
            page.findChild<SegmentedSwitch *>(QStringLiteral("lookTextScale"))->setIndex(2);
            emit page.findChild<SegmentedSwitch *>(QStringLiteral("lookScheme"))->indexChanged(2);
            emit page.findChild<SegmentedSwitch *>(QStringLiteral("lookTextScale"))->indexChanged(2);
            QVERIFY(look.theme().isDark());
            QCOMPARE(look.theme().options().textScale, 1.5);
            QCOMPARE(rememberedLook().scheme, SchemeChoice::Dark);
            QCOMPARE(rememberedLook().textScale, 1.5);
        }
        rememberLook({});
        // The other tests go on in the look that they were started with.
        auto *style = qobject_cast<StudioStyle *>(QApplication::style());
        style->setTheme(Theme::standard({Scheme::Light, 1, true}));
        QApplication::setFont(style->theme().font(TextStyle::Base));
        QApplication::setPalette(style->theme().palette());
    }

private:
    void visit(const Project &project, const Path &path, const Structure &structure, const void *value)
    {
        for (const Field &field : structure.fields) {
            const Path here = joined(path, field.key);
            const bool isHidden = field.key == "id" || here == "data/tables" || (path.empty() && shownElsewhere.contains(field.key));
            if (isHidden || (field.isRelevant && !field.isRelevant(value)))
                continue;
            const void *member = field.locateIn(value);
            if (isListOfStructures(*field.type)) {
                for (size_t i = 0; i < field.type->size(member); ++i) {
                    const std::string id = field.type->itemId(member, i);
                    void *item = field.type->item(const_cast<void *>(member), i);
                    visit(project, joined(here, id.empty() ? std::to_string(i) : id), *field.type->itemType()->structure(), item);
                }
            } else if (const Structure *inner = field.type->structureOf(member)) {
                visit(project, here, *inner, field.type->structureAddress(member));
            } else if (!isShown(path, field.key)) {
                m_missing << QString::fromStdString(here);
            }
        }
    }

    bool isShown(const Path &path, const std::string &key) const
    {
        const auto forms = m_forms.find(path);
        if (forms == m_forms.end())
            return false;
        return std::any_of(forms->second.begin(), forms->second.end(), [&](const StructureForm *form) {
            return form->findChild<ValueEditor *>(QString::fromStdString(key)) != nullptr;
        });
    }

    std::map<Path, std::set<const StructureForm *>> m_forms;
    QStringList m_missing;
};

THROUGHLINE_TEST(SettingsTest)
#include "settings_test.moc"
