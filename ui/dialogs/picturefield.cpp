// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/picturefield.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/format.h"
#include "widgets/inklabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace qundesk {

namespace {

constexpr int thumbnailSide = 56;

QString localFileOf(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool looksLikePicture(const QString &path)
{
    static constexpr const char *suffixes[] = {".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp"};
    return std::ranges::any_of(suffixes, [&path](const char *suffix) {
        return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    });
}

} // namespace

PictureField::PictureField(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("image"), Ink::Secondary, metrics::kCardIcon)),
      m_thumbnail(new QLabel), m_words(new InkLabel),
      m_second(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)), m_choose(new QPushButton),
      m_remove(new QPushButton)
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    m_thumbnail->setTextFormat(Qt::PlainText);
    m_thumbnail->setFixedHeight(thumbnailSide);
    row->addWidget(m_thumbnail);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_words->setWordWrap(true);
    m_second->setWordWrap(true);
    texts->addStretch();
    texts->addWidget(m_words);
    texts->addWidget(m_second);
    texts->addStretch();
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        setLook(button, QStringLiteral("small"));
        row->addWidget(button);
    }
    setMinimumHeight(thumbnailSide + 16);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::clear);
    arrange();
}

bool PictureField::accepts(const QMimeData *mime)
{
    return mime->hasImage() || looksLikePicture(localFileOf(mime));
}

void PictureField::take(const QMimeData *mime)
{
    // The file, where there is one: it is smaller than the pixels that come along.
    if (const QString path = localFileOf(mime); looksLikePicture(path))
        takeFile(path);
    else if (mime->hasImage())
        prepare([image = qvariant_cast<QImage>(mime->imageData())] { return sendablePictureOf(image); });
}

void PictureField::takeFile(const QString &path)
{
    prepare([path] { return sendablePictureAt(path); });
}

void PictureField::takePrepared(const QByteArray &file)
{
    if (file.isEmpty())
        return;
    m_picture.file = file; // until it is read it counts all the same
    prepare([file] { return sendablePicture(file); });
}

void PictureField::prepare(std::function<SendablePicture()> work)
{
    m_busy = true;
    arrange();
    emit changed();
    // Not QFuture::then(this, …): Qt 6.4 stumbles over a context that died first.
    auto *watcher = new QFutureWatcher<SendablePicture>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = ++m_turn] {
        watcher->deleteLater();
        if (turn == m_turn)
            arrived(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void PictureField::arrived(const SendablePicture &picture)
{
    m_busy = false;
    m_picture = picture;
    arrange();
    emit changed();
}

void PictureField::clear()
{
    ++m_turn;
    arrived({});
    m_choose->setFocus();
}

void PictureField::choose()
{
    auto *dialog = new QFileDialog(
        window(), tr("Choose a picture"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.gif *.bmp *.webp")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::takeFile);
    dialog->open();
}

void PictureField::arrange()
{
    using Problem = SendablePicture::Problem;
    const bool there = !m_picture.file.isEmpty();
    const bool wrong = m_picture.problem != Problem::None && !m_busy;
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a picture"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the picture"));
    m_remove->setVisible(there && !m_busy);
    m_choose->setEnabled(!m_busy);
    m_icon->setVisible(m_picture.preview.isNull());
    m_icon->setIcon(wrong ? QStringLiteral("alert") : QStringLiteral("image"),
                    wrong ? Ink::Danger : Ink::Secondary);
    m_thumbnail->setVisible(!m_picture.preview.isNull());
    if (!m_picture.preview.isNull()) {
        const qreal ratio = devicePixelRatioF();
        const int side = qRound(thumbnailSide * ratio);
        QImage small =
            m_picture.preview.scaled(side * 2, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        small.setDevicePixelRatio(ratio);
        m_thumbnail->setPixmap(QPixmap::fromImage(small));
    }
    m_words->setInk(wrong ? Ink::Danger : Ink::Text);
    m_second->clear();
    if (m_busy) {
        m_words->setText(tr("Preparing the picture…"));
    } else if (m_picture.problem == Problem::Unreadable) {
        m_words->setText(tr("This is no picture that can be read."));
    } else if (m_picture.problem == Problem::TooBig) {
        m_words->setText(tr("This picture is too big to be sent."));
    } else if (there) {
        m_words->setText(QStringLiteral("%1 × %2").arg(m_picture.size.width()).arg(m_picture.size.height()));
        const QString size = format::bytes(m_picture.file.size());
        m_second->setText(m_picture.reduced ? tr("%1, made smaller to be sent").arg(size) : size);
    } else {
        m_words->setText(tr("Drop or paste a picture here"));
    }
    m_second->setVisible(!m_second->text().isEmpty());
    update();
}

void PictureField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!accepts(event->mimeData()))
        return;
    m_dragged = true;
    update();
    event->acceptProposedAction();
}

void PictureField::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dragged = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void PictureField::dropEvent(QDropEvent *event)
{
    m_dragged = false;
    take(event->mimeData());
    event->acceptProposedAction();
}

void PictureField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens(this);
    painter.setBrush(m_dragged ? colors.infoBg : colors.alt);
    painter.setPen(QPen(m_dragged ? colors.accent : colors.field, m_dragged ? 2 : 1,
                        m_dragged ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kFieldRadius,
                            metrics::kFieldRadius);
}

} // namespace qundesk

#include "moc_picturefield.cpp"
