// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <array>

namespace rex {

// Every colour of the visual language; a class draws with these names and never with a literal colour.
enum class Token {
    Window,
    Base,
    AlternateBase,
    Text,
    Placeholder,
    DisabledText,
    Button,
    DisabledFill,
    Highlight,
    HighlightedText,
    ToolTip,
    Light,
    Midlight,
    Mid,
    Dark,
    Shadow,
    Header,
    HeaderHover,
    HeaderText,
    HeaderText2,
    HeaderLine,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    Link,
    Focus,
    Border,
    Line,
    Text2,
    Hover,
    Selected,
    TableHeader,
    RoFill,
    RoEdge,
    RoText,
    RevokedRow,
    RevokedSelected,
    RevokedMark,
    Added,
    Removed,
    Changed,
    BubbleEdge,
    Success,
    SuccessFill,
    SuccessEdge,
    Warning,
    WarningFill,
    WarningEdge,
    Error,
    ErrorFill,
    ErrorEdge,
    Info,
    InfoFill,
    InfoEdge,
    Count // not a colour: how many there are
};

// A token's name in the style sheet template and its colour in both modes.
struct TokenColours
{
    const char *name;
    QRgb light;
    QRgb dark;
};

constexpr std::array<TokenColours, static_cast<size_t>(Token::Count)> tokenTable{{
    {"window", 0xFFF2F4F7, 0xFF14191F},
    {"base", 0xFFFFFFFF, 0xFF1C232B},
    {"alternateBase", 0xFFF7F9FB, 0xFF20272F},
    {"text", 0xFF1B2430, 0xFFE5E9ED},
    {"placeholder", 0xFF66717E, 0xFF96A2AE},
    {"disabledText", 0xFF616C78, 0xFF95A0AB},
    {"button", 0xFFFFFFFF, 0xFF29323C},
    {"disabledFill", 0xFFE9ECF0, 0xFF262E37},
    {"highlight", 0xFF1B5FAF, 0xFF2B6FBE},
    {"highlightedText", 0xFFFFFFFF, 0xFFFFFFFF},
    {"toolTip", 0xFFFFFFFF, 0xFF2A333D},
    {"light", 0xFFFFFFFF, 0xFF343E49},
    {"midlight", 0xFFE8ECF1, 0xFF2A333D},
    {"mid", 0xFFD4DAE1, 0xFF343E49},
    {"dark", 0xFF7C8793, 0xFF778491},
    {"shadow", 0xFF4E5B68, 0xFF0A0D10},
    {"header", 0xFF12407A, 0xFF0E2E58},
    {"headerHover", 0xFF1C5093, 0xFF1A4176},
    {"headerText", 0xFFFFFFFF, 0xFFFFFFFF},
    {"headerText2", 0xFFC9DBF0, 0xFFB9CEE8},
    {"headerLine", 0xFF5D82B2, 0xFF5D82B2},
    {"accent", 0xFF1B5FAF, 0xFF2B6FBE},
    {"accentHover", 0xFF164F93, 0xFF3074C3},
    {"accentPressed", 0xFF113F77, 0xFF235FA6},
    {"onAccent", 0xFFFFFFFF, 0xFFFFFFFF},
    {"link", 0xFF1B5FAF, 0xFF84BCF8},
    {"focus", 0xFF1B5FAF, 0xFF7DB8F7},
    {"border", 0xFF7C8793, 0xFF778491},
    {"line", 0xFFD4DAE1, 0xFF343E49},
    {"text2", 0xFF4E5B68, 0xFFA9B4BF},
    {"hover", 0xFFEDF3FA, 0xFF242E39},
    {"selected", 0xFFD9E7F7, 0xFF1D3C60},
    {"tableHeader", 0xFFE8ECF1, 0xFF252D36},
    {"roFill", 0xFFE9ECF0, 0xFF262E37},
    {"roEdge", 0xFFC2C9D1, 0xFF414C58},
    {"roText", 0xFF37424E, 0xFFC6CED6},
    {"revokedRow", 0xFFF8D7D9, 0xFF4B1C21},
    {"revokedSelected", 0xFFF3C6C9, 0xFF5A242A},
    {"revokedMark", 0xFF8F0D18, 0xFFFFB3B8},
    {"added", 0xFFDDF1E5, 0xFF173A26},
    {"removed", 0xFFFBE2E3, 0xFF471F24},
    {"changed", 0xFFFFF0CC, 0xFF3D310F},
    {"bubbleEdge", 0xFF5C6875, 0xFF8793A0},
    {"success", 0xFF0A6638, 0xFF7FD6A5},
    {"successFill", 0xFFE5F3EB, 0xFF14301F},
    {"successEdge", 0xFF2B8757, 0xFF3F9A69},
    {"warning", 0xFF764800, 0xFFF0C25E},
    {"warningFill", 0xFFFFF3D6, 0xFF2C2513},
    {"warningEdge", 0xFFA86D00, 0xFFB08A32},
    {"error", 0xFFB0121D, 0xFFFF9DA3},
    {"errorFill", 0xFFFDEBEB, 0xFF3C191D},
    {"errorEdge", 0xFFC42B36, 0xFFD6606A},
    {"info", 0xFF134C8A, 0xFF9BC8FA},
    {"infoFill", 0xFFE6EFFA, 0xFF152E4B},
    {"infoEdge", 0xFF3576BE, 0xFF4D8BCF},
}};

// The colour of a token in one mode, without a Look: for tests and for what is printed.
constexpr QRgb tokenColour(Token token, bool dark)
{
    const TokenColours &colours = tokenTable[static_cast<size_t>(token)];
    return dark ? colours.dark : colours.light;
}

// The colours and the icon of a message or of a status mark, found by the tone's name.
struct Tone
{
    const char *name;
    Token text;
    Token fill;
    Token edge;
    const char *icon;
};

constexpr std::array<Tone, 6> toneTable{{
    {"success", Token::Success, Token::SuccessFill, Token::SuccessEdge, "circle-check-filled"},
    {"warning", Token::Warning, Token::WarningFill, Token::WarningEdge, "alert-triangle-filled"},
    {"error", Token::Error, Token::ErrorFill, Token::ErrorEdge, "alert-circle-filled"},
    {"info", Token::Info, Token::InfoFill, Token::InfoEdge, "info-circle"},
    {"revoked", Token::RevokedMark, Token::RevokedRow, Token::RevokedMark, "ban"},
    {"muted", Token::Text2, Token::TableHeader, Token::Line, "circle-minus"},
}};

// The tone of that name; "muted" for a name that nobody knows.
const Tone &toneNamed(QStringView name);

} // namespace rex
