// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The lines of the sheet, by verdict; what is not decided yet comes first, as there is something to do.

use crate::domain::plan::Plan;
use crate::domain::plan::items::{Transfer, TransferVerdict};
use crate::text::WorkshopWords;
use crate::ui::components::{Cell, TableHead, TableItem, TableLine};

/// The lines.
pub(super) fn lines(plan: &Plan, all: &WorkshopWords) -> Vec<TableLine> {
    let entries: Vec<Transfer<'_>> = plan.transfers().collect();
    let verdicts = std::iter::once(None).chain(TransferVerdict::ALL.iter().copied().map(Some));
    let of = |verdict: Option<TransferVerdict>| {
        let items = entries.iter().filter(move |entry| entry.verdict == verdict).map(|entry| item(entry, all));
        let items: Vec<TableLine> = items.collect();
        let head = (!items.is_empty()).then(|| head(verdict, items.len(), all));
        head.into_iter().chain(items)
    };
    verdicts.flat_map(of).collect()
}

fn head(verdict: Option<TransferVerdict>, n: usize, all: &WorkshopWords) -> TableLine {
    TableLine::Head(TableHead {
        key: verdict.map_or("", TransferVerdict::key).to_owned(),
        title: [all.transfer.verdict(verdict), " (", &n.to_string(), ")"].concat(),
        href: String::new(),
        note: String::new(),
        add: String::new(),
    })
}

fn item(entry: &Transfer<'_>, all: &WorkshopWords) -> TableLine {
    let title = entry.title.trim();
    TableLine::Item(TableItem {
        id: entry.id.clone(),
        number: None,
        name: if title.is_empty() { all.table.untitled.clone() } else { title.to_owned() },
        notes: Vec::new(),
        cells: vec![Cell::Text(entry.place.trim().to_owned()), Cell::Text(entry.reason.trim().to_owned())],
    })
}
