#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks an empty and a filled table over AT-SPI all that a screen reader may ask, in range and out of it. Qt 6.4's
own table ends the program at the first cell that does not exist; ours must go on answering."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib
import pyatspi


def wait_for(what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"not seen in {seconds} s: {what.__doc__}")


def find(node, name, role):
    if node is None:
        return None
    if node.name == name and node.getRole() == role:
        return node
    for i in range(node.childCount):
        found = find(node.getChildAtIndex(i), name, role)
        if found:
            return found
    return None


def application():
    "the program on the accessibility bus"
    desktop = pyatspi.Registry.getDesktop(0)
    apps = [desktop.getChildAtIndex(i) for i in range(desktop.childCount)]
    apps = [a for a in apps if a and "accessibletables" in a.name]
    return apps[0] if apps else None


def ask(question):
    "A refusal is an answer; only the end of the program is not."
    try:
        return question()
    except (GLib.Error, NotImplementedError) as refused:
        return refused


def question_everything(table):
    grid = table.queryTable()
    places = [(r, c) for r in (-1, 0, 1, 2, 99, 10**6) for c in (-1, 0, 3, 6, 7, 99)]
    for row, column in places:
        ask(lambda: grid.isSelected(row, column))
        ask(lambda: grid.getAccessibleAt(row, column))
        ask(lambda: grid.getIndexAt(row, column))
        ask(lambda: grid.getRowExtentAt(row, column))
        ask(lambda: grid.getColumnExtentAt(row, column))
    for i in (-1, 0, 1, 6, 7, 8, 27, 28, 1000, 10**6):
        ask(lambda: grid.getRowAtIndex(i))
        ask(lambda: grid.getColumnAtIndex(i))
        ask(lambda: grid.getRowColumnExtentsAtIndex(i))
        ask(lambda: grid.getColumnHeader(i))
        ask(lambda: grid.getRowHeader(i))
        ask(lambda: grid.getColumnDescription(i))
        ask(lambda: grid.getRowDescription(i))
        ask(lambda: grid.isRowSelected(i))
        ask(lambda: grid.isColumnSelected(i))
        ask(lambda: table.getChildAtIndex(i))
    ask(grid.getSelectedRows)
    ask(grid.getSelectedColumns)


def main():
    program = subprocess.Popen([sys.argv[1]], stdout=subprocess.PIPE, text=True)
    try:
        app = wait_for(application)
        tables = {name: find(app, name, pyatspi.ROLE_TABLE) for name in ("Empty", "Filled")}
        assert all(tables.values()), tables
        for name, table in tables.items():
            question_everything(table)
            assert program.poll() is None, f"{name}: the program ended with {program.returncode}"

        empty, filled = (tables[n].queryTable() for n in ("Empty", "Filled"))
        assert (empty.nRows, empty.nColumns) == (0, 7), (empty.nRows, empty.nColumns)
        assert (filled.nRows, filled.nColumns) == (3, 7), (filled.nRows, filled.nColumns)
        assert empty.getColumnHeader(1).name == "Statut", empty.getColumnHeader(1)
        assert tables["Empty"].description == "Aucun élément n’a été trouvé", tables["Empty"].description
        cell = filled.getAccessibleAt(1, 1)
        assert (cell.name, cell.getRole()) == ("Incomplet", pyatspi.ROLE_TABLE_CELL), cell
        assert filled.getColumnHeader(1).name == "Statut", filled.getColumnHeader(1)
        assert tables["Filled"].getChildAtIndex(filled.getIndexAt(1, 1)).name == "Incomplet"

        action = cell.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        assert action.doAction(names.index("Press")), names
        said = program.stdout.readline().strip()
        assert said == "opened 1", said
        assert filled.isSelected(1, 1) and not filled.isSelected(0, 1)
        assert program.poll() is None
    finally:
        program.kill()
        program.wait()


main()
