// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/documentpreview.h"

#include "app/attachments/previewpane.h"
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

DocumentPreview::DocumentPreview(const Attachment &attachment, const QByteArray &content, QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner)
{
    const Look &look = Look::of(this);
    setObjectName(u"documentPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(attachment.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setObjectName(u"previewBanner"_s);
    m_banner->setClosable(true);
    auto *above = new QHBoxLayout; // takes no room while the banner is hidden
    above->setContentsMargins(look.px(16), look.px(8), look.px(16), 0);
    above->addWidget(m_banner);
    column->addLayout(above);
    m_banner->hide();
    show(attachment, content);

    auto *foot = new ActionBar;
    if (m_pane && !m_pane->hasBar())
        addZoom(foot);
    QPushButton *open = button(tr("&Ouvrir"), u"external-link"_s, ButtonRole::Neutral);
    open->setObjectName(u"previewOpen"_s);
    QPushButton *save = button(tr("&Enregistrer sous…"), u"device-floppy"_s, ButtonRole::Neutral);
    save->setObjectName(u"previewSave"_s);
    QPushButton *close = button(tr("&Fermer"), {}, ButtonRole::Primary);
    close->setObjectName(u"previewClose"_s);
    for (QPushButton *each : {open, save, close})
        foot->addRight(each);
    column->addWidget(foot);
    connect(open, &QPushButton::clicked, this, &DocumentPreview::openRequested);
    connect(save, &QPushButton::clicked, this, &DocumentPreview::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = parent->window()->size();
    resize(std::min(look.px(900), room.width() - look.px(40)),
        std::min(look.px(800), room.height() - look.px(40)));
    if (m_pane)
        m_pane->setFocus();
}

void DocumentPreview::tell(Banner::Kind kind, const QString &sentence)
{
    m_banner->tell(kind, {}, sentence);
}

bool DocumentPreview::canShow(FileType type)
{
    return PreviewPane::canShow(type);
}

void DocumentPreview::show(const Attachment &attachment, const QByteArray &content)
{
    const Look &look = Look::of(this);
    const Result<PreviewPane *> pane = PreviewPane::make(attachment.type, content, attachment.name, this);
    QString facts = tr("%1, %2").arg(label(attachment.type), shownSize(attachment.size));
    if (pane)
        facts = tr("%1, %2").arg(facts, (*pane)->remark());
    QLabel *heading = label(facts, LabelKind::Secondary);
    heading->setObjectName(u"previewFacts"_s);
    heading->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8));
    layout()->addWidget(heading);
    if (pane) {
        m_pane = *pane;
        layout()->addWidget(m_pane);
        return;
    }
    auto *problem = new Banner(Banner::Kind::Error, {}, pane.error().sentence);
    problem->setObjectName(u"previewProblem"_s);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(look.px(16), 0, look.px(16), look.px(16));
    box->addWidget(problem);
    box->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(box, 1);
}

void DocumentPreview::addZoom(ActionBar *foot)
{
    QToolButton *in = iconButton(u"zoom-in"_s, tr("Agrandir"));
    QToolButton *out = iconButton(u"zoom-out"_s, tr("Réduire"));
    QPushButton *fit = button(tr("&Ajuster à la fenêtre"), {}, ButtonRole::Neutral);
    in->setObjectName(u"zoomIn"_s);
    out->setObjectName(u"zoomOut"_s);
    fit->setObjectName(u"zoomFit"_s);
    foot->addLeft(in);
    foot->addLeft(out);
    foot->addLeft(fit);
    const auto larger = [this] { m_pane->zoom(zoomStep); };
    const auto smaller = [this] { m_pane->zoom(1 / zoomStep); };
    connect(in, &QToolButton::clicked, this, larger);
    connect(out, &QToolButton::clicked, this, smaller);
    connect(fit, &QPushButton::clicked, this, [this] { m_pane->fit(); });
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, larger);
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this, smaller);
}

} // namespace rex
