// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"
#include "dialogs/TagButton.h"

namespace standby {

class TableEditor;

/// The settings of one method, and the fields that several methods have.
class MethodEditor : public FormSection {
    Q_OBJECT
  protected:
    /// @p root is the pointer of the method.
    MethodEditor(const QString& root, QWidget* parent);

    /// The pointer of a member of the method.
    QString at(QLatin1String member) const { return m_root + QLatin1Char('/') + member; }
    TableEditor* addHeaders(const QString& hint = {});
    /// A file, its arguments, and @p tags offered for them.
    void addProgram(const QString& argumentsHint, const QList<Tag>& tags);
    /// The criteria of `expect` of an HTTP request.
    void addHttpExpectation();

  private:
    TableEditor* addArguments(const QString& hint);
    void addNumberCriterion(const QString& pointer, const QString& text, int min, int max, int usual,
                            const QString& suffix);

    QString m_root;
};

} // namespace standby
