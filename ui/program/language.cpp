// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace qundesk {

Language::~Language()
{
    for (QTranslator *translator : {&m_plurals, &m_ours, &m_qt})
        QCoreApplication::removeTranslator(translator);
}

void Language::set(const QString &name)
{
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    QLocale::setDefault(locale);
    for (QTranslator *translator : {&m_plurals, &m_ours, &m_qt})
        QCoreApplication::removeTranslator(translator);
    const QString folder = QStringLiteral(":/i18n");
    if (m_plurals.load(QStringLiteral("qundesk_en"), folder))
        QCoreApplication::installTranslator(&m_plurals);
    if (locale.language() == QLocale::English)
        return;
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(locale, QStringLiteral("qundesk"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace qundesk
