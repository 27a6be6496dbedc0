// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QString>

class QAction;
class QLineEdit;
class QMenu;
class QWidget;

namespace qundesk {

class AvatarSource;

/// How a button is painted. Kept in the widget's dynamic property "look" as words: "primary", "danger",
/// "ghost", "ghostDanger", "link", "toast" or nothing (outline), and "small" beside any of them ("ghost
/// small"). A tool button without a word is a ghost; "outline" gives it the outline of a push button.
struct ButtonLook {
    enum class Kind { Outline, Primary, Danger, Ghost, GhostDanger, Link, Toast };

    Kind kind = Kind::Outline;
    bool small = false;

    [[nodiscard]] bool isFilled() const { return kind == Kind::Primary || kind == Kind::Danger; }
    /// Text colour of the enabled button.
    [[nodiscard]] QColor ink(const Tokens &tokens) const;
    /// Colour of an icon made by icon() in the enabled button.
    [[nodiscard]] QColor iconInk(const Tokens &tokens) const;
};

/// The words of a widget's "look" property, understood.
ButtonLook buttonLook(const QWidget *widget);

/// Sets the "look" property and lays the widget out again.
void setLook(QWidget *widget, const QString &words);

/// Marks a field as wrong: red ring. The sentence below it is the dialog's.
void setWrong(QWidget *field, bool wrong);
bool isWrong(const QWidget *field);

/// How far the words of a header's first section stand from its left, where the cells below begin there.
void setHeaderInset(QWidget *header, int pixels);
int headerInset(const QWidget *header);

/// Tone of a QProgressBar: property "tone"; Tone::Info is the ordinary bar.
void setBarTone(QWidget *bar, Tone tone);

/// What a menu item is, beyond its text. Kept on the action ("look"), so that every menu shows it alike.
enum class MenuLook {
    Plain,
    Destructive, ///< red, last in its menu
    Information ///< a disabled line that is meant to be read: text2 instead of disabled
};
void setMenuLook(QAction *action, MenuLook look);
MenuLook menuLook(const QAction *action);

/// The colours for painting a widget: those of its QundeskStyle, wherever in a chain of proxies that stands;
/// without one, the constant table that fits the widget's palette. widget may be null (application style).
const Tokens &tokens(const QWidget *widget);

/// Where the pictures of avatars come from for a widget, found as tokens() are; null: there are only
/// initials.
AvatarSource *avatarSource(const QWidget *widget);

/// A duration for animations of a widget: wanted milliseconds, 0 where motion is switched off.
int motionMs(const QWidget *widget, int wanted);

} // namespace qundesk
