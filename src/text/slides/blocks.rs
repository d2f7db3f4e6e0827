// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides from the blocks of a report: a thought ends where a heading, a picture, a table or a further paragraph begins.

use super::{SlideWriter, with_kicker};
use crate::domain::content::material::SlideKind;
use crate::domain::export::{Anchor, Block, Drawing, Shape, Table};
use crate::domain::slides::{Picture, PicturePlace, Slide};

impl SlideWriter<'_> {
    /// The thoughts of some blocks under a title.
    pub(super) fn slides_from(self, title: &str, blocks: Vec<Block>) -> Vec<Slide> {
        let mut done = Vec::new();
        let mut slide = self.slide(SlideKind::Show, title);
        let mut indicators = None;
        for block in blocks {
            if ends_before(&slide, &block) && !slide.is_bare() {
                // What follows a chart is no longer about the one thing that it shows.
                let next = self.slide(SlideKind::Show, if says_it_all(&slide) { title } else { &slide.title });
                done.push(std::mem::replace(&mut slide, next));
            }
            slide = match block {
                Block::Heading(_, text) => Slide { title: text, ..slide },
                Block::Text(text) => slide.text(&text),
                Block::Small(text) => slide.small(&text),
                Block::List(items) => slide.points(items),
                Block::Numbered(items) => slide.numbered(items),
                Block::Table(table) => {
                    if table.name == "indicators" {
                        indicators = Some(table.clone());
                    }
                    slide.facts(facts(table))
                }
                Block::Picture(drawing) => self.pictured(slide, drawing, indicators.as_ref()),
                Block::NewPage => slide,
            };
        }
        if !slide.is_bare() {
            done.push(slide);
        }
        with_kicker(title, done)
    }

    /// A slide with a picture, and what it shows in words.
    fn pictured(self, slide: Slide, drawing: Drawing, indicators: Option<&Table>) -> Slide {
        let (drawing, place, slide) = match drawing.name {
            // What belongs to their numbers stands beside them.
            "self-check" | "priorities" => (apart(drawing), PicturePlace::Beside, slide),
            "indicator" => {
                let facts = course(indicators, &slide.title);
                (drawing, PicturePlace::Instead, slide.facts(facts))
            }
            // Its letters are too small for a slide.
            "timeline" => match self.report.timeline_on_slide() {
                Some((drawing, said)) => (drawing, PicturePlace::Instead, slide.text(&said)),
                None => return slide,
            },
            _ => return slide,
        };
        let slide =
            if place == PicturePlace::Instead && slide.body.is_empty() { slide.text(&drawing.alt) } else { slide };
        Slide { picture: Some(Picture { drawing, place }), ..slide }
    }
}

/// What the chart of an indicator shows, from its row in the table of all of them: unit, baseline, target and last value.
fn course(indicators: Option<&Table>, name: &str) -> Vec<(String, String)> {
    let row = indicators
        .and_then(|table| Some((table, table.rows.iter().find(|row| row.first().is_some_and(|of| of == name))?)));
    let cells = row.into_iter().flat_map(|(table, row)| table.head.iter().cloned().zip(row.iter().cloned()));
    cells.skip(1).take(4).collect()
}

/// Whether a slide has a picture in place of its words, so that no more of them belong there.
fn says_it_all(slide: &Slide) -> bool {
    slide.picture.as_ref().is_some_and(|picture| picture.place == PicturePlace::Instead)
}

fn ends_before(slide: &Slide, block: &Block) -> bool {
    match block {
        Block::Heading(..) | Block::Picture(_) | Block::NewPage => true,
        // A paragraph goes with the list below it; a table with the picture above it.
        Block::Text(_) => slide.body.len() > 1 || slide.picture.is_some(),
        Block::Table(_) => slide.picture.is_none() || says_it_all(slide),
        Block::List(_) | Block::Numbered(_) | Block::Small(_) => says_it_all(slide),
    }
}

/// A picture whose words keep clear of each other although they are larger on a slide: what stands in the corners to the
/// right and what stands in the corners to the left are not in one line.
fn apart(mut drawing: Drawing) -> Drawing {
    let (height, corner) = (drawing.height, 12.0);
    for shape in &mut drawing.shapes {
        if let Shape::Words { y, size, anchor, .. } = shape
            && *size <= corner
        {
            match anchor {
                Anchor::End if *y > 30.0 && *y < height / 2.0 => *y += 40.0,
                Anchor::End if *y < height - 20.0 => *y -= 14.0,
                Anchor::Start if *y > height / 2.0 => *y -= 40.0,
                Anchor::Start if *y > 30.0 => *y += 10.0,
                _ => {}
            }
        }
    }
    drawing
}

/// The rows of a table as facts: what a row is about, and its cells with what they are.
fn facts(table: Table) -> Vec<(String, String)> {
    let Table { head, rows, .. } = table;
    let one_value = head.len() == 2;
    let fact = |row: Vec<String>| {
        let mut cells = row.into_iter().zip(&head);
        let name = cells.next().map(|(cell, _)| cell).unwrap_or_default();
        // Of what there is nothing, nothing is said.
        let said = cells.filter(|(cell, _)| !["", "0"].contains(&cell.trim()));
        let said = said.map(|(cell, head)| if one_value { cell } else { [head, ": ", &cell].concat() });
        let said = said.collect::<Vec<_>>().join(" · ");
        (name, if said.is_empty() { "–".to_owned() } else { said })
    };
    rows.into_iter().map(fact).collect()
}
