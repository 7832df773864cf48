// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/channel_preview.h"
#include "app/studio/shell/frame/command_palette.h"
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/simulate/customer_stories.h"
#include "app/studio/simulate/simulate_place.h"
#include "app/studio/simulate/simulation.h"
#include "app/studio/widgets/style.h"
#include "model/content/specimen.h"
#include "model/data/known_tables.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"
#include "tests/studio/window_walk.h"
#include "tests/studio_look/text_fit.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListWidget>
#include <QTranslator>

using namespace throughline;
using namespace throughline::studio;
using throughline::test::SeenText;
using throughline::test::WindowDriver;

namespace {

/// Makes every sentence longer and marks it, so that what was forgotten or is cut shows.
class PseudoLocale final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString plain = QString::fromUtf8(source);
        return plain.isEmpty() ? plain : QStringLiteral("[%1 ~~]").arg(plain);
    }
    bool isEmpty() const override { return false; }
};

StudioStyle &style() { return *qobject_cast<StudioStyle *>(QApplication::style()); }

void dress(Scheme scheme, double scale = 1)
{
    style().setTheme(Theme::standard({scheme, scale, true}));
    QApplication::setFont(style().theme().font(TextStyle::Base));
    QApplication::setPalette(style().theme().palette());
}

/// What else a place can show: each section of Settings, each kind of step in the inspector.
struct View
{
    Place place;
    QString name;
    std::function<void(WindowDriver &)> open;
};

std::vector<View> views()
{
    std::vector<View> all;
    for (int i = 0; i < placeCount; ++i)
        all.push_back({Place(i), placeId(Place(i)), [](WindowDriver &) {}});
    for (int row = 1; row < 11; ++row)
        all.push_back({Place::Settings, QStringLiteral("settings %1").arg(row), [row](WindowDriver &driver) {
                           driver.find<QListWidget>(QStringLiteral("settingsSections"))->setCurrentRow(row);
                       }});
    for (const char *node : {"abandoned", "order", "email", "has-app", "patience", "reaction", "ads", "purchase", "why"})
        all.push_back({Place::Journey, QStringLiteral("step ") + QLatin1String(node), [node](WindowDriver &driver) {
                           if (driver.journey().node(node))
                               driver.window().session().setSelection(Selection::ofNode(node));
                       }});
    all.push_back({Place::Journey, QStringLiteral("problems"), [](WindowDriver &driver) {
                       driver.find<QWidget>(QStringLiteral("problemList"))->show();
                   }});
    all.push_back({Place::Simulate, QStringLiteral("run settings"), [](WindowDriver &driver) {
                       driver.find<QAbstractButton>(QStringLiteral("runSettings"))->click();
                   }});
    all.push_back({Place::Journey, QStringLiteral("commands"), [](WindowDriver &driver) {
                       driver.window().actions().action(QStringLiteral("window.commands"))->trigger();
                   }});
    return all;
}

/// What needs customers and a run.
std::vector<View> viewsOfRuns()
{
    const auto press = [](const char *name) {
        return [name](WindowDriver &driver) { driver.find<QAbstractButton>(QLatin1String(name))->click(); };
    };
    return {{Place::Simulate, QStringLiteral("customers behind"), press("traceCustomers")},
            {Place::Simulate, QStringLiteral("story"), [](WindowDriver &driver) { driver.window().stories().tell(driver.window().session().customer()); }},
            {Place::Journey, QStringLiteral("story on the canvas"), [](WindowDriver &driver) { driver.window().stories().tell(driver.window().session().customer()); }},
            {Place::Simulate, QStringLiteral("comparison"), [](WindowDriver &driver) {
                 driver.window().simulation().start();
                 driver.window().simulatePlace().compareRuns();
             }}};
}

std::vector<View> allViews()
{
    std::vector<View> all = views();
    for (View &view : viewsOfRuns())
        all.push_back(std::move(view));
    return all;
}

/// The palette takes the focus for itself and goes as soon as it loses it.
std::vector<View> viewsToTabThrough()
{
    std::vector<View> all = allViews();
    std::erase_if(all, [](const View &view) { return view.name == QLatin1String("commands"); });
    return all;
}

void show(WindowDriver &driver, const View &view)
{
    driver.find<QWidget>(QStringLiteral("problemList"))->hide();
    driver.window().frame().commandPalette()->hide();
    driver.window().session().setSelection({});
    driver.window().session().setStory(nullptr);
    driver.window().showPlace(view.place);
    view.open(driver);
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    // A count that has just come in still wants its room; no timer may bring another one now.
    QCoreApplication::sendPostedEvents();
}

const QList<QSize> sizes{{1280, 800}, {1920, 1080}};

/// Every word of the project and the database, and the names that tables and columns have where
/// nobody says otherwise: what no translator touches.
QString ownWords(WindowDriver &driver)
{
    const Project &project = driver.window().document().project();
    QString words = QString::fromStdString(typeOf<Project>().encode(&project).dump(-1, ' ', false)) + driver.window().data().name();
    for (const QString &field : driver.window().session().dataFields() + driver.window().session().dataEvents())
        words += QLatin1Char(' ') + field;
    for (const KnownTable &table : knownTables()) {
        words += QLatin1Char(' ') + QString::fromUtf8(table.key.data(), qsizetype(table.key.size()));
        for (const Role &role : table.roles)
            words += QLatin1Char(' ') + QString::fromUtf8(role.key.data(), qsizetype(role.key.size()));
    }
    // The planner shows its arms to made-up customers.
    for (const Template &master : project.templates)
        words += QLatin1Char(' ') + QString::fromStdString(usualCustomer(project, master).fields.dump());
    const Population &population = *driver.window().data().population();
    for (const Column &column : population.fields())
        for (size_t row = 0; row < std::min<size_t>(population.size(), 600); ++row)
            if (column.holdsTexts() && !column.isNull(row))
                words += QLatin1Char(' ') + QString::fromUtf8(column.text(row).data(), qsizetype(column.text(row).size()));
    return words;
}

struct Grounds
{
    double own = 0;   ///< share of pixels in the exact grounds of the theme
    double other = 0; ///< share of pixels in those of the other one
};

/// Messages are shown as they will look wherever they arrive, so their pictures are left out.
Grounds groundsIn(const QWidget &window, const QImage &picture, Scheme scheme)
{
    const auto groundsOf = [](Scheme of) {
        const Theme theme = Theme::standard({of, 1, true});
        std::set<QRgb> all;
        for (const ColorRole role : {ColorRole::Window, ColorRole::Surface, ColorRole::Sunken})
            all.insert(theme.color(role).rgb());
        return all;
    };
    const std::set<QRgb> own = groundsOf(scheme);
    const std::set<QRgb> other = groundsOf(scheme == Scheme::Dark ? Scheme::Light : Scheme::Dark);
    QRegion pictures;
    for (const ChannelPreview *preview : window.findChildren<ChannelPreview *>())
        if (preview->isVisible())
            pictures += QRect(preview->mapTo(&window, QPoint()), preview->size());
    qint64 owned = 0;
    qint64 foreign = 0;
    qint64 all = 0;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3) {
            if (pictures.contains(QPoint(x, y)))
                continue;
            const QRgb pixel = picture.pixel(x, y);
            ++all;
            owned += own.contains(pixel);
            foreign += other.contains(pixel);
        }
    return {double(owned) / double(all), double(foreign) / double(all)};
}

/// The words of a text that stand outside every translated sentence.
QStringList untranslated(QString text)
{
    static const QRegularExpression marked(QStringLiteral("\\[[^\\[\\]]*~~\\]"));
    for (QString before; before != text;) {
        before = text;
        text.replace(marked, QStringLiteral(" "));
    }
    static const QRegularExpression word(QStringLiteral("[\\p{L}_]{2,}"));
    QStringList words;
    for (auto it = word.globalMatch(text); it.hasNext();)
        words << it.next().captured();
    return words;
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { dress(Scheme::Light); }

    void everyPlaceOpensInTwoThemesAndSizes()
    {
        WindowDriver driver;
        driver.openFilledSample();
        std::map<std::pair<Scheme, int>, QImage> pictures;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            for (const QSize &size : sizes)
                for (int i = 0; i < placeCount; ++i) {
                    driver.window().resize(size);
                    driver.window().showPlace(Place(i));
                    QApplication::processEvents();
                    QCOMPARE(driver.window().session().place(), Place(i));
                    const QImage picture = driver.window().grab().toImage();
                    QCOMPARE(picture.size(), size);
                    // The top bar is painted with the surface of the scheme, in every place.
                    QCOMPARE(picture.pixelColor(4, 4), style().theme().color(ColorRole::Surface));
                    const Grounds grounds = groundsIn(driver.window(), picture, scheme);
                    QVERIFY2(grounds.own > 0.4, qPrintable(QStringLiteral("%1: %2 of it is the theme's own ground").arg(placeId(Place(i))).arg(grounds.own)));
                    QVERIFY2(grounds.other < 0.001, qPrintable(QStringLiteral("%1: %2 of it is the other theme's ground").arg(placeId(Place(i))).arg(grounds.other)));
                    pictures[{scheme, i}] = picture;
                }
        }
        for (int i = 0; i < placeCount; ++i)
            QVERIFY(pictures.at({Scheme::Light, i}) != pictures.at({Scheme::Dark, i}));
    }

    void everythingFitsAndIsInReach_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("isFilled");
        for (const bool isFilled : {true, false})
            for (const double scale : {1.0, 1.5, 2.0})
                for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                    for (const QSize &size : sizes)
                        QTest::addRow("%s %dx%d at %d %% %s", scheme == Scheme::Dark ? "dark" : "light", size.width(), size.height(),
                                      int(scale * 100), isFilled ? "with a run" : "empty")
                            << scheme << size << scale << isFilled;
    }

    /// No text is wider than its box (but for those that end in "…" and have a tool tip), nothing lies
    /// over anything else, and all of it can be seen or scrolled to.
    void everythingFitsAndIsInReach()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, isFilled);
        dress(scheme, scale);
        WindowDriver driver;
        if (isFilled)
            driver.openFilledSample();
        driver.window().resize(size);
        QStringList found;
        for (const View &view : isFilled ? allViews() : views()) {
            show(driver, view);
            if (driver.window().size() != size)
                found << QStringLiteral("%1: the window grew to %2x%3").arg(view.name).arg(driver.window().width()).arg(driver.window().height());
            for (const QString &cut : test::cutTexts(driver.window()))
                found << view.name + QStringLiteral(": ") + cut;
            for (const QString &overlap : test::overlaps(driver.window()))
                found << view.name + QStringLiteral(": ") + overlap;
            for (const QString &hidden : test::outOfReach(driver.window()))
                found << view.name + QStringLiteral(": ") + hidden;
            for (const QString &sideways : test::sidewaysPages(driver.window()))
                found << view.name + QStringLiteral(": ") + sideways;
        }
        found.removeDuplicates();
        // The message of a failure has room for a few only.
        for (const QString &each : found)
            qInfo("%s", qPrintable(each));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void dialogsFitAndAreNamed_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.5, 2.0})
            QTest::addRow("at %d %%", int(scale * 100)) << scale;
    }
    void dialogsFitAndAreNamed()
    {
        QFETCH(double, scale);
        dress(Scheme::Light, scale);
        const QTemporaryDir folder;
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().resize(sizes.front());
        const QString path = folder.filePath(QStringLiteral("before.throughline"));
        QVERIFY(driver.window().document().saveAs(path));
        driver.addByKeyboard(QStringLiteral("goal"));
        QStringList found;
        for (const char *asked : {"file.welcome", "file.compareSaved"}) {
            driver.window().actions().action(QLatin1String(asked))->trigger();
            QCoreApplication::processEvents();
            QDialog *dialog = nullptr;
            for (QDialog *each : driver.window().findChildren<QDialog *>())
                if (each->isVisible())
                    dialog = each;
            QVERIFY2(dialog, asked);
            if (dialog->height() > sizes.front().height() || dialog->width() > sizes.front().width())
                found << QStringLiteral("%1 is %2x%3").arg(QLatin1String(asked)).arg(dialog->width()).arg(dialog->height());
            for (const QStringList &wrong : {test::cutTexts(*dialog), test::overlaps(*dialog), test::outOfReach(*dialog), test::namelessFocus(*dialog), test::unreachedByTab(*dialog)})
                for (const QString &each : wrong)
                    found << QLatin1String(asked) + QStringLiteral(": ") + each;
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void whatTheKeyboardReachesHasANameAndTabReachesAll()
    {
        WindowDriver driver;
        driver.openFilledSample();
        QStringList found;
        for (const View &view : viewsToTabThrough()) {
            show(driver, view);
            for (const QString &nameless : test::namelessFocus(driver.window()))
                found << view.name + QStringLiteral(": no name: ") + nameless;
            for (const QString &missed : test::unreachedByTab(driver.window()))
                found << view.name + QStringLiteral(": not reached: ") + missed;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void whereTheKeyboardIsCanBeSeen()
    {
        QStringList found;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            dress(scheme);
            WindowDriver driver;
            driver.openFilledSample();
            for (const View &view : viewsToTabThrough()) {
                show(driver, view);
                for (const QString &unseen : test::unseenFocus(driver.window()))
                    found << unseen;
            }
        }
        found.removeDuplicates();
        // The canvas shows the keyboard at its current step, once there is one.
        found.removeIf([](const QString &who) { return who.contains(QLatin1String("canvas::CanvasView")); });
        for (const QString &each : found)
            qInfo("%s", qPrintable(each));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void everySentenceIsInThePseudoLocale()
    {
        PseudoLocale pseudo;
        QApplication::installTranslator(&pseudo);
        QStringList found;
        {
            WindowDriver driver;
            driver.openFilledSample();
            const QString own = ownWords(driver) + QStringLiteral(" Ctrl Shift Alt Del Ins Backspace Return Space Home End Up Down");
            int sentences = 0;
            std::set<QString> said;
            for (const View &view : allViews()) {
                show(driver, view);
                for (const SeenText &seen : test::seenTexts(driver.window())) {
                    sentences += seen.text.contains(QLatin1String("~~]"));
                    for (const QString &word : untranslated(seen.text))
                        if (!own.contains(word, Qt::CaseInsensitive) && said.insert(seen.where + word).second)
                            found << QStringLiteral("%1: \"%2\" in \"%3\" of %4").arg(view.name, word, seen.text.left(120), seen.where);
                }
            }
            QVERIFY2(sentences > 500, qPrintable(QString::number(sentences)));
        }
        QApplication::removeTranslator(&pseudo);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    /// A window that is open when the language changes says everything in the new one.
    void aChangeOfLanguageReachesEverything()
    {
        QStringList found;
        PseudoLocale pseudo;
        {
            WindowDriver driver;
            driver.openFilledSample();
            for (const View &view : views())
                show(driver, view);
            const QString own = ownWords(driver) + QStringLiteral(" Ctrl Shift Alt Del Ins Backspace Return Space Home End Up Down Base scenario Run at customers s");
            for (int i = 0; i < placeCount; ++i) {
                driver.window().showPlace(Place(i));
                QApplication::installTranslator(&pseudo);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
                QCOMPARE(driver.window().session().place(), Place(i));
                for (const SeenText &seen : test::seenTexts(driver.window()))
                    for (const QString &word : untranslated(seen.text))
                        if (!own.contains(word, Qt::CaseInsensitive))
                            found << QStringLiteral("%1: \"%2\" in \"%3\" of %4").arg(placeId(Place(i)), word, seen.text.left(80), seen.where);
                QApplication::removeTranslator(&pseudo);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void anUntranslatedWordIsFound()
    {
        QCOMPARE(untranslated(QStringLiteral("[Open [%1 ~~] now ~~] and 12 km")), (QStringList{QStringLiteral("and"), QStringLiteral("km")}));
    }

    void whatFloatsOverTheCanvasHidesNoCardAtTheStart()
    {
        for (const QSize &size : sizes) {
            WindowDriver driver;
            driver.window().resize(size);
            driver.openFilledSample();
            QApplication::processEvents();
            auto &view = driver.view();
            const auto floating = [&](const char *name) {
                const auto *widget = driver.find<QWidget>(QLatin1String(name));
                return QRect(widget->mapTo(view.viewport()->window(), QPoint()), widget->size());
            };
            const auto hidden = [&](const QRect &area) {
                QStringList names;
                for (const Node &node : driver.journey().nodes) {
                    const QRect card = view.mapFromScene(view.canvas().cardOf(node.id)).boundingRect();
                    const QRect here(view.viewport()->mapTo(view.viewport()->window(), card.topLeft()), card.size());
                    if (here.intersects(area))
                        names << QString::fromStdString(node.id);
                }
                return names.join(QLatin1Char(' '));
            };
            view.showBeginning();
            for (const char *name : {"journeyFacts", "minimap"})
                QVERIFY2(hidden(floating(name)).isEmpty(), qPrintable(QLatin1String(name) + QStringLiteral(" over ") + hidden(floating(name))));
            view.fitAll();
            for (const char *name : {"journeyFacts", "minimap", "zoomBar"})
                QVERIFY2(hidden(floating(name)).isEmpty(), qPrintable(QLatin1String(name) + QStringLiteral(" over ") + hidden(floating(name))));
        }
    }
};

THROUGHLINE_TEST(PlacesTest)
#include "places_test.moc"
