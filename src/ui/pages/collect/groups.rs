// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The working groups: named one after the other, renamed, deleted.

use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::WorkingGroupKey;
use crate::state::{use_navigation, use_plan, use_words};
use crate::text::BoardWords;
use crate::ui::components::{EachItem, ItemText, Press, QuickAdd, Said, Titled};

const NEW_GROUP: &str = "new-group";

/// The groups.
#[component]
pub(super) fn Groups() -> impl IntoView {
    let words = &use_words::<BoardWords>().collect;
    let (plan, navigation) = (use_plan(), use_navigation());
    let groups = Memo::new(move |_| {
        plan.with(|plan| plan.items(ItemKind::WorkingGroup).map(|item| item.id().clone()).collect::<Vec<_>>())
    });
    let add = Callback::new(move |name: String| !name.is_empty() && plan.add_working_group(&name));
    let row = Callback::new(move |id: ItemId| {
        let attribute = WorkingGroupKey::Title.attribute();
        let name = plan.said(ItemKind::WorkingGroup, &id, &attribute);
        let said = Said { plan, kind: ItemKind::WorkingGroup, item: id.clone(), attribute };
        let about = Callback::new(move |()| format!("{}: {}", words.delete, name.get()));
        let delete = Callback::new(move |()| {
            plan.delete_item(ItemKind::WorkingGroup, &id);
            navigation.focus_soon(NEW_GROUP);
        });
        view! {
            <li class="board-columns__item">
                <ItemText said label=words.name.as_str() />
                <Press look="kern-btn kern-btn--tertiary" word=words.delete.as_str() about press=delete />
            </li>
        }
        .into_any()
    });
    let is_empty = Memo::new(move |_| groups.with(Vec::is_empty));
    view! {
        <Titled title=words.groups.as_str()>
            {move || is_empty.get().then(|| view! { <p class="kern-body prose">{words.none.as_str()}</p> })}
            <ul class="group-names"><EachItem ids=groups row /></ul>
            <QuickAdd id=NEW_GROUP words=(words.new.as_str(), words.add.as_str()) second=().into_any() add navigation />
        </Titled>
    }
}
