// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace throughline::studio {

/// A sunken line edit with a magnifier and a clear button; Escape clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);
    /// Also becomes the accessible name.
    void setPlaceholder(const QString &placeholder);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace throughline::studio
