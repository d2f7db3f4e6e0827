// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The team: every role with who fills it, the hours, and what is worth a second look.

use leptos::prelude::*;

use super::seat;
use crate::domain::content::Role;
use crate::domain::id::{ItemId, RoleId};
use crate::domain::plan::items::{TeamMember, TeamMemberKey};
use crate::domain::plan::{ItemKind, Plan};
use crate::domain::team::{self, FULL_TIME, RoleSeats, TeamHint};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Cell, Editing, ItemTable, TableHead, TableItem, TableLine};

/// The heading of the table; takes the focus when a row goes.
const TEAM: &str = "team";

/// What the page shows, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Shown {
    summary: String,
    hints: Vec<String>,
    lines: Vec<TableLine>,
    with_names: bool,
}

impl Shown {
    fn of(plan: &Plan, toolbox: &Toolbox, all: &StakeholderWords) -> Self {
        let (words, locale) = (&all.team, toolbox.locale());
        let team = team::team(plan, &toolbox.content);
        let with_names = plan.has_names();
        let n_roles = toolbox.content.roles.len().to_string();
        let open = team.n_without_hours;
        let parts = [
            Some(words.filled.of(team.n_filled() as f64, &locale, &[("count", &n_roles)])),
            Some(words.hours.of(f64::from(team.hours), &locale, &[])),
            (open > 0).then(|| words.without_hours.of(open as f64, &locale, &[])),
        ];
        let mut lines = Vec::new();
        for of in &team.roles {
            lines.push(TableLine::Head(head(of, toolbox, all)));
            lines.extend(of.seats.iter().map(|seat| TableLine::Item(row(seat, with_names, toolbox, all))));
        }
        Self {
            summary: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            hints: team.hints.iter().map(|hint| hint_text(hint, toolbox, all)).collect(),
            lines,
            with_names,
        }
    }
}

/// A role: what it is called, its planning value, and that nobody fills it.
fn head(of: &RoleSeats<'_>, toolbox: &Toolbox, all: &StakeholderWords) -> TableHead {
    let words = &all.team;
    let Some((id, role)) = of.role.as_ref().and_then(|id| Some((id, toolbox.content.roles.get(id)?))) else {
        let [key, href, note, add] = Default::default();
        return TableHead { key, title: words.no_role.clone(), href, note, add };
    };
    let share = role.share.as_ref().map(|share| toolbox.words.span(share, &toolbox.locale()));
    let share = share.map(|share| fill(&words.planned, &[("share", &share)]));
    let nobody = (!of.is_filled()).then(|| fill(&words.nobody, &[("tasks", &role.tasks)]));
    TableHead {
        key: id.to_string(),
        title: role.name.clone(),
        href: Query::default().with("role", id.as_str()).href(&Route::People),
        note: nobody.into_iter().chain(share).collect::<Vec<_>>().join(" "),
        add: words.fill.clone(),
    }
}

fn row(seat: &TeamMember<'_>, with_names: bool, toolbox: &Toolbox, all: &StakeholderWords) -> TableItem {
    let unknown = seat.role.as_ref().filter(|id| !toolbox.content.roles.contains_key(*id));
    let person = if with_names { seat.person } else { "" };
    let name = [seat.title, person].into_iter().find(|name| !name.trim().is_empty()).unwrap_or(&all.table.untitled);
    let hours = seat.hours.map(|hours| hours.to_string()).unwrap_or_default();
    let person = with_names.then(|| Cell::Text(person.to_owned()));
    TableItem {
        id: seat.id.clone(),
        number: None,
        name: name.to_owned(),
        notes: unknown.map(|id| fill(&all.table.gone, &[("id", id.as_str())])).into_iter().collect(),
        cells: person.into_iter().chain([Cell::Text(hours)]).collect(),
    }
}

fn hint_text(hint: &TeamHint<'_>, toolbox: &Toolbox, all: &StakeholderWords) -> String {
    let words = &all.team;
    let number = |n: &u32| n.to_string();
    match hint {
        TeamHint::OverFrame { hours, frame: 0 } => fill(&words.no_frame, &[("hours", &number(hours))]),
        TeamHint::OverFrame { hours, frame } => {
            fill(&words.over_frame, &[("hours", &number(hours)), ("frame", &number(frame))])
        }
        TeamHint::ManyRoles { who, n_roles } => {
            words.many_roles.of(*n_roles as f64, &toolbox.locale(), &[("who", who)])
        }
        TeamHint::OverFullTime { who, hours } => {
            fill(&words.over_full_time, &[("who", who), ("hours", &number(hours))])
        }
        TeamHint::FewHours { role, hours, planned } => {
            let name = toolbox.content.roles.get(role).map_or(role.as_str(), |role: &Role| &role.name);
            fill(&words.few_hours, &[("role", name), ("hours", &number(hours)), ("planned", &number(planned))])
        }
    }
}

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
    let open = RwSignal::new(None::<ItemId>);
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
