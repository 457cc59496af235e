// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rex::limits {

// Longest accepted values, in characters. The form, the validation and the database read them here.
inline constexpr int name = 150; // raison sociale, NOM et PRÉNOM
inline constexpr int street = 200;
inline constexpr int postalCode = 10;
inline constexpr int city = 60;
inline constexpr int phone = 20;
inline constexpr int email = 254;
inline constexpr int description = 250;
inline constexpr int signatory = 100; // Nom, Lieu, Fonction
inline constexpr int comment = 2000;
inline constexpr int waysOfAppeal = 4000; // of an office, under its letters
inline constexpr int login = 32;
inline constexpr int displayName = 100;
inline constexpr int passwordMin = 12;
inline constexpr int passwordMax = 128;
inline constexpr int eori = 17;
inline constexpr int code = 20; // office, country, heading, chapter in a draft, before their own rules
inline constexpr int contacts = 200;
inline constexpr int goods = 1000;
// What an input takes in, to be refused with its limit named: Qt's own 32 767 would cut in silence.
inline constexpr int pasted = 1'000'000;

// Documents of a dossier.
inline constexpr int attachmentBytes = 10 * 1024 * 1024;
inline constexpr int attachments = 300; // of one dossier
inline constexpr int attachmentsAtOnce = 100 * 1024 * 1024; // bytes held in memory, and written in one transaction
inline constexpr int fileNameBytes = 180; // UTF-8; file systems take 255

} // namespace rex::limits
