// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QLabel;

namespace standby {

class ToneLabel;

/// The words of a mistake, below its field, told to screen readers too. Hidden while there is none.
class MistakeLabel final : public QFrame {
    Q_OBJECT
  public:
    explicit MistakeLabel(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void draw();

    QLabel* m_icon;
    ToneLabel* m_text;
};

/// Shows mistakes beside the fields that their JSON pointers lead to. A field that nobody has typed in yet is not
/// blamed, unless all are to be shown.
class FieldMistakes {
  public:
    /// @p pointer of the field; mistakes further down (entries of a list) are shown there too.
    void add(const QString& pointer, QWidget* field, MistakeLabel* label);
    /// Somebody typed in it.
    void touch(const QString& pointer);
    /// The same by the field, when the keyboard leaves it. False when it counted as typed in already, or is none.
    bool touch(const QWidget& field);
    void forgetTouches();

    struct Shown {
        int count = 0; ///< fields with a mistake that is shown
        Errors rest;   ///< what belongs to no field
    };
    Shown show(const Errors& mistakes, bool all);
    /// Puts the keyboard into the first field with a mistake. False when there is none.
    bool focusFirst() const;

  private:
    struct Place {
        QString pointer;
        QPointer<QWidget> field;
        MistakeLabel* label;
        QString hint; ///< what describes the field while there is no mistake
        bool touched = false;
    };
    Place* placeOf(const QString& pointer);

    QList<Place> m_places;
};

} // namespace standby
