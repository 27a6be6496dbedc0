// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace qundesk {

/// Strengths and meanings a text or an icon may have. Resolved to a colour by Tokens::ink().
enum class Ink {
    Text,
    Secondary,
    Tertiary,
    Disabled,
    Link,
    Accent,
    OnAccent,
    Success,
    Warning,
    Danger,
    Owner,
    Admin,
    Title,
    ToastText,
    ToastLink
};

/// Meanings of a tinted surface (badge, banner, note). Resolved to ink and ground by Tokens::tone().
enum class Tone { Neutral, Info, Success, Warning, Danger, Owner, Admin, Title, Accent };

/// What a surface of one Tone is painted with.
struct ToneColors {
    QColor ink;
    QColor ground;
};

/// Every colour of the program; one value per theme. The two tables are the only place with colour numbers.
struct Tokens {
    bool dark = false;

    QColor window; ///< frame, group list, ground of the Overview
    QColor base; ///< page, tables, dialogs, cards
    QColor alt; ///< quiet inset; in dark the fill of fields
    QColor raised; ///< menus, tool tips; in dark also buttons
    QColor line; ///< hairlines, grooves
    QColor lineSoft; ///< row separators, chart grid
    QColor field; ///< outline of fields, buttons and chips
    QColor ctl; ///< unticked boxes and radios (>= 3:1)

    QColor text;
    QColor text2; ///< secondary text, icons at rest
    QColor text3; ///< placeholders, shortcuts; not on sel in dark
    QColor disabled;
    QColor link;

    QColor accent; ///< focus ring, active tab
    QColor accentFill; ///< primary button, ticked box, counts
    QColor accentHover;
    QColor onAccent; ///< text on accentFill and dangerFill

    QColor sel; ///< selected row, chip, group, menu item
    QColor selInactive; ///< the same in a window without focus
    QColor hover; ///< hover on base
    QColor hoverWindow; ///< hover on window
    QColor press;

    QColor success, successBg;
    QColor warning, warningBg;
    QColor danger, dangerBg, dangerFill;
    QColor infoBg; ///< its text is link
    QColor owner, ownerBg;
    QColor admin, adminBg;
    QColor title, titleBg;

    QColor toast, toastText, toastLink, toastEdge;
    QColor match; ///< search hit behind the letters
    QColor chart1, chart2, chart3, chart4, chartNeutral;

    /// The colour of a text or icon with that meaning.
    [[nodiscard]] QColor ink(Ink ink) const;
    /// Ink and ground of a tinted surface with that meaning.
    [[nodiscard]] ToneColors tone(Tone tone) const;
    /// Fill of fields, check boxes and radios.
    [[nodiscard]] QColor fieldFill() const { return dark ? alt : base; }
    /// Fill of outline buttons and combo boxes.
    [[nodiscard]] QColor buttonFill() const { return dark ? raised : base; }
    /// The colour of a progress bar that is neither full nor failed.
    [[nodiscard]] QColor progress() const { return dark ? chart1 : accentFill; }
    /// The same table with outlines of at least 3:1, for people who ask their desktop for more contrast.
    [[nodiscard]] Tokens withMoreContrast() const;
    /// All roles for Active, Inactive and Disabled, so that stock widgets fit without help.
    [[nodiscard]] QPalette palette() const;
};

/// The constant tables.
const Tokens &lightTokens();
const Tokens &darkTokens();

/// The table that fits a palette made by Tokens::palette() (or any other: judged by the lightness of Window).
const Tokens &tokensOf(const QPalette &palette);

/// A colour between two others; share 0 is first, 1 is second.
QColor mixed(const QColor &first, const QColor &second, qreal share);

} // namespace qundesk
