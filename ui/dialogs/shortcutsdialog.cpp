// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcutsdialog.h"

#include "style/fonts.h"
#include "widgets/inklabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace qundesk {

namespace {

constexpr int dialogWidth = 640;

struct Row {
    const char *what; ///< null: keys is the title of a section
    const char *keys;
};

// Keys in QKeySequence's portable words.
constexpr Row rows[] = {
    {nullptr, QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Find")},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Search this page"), "Ctrl+F"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Filter"), "/"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Search groups"), "Ctrl+G"},
    {nullptr, QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Select")},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Select or clear the row"), "Space"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Select all shown"), "Ctrl+A"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Invert the selection"), "Ctrl+Shift+A"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Copy QQ numbers"), "Ctrl+C"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Export"), "Ctrl+E"},
    {nullptr, QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Members")},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Show details"), "Return"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Change the card"), "F2"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Mute"), "M"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Unmute"), "U"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Remove from group"), "Del"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Remove and refuse later requests"), "Shift+Del"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Handle spam"), "Ctrl+Del"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Undo"), "Ctrl+Z"},
    {nullptr, QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Requests to join")},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Next request"), "J"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Previous request"), "K"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Approve"), "A"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Reject with a reason"), "R"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Hide without answering"), "I"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Take the answer back"), "Z"},
    {nullptr, QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Messages")},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Mark as essence, or remove"), "E"},
    {nullptr, QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Window")},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Reload"), "F5"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Next account"), "Ctrl+Tab"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Next area"), "F6"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "This sheet"), "F1"},
    {QT_TRANSLATE_NOOP("qundesk::ShortcutsDialog", "Quit"), "Ctrl+Q"},
};

} // namespace

QList<ShortcutsDialog::Section> ShortcutsDialog::sections()
{
    QList<Section> out;
    for (const Row &row : rows) {
        if (row.what)
            out.last().shortcuts.append(
                {tr(row.what), QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText)});
        else
            out.append({tr(row.keys), {}});
    }
    return out;
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : DialogFrame(tr("Keyboard shortcuts"), dialogWidth, parent)
{
    const QList<Section> all = sections();
    const qsizetype half = (all.size() + 1) / 2;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(columnOf(all.mid(0, half)), 1, Qt::AlignTop);
    columns->addWidget(columnOf(all.mid(half)), 1, Qt::AlignTop);
    body()->addLayout(columns);
    makeReadOnly();
    cancel()->setFocus();
}

QWidget *ShortcutsDialog::columnOf(const QList<Section> &part)
{
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Section &section : part) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 8);
        grid->addWidget(new InkLabel(section.title, Ink::Text, 0, QFont::DemiBold), row++, 0, 1, 2);
        for (const Shortcut &shortcut : section.shortcuts) {
            const QString keys = shortcut.keys.toString(QKeySequence::NativeText);
            auto *what = new InkLabel(shortcut.what);
            what->setWordWrap(true);
            what->setAccessibleName(tr("%1: %2", "action, keys").arg(shortcut.what, keys));
            grid->addWidget(what, row, 0);
            grid->addWidget(new InkLabel(keys, Ink::Secondary), row++, 1, Qt::AlignRight | Qt::AlignTop);
        }
    }
    return column;
}

} // namespace qundesk

#include "moc_shortcutsdialog.cpp"
