// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A table of items of the plan, read in the table and changed in a form that opens below the row. On paper, only the table.

mod cell;
mod row;

use leptos::prelude::*;

use self::row::{Head, Row};
use crate::domain::id::{Attribute, ItemId};
use crate::domain::plan::ItemKind;
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox};
use crate::text::TableWords;
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

    fn has_key(&self, key: &str) -> bool {
        match self {
            Self::Head(head) => key.strip_prefix("head ") == Some(&head.key),
            Self::Item(item) => item.id.as_str() == key,
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
        let line = Memo::new(move |_| lines.with(|lines| lines.iter().find(|line| line.has_key(&key)).cloned()));
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
    // The first column is that of the names.
    let head = |(place, head): (usize, &'static str)| {
        let id = place.checked_sub(1).map(ids::column);
        view! { <th id=id class="kern-table__header" role="columnheader" scope="col">{head}</th> }
    };
    // On a phone the rows are no longer laid out as a table: the roles say that they are one.
    view! {
        <div>
            <div class="table-scroll item-table" tabindex="0" role="region" aria-label=label>
                <table class="kern-table kern-table--small" role="table">
                    <thead class="kern-table__head" role="rowgroup">
                        <tr class="kern-table__row" role="row">
                            {heads.into_iter().enumerate().map(head).collect_view()}
                            <td class="kern-table__header no-print" role="cell"></td>
                        </tr>
                    </thead>
                    <tbody class="kern-table__body" role="rowgroup">
                        <For each=move || keys.get() key=String::clone children=line />
                    </tbody>
                </table>
            </div>
            {more}
        </div>
    }
}
