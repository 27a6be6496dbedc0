// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/avatardialog.h"

#include "core/text.h"
#include "dialogs/fieldhint.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "support/avatarfile.h"
#include "widgets/avatarlabel.h"
#include "widgets/cropview.h"
#include "widgets/elidedlabel.h"
#include "widgets/slider.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <cmath>

namespace qundesk {

namespace {
constexpr int dialogWidth = 480;
constexpr int bigAvatar = 80;
constexpr int smallAvatar = 40;
constexpr int zoomSteps = 100; // of the slider; even steps of the zoom's logarithm

/// The one local file that is dragged; empty if there is none.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}
} // namespace

AvatarDialog::AvatarDialog(const Question &question, QWidget *parent)
    : DialogFrame(tr("Change group avatar"), dialogWidth, parent), m_question(question), m_view(new CropView),
      m_big(new AvatarLabel(bigAvatar, AvatarShape::Square)),
      m_small(new AvatarLabel(smallAvatar, AvatarShape::Square)), m_zoom(new Slider),
      m_choose(new QPushButton(tr("Choose picture…"))), m_hint(new FieldHint(m_view))
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    m_view->setAccessibleName(tr("Part of the picture"));
    m_view->setSentence(tr("Drop a picture here, or choose one."));
    column->addWidget(m_view);
    buildZoom(column);
    row->addLayout(column);
    buildSide(row);
    body()->addLayout(row);
    body()->addWidget(m_hint);

    verb()->setText(tr("Change avatar"));
    connect(m_view, &CropView::cropChanged, this, &AvatarDialog::showCrop);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int value) {
        m_view->setZoom(std::pow(m_view->crop().maxZoom(), qreal(value) / zoomSteps));
    });
    connect(m_choose, &QPushButton::clicked, this, &AvatarDialog::browse);
    connect(this, &DialogFrame::verbTriggered, this, &AvatarDialog::send);
    take({});
    m_choose->setFocus();
}

void AvatarDialog::buildZoom(QBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *label = new InkLabel(tr("Zoom"), Ink::Secondary, fontstep::kSecondary);
    label->setBuddy(m_zoom);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setRange(0, zoomSteps);
    m_zoom->setPageStep(zoomSteps / 10);
    line->addWidget(label);
    line->addWidget(m_zoom, 1);
    column->addLayout(line);
}

void AvatarDialog::buildSide(QBoxLayout *row)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(new ElidedLabel(singleLine(m_question.group), Ink::Text, 0, QFont::DemiBold));
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(12);
    pictures->addWidget(m_big);
    pictures->addWidget(m_small, 0, Qt::AlignBottom);
    pictures->addStretch();
    side->addLayout(pictures);
    side->addSpacing(8);
    m_choose->setIcon(icon(QStringLiteral("image")));
    m_choose->setAutoDefault(false);
    side->addWidget(m_choose, 0, Qt::AlignLeft);
    auto *keys = new InkLabel(tr("Drag the picture, or use the arrow keys. The wheel, + and - zoom."),
                              Ink::Secondary, fontstep::kSecondary);
    keys->setWordWrap(true);
    side->addWidget(keys);
    side->addStretch();
    row->addLayout(side, 1);
}

void AvatarDialog::take(const QImage &picture)
{
    m_view->setPicture(picture);
    m_zoom->setEnabled(m_view->crop().maxZoom() > 1);
    verb()->setEnabled(!picture.isNull());
    m_hint->say(FieldHint::Kind::Quiet, m_question.hint);
    if (!picture.isNull())
        m_view->setFocus(Qt::OtherFocusReason);
}

void AvatarDialog::load(const QString &path)
{
    const ReadPicture read = readPicture(path);
    if (read.trouble == ReadPicture::Trouble::None)
        return take(read.image);
    const QString name = isolated(QFileInfo(path).fileName());
    switch (read.trouble) { // the picture that was chosen before stays
    case ReadPicture::Trouble::NotAPicture:
        m_hint->say(FieldHint::Kind::Wrong,
                    tr("%1 is not a picture. Choose a JPEG, PNG, GIF or BMP file.").arg(name));
        break;
    case ReadPicture::Trouble::TooBig:
        m_hint->say(FieldHint::Kind::Wrong, tr("%1 is too big. Make it smaller first.").arg(name));
        break;
    default: m_hint->say(FieldHint::Kind::Wrong, tr("%1 cannot be read.").arg(name));
    }
}

void AvatarDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose picture"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures") + QLatin1String(" (*.jpg *.jpeg *.png *.gif *.bmp *.webp)")
                                       + QLatin1String(";;") + tr("All files") + QLatin1String(" (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AvatarDialog::load);
    dialog->open();
}

void AvatarDialog::showCrop()
{
    const QImage &picture = m_view->picture();
    const SquareCrop &crop = m_view->crop();
    {
        const QSignalBlocker quiet(m_zoom);
        const qreal most = std::log(crop.maxZoom());
        m_zoom->setValue(most > 0 ? int(std::lround(std::log(crop.zoom()) / most * zoomSteps)) : 0);
    }
    const QImage square = picture.isNull() ? QImage() : picture.copy(crop.rect().toRect());
    for (AvatarLabel *preview : {m_big, m_small}) {
        preview->setSubject(m_question.groupId, m_question.group);
        preview->setPicture(square);
    }
}

void AvatarDialog::send()
{
    const QByteArray file = avatarFile(m_view->picture(), m_view->crop().rect(), m_question.limit);
    if (file.isEmpty())
        return m_hint->say(FieldHint::Kind::Wrong, tr("This part cannot be made small enough."));
    emit pictureChosen(file);
    accept();
}

void AvatarDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_view->setDropTarget(true);
}

void AvatarDialog::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_view->setDropTarget(false);
    DialogFrame::dragLeaveEvent(event);
}

void AvatarDialog::dropEvent(QDropEvent *event)
{
    m_view->setDropTarget(false);
    event->acceptProposedAction();
    load(draggedFile(event->mimeData()));
}

} // namespace qundesk

#include "moc_avatardialog.cpp"
