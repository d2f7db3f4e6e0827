// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The rows of the drawing.

use super::Page;
use crate::domain::progress::StepState;
use crate::domain::timeline::{Band, BandOf, Days, Timeline, Window, Zoom};
use crate::text::fill;
use crate::ui::components::{ChartRow, RowLook};

/// The rows in sight: seasons, dates, phases and, if asked for or looked at closely, their steps.
pub(super) fn rows(timeline: &Timeline, bands: &[Band], window: Window, with_steps: bool, page: Page) -> Vec<ChartRow> {
    let Page { toolbox, words, .. } = page;
    let blank = |name: String, look: RowLook| ChartRow { name, spans: Vec::new(), dates: Vec::new(), look };
    let mut rows: Vec<(Option<BandOf>, ChartRow)> = Vec::new();
    for band in bands {
        let name = match &band.of {
            BandOf::Usual(season) => words.usual_season(*season).to_owned(),
            BandOf::Own(_, title) => words.written(title),
        };
        match rows.iter_mut().find(|(of, _)| of.as_ref() == Some(&band.of)) {
            Some((_, row)) => row.spans.push(band.days),
            None => {
                let row = ChartRow { spans: vec![band.days], ..blank(name, RowLook::Season) };
                rows.push((Some(band.of.clone()), row));
            }
        }
    }
    let mut rows: Vec<ChartRow> = rows.into_iter().map(|(_, row)| row).collect();
    // Of dates that would lie on each other, one.
    let mut dates = Vec::new();
    for (day, kind) in timeline.events.iter().filter_map(|event| Some((event.date?, event.kind))) {
        let at = window.place(day) / 20;
        if window.days.contains(day)
            && dates.iter().rev().take(8).all(|(other, of)| window.place(*other) / 20 != at || *of != kind)
        {
            dates.push((day, kind));
        }
    }
    if !dates.is_empty() {
        rows.push(ChartRow { dates, ..blank(words.time.dates.clone(), RowLook::Dates) });
    }
    let close = with_steps || window.zoom != Zoom::Whole;
    for phase in &timeline.phases {
        let in_sight = |days: &Option<Days>| days.is_some_and(|days| window.span(days).is_some());
        if !in_sight(&phase.days) {
            continue;
        }
        let title = phase.phase.as_ref().and_then(|id| toolbox.content.phase(id)).map(|(number, phase)| {
            let number = number.to_string();
            fill(&toolbox.words.guide.phase_title, &[("number", &number), ("title", &phase.title)])
        });
        let title = title.unwrap_or_else(|| words.tasks.no_phase.clone());
        rows.push(ChartRow { spans: phase.days.into_iter().collect(), ..blank(title, RowLook::Phase) });
        for row in phase.rows.iter().filter(|row| close && in_sight(&row.days)) {
            let look = if row.step.state == StepState::Done { RowLook::Done } else { RowLook::Open };
            rows.push(ChartRow { spans: row.days.into_iter().collect(), ..blank(words.step_title(&row.step), look) });
        }
    }
    rows
}
