// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the paper rests on: publications get numbers in the order in which they are named.

use std::cell::RefCell;

use super::Writer;
use crate::domain::content::{Source, SourceKind};
use crate::domain::export::Block;
use crate::domain::id::SourceId;

/// The sources that have been named so far.
pub(super) struct Cited<'a> {
    writer: Writer<'a>,
    is_listed: bool,
    named: RefCell<Vec<SourceId>>,
}

impl<'a> Cited<'a> {
    /// Without a list there are no numbers that would lead to it.
    pub(super) fn new(writer: Writer<'a>, is_listed: bool) -> Self {
        Self { writer, is_listed, named: RefCell::default() }
    }

    /// A statement, and behind it what it rests on.
    pub(super) fn say(&self, text: &str, sources: &[SourceId]) -> String {
        let known = || sources.iter().filter_map(|id| Some((id, self.writer.content.sources.get(id)?)));
        let published = known().filter(|(_, source)| source.kind == SourceKind::Publication);
        let mut numbers: Vec<usize> =
            if self.is_listed { published.map(|(id, _)| self.number(id)).collect() } else { Vec::new() };
        numbers.sort_unstable();
        numbers.dedup();
        let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
        let words = &self.writer.messages.sources;
        let has = |kind| known().any(|(_, source)| source.kind == kind);
        if !numbers.is_empty() {
            [text, " [", &numbers.join(", "), "]"].concat()
        } else if !self.is_listed || text.is_empty() {
            text.to_owned()
        } else if has(SourceKind::Inference) {
            [text, " (", &words.inference_alone, ")"].concat()
        } else if has(SourceKind::Practice) {
            [text, " (", &words.practice, ")"].concat()
        } else {
            text.to_owned()
        }
    }

    fn number(&self, id: &SourceId) -> usize {
        let mut named = self.named.borrow_mut();
        let place = named.iter().position(|other| other == id).unwrap_or_else(|| {
            named.push(id.clone());
            named.len() - 1
        });
        place + 1
    }

    /// The list of what was named.
    pub(super) fn list(&self) -> Vec<Block> {
        let named = self.named.borrow();
        let entries: Vec<String> =
            named.iter().filter_map(|id| self.writer.content.sources.get(id)).map(entry).collect();
        if entries.is_empty() { Vec::new() } else { vec![Block::Numbered(entries)] }
    }
}

/// A publication: who, what, when, where.
fn entry(source: &Source) -> String {
    let year = source.year.map(|year| year.to_string()).unwrap_or_default();
    let address = source.urls.first().map_or("", String::as_str);
    let parts = [source.publisher.as_str(), &source.title, &year, address];
    let parts: Vec<&str> =
        parts.into_iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}
