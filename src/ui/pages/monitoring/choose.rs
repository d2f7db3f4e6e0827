// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The choice of indicators: first those that belong to the measures on the list, then the register, then own ones.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::content::IndicatorLevel;
use crate::domain::id::{IndicatorId, ItemId};
use crate::domain::monitoring;
use crate::domain::plan::items::IndicatorKey;
use crate::domain::plan::{ItemKey, ItemKind};
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::TrackingWords;
use crate::ui::components::{FieldEntry, FormField, Picks, SectionTitle};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Indicator;

/// The choice.
#[component]
pub(super) fn Choose(
    /// What is followed already.
    ids: Memo<Vec<ItemId>>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static TrackingWords = use_words();
    let words = &words.choosing;
    let plan = use_plan();
    // As it was when the page came, so that a box stays in its place when it is ticked.
    let proposed = untrack(|| plan.with(|plan| monitoring::proposed(plan, &toolbox.content)));
    let chosen = Signal::derive(move || ids.with(|ids| ids.iter().map(ItemId::as_str).collect::<Vec<_>>().join(" ")));
    let choose = Callback::new(move |(key, there): (String, bool)| {
        let Some(item) = ItemId::parse(&key) else { return };
        if there {
            plan.set_items(KIND, &item, &[(ItemKey::Deleted.attribute(), "no")]);
        } else {
            plan.delete_item(KIND, &item);
        }
    });
    let first: Vec<FieldEntry> = proposed.iter().filter_map(|id| entry(id, toolbox)).collect();
    let is_open = first.is_empty() && untrack(|| ids.with(Vec::is_empty));
    view! {
        <section class="section section--work choose no-print">
            <SectionTitle title=words.title.as_str() />
            <p class="kern-body prose">{words.help.as_str()}</p>
            {(!first.is_empty()).then(|| view! { <Picks legend=words.proposed.as_str().into_any() one_of=None entries=first chosen choose /> })}
            <Register proposed is_open chosen choose />
            <OwnIndicator />
        </section>
    }
}

/// All indicators but those that are proposed, by level; the boxes come when somebody wants to see them.
#[component]
fn Register(
    proposed: Vec<IndicatorId>,
    is_open: bool,
    chosen: Signal<String>,
    choose: Callback<(String, bool)>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static TrackingWords = use_words();
    let opened = RwSignal::new(is_open);
    let levels = move || {
        let level = |level: &IndicatorLevel| {
            let all = toolbox.content.indicators.iter();
            let of_level = all.filter(|(id, indicator)| indicator.level == *level && !proposed.contains(id));
            let entries: Vec<FieldEntry> = of_level.filter_map(|(id, _)| entry(id, toolbox)).collect();
            (!entries.is_empty()).then(|| {
                view! { <Picks legend=toolbox.words.indicator_level(*level).into_any() one_of=None entries chosen choose /> }
            })
        };
        opened.get().then(|| IndicatorLevel::ALL.iter().map(level).collect_view())
    };
    view! {
        <details class="choose__register" open=is_open on:toggle=move |_| opened.set(true)>
            <summary>{words.choosing.register.as_str()}</summary>
            {levels}
        </details>
    }
}

/// A box for an indicator of the register.
fn entry(id: &IndicatorId, toolbox: &Toolbox) -> Option<FieldEntry> {
    let indicator = toolbox.content.indicators.get(id)?;
    let word = format!("{} ({})", indicator.name, indicator.unit);
    Some(FieldEntry { id: ids::pick("indicator", id.as_str()), key: id.to_string(), word })
}

/// An indicator of the planners' own.
#[component]
fn OwnIndicator() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static TrackingWords = use_words();
    let words = &words.choosing;
    let plan = use_plan();
    let navigation = use_navigation();
    let (name, unit) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let wrong = RwSignal::new(String::new());
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let (title, of) = (name.get_untracked(), unit.get_untracked());
        if title.trim().is_empty() {
            wrong.set(words.name_missing.clone());
            navigation.focus_soon("own-indicator");
            return;
        }
        wrong.set(String::new());
        let says = [(IndicatorKey::Title.attribute(), title.trim()), (IndicatorKey::Unit.attribute(), of.trim())];
        if let Some(item) = plan.add_item(KIND, &says) {
            name.set(String::new());
            unit.set(String::new());
            navigation.focus_soon(ids::part("followed", item.as_str()));
        }
    };
    view! {
        <form class="choose__own" novalidate on:submit=add>
            <h3 class="kern-heading-small">{words.own_title.as_str()}</h3>
            <div class="fields fields--two">
                <FormField id="own-indicator".to_owned() label=words.name.as_str() help=words.own_help.as_str() text=name wrong />
                <FormField id="own-indicator-unit".to_owned() label=toolbox.words.indicators.unit.as_str() text=unit />
            </div>
            <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{words.follow.as_str()}</span></button>
        </form>
    }
}
