// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while the window is open: every word on it must follow. A translator that marks every
// text stands for a language; a window that was made under it shows what the changed window has to look like.
#include "dialogs/settingsdialog.h"
#include "pagerig.h"
#include "pages/membertable.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>

using namespace qundesk;
using namespace std::chrono_literals;

namespace {

constexpr int patience = ServerRig::patience;

/// Every text becomes «text».
class Marker : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.isEmpty() ? QString() : u'«' + text + u'»';
    }
};

/// Figures change by themselves: seconds, latencies, events per minute.
QString withoutFigures(QString text)
{
    static const QRegularExpression figures(QStringLiteral("[0-9]+([ :.][0-9]+)*"));
    return text.replace(figures, QStringLiteral("#"));
}

/// Collects the words of a window, each with the class and the property it stands in.
class Collector {
public:
    explicit Collector(QWidget *window)
    {
        take(window);
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (QWidget *each : all) {
            if (each->isVisibleTo(window) && each->window() == window)
                take(each);
        }
        if (auto *bar = window->findChild<QMenuBar *>()) {
            for (const QAction *action : bar->actions())
                take(action, QStringLiteral("menu"));
        }
    }
    QStringList words() const
    {
        QStringList sorted = m_words;
        sorted.removeDuplicates();
        sorted.sort();
        return sorted;
    }

private:
    void add(const QObject *owner, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_words.append(QLatin1String(owner->metaObject()->className()) + QLatin1Char('.')
                           + QLatin1String(what) + QLatin1String(": ") + withoutFigures(text));
    }
    void take(const QAction *action, const QString &where)
    {
        if (action->isSeparator() || !action->isVisible())
            return;
        add(action, qPrintable(where), action->text());
        add(action, "toolTip", action->toolTip());
        if (const QMenu *menu = action->menu<QMenu *>()) {
            add(menu, "title", menu->title());
            add(menu, "name", menu->accessibleName());
            for (const QAction *entry : menu->actions())
                take(entry, where + QLatin1Char('/') + action->text());
        }
    }
    void take(QWidget *widget)
    {
        add(widget, "toolTip", widget->toolTip());
        add(widget, "statusTip", widget->statusTip());
        add(widget, "name", widget->accessibleName());
        add(widget, "description", widget->accessibleDescription());
        if (widget->isWindow())
            add(widget, "windowTitle", widget->windowTitle());
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
            add(widget, "spoken", face->text(QAccessible::Name));
            add(widget, "spokenMore", face->text(QAccessible::Description));
        }
        for (const QAction *action : widget->actions())
            take(action, QLatin1String(widget->metaObject()->className()));
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(widget, "text", label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(widget, "text", button->text());
        if (const auto *field = qobject_cast<QLineEdit *>(widget))
            add(widget, "placeholder", field->placeholderText());
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(widget, "item", box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, "tab", tabs->tabText(i));
                add(widget, "tabName", tabs->accessibleTabName(i));
                add(widget, "tabTip", tabs->tabToolTip(i));
            }
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            take(view);
    }
    void take(QAbstractItemView *view)
    {
        const auto *header = qobject_cast<QHeaderView *>(view);
        if (header) {
            for (int section = 0; section < header->count(); ++section) {
                for (int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    add(view, "header",
                        header->model()->headerData(section, header->orientation(), role).toString());
            }
            return;
        }
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < std::min(30, model->rowCount(view->rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                for (int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                 Qt::AccessibleDescriptionRole})
                    add(view, "row", model->index(row, column, view->rootIndex()).data(role).toString());
            }
        }
    }

    QStringList m_words;
};

QStringList wordsOf(QWidget *window) { return Collector(window).words(); }

/// What stands in only one of both, for people.
QString difference(const QStringList &changed, const QStringList &made)
{
    QStringList lines;
    for (const QString &each : changed) {
        if (!made.contains(each))
            lines.append(QStringLiteral("- kept: ") + each);
    }
    for (const QString &each : made) {
        if (!changed.contains(each))
            lines.append(QStringLiteral("+ wanted: ") + each);
    }
    return lines.join(QLatin1Char('\n'));
}

/// Sessions on a demo server, and windows upon them as main() would build them.
struct Rig : ServerRig {
    Rig() : ServerRig(demo::Personality::NapCat) { }
    ~Rig() { QCoreApplication::removeTranslator(&marker); }
    Q_DISABLE_COPY_MOVE(Rig)

    std::unique_ptr<MainWindow> window()
    {
        auto made = std::make_unique<MainWindow>(UiContext{sessions, settings, theme, clock});
        made->resize(1440, 900);
        made->show();
        return made;
    }
    /// Changes the language, and waits until the windows know.
    void mark(bool on)
    {
        if (on)
            QCoreApplication::installTranslator(&marker);
        else
            QCoreApplication::removeTranslator(&marker);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// A group with all there is: members, some selected, the pane, the bar.
    bool prepare(MainWindow &window, qint64 group, bool select)
    {
        MemberPage *page = window.page()->members();
        const auto there = [&] {
            window.groupList()->select(GroupId(group));
            return page->group() && page->group()->id() == GroupId(group)
                && page->group()->membersState().phase == LoadState::Phase::Ready
                && page->filter()->rowCount() > 3 && page->group()->ownRole().has_value();
        };
        if (!QTest::qWaitFor(there, patience))
            return false;
        window.page()->show(Page::Kind::Members);
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            emit menu->aboutToShow(); // some are filled when they open
        if (select) {
            page->table()->setCurrentIndex(page->filter()->index(1, 0));
            page->table()->selectionModel()->select(page->filter()->index(2, 0),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QCoreApplication::processEvents();
        return true;
    }
    /// Both windows show the same; what do they say? Empty: the same.
    QString compare(MainWindow &changed, MainWindow &made)
    {
        QString out;
        // The first round lets every page read what it needs, so that both show the same.
        for (int round = 0; round < 2; ++round) {
            for (const Page *each : made.page()->pages()) {
                const Page::Kind kind = each->kind();
                changed.page()->show(kind);
                made.page()->show(kind);
                const auto same = [&] {
                    QCoreApplication::processEvents();
                    return wordsOf(&changed) == wordsOf(&made);
                };
                if (!QTest::qWaitFor(same, 3000) && round == 1)
                    out += Page::titleOf(kind) + QLatin1Char('\n')
                        + difference(wordsOf(&changed), wordsOf(&made)) + QLatin1Char('\n');
            }
        }
        return out;
    }

    Marker marker;
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private slots:
    void everyWordOfTheWindowFollows()
    {
        Rig rig;
        const auto window = rig.window();
        QVERIFY(rig.prepare(*window, demo::DemoWorld::OwnedGroup, true));
        const QStringList before = wordsOf(window.get());
        QVERIFY(before.size() > 100);
        rig.mark(true);
        QVERIFY(wordsOf(window.get()).join(QChar()).contains(u'«'));
        const auto fresh = rig.window();
        QVERIFY(rig.prepare(*fresh, demo::DemoWorld::OwnedGroup, true));
        const QString differing = rig.compare(*window, *fresh);
        QVERIFY2(differing.isEmpty(), qPrintable(differing));

        rig.mark(false);
        for (const Page *page : window->page()->pages()) {
            window->page()->show(page->kind());
            QCoreApplication::processEvents();
            const QStringList after = wordsOf(window.get());
            for (const QString &each : after)
                QVERIFY2(!each.contains(u'«'), qPrintable(each));
        }
    }

    void aWindowWithoutAccountFollows()
    {
        Rig rig;
        rig.sessions.remove(QStringLiteral("demo"));
        const auto window = rig.window();
        rig.mark(true);
        const auto fresh = rig.window();
        QVERIFY(!wordsOf(fresh.get()).isEmpty());
        const QString differing = difference(wordsOf(window.get()), wordsOf(fresh.get()));
        QVERIFY2(differing.isEmpty(), qPrintable(differing));
    }

    void bannersAndEmptyStatesFollow()
    {
        Rig rig;
        const auto window = rig.window();
        QVERIFY(rig.prepare(*window, demo::DemoWorld::OwnedGroup, false));
        window->page()->members()->findChild<QLineEdit *>()->setText(QStringLiteral("nobody is called so"));
        window->warn([]() -> MainWindow::Warning {
            return {QCoreApplication::translate("Test", "Something is wrong"),
                    {},
                    QCoreApplication::translate("Test", "Mend it")};
        });
        rig.server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        rig.mark(true);
        const QString all = wordsOf(window.get()).join(QLatin1Char('\n'));
        for (const char *each : {"«Nobody matches»", "«Show all»", "«Something is wrong»", "«Mend it»",
                                 "«Connection lost»", "«Retry now»", "«Change connection…»"})
            QVERIFY2(all.contains(QString::fromUtf8(each)), each);
        rig.mark(false);
        QVERIFY(!wordsOf(window.get()).join(QChar()).contains(u'«'));
    }

    void theOpenSettingsFollow()
    {
        Rig rig;
        QWidget host;
        host.show();
        auto *open = new SettingsDialog(rig.settings, rig.theme, &host);
        open->open();
        const QStringList before = wordsOf(open);
        rig.mark(true);
        auto *fresh = new SettingsDialog(rig.settings, rig.theme, &host);
        fresh->open();
        QVERIFY(wordsOf(fresh).size() > 20);
        QCOMPARE(difference(wordsOf(open), wordsOf(fresh)), QString());
        rig.mark(false);
        QCOMPARE(difference(wordsOf(open), before), QString());
    }

    void menusDoNotPileUp()
    {
        Rig rig;
        const auto window = rig.window();
        const auto menus = [&] {
            return window->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).size();
        };
        rig.mark(true);
        rig.mark(false);
        const qsizetype before = menus();
        rig.mark(true);
        rig.mark(false);
        QCOMPARE(menus(), before);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
