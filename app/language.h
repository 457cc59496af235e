// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

class QSettings;

namespace rex {

// The language of the interface: French as written in the source, or English. Texts already shown stay as
// they are; who shows them rebuilds them on changed().
class Language : public QObject
{
    Q_OBJECT
public:
    // Installs the language chosen last, French at first.
    explicit Language(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] static QStringList codes(); // "fr", "en"
    [[nodiscard]] static QString name(const QString &code); // in itself: « Français », « English »
    [[nodiscard]] QString current() const { return m_current; }

    void use(const QString &code); // for this run (--language)
    void choose(const QString &code); // and for the next ones

signals:
    void changed();

private:
    QSettings &m_settings;
    QString m_current;
    QTranslator m_ours; // English, or the French plurals
    QTranslator m_qt; // « Annuler » and other words of Qt itself
};

} // namespace rex
