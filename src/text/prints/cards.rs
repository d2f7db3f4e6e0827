// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Measures and formats on cards.

use super::Printer;
use crate::domain::content::{Content, Measure};
use crate::domain::id::{FormatId, ItemId, MeasureId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::OwnMeasure;
use crate::domain::prints::{Card, CardOf, first_sentence};
use crate::text::MeasureFacts;

impl Printer<'_> {
    /// The card of a measure, of the catalogue or of the planners' own; none if it is gone or has no title.
    pub(super) fn measure_card(self, id: &MeasureId) -> Option<Card> {
        if let Some(measure) = self.content.measures.get(id) {
            let facts = MeasureFacts::of(measure, self.content, self.messages, self.locale);
            let effort = self.words.effort(measure.effort.min, measure.effort.max);
            let facts = MeasureFacts { effort, ..facts };
            let of = CardOf::Measure(id.clone());
            return Some(self.card_of(of, &facts, &self.words.card.measure, self.note(measure)));
        }
        let item = ItemId::parse(id.as_str())?;
        let own = OwnMeasure::of(self.plan.item(ItemKind::OwnMeasure, &item)?);
        let facts = MeasureFacts::of_own(&own, self.content, self.messages, self.locale);
        // Who leads may be a person: that stays in the plan.
        let lead = known_lead(own.lead, self.content);
        let effort = own.effort.map(|class| self.words.effort(class, class)).unwrap_or_default();
        let facts = MeasureFacts { lead, effort, ..facts };
        let card = self.card_of(CardOf::OwnMeasure(item), &facts, &self.words.card.own, String::new());
        (!card.title.is_empty()).then_some(card)
    }

    fn card_of(self, of: CardOf, facts: &MeasureFacts, kind: &str, note: String) -> Card {
        let (names, words) = (&self.messages.measure, &self.words.card);
        let rows = [
            (&names.cost, &facts.cost),
            (&words.effort, &facts.effort),
            (&names.lead_time, &facts.lead_time),
            (&words.lead, &facts.lead),
        ];
        let kind = if facts.field.is_empty() { kind.to_owned() } else { [kind, " · ", &facts.field].concat() };
        Card {
            of: Some(of),
            kind,
            title: facts.title.clone(),
            text: first_sentence(&facts.summary).to_owned(),
            marks: facts.hazards.iter().map(|hazard| self.messages.hazard(*hazard).to_owned()).collect(),
            facts: rows.into_iter().map(|(name, said)| (name.clone(), said.clone())).collect(),
            note,
        }
        .fitted()
    }

    /// The best that is known of the effect; else what tends to go wrong.
    fn note(self, measure: &Measure) -> String {
        if let Some(best) = measure.evidence.iter().min_by_key(|evidence| evidence.grade) {
            return first_sentence(&best.text).to_owned();
        }
        let pitfall = measure.pitfalls.first();
        pitfall.map_or_else(|| self.words.card.no_evidence.clone(), |pitfall| pitfall.risk.clone())
    }

    /// The card of a format.
    pub(super) fn format_card(self, id: &FormatId) -> Option<Card> {
        let format = self.content.formats.get(id)?;
        let (names, words) = (&self.messages.format, &self.words.card);
        let span = |span| self.messages.span(span, self.locale);
        let facts = [
            (&words.people, first_sentence(&format.participants).to_owned()),
            (&names.group, span(&format.group)),
            (&names.duration, span(&format.duration)),
            (&names.preparation_time, span(&format.preparation_time)),
            (&names.digital, self.messages.digital(format.digital).to_owned()),
        ];
        let card = Card {
            of: Some(CardOf::Format(id.clone())),
            kind: words.format.clone(),
            title: format.title.clone(),
            text: first_sentence(&format.summary).to_owned(),
            marks: format.purposes.iter().map(|purpose| self.messages.purpose(*purpose).to_owned()).collect(),
            facts: facts.into_iter().map(|(name, said)| (name.clone(), said)).collect(),
            note: first_sentence(&format.accessible).to_owned(),
        };
        Some(card.fitted())
    }
}

/// Who leads, if it is an office or organisation that the content knows.
fn known_lead(lead: &str, content: &Content) -> String {
    content.actors.values().find(|actor| actor.as_str() == lead.trim()).cloned().unwrap_or_default()
}
