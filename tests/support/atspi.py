# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader or another assistive technology does to the program over the AT-SPI bus: it finds widgets by
role and name inside groups and dialogs, and works them by their actions, texts and selections. No keys, no
coordinates. Run it under tests/support/with-display."""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib
import pyatspi

Atspi.set_timeout(30000, 60000)  # a machine that does much else answers late
PATIENCE = 60  # seconds; the same machine hashes a password in several


def wait_for(what, told, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = ask(what)
        if found and not isinstance(found, Exception):
            return found
        time.sleep(0.05)
    raise SystemExit(f"not seen in {seconds} s: {told}")


def ask(question):
    "A refusal is an answer; only the end of the program is not."
    try:
        return question()
    except (GLib.Error, NotImplementedError, AttributeError) as refused:
        return refused


def children(node):
    "Those that can be seen. A table has a child for each of its cells: they are asked for, not walked."
    if node.getRole() == pyatspi.ROLE_TABLE:
        return []
    found = (node.getChildAtIndex(i) for i in range(node.childCount))
    return [child for child in found if child is not None]


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node):
    "A widget and all that is shown in it."
    try:
        if not showing(node) and node.getRole() != pyatspi.ROLE_APPLICATION:
            return
        inside = children(node)
    except GLib.Error:
        return  # it went away in the meantime
    yield node
    for child in inside:
        yield from walk(child)


ROLES = {int(role): name for name, role in vars(pyatspi).items() if name.startswith("ROLE_") and not isinstance(role, dict)}


class Place:
    "A window, a dialog, a group: somewhere to look for widgets."

    def __init__(self, program, node):
        self.program = program
        self.node = node

    def all(self, role, name=None):
        return [
            node
            for node in walk(self.node)
            if node.getRole() == role and (name is None or node.name == name)
        ]

    def find(self, role, name):
        def look():
            self.program.alive()
            return self.all(role, name)

        return wait_for(look, f"{ROLES.get(int(role))} « {name} »")[0]

    def group(self, name):
        return Place(self.program, self.find(pyatspi.ROLE_PANEL, name))

    def table(self, name):
        return Table(self.program, self.find(pyatspi.ROLE_TABLE, name))

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON, action="Press"):
        "Once it can be pressed: a window may still be at work."
        node = self.find(role, name)
        wait_for(lambda: node.getState().contains(pyatspi.STATE_SENSITIVE), f"« {name} » enabled")
        act(node, action)

    def write(self, name, text, role=pyatspi.ROLE_TEXT):
        node = self.find(role, name)
        assert node.queryEditableText().setTextContents(text), f"« {name} » takes no text"
        read = text_of(node)
        assert read == text or role == pyatspi.ROLE_PASSWORD_TEXT, f"« {name} »: {text!r} became {read!r}"

    def choose(self, name, entry):
        "Opens the list of a combo box and presses an entry, as a screen reader does."
        combo = self.find(pyatspi.ROLE_COMBO_BOX, name)
        act(combo, "Press")
        listed = wait_for(lambda: [c for c in items(combo) if c.name == entry], f"« {entry} » in « {name} »")
        act(listed[0], "Press", "Toggle")
        wait_for(lambda: shown(combo) == entry, f"« {entry} » chosen in « {name} » (shows {shown(combo)!r})")

    def text(self, name):
        return text_of(self.find(pyatspi.ROLE_TEXT, name))

    def says(self, words):
        "Waits for a message with these words; gives its whole text."
        def look():
            self.program.alive()
            return [n.name for n in walk(self.node) if words in n.name and n.getRole() != pyatspi.ROLE_TABLE]

        return wait_for(look, f"« {words} »")[0]


class Table:
    def __init__(self, program, node):
        self.program = program
        self.node = node
        self.grid = node.queryTable()

    def rows(self):
        return self.grid.nRows

    def columns(self):
        return [getattr(self.grid.getColumnHeader(c), "name", "") for c in range(self.grid.nColumns)]

    def row(self, row):
        return [self.grid.getAccessibleAt(row, c).name for c in range(self.grid.nColumns)]

    def open(self, row):
        act(self.grid.getAccessibleAt(row, 0), "Press")

    def row_with(self, words):
        def look():
            self.program.alive()
            return [r + 1 for r in range(self.rows()) if any(words in cell for cell in self.row(r))]

        return wait_for(look, f"a row with « {words} »")[0] - 1

    def question(self):
        "Everything a screen reader may ask of any table, in range and out of it; gives what was asked."
        grid, asked = self.grid, 0
        rows, columns = grid.nRows, grid.nColumns
        for row in (-1, 0, 1, rows - 1, rows, 99, 10**6):
            for column in (-1, 0, columns - 1, columns, 99):
                for question in (
                    grid.isSelected,
                    grid.getAccessibleAt,
                    grid.getIndexAt,
                    grid.getRowExtentAt,
                    grid.getColumnExtentAt,
                ):
                    ask(lambda: question(row, column))
                    asked += 1
                cell = ask(lambda: grid.getAccessibleAt(row, column))
                if cell is not None and not isinstance(cell, Exception):
                    for about in (cell.getState, cell.getRole, lambda: cell.name, lambda: cell.parent, lambda: cell.description):
                        ask(about)
        for i in (-1, 0, 1, columns, rows, rows * columns, (rows + 1) * columns, 1000, 10**6):
            for question in (
                grid.getRowAtIndex,
                grid.getColumnAtIndex,
                grid.getRowColumnExtentsAtIndex,
                grid.getColumnHeader,
                grid.getRowHeader,
                grid.getColumnDescription,
                grid.getRowDescription,
                grid.isRowSelected,
                grid.isColumnSelected,
                self.node.getChildAtIndex,
            ):
                ask(lambda: question(i))
                asked += 1
        for question in (grid.getSelectedRows, grid.getSelectedColumns, lambda: grid.caption, lambda: grid.summary):
            ask(question)
        self.program.alive()
        return asked


class Program(Place):
    "The program on the bus. `arguments` as on the command line; its settings lie in a folder of its own."

    def __init__(self, command, name):
        self.home = tempfile.TemporaryDirectory()
        environment = dict(os.environ, HOME=self.home.name, QT_LOGGING_RULES="default.debug=false")
        for place in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{place}_HOME"] = os.path.join(self.home.name, place.lower())
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        super().__init__(self, None)
        self.node = wait_for(lambda: self.find_on_bus(name), f"{name} on the accessibility bus")

    def find_on_bus(self, name):
        self.alive()
        desktop = pyatspi.Registry.getDesktop(0)
        apps = [desktop.getChildAtIndex(i) for i in range(desktop.childCount)]
        apps = [app for app in apps if app and name in app.name]
        return apps[0] if apps else None

    def alive(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")

    def dialog(self, title):
        return Place(self, self.find(pyatspi.ROLE_DIALOG, title))

    def gone(self, title):
        wait_for(lambda: not self.all(pyatspi.ROLE_DIALOG, title) or None, f"the end of « {title} »")

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and self.process.poll() is None:
            tree(self.node)
        self.process.kill()
        self.process.wait()
        self.home.cleanup()


def act(node, *names):
    action = node.queryAction()
    offered = [action.getName(i) for i in range(action.nActions)]
    for name in names:
        if name in offered:
            assert action.doAction(offered.index(name)), f"« {node.name} » refuses {name}"
            return
    raise AssertionError(f"« {node.name} » offers {offered}, not {names}")


def items(combo):
    return [item for listing in children(combo) if listing.getRole() == pyatspi.ROLE_LIST for item in children(listing)]


def shown(combo):
    "The entry that a combo box shows."
    inner = [child for child in children(combo) if child.getRole() == pyatspi.ROLE_TEXT]
    return text_of(inner[0] if inner else combo)


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def states(node):
    return {pyatspi.stateToString(s) for s in node.getState().getStates()}


def actions(node):
    action = ask(node.queryAction)
    return [] if isinstance(action, Exception) else [action.getName(i) for i in range(action.nActions)]


def tree(node, depth=0, out=sys.stderr):
    "What is shown, for whoever looks at a failure."
    try:
        line = f"{'  ' * depth}{node.getRoleName()} {node.name!r}"
        if node.description:
            line += f" ({node.description!r})"
        if actions(node):
            line += f" {actions(node)}"
        print(line, file=out)
        for child in children(node):
            if showing(child):
                tree(child, depth + 1, out)
    except GLib.Error as refused:
        print("  " * depth, refused, file=out)
