// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/canvas/canvas_view.h"

#include <QAccessible>
#include <QPointer>

namespace throughline::studio::canvas {

/// One thing on the canvas as a screen reader meets it. It holds an id, never an item: what is gone
/// from the journey is an invalid interface.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(CanvasView *view, std::string id) : m_view(view), m_id(std::move(id)) {}

    const std::string &id() const { return m_id; }

    bool isValid() const final { return m_view && exists(); }
    QObject *object() const final { return nullptr; }
    QWindow *window() const final { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const final { return nullptr; }
    QAccessibleInterface *parent() const final { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const final { return nullptr; }
    int childCount() const final { return 0; }
    int indexOfChild(const QAccessibleInterface *) const final { return -1; }
    void setText(QAccessible::Text, const QString &) final {}
    QString text(QAccessible::Text kind) const final;
    QRect rect() const final;
    QAccessible::State state() const final;
    void *interface_cast(QAccessible::InterfaceType type) final;

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    CanvasView &view() const { return *m_view; }
    CanvasScene &scene() const { return m_view->canvas(); }
    const Journey *journey() const { return m_view ? scene().journey() : nullptr; }
    const Project &project() const { return scene().session().project(); }

    virtual bool exists() const = 0;
    virtual QString name() const = 0;
    virtual QString description() const = 0;
    /// On the canvas.
    virtual QRectF area() const = 0;
    virtual void fill(QAccessible::State &state) const = 0;

private:
    QPointer<CanvasView> m_view;
    std::string m_id;
};

/// A step or a note. Pressing it opens its settings; giving it the focus chooses it.
class NodeAccessible final : public ItemAccessible
{
public:
    using ItemAccessible::ItemAccessible;
    QAccessible::Role role() const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    const Node *node() const;
    bool exists() const override { return node() != nullptr; }
    QString name() const override;
    QString description() const override;
    QRectF area() const override { return scene().cardOf(id()); }
    void fill(QAccessible::State &state) const override;
};

/// A connection: "From Wait to Email, when Gold". Pressing it chooses it.
class EdgeAccessible final : public ItemAccessible
{
public:
    using ItemAccessible::ItemAccessible;
    QAccessible::Role role() const override { return QAccessible::Link; }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override;

private:
    const Edge *edge() const;
    bool exists() const override { return edge() != nullptr; }
    QString name() const override;
    QString description() const override;
    QRectF area() const override;
    void fill(QAccessible::State &state) const override;
};

/// A titled group of steps. Pressing it chooses all of them.
class GroupAccessible final : public ItemAccessible
{
public:
    using ItemAccessible::ItemAccessible;
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QStringList actionNames() const override { return {pressAction(), renameAction()}; }
    QString localizedActionName(const QString &action) const override;
    void doAction(const QString &action) override;

    static QString renameAction() { return QStringLiteral("Rename"); }

private:
    const NodeGroup *group() const;
    bool exists() const override { return group() != nullptr; }
    QString name() const override;
    QString description() const override;
    QRectF area() const override;
    void fill(QAccessible::State &state) const override;
};

} // namespace throughline::studio::canvas
