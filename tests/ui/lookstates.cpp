// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookstates.h"

#include "style/avatarpainter.h"
#include "style/icons.h"
#include "style/look.h"
#include "widgets/avatarlabel.h"
#include "widgets/badgelabel.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/quotabar.h"
#include "widgets/searchfield.h"
#include "widgets/segments.h"
#include "widgets/tabbar.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsEffect>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace qundesk;

namespace {

constexpr int kTitleWidth = 116;

QString han(const char *utf8) { return QString::fromUtf8(utf8); }

QProgressBar *bar(int value, Tone tone)
{
    auto *b = new QProgressBar;
    b->setRange(0, value < 0 ? 0 : 100);
    b->setValue(value);
    b->setFixedSize(180, 6);
    setBarTone(b, tone);
    return b;
}

QWidget *stateWord(const QString &icon, Ink ink, const QString &word)
{
    auto *w = new QWidget;
    auto *row = new QHBoxLayout(w);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(icon, ink, 14));
    row->addWidget(new InkLabel(word, ink));
    return w;
}

QImage landscape()
{
    QImage image(200, 120, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(0, 0, 200, 70, QColor(0x9ad0c0));
    painter.fillRect(0, 70, 200, 50, QColor(0x3f5a7a));
    return image;
}

} // namespace

LookStates::LookStates()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(12);
    addButtons(han("主要"), QStringLiteral("primary"), han("禁言 8 小时"), {});
    addButtons(han("默认"), {}, han("发公告"), QStringLiteral("notice"));
    addButtons(han("无框"), QStringLiteral("ghost"), han("导出"), QStringLiteral("export"));
    addButtons(han("危险"), QStringLiteral("danger"), han("移出 4 人"), {});
    addButtons(han("危险·无框"), QStringLiteral("ghostDanger"), han("移出…"), QStringLiteral("user-minus"));
    addButtons(han("链接"), QStringLiteral("link"), han("全部 9 条"), {});
    addButtons(han("小"), QStringLiteral("small"), {}, QStringLiteral("copy"));
    addChoices();
    addFields();
    addChecks();
    addMarks();
    addBars();
    addMessages();
    column->addStretch();
}

QWidget *LookStates::addRow(const QString &title, const QList<QWidget *> &widgets, int gap)
{
    auto *w = new QWidget;
    auto *row = new QHBoxLayout(w);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *label = new InkLabel(title, Ink::Secondary, -1);
    label->setFixedWidth(kTitleWidth - gap);
    row->addWidget(label);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    layout()->addWidget(w);
    return w;
}

void LookStates::addButtons(const QString &title, const QString &look, const QString &text,
                            const QString &iconName)
{
    QList<QWidget *> cells;
    for (int i = 0; i < 5; ++i) {
        auto *cell = new QWidget;
        cell->setFixedWidth(120);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        auto *button = new QPushButton(text);
        if (!iconName.isEmpty())
            button->setIcon(icon(iconName));
        setLook(button, look);
        row->addWidget(button);
        row->addStretch();
        button->setAttribute(Qt::WA_UnderMouse, i == 1);
        button->setDown(i == 2);
        if (i == 3)
            m_focused.append(button);
        button->setEnabled(i != 4);
        cells.append(cell);
    }
    addRow(title, cells);
}

void LookStates::addChoices()
{
    QList<QWidget *> row;
    for (int i = 0; i < 6; ++i) {
        auto *chip = new Chip(i == 5 ? han("排除") : han("禁言中"));
        chip->setCount(4);
        chip->setState(i == 1 ? Chip::State::On : i == 5 ? Chip::State::Excluded : Chip::State::Off);
        chip->setAttribute(Qt::WA_UnderMouse, i == 2);
        if (i == 3)
            m_focused.append(chip);
        chip->setEnabled(i != 4);
        row.append(chip);
    }
    auto *unknown = new Segments({han("关"), han("开")});
    unknown->setUnknown(han("未知"));
    auto *on = new Segments({han("关"), han("开")});
    on->setCurrent(1);
    auto *off = new Segments({han("关"), han("开")});
    off->setEnabled(false);
    row << unknown << on << off;
    addRow(han("筛选·开关"), row);

    auto *tabs = new TabBar;
    for (const char *name : {"概览", "成员", "消息", "申请", "公告"})
        tabs->addTab(han(name));
    tabs->setCurrentIndex(1);
    tabs->setCount(3, 6);
    m_focused.append(tabs);
    addRow(han("标签页"), {tabs});
}

void LookStates::addFields()
{
    auto *empty = new SearchField(han("占位文字"));
    auto *filled = new SearchField;
    filled->setText(QStringLiteral("zxl"));
    m_focused.append(filled);
    auto *wrong = new QLineEdit(han("31 天"));
    setWrong(wrong, true);
    auto *off = new QLineEdit(han("停用"));
    off->setEnabled(false);
    for (QLineEdit *field : {static_cast<QLineEdit *>(empty), static_cast<QLineEdit *>(filled), wrong, off})
        field->setFixedWidth(180);
    auto *combo = new QComboBox;
    combo->addItem(han("每 2–4 秒"));
    combo->setFixedWidth(140);
    auto *spin = new QSpinBox;
    spin->setValue(12);
    spin->setFixedWidth(90);
    addRow(han("输入"), {empty, filled, wrong, off, combo, spin});

    auto *text = new QPlainTextEdit(QStringLiteral("QPlainTextEdit"));
    text->setFixedSize(180, 56);
    auto *focused = new QPlainTextEdit(han("公告的正文"));
    focused->setFixedSize(180, 56);
    m_focused.append(focused);
    auto *tool = new QToolButton;
    tool->setIcon(icon(QStringLiteral("more")));
    auto *outline = new QToolButton;
    outline->setIcon(icon(QStringLiteral("columns")));
    setLook(outline, QStringLiteral("outline"));
    auto *words = new QToolButton;
    words->setText(han("更多"));
    words->setPopupMode(QToolButton::InstantPopup);
    words->setMenu(new QMenu(words));
    addRow(han("文本·工具"), {text, focused, tool, outline, words});
}

void LookStates::addChecks()
{
    const auto box = [](const char *text, Qt::CheckState state, bool enabled = true) {
        auto *b = new QCheckBox(han(text));
        b->setTristate(state == Qt::PartiallyChecked);
        b->setCheckState(state);
        b->setEnabled(enabled);
        return b;
    };
    auto *single = new QRadioButton(han("单选"));
    auto *chosen = new QRadioButton(han("已选"));
    single->setAutoExclusive(false);
    chosen->setAutoExclusive(false);
    chosen->setChecked(true);
    auto *focused = box("焦点", Qt::Unchecked);
    m_focused.append(focused);
    addRow(han("勾选"),
           {box("未选", Qt::Unchecked), box("已选", Qt::Checked), box("部分", Qt::PartiallyChecked),
            box("停用", Qt::Unchecked, false), box("停用", Qt::Checked, false), single, chosen, focused},
           20);
}

void LookStates::addMarks()
{
    const auto badge = [](const char *text, Tone tone, const char *icon = "") {
        return new BadgeLabel(Badge{han(text), tone, QString::fromLatin1(icon)});
    };
    addRow(han("徽章"),
           {badge("群主", Tone::Owner), badge("管理", Tone::Admin), badge("答疑之星", Tone::Title),
            badge("LV 34", Tone::Neutral), badge("在 2 个我的群", Tone::Info),
            badge("命中规则", Tone::Success, "check"), badge("第 3 次申请", Tone::Warning, "clock"),
            badge("曾被移出 2 次", Tone::Danger, "alert")},
           8);
    QList<QWidget *> avatars;
    quint64 id = 0;
    for (const char *name : {"夏", "林", "Q", "陈", "云", "M", "北", "何", "落", "周"}) {
        auto *avatar = new AvatarLabel(36);
        avatar->setSubject(id++ * 7919 + 13, han(name));
        avatars.append(avatar);
    }
    auto *picture = new AvatarLabel(36);
    picture->setPicture(landscape());
    auto *group = new AvatarLabel(36, AvatarShape::Square);
    group->setSubject(77, han("群"));
    auto *groupPicture = new AvatarLabel(36, AvatarShape::Square);
    groupPicture->setPicture(landscape());
    avatars << picture << group << groupPicture;
    addRow(han("头像"), avatars, 8);
    addRow(han("状态"),
           {stateWord(QStringLiteral("pending"), Ink::Secondary, han("确认中")),
            stateWord(QStringLiteral("mute"), Ink::Warning, QStringLiteral("2:14:14")),
            stateWord(QStringLiteral("check-circle"), Ink::Success, han("已确认")),
            stateWord(QStringLiteral("alert"), Ink::Warning, han("未确认")),
            stateWord(QStringLiteral("close"), Ink::Danger, han("失败")),
            stateWord(QStringLiteral("clock"), Ink::Tertiary, han("排队"))},
           20);
}

void LookStates::addBars()
{
    auto *quota = new QuotaBar;
    quota->setFixedWidth(180);
    quota->setUsage(82, 100, QStringLiteral("8.2 / 10 GB"));
    addRow(han("进度"),
           {bar(42, Tone::Info), bar(82, Tone::Warning), bar(96, Tone::Danger), bar(-1, Tone::Info), quota},
           16);
}

void LookStates::addMessages()
{
    const auto banner = [](Tone tone, const char *text, const char *link, const QString &iconName = {}) {
        auto *b = new Banner;
        b->setTone(tone, iconName);
        b->setText(han(text));
        b->addLink(han(link));
        b->setFixedWidth(290);
        return b;
    };
    addRow(han("横幅"),
           {banner(Tone::Info, "离线期间有 3 条新申请", "知道了"),
            banner(Tone::Warning, "连接断开，8 秒后重试", "立即重试", QStringLiteral("offline")),
            banner(Tone::Danger, "服务器拒绝了令牌", "修改…")});
    auto *toast = new Toast(ToastData{QStringLiteral("mute"),
                                      han("已禁言 小林 8 小时"),
                                      han("撤销"),
                                      {},
                                      Tone::Neutral,
                                      QStringLiteral("Ctrl+Z")});
    auto *failed = new Toast(ToastData{
        QStringLiteral("alert"), han("未能移出 Nova：对方已不在群里"), han("详情"), {}, Tone::Danger});
    failed->setLifetime(0);
    addRow(han("轻提示"), {toast, failed});
}

QImage LookStates::render()
{
    adjustSize();
    show();
    activateWindow();
    do // banners fade in
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    while (!findChildren<QGraphicsEffect *>().isEmpty());
    QImage sheet = grab().toImage();
    QPainter painter(&sheet);
    for (QWidget *widget : std::as_const(m_focused)) {
        widget->setFocus(Qt::TabFocusReason);
        const QRect place(widget->mapTo(this, QPoint(0, 0)), widget->size());
        painter.drawPixmap(place, grab(place));
    }
    return sheet;
}
