// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The form for what a stakeholder says. Everything is saved as one types.

use leptos::prelude::*;

use super::group_choice::GroupChoice;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::StakeholderKey;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::StakeholderWords;
use crate::ui::components::{ItemText, Said};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Stakeholder;

/// The form.
pub(super) fn form(item: ItemId) -> AnyView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.stakeholders;
    let with_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let of = item.clone();
    let said = move |key: StakeholderKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let group = StakeholderKey::Group.attribute();
    let group_id = ids::item(&item, &group);
    let chosen = plan.said(KIND, &item, &group);
    let choose = {
        let group_id = group_id.clone();
        Callback::new(move |key: String| {
            plan.set_items(KIND, &item, &[(group.clone(), &key)]);
            // The row has moved to its new kind, and the field with it.
            navigation.focus_soon(group_id.clone());
        })
    };
    let people = {
        let said = said.clone();
        move || {
            with_names.get().then(|| {
                view! {
                    <ItemText said=said(StakeholderKey::Person) label=all.names.person.as_str() help=all.names.hint.as_str() />
                    <ItemText said=said(StakeholderKey::Contact) label=all.names.contact.as_str() help=all.names.hint.as_str() />
                }
            })
        }
    };
    view! {
        <div class="fields fields--two">
            <ItemText said=said(StakeholderKey::Title) label=words.name.as_str() />
            <GroupChoice id=group_id label=words.group.as_str() chosen choose toolbox words=all />
            {people}
        </div>
        <div class="fields">
            <ItemText said=said(StakeholderKey::Part) label=words.part.as_str() help=words.part_help.as_str() />
            <ItemText said=said(StakeholderKey::Note) label=words.note.as_str() help=all.table.note_help.as_str() long=true />
        </div>
    }
    .into_any()
}
