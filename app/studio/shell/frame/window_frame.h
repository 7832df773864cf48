// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/shell/frame/place_stack.h"

#include <QWidget>

namespace throughline::studio {

class ActionRegistry;
class CommandPalette;
class Rail;
class StatusStrip;
class Toast;
class TopBar;

/// Top bar, rail, places and status strip put together; knows no feature. It registers the actions
/// that open places and the palette ("place.ID", "window.commands").
class WindowFrame : public QWidget
{
    Q_OBJECT
public:
    /// `actions` must already hold "edit.undo" and "edit.redo", and outlive the frame.
    explicit WindowFrame(ActionRegistry &actions, QWidget *parent = nullptr);

    TopBar *topBar() const { return m_topBar; }
    Rail *rail() const { return m_rail; }
    PlaceStack *places() const { return m_places; }
    StatusStrip *statusStrip() const { return m_strip; }
    CommandPalette *commandPalette() const { return m_palette; }
    Toast *toast() const { return m_toast; }

    /// The places get Ctrl+1 … Ctrl+9 in the order of adding.
    void addPlace(const QString &id, const QString &iconName, std::function<QString()> text, PlaceStack::Make make,
                  bool isAtFoot = false);
    void showPlace(const QString &id);
    /// Lies between the places and the strip: the open list of problems.
    void setDrawer(QWidget *drawer);

private:
    ActionRegistry &m_actions;
    TopBar *m_topBar;
    Rail *m_rail;
    PlaceStack *m_places;
    StatusStrip *m_strip;
    CommandPalette *m_palette;
    Toast *m_toast;
    int m_placeCount = 0;
};

} // namespace throughline::studio
