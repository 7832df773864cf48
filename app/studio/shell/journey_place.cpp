// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/journey_place.h"

#include "app/studio/document/places.h"
#include "app/studio/widgets/buttons.h"
#include "app/studio/widgets/label.h"
#include "app/studio/widgets/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPainter>
#include <QSettings>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {

// The number rises when the docks change, so that an older arrangement is not put on them.
const QString docksKey = QStringLiteral("journey/docks");
constexpr int docksVersion = 1;

/// What a panel is pulled by, with a way to let it float and to close it.
class DockTitle : public QWidget
{
public:
    explicit DockTitle(QDockWidget &dock)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 4, 8, 0);
        row->setSpacing(2);
        row->addWidget(new Label(dock.windowTitle(), TextStyle::Small, ColorRole::Text2), 1);
        auto *floating = new ToolIconButton(QStringLiteral("external"), JourneyPlace::tr("Let the panel float or dock it"));
        auto *close = new ToolIconButton(QStringLiteral("close"), JourneyPlace::tr("Close the panel"));
        close->setObjectName(QStringLiteral("closeInspector"));
        row->addWidget(floating);
        row->addWidget(close);
        connect(floating, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
        connect(close, &QToolButton::clicked, &dock, &QWidget::hide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = themeOf(this);
        painter.fillRect(rect(), theme.color(ColorRole::Surface));
        // The line of the panel beneath goes on.
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), theme.color(ColorRole::Border));
    }
};

} // namespace

JourneyPlace::JourneyPlace(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_canvas = new canvas::CanvasPanel(context.session(), context.findings());
    m_actions = new canvas::CanvasActions(context.session(), *m_canvas);
    m_inspector = new InspectorPanel(context);
    m_player = new StoryPlayer(context.session());
    const Theme theme = themeOf(this);
    // Large text does not take the canvas away.
    m_inspector->setMinimumWidth(std::min(theme.scaled(250), 400));
    // A view takes every drop for its scene; files are for the window.
    m_canvas->view().setAcceptDrops(false);
    auto *drawing = new QWidget;
    auto *column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_player);

    m_area = new QMainWindow;
    m_area->setWindowFlags(Qt::Widget);
    m_area->setCentralWidget(drawing);
    m_dock = new QDockWidget(tr("Inspector"));
    m_dock->setObjectName(QStringLiteral("inspectorDock"));
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_dock->setTitleBarWidget(new DockTitle(*m_dock));
    m_dock->setWidget(m_inspector);
    m_area->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    // A dock takes a size only once its window has one.
    if (!m_area->restoreState(QSettings().value(docksKey).toByteArray(), docksVersion))
        QTimer::singleShot(0, this, [this, wide = std::min(theme.scaled(315), 420)] { m_area->resizeDocks({m_dock}, {wide}, Qt::Horizontal); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(m_canvas, &canvas::CanvasPanel::inspectorWanted, this, [this] {
        m_dock->show();
        m_inspector->focusFirstField();
    });
    connect(&context.session(), &Session::storyStepChanged, this, &JourneyPlace::followStory);
}

JourneyPlace::~JourneyPlace()
{
    QSettings().setValue(docksKey, m_area->saveState(docksVersion));
}

void JourneyPlace::toggleInspector()
{
    m_dock->setVisible(m_dock->isHidden());
}

/// The step at which the story stands is chosen on the canvas and brought into view.
void JourneyPlace::followStory()
{
    Session &session = m_context.session();
    const auto story = session.story();
    if (!story || size_t(session.storyStep()) >= story->steps.size())
        return;
    const StoryStep &step = story->steps[size_t(session.storyStep())];
    const Journey *journey = session.project().journey(step.journey);
    if (!journey || !journey->node(step.node))
        return;
    session.setJourney(step.journey);
    session.setSelection(Selection::ofNode(step.node));
    m_canvas->scene().setCurrent(step.node);
    m_canvas->view().showNode(step.node);
}

bool JourneyPlace::focusField(const Path &path)
{
    if (path.compare(0, 9, "journeys/") != 0)
        return false;
    const size_t end = path.find('/', 9);
    const std::string journey = path.substr(9, end - 9);
    m_context.session().setJourney(journey);
    const Path nodes = joined(joined("journeys", journey), "nodes");
    if (path.size() > nodes.size() && path.compare(0, nodes.size() + 1, nodes + '/') == 0) {
        const size_t from = nodes.size() + 1;
        const std::string node = path.substr(from, path.find('/', from) - from);
        m_context.session().setSelection(Selection::ofNode(node));
        m_canvas->scene().setCurrent(node);
        m_canvas->view().showNode(node);
    }
    m_dock->show();
    if (!m_inspector->focusField(path))
        m_canvas->view().setFocus();
    return true;
}

} // namespace throughline::studio
