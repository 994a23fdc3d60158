// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SvgIcon.h"
#include "widgets/SvgPath.h"
#include "widgets/ThemeChoice.h"

#include <QApplication>
#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class SvgIconTest : public QObject {
    Q_OBJECT

    static QImage drawn(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) {
        return icon.pixmap(QSize(24, 24), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    }
    static QColor colourAt(const QIcon& icon, const QPoint& point, QIcon::Mode mode = QIcon::Normal) {
        return drawn(icon, mode).pixelColor(point);
    }

  private Q_SLOTS:
    void everyIconOfTheProgramIsDrawn() {
        QVERIFY(!svgIcon(u"app"_s).isNull());
        QDirIterator files(u":/icons"_s);
        int count = 0;
        while (files.hasNext()) {
            files.next();
            const QIcon icon = svgIcon(files.fileInfo().completeBaseName());
            QVERIFY2(!icon.isNull(), qPrintable(files.filePath()));
            const QImage image = drawn(icon);
            QImage empty(image.size(), image.format());
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(files.filePath()));
            ++count;
        }
        QVERIFY(count > 20);
    }

    void anUnknownIconIsNull() { QVERIFY(svgIcon(u"no-such-icon"_s).isNull()); }

    void statusShapesDifferWithoutTheirColours() {
        QSet<QByteArray> shapes;
        const QStringList names{u"status-ok"_s, u"status-failed"_s, u"status-unknown"_s, u"status-paused"_s,
                                u"status-disabled"_s};
        for (const QString& name : names) {
            const QImage mask = drawn(svgIcon(name)).convertToFormat(QImage::Format_Alpha8);
            shapes.insert(QByteArray(reinterpret_cast<const char*>(mask.constBits()), mask.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), names.size());
    }

    void aChangedPaletteChangesTheColours() {
        const QIcon icon = svgIcon(u"status-ok"_s);
        ThemeChoice theme;
        theme.apply(u"light"_s);
        const QColor light = colourAt(icon, QPoint(12, 12));
        theme.apply(u"dark"_s);
        const QColor dark = colourAt(icon, QPoint(12, 12));
        theme.apply(u"system"_s);
        QVERIFY(light != dark);
        QVERIFY(light.lightness() < dark.lightness());
    }

    void aSelectedGlyphShowsOnTheGroundOfSelectedRows() {
        const QPalette palette = QApplication::palette();
        const QColor glyph = colourAt(svgIcon(u"status-ok"_s), QPoint(12, 12), QIcon::Selected);
        QVERIFY(contrastRatio(glyph, palette.color(QPalette::Highlight)) >= 3);
        QVERIFY(glyph != colourAt(svgIcon(u"status-ok"_s), QPoint(12, 12)));
    }

    void relativeAndAbsolutePathsAreTheSame() {
        const auto absolute = svgPath(u"M4 4 L8 4 L8 8 H2 V10 C1 1 2 2 3 3 Q4 4 5 5 Z");
        const auto relative = svgPath(u"m4,4 l4 0 0 4 h-6 v2 c-1-9 0-8 1-7 q1 1 2 2 z");
        QVERIFY(absolute && relative);
        QCOMPARE(*relative, *absolute);
    }

    void whatWeDoNotDrawIsRefused() {
        QVERIFY(!svgPath(u"M 1 1 A 4 4 0 0 1 8 8"));
        QVERIFY(!svgPath(u"M 1"));
        QVERIFY(!svgPath(u"5 5"));
        QByteArray text = "<svg><text>hello</text></svg>";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(!SvgDrawing::read(buffer));
    }
};

QTEST_MAIN(SvgIconTest)
#include "SvgIconTest.moc"
