// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the page shows of the team, in words.

use crate::domain::content::Role;
use crate::domain::plan::Plan;
use crate::domain::plan::items::TeamMember;
use crate::domain::team::{self, RoleSeats, TeamHint};
use crate::query::Query;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Cell, TableHead, TableItem, TableLine};

/// What the page shows, in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Shown {
    pub summary: String,
    pub hints: Vec<String>,
    pub lines: Vec<TableLine>,
    pub with_names: bool,
}

impl Shown {
    pub(super) fn of(plan: &Plan, toolbox: &Toolbox, all: &StakeholderWords) -> Self {
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
