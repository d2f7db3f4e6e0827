// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides from the blocks of a report: a thought ends where a heading, a picture, a table or a further paragraph begins.

use super::{SlideWriter, with_kicker};
use crate::domain::content::material::SlideKind;
use crate::domain::export::{Anchor, Block, Drawing, Shape, Table};
use crate::domain::slides::{Picture, PicturePlace, Slide};

/// The pictures whose words can be read on a slide; of all others, what they show stands in the words.
const LEGIBLE: [&str; 2] = ["self-check", "priorities"];

impl SlideWriter<'_> {
    /// The thoughts of some blocks under a title.
    pub(super) fn slides_from(self, title: &str, blocks: Vec<Block>) -> Vec<Slide> {
        let mut done = Vec::new();
        let mut slide = self.slide(SlideKind::Show, title);
        for block in blocks {
            if ends_before(&slide, &block) && !slide.is_bare() {
                let next = self.slide(SlideKind::Show, &slide.title);
                done.push(std::mem::replace(&mut slide, next));
            }
            slide = match block {
                Block::Heading(_, text) => Slide { title: text, ..slide },
                Block::Text(text) => slide.text(&text),
                Block::Small(text) => slide.small(&text),
                Block::List(items) => slide.points(items),
                Block::Numbered(items) => slide.numbered(items),
                Block::Table(table) => slide.facts(facts(table)),
                Block::Picture(drawing) if LEGIBLE.contains(&drawing.name) => {
                    let drawing = apart(drawing);
                    Slide { picture: Some(Picture { drawing, place: PicturePlace::Beside }), ..slide }
                }
                Block::Picture(_) | Block::NewPage => slide,
            };
        }
        if !slide.is_bare() {
            done.push(slide);
        }
        with_kicker(title, done)
    }
}

fn ends_before(slide: &Slide, block: &Block) -> bool {
    match block {
        Block::Heading(..) | Block::Picture(_) | Block::NewPage => true,
        // A paragraph goes with the list below it; a table with the picture above it.
        Block::Text(_) => slide.body.len() > 1 || slide.picture.is_some(),
        Block::Table(_) => slide.picture.is_none(),
        Block::List(_) | Block::Numbered(_) | Block::Small(_) => false,
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
