#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mainjob.py PROGRAM: the whole main job as a screen reader does it, by names, roles and actions alone: an operator
fills and deposits a form, an officer grants the number, the operator prints the authorisation. Every table that is
met on the way is asked for cells that are there, that are not, and that never will be."""
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from atspi import *

PASSWORD = "soprano-demo-2026"
OFFICE = "Brest bureau"
DRAFT = re.compile(r"FR-EXP-\d{4}-\d{7}")


def log_in(program, login):
    program.write("Identifiant", login)
    program.write("Mot de passe", PASSWORD, pyatspi.ROLE_PASSWORD_TEXT)
    program.press("ENTRER")
    program.press("ENTRER\u00a0: REX")
    program.table("À traiter")


def log_out(program):
    program.press("Se déconnecter")
    program.find(pyatspi.ROLE_TEXT, "Identifiant")


def tick(place, name, role=pyatspi.ROLE_RADIO_BUTTON):
    place.press(name, role, "Toggle")
    wait_for(lambda: place.find(role, name).getState().contains(pyatspi.STATE_CHECKED), f"« {name} » ticked")


def add_contact(program, contacts):
    contacts.press("Ajouter un contact")
    dialog = program.dialog("Saisie d’un contact")
    dialog.press("Sauvegarder")  # nothing typed yet: it stays and says what is missing, at each field
    missing = wait_for(lambda: dialog.all(pyatspi.ROLE_TEXT, "Nom"), "the field « Nom »")[0]
    wait_for(lambda: "obligatoire" in missing.description, "the error of « Nom »")
    for name, text in (
        ("Nom", "Aïko BELLORINO"),
        ("Adresse", "75 rue de Lourmel"),
        ("Code postal", "75015"),
        ("Ville", "Paris"),
        ("Téléphone", "0102030406"),
        ("Fax", "0"),
        ("Courriel", "aiko@kerbraz.example"),
    ):
        dialog.write(name, text)
    dialog.choose("Pays", "France")
    dialog.press("Sauvegarder")
    program.gone("Saisie d’un contact")
    assert contacts.table("3. Contacts").row_with("Aïko BELLORINO") == 0


def add_goods(program, goods):
    goods.press("Ajouter une marchandise admissible")
    dialog = program.dialog("Saisie d’une marchandise admissible")
    dialog.write("Description indicative", "Bœuf de Bretagne")
    dialog.write("Position tarifaire dans le système harmonisé", "0201")
    wait_for(lambda: dialog.text("Chapitre") == "02", "the chapter of 0201")
    dialog.press("Sauvegarder")
    program.gone("Saisie d’une marchandise admissible")
    assert goods.table(GOODS).row_with("Bœuf de Bretagne") == 0


TITLES = {"Afficher mes autorisations": "Liste des autorisations"}
GOODS = "4. Marchandises admissibles au bénéfice du régime préférentiel"
CONSENT = "Consentement à la publication des données"


def fill(program):
    office = program.group("1. Désignation du service compétent")
    office.choose("Service compétent", OFFICE)
    exporter = program.group("2. Informations sur l’exportateur")
    assert exporter.text("Eori") == "FR90000001900019", exporter.text("Eori")
    greyed = exporter.find(pyatspi.ROLE_TEXT, "Eori")
    assert greyed.getState().contains(pyatspi.STATE_READ_ONLY), states(greyed)
    ask(lambda: greyed.queryEditableText().setTextContents("FR1"))  # no client changes it either
    assert exporter.text("Eori") == "FR90000001900019", exporter.text("Eori")
    exporter.write("Téléphone", "02 61 91 20 11")
    exporter.write("Fax", "0")
    exporter.write("Courriel", "contact@kerbraz.example")
    tick(exporter.group("Activité principale"), "Production")
    add_contact(program, program.group("3. Contacts"))
    add_goods(program, program.group(GOODS))
    undertaking = program.group("5. Mentions et engagements")
    tick(undertaking, "Engagement à souscrire", pyatspi.ROLE_CHECK_BOX)
    consent = program.group(CONSENT)
    tick(consent.group(CONSENT + "\u202f?"), "Oui")
    for section in (undertaking, consent):
        section.write("Nom", "TANGUY Maëlle")
        section.write("Lieu", "Brest")
        section.write("Fonction", "Gérante")


def deposit(program):
    "Gives the number of the dossier."
    program.press("Déposer un nouveau dossier", pyatspi.ROLE_PAGE_TAB)
    program.group("3. Contacts").table("3. Contacts").question()  # empty
    program.press("Contrôler")
    act(first_link(program), "Press")  # each line of the red banner leads to its field
    fill(program)
    program.press("Contrôler")
    program.says("Le formulaire ne comporte aucune erreur.")
    program.press("Sauvegarder")
    number = DRAFT.search(program.says("a été sauvegardé au statut Brouillon"))[0]
    program.press("Valider")
    program.press("Confirmer")
    confirm(program)
    assert number in program.says("a été créé avec succès")
    return number


def first_link(program):
    alerts = wait_for(lambda: [a for a in program.all(pyatspi.ROLE_ALERT) if "obligatoire" in a.name], "the red banner")
    return Place(program, alerts[0]).all(pyatspi.ROLE_PUSH_BUTTON)[0]


def confirm(program):
    dialogs = wait_for(lambda: program.all(pyatspi.ROLE_DIALOG), "a confirmation")
    title = dialogs[0].name
    Place(program, dialogs[0]).press("OK")
    program.gone(title)


def question_tables(program):
    tables = program.all(pyatspi.ROLE_TABLE)
    assert tables, "no table"
    for node in tables:
        table = Table(program, node)
        table.question()
        if table.rows():
            act(table.grid.getAccessibleAt(0, 0), "SetFocus")  # once more with a cell chosen
            wait_for(lambda: table.grid.isSelected(0, 0), f"the first row of « {node.name} » chosen")
            table.question()


def visit_lists(program):
    for tab in ("Afficher mes autorisations", "Recherche avancée", "Mes documents", "Accueil REX"):
        program.press(tab, pyatspi.ROLE_PAGE_TAB)
        program.find(pyatspi.ROLE_FRAME, TITLES.get(tab, tab) + " — SOPRANO-REX")
        if tab == "Recherche avancée":
            program.press("Rechercher")
            wait_for(lambda: program.all(pyatspi.ROLE_TABLE), "the found dossiers")
        question_tables(program)


def grant(program, number):
    queue = program.table("À traiter")
    queue.open(queue.row_with(number))
    actions_ = program.group("Actions")
    question_tables(program)
    actions_.choose("Action", "Octroyer")
    actions_.press("Valider")
    dialog = program.dialog("Octroyer le numéro REX")
    assert re.fullmatch(r"\d\d/\d\d/\d{4}", dialog.text("Valide à partir du"))
    dialog.write("Valide à partir du", "01/01/2020")  # before the deposit
    dialog.press("OK")
    day = dialog.find(pyatspi.ROLE_TEXT, "Valide à partir du")
    wait_for(lambda: "doit être comprise" in day.description, "the refusal of the date")  # not the hint of the field
    dialog.write("Valide à partir du", dialog.text("Date d’enregistrement"))
    dialog.press("OK")
    program.gone("Octroyer le numéro REX")
    return re.search(r"FRREX\d{8}", program.says("a été octroyé à"))[0]


def print_authorisation(program, number, folder):
    program.press("Afficher mes autorisations", pyatspi.ROLE_PAGE_TAB)
    table = program.table("Liste des autorisations")
    table.open(table.row_with(number))
    program.press("Imprimer")
    title = wait_for(
        lambda: next((d.name for d in program.all(pyatspi.ROLE_DIALOG) if d.name.startswith("Création du PDF")), None),
        "the window of the PDF")
    dialog = program.dialog(title)
    dialog.write("Nom du fichier", "autorisation.pdf")
    dialog.write("Dossier", folder)
    dialog.press("OK")
    written = os.path.join(folder, "autorisation.pdf")
    wait_for(lambda: os.path.exists(written) and os.path.getsize(written), written)
    with open(written, "rb") as pdf:
        assert pdf.read(5) == b"%PDF-"


def main():
    with tempfile.TemporaryDirectory() as folder, Program([sys.argv[1], "--demo"], "soprano-rex") as program:
        program.table("Comptes de démonstration").question()
        log_in(program, "op1")
        visit_lists(program)
        number = deposit(program)
        log_out(program)
        log_in(program, "ag1")
        visit_lists(program)
        rex = grant(program, number)
        log_out(program)
        log_in(program, "op1")
        print_authorisation(program, number, folder)
        program.alive()
        print(f"{number} granted as {rex}")


main()
