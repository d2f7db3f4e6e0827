// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The entries in their order: clock times, warnings, moving by buttons or by dragging, a form below each.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::{Page, entry_form};
use crate::domain::agenda::{moved, put_at};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::AgendaKind;
use crate::state::pointer::Drag;
use crate::text::agenda::AgendaLine;
use crate::text::fill;
use crate::ui::components::{EachItem, Icon, IconName, Press};
use crate::ui::ids;

/// What the rows share.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    pub(super) page: Page,
    /// The entries in order.
    order: Memo<Vec<ItemId>>,
    /// The entry whose form is open.
    pub(super) open: RwSignal<Option<ItemId>>,
    /// The entry that is being dragged onto the place of another.
    drag: Drag,
}

/// The list.
#[component]
pub(super) fn Entries(page: Page) -> impl IntoView {
    let Page { words, agenda, event, said, .. } = page;
    let order = Memo::new(move |_| agenda.with(|agenda| agenda.lines.iter().map(|line| line.id.clone()).collect()));
    let rows = Rows { page, order, open: RwSignal::new(None), drag: Drag::default() };
    let drag = rows.drag;
    let let_go = move |event: PointerEvent| {
        let Some((entry, onto)) = drag.let_go(&event) else { return };
        let new = order.with_untracked(|order| {
            let place = order.iter().position(|other| other.as_str() == onto)?;
            Some(put_at(order, &entry, place)).filter(|new| new != order)
        });
        if let Some(new) = new {
            put_in_order(rows, &entry, &new);
        }
    };
    let row = Callback::new(move |id| view! { <Row id rows /> }.into_any());
    let is_empty = Memo::new(move |_| order.with(Vec::is_empty));
    let has_start = Memo::new(move |_| {
        page.plan.with(|plan| event.with(|id| crate::domain::agenda::event(plan, id.as_ref()?)?.start).is_some())
    });
    let hint = move || {
        if is_empty.get() {
            return Some(view! { <p class="kern-body prose next-step">{words.none.as_str()}</p> });
        }
        (!has_start.get()).then(|| view! { <p class="kern-body prose">{words.no_start.as_str()}</p> })
    };
    let total = move || {
        let end = agenda.with(|agenda| agenda.ends.clone());
        (!is_empty.get()).then(|| {
            view! { <p class="kern-body kern-body--bold agenda__total"><span>{agenda.with(|agenda| agenda.total.clone())}</span> <span>{end}</span></p> }
        })
    };
    view! {
        <section class="section">
            <h2 id=ids::AGENDA_ENTRIES class="kern-heading-medium section__title" tabindex="-1">{words.entries.as_str()}</h2>
            <p class="kern-body" role="status" id="agenda-said">{said}</p>
            {hint}
            <ol
                class="agenda" class:agenda--dragging=move || drag.is_going_on()
                on:pointerdown=move |event| drag.press(&event) on:pointermove=move |event| drag.go_on(&event)
                on:pointerup=let_go on:pointercancel=move |_| drag.give_up()
            >
                <EachItem ids=order row />
            </ol>
            {total}
            {move || (order.with(Vec::len) > 1).then(|| view! { <p class="kern-body kern-body--small no-print">{words.drag_help.as_str()}</p> })}
            <Warnings page />
        </section>
    }
}

/// What looks like too much.
#[component]
fn Warnings(page: Page) -> impl IntoView {
    let Page { words, agenda, .. } = page;
    let warnings = Memo::new(move |_| agenda.with(|agenda| agenda.warnings.clone()));
    let item = |text: String| view! { <li class="conflicts__item">{text}</li> };
    let shown = move || {
        let all = warnings.get();
        (!all.is_empty()).then(|| {
            view! {
                <h3 class="kern-heading-small agenda__warnings"><Icon name=IconName::TriangleAlert /> {words.warnings.as_str()}</h3>
                <ul class="conflicts">{all.into_iter().map(item).collect_view()}</ul>
            }
        })
    };
    view! { <div role="status" id="agenda-warnings">{shown}</div> }
}

#[component]
fn Row(id: ItemId, rows: Rows) -> impl IntoView {
    let Rows { page, order, open, drag } = rows;
    let Page { words, navigation, agenda, .. } = page;
    let id = StoredValue::new(id);
    let line = Memo::new(move |_| {
        agenda.with(|agenda| id.with_value(|id| agenda.lines.iter().find(|line| line.id == *id).cloned()))
    });
    let part =
        move |of: fn(&AgendaLine) -> &String| line.with(|line| line.as_ref().map(of).cloned()).unwrap_or_default();
    let title = Memo::new(move |_| part(|line| &line.title));
    let is_break = move || line.with(|line| line.as_ref().is_some_and(|line| line.kind == AgendaKind::Break));
    let facts = move || {
        let kind = line.with(|line| line.as_ref().map(|line| words.kind(line.kind).to_owned())).unwrap_or_default();
        let minutes = line.with(|line| line.as_ref().and_then(|line| line.minutes.parse::<u16>().ok()));
        let minutes = minutes.map(|n| words.minutes.of(f64::from(n), &page.toolbox.locale(), &[])).unwrap_or_default();
        let all = [minutes, kind, part(|line| &line.by), part(|line| &line.origin)];
        all.into_iter().filter(|fact| !fact.trim().is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let by = move |by: isize, button: &'static str| {
        Callback::new(move |()| {
            let new = order.with_untracked(|order| id.with_value(|id| moved(order, id, by)));
            id.with_value(|id| put_in_order(rows, id, &new));
            // The button moves with its entry and would lose the focus.
            navigation.focus_soon(id.with_value(|id| ids::part(button, id.as_str())));
        })
    };
    let about = move |what: &'static str| Callback::new(move |()| [what, ": ", &title.get()].concat());
    let name = move || id.with_value(ItemId::to_string);
    let is_dragged = move || id.with_value(|id| drag.is_of(id));
    let is_over = move || id.with_value(|id| drag.is_over(id.as_str()) && !drag.is_of(id));
    let is_open = Memo::new(move |_| open.with(|open| id.with_value(|id| open.as_ref() == Some(id))));
    let edit_id = id.with_value(|id| ids::part("edit", id.as_str()));
    let toggle = move |_| open.set((!is_open.get_untracked()).then(|| id.get_value()));
    let button = |word: &'static str, name: &'static str, of: isize| {
        let button = id.with_value(|id| ids::part(name, id.as_str()));
        view! { <Press id=button look="kern-btn kern-btn--tertiary kern-btn--x-small" word about=about(word) press=by(of, name) /> }
    };
    view! {
        <li
            class="agenda__entry" class:agenda__entry--break=is_break class:agenda__entry--over=is_over class:agenda__entry--dragged=is_dragged data-drop=name
            id=id.with_value(|id| ids::part("entry", id.as_str())) tabindex="-1"
        >
            <div class="agenda__line" data-drag=name>
                <span class="grip no-print" data-grip="" aria-hidden="true"></span>
                <span class="agenda__when">{move || part(|line| &line.begin)}</span>
                <span class="agenda__what"><strong class="written">{title}</strong> <span class="agenda__facts written">{facts}</span></span>
                <span class="agenda__buttons no-print">
                    {button(&words.up, "up", -1)}
                    {button(&words.down, "down", 1)}
                    <button
                        type="button" id=edit_id class="kern-btn kern-btn--tertiary kern-btn--x-small"
                        aria-expanded=move || if is_open.get() { "true" } else { "false" }
                        aria-label=move || [words.edit.as_str(), ": ", &title.get()].concat() on:click=toggle
                    >
                        <span class="kern-label">{words.edit.as_str()}</span>
                    </button>
                </span>
            </div>
            {move || is_open.get().then(|| view! { <entry_form::EntryForm id=id.get_value() title rows /> })}
        </li>
    }
}

/// Puts the entries into an order and says where one of them is now.
fn put_in_order(rows: Rows, entry: &ItemId, order: &[ItemId]) {
    let Page { words, plan, agenda, said, .. } = rows.page;
    let title = agenda.with_untracked(|agenda| {
        agenda.lines.iter().find(|line| line.id == *entry).map_or_else(String::new, |line| line.title.clone())
    });
    let place = order.iter().position(|other| other == entry).unwrap_or_default() + 1;
    let values = [("place", &*place.to_string()), ("count", &*order.len().to_string()), ("title", &*title)];
    said.set(fill(&words.moved, &values));
    plan.order_agenda(order);
}

/// Deletes an entry and says so.
pub(super) fn delete(rows: Rows, id: &ItemId, title: &str) {
    let Page { words, plan, navigation, said, .. } = rows.page;
    rows.open.set(None);
    plan.delete_item(ItemKind::AgendaEntry, id);
    said.set(fill(&words.deleted, &[("title", title)]));
    // The button goes with its entry.
    navigation.focus_soon(ids::AGENDA_ENTRIES);
}
