// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qundesk {

class IconLabel;
class InkLabel;

/// The line below a field: advice, a warning, or what is wrong with it. Keeps its place while empty, so that
/// nothing moves under the mouse when it speaks.
class FieldHint : public QWidget {
    Q_OBJECT
public:
    enum class Kind : quint8 { Quiet, Good, Warning, Wrong };

    /// \a field gets the red ring when something is wrong, and the words as its accessible description.
    explicit FieldHint(QWidget *field, QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    void clear() { say(Kind::Quiet, {}); }
    Kind kind() const { return m_kind; }
    QString text() const;

private:
    QWidget *m_field;
    IconLabel *m_icon;
    InkLabel *m_text;
    Kind m_kind = Kind::Quiet;
};

} // namespace qundesk
