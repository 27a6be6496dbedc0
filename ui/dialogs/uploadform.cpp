// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/uploadform.h"

#include "session/uploadways.h"
#include "support/uploadwords.h"
#include "widgets/inklabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace qundesk {

using Kind = FieldHint::Kind;

namespace {

constexpr int automatic = -1; ///< among the data of the ways

QVBoxLayout *labelled(QWidget *field, const QString &text)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    auto *label = new InkLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

UploadForm::UploadForm(QWidget *parent)
    : QWidget(parent), m_way(new QComboBox), m_wayHint(new FieldHint(m_way)), m_local(new QLineEdit),
      m_server(new QLineEdit), m_folderHint(new FieldHint(m_local)), m_address(new QComboBox),
      m_port(new QSpinBox), m_addressHint(new FieldHint(m_address))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addWay(column);
    addFolders(column);
    addAddress(column);
    edit({});
    const auto changed = [this] {
        review();
        emit edited();
    };
    connect(m_way, &QComboBox::currentIndexChanged, this, changed);
    connect(m_local, &QLineEdit::textChanged, this, changed);
    connect(m_server, &QLineEdit::textChanged, this, changed);
    connect(m_address, &QComboBox::currentTextChanged, this, changed);
    connect(m_port, &QSpinBox::valueChanged, this, changed);
    setFocusProxy(m_way);
}

void UploadForm::addWay(QVBoxLayout *column)
{
    m_way->addItem(words::automaticUpload(), automatic);
    for (int way = 0; way < uploadWayCount; ++way)
        m_way->addItem(words::uploadWay(UploadWay(way)), way);
    column->addLayout(labelled(m_way, tr("How files reach the server")));
    column->addWidget(m_wayHint);
}

void UploadForm::addFolders(QVBoxLayout *column)
{
    m_local->setPlaceholderText(QStringLiteral("/srv/napcat/share"));
    m_server->setPlaceholderText(QStringLiteral("/app/share"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the shared folder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &UploadForm::chooseFolder);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(labelled(m_local, tr("Shared folder on this computer")), 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    row->addLayout(labelled(m_server, tr("The same on the server")), 1);
    column->addLayout(row);
    column->addWidget(m_folderHint);
}

void UploadForm::addAddress(QVBoxLayout *column)
{
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->addItems(uploadAddresses());
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Any free port"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(labelled(m_address, tr("This computer's address")), 2);
    row->addLayout(labelled(m_port, tr("Port for fetching")), 1);
    m_address->lineEdit()->setAccessibleName(m_address->accessibleName());
    if (auto *inner = m_port->findChild<QLineEdit *>())
        inner->setAccessibleName(m_port->accessibleName());
    column->addLayout(row);
    column->addWidget(m_addressHint);
}

void UploadForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the shared folder"), m_local->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_local, &QLineEdit::setText);
    dialog->open();
}

void UploadForm::edit(const UploadSettings &settings)
{
    m_way->setCurrentIndex(m_way->findData(settings.automatic ? automatic : int(settings.way)));
    m_local->setText(settings.localFolder);
    m_server->setText(settings.serverFolder);
    m_address->setCurrentText(settings.serveAddress);
    m_port->setValue(settings.servePort);
    review();
}

UploadSettings UploadForm::settings() const
{
    UploadSettings out;
    const int way = m_way->currentData().toInt();
    out.automatic = way == automatic;
    out.way = out.automatic ? UploadWay::Path : UploadWay(way);
    out.localFolder = m_local->text().trimmed();
    out.serverFolder = m_server->text().trimmed();
    if (const QString address = m_address->currentText().trimmed(); !address.isEmpty())
        out.serveAddress = address;
    out.servePort = quint16(m_port->value());
    return out;
}

QString UploadForm::folderProblem() const
{
    const UploadSettings now = settings();
    const bool wanted = !now.automatic && now.way == UploadWay::SharedFolder;
    if (now.localFolder.isEmpty() != now.serverFolder.isEmpty()
        || (wanted && (now.localFolder.isEmpty() || now.serverFolder.isEmpty())))
        return tr("Enter both: the folder here, and what it is called on the server.");
    if (!now.localFolder.isEmpty() && !QFileInfo(now.localFolder).isDir())
        return tr("There is no such folder on this computer.");
    return {};
}

void UploadForm::review()
{
    const UploadSettings now = settings();
    m_wayHint->say(Kind::Quiet, now.automatic ? words::automaticUploadHint() : words::uploadWayHint(now.way));
    m_folderHint->clear();
    if (!isUploadAddress(now.serveAddress))
        m_addressHint->clear();
    else if (isLoopbackAddress(now.serveAddress))
        m_addressHint->say(Kind::Quiet, tr("Only programs on this computer can fetch files there."));
    else
        m_addressHint->say(Kind::Warning,
                           tr("While a file is uploaded, this network can reach the port. Each file has an "
                              "address of its own that cannot be guessed and ends with the upload; it is not "
                              "encrypted."));
}

bool UploadForm::check()
{
    review();
    if (const QString problem = folderProblem(); !problem.isEmpty()) {
        m_folderHint->say(Kind::Wrong, problem);
        (m_local->text().trimmed().isEmpty() || !m_server->text().trimmed().isEmpty() ? m_local : m_server)
            ->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!isUploadAddress(settings().serveAddress)) {
        m_addressHint->say(Kind::Wrong, tr("Enter the IP address of one computer, such as 192.168.1.5."));
        m_address->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

} // namespace qundesk

#include "moc_uploadform.cpp"
