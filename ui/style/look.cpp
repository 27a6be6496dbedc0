// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/look.h"

#include "style/avatarsource.h"
#include "style/qundeskstyle.h"

#include <QAction>
#include <QApplication>
#include <QStringView>
#include <QVariant>
#include <QWidget>

namespace qundesk {

namespace {

constexpr char kLook[] = "look";
constexpr char kWrong[] = "wrong";
constexpr char kHeaderInset[] = "headerInset";
constexpr char kTone[] = "tone";

const QundeskStyle *qundeskStyle(const QStyle *style)
{
    while (style) {
        if (const auto *ours = qobject_cast<const QundeskStyle *>(style))
            return ours;
        const auto *chained = qobject_cast<const QProxyStyle *>(style);
        style = chained ? chained->baseStyle() : nullptr;
    }
    return nullptr;
}

void refresh(QWidget *widget)
{
    widget->updateGeometry();
    widget->update();
}

} // namespace

ButtonLook buttonLook(const QWidget *widget)
{
    ButtonLook look;
    const QString words = widget ? widget->property(kLook).toString() : QString();
    const bool tool = widget && widget->inherits("QToolButton");
    if (tool)
        look.kind = ButtonLook::Kind::Ghost;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        if (word == QLatin1String("small"))
            look.small = true;
        else if (word == QLatin1String("primary"))
            look.kind = ButtonLook::Kind::Primary;
        else if (word == QLatin1String("danger"))
            look.kind = ButtonLook::Kind::Danger;
        else if (word == QLatin1String("ghost"))
            look.kind = ButtonLook::Kind::Ghost;
        else if (word == QLatin1String("ghostDanger"))
            look.kind = ButtonLook::Kind::GhostDanger;
        else if (word == QLatin1String("link"))
            look.kind = ButtonLook::Kind::Link;
        else if (word == QLatin1String("toast"))
            look.kind = ButtonLook::Kind::Toast;
        else if (word == QLatin1String("outline"))
            look.kind = ButtonLook::Kind::Outline;
    }
    return look;
}

QColor ButtonLook::ink(const Tokens &tokens) const
{
    switch (kind) {
    case Kind::Primary:
    case Kind::Danger: return tokens.onAccent;
    case Kind::GhostDanger: return tokens.danger;
    case Kind::Link: return tokens.link;
    case Kind::Toast: return tokens.toastLink;
    case Kind::Outline:
    case Kind::Ghost: break;
    }
    return tokens.text;
}

QColor ButtonLook::iconInk(const Tokens &tokens) const
{
    if (kind == Kind::Toast)
        return tokens.toastText;
    return kind == Kind::Outline || kind == Kind::Ghost ? tokens.text2 : ink(tokens);
}

void setLook(QWidget *widget, const QString &words)
{
    widget->setProperty(kLook, words);
    refresh(widget);
}

void setWrong(QWidget *field, bool wrong)
{
    field->setProperty(kWrong, wrong);
    field->update();
}

void setHeaderInset(QWidget *header, int pixels) { header->setProperty(kHeaderInset, pixels); }

int headerInset(const QWidget *header) { return header ? header->property(kHeaderInset).toInt() : 0; }

bool isWrong(const QWidget *field) { return field && field->property(kWrong).toBool(); }

void setBarTone(QWidget *bar, Tone tone)
{
    bar->setProperty(kTone, static_cast<int>(tone));
    bar->update();
}

void setMenuLook(QAction *action, MenuLook look) { action->setProperty(kLook, static_cast<int>(look)); }

MenuLook menuLook(const QAction *action)
{
    return action ? static_cast<MenuLook>(action->property(kLook).toInt()) : MenuLook::Plain;
}

const Tokens &tokens(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const QundeskStyle *ours = qundeskStyle(style))
        return ours->tokens();
    return tokensOf(widget ? widget->palette() : QApplication::palette());
}

AvatarSource *avatarSource(const QWidget *widget)
{
    const QundeskStyle *ours = qundeskStyle(widget ? widget->style() : QApplication::style());
    return ours ? ours->avatarSource() : nullptr;
}

int motionMs(const QWidget *widget, int wanted)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? wanted : 0;
}

} // namespace qundesk
