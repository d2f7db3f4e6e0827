// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The stakeholders: added in a line, counted, and who is missing.

use leptos::prelude::*;

use super::gaps::{GAPS, Missing};
use super::group_choice::GroupChoice;
use super::placed::Placed;
use super::rows::Shown;
use crate::domain::id::GroupId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::StakeholderKey;
use crate::domain::stakeholders;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::QuickAdd;

/// What has just happened; takes the focus when a row goes, also the last one.
pub(super) const SAID: &str = "stakeholder-said";

/// The stakeholders.
#[component]
pub(super) fn Stakeholders() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.stakeholders;
    let shown = Memo::new(move |_| plan.with(|plan| Shown::of(plan, toolbox, all)));
    let gaps = Memo::new(move |_| plan.with(|plan| stakeholders::gaps(plan, &toolbox.content)));
    let is_empty = Memo::new(move |_| shown.with(|shown| shown.ids.is_empty()));
    let said = RwSignal::new(String::new());
    let summary = move || {
        let locale = toolbox.locale();
        let (n, n_unplaced) = shown.with(|shown| (shown.ids.len(), shown.n_unplaced));
        let unplaced = (n_unplaced > 0).then(|| words.unplaced.of(n_unplaced as f64, &locale, &[]));
        let count = (n > 0).then(|| words.count.of(n as f64, &locale, &[]));
        count.into_iter().chain(unplaced).collect::<Vec<_>>().join(" · ")
    };
    let missing = move || {
        let n = gaps.with(|gaps| gaps.n_pressing());
        (n > 0 && !is_empty.get()).then(|| {
            view! {
                <button type="button" id="to-gaps" class="kern-btn kern-btn--tertiary no-print" on:click=move |_| navigation.skip_to(GAPS)>
                    <span class="kern-label">{words.missing.of(n as f64, &toolbox.locale(), &[])}</span>
                </button>
            }
        })
    };
    view! {
        <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
        <Add said toolbox all />
        <div class="people-summary"><p class="kern-body">{summary}</p> {missing}</div>
        <p id=SAID class="kern-body no-print" role="status" tabindex="-1">{said}</p>
        {move || (!is_empty.get()).then(|| view! { <Placed shown said toolbox all /> })}
        <Missing gaps toolbox all />
    }
}

/// Adds one after the other; without a name, the group of the toolbox under its own.
#[component]
fn Add(said: RwSignal<String>, toolbox: &'static Toolbox, all: &'static StakeholderWords) -> impl IntoView {
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.stakeholders;
    let group = RwSignal::new(String::new());
    let add = Callback::new(move |typed: String| {
        let key = group.get_untracked();
        let of_group = GroupId::parse(&key).and_then(|id| toolbox.content.groups.get(&id));
        let title = if typed.is_empty() { of_group.map(|group| group.name.clone()) } else { Some(typed) };
        let Some(title) = title else {
            said.set(words.name_missing.clone());
            return false;
        };
        let says = [(StakeholderKey::Title.attribute(), &*title), (StakeholderKey::Group.attribute(), &*key)];
        plan.add_item(ItemKind::Stakeholder, &says);
        said.set(fill(&words.added, &[("title", &title)]));
        group.set(String::new());
        true
    });
    let choose = Callback::new(move |key| group.set(key));
    let second = view! {
        <GroupChoice id="new-stakeholder-group".to_owned() label=words.new_group.as_str() chosen=group choose toolbox words=all />
    };
    view! {
        <section class="section section--work no-print">
            <QuickAdd id="new-stakeholder" words=(words.new.as_str(), words.add.as_str()) second=second.into_any() add navigation />
        </section>
    }
}
