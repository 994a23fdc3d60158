// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayIcon.h"
#include "widgets/Banner.h"
#include "widgets/StatusLabel.h"
#include "widgets/SteadyLabel.h"
#include "widgets/SvgIcon.h"
#include "widgets/ThemeChoice.h"
#include "widgets/ThemeStyle.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

const QList<Look> looks{Look::Light, Look::Dark, Look::HighContrastLight, Look::HighContrastDark};
const QList<Tone> words{Tone::Text, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Muted, Tone::Accent};
const QList<Tone> lines{Tone::Focus,      Tone::Line,    Tone::BeatOk,   Tone::BeatSlow,
                        Tone::BeatFailed, Tone::BeatGap, Tone::ChartLine};
const QStringList statuses{u"status-ok"_s,    u"status-failed"_s,   u"status-unknown"_s,  u"status-paused"_s,
                           u"status-stale"_s, u"status-disabled"_s, u"status-updating"_s, u"status-warning"_s,
                           u"problems"_s,     u"acknowledge"_s};

/// Fails with both colours in its words.
void verifyContrast(const QColor& color, const QColor& ground, double least, const QByteArray& what) {
    const double ratio = contrastRatio(color, ground);
    QVERIFY2(ratio >= least, what + ": " + color.name().toLatin1() + " on " + ground.name().toLatin1() + " has " +
                                 QByteArray::number(ratio, 'f', 2));
}

/// All colour taken away.
QImage onGround(const QIcon& icon, int side, const QColor& ground) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How many pixels are clearly lighter or darker in the other picture.
int differentGreys(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
    }
    return count;
}

/// Where a picture differs from its ground: one bit for each pixel.
QBitArray greyShape(const QIcon& icon, int side, const QColor& ground) {
    const QImage grey = onGround(icon, side, ground);
    QBitArray shape(side * side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            shape.setBit(y * side + x, std::abs(qGray(grey.pixel(x, y)) - qGray(ground.rgb())) > 40);
    }
    return shape;
}

/// Share of the pixels in which two shapes differ, of those that either of them has.
double difference(const QBitArray& a, const QBitArray& b) {
    return double((a ^ b).count(true)) / double(std::max<qsizetype>((a | b).count(true), 1));
}

QPalette systemPalette(QRgb window, QRgb base, QRgb text) {
    QPalette palette(QColor::fromRgb(text), QColor::fromRgb(window), Qt::white, Qt::black, Qt::gray,
                     QColor::fromRgb(text), Qt::white, QColor::fromRgb(base), QColor::fromRgb(window));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(base));
    return palette;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyToneIsReadOnEveryGround() {
        for (const Look look : looks) {
            const QPalette palette = paletteOf(look);
            const bool high = look == Look::HighContrastLight || look == Look::HighContrastDark;
            for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
                for (const Tone tone : words)
                    verifyContrast(toneColor(tone, palette), palette.color(role), high ? 7 : 4.5, "a word");
                for (const Tone tone : lines)
                    verifyContrast(toneColor(tone, palette), palette.color(role), high ? 4.5 : 3, "a line");
            }
        }
    }

    void everyToneIsReadOnASelectedRowAndOnBanners() {
        for (const Look look : looks) {
            const QPalette palette = paletteOf(look);
            QList<QColor> grounds{palette.color(QPalette::Highlight)};
            for (const Tone banner : words)
                grounds.append(toneGround(banner, palette));
            for (const QColor& ground : std::as_const(grounds)) {
                for (const Tone tone : words)
                    verifyContrast(toneColorOn(tone, ground, palette), ground, 4.5, "a word");
                for (const Tone tone : lines)
                    verifyContrast(toneColorOn(tone, ground, palette), ground, 3, "a line");
            }
            // What a banner and a badge say is in these, without further ado.
            for (const Tone banner : words) {
                verifyContrast(toneColor(banner, palette), toneGround(banner, palette), 4.5, "a badge");
                verifyContrast(palette.color(QPalette::WindowText), toneGround(banner, palette), 4.5, "a banner");
            }
        }
    }

    void placeholdersToolTipsAndWhatIsDisabledCanBeRead() {
        for (const Look look : looks) {
            const QPalette p = paletteOf(look);
            using P = QPalette;
            verifyContrast(p.color(P::PlaceholderText), p.color(P::Base), 4.5, "a placeholder");
            verifyContrast(p.color(P::ToolTipText), p.color(P::ToolTipBase), 4.5, "a tool tip");
            verifyContrast(p.color(P::HighlightedText), p.color(P::Highlight), 4.5, "a selected row");
            verifyContrast(p.color(P::Disabled, P::HighlightedText), p.color(P::Disabled, P::Highlight), 4.5,
                           "disabled");
            verifyContrast(p.color(P::Disabled, P::WindowText), p.color(P::Window), 4.5, "a disabled label");
            verifyContrast(p.color(P::Disabled, P::Text), p.color(P::Disabled, P::Base), 4.5, "a disabled field");
            verifyContrast(p.color(P::Disabled, P::ButtonText), p.color(P::Button), 4.5, "a disabled button");
            verifyContrast(p.color(P::Disabled, P::ButtonText), p.color(P::Window), 4.5, "a disabled tool button");
            verifyContrast(p.color(P::Link), p.color(P::Base), 4.5, "a link");
            verifyContrast(p.color(P::Highlight), p.color(P::Base), 3, "the ground of a selected row");
            verifyContrast(p.color(P::WindowText), p.color(P::Window), 7, "text");
        }
    }

    /// As they are drawn: a style mixes grounds of its own.
    void wordsAreReadOnThePagesOfTabs() {
        ThemeStyle style;
        for (const Look look : looks) {
            QStyleOptionTabWidgetFrame option;
            option.rect = QRect(0, 0, 80, 80);
            option.palette = paletteOf(look);
            option.state = QStyle::State_Enabled;
            QImage page(option.rect.size(), QImage::Format_RGB32);
            page.fill(option.palette.color(QPalette::Window));
            QPainter painter(&page);
            style.drawPrimitive(QStyle::PE_FrameTabWidget, &option, &painter, nullptr);
            painter.end();
            for (const Tone tone : words)
                verifyContrast(toneColor(tone, option.palette), page.pixelColor(40, 40), 4.5, "a word");
        }
    }

    void checkBoxesAndRadioButtonsAreSeen() {
        ThemeStyle style;
        for (const Look look : looks) {
            for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
                QStyleOptionButton option;
                option.rect = QRect(0, 0, 15, 15);
                option.palette = paletteOf(look);
                option.state = QStyle::State_Enabled | QStyle::State_Off;
                const QColor ground = option.palette.color(QPalette::Window);
                QImage image(option.rect.size(), QImage::Format_RGB32);
                image.fill(ground);
                QPainter painter(&image);
                style.drawPrimitive(element, &option, &painter, nullptr);
                painter.end();
                double most = 1;
                for (int x = 0; x < 15; ++x)
                    most = std::max(most, contrastRatio(image.pixelColor(x, 7), ground));
                QVERIFY2(most >= 2.9, QByteArray::number(most));
            }
        }
    }

    /// Desktops bring grounds that nobody here thought of.
    void tonesAdaptToTheColoursOfTheSystem() {
        for (const QPalette& palette :
             {systemPalette(0xffefefef, 0xffffffff, 0xff000000), systemPalette(0xff3b3b3b, 0xff505050, 0xffffffff),
              systemPalette(0xfffffaef, 0xfffffaef, 0xff3d3d3d), systemPalette(0xff2d3236, 0xff2d3236, 0xffffffff),
              systemPalette(0xffc8b080, 0xffd8c090, 0xff201000)}) {
            for (const auto role : {QPalette::Window, QPalette::Base}) {
                for (const Tone tone : words)
                    verifyContrast(toneColor(tone, palette), palette.color(role), 4.5, "a word");
                for (const Tone tone : lines)
                    verifyContrast(toneColor(tone, palette), palette.color(role), 3, "a line");
            }
        }
    }

    void statusesAreToldApartWithoutColour() {
        for (const Look look : looks) {
            QApplication::setPalette(paletteOf(look));
            const QColor ground = paletteOf(look).color(QPalette::Base);
            for (const QString& one : statuses) {
                const QBitArray shape = greyShape(svgIcon(one), 16, ground);
                QVERIFY2(shape.count(true) >= 12, qPrintable(one + u" is too faint"_s));
                for (const QString& other : statuses) {
                    if (one == other)
                        continue;
                    const double differs = difference(shape, greyShape(svgIcon(other), 16, ground));
                    QVERIFY2(differs >= 0.25, qPrintable(u"%1 and %2 differ by %3"_s.arg(one, other).arg(differs)));
                }
            }
        }
        QApplication::setPalette(QPalette());
    }

    void theTrayTellsItsStatesApartWithoutColour() {
        const QList<TrayMark> marks{TrayMark::None, TrayMark::Problems, TrayMark::Paused, TrayMark::NotConnected};
        for (const int side : {16, 22, 32}) {
            for (const QColor& panel : {QColor(Qt::black), QColor(0xf0, 0xf0, 0xf0)}) {
                for (const TrayMark one : marks) {
                    for (const TrayMark other : marks) {
                        const int differs = differentGreys(onGround(trayPicture(one), side, panel),
                                                           onGround(trayPicture(other), side, panel));
                        QVERIFY2(one == other || differs * 33 >= side * side, QByteArray::number(differs));
                    }
                }
            }
        }
    }

    void theSystemIsFollowedWhileItChanges() {
        ThemeChoice theme;
        theme.apply(u"system"_s);
        QVERIFY(!isDark(QApplication::palette()));
        theme.setSystemLook({SystemLook::Scheme::Dark, false});
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(!isHighContrast(QApplication::palette()));
        theme.setSystemLook({SystemLook::Scheme::Light, true});
        QVERIFY(!isDark(QApplication::palette()));
        QVERIFY(isHighContrast(QApplication::palette()));
        theme.apply(u"dark"_s);
        theme.setSystemLook({SystemLook::Scheme::Light, false});
        QVERIFY(isDark(QApplication::palette()));
        theme.apply(u"system"_s);
        QVERIFY(!isDark(QApplication::palette()));
        QApplication::setPalette(QPalette());
    }

    void countingNumbersMoveNothing() {
        SteadyLabel label;
        label.setText(u"88 polls a second"_s);
        const int wide = label.sizeHint().width();
        label.setText(u"11 polls a second"_s);
        QCOMPARE(label.sizeHint().width(), wide);
        label.setText(u"188 polls a second"_s);
        QVERIFY(label.sizeHint().width() > wide);
        label.setText(u"8 polls a second"_s);
        QVERIFY(label.sizeHint().width() < wide);
        const QFontMetrics figures(withTabularFigures(QApplication::font()));
        for (const QChar digit : u"012345678"_s)
            QCOMPARE(figures.horizontalAdvance(digit), figures.horizontalAdvance(u'9'));
    }

    void whatIsShownIsPaintedAnewInTheNewColours() {
        ThemeChoice theme;
        theme.apply(u"light"_s);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* status = new StatusLabel(&window);
        status->setStatus(u"status-failed"_s, u"Failed"_s, Tone::Bad);
        auto* banner = new Banner(&window);
        column->addWidget(status);
        column->addWidget(banner);
        window.show();
        banner->say(Tone::Bad, u"The engine does not answer."_s);
        const auto glyph = [&](QWidget* of) {
            for (const QLabel* label : of->findChildren<QLabel*>()) {
                if (!label->pixmap(Qt::ReturnByValue).isNull())
                    return label->pixmap(Qt::ReturnByValue).toImage();
            }
            return QImage();
        };
        QImage before = window.grab().toImage();
        QImage cross = glyph(status);
        QImage triangle = glyph(banner);
        for (const QString& name : {u"dark"_s, u"highContrast"_s, u"light"_s}) {
            theme.apply(name);
            QApplication::processEvents();
            const QPalette colours = QApplication::palette();
            const QImage after = window.grab().toImage();
            QVERIFY(after != before);
            QVERIFY(glyph(status) != cross);
            QVERIFY(glyph(banner) != triangle);
            QCOMPARE(status->findChild<ToneLabel*>()->palette().color(QPalette::WindowText),
                     toneColor(Tone::Bad, colours));
            QCOMPARE(banner->palette().color(QPalette::Window), toneGround(Tone::Bad, colours));
            before = after;
            cross = glyph(status);
            triangle = glyph(banner);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
