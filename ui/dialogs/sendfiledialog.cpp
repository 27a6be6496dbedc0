// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sendfiledialog.h"

#include "core/text.h"
#include "style/fonts.h"
#include "style/look.h"
#include "style/paint.h"
#include "support/format.h"
#include "support/uploadwords.h"
#include "widgets/inklabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

namespace qundesk {

namespace {

constexpr int dialogWidth = 480;

QString localFileOf(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

SendFileDialog::SendFileDialog(const Terms &terms, QWidget *parent)
    : DialogFrame(tr("Send file"), dialogWidth, parent), m_terms(terms), m_path(new QLineEdit),
      m_hintIcon(new IconLabel(QStringLiteral("info"))),
      m_hint(new InkLabel({}, Ink::Secondary, fontstep::kSecondary))
{
    setAcceptDrops(true);
    addSubject(terms.id, terms.name, terms.line);
    auto *label = new InkLabel(tr("File"));
    label->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Choose a file, or drop it here"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose a file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SendFileDialog::choose);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(6);
    hints->addWidget(m_hintIcon, 0, Qt::AlignTop);
    m_hint->setWordWrap(true);
    hints->addWidget(m_hint, 1);
    auto *honest =
        new InkLabel(tr("The server only says that it took the file. Whether it arrived shows in QQ."),
                     Ink::Secondary, fontstep::kSecondary);
    honest->setWordWrap(true);
    body()->addWidget(label);
    body()->addLayout(row);
    body()->addLayout(hints);
    body()->addSpacing(4);
    body()->addWidget(honest);
    verb()->setText(withoutMnemonics(tr("Send to %1").arg(singleLine(terms.name))));
    connect(m_path, &QLineEdit::textChanged, this, &SendFileDialog::update);
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        update(); // the file may be gone by now
        if (!verb()->isEnabled())
            return;
        emit fileChosen(m_path->text().trimmed());
        accept();
    });
    choose->setFocus();
    update();
}

QString SendFileDialog::pathTerms() const
{
    if (m_terms.serverHere)
        return tr("%1 opens this path itself. It runs on this computer; in a container it must see the same "
                  "path.")
            .arg(m_terms.server);
    const QString where = m_terms.place.isEmpty()
        ? m_terms.server
        : tr("%1 at %2", "server, address").arg(m_terms.server, m_terms.place);
    return tr("%1 opens this path itself, and is not on this computer: it finds the file only in a folder "
              "that "
              "both see under the same path.")
        .arg(where);
}

void SendFileDialog::say(const QString &text, bool wrong, bool careful)
{
    const Ink ink = wrong ? Ink::Danger : careful ? Ink::Warning : Ink::Secondary;
    m_hint->setText(text);
    m_hint->setInk(ink);
    m_hintIcon->setIcon(wrong || careful ? QStringLiteral("alert") : QStringLiteral("info"), ink);
    setWrong(m_path, wrong && !m_blocked);
}

void SendFileDialog::update()
{
    if (m_blocked)
        return;
    const QString path = m_path->text().trimmed();
    const QFileInfo info(path);
    verb()->setEnabled(false);
    if (path.isEmpty())
        return say(tr("How it reaches %1 is said here once a file is chosen.").arg(m_terms.server), false);
    if (!info.isAbsolute() || !info.isFile())
        return say(tr("There is no such file on this computer."), true);
    if (!info.isReadable())
        return say(tr("This file cannot be read."), true);
    if (info.size() == 0)
        return say(tr("This file is empty; QQ takes no empty files."), true);
    sayHow(m_terms.way(info.size(), path), info.size());
}

void SendFileDialog::sayHow(const UploadOption &option, qint64 size)
{
    // A path may mean something to a server elsewhere, or in a container: only its owner knows.
    const bool path = option.way == UploadWay::Path;
    verb()->setEnabled(path || option.usable());
    if (path && option.why == UploadObstacle::RefusedBefore)
        say(words::uploadObstacle(option.why, m_terms.server), false, true);
    else if (path)
        say(pathTerms(), false, !m_terms.serverHere);
    else if (!option.usable())
        say(words::uploadObstacle(option.why, m_terms.server), true);
    else if (option.way == UploadWay::Content)
        say(tr("%1 gets the file with the request (%2).").arg(m_terms.server, format::bytes(size)), false);
    else
        say(words::uploadWayHint(option.way), false);
}

void SendFileDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void SendFileDialog::block(const QString &why)
{
    m_blocked = true;
    verb()->setEnabled(false);
    say(why, true);
}

void SendFileDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SendFileDialog::dropEvent(QDropEvent *event)
{
    m_path->setText(localFileOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace qundesk

#include "moc_sendfiledialog.cpp"
