// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SvgIcon.h"

#include "widgets/SvgPath.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QXmlStreamReader>

#include <memory>

// Static libraries lose the initialiser that a resource file registers itself with.
static void initialiseResources() {
    Q_INIT_RESOURCE(ui);
}

namespace standby {

using namespace Qt::StringLiterals;

class SvgDrawing::Reader {
  public:
    explicit Reader(QIODevice& device) : m_xml(&device) {}

    std::optional<SvgDrawing> read() {
        SvgDrawing drawing;
        QList<Style> styles{Style{}};
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                styles.removeLast();
            if (token != QXmlStreamReader::StartElement)
                continue;
            styles.append(styleInside(styles.constLast()));
            const std::optional<QPainterPath> outline = pathOfElement();
            if (!outline)
                return {};
            if (outline->isEmpty())
                continue;
            const Style& style = styles.constLast();
            drawing.m_shapes.append({*outline, style.tone, style.filled, style.stroked ? style.width : 0});
        }
        if (m_xml.hasError() || drawing.m_shapes.isEmpty())
            return {};
        return drawing;
    }

  private:
    struct Style {
        Tone tone = Tone::Text;
        bool filled = true;
        bool stroked = false;
        double width = 2;
    };

    Style styleInside(Style style) const {
        const auto attributes = m_xml.attributes();
        if (attributes.hasAttribute("fill"_L1))
            style.filled = attributes.value("fill"_L1) != "none"_L1;
        if (attributes.hasAttribute("stroke"_L1))
            style.stroked = attributes.value("stroke"_L1) != "none"_L1;
        if (attributes.hasAttribute("stroke-width"_L1))
            style.width = attributes.value("stroke-width"_L1).toDouble();
        const auto name = attributes.value("class"_L1);
        for (const auto& [word, tone] :
             {std::pair{"ok"_L1, Tone::Ok}, std::pair{"warn"_L1, Tone::Warn}, std::pair{"bad"_L1, Tone::Bad},
              std::pair{"muted"_L1, Tone::Muted}, std::pair{"accent"_L1, Tone::Accent}}) {
            if (name == word)
                style.tone = tone;
        }
        return style;
    }

    double number(QLatin1StringView name) const { return m_xml.attributes().value(name).toDouble(); }

    /// Empty for an element that only groups; nothing for one that we do not draw.
    std::optional<QPainterPath> pathOfElement() const {
        const auto element = m_xml.name();
        QPainterPath outline;
        if (element == "svg"_L1 || element == "g"_L1 || element == "title"_L1)
            return outline;
        if (element == "path"_L1)
            return svgPath(m_xml.attributes().value("d"_L1));
        if (element == "circle"_L1) {
            outline.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
            return outline;
        }
        if (element == "rect"_L1) {
            const QRectF box(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1));
            outline.addRoundedRect(box, number("rx"_L1), number("rx"_L1));
            return outline;
        }
        if (element == "line"_L1) {
            outline.moveTo(number("x1"_L1), number("y1"_L1));
            outline.lineTo(number("x2"_L1), number("y2"_L1));
            return outline;
        }
        return {};
    }

    QXmlStreamReader m_xml;
};

std::optional<SvgDrawing> SvgDrawing::read(QIODevice& device) {
    return Reader(device).read();
}

void SvgDrawing::paint(QPainter& painter, const QRectF& area, const std::function<QColor(Tone)>& colorOf) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / 24, area.height() / 24);
    for (const Shape& shape : m_shapes) {
        const QColor color = colorOf(shape.tone);
        painter.setBrush(shape.filled ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.setPen(shape.strokeWidth > 0
                           ? QPen(color, shape.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                           : QPen(Qt::NoPen));
        painter.drawPath(shape.path);
    }
    painter.restore();
}

namespace {

using Drawings = QHash<QString, std::shared_ptr<const SvgDrawing>>;

Drawings readDrawings() {
    initialiseResources();
    Drawings drawings;
    const QDir folder(u":/icons"_s);
    for (const QString& name : folder.entryList({u"*.svg"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto drawing = SvgDrawing::read(file))
            drawings.insert(name.chopped(4), std::make_shared<const SvgDrawing>(*drawing));
    }
    return drawings;
}

/// Read once, never changed: tables ask for icons with every row that they paint.
const Drawings& drawings() {
    static const Drawings all = readDrawings();
    return all;
}

/// What points to where reading goes on, or comes from, is turned round where that is the left.
bool followsReading(const QString& name) {
    static const QStringList names{u"back"_s,         u"forward"_s,         u"undo"_s, u"redo"_s,
                                   u"group-closed"_s, u"status-updating"_s, u"exit"_s};
    return names.contains(name);
}

class SvgIconEngine final : public QIconEngine {
  public:
    explicit SvgIconEngine(const QString& name) : m_name(name) { m_drawing = drawings().value(name); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        if (!m_drawing)
            return;
        const int side = std::min(rect.width(), rect.height());
        painter->save();
        if (followsReading(m_name) && QGuiApplication::isRightToLeft()) {
            painter->translate(2 * rect.x() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        const QRectF area(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        m_drawing->paint(*painter, area, [mode, palette = QGuiApplication::palette()](Tone tone) {
            if (mode == QIcon::Disabled)
                return palette.color(QPalette::Disabled, QPalette::ButtonText);
            if (mode == QIcon::Selected)
                return tone == Tone::Text ? palette.color(QPalette::HighlightedText)
                                          : toneColorOn(tone, palette.color(QPalette::Highlight), palette);
            return toneColor(tone, palette);
        });
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    bool isNull() override { return !m_drawing; }
    QString key() const override { return u"standby-svg"_s; }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new SvgIconEngine(*this); }

  private:
    QString m_name;
    std::shared_ptr<const SvgDrawing> m_drawing;
};

} // namespace

QIcon svgIcon(const QString& name) {
    return QIcon(new SvgIconEngine(name));
}

} // namespace standby
