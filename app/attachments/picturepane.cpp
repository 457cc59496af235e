// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/picturepane.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr double leastZoom = 0.05;
constexpr double mostZoom = 4;
constexpr int longestSide = 12000; // of what is drawn: more is more memory than a screen can show

} // namespace

PicturePane::PicturePane(QWidget *parent)
    : PreviewPane(parent)
    , m_scroll(new QScrollArea(this))
    , m_label(new QLabel)
{
    m_label->setObjectName(u"pictureView"_s);
    m_label->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setAccessibleName(tr("Image"));
    m_scroll->setWidget(m_label);
    setFocusProxy(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

// A picture of a few kilobytes may unfold to gigabytes: the reader's own limit refuses it.
Result<> PicturePane::load(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photographs say which side is up
    m_picture = reader.read();
    if (m_picture.isNull())
        return fail(ErrorCode::Invalid,
            tr("Cette image est endommagée ou trop grande pour être montrée. Ouvrez-la avec un autre "
               "programme."));
    draw();
    return {};
}

void PicturePane::zoom(double factor)
{
    m_fits = false;
    const int longest = std::max(m_picture.width(), m_picture.height());
    m_zoom = std::clamp(m_zoom * factor, leastZoom, std::min(mostZoom, double(longestSide) / longest));
    draw();
}

void PicturePane::fit()
{
    m_fits = true;
    draw();
}

QString PicturePane::remark() const
{
    return tr("%1 × %2 points").arg(m_picture.width()).arg(m_picture.height());
}

void PicturePane::draw()
{
    if (m_picture.isNull())
        return;
    if (m_fits) {
        const QSize room = m_scroll->maximumViewportSize();
        const QSize size = m_picture.size().scaled(room, Qt::KeepAspectRatio);
        m_zoom = std::min(1.0, double(size.width()) / m_picture.width()); // small ones are not blown up
    }
    const QSize size = (QSizeF(m_picture.size()) * m_zoom).toSize().expandedTo({1, 1});
    m_label->setPixmap(
        QPixmap::fromImage(m_picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    m_label->resize(size);
}

void PicturePane::resizeEvent(QResizeEvent *event)
{
    PreviewPane::resizeEvent(event);
    if (m_fits)
        draw();
}

} // namespace rex
