#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""everypage.py PROGRAM: walks the program before the login and as each role, and looks at every page and dialog as a
screen reader does: whatever takes input or the keyboard has a name of its own within its group, names are words
without mnemonics, asterisks and colons, tables answer every question and their rows can be opened.
With a folder in REX_PICTURES it leaves there a picture of each place, for human eyes (needs scrot)."""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from atspi import *

PASSWORD = "soprano-demo-2026"
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_MENU_ITEM,
}
GROUPS = {pyatspi.ROLE_PANEL, pyatspi.ROLE_DIALOG, pyatspi.ROLE_ALERT, pyatspi.ROLE_TABLE, pyatspi.ROLE_PAGE_TAB_LIST,
          pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT}  # which hold buttons of their own


class Inspection:
    "What is wrong anywhere; each fault is told once."

    def __init__(self):
        self.faults = []
        self.places = 0

    def fault(self, where, node, what):
        told = f"{where}: {node.getRoleName()} {node.name!r}: {what}"
        if told not in self.faults:
            self.faults.append(told)
            print(told, file=sys.stderr)

    def look(self, program, where):
        program.alive()
        self.places += 1
        wait_for(lambda: self.walk(program, where, top_of(program), {}) or True, f"all of {where}")
        program.alive()
        if folder := os.environ.get("REX_PICTURES"):
            name = re.sub(r"[^\w-]+", "_", f"{self.places:03} {where}")
            subprocess.run(["scrot", "--overwrite", os.path.join(folder, name + ".png")], check=True)

    def walk(self, program, where, node, named):
        state = node.getState()
        if not state.contains(pyatspi.STATE_SHOWING):
            return
        role, name = node.getRole(), node.name
        takes_keyboard = state.contains(pyatspi.STATE_FOCUSABLE) and role not in (
            pyatspi.ROLE_LABEL, pyatspi.ROLE_SCROLL_BAR, pyatspi.ROLE_FILLER)
        if role in INTERACTIVE or takes_keyboard:
            self.check_name(where, node, role, name, named)
        if role == pyatspi.ROLE_TABLE:
            self.check_table(program, where, node)
            return
        if role == pyatspi.ROLE_COMBO_BOX:
            self.check_combo(where, node)
            return
        inside = {} if role in GROUPS else named
        for child in children(node):
            self.walk(program, where, child, inside)

    def check_name(self, where, node, role, name, named):
        words = name.strip()
        if not words:
            self.fault(where, node, f"no name {actions(node)}")
        elif words.startswith("*") or words.endswith(":") or "&" in words.replace("&&", ""):
            self.fault(where, node, "a mnemonic, an asterisk or a colon in its name")
        elif (role, words) in named and role != pyatspi.ROLE_TABLE:
            self.fault(where, node, "the same name twice in one group")
        named[(role, words)] = True

    def check_table(self, program, where, node):
        table = Table(program, node)
        table.question()
        if not all(column.strip() for column in table.columns()[:1]):
            self.fault(where, node, f"a column without a name: {table.columns()}")
        if table.rows() and "Press" not in actions(table.grid.getAccessibleAt(0, 0)):
            self.fault(where, node, "its rows offer no Press")

    def check_combo(self, where, node):
        lists = [child for child in children(node) if child.getRole() == pyatspi.ROLE_LIST]
        if not lists:
            self.fault(where, node, "no list of its entries")
        for child in children(node):
            if child.getRole() == pyatspi.ROLE_TEXT and child.name != node.name:
                self.fault(where, child, "not named as its combo box")
        for entry in items(node)[:3]:
            if not entry.name.strip() or actions(entry) != ["Press"]:
                self.fault(where, entry, "an entry without name or Press")


def top_of(program):
    "The dialog on top, else the window."
    dialogs = program.all(pyatspi.ROLE_DIALOG)
    return dialogs[-1] if dialogs else next(child for child in children(program.node) if showing(child))


def title(program):
    return top_of(program).name


def page(program, wanted):
    wait_for(lambda: title(program).startswith(wanted), f"the page « {wanted} »")


def log_in(program, login):
    program.write("Identifiant", login)
    program.write("Mot de passe", PASSWORD, pyatspi.ROLE_PASSWORD_TEXT)
    program.press("ENTRER")
    page(program, "Mes téléservices")


def close(program, name):
    "Leaves the dialog on top by its own button."
    dialog = Place(program, top_of(program))
    told = dialog.node.name
    dialog.press(name)
    program.gone(told)


def doors(program):
    "The tiles of « Mes téléservices » that lead somewhere."
    return [b.name for b in program.all(pyatspi.ROLE_PUSH_BUTTON) if b.name.startswith("ENTRER\u00a0: ")]


def tabs(program):
    return [tab.name for tab in program.all(pyatspi.ROLE_PAGE_TAB)]


def visit_actions(program, inspection, where):
    "Each action of the combo as far as its dialog, which is left again."
    panel = [p for p in program.all(pyatspi.ROLE_PANEL, "Actions")]
    if not panel:
        return
    panel = Place(program, panel[0])
    for combo in panel.all(pyatspi.ROLE_COMBO_BOX, "Action"):
        for entry in [item.name for item in items(combo)]:
            panel.choose("Action", entry)
            for comment in panel.all(pyatspi.ROLE_TEXT, "Commentaires"):
                comment.queryEditableText().setTextContents("Une phrase.")
            inspection.look(program, f"{where}, {entry}")
            panel.press("Valider")
            wait_for(lambda: program.all(pyatspi.ROLE_DIALOG), f"the dialog of « {entry} »")
            inspection.look(program, f"{where}, {entry}, dialog")
            close(program, "Annuler")
            for comment in panel.all(pyatspi.ROLE_TEXT, "Commentaires"):
                comment.queryEditableText().setTextContents("")


def visit_dossiers(program, inspection, role, tab):
    "One dossier of each status that the page lists."
    seen = set()
    tables = len(program.all(pyatspi.ROLE_TABLE))
    for at in range(tables):
        rows = Table(program, program.all(pyatspi.ROLE_TABLE)[at])
        statuses = rows.columns().index("Statut") if "Statut" in rows.columns() else None
        if statuses is None:
            return
        for row in range(min(rows.rows(), 30)):
            status = rows.row(row)[statuses]
            if status in seen:
                continue
            seen.add(status)
            rows.open(row)
            page(program, "FR-EXP")
            inspection.look(program, f"{role}, dossier {status}")
            visit_actions(program, inspection, f"{role}, dossier {status}")
            program.press("Retour")
            wait_for(lambda: not title(program).startswith("FR-EXP"), "the list again")
            settle(program, tab)
            rows = Table(program, program.all(pyatspi.ROLE_TABLE)[at])


def settle(program, tab):
    if tab == "Recherche avancée" and not program.all(pyatspi.ROLE_TABLE):
        program.press("Rechercher")
    if tab == "Recherche avancée":
        wait_for(lambda: program.all(pyatspi.ROLE_TABLE), "what was found")


def visit_form(program, inspection, role):
    program.press("Contrôler")
    inspection.look(program, f"{role}, form with its errors")
    for button, group in (
        ("Ajouter un contact", "3. Contacts"),
        ("Ajouter une marchandise admissible", "4. Marchandises admissibles au bénéfice du régime préférentiel"),
    ):
        program.group(group).press(button)
        wait_for(lambda: program.all(pyatspi.ROLE_DIALOG), f"the dialog of « {button} »")
        Place(program, top_of(program)).press("Sauvegarder")
        inspection.look(program, f"{role}, {button}")
        close(program, "Annuler")


def visit_help(program, inspection, role):
    before = title(program)
    program.press("Aide")
    windows = wait_for(lambda: [w for w in children(program.node) if showing(w) and w.name != before], "the manual")
    inspection.walk(program, f"{role}, manual", windows[0], {})
    inspection.places += 1


def visit_rex(program, inspection, role):
    page(program, "Accueil REX")
    for tab in tabs(program):
        program.press(tab, pyatspi.ROLE_PAGE_TAB)
        wait_for(lambda: tab in [t.name for t in program.all(pyatspi.ROLE_PAGE_TAB_LIST)] or title(program), tab)
        inspection.look(program, f"{role}, {tab}")
        if tab == "Déposer un nouveau dossier":
            visit_form(program, inspection, role)
        settle(program, tab)
        if program.all(pyatspi.ROLE_TABLE) and tab != "Déposer un nouveau dossier":
            inspection.look(program, f"{role}, {tab}")
            visit_dossiers(program, inspection, role, tab)


def visit_accounts(program, inspection, role):
    page(program, "Comptes")
    inspection.look(program, f"{role}, accounts")
    table = program.table("Comptes")
    table.open(0)
    inspection.look(program, f"{role}, one account")
    program.press("Nouveau compte")
    for kind in ("Opérateur", "Agent des douanes"):
        if program.all(pyatspi.ROLE_COMBO_BOX, "Rôle"):
            program.choose("Rôle", kind)
        inspection.look(program, f"{role}, new account, {kind}")


def visit(program, inspection, role):
    log_in(program, role)
    inspection.look(program, f"{role}, domains")
    for door in doors(program):
        page(program, "Mes téléservices")
        program.press(door)
        wait_for(lambda: not title(program).startswith("Mes téléservices"), door)
        if title(program).startswith("Accueil REX"):
            visit_rex(program, inspection, role)
        elif title(program).startswith("Comptes"):
            visit_accounts(program, inspection, role)
        else:
            inspection.look(program, f"{role}, {door}")
        program.press("Changer de domaine")
        for _ in program.all(pyatspi.ROLE_DIALOG):  # what was being typed is given up
            leave = [b for b in Place(program, top_of(program)).all(pyatspi.ROLE_PUSH_BUTTON) if "sans" in b.name or "OK" == b.name]
            act(leave[0], "Press")
        page(program, "Mes téléservices")
    program.press("Se déconnecter")
    page(program, "Connexion")


def visit_first_run(command, inspection):
    with Program([command], "soprano-rex") as program:
        page(program, "Premier démarrage")
        inspection.look(program, "first run")
        for door in [b.name for b in program.all(pyatspi.ROLE_PUSH_BUTTON) if "autonome" in b.name or "bureau" in b.name]:
            program.press(door)
            wait_for(lambda: not title(program).startswith("Premier démarrage"), door)
            inspection.look(program, f"first run, {door}")
            program.press("Retour")
            page(program, "Premier démarrage")


def main():
    inspection = Inspection()
    command = sys.argv[1]
    roles = sys.argv[2:] or ["op1", "ag1", "chef1", "admin"]
    if not sys.argv[2:]:
        visit_first_run(command, inspection)
    with Program([command, "--demo"], "soprano-rex") as program:
        page(program, "Connexion")
        inspection.look(program, "login")
        for role in roles:
            visit(program, inspection, role)
        visit_help(program, inspection, "login")
    print(f"{inspection.places} places, {len(inspection.faults)} faults")
    sys.exit(1 if inspection.faults or inspection.places < 10 else 0)


main()
