// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/label.h"

#include "forms/look/restyle.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString name(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Title:
        return u"title"_s;
    case LabelKind::Heading:
        return u"heading"_s;
    case LabelKind::Body:
        return u"body"_s;
    case LabelKind::Strong:
        return u"strong"_s;
    case LabelKind::Secondary:
        return u"secondary"_s;
    case LabelKind::Small:
        return u"small"_s;
    case LabelKind::SmallStrong:
        return u"smallStrong"_s;
    case LabelKind::Error:
        return u"error"_s;
    case LabelKind::Asterisk:
        return u"asterisk"_s;
    case LabelKind::OnHeader:
        return u"onHeader"_s;
    }
    return {};
}

class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (fits())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || fits())
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }

private:
    [[nodiscard]] bool fits() const { return fontMetrics().horizontalAdvance(text()) <= contentsRect().width(); }
};

} // namespace

QLabel *label(const QString &text, LabelKind kind, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    setLabelKind(result, kind);
    return result;
}

void setLabelKind(QLabel *label, LabelKind kind)
{
    label->setProperty("look", name(kind));
    restyle(label);
}

QLabel *textLabel(const QString &text, LabelKind kind, QWidget *parent)
{
    QLabel *result = label(text, kind, parent);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return result;
}

QLabel *elidedLabel(LabelKind kind, QWidget *parent)
{
    auto *result = new ElidedLabel(parent);
    result->setTextFormat(Qt::PlainText);
    setLabelKind(result, kind);
    return result;
}

} // namespace rex
