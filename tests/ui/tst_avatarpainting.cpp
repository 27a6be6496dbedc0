// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/groupdelegate.h"
#include "delegates/memberdelegate.h"
#include "models/grouplistmodel.h"
#include "models/membermodel.h"
#include "style/avatarsource.h"
#include "style/theme.h"
#include "widgets/avatarlabel.h"

#include <QHeaderView>
#include <QListView>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace qundesk;

namespace {

const QColor colour(1, 200, 100);

/// Has the pictures that a test gives it.
class FakeSource : public AvatarSource {
public:
    QImage picture(const AvatarSubject &subject, int size, qreal ratio) override
    {
        asked.insert(subject.id);
        if (!known.contains({subject.id, subject.shape}))
            return {};
        QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.fill(colour);
        image.setDevicePixelRatio(ratio);
        return image;
    }
    void arrive(quint64 id, AvatarShape shape)
    {
        known.append({id, shape});
        tellArrived(id, shape);
    }
    void giveUp(quint64 id, AvatarShape shape) { tellGaveUp(id, shape); }
    void takeAway()
    {
        known.clear();
        tellChanged();
    }

    QSet<quint64> asked;
    QList<std::pair<quint64, AvatarShape>> known;
};

/// Notes which rows are painted.
class CountingDelegate : public GroupDelegate {
public:
    using GroupDelegate::GroupDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painted.insert(index.data(GroupListModel::IdRole).toLongLong());
        GroupDelegate::paint(painter, option, index);
    }
    mutable QSet<qint64> painted;
};

Group group(qint64 id)
{
    Group out;
    out.groupId = GroupId(id);
    out.name = QStringLiteral("group %1").arg(id);
    return out;
}

int coloured(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

} // namespace

class TestAvatarPainting : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }
    void init()
    {
        m_source = std::make_unique<FakeSource>();
        m_theme->setAvatarSource(m_source.get());
    }
    void cleanup() { m_source.reset(); } // the look notices by itself

    void onlyTheRowOfAPictureIsPaintedAgain()
    {
        GroupListModel model;
        model.assignGroups({group(1), group(2), group(3), group(4)}, 0);
        QListView view;
        auto *delegate = new CountingDelegate(&view);
        view.setModel(&model);
        view.setItemDelegate(delegate);
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_COMPARE(delegate->painted.size(), 4);
        QCOMPARE(m_source->asked, (QSet<quint64>{1, 2, 3, 4}));
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QCoreApplication::processEvents(); // whatever else the first showing paints
        delegate->painted.clear();
        m_source->arrive(3, AvatarShape::Square);
        QTRY_COMPARE(delegate->painted, (QSet<qint64>{3}));
        QCOMPARE(coloured(&view), 36 * 36);
        delegate->painted.clear();
        m_source->arrive(2, AvatarShape::Round); // a person of that number: nobody here
        QCoreApplication::processEvents();
        QVERIFY(delegate->painted.isEmpty());
        m_source->takeAway();
        QTRY_COMPARE(delegate->painted.size(), 4);
        QCOMPARE(coloured(&view), 0);
    }

    void rowsThatMovedOrWentAreFoundOrForgotten()
    {
        GroupListModel model;
        model.assignGroups({group(1), group(2), group(3)}, 0);
        QListView view;
        auto *delegate = new CountingDelegate(&view);
        view.setModel(&model);
        view.setItemDelegate(delegate);
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(delegate->painted.size(), 3);
        QVERIFY(m_source->waiting() >= 3);
        model.assignGroups({group(9), group(2), group(3)}, 0); // 1 went
        QTRY_VERIFY(delegate->painted.contains(9));
        m_source->arrive(1, AvatarShape::Square);
        delegate->painted.clear();
        m_source->arrive(3, AvatarShape::Square);
        QTRY_VERIFY(delegate->painted.contains(3));
        QCOMPARE(coloured(&view), 36 * 36);
        m_source->giveUp(2, AvatarShape::Square);
        m_source->giveUp(9, AvatarShape::Square);
        QCOMPARE(m_source->waiting(), 0);
    }

    void theMemberTableShowsPictures()
    {
        Member member;
        member.userId = UserId(10001);
        member.nickname = QStringLiteral("小林");
        MemberModel model;
        model.assign({member});
        QTableView view;
        view.setModel(&model);
        view.setItemDelegate(
            new MemberDelegate(&view, [] { return QDateTime::fromSecsSinceEpoch(1'700'000'000); }));
        view.verticalHeader()->setDefaultSectionSize(36);
        view.setShowGrid(false);
        view.setColumnWidth(0, 200);
        view.resize(400, 200);
        view.show();
        QTRY_VERIFY(m_source->asked.contains(10001));
        QCOMPARE(coloured(&view), 0);
        m_source->arrive(10001, AvatarShape::Round);
        QTRY_COMPARE(coloured(&view), 26 * 26);
    }

    void labelsShowPicturesAndAGivenOneStandsBefore()
    {
        AvatarLabel label(40);
        label.setSubject(7, QStringLiteral("七"));
        label.show();
        QTRY_VERIFY(m_source->asked.contains(7));
        QCOMPARE(coloured(&label), 0);
        m_source->arrive(7, AvatarShape::Round);
        QTRY_COMPARE(coloured(&label), 40 * 40);
        QImage own(40, 40, QImage::Format_RGB32);
        own.fill(Qt::red);
        label.setPicture(own);
        QCOMPARE(coloured(&label), 0);
        label.setPicture({});
        QCOMPARE(coloured(&label), 40 * 40);
    }

    void withoutSourceThereAreInitials()
    {
        m_theme->setAvatarSource(nullptr);
        AvatarLabel label(40);
        label.setSubject(7, QStringLiteral("七"));
        label.show();
        QVERIFY(!label.grab().isNull());
        QVERIFY(m_source->asked.isEmpty());
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeSource> m_source;
};

QTEST_MAIN(TestAvatarPainting)
#include "tst_avatarpainting.moc"
