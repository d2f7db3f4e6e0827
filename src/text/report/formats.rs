// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Events, and formats that suit the neighbourhood.

use super::{Writer, table};
use crate::domain::advice;
use crate::domain::check::lowest_first;
use crate::domain::content::Format;
use crate::domain::date::Date;
use crate::domain::export::Block;
use crate::domain::plan::items::{Event, EventKind};
use crate::domain::standing;

/// How many formats are recommended.
const FEW: usize = 5;

impl<'a> Writer<'a> {
    /// Events in the order of their days, then formats that suit.
    pub(super) fn formats(self) -> Vec<Block> {
        let heads = &self.words.head;
        let events = self.events_by_day();
        let row = |event: &Event<'_>| {
            let format = event.format.as_ref();
            let format = format
                .map(|id| self.content.formats.get(id).map_or_else(|| self.gone(id.as_str()), |of| of.title.clone()));
            let day = self.moment(event);
            vec![
                self.event_title(event),
                day,
                self.event_kind(event.kind).to_owned(),
                event.place.to_owned(),
                format.unwrap_or_default(),
            ]
        };
        let head = [heads.event.as_str(), &heads.date, &heads.kind, &heads.place, &heads.format];
        let events = table("events", &self.words.table.events, &head, events.iter().map(row).collect());
        events.into_iter().chain(self.recommended()).collect()
    }

    /// The formats that suit best by profile and self-check.
    fn recommended(self) -> Vec<Block> {
        let situation = standing::situation(self.plan, &self.content.check);
        if !standing::says_something(&situation) {
            return Vec::new();
        }
        let heads = &self.words.head;
        let row = |format: &Format| {
            let purposes: Vec<&str> = format.purposes.iter().map(|purpose| self.messages.purpose(*purpose)).collect();
            let [group, duration] = [&format.group, &format.duration].map(|span| self.messages.span(span, self.locale));
            vec![format.title.clone(), purposes.join(", "), group, duration]
        };
        let best = advice::formats(self.content, &situation, &[]);
        let best = best.iter().take(FEW).filter_map(|ranked| self.content.formats.get(&ranked.id));
        let names = &self.messages.format;
        let head = [heads.format.as_str(), &names.purposes, &names.group, &names.duration];
        let formats = table("formats", &self.words.table.formats, &head, best.map(row).collect());
        let basis = formats.is_some().then(|| Block::Small(self.words.paper.suggested.clone()));
        formats.into_iter().chain(basis).collect()
    }

    /// The events, those without a day last.
    pub(super) fn events_by_day(self) -> Vec<Event<'a>> {
        let events: Vec<_> = self.plan.events().collect();
        let minutes = |event: &Event<'_>| event.start.map_or(0, |start| i64::from(start.minutes()));
        let moment = |event: &Event<'_>| event.date.map_or(i64::MAX, |date| date.days() * 1440 + minutes(event));
        let order = lowest_first(events.iter().map(moment));
        order.into_iter().filter_map(|place| events.get(place).cloned()).collect()
    }

    /// What an event is called: by those who entered it, or by its format.
    pub(super) fn event_title(self, event: &Event<'_>) -> String {
        let title = event.title.trim();
        let format = event.format.as_ref().and_then(|id| self.content.formats.get(id));
        match (title.is_empty(), format) {
            (false, _) => title.to_owned(),
            (true, Some(format)) => format.title.clone(),
            (true, None) => self.event_kind(event.kind).to_owned(),
        }
    }

    fn event_kind(self, kind: EventKind) -> &'a str {
        self.words.event_kind(kind)
    }

    /// Day and time of an event.
    pub(super) fn moment(self, event: &Event<'_>) -> String {
        let day = event.date.map_or_else(|| self.words.paper.not_dated.clone(), |date: Date| self.day(date));
        let time = event.start.map(|time| [", ", &time.to_string()].concat());
        [day, time.unwrap_or_default()].concat()
    }
}
