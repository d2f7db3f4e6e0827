// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The day on which the lab begins, and how the days of the steps follow from it.

use leptos::prelude::*;

use super::Page;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{SCHEDULE, ScheduleKey};
use crate::ui::components::{ItemDate, Said};

/// The field and the explanation.
#[component]
pub(super) fn Start(page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, timeline, days, .. } = page;
    let of = &words.time;
    let said = ItemId::parse(SCHEDULE).map(|item| Said {
        plan,
        kind: ItemKind::Schedule,
        item,
        attribute: ScheduleKey::Start.attribute(),
    });
    let length = move || {
        timeline.with(|timeline| {
            let whole = timeline.whole.filter(|_| timeline.start.is_some())?;
            let months = (whole.start.days_until(whole.end) + 15) / 30;
            Some(of.length.of(months as f64, &toolbox.locale(), &[("end", &toolbox.day(whole.end))]))
        })
    };
    view! {
        <section class="section section--work lab-start no-print">
            {said.map(|said| view! { <ItemDate said label=of.start.as_str() words=days toolbox /> })}
            <p class="kern-body">{of.start_text.as_str()}</p>
            <p class="kern-body kern-body--bold" role="status">{length}</p>
            <details>
                <summary>{of.how_title.as_str()}</summary>
                <p class="kern-body">{of.how.as_str()}</p>
            </details>
        </section>
    }
}
