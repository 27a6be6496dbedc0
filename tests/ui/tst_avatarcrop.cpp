// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a picture file to the bytes of an avatar.
#include "dialogs/avatardialog.h"
#include "support/avatarfile.h"
#include "widgets/cropview.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;

namespace {

/// Left half red, right half blue.
QImage halves(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter(&image).fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    return image;
}

bool within(const SquareCrop &crop)
{
    const QRectF rect = crop.rect();
    return rect.left() >= -0.001 && rect.top() >= -0.001 && rect.right() <= crop.picture().width() + 0.001
        && rect.bottom() <= crop.picture().height() + 0.001 && qAbs(rect.width() - rect.height()) < 0.001;
}

QString sentences(const QWidget &dialog)
{
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

} // namespace

class TestAvatarCrop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theSquareBeginsInTheMiddle()
    {
        QCOMPARE(SquareCrop(QSize(400, 300)).rect(), QRectF(50, 0, 300, 300));
        QCOMPARE(SquareCrop(QSize(300, 400)).rect(), QRectF(0, 50, 300, 300));
        QVERIFY(SquareCrop().isEmpty() && SquareCrop(QSize(0, 10)).rect().isEmpty());
    }

    void theSquareNeverLeavesThePicture()
    {
        QRandomGenerator random(3);
        for (const QSize size : {QSize(400, 300), QSize(1, 1), QSize(5000, 3), QSize(90, 4000)}) {
            SquareCrop crop(size);
            for (int i = 0; i < 500; ++i) {
                crop.setZoom(random.bounded(80.0) - 5);
                QVERIFY(within(crop));
                crop.moveBy({random.bounded(1000.0) - 500, random.bounded(1000.0) - 500});
                QVERIFY(within(crop));
                QVERIFY(crop.zoom() >= 1 && crop.zoom() <= crop.maxZoom());
            }
        }
    }

    void zoomingKeepsTheMiddle()
    {
        SquareCrop crop(QSize(800, 800));
        crop.setZoom(4);
        crop.moveBy({100, -50});
        const QPointF middle = crop.rect().center();
        crop.setZoom(8);
        QCOMPARE(crop.rect().center(), middle);
        QCOMPARE(crop.rect().width(), 100.0);
        crop.setZoom(1);
        QCOMPARE(crop.rect(), QRectF(0, 0, 800, 800));
    }

    void theViewIsDraggedAndSteeredByKeys()
    {
        CropView view;
        view.setPicture(halves({800, 400}));
        QSignalSpy changed(&view, &CropView::cropChanged);
        const QRectF before = view.crop().rect();
        QTest::mousePress(&view, Qt::LeftButton, {}, {130, 130});
        QTest::mouseMove(&view, {100, 130});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {100, 130});
        QVERIFY(view.crop().rect().left() > before.left()); // the picture went left, so the window went right
        const qreal dragged = view.crop().rect().left();
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(view.crop().rect().left() < dragged);
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.crop().zoom() > 1);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(view.crop().zoom(), 1.0);
        QVERIFY(changed.size() >= 4);
        QVERIFY(!view.grab().isNull());
    }

    void theBytesAreThePartThatWasChosen()
    {
        const QImage picture = halves({800, 400});
        SquareCrop crop(picture.size());
        crop.moveBy({-500, 0});
        QImage out = QImage::fromData(avatarFile(picture, crop.rect(), 512 * 1024));
        QVERIFY(!out.isNull() && out.width() == out.height() && out.width() <= 640);
        QVERIFY(QColor(out.pixel(out.width() - 5, 5)).red() > 200);
        crop.moveBy({1000, 0});
        out = QImage::fromData(avatarFile(picture, crop.rect(), 512 * 1024));
        QVERIFY(QColor(out.pixel(5, 5)).blue() > 200);
    }

    void theBytesKeepTheLimit()
    {
        const QImage picture = noise(700); // the hardest to compress
        const QRectF all(0, 0, 700, 700);
        const QByteArray roomy = avatarFile(picture, all, 512 * 1024);
        QVERIFY(!roomy.isEmpty() && roomy.size() <= 512 * 1024);
        const QByteArray tight = avatarFile(picture, all, 200 * 1024);
        QVERIFY(!tight.isEmpty() && tight.size() <= 200 * 1024);
        QVERIFY(avatarFile(picture, all, 1000).isEmpty());
        QImage flat(2000, 2000, QImage::Format_ARGB32);
        flat.fill(Qt::transparent);
        const QByteArray white = avatarFile(flat, {0, 0, 2000, 2000}, 512 * 1024);
        const QImage shown = QImage::fromData(white);
        QCOMPARE(shown.size(), QSize(640, 640));
        QCOMPARE(QColor(shown.pixel(320, 320)), QColor(Qt::white));
    }

    void filesAreKnownByTheirContent()
    {
        QVERIFY(halves({60, 40}).save(path("picture.txt"), "PNG"));
        QCOMPARE(readPicture(path("picture.txt")).image.size(), QSize(60, 40));
        write("words.png", "these are words, no picture");
        QCOMPARE(readPicture(path("words.png")).trouble, ReadPicture::Trouble::NotAPicture);
        QCOMPARE(readPicture(path("missing.png")).trouble, ReadPicture::Trouble::Unreadable);
        QCOMPARE(readPicture(m_folder.path()).trouble, ReadPicture::Trouble::Unreadable);
        QVERIFY(noise(200).save(path("whole.png"), "PNG"));
        QFile whole(path("whole.png"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        write("half.png", whole.read(whole.size() / 2));
        QCOMPARE(readPicture(path("half.png")).trouble, ReadPicture::Trouble::Unreadable);
        QVERIFY(halves({5000, 10}).save(path("wide.jpg"), "JPEG"));
        QCOMPARE(readPicture(path("wide.jpg")).image.width(), 2560);
    }

    void theDialogSendsTheSquareAndNothingBefore()
    {
        AvatarDialog dialog(question(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &AvatarDialog::pictureChosen);
        dialog.open();
        QVERIFY(!dialog.verb()->isEnabled());
        QVERIFY(!dialog.findChild<QSlider *>()->isEnabled());
        QVERIFY(halves({800, 400}).save(path("ok.png")));
        dialog.load(path("ok.png"));
        QVERIFY(dialog.verb()->isEnabled());
        dialog.findChild<QSlider *>()->setValue(50);
        QVERIFY(dialog.view()->crop().zoom() > 1.5);
        QTest::mouseClick(dialog.verb(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!QImage::fromData(chosen.first().first().toByteArray()).isNull());
        QVERIFY(!dialog.isVisible());
    }

    void anUnreadablePictureIsASentenceAndTheOldOneStays()
    {
        AvatarDialog dialog(question(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(halves({800, 400}).save(path("ok.png")));
        dialog.load(path("ok.png"));
        write("<b>evil.png", "nothing");
        dialog.load(path("<b>evil.png"));
        QVERIFY2(sentences(dialog).contains(QStringLiteral("is not a picture")),
                 qPrintable(sentences(dialog)));
        QCOMPARE(dialog.view()->picture().size(), QSize(800, 400));
        QVERIFY(dialog.verb()->isEnabled());
        dialog.load(path("nowhere.png"));
        QVERIFY(sentences(dialog).contains(QStringLiteral("cannot be read")));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aPictureIsDroppedAnywhere()
    {
        AvatarDialog dialog(question(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(halves({300, 300}).save(path("drop.png")));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("drop.png"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&dialog, &drop);
        QCOMPARE(dialog.view()->picture().size(), QSize(300, 300));
        QMimeData words;
        words.setText(QStringLiteral("x"));
        QDragEnterEvent other({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, {});
        other.ignore();
        QApplication::sendEvent(&dialog, &other);
        QVERIFY(!other.isAccepted());
    }

private:
    static AvatarDialog::Question question()
    {
        return {345, QStringLiteral("<b>群</b>"), QStringLiteral("hint"), 512 * 1024};
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestAvatarCrop)
#include "tst_avatarcrop.moc"
