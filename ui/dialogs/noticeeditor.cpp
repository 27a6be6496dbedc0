// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/noticeeditor.h"

#include "core/text.h"
#include "dialogs/picturefield.h"
#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "support/format.h"
#include "support/noticeview.h"
#include "widgets/inklabel.h"
#include "widgets/tintedcard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace qundesk {

using namespace std::chrono_literals;

namespace {

constexpr int dialogWidth = 820;
constexpr int dialogHeight = 560;
constexpr int previewWidth = 304;
constexpr auto restBeforeKeeping = 600ms;
constexpr qsizetype groupOnButton = 24;

/// Hands pictures that are pasted or dropped on to the picture field; all else comes in as plain text.
class NoticeText : public QPlainTextEdit {
public:
    explicit NoticeText(std::function<bool(const QMimeData *)> take) : m_take(std::move(take)) { }

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override
    {
        return PictureField::accepts(source) || QPlainTextEdit::canInsertFromMimeData(source);
    }
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!source->hasText() || PictureField::accepts(source)) {
            if (m_take(source))
                return;
        }
        QPlainTextEdit::insertFromMimeData(source);
    }

private:
    std::function<bool(const QMimeData *)> m_take;
};

QString shortened(const QString &name)
{
    const QString line = singleLine(name);
    return line.size() > groupOnButton ? line.left(groupOnButton - 1) + QChar(0x2026) : line;
}

} // namespace

NoticeEditor::NoticeEditor(Form form, const NoticeDraft &draft, QWidget *parent)
    : DialogFrame(tr("New notice"), dialogWidth, parent), m_form(std::move(form)), m_draft(draft)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(buildForm(), 1);
    row->addWidget(buildPreview());
    body()->addLayout(row, 1);

    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    if (m_form.pictures)
        m_picture->takePrepared(draft.picture);
    for (const auto &[box, option] : m_options)
        box->setChecked(draft.*option);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeKeeping);
    m_rest.callOnTimeout(this, &NoticeEditor::tellDraft);
    cancel()->setText(tr("Close"));
    verb()->setText(withoutMnemonics(tr("Publish in %1").arg(shortened(m_form.group))));
    verb()->setToolTip(tr("Ctrl+Enter"));
    verb()->setAutoDefault(false);
    connect(this, &DialogFrame::verbTriggered, this, &NoticeEditor::publish);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this,
                &NoticeEditor::publish);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeEditor::edited);
    connect(m_picture, &PictureField::changed, this, &NoticeEditor::edited);
    for (const auto &[box, option] : m_options)
        connect(box, &QCheckBox::toggled, this, &NoticeEditor::edited);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(body(), 1); // the text takes what room there is
    resize(dialogWidth, dialogHeight);
    m_text->setFocus();
    update();
}

QWidget *NoticeEditor::buildForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_picture = new PictureField;
    m_text = new NoticeText([this](const QMimeData *mime) {
        if (m_form.pictures)
            m_picture->take(mime);
        return m_form.pictures;
    });
    m_text->setAccessibleName(tr("Text of the notice"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(140);
    auto *label = new InkLabel(tr("Text"));
    label->setBuddy(m_text);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(
        new InkLabel(tr("Kept as a draft until it is published."), Ink::Secondary, fontstep::kSecondary));
    m_discard = new QPushButton(tr("Discard draft"));
    m_discard->setAutoDefault(false);
    setLook(m_discard, QStringLiteral("link"));
    connect(m_discard, &QPushButton::clicked, this, &NoticeEditor::discard);
    below->addWidget(m_discard);
    below->addStretch();
    m_counter = new InkLabel({}, Ink::Secondary, fontstep::kSecondary);
    below->addWidget(m_counter);
    column->addLayout(below);
    m_picture->setVisible(m_form.pictures);
    column->addWidget(m_picture);
    buildOptions(column);
    return form;
}

void NoticeEditor::buildOptions(QVBoxLayout *column)
{
    if (m_form.options) {
        addOption(column, tr("Pin to the top"), {}, &NoticeDraft::pinned);
        addOption(column, tr("Pop up for members"), tr("It opens by itself when they enter the group."),
                  &NoticeDraft::popUp);
        addOption(column, tr("Ask members to confirm that they have read it"), {},
                  &NoticeDraft::confirmRequired);
        addOption(column, tr("Show to new members"), {}, &NoticeDraft::sendToNewMembers);
        addOption(column, tr("Ask members to edit their card"), {}, &NoticeDraft::showEditCard);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_noteIcon = new IconLabel(QStringLiteral("info"));
    line->addWidget(m_noteIcon, 0, Qt::AlignTop);
    m_note = new InkLabel({}, Ink::Secondary, fontstep::kSecondary);
    m_note->setWordWrap(true);
    line->addWidget(m_note, 1);
    column->addLayout(line);
}

QCheckBox *NoticeEditor::addOption(QVBoxLayout *column, const QString &text, const QString &hint,
                                   bool NoticeDraft::*option)
{
    auto *box = new QCheckBox(text);
    box->setToolTip(hint);
    column->addWidget(box);
    m_options.append({box, option});
    return box;
}

QWidget *NoticeEditor::buildPreview()
{
    auto *side = new QWidget;
    side->setFixedWidth(previewWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new InkLabel(tr("Preview")));
    auto *card = new TintedCard(Tone::Neutral);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::kPaneMargin, metrics::kPaneMargin, metrics::kPaneMargin,
                               metrics::kPaneMargin);
    m_preview = new NoticeView;
    m_preview->setTextName(tr("Preview"));
    m_preview->text()->viewport()->setAutoFillBackground(false);
    m_preview->text()->setFocusPolicy(Qt::ClickFocus); // Tab goes on to the options
    inside->addWidget(m_preview);
    column->addWidget(card, 1);
    return side;
}

NoticeDraft NoticeEditor::draft() const
{
    NoticeDraft out = m_draft; // options that this server lacks stay as they were
    out.text = m_text->toPlainText();
    if (m_form.pictures)
        out.picture = m_picture->file();
    for (const auto &[box, option] : m_options)
        out.*option = box->isChecked();
    return out;
}

void NoticeEditor::edited()
{
    m_rest.start();
    update();
}

void NoticeEditor::update()
{
    const NoticeDraft now = draft();
    m_counter->setText(tr("%n character(s)", nullptr, int(codePointCount(now.text))));
    m_discard->setVisible(!now.isEmpty());
    QStringList notes;
    if (!m_form.pictures)
        notes.append(tr("%1 cannot publish pictures.").arg(m_form.server));
    if (!m_form.options)
        notes.append(tr("Members are asked to confirm that they have read it; %1 cannot turn that off and "
                        "has no other options.")
                         .arg(m_form.server));
    if (m_form.options && now.sendToNewMembers && !m_form.listsNewMembers)
        notes.append(tr("%1 does not list notices for new members, so it cannot be confirmed that this one "
                        "is there.")
                         .arg(m_form.server));
    const bool blocked = !m_barrier.isEmpty();
    m_note->setText(blocked ? m_barrier : notes.join(QLatin1Char(' ')));
    m_note->setInk(blocked ? Ink::Danger : Ink::Secondary);
    m_noteIcon->setIcon(blocked ? QStringLiteral("alert") : QStringLiteral("info"),
                        blocked ? Ink::Danger : Ink::Secondary);
    m_note->setVisible(!m_note->text().isEmpty());
    m_noteIcon->setVisible(m_note->isVisibleTo(this));
    verb()->setEnabled(!blocked && !now.text.trimmed().isEmpty() && !m_picture->isBusy());
    showPreview();
}

void NoticeEditor::showPreview()
{
    const NoticeDraft now = draft();
    NoticeView::Content content;
    content.authorId = m_form.authorId;
    content.author = m_form.author;
    content.line = tr("now");
    if (now.pinned && m_form.options)
        content.badges.append({tr("Pinned"), Tone::Accent, QStringLiteral("pin")});
    if (now.sendToNewMembers && m_form.options)
        content.badges.append({tr("For new members"), Tone::Info, {}});
    content.text = now.text;
    if (m_form.pictures)
        content.picture = m_picture->preview();
    m_preview->show(content);
}

void NoticeEditor::setBarrier(const QString &why)
{
    m_barrier = why;
    update();
}

void NoticeEditor::discard()
{
    // As an edit, so that Ctrl+Z brings the text back.
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.removeSelectedText();
    m_picture->clear();
    m_text->setFocus();
}

void NoticeEditor::tellDraft()
{
    m_rest.stop();
    const NoticeDraft now = draft();
    if (now == m_draft)
        return;
    m_draft = now;
    emit draftChanged(m_draft);
}

void NoticeEditor::publish()
{
    if (!verb()->isEnabled())
        return;
    tellDraft();
    emit publishRequested(m_draft);
    accept();
}

void NoticeEditor::done(int result)
{
    tellDraft();
    DialogFrame::done(result);
}

} // namespace qundesk

#include "moc_noticeeditor.cpp"
