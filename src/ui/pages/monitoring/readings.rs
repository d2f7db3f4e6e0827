// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Readings as a table, the newest first; each can be edited in its place and deleted.

use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::domain::log::held;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::ReadingKey;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{Locale, ReadingLine, TrackingWords, fill};
use crate::ui::components::{EachItem, ItemText, ItemTyped, Press, Said};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Reading;

/// So many are shown at first: the table stays as high as the picture.
const AT_FIRST: usize = 6;
/// So many more are shown at a time.
const MORE: usize = 100;

/// The table.
#[component]
pub(super) fn Readings(
    caption: String,
    readings: Signal<Vec<ReadingLine>>,
    /// The DOM id of the table.
    table: String,
    /// What takes the focus when a reading was deleted.
    focus: String,
) -> impl IntoView {
    let all: &'static TrackingWords = use_words();
    let words = &all.monitoring;
    let plan = use_plan();
    let navigation = use_navigation();
    let editing = RwSignal::new(None::<ItemId>);
    let n_wanted = RwSignal::new(AT_FIRST);
    let of_more = table.clone();
    let has_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let n_all = Memo::new(move |_| readings.with(Vec::len));
    // A reading neither moves nor goes while its day is being changed.
    let ids = Memo::new(move |before: Option<&Vec<ItemId>>| {
        let (n_shown, open) = (n_wanted.get(), editing.get());
        let is_shown =
            |(place, reading): &(usize, &ReadingLine)| *place < n_shown || open.as_ref() == Some(&reading.id);
        let now: Vec<ItemId> = readings.with(|readings| {
            readings.iter().enumerate().filter(is_shown).map(|(_, reading)| reading.id.clone()).collect()
        });
        match before {
            Some(before) if open.is_some() => held(before, &now),
            _ => now,
        }
    });
    let delete = Callback::new(move |item: ItemId| {
        plan.delete_item(KIND, &item);
        editing.set(None);
        navigation.focus_soon(focus.clone());
    });
    let row = Callback::new(move |id: ItemId| {
        let of = id.clone();
        let line =
            Memo::new(move |_| readings.with(|readings| readings.iter().find(|reading| reading.id == of).cloned()));
        view! { <Row id line editing delete has_names /> }.into_any()
    });
    let heads = move || {
        let by = has_names.get().then_some(words.by.as_str());
        let heads = [words.value.as_str(), &words.date, &words.source].into_iter().chain(by);
        heads.map(|head| view! { <th class="kern-table__header" scope="col">{head}</th> }).collect_view()
    };
    view! {
        <div>
            <div id=table class="table-scroll" tabindex="0" role="region" aria-label=caption.clone()>
                <table class="kern-table kern-table--small readings">
                    <caption class="kern-sr-only">{caption.clone()}</caption>
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            {heads}
                            <th class="kern-table__header no-print" scope="col">{words.actions.as_str()}</th>
                        </tr>
                    </thead>
                    <tbody class="kern-table__body"><EachItem ids row /></tbody>
                </table>
            </div>
            <More n_all n_wanted table=of_more />
        </div>
    }
}

/// The button for more readings, as long as there are more.
#[component]
fn More(n_all: Memo<usize>, n_wanted: RwSignal<usize>, table: String) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static TrackingWords = use_words();
    let navigation = use_navigation();
    move || {
        let n_more = n_all.get().saturating_sub(n_wanted.get()).min(MORE);
        let table = table.clone();
        let show = Callback::new(move |()| {
            n_wanted.update(|n| *n += MORE);
            // The button may go.
            navigation.focus_soon(table.clone());
        });
        (n_more > 0).then(|| {
            let word = words.monitoring.more.of(n_more as f64, &toolbox.locale(), &[]);
            view! { <Press look="kern-btn kern-btn--tertiary no-print" word press=show /> }
        })
    }
}

/// A reading, to read or to edit.
#[component]
fn Row(
    id: ItemId,
    line: Memo<Option<ReadingLine>>,
    editing: RwSignal<Option<ItemId>>,
    delete: Callback<ItemId>,
    has_names: Memo<bool>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let navigation = use_navigation();
    let id = StoredValue::new(id);
    let is_open = Memo::new(move |_| editing.with(|editing| editing.as_ref() == Some(&id.get_value())));
    let edit_id = StoredValue::new(id.with_value(|id| ids::part("edit", id.as_str())));
    let value = Memo::new(move |_| {
        let value = line.with(|line| line.as_ref().and_then(|line| line.value));
        value.map_or_else(|| "–".to_owned(), |value| toolbox.locale().number(value))
    });
    let date = Memo::new(move |_| {
        let date = line.with(|line| line.as_ref().and_then(|line| line.date));
        date.map_or_else(|| all.entry.no_date.clone(), |date| toolbox.day(date))
    });
    let text =
        move |what: fn(&ReadingLine) -> &String| move || line.with(|line| line.as_ref().map(|line| what(line).clone()));
    let named = |what: &'static str| {
        Callback::new(move |()| {
            fill(&all.entry.of, &[("what", what), ("title", &format!("{}, {}", value.get(), date.get()))])
        })
    };
    let (edit_it, delete_it) = (named(&all.entry.edit), named(&all.entry.delete));
    let delete = Callback::new(move |()| delete.run(id.get_value()));
    let edit = Callback::new(move |()| {
        editing.set(Some(id.get_value()));
        navigation.focus_soon(ids::item(&id.get_value(), &ReadingKey::Value.attribute()));
    });
    let done = Callback::new(move |()| {
        editing.set(None);
        navigation.focus_soon(edit_id.get_value());
    });
    move || {
        if is_open.get() {
            return view! { <tr class="kern-table__row"><td class="kern-table__cell" colspan="5"><Form id=id.get_value() has_names=has_names.get() done /></td></tr> }.into_any();
        }
        view! {
            <tr class="kern-table__row">
                <td class="kern-table__cell">{value}</td>
                <td class="kern-table__cell readings__date">{date}</td>
                <td class="kern-table__cell written">{text(|line| &line.source)}</td>
                {move || has_names.get().then(|| view! { <td class="kern-table__cell written">{text(|line| &line.by)}</td> })}
                <td class="kern-table__cell readings__actions no-print">
                    <Press id=edit_id.get_value() look="kern-btn kern-btn--tertiary kern-btn--x-small" word=all.entry.edit.as_str() about=edit_it press=edit />
                    <Press look="kern-btn kern-btn--tertiary kern-btn--x-small" word=all.entry.delete.as_str() about=delete_it press=delete />
                </td>
            </tr>
        }
        .into_any()
    }
}

/// The fields of a reading.
#[component]
fn Form(id: ItemId, has_names: bool, done: Callback<()>) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let (words, typing) = (&all.monitoring, &all.typing);
    let plan = use_plan();
    let said = move |key: ReadingKey| Said { plan, kind: KIND, item: id.clone(), attribute: key.attribute() };
    let by = has_names.then(|| {
        view! { <ItemText said=said(ReadingKey::By) label=words.by.as_str() help=words.by_help.as_str() /> }
    });
    view! {
        <div class="fields fields--two">
            <ItemTyped said=said(ReadingKey::Value) label=words.value.as_str() how=toolbox.typed_number() words=typing />
            <ItemTyped said=said(ReadingKey::Date) label=words.date.as_str() how=toolbox.typed_day() words=typing />
            <ItemText said=said(ReadingKey::Source) label=words.source.as_str() />
            {by}
            <div>
                <Press look="kern-btn kern-btn--secondary kern-btn--x-small" word=all.entry.done.as_str() press=done />
            </div>
        </div>
    }
}
