// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What slides rest on: for the speaker at each slide, for the room on the last one.

use super::SlideWriter;
use crate::domain::content::material::SlideKind;
use crate::domain::content::{Source, SourceKind};
use crate::domain::id::SourceId;
use crate::domain::slides::Slide;

impl SlideWriter<'_> {
    /// Some thoughts, and behind them one with all that they rest on, if they name anything.
    pub(super) fn with_sources(self, kicker: &str, mut thoughts: Vec<Slide>) -> Vec<Slide> {
        let mut named: Vec<SourceId> = Vec::new();
        for id in thoughts.iter().flat_map(|thought| &thought.sources) {
            if !named.contains(id) {
                named.push(id.clone());
            }
        }
        let mut said: Vec<String> = Vec::new();
        for source in named.iter().filter_map(|id| self.report.content.sources.get(id)) {
            let line = self.source(source);
            if !said.contains(&line) {
                said.push(line);
            }
        }
        // What can be read comes before what all practise.
        said.sort_by_key(|line| *line == self.report.messages.sources.practice);
        let slide = self.slide(SlideKind::Text, &self.report.messages.step.sources).points(said);
        if !slide.is_bare() {
            thoughts.push(Slide { kicker: kicker.to_owned(), sources: named, ..slide });
        }
        thoughts
    }

    /// A source in a line: its address is a click away for the speaker, and too long for the room.
    fn source(self, source: &Source) -> String {
        let words = &self.report.messages.sources;
        match source.kind {
            SourceKind::Practice => words.practice.clone(),
            SourceKind::Inference => words.inference_alone.clone(),
            SourceKind::Publication => {
                let year = source.year.map(|year| year.to_string()).unwrap_or_default();
                let parts = [source.publisher.trim(), source.title.trim(), &year];
                let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                parts.join(". ")
            }
        }
    }
}

/// Thoughts about something that rest on what it rests on, where they do not say more precisely.
pub(super) fn resting_on(sources: &[SourceId], thoughts: Vec<Slide>) -> Vec<Slide> {
    let rest = |thought: Slide| {
        if thought.sources.is_empty() { Slide { sources: sources.to_vec(), ..thought } } else { thought }
    };
    thoughts.into_iter().map(rest).collect()
}
