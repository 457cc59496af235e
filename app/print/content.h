// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace rex::print {

// What a printed document says, without where it stands on the paper: one description is laid out on pages
// and written as HTML. Every word is already in the document's own language, whatever the program speaks.

struct Run
{
    QString text; // '\n' begins a new line
    bool strong = false;
    bool muted = false; // labels and marginal words
};
using Text = QList<Run>;

[[nodiscard]] inline Text plain(const QString &text)
{
    return {{text}};
}
[[nodiscard]] inline Text strong(const QString &text)
{
    return {{text, true}};
}
[[nodiscard]] inline Text muted(const QString &text)
{
    return {{text, false, true}};
}

enum class Style { Title, Alert, Letter, Body, Fine, Small, Number };
enum class Align { Left, Centre };

struct Paragraph
{
    Text text;
    Style style = Style::Body;
    Align align = Align::Left;
    bool keepWithNext = false;
};

struct Bullets
{
    QStringList items;
};

// Number: the one value that the whole document is about.
enum class Emphasis { None, Strong, Number };

struct Fact
{
    QString label;
    QString value;
    Emphasis emphasis = Emphasis::Strong;
};

// Labels in one column, values beside them; with columns = 2 the first half of the rows stands at the left.
struct Facts
{
    QList<Fact> rows;
    int columns = 1;
    double labelShare = 0.39; // of a column's width
    Style style = Style::Body;
};

// « Label : value » one after the other in running lines.
struct FactLine
{
    QList<Fact> facts;
    bool keepWithNext = false;
};

struct Choice
{
    QString text;
    bool chosen = false;
};

// Tick boxes beside each other; the cross is a letter, so that it is there in the copied text too.
struct Choices
{
    QList<Choice> choices;
};

// The head is repeated on each page and no row is divided.
struct Table
{
    QStringList heads;
    QList<QStringList> rows;
    QList<int> weights; // how the columns share the width if not all fit; one a column
    int stretch = 0; // the column that takes what is left if all fit
    QString caption; // for readers of the HTML
};

struct Separator
{
};

using Element = std::variant<Paragraph, Bullets, Facts, FactLine, Choices, Table, Separator>;

// A machine-readable code at the right foot of a section.
struct Code
{
    QString payload;
    QString caption;
};

struct Section
{
    QString number; // « 4. », strong before the title; empty for none
    QString title; // empty: the section has no title line
    bool framed = false;
    bool together = false; // on one page if it fits on one
    bool airy = false; // a letter: larger title, more space between its elements
    std::vector<Element> elements;
    std::optional<Code> code;
};

struct Document
{
    QString language; // BCP 47: « fr », « en »
    QString title, author, subject; // properties of the file
    QDateTime created; // UTC
    QString headLeft, headRight; // of every page
    QString alert; // said in words across the head of every page; empty for none
    QString footLeft, footCentre;
    QString pageLabel; // « Page %1/%2 »
    QString colon; // between a label and its value in running lines, with its blanks
    QString chosen, notChosen; // what a reader without eyes hears of a tick box
    QString continued; // « (suite) », after the number of a section that goes on
    QString heading, subheading; // stand over the first page
    Style subheadingStyle = Style::Body;
    std::vector<Section> sections;
};

} // namespace rex::print
