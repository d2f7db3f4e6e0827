// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Steps and dates over time, as picture and tables.

use super::{Writer, table};
use crate::domain::date::Date;
use crate::domain::export::{Block, Drawing};
use crate::domain::plan::items::{Event, EventKind};
use crate::domain::report::{Bar, Depth, GanttForm, GanttWords, Section, Settings, gantt, month_of};
use crate::domain::timeline::{Band, BandOf, Days, PhaseTime, TimeRow, Timeline};

/// How many dates a short report has.
const FEW: usize = 3;
/// More seasons than this nobody reads.
const MOST_SEASONS: usize = 40;

impl Writer<'_> {
    /// When phases and steps are to be, and the dates.
    pub(super) fn timeline(self, settings: &Settings<'_>) -> Vec<Block> {
        let depth = settings.audience.depth();
        if depth == Depth::Short {
            return self.dates(|event| event.date.is_some_and(|date| date >= self.today), FEW).into_iter().collect();
        }
        let timeline = Timeline::of(self.plan, self.content, self.today);
        let has_steps = timeline.phases.iter().any(|phase| phase.days.is_some());
        let mut blocks = Vec::new();
        if has_steps {
            blocks.extend(self.gantt(&timeline, GanttForm::PAGE).map(Block::Picture));
            blocks.extend(self.steps_in_time(&timeline, depth));
            blocks.push(Block::Small(self.words.paper.time_basis.clone()));
        }
        // Meetings stand with the formats, if those are in the paper.
        let elsewhere = settings.has(Section::Formats);
        let dates =
            self.dates(|event| event.date.is_some() && !(elsewhere && event.kind == EventKind::Meeting), usize::MAX);
        blocks.extend(dates);
        if depth == Depth::Whole {
            blocks.extend(timeline.whole.and_then(|between| self.seasons(between)));
        }
        blocks
    }

    /// The seasons that the lab runs through, each with the first days on which it comes.
    fn seasons(self, between: Days) -> Option<Block> {
        let title = |of: &BandOf| match of {
            BandOf::Usual(season) => self.words.usual_season(*season).to_owned(),
            BandOf::Own(_, title) => title.trim().to_owned(),
        };
        let row = |band: &Band| vec![title(&band.of), self.day(band.days.start), self.day(band.days.end)];
        let mut bands = Timeline::bands(self.plan, between);
        let mut seen: Vec<BandOf> = Vec::new();
        bands.retain(|band| {
            let new = !seen.contains(&band.of) && seen.len() < MOST_SEASONS;
            seen.extend(Some(&band.of).filter(|_| new).cloned());
            new
        });
        let rows = bands.iter().map(row).collect();
        let heads = &self.words.head;
        table("seasons", &self.words.table.seasons, &[&heads.season, &heads.from, &heads.to], rows)
    }

    /// The phases as a picture for a slide, and what it shows of each of them.
    pub(in crate::text) fn timeline_on_slide(self) -> Option<(Drawing, String)> {
        let timeline = Timeline::of(self.plan, self.content, self.today);
        let phase = |(place, phase): (usize, &PhaseTime)| {
            let days = phase.days?;
            let title = self.phase_title(place, phase);
            Some([&title, ": ", &month_of(days.start), " – ", &month_of(days.end)].concat())
        };
        let said: Vec<String> = timeline.phases.iter().enumerate().filter_map(phase).collect();
        Some((self.gantt(&timeline, GanttForm::SLIDE)?, said.join(" · ")))
    }

    fn gantt(self, timeline: &Timeline, form: GanttForm) -> Option<Drawing> {
        let bar = |(place, phase): (usize, &PhaseTime)| {
            Some(Bar { label: self.phase_title(place, phase), days: phase.days? })
        };
        let bars: Vec<Bar> = timeline.phases.iter().enumerate().filter_map(bar).collect();
        let marks: Vec<Date> = timeline.events.iter().filter_map(|event| event.date).collect();
        let words = &self.words;
        let words = GanttWords { alt: &words.paper.gantt_alt, dates: &words.head.event, today: &words.paper.today };
        gantt(&bars, &marks, self.today, form, words)
    }

    fn phase_title(self, place: usize, phase: &PhaseTime) -> String {
        let known = phase.phase.as_ref().and_then(|id| self.content.phase(id));
        known.map_or_else(|| self.words.paper.own_steps.clone(), |(_, phase)| self.numbered(place, &phase.title))
    }

    /// Phases, and in a long report their steps below them.
    fn steps_in_time(self, timeline: &Timeline, depth: Depth) -> Option<Block> {
        let mut rows = Vec::new();
        for (place, phase) in timeline.phases.iter().enumerate() {
            let Some(days) = phase.days else { continue };
            rows.push(vec![self.phase_title(place, phase), self.day(days.start), self.day(days.end), String::new()]);
            if depth == Depth::Whole {
                rows.extend(phase.rows.iter().filter_map(|row| self.step_in_time(row)));
            }
        }
        let heads = &self.words.head;
        let head = [heads.phase_or_step.as_str(), &heads.from, &heads.to, &heads.state];
        table("timeline", &self.words.table.timeline, &head, rows)
    }

    fn step_in_time(self, row: &TimeRow) -> Option<Vec<String>> {
        let days = row.days?;
        let title = ["– ", &self.step_entry_title(&row.step)].concat();
        Some(vec![title, self.day(days.start), self.day(days.end), self.messages.state(row.step.state).to_owned()])
    }

    /// The dates that fit, by day.
    fn dates(self, fits: impl Fn(&Event<'_>) -> bool, at_most: usize) -> Option<Block> {
        let row = |event: &Event<'_>| {
            vec![self.event_title(event), self.moment(event), self.words.event_kind(event.kind).to_owned()]
        };
        let events = self.events_by_day();
        let rows = events.iter().filter(|event| fits(event)).take(at_most).map(row).collect();
        let heads = &self.words.head;
        table("dates", &self.words.table.dates, &[&heads.event, &heads.date, &heads.kind], rows)
    }
}
