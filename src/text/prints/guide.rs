// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The facilitator's guide as a paper.

use crate::domain::content::material::Material;
use crate::domain::content::{Content, SourceKind};
use crate::domain::export::{Block, Document, Level};
use crate::domain::id::SourceId;
use crate::domain::language::Language;
use crate::text::{Messages, PrintWords};

/// The guide, section by section, with its sources at the end.
pub fn facilitators_guide(
    material: &Material,
    content: &Content,
    messages: &Messages,
    words: &PrintWords,
    language: Language,
) -> Document {
    let mut blocks = vec![Block::Text(words.guide.intro.clone())];
    let titles = material.facilitation.iter().map(|section| section.title.clone());
    blocks.extend([Block::Heading(Level::Section, words.guide.contents.clone()), Block::Numbered(titles.collect())]);
    for section in &material.facilitation {
        blocks.push(Block::Heading(Level::Section, section.title.clone()));
        if !section.text.is_empty() {
            blocks.push(Block::Text(section.text.clone()));
        }
        blocks.push(Block::List(section.points.clone()));
    }
    let mut known: Vec<&SourceId> = Vec::new();
    for id in material.facilitation.iter().flat_map(|section| &section.sources) {
        if !known.contains(&id) {
            known.push(id);
        }
    }
    let source = |id: &&SourceId| {
        let source = content.sources.get(id)?;
        Some(match source.kind {
            SourceKind::Practice => [&*messages.sources.practice, ": ", &messages.sources.practice_help].concat(),
            SourceKind::Inference => messages.sources.inference_alone.clone(),
            SourceKind::Publication => {
                let year = source.year.map(|year| year.to_string()).unwrap_or_default();
                let url = source.urls.first().map_or("", String::as_str);
                let said = [source.title.as_str(), &source.publisher, &year, url];
                said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(", ")
            }
        })
    };
    let sources: Vec<String> = known.iter().filter_map(source).collect();
    if !sources.is_empty() {
        blocks.extend([Block::Heading(Level::Section, words.guide.sources.clone()), Block::List(sources)]);
    }
    blocks.push(Block::Small(words.guide.written.clone()));
    Document {
        language,
        title: messages.titles.facilitation.clone(),
        subtitle: messages.app.name.clone(),
        blocks,
        ..Document::default()
    }
}
