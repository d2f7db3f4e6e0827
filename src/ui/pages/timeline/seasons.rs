// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Seasons: the usual ones to switch on and off, and those of the planners' own.

use leptos::prelude::*;

use super::Page;
use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{SCHEDULE, ScheduleKey, SeasonKey, UsualSeason, with_word};
use crate::text::fill;
use crate::ui::components::{ItemDate, ItemText, More, Said, SectionTitle, first};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Season;

/// So many seasons are shown at first, and more at a time.
const AT_A_TIME: usize = 30;

/// The seasons.
#[component]
pub(super) fn Seasons(page: Page) -> impl IntoView {
    let Page { words, plan, navigation, said, .. } = page;
    let of = &words.time;
    let own = Memo::new(move |_| plan.with(|plan| plan.seasons().map(|season| season.id.clone()).collect::<Vec<_>>()));
    let shown = RwSignal::new(AT_A_TIME);
    let n_all = Signal::derive(move || own.with(Vec::len));
    let add = move |_| {
        shown.set(usize::MAX);
        said.set(String::new());
        if let Some(item) = plan.add_item(KIND, &[]) {
            navigation.focus_soon(ids::item(&item, &SeasonKey::Title.attribute()));
        }
    };
    let none =
        move || own.with(Vec::is_empty).then(|| view! { <p class="kern-body">{of.own_seasons_none.as_str()}</p> });
    view! {
        <section class="section no-print">
            <SectionTitle title=of.seasons.as_str() />
            <p class="kern-body prose">{of.seasons_text.as_str()}</p>
            <ul class="seasons">{UsualSeason::ALL.iter().map(|season| view! { <Usual season=*season page /> }).collect_view()}</ul>
            <h3 id=ids::SEASONS class="kern-heading-small" tabindex="-1">{of.own_seasons.as_str()}</h3>
            {none}
            <For each=move || own.with(|own| first(own, shown.get())) key=ItemId::clone children=move |id| view! { <Own id page /> } />
            <More n_all shown by=AT_A_TIME word=&words.common.more toolbox=page.toolbox />
            <div class="buttons">
                <button type="button" id="add-season" class="kern-btn kern-btn--secondary" on:click=add><span class="kern-label">{of.add_season.as_str()}</span></button>
            </div>
        </section>
    }
}

/// A usual season, to switch on and off.
#[component]
fn Usual(season: UsualSeason, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, today, .. } = page;
    let item = ItemId::parse(SCHEDULE);
    let shown = Memo::new(move |_| plan.with(|plan| !plan.hidden_seasons().contains(&season)));
    let switch = move |there: bool| {
        let Some(item) = &item else { return };
        let hidden = plan.said(ItemKind::Schedule, item, &ScheduleKey::Hidden.attribute()).get_untracked();
        let hidden = with_word(&hidden, season.key(), !there);
        plan.set_items(ItemKind::Schedule, item, &[(ScheduleKey::Hidden.attribute(), &hidden)]);
    };
    let days = season.in_year(today.parts().0);
    // Without the year: it is the same every year.
    let day = |date: Date| {
        let typed = toolbox.day_to_type(date);
        typed.get(..typed.len().saturating_sub(4)).unwrap_or(&typed).trim_end_matches('/').to_owned()
    };
    let word = fill(
        &words.time.usual_days,
        &[("season", words.usual_season(season)), ("start", &day(days.start)), ("end", &day(days.end))],
    );
    let id = ids::part("season", season.key());
    view! {
        <li class="kern-form-check">
            <input id=id.clone() class="kern-form-check__checkbox" type="checkbox" prop:checked=shown on:change:target=move |event| switch(event.target().checked()) />
            <label class="kern-label" for=id>{word}</label>
        </li>
    }
}

/// A season of the planners' own.
#[component]
fn Own(id: ItemId, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, days, said, .. } = page;
    let of = &words.time;
    let item = id.clone();
    let about = move |key: SeasonKey| Said { plan, kind: KIND, item: item.clone(), attribute: key.attribute() };
    let title = plan.said(KIND, &id, &SeasonKey::Title.attribute());
    let yearly = plan.said(KIND, &id, &SeasonKey::Yearly.attribute());
    let (box_id, of_yearly) = (ids::item(&id, &SeasonKey::Yearly.attribute()), id.clone());
    let set = move |yearly: bool| {
        plan.set_items(KIND, &of_yearly, &[(SeasonKey::Yearly.attribute(), if yearly { "yes" } else { "" })]);
    };
    let delete = move |_| {
        said.set(fill(&words.common.deleted, &[("title", &words.written(&title.get_untracked()))]));
        plan.delete_item(KIND, &id);
        // The button goes with its season.
        navigation.focus_soon(ids::SEASONS);
    };
    view! {
        <article class="own-step">
            <ItemText said=about(SeasonKey::Title) label=words.common.title.as_str() />
            <ItemDate said=about(SeasonKey::Start) label=of.first_day.as_str() words=days toolbox />
            <ItemDate said=about(SeasonKey::End) label=of.last_day.as_str() words=days toolbox />
            <div class="kern-form-check">
                <input id=box_id.clone() class="kern-form-check__checkbox" type="checkbox" prop:checked=move || yearly.with(|yearly| yearly == "yes") on:change:target=move |event| set(event.target().checked()) />
                <label class="kern-label" for=box_id>{of.yearly.as_str()}</label>
            </div>
            <button type="button" class="kern-btn kern-btn--tertiary own-step__delete" aria-label=move || format!("{}: {}", words.common.delete, words.written(&title.get())) on:click=delete><span class="kern-label">{words.common.delete.as_str()}</span></button>
        </article>
    }
}
