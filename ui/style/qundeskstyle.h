// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "style/tokens.h"

#include <QPointer>
#include <QProxyStyle>

namespace qundesk {

class AvatarSource;

/// Fusion with our own frames, buttons, menus, headers and bars. Fusion derives outlines from darkened
/// grounds, which vanish in a dark theme, so it never draws one here. No style sheets anywhere: one would
/// stand before this style and take hover, ring and bevel with it. The parts lie in style<family>.cpp; each
/// draw… member answers whether it has painted the element.
class QundeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit QundeskStyle(const Tokens &tokens);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    /// Paints with other colours from now on; the caller sets the palette, which repaints the widgets.
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    /// Null: avatars are initials.
    [[nodiscard]] AvatarSource *avatarSource() const;
    void setAvatarSource(AvatarSource *source);

    /// False makes every animation duration 0.
    void setMotion(bool on) { m_motion = on; }

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    QPalette standardPalette() const override { return m_tokens.palette(); }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drawButtonPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const;
    bool drawButtonControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const;
    void drawButtonGround(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOptionButton *option, QPainter *painter,
                             const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const;

    bool drawCheckPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawFieldPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const;
    void drawFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter,
                           const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const;

    bool drawHeaderControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;
    bool drawViewPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const;

    bool drawMenuPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawMenuControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget) const;

    bool drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionSlider *option, SubControl sub, const QWidget *widget) const;

    /// The option's icon at top left, in ink if it is one of ours, else as it is.
    static void drawOptionIcon(QPainter *painter, const QPointF &topLeft, const QIcon &icon,
                               const QColor &ink, bool enabled, int size);

    Tokens m_tokens;
    QPointer<AvatarSource> m_avatarSource;
    bool m_motion = true;
};

/// The states of an option as every part of the style asks for them.
struct OptionState {
    explicit OptionState(const QStyleOption *option);

    bool enabled;
    bool hover; ///< only while enabled
    bool down;
    bool on;
    bool focus;
    bool keyFocus; ///< focus that came by the keyboard
};

/// Saves a painter for one scope, antialiasing on.
class PainterScope {
public:
    explicit PainterScope(QPainter *painter);
    ~PainterScope();
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter *m_painter;
};

} // namespace qundesk
