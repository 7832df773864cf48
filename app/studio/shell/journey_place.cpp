// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/journey_place.h"

#include "app/studio/document/places.h"
#include "app/studio/widgets/theme.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace throughline::studio {

namespace {
const QString splitterKey = QStringLiteral("journey/splitter");
}

JourneyPlace::JourneyPlace(const FormContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_canvas = new canvas::CanvasPanel(context.session(), context.findings());
    m_actions = new canvas::CanvasActions(context.session(), *m_canvas);
    m_inspector = new InspectorPanel(context);
    const Theme theme = themeOf(this);
    m_inspector->setMinimumWidth(theme.scaled(250));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, theme.scaled(315)});
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_canvas, &canvas::CanvasPanel::inspectorWanted, m_inspector, &InspectorPanel::focusFirstField);
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
    if (!m_inspector->focusField(path))
        m_canvas->view().setFocus();
    return true;
}

} // namespace throughline::studio
