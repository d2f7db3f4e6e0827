// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who is missing, in words, each with what the toolbox says of the group and a button to add it.

use leptos::prelude::*;

use crate::domain::content::GroupKind;
use crate::domain::id::GroupId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::StakeholderKey;
use crate::domain::stakeholders::Gaps;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan};
use crate::text::{StakeholderWords, fill};

/// The heading; takes the focus when a gap is filled.
pub(super) const GAPS: &str = "gaps";

/// The gaps.
#[component]
pub(super) fn Missing(gaps: Memo<Gaps>, toolbox: &'static Toolbox, all: &'static StakeholderWords) -> impl IntoView {
    let words = &all.gaps;
    let (plan, navigation) = (use_plan(), use_navigation());
    let said = RwSignal::new(String::new());
    let unfolded = RwSignal::new(false);
    let add = Callback::new(move |id: GroupId| {
        let Some(group) = toolbox.content.groups.get(&id) else { return };
        let says =
            [(StakeholderKey::Title.attribute(), &*group.name), (StakeholderKey::Group.attribute(), id.as_str())];
        plan.add_item(ItemKind::Stakeholder, &says);
        said.set(fill(&all.stakeholders.added, &[("title", &group.name)]));
        // The button goes with its gap.
        navigation.focus_soon(GAPS);
    });
    let list = move |ids: Vec<GroupId>| view! { <Groups ids toolbox all add /> };
    let at_risk = move || {
        let ids = gaps.with(|gaps| gaps.at_risk.clone());
        (!ids.is_empty()).then(|| {
            view! { <li class="gaps__item gaps__item--first"><p class="kern-body kern-body--bold">{words.at_risk.as_str()}</p> {list(ids)}</li> }
        })
    };
    let of_kind = move |(kind, ids): (GroupKind, Vec<GroupId>)| {
        view! { <li class="gaps__item"><p class="kern-body kern-body--bold">{all.missing_kind(kind)}</p> {list(ids)}</li> }
    };
    let kinds = move || gaps.with(|gaps| gaps.kinds.clone()).into_iter().map(of_kind).collect_view();
    let further = move || {
        let ids = gaps.with(|gaps| gaps.further.clone());
        (!ids.is_empty()).then(|| {
            view! {
                <details class="gaps__more" open=unfolded.get_untracked()>
                    // Stays open while one group after the other is added.
                    <summary class="gaps__summary" on:click=move |_| unfolded.update(|open| *open = !*open)>{words.further.of(ids.len() as f64, &toolbox.locale(), &[])}</summary>
                    {list(ids)}
                </details>
            }
        })
    };
    let intro = move || if gaps.with(Gaps::is_empty) { words.none.as_str() } else { words.intro.as_str() };
    view! {
        <section class="section">
            <h2 id=GAPS class="kern-heading-medium section__title" tabindex="-1">{words.title.as_str()}</h2>
            <p class="kern-body prose">{intro}</p>
            <p class="kern-body no-print" role="status">{said}</p>
            <ul class="gaps">{at_risk} {kinds}</ul>
            {further}
        </section>
    }
}

/// Groups with why they matter.
#[component]
fn Groups(
    ids: Vec<GroupId>,
    toolbox: &'static Toolbox,
    all: &'static StakeholderWords,
    add: Callback<GroupId>,
) -> impl IntoView {
    let word = all.gaps.add.as_str();
    let group = move |id: GroupId| {
        let group = toolbox.content.groups.get(&id)?;
        let href = Query::default().with("group", id.as_str()).href(&Route::People);
        Some(view! {
            <li class="gaps__group">
                <p class="kern-body">
                    <a class="kern-link kern-link--no-visited-state" href=href>{group.name.as_str()}</a>
                    " " <span class="basis">{group.why.as_str()}</span>
                </p>
                <button type="button" class="kern-btn kern-btn--tertiary no-print" aria-label=format!("{word}: {}", group.name) on:click=move |_| add.run(id.clone())>
                    <span class="kern-label">{word}</span>
                </button>
            </li>
        })
    };
    view! { <ul class="gaps__groups">{ids.into_iter().filter_map(group).collect_view()}</ul> }
}
