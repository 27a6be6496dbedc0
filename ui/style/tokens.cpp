// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tokens.h"

namespace qundesk {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Tokens makeLight()
{
    Tokens t;
    t.dark = false;
    t.window = rgb(0xF3F4F6);
    t.base = rgb(0xFFFFFF);
    t.alt = rgb(0xF8F9FA);
    t.raised = rgb(0xFFFFFF);
    t.line = rgb(0xDFE3E8);
    t.lineSoft = rgb(0xECEEF1);
    t.field = rgb(0xC9CED6);
    t.ctl = rgb(0x7B8490);
    t.text = rgb(0x1B1F24);
    t.text2 = rgb(0x56606B);
    t.text3 = rgb(0x626B75);
    t.disabled = rgb(0x8B939E);
    t.link = rgb(0x1D5BD0);
    t.accent = rgb(0x2463DE);
    t.accentFill = rgb(0x2463DE);
    t.accentHover = rgb(0x1D55C4);
    t.onAccent = rgb(0xFFFFFF);
    t.sel = rgb(0xE0EBFD);
    t.selInactive = rgb(0xE8EBEF);
    t.hover = rgb(0xF2F4F7);
    t.hoverWindow = rgb(0xE9EBEF);
    t.press = rgb(0xDDE1E7);
    t.success = rgb(0x18733F);
    t.successBg = rgb(0xE3F4E9);
    t.warning = rgb(0x835300);
    t.warningBg = rgb(0xFCF1D8);
    t.danger = rgb(0xBE241B);
    t.dangerFill = rgb(0xC8291F);
    t.dangerBg = rgb(0xFDEAE8);
    t.infoBg = rgb(0xE9F1FE);
    t.owner = rgb(0x835300);
    t.ownerBg = rgb(0xFBEFD3);
    t.admin = rgb(0x0D6656);
    t.adminBg = rgb(0xDDF3EE);
    t.title = rgb(0x6539AE);
    t.titleBg = rgb(0xEFE8FB);
    t.toast = rgb(0x262B32);
    t.toastText = rgb(0xF4F6F8);
    t.toastLink = rgb(0x9DC1FF);
    t.toastEdge = rgb(0x262B32);
    t.match = rgb(0xFFE7A3);
    t.chart1 = rgb(0x4C82E8);
    t.chart2 = rgb(0x2FA08C);
    t.chart3 = rgb(0xBC8317);
    t.chart4 = rgb(0x8F6BD9);
    t.chartNeutral = rgb(0x8D96A2);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x15171A);
    t.base = rgb(0x1C1F23);
    t.alt = rgb(0x212429);
    t.raised = rgb(0x272B31);
    t.line = rgb(0x31353C);
    t.lineSoft = rgb(0x272B30);
    t.field = rgb(0x454B54);
    t.ctl = rgb(0x7C858F);
    t.text = rgb(0xE5E8EC);
    t.text2 = rgb(0xA6AEB8);
    t.text3 = rgb(0x959DA8);
    t.disabled = rgb(0x6F7782);
    t.link = rgb(0x86AFFF);
    t.accent = rgb(0x86AFFF);
    t.accentFill = rgb(0x3566CC);
    t.accentHover = rgb(0x3C6DD4);
    t.onAccent = rgb(0xFFFFFF);
    t.sel = rgb(0x233658);
    t.selInactive = rgb(0x2C3138);
    t.hover = rgb(0x25292E);
    t.hoverWindow = rgb(0x202328);
    t.press = rgb(0x30353C);
    t.success = rgb(0x62CC8E);
    t.successBg = rgb(0x1A3325);
    t.warning = rgb(0xE5B755);
    t.warningBg = rgb(0x372D17);
    t.danger = rgb(0xFF938A);
    t.dangerFill = rgb(0xBF342B);
    t.dangerBg = rgb(0x402422);
    t.infoBg = rgb(0x1F2C47);
    t.owner = rgb(0xE5B755);
    t.ownerBg = rgb(0x372D17);
    t.admin = rgb(0x5FCDB3);
    t.adminBg = rgb(0x16342F);
    t.title = rgb(0xC2A6FF);
    t.titleBg = rgb(0x302949);
    t.toast = rgb(0x363C44);
    t.toastText = rgb(0xF1F3F5);
    t.toastLink = rgb(0xA6C6FF);
    t.toastEdge = rgb(0x4A515B);
    t.match = rgb(0x5A4813);
    t.chart1 = rgb(0x5E8FEA);
    t.chart2 = rgb(0x45B09B);
    t.chart3 = rgb(0xD6A544);
    t.chart4 = rgb(0xA285E6);
    t.chartNeutral = rgb(0x6C7580);
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens table = makeLight();
    return table;
}

const Tokens &darkTokens()
{
    static const Tokens table = makeDark();
    return table;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 110 ? darkTokens() : lightTokens();
}

QColor Tokens::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text: return text;
    case Ink::Secondary: return text2;
    case Ink::Tertiary: return text3;
    case Ink::Disabled: return disabled;
    case Ink::Link: return link;
    case Ink::Accent: return accent;
    case Ink::OnAccent: return onAccent;
    case Ink::Success: return success;
    case Ink::Warning: return warning;
    case Ink::Danger: return danger;
    case Ink::Owner: return owner;
    case Ink::Admin: return admin;
    case Ink::Title: return title;
    case Ink::ToastText: return toastText;
    case Ink::ToastLink: return toastLink;
    }
    return text;
}

ToneColors Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return {text2, hover};
    case Tone::Info: return {link, infoBg};
    case Tone::Success: return {success, successBg};
    case Tone::Warning: return {warning, warningBg};
    case Tone::Danger: return {danger, dangerBg};
    case Tone::Owner: return {owner, ownerBg};
    case Tone::Admin: return {admin, adminBg};
    case Tone::Title: return {title, titleBg};
    case Tone::Accent: return {onAccent, accentFill};
    }
    return {text2, hover};
}

Tokens Tokens::withMoreContrast() const
{
    Tokens t = *this;
    t.field = ctl;
    t.line = ctl;
    t.text2 = text;
    t.text3 = text2;
    return t;
}

QPalette Tokens::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color, const QColor &off) {
        p.setColor(QPalette::All, role, color);
        p.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, disabled);
    set(QPalette::Base, base, base);
    set(QPalette::AlternateBase, alt, alt);
    set(QPalette::Text, text, disabled);
    set(QPalette::PlaceholderText, text3, disabled);
    set(QPalette::Button, base, base);
    set(QPalette::ButtonText, text, disabled);
    set(QPalette::BrightText, danger, disabled);
    // A tint needs no second set of inks; Inactive is set by hand, else selections jump when a dialog opens.
    set(QPalette::Highlight, sel, selInactive);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selInactive);
    set(QPalette::HighlightedText, text, disabled);
    set(QPalette::Link, link, disabled);
    set(QPalette::LinkVisited, link, disabled);
    set(QPalette::ToolTipBase, raised, raised);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Light, raised, raised);
    set(QPalette::Midlight, hover, hover);
    set(QPalette::Mid, line, line);
    set(QPalette::Dark, ctl, disabled);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : mixed(text, base, 0.5), line);
    return p;
}

QColor mixed(const QColor &first, const QColor &second, qreal share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()), part(first.alphaF(), second.alphaF()));
}

} // namespace qundesk
