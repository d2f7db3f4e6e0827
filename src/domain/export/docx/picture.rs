// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures: PNG for all, with the SVG beside it for those who can show it.

use super::body::begin;
use crate::domain::export::document::Drawing;
use crate::domain::export::plain::one_line;
use crate::domain::export::xml::Xml;

/// What a unit of a drawing is on paper: a 96th of an inch, in the unit of the format.
const UNIT: f64 = 9_525.0;
/// The largest picture, in the same unit: 17 cm by 20 cm.
const WIDEST: f64 = 6_120_000.0;
const HIGHEST: f64 = 7_200_000.0;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PLACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/// Names the extension by which a picture has an SVG beside it.
const SVG_EXTENSION: &str = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/// A picture in a line of its own.
pub(super) fn picture(xml: &mut Xml, drawing: &Drawing, n: usize, new_page: &'static str) {
    let alt = one_line(&drawing.alt);
    let (width, height) = size(drawing);
    let (id, name) = (n.to_string(), format!("{} {n}", drawing.name));
    let about = [("id", id.as_str()), ("name", &name), ("descr", &alt)];
    let extent = [("cx", width.as_str()), ("cy", &height)];
    begin(xml, "Picture", new_page, None, "");
    xml.open("w:r", &[]);
    xml.open("w:drawing", &[]);
    let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    xml.open("wp:inline", &[&[("xmlns:wp", PLACE)], &none[..]].concat());
    xml.leaf("wp:extent", &extent);
    xml.leaf("wp:docPr", &about);
    xml.open("wp:cNvGraphicFramePr", &[]);
    xml.leaf("a:graphicFrameLocks", &[("xmlns:a", DRAWING), ("noChangeAspect", "1")]);
    xml.close();
    xml.open("a:graphic", &[("xmlns:a", DRAWING)]);
    xml.open("a:graphicData", &[("uri", PICTURE)]);
    xml.open("pic:pic", &[("xmlns:pic", PICTURE)]);
    xml.open("pic:nvPicPr", &[]);
    xml.leaf("pic:cNvPr", &about);
    xml.leaf("pic:cNvPicPr", &[]);
    xml.close();
    fill(xml, n);
    xml.open("pic:spPr", &[]);
    xml.open("a:xfrm", &[]);
    xml.leaf("a:off", &[("x", "0"), ("y", "0")]);
    xml.leaf("a:ext", &extent);
    xml.close();
    xml.open("a:prstGeom", &[("prst", "rect")]);
    xml.leaf("a:avLst", &[]);
    // Geometry, its picture, the picture, what it is drawn in, the frame, the line, the run, the paragraph.
    for _ in 0..9 {
        xml.close();
    }
}

fn fill(xml: &mut Xml, n: usize) {
    xml.open("pic:blipFill", &[]);
    xml.open("a:blip", &[("r:embed", &format!("png{n}"))]);
    xml.open("a:extLst", &[]);
    xml.open("a:ext", &[("uri", SVG_EXTENSION)]);
    xml.leaf("asvg:svgBlip", &[("xmlns:asvg", SVG), ("r:embed", &format!("svg{n}"))]);
    xml.close();
    xml.close();
    xml.close();
    xml.open("a:stretch", &[]);
    xml.leaf("a:fillRect", &[]);
    xml.close();
    xml.close();
}

fn size(drawing: &Drawing) -> (String, String) {
    let (width, height) = (drawing.width.max(1.0) * UNIT, drawing.height.max(1.0) * UNIT);
    let scale = (WIDEST / width).min(HIGHEST / height).min(1.0);
    #[allow(clippy::cast_possible_truncation, reason = "held below by one, above by the size of the paper")]
    let whole = |length: f64| ((length * scale) as i64).max(1).to_string();
    (whole(width), whole(height))
}
