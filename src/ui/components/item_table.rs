// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A table of items of the plan, read in the table and changed in a form that opens below the row. On paper, only the table.

use leptos::prelude::*;

use super::{FieldEntry, Select};
use crate::domain::id::{Attribute, ItemId};
use crate::domain::plan::ItemKind;
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox};
use crate::text::{TableWords, fill};
use crate::ui::ids;

/// So many lines are shown at first, and more at a time.
const AT_A_TIME: usize = 200;

/// What a cell shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// Addresses with their titles; what has an empty address is no link.
    Links(Vec<(String, String)>),
    /// A value from 1 to 5, chosen in the table itself.
    Level(Attribute, Option<u8>),
}

/// A line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableLine {
    /// What stands above some rows.
    Head(TableHead),
    /// An item.
    Item(TableItem),
}

/// What stands above some rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableHead {
    /// Its key, different from those of other heads.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Where the title leads; may be empty.
    pub href: String,
    /// What else there is to say; may be empty.
    pub note: String,
    /// The word of a button that adds an item here; may be empty.
    pub add: String,
}

/// An item as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableItem {
    /// Its id.
    pub id: ItemId,
    /// Its number, where it has one.
    pub number: Option<usize>,
    /// What it is called.
    pub name: String,
    /// What stands small below it.
    pub notes: Vec<String>,
    /// The other cells.
    pub cells: Vec<Cell>,
}

impl TableLine {
    fn key(&self) -> String {
        match self {
            Self::Head(head) => ["head ", &head.key].concat(),
            Self::Item(item) => item.id.to_string(),
        }
    }
}

/// What can be done in the table.
#[derive(Clone, Copy)]
pub struct Editing {
    /// The plan.
    pub plan: PlanState,
    /// For the focus.
    pub navigation: Navigation,
    /// The kind of the items.
    pub kind: ItemKind,
    /// The item whose form is open.
    pub open: RwSignal<Option<ItemId>>,
    /// What has just happened, for the page to say.
    pub said: RwSignal<String>,
    /// The form of an item.
    pub form: fn(ItemId) -> AnyView,
    /// Called with the key of the head where an item is to be added.
    pub add: Callback<String>,
    /// Where the focus goes when an item is deleted.
    pub home: &'static str,
    /// The words.
    pub words: &'static TableWords,
    /// For numbers.
    pub toolbox: &'static Toolbox,
}

impl Editing {
    /// Opens the form of an item and moves the focus into it.
    pub fn edit(self, item: &ItemId, first: &Attribute) {
        self.open.set(Some(item.clone()));
        self.navigation.focus_soon(ids::item(item, first));
    }
}

/// The table.
#[component]
pub fn ItemTable(
    /// What it shows.
    label: &'static str,
    /// The heads of its columns, without that of the buttons.
    heads: Vec<&'static str>,
    /// Its lines.
    lines: Memo<Vec<TableLine>>,
    /// What can be done in it.
    editing: Editing,
) -> impl IntoView {
    let words = editing.words;
    let shown = RwSignal::new(AT_A_TIME);
    let all_heads = StoredValue::new(heads.clone());
    let keys =
        Memo::new(move |_| lines.with(|lines| lines.iter().take(shown.get()).map(TableLine::key).collect::<Vec<_>>()));
    let n_more = Memo::new(move |_| lines.with(Vec::len).saturating_sub(shown.get()));
    let line = move |key: String| {
        let line = Memo::new(move |_| lines.with(|lines| lines.iter().find(|line| line.key() == key).cloned()));
        match line.get_untracked() {
            Some(TableLine::Item(item)) => view! { <Row item line heads=all_heads editing /> }.into_any(),
            _ => view! { <Head line n_columns=all_heads.with_value(Vec::len) + 1 editing /> }.into_any(),
        }
    };
    let more = move || {
        (n_more.get() > 0).then(|| {
            let text = words.more.of(n_more.get() as f64, &editing.toolbox.locale(), &[]);
            view! {
                <div class="buttons">
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| shown.update(|n| *n += AT_A_TIME)>
                        <span class="kern-label">{text}</span>
                    </button>
                </div>
            }
        })
    };
    view! {
        <div>
            <div class="table-scroll item-table" tabindex="0" role="region" aria-label=label>
                <table class="kern-table kern-table--small">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            {heads.into_iter().map(|head| view! { <th class="kern-table__header" scope="col">{head}</th> }).collect_view()}
                            <td class="kern-table__header no-print"></td>
                        </tr>
                    </thead>
                    <tbody class="kern-table__body">
                        <For each=move || keys.get() key=String::clone children=line />
                    </tbody>
                </table>
            </div>
            {more}
        </div>
    }
}

#[component]
fn Head(line: Memo<Option<TableLine>>, n_columns: usize, editing: Editing) -> impl IntoView {
    move || {
        let Some(TableLine::Head(TableHead { key, title, href, note, add })) = line.get() else { return ().into_any() };
        let button = (!add.is_empty()).then(|| {
            let label = format!("{add}: {title}");
            view! {
                <button type="button" class="kern-btn kern-btn--tertiary no-print" aria-label=label on:click=move |_| editing.add.run(key.clone())>
                    <span class="kern-label">{add}</span>
                </button>
            }
        });
        let title = if href.is_empty() {
            title.into_any()
        } else {
            view! { <a class="kern-link kern-link--no-visited-state" href=href>{title}</a> }.into_any()
        };
        view! {
            <tr class="kern-table__row item-table__head">
                <th class="kern-table__cell" colspan=n_columns scope="rowgroup">
                    <div class="item-table__title"><span>{title}</span> {button}</div>
                    {(!note.is_empty()).then(|| view! { <p class="basis item-table__note">{note}</p> })}
                </th>
            </tr>
        }
        .into_any()
    }
}

#[component]
fn Row(
    item: TableItem,
    line: Memo<Option<TableLine>>,
    heads: StoredValue<Vec<&'static str>>,
    editing: Editing,
) -> impl IntoView {
    let Editing { navigation, open, words, form, .. } = editing;
    let now = Memo::new(move |_| match line.get() {
        Some(TableLine::Item(item)) => Some(item),
        _ => None,
    });
    let name = Memo::new(move |_| now.with(|item| item.as_ref().map(|item| item.name.clone()).unwrap_or_default()));
    let number = move || now.with(|item| item.as_ref()?.number.map(|number| format!("{number}. ")));
    let note = |note: String| view! { <span class="basis item-table__note">{note}</span> };
    let notes = move || now.get().map(|item| item.notes.into_iter().map(note).collect_view());
    let id = item.id.clone();
    let of_cells = id.clone();
    let cell = move |(place, cell): (usize, Cell)| view! { <CellView id=of_cells.clone() place heads cell now name editing /> };
    let n_columns = heads.with_value(Vec::len) + 1;
    let is_open = {
        let id = id.clone();
        Memo::new(move |_| open.with(|open| open.as_ref() == Some(&id)))
    };
    let toggle = {
        let id = id.clone();
        move |_| if is_open.get_untracked() { open.set(None) } else { editing.open.set(Some(id.clone())) }
    };
    let (row_id, edit_id) = (ids::part("item", id.as_str()), ids::part("edit", id.as_str()));
    let back = edit_id.clone();
    let done = move || {
        open.set(None);
        navigation.focus_soon(back.clone());
    };
    let opened = move || {
        let (id, done) = (id.clone(), done.clone());
        is_open.get().then(|| {
            view! {
                <tr class="item-table__form no-print">
                    <td colspan=n_columns>
                        <div class="item-table__fields">
                            {form(id.clone())}
                            <div class="buttons">
                                <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| done()><span class="kern-label">{words.done.as_str()}</span></button>
                                <Delete id name editing />
                            </div>
                        </div>
                    </td>
                </tr>
            }
        })
    };
    view! {
        <tr class="kern-table__row item-table__row" id=row_id tabindex="-1">
            <th class="kern-table__cell" scope="row"><span class="written">{number} {name}</span> {notes}</th>
            {item.cells.into_iter().enumerate().map(cell).collect_view()}
            <td class="kern-table__cell no-print">
                <button
                    type="button"
                    id=edit_id
                    class="kern-btn kern-btn--tertiary"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-label=move || format!("{}: {}", words.edit, name.get())
                    on:click=toggle
                >
                    <span class="kern-label">{words.edit.as_str()}</span>
                </button>
            </td>
        </tr>
        {opened}
    }
}

#[component]
fn Delete(id: ItemId, name: Memo<String>, editing: Editing) -> impl IntoView {
    let Editing { plan, navigation, kind, open, said, home, words, .. } = editing;
    let delete = move |_| {
        said.set(fill(&words.deleted, &[("title", &name.get_untracked())]));
        open.set(None);
        plan.delete_item(kind, &id);
        // The button goes with its row.
        navigation.focus_soon(home);
    };
    view! {
        <button type="button" class="kern-btn kern-btn--tertiary" aria-label=move || format!("{}: {}", words.delete, name.get()) on:click=delete>
            <span class="kern-label">{words.delete.as_str()}</span>
        </button>
    }
}

/// A cell. What is chosen in it stays where it is while the rest of the row changes.
#[component]
fn CellView(
    id: ItemId,
    place: usize,
    heads: StoredValue<Vec<&'static str>>,
    cell: Cell,
    now: Memo<Option<TableItem>>,
    name: Memo<String>,
    editing: Editing,
) -> impl IntoView {
    let Editing { plan, kind, words, .. } = editing;
    let now = Memo::new(move |_| now.with(|item| item.as_ref().and_then(|item| item.cells.get(place)).cloned()));
    let Cell::Level(attribute, _) = cell else {
        let content = move || now.get().map(content);
        return view! { <td class="kern-table__cell written">{content}</td> }.into_any();
    };
    let level = move || match now.get() {
        Some(Cell::Level(_, Some(level))) => level.to_string(),
        _ => String::new(),
    };
    // The first column is that of the names.
    let what = heads.with_value(|heads| heads.get(place + 1).copied()).unwrap_or_default();
    let label = Signal::derive(move || format!("{what}: {}", name.get()));
    let field = ids::part("level", ids::item(&id, &attribute).as_str());
    let choose = Callback::new(move |key: String| plan.set_items(kind, &id, &[(attribute.clone(), &key)]));
    view! {
        <td class="kern-table__cell">
            <div class="no-print"><Select id=field label label_hidden=true entries=levels(words) chosen=Signal::derive(level) choose /></div>
            <span class="printed-text" aria-hidden="true">{level}</span>
        </td>
    }
    .into_any()
}

/// The values from 1 to 5 to choose from, and that none is said.
fn levels(words: &TableWords) -> Vec<FieldEntry> {
    let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
    let level = |level: u8| {
        let word = match level {
            1 => ["1 – ", &words.little].concat(),
            5 => ["5 – ", &words.much].concat(),
            other => other.to_string(),
        };
        entry(level.to_string(), word)
    };
    std::iter::once(entry(String::new(), "–".to_owned())).chain((1..=5).map(level)).collect()
}

fn content(cell: Cell) -> AnyView {
    let link = |(href, title): (String, String)| {
        let title = if href.is_empty() {
            title.into_any()
        } else {
            view! { <a class="kern-link kern-link--no-visited-state" href=href>{title}</a> }.into_any()
        };
        view! { <li>{title}</li> }
    };
    match cell {
        Cell::Text(text) => text.into_any(),
        Cell::Links(links) if links.is_empty() => ().into_any(),
        Cell::Links(links) => {
            view! { <ul class="item-table__links">{links.into_iter().map(link).collect_view()}</ul> }.into_any()
        }
        Cell::Level(..) => ().into_any(),
    }
}
