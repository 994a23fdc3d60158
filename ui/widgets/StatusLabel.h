// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ToneLabel.h"

#include <QWidget>

namespace standby {

/// A glyph and a word, the word in the tone of the glyph: disc, cross, ring or bars say the same without colour.
class StatusLabel final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLabel(QWidget* parent = nullptr);

    /// @p icon is the name of an icon.
    void setStatus(const QString& icon, const QString& text, Tone tone);
    QString text() const { return m_text->text(); }
    void setWordFont(const QFont& font) { m_text->setFont(font); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void draw();

    QLabel* m_glyph;
    ToneLabel* m_text;
    QString m_icon;
};

} // namespace standby
