// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The team: every role with who fills it, the hours, and what is worth a second look.

use leptos::prelude::*;

use super::seat;
use super::team_rows::Shown;
use crate::domain::id::{ItemId, RoleId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::TeamMemberKey;
use crate::domain::team::FULL_TIME;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Editing, ItemTable};

/// The heading of the table; takes the focus when a row goes.
const TEAM: &str = "team";

/// The team.
#[component]
pub(super) fn Team() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.team;
    let shown = Memo::new(move |_| plan.with(|plan| Shown::of(plan, toolbox, all)));
    let lines = Memo::new(move |_| shown.with(|shown| shown.lines.clone()));
    let with_names = Memo::new(move |_| shown.with(|shown| shown.with_names));
    let hints = Memo::new(move |_| shown.with(|shown| shown.hints.clone()));
    let said = RwSignal::new(String::new());
    let open = RwSignal::new(navigation.query_now().get("item").and_then(ItemId::parse));
    let base = Editing {
        plan,
        navigation,
        kind: ItemKind::TeamMember,
        open,
        said,
        form: seat::form,
        add: Callback::new(|_| ()),
        home: TEAM,
        words: &all.table,
        toolbox,
    };
    let add = Callback::new(move |key: String| {
        let role = RoleId::parse(&key).map(|id| id.to_string()).unwrap_or_default();
        if let Some(item) = plan.add_item(ItemKind::TeamMember, &[(TeamMemberKey::Role.attribute(), &role)]) {
            said.set(String::new());
            base.edit(&item, &TeamMemberKey::Title.attribute());
        }
    });
    let editing = Editing { add, ..base };
    let table = move || {
        let person = with_names.get().then_some(words.person.as_str());
        let heads = std::iter::once(words.office.as_str()).chain(person).chain([words.hours_head.as_str()]).collect();
        view! { <ItemTable label=words.table.as_str() heads lines editing /> }
    };
    let basis = fill(&words.basis, &[("hours", &FULL_TIME.to_string())]);
    view! {
        <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
        <p class="kern-body kern-body--bold people-summary">{move || shown.with(|shown| shown.summary.clone())}</p>
        {move || {
            let hints = hints.get();
            (!hints.is_empty()).then(|| view! {
                <section class="section">
                    <h2 class="kern-heading-medium section__title">{words.hints.as_str()}</h2>
                    <ul class="kern-list kern-list--bullet list">{hints.into_iter().map(|hint| view! { <li class="written">{hint}</li> }).collect_view()}</ul>
                    <p class="basis">{basis.clone()}</p>
                </section>
            })
        }}
        <section class="section">
            <h2 id=TEAM class="kern-heading-medium section__title" tabindex="-1">{words.table.as_str()}</h2>
            <p class="kern-body no-print" role="status">{said}</p>
            {table}
        </section>
    }
}
