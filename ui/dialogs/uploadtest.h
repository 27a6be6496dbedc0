// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/uploadprobe.h"

#include <QWidget>
#include <array>

class QComboBox;
class QPushButton;

namespace qundesk {

class IconLabel;
class InkLabel;
class Spinner;

/// "Test upload" and what it has found, way by way. What only a real upload can tell is tried after somebody
/// has chosen a group and pressed the button for it.
class UploadTest : public QWidget {
    Q_OBJECT
public:
    explicit UploadTest(QWidget *parent = nullptr);
    ~UploadTest() override;

    /// \a wire is the thread of the test's sockets; null: this one.
    void start(const AccountConfig &config, const QString &token, QThread *wire);
    /// Ends a test, and forgets what it has found.
    void stop();

signals:
    /// The button was pressed: check the fields, then start().
    void wanted();

private:
    void probed();
    void offerGroups();
    void tryInGroup();
    void groupTried();
    void showVerdicts();
    void setBusy(const QString &what);

    std::unique_ptr<UploadProbe> m_probe;
    QPushButton *m_button;
    Spinner *m_spinner;
    InkLabel *m_status;
    QWidget *m_results;
    std::array<IconLabel *, uploadWayCount> m_icons{};
    std::array<InkLabel *, uploadWayCount> m_texts{};
    QWidget *m_real;
    QComboBox *m_group;
    QPushButton *m_agree;
    bool m_busy = false;
    bool m_hasToken = false; ///< of the test; an unchanged one is not known here
};

} // namespace qundesk
