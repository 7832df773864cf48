// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/frame/window_frame.h"
#include "app/studio/widgets/style.h"
#include "model/content/specimen.h"
#include "model/data/known_tables.h"
#include "tests/harness/test_main.h"
#include "tests/studio/window_driver.h"
#include "tests/studio/window_walk.h"
#include "tests/studio_look/text_fit.h"

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
    return all;
}

void show(WindowDriver &driver, const View &view)
{
    driver.find<QWidget>(QStringLiteral("problemList"))->hide();
    driver.window().session().setSelection({});
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
                    int dark = 0;
                    for (int y = 0; y < picture.height(); y += 7)
                        for (int x = 0; x < picture.width(); x += 7)
                            dark += picture.pixelColor(x, y).lightness() < 128;
                    const double share = dark / double((picture.width() / 7) * (picture.height() / 7));
                    QVERIFY2(scheme == Scheme::Dark ? share > 0.6 : share < 0.4,
                             qPrintable(QStringLiteral("%1: %2 of it is dark").arg(placeId(Place(i))).arg(share)));
                    pictures[{scheme, i}] = picture;
                }
        }
        for (int i = 0; i < placeCount; ++i)
            QVERIFY(pictures.at({Scheme::Light, i}) != pictures.at({Scheme::Dark, i}));
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const QSize &size : sizes)
                QTest::addRow("%s %dx%d", scheme == Scheme::Dark ? "dark" : "light", size.width(), size.height()) << scheme << size;
    }

    void noTextIsCut()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        dress(scheme);
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().resize(size);
        QStringList found;
        for (const View &view : views()) {
            show(driver, view);
            for (const QString &cut : test::cutTexts(driver.window()))
                found << view.name + QStringLiteral(": ") + cut;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void nothingOverlaps_data() { noTextIsCut_data(); }
    void nothingOverlaps()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        dress(scheme);
        WindowDriver driver;
        driver.openFilledSample();
        driver.window().resize(size);
        QStringList found;
        for (const View &view : views()) {
            show(driver, view);
            for (const QString &overlap : test::overlaps(driver.window()))
                found << view.name + QStringLiteral(": ") + overlap;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void whatTheKeyboardReachesHasANameAndTabReachesAll()
    {
        WindowDriver driver;
        driver.openFilledSample();
        QStringList found;
        for (const View &view : views()) {
            show(driver, view);
            for (const QString &nameless : test::namelessFocus(driver.window()))
                found << view.name + QStringLiteral(": no name: ") + nameless;
            for (const QString &missed : test::unreachedByTab(driver.window()))
                found << view.name + QStringLiteral(": not reached: ") + missed;
        }
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
            for (const View &view : views()) {
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
