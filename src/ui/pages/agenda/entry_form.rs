// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is said of an entry.

use leptos::prelude::*;

use super::Page;
use super::entries::{Rows, delete};
use crate::domain::agenda::LONGEST;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{AgendaKey, AgendaKind};
use crate::text::fill;
use crate::ui::components::{FieldEntry, ItemText, Press, Said, Select, TypedField};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::AgendaEntry;

/// The fields.
#[component]
pub(super) fn EntryForm(id: ItemId, title: Memo<String>, rows: Rows) -> impl IntoView {
    let Page { words, plan, navigation, .. } = rows.page;
    let of = id.clone();
    let said = move |key: AgendaKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let has_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let by = {
        let said = said.clone();
        move || {
            has_names.get().then(|| {
                view! { <ItemText said=said(AgendaKey::By) label=words.by.as_str() help=words.by_help.as_str() /> }
            })
        }
    };
    let back = ids::part("edit", id.as_str());
    let close = Callback::new(move |()| {
        rows.open.set(None);
        navigation.focus_soon(back.clone());
    });
    let of_delete = id.clone();
    let delete = Callback::new(move |()| delete(rows, &of_delete, &title.get_untracked()));
    let about = Callback::new(move |()| [words.delete.as_str(), ": ", &title.get()].concat());
    view! {
        <div class="agenda__form no-print">
            <div class="fields fields--two">
                <ItemText said=said(AgendaKey::Title) label=words.title.as_str() />
                <Minutes item=id.clone() page=rows.page />
                <Kind item=id page=rows.page />
                {by}
            </div>
            <div class="fields">
                <ItemText said=said(AgendaKey::Materials) label=words.materials.as_str() long=true />
                <ItemText said=said(AgendaKey::Note) label=words.note.as_str() long=true />
            </div>
            <div class="buttons">
                <Press look="kern-btn kern-btn--primary" word=words.done.as_str() press=close />
                <Press look="kern-btn kern-btn--tertiary" word=words.delete.as_str() about press=delete />
            </div>
        </div>
    }
}

#[component]
fn Kind(item: ItemId, page: Page) -> impl IntoView {
    let Page { words, plan, .. } = page;
    let attribute = AgendaKey::Kind.attribute();
    let id = ids::item(&item, &attribute);
    let text = plan.said(KIND, &item, &attribute);
    let chosen =
        Signal::derive(move || text.with(|text| AgendaKind::parse(text)).unwrap_or(AgendaKind::Talk).key().to_owned());
    let choose = Callback::new(move |word: String| plan.set_items(KIND, &item, &[(attribute.clone(), &word)]));
    let entry = |kind: &AgendaKind| FieldEntry {
        id: String::new(),
        key: kind.key().to_owned(),
        word: words.kind(*kind).to_owned(),
    };
    let entries = AgendaKind::ALL.iter().map(entry).collect();
    view! { <Select id label=words.kind.clone() entries chosen choose /> }
}

/// How long it takes. What is no number stays in the field and is not written.
#[component]
fn Minutes(item: ItemId, page: Page) -> impl IntoView {
    let Page { words, plan, .. } = page;
    let attribute = AgendaKey::Minutes.attribute();
    let id = ids::item(&item, &attribute);
    let text = plan.said(KIND, &item, &attribute);
    let take = move |typed: &str| {
        let typed = typed.trim();
        let is_number = typed.bytes().all(|byte| byte.is_ascii_digit());
        let minutes = typed.parse::<u16>().ok().filter(|minutes| is_number && *minutes <= LONGEST);
        if minutes.is_none() && !typed.is_empty() {
            return Some(fill(&words.minutes_wrong, &[("text", typed)]));
        }
        let minutes = minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
        plan.set_items(KIND, &item, &[(attribute.clone(), &minutes)]);
        None
    };
    view! { <TypedField id label=words.minutes_label.as_str() help=words.minutes_help.clone() value=text take /> }
}
