// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The form for a seat in the team. Everything is saved as one types; hours once they are a number.

use leptos::prelude::*;

use crate::domain::id::{ItemId, RoleId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::TeamMemberKey;
use crate::domain::typed;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{FieldEntry, ItemText, Said, Select, TypedField};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::TeamMember;

/// The form.
pub(super) fn form(item: ItemId) -> AnyView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.team;
    let with_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let of = item.clone();
    let said = move |key: TeamMemberKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let (role, hours) = (TeamMemberKey::Role.attribute(), TeamMemberKey::Hours.attribute());
    let role_id = ids::item(&item, &role);
    let chosen = plan.said(KIND, &item, &role);
    let holder = RoleId::parse(&chosen.get_untracked()).and_then(|id| toolbox.content.roles.get(&id));
    let help = holder.map(|role| fill(&words.office_help, &[("holder", &role.holder)])).unwrap_or_default();
    let choose = {
        let (item, role_id) = (item.clone(), role_id.clone());
        Callback::new(move |key: String| {
            plan.set_items(KIND, &item, &[(role.clone(), &key)]);
            // The row has moved to its new role, and the field with it.
            navigation.focus_soon(role_id.clone());
        })
    };
    let (hours_id, value) = (ids::item(&item, &hours), plan.said(KIND, &item, &hours));
    let take = move |text: &str| {
        let read = typed::hours(text);
        if read.is_none() && !text.trim().is_empty() {
            return Some(fill(&words.hours_wrong, &[("text", text)]));
        }
        let number = read.map(|hours| hours.to_string()).unwrap_or_default();
        plan.set_items(KIND, &item, &[(hours.clone(), &number)]);
        None
    };
    let person = {
        let said = said.clone();
        move || {
            with_names.get().then(|| view! { <ItemText said=said(TeamMemberKey::Person) label=words.person.as_str() help=all.names.hint.as_str() /> })
        }
    };
    let offers = toolbox.content.actors.values().map(String::as_str).collect();
    let entries = roles(&chosen.get_untracked(), toolbox, all);
    view! {
        <div class="fields fields--two">
            <ItemText said=said(TeamMemberKey::Title) label=words.office.as_str() help offers />
            {person}
            <TypedField id=hours_id label=words.hours_head.as_str() help=words.hours_help.clone() value take />
            <Select id=role_id label=words.role.as_str() entries chosen choose />
        </div>
        <div class="fields">
            <ItemText said=said(TeamMemberKey::Note) label=all.stakeholders.note.as_str() help=all.table.note_help.as_str() long=true />
        </div>
    }
    .into_any()
}

/// The roles to choose from; what the content no longer has can still be seen, and kept.
fn roles(chosen: &str, toolbox: &'static Toolbox, all: &StakeholderWords) -> Vec<FieldEntry> {
    let entry = |key: &str, word: String| FieldEntry { id: String::new(), key: key.to_owned(), word };
    let roles = &toolbox.content.roles;
    let known = RoleId::parse(chosen).is_some_and(|id| roles.contains_key(&id));
    let gone = (!known && !chosen.is_empty()).then(|| entry(chosen, fill(&all.table.gone, &[("id", chosen)])));
    let none = entry("", all.team.role_none.clone());
    let all = roles.iter().map(|(id, role)| entry(id.as_str(), role.name.clone()));
    std::iter::once(none).chain(gone).chain(all).collect()
}
