// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be taken along: sheets to print, an entry for a calendar, the record.

use leptos::prelude::*;

use super::{Page, VIEW, View};
use crate::domain::agenda;
use crate::domain::export::{CalendarWords, event_with_agenda};
use crate::domain::report::paper_name;
use crate::query::Query;
use crate::routes::Route;
use crate::state::agenda::EVENT;
use crate::state::papers;
use crate::text::fill;
use crate::ui::components::{Press, SectionTitle};

/// The buttons.
#[component]
pub(super) fn Take(page: Page) -> impl IntoView {
    let Page { toolbox, words, navigation, asked, .. } = page;
    let said = RwSignal::new(String::new());
    let calendar = Callback::new(move |()| said.set(calendar(page)));
    let sheet = move |view: View| move || navigation.query().with(VIEW, view.key()).href(&Route::Agenda);
    let record =
        move || Query::default().with(EVENT, asked.with(|asked| asked.key().to_owned()).as_str()).href(&Route::Record);
    view! {
        <section class="section no-print">
            <SectionTitle title=words.take.as_str() />
            <div class="buttons">
                <a class="kern-btn kern-btn--secondary" href=sheet(View::Wall)><span class="kern-label">{words.view_wall.as_str()}</span></a>
                <a class="kern-btn kern-btn--secondary" href=sheet(View::Script)><span class="kern-label">{words.view_script.as_str()}</span></a>
                <Press id="agenda-calendar" look="kern-btn kern-btn--secondary" word=words.calendar.as_str() press=calendar />
                <a class="kern-btn kern-btn--secondary" href=record><span class="kern-label">{toolbox.words.titles.record.as_str()}</span></a>
            </div>
            <p class="kern-body" role="status" id="agenda-taken">{said}</p>
        </section>
    }
}

/// Saves the event for a calendar; what came of it comes back in words.
fn calendar(page: Page) -> String {
    let Page { toolbox, words, event, agenda, .. } = page;
    let Some(id) = event.get_untracked() else { return words.calendar_no_event.clone() };
    let entry = page.plan.with_untracked(|plan| {
        let event = agenda::event(plan, &id)?;
        let calendar_words = CalendarWords { due: "", untitled: &words.untitled_event };
        let (plain, minutes) = agenda.with_untracked(|agenda| (agenda.plain(), agenda.minutes));
        event_with_agenda(plan, &toolbox.content, &event, calendar_words, (&plain, minutes))
    });
    let Some(entry) = entry else { return words.calendar_no_day.clone() };
    let name = paper_name("agenda", &entry.title, "ics");
    let title = entry.title.clone();
    match papers::save_days(&[entry], &title, &toolbox.words.app.name, &name) {
        Ok(()) => fill(&words.saved, &[("name", &name)]),
        Err(detail) => fill(&words.failed, &[("detail", &detail)]),
    }
}

/// Prints the sheet being shown.
#[component]
pub(super) fn PrintButton(page: Page) -> impl IntoView {
    let Page { words, navigation, .. } = page;
    view! {
        <div class="buttons no-print">
            <button type="button" id="agenda-print" class="kern-btn kern-btn--primary" on:click=move |_| navigation.print()>
                <span class="kern-label">{words.print.as_str()}</span>
            </button>
        </div>
    }
}
