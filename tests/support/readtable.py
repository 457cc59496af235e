#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a CSV file or a workbook with Python's own modules and prints it as JSON."""
import csv
import datetime
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_csv(path):
    csv.field_size_limit(1 << 20)
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {"rows": list(csv.reader(file, delimiter=";"))}


def unescaped(text):
    return re.sub(r"_x([0-9A-F]{4})_", lambda m: chr(int(m.group(1), 16)), text)


def read_workbook(path):
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            sys.exit("the archive is damaged")
        sheet = tree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        styles = tree.fromstring(archive.read("xl/styles.xml"))
    own = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
    # 22 and 14 are the calendar's own; those we ask for have codes of their own
    formats = [own.get(x.get("numFmtId"), "") for x in styles.find(MAIN + "cellXfs")]
    rows, types = [], []
    for row in sheet.iter(MAIN + "row"):
        cells, kinds = [], []
        for cell in row:
            value = cell.find(MAIN + "v")
            shown = formats[int(cell.get("s", "0"))]
            if cell.get("t") == "inlineStr":
                cells.append(unescaped("".join(t.text or "" for t in cell.iter(MAIN + "t"))))
                kinds.append("text")
            elif "yy" in shown:
                moment = datetime.datetime(1899, 12, 30) + datetime.timedelta(days=float(value.text))
                cells.append(str(moment + datetime.timedelta(microseconds=500))[:19])
                kinds.append("date")
            else:
                cells.append(value.text)
                kinds.append("number")
        rows.append(cells)
        types.append(kinds)
    pane = sheet.find(f".//{MAIN}pane")
    return {
        "rows": rows,
        "types": types,
        "formats": [f for f in formats if f],
        "formulas": len(list(sheet.iter(MAIN + "f"))),
        "filter": sheet.find(MAIN + "autoFilter").get("ref") if sheet.find(MAIN + "autoFilter") is not None else "",
        "frozen": pane.get("ySplit") if pane is not None else "",
    }


path = sys.argv[1]
json.dump(read_csv(path) if path.endswith(".csv") else read_workbook(path), sys.stdout)
