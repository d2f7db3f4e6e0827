// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Measures side by side: a slide for each thing that is compared.

use super::sources::resting_on;
use super::{SlideWriter, numbered_entries};
use crate::domain::content::material::SlideKind;
use crate::domain::id::MeasureId;
use crate::domain::slides::Slide;

impl SlideWriter<'_> {
    /// The measures, and a slide for each fact that some of them have.
    pub(super) fn comparison(self, compared: &[MeasureId]) -> Vec<Slide> {
        let messages = self.report.messages;
        let facts: Vec<_> = compared.iter().map(|id| self.report.facts(id)).collect();
        let title = &messages.titles.compare;
        if facts.is_empty() {
            return vec![self.slide(SlideKind::Text, title).text(&self.words.slide.no_measures)];
        }
        let opening = self.slide(SlideKind::Text, title).points(facts.iter().map(|facts| facts.title.clone()));
        let mut thoughts = vec![opening];
        thoughts.extend(facts.iter().map(|facts| self.slide(SlideKind::Text, &facts.title).text(&facts.summary)));
        let rows: Vec<_> = facts.iter().map(|facts| facts.rows(messages)).collect();
        for (place, (name, _)) in rows.first().into_iter().flatten().enumerate() {
            let value = |row: &Vec<(&str, Vec<String>)>| row.get(place).map(|(_, values)| values.join("; "));
            let values = facts.iter().zip(&rows).filter_map(|(facts, row)| Some((facts.title.clone(), value(row)?)));
            thoughts.push(Slide { kicker: title.clone(), ..self.slide(SlideKind::Text, name).facts(values) });
        }
        thoughts.retain(|thought| !thought.is_bare());
        let known = compared.iter().filter_map(|id| self.report.content.measures.get(id));
        let sources: Vec<_> = known.flat_map(|measure| measure.sources.clone()).collect();
        numbered_entries(self.with_sources(title, resting_on(&sources, thoughts)))
    }
}
