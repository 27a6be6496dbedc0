// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fieldhint.h"
#include "types/uploadway.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace qundesk {

/// How files reach the server of one account: the way, the folder that both see, and where this computer can
/// be reached.
class UploadForm : public QWidget {
    Q_OBJECT
public:
    explicit UploadForm(QWidget *parent = nullptr);

    void edit(const UploadSettings &settings);
    /// Whether everything can be used as it is. Says beside the field what cannot, and goes there.
    bool check();
    /// Only meaningful after check().
    UploadSettings settings() const;

signals:
    /// By hand; results of a test are no longer true.
    void edited();

private:
    void addWay(QVBoxLayout *column);
    void addFolders(QVBoxLayout *column);
    void addAddress(QVBoxLayout *column);
    void chooseFolder();
    void review();
    QString folderProblem() const;

    QComboBox *m_way;
    FieldHint *m_wayHint;
    QLineEdit *m_local;
    QLineEdit *m_server;
    FieldHint *m_folderHint;
    QComboBox *m_address;
    QSpinBox *m_port;
    FieldHint *m_addressHint;
};

} // namespace qundesk
