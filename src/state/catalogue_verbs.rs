// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What looking something up does to the plan: taking over what a problem proposes, reading and restoring items.

use leptos::prelude::*;

use crate::browser::random;
use crate::domain::catalogue::{Chosen, Taken, take};
use crate::domain::content::{Format, Step};
use crate::domain::date::Date;
use crate::domain::id::{Attribute, FormatId, ItemId, MeasureId};
use crate::domain::language::Language;
use crate::domain::plan::items::OwnMeasure;
use crate::domain::plan::{History, ItemKey, ItemKind};
use crate::domain::shortlist;
use crate::domain::typed::Typed;
use crate::state::Toolbox;
use crate::state::plan_state::PlanState;
use crate::text::{Locale, MeasureFacts};

impl PlanState {
    /// Takes measures, formats and steps into the plan as one change, and says what came of it.
    pub fn take_over(self, measures: &[&MeasureId], formats: &[&Format], steps: &[&Step]) -> Taken {
        let events = formats.iter().filter_map(|format| Some((*format, ItemId::parse(&random::name())?)));
        let chosen = Chosen { measures: measures.to_vec(), formats: events.collect(), steps: steps.to_vec() };
        let mut taken = Taken::default();
        self.change(History::record, |plan, mark| {
            let (change, of_it) = take(plan, &chosen, &mark);
            taken = of_it;
            change
        });
        taken
    }

    /// Adds a measure of the planners' own as an idea; its id comes back.
    pub fn add_own_measure(self, title: &str) -> Option<ItemId> {
        let item = ItemId::parse(&random::name())?;
        self.change(History::record, |plan, mark| shortlist::add_own(plan, &item, title, &mark));
        Some(item)
    }

    /// Brings a deleted item back.
    pub fn restore_item(self, kind: ItemKind, item: &ItemId) {
        self.set_items(kind, item, &[(ItemKey::Deleted.attribute(), "no")]);
    }

    /// What an item says under an attribute, followed.
    pub fn said(self, kind: ItemKind, item: &ItemId, attribute: &Attribute) -> Memo<String> {
        let (item, attribute) = (item.clone(), attribute.clone());
        Memo::new(move |_| {
            self.with(|plan| plan.item(kind, &item).map_or("", |item| item.text(attribute.as_str())).to_owned())
        })
    }

    /// The events of a format that are there, followed.
    pub fn events_of(self, format: &FormatId) -> Memo<Vec<ItemId>> {
        let format = format.clone();
        Memo::new(move |_| {
            self.with(|plan| {
                let of_it = plan.events().filter(|event| event.format.as_ref() == Some(&format));
                of_it.map(|event| event.id.clone()).collect()
            })
        })
    }
}

impl Toolbox {
    /// A measure in words, of the catalogue or of the planners' own; followed only where planners can change it.
    pub fn measure_facts(&'static self, id: &str, plan: PlanState) -> Option<MeasureFacts> {
        let (content, words, locale) = (&self.content, &self.words, self.locale());
        let id = MeasureId::parse(id)?;
        if let Some(measure) = content.measures.get(&id) {
            return Some(MeasureFacts::of(measure, content, words, &locale));
        }
        let item = ItemId::parse(id.as_str())?;
        plan.with(|plan| {
            let own = OwnMeasure::of(plan.item(ItemKind::OwnMeasure, &item)?);
            Some(MeasureFacts::of_own(&own, content, words, &locale))
        })
    }

    /// A day as people of the language type it.
    pub fn day_to_type(&self, date: Date) -> String {
        self.typed_day().show(&date.to_string())
    }

    /// How people of the language type a day.
    pub fn typed_day(&self) -> Typed {
        Typed::Day(if self.language == Language::En { '/' } else { '.' })
    }

    /// How people of the language type a number.
    pub fn typed_number(&self) -> Typed {
        Typed::Number(if self.language == Language::En { '.' } else { ',' })
    }

    /// A day in words, such as 24 May 2027.
    pub fn day(&self, date: Date) -> String {
        // Noon, so that it is the same day in the browser's time zone.
        let noon = date.start().as_millis().saturating_add(43_200_000);
        self.locale().date(crate::domain::timestamp::Timestamp::from_millis(noon))
    }
}
