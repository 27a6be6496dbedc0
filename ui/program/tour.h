// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

namespace qundesk {

class DemoRun;
class Language;
class MainWindow;
class Theme;

/// Walks the screens on the demo server in light and dark, Chinese and English, and writes a picture of each.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(MainWindow &window, Theme &theme, Language &language, DemoRun &demo, const QString &folder,
         QObject *parent);

    void start();

signals:
    /// 0, or 1 when a screen did not come or a picture could not be written.
    void finished(int exitCode);

private:
    struct Stop {
        QString name;
        std::function<void()> enter; ///< brings the screen up
        std::function<bool()> ready; ///< it is there
        std::function<void()> leave; ///< puts it away
    };
    void plan();
    void next();
    void wait(const Stop &stop, int ticks);
    void shoot(const Stop &stop);
    void fail(const QString &why);

    MainWindow &m_window;
    Theme &m_theme;
    Language &m_language;
    DemoRun &m_demo;
    QString m_folder;
    QList<Stop> m_stops;
    qsizetype m_place = 0;
    int m_pictures = 0;
    int m_readyTicks = 0;
};

} // namespace qundesk
