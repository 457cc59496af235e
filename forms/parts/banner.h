// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace rex {

class FlowLayout;
class PageScroll;

// One place of a form to put right: the section's title and the sentence, which is a link to the field.
struct BannerLink
{
    QString section;
    QString text;

    bool operator==(const BannerLink &) const = default;
};

// A message above or in a page: success, warning, error or information. It pushes the page down, is read out
// by screen readers, and stays until it is closed or the page takes it away.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Success, Warning, Error, Info };
    Q_ENUM(Kind)

    // Hidden until tell(), unless the page shows it.
    explicit Banner(QWidget *parent = nullptr);
    Banner(Kind kind, const QString &title, const QString &text, QWidget *parent = nullptr);

    // Shows and announces the message; takes former links away. With an empty title the text stands alone.
    void tell(Kind kind, const QString &title, const QString &text = {});
    // One error: its count in the title is the page's. Focuses the banner.
    void tellErrors(const QString &title, const QList<BannerLink> &links);
    void setLinks(const QList<BannerLink> &links);
    int linkCount() const { return int(m_links.size()); }

    void setClosable(bool closable);
    // A link at the right end, e.g. « Reprendre la saisie ».
    QPushButton *addAction(const QString &text, bool strong = false);
    void clearActions();
    // Body under the title, e.g. long text in columns; the banner owns it.
    void setContent(QWidget *content);
    // In place of the sentence, beside the icon; the banner owns it.
    void setBesideIcon(QWidget *content);
    // « Replier » / « Déplier » at the right end hides the body.
    void setCollapsible(bool collapsible);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    // Another icon than the kind's own, e.g. "mail-forward".
    void setIcon(const QString &name);

    Kind kind() const { return m_kind; }
    QString title() const;
    QString text() const;

public slots:
    // F8: sends linkActivated for the next link, after the last the first.
    void activateNextLink();
    void dismiss();

signals:
    void linkActivated(int link);
    void collapsedChanged(bool collapsed);
    void closed();

private:
    void build();
    void applyLook();
    void announce();
    QPushButton *linkWidget(int index, const BannerLink &link);

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_body = nullptr;
    PageScroll *m_linkScroll = nullptr;
    QWidget *m_linkBox = nullptr;
    FlowLayout *m_linkFlow = nullptr;
    QWidget *m_content = nullptr;
    bool m_beside = false; // setBesideIcon() was called
    QPushButton *m_fold = nullptr;
    QToolButton *m_close = nullptr;
    QList<QPushButton *> m_links;
    QString m_iconName;
    Kind m_kind = Kind::Info;
    int m_lastLink = -1;
    bool m_collapsed = false;
};

} // namespace rex
