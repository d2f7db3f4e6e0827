// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards from a text that somebody has pasted, or from a file: one line is one card.
//!
//! A line may begin with the title of a column and a colon. In a table (columns divided by tabs or semicolons), the first
//! cell is the column, which is added where there is none of this title.

use super::layout::Layout;
use super::moves::{self, LONGEST_CARD, MOST_COLUMNS};
use crate::domain::id::ItemId;
use crate::domain::plan::{ItemEdit, Plan};

/// So many cards are taken from one text.
const MOST_CARDS: usize = 300;

/// A card that would be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCard {
    /// The title of its column; empty for the one that was chosen.
    pub column: String,
    /// What is written on it.
    pub text: String,
    /// Whether a card with this text is there already, on the board or further up in the text.
    pub is_double: bool,
}

/// What a text would bring.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pasted {
    /// The cards, in the order of the lines.
    pub cards: Vec<NewCard>,
    /// Columns that would be added.
    pub new_columns: Vec<String>,
    /// Lines with nothing in them.
    pub n_empty: usize,
    /// Cards whose text was cut.
    pub n_cut: usize,
    /// Lines beyond what is taken at once.
    pub n_beyond: usize,
}

impl Pasted {
    /// How many of the cards are there already.
    pub fn n_doubles(&self) -> usize {
        self.cards.iter().filter(|card| card.is_double).count()
    }
}

/// Reads a text. Nothing changes yet.
pub fn pasted(text: &str, layout: &Layout) -> Pasted {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<&str> = text.split(['\n', '\r', '\u{2028}']).collect();
    // A text ends with the end of a line, and a line may end with two signs: neither is an empty line.
    let n_lines = text.trim_end().lines().count();
    let divider = divider_of(&lines);
    let mut known: Vec<String> = layout.in_order().map(|card| alike(&card.text)).collect();
    let mut pasted = Pasted::default();
    for line in lines.iter().map(|line| tidied(line)).filter(|line| !line.is_empty()) {
        if pasted.cards.len() >= MOST_CARDS {
            pasted.n_beyond += 1;
            continue;
        }
        let (column, text) = divided(&line, divider, layout);
        let Some(column) = known_column(&column, layout, &mut pasted.new_columns) else {
            push(&mut pasted, String::new(), &line, &mut known);
            continue;
        };
        if text.is_empty() {
            pasted.n_empty += 1;
        } else {
            push(&mut pasted, column, &text, &mut known);
        }
    }
    let n_filled = pasted.cards.len() + pasted.n_beyond + pasted.n_empty;
    pasted.n_empty += n_lines.saturating_sub(n_filled);
    pasted
}

fn push(pasted: &mut Pasted, column: String, text: &str, known: &mut Vec<String>) {
    let cut: String = text.chars().take(LONGEST_CARD).collect();
    pasted.n_cut += usize::from(cut.len() < text.len());
    let likeness = alike(&cut);
    let is_double = known.contains(&likeness);
    known.push(likeness);
    pasted.cards.push(NewCard { column, text: cut, is_double });
}

/// What a text brings to a board, as edits; `fresh` gives ids that nothing has yet.
pub fn paste(
    plan: &Plan,
    board: &ItemId,
    pasted: &Pasted,
    (chosen, by): (Option<&ItemId>, &str),
    with_doubles: bool,
    fresh: &mut dyn FnMut() -> Option<ItemId>,
) -> Vec<ItemEdit> {
    let layout = Layout::of(plan, board);
    let mut edits = Vec::new();
    let mut columns: Vec<(String, ItemId)> =
        layout.columns.iter().map(|(id, title)| (alike(title), id.clone())).collect();
    let n_columns = plan.columns_of(board).len();
    let last = plan.columns_of(board).iter().map(|column| column.order).max().unwrap_or_default();
    let orders = (1..).map(|n: u32| last.saturating_add(n.saturating_mul(1_000)));
    for (title, order) in pasted.new_columns.iter().zip(orders).take(MOST_COLUMNS.saturating_sub(n_columns)) {
        let Some(id) = fresh() else { break };
        edits.extend(moves::new_column_at(board, &id, title, order));
        columns.push((alike(title), id));
    }
    let mut next: Vec<(Option<ItemId>, u32)> = Vec::new();
    for card in pasted.cards.iter().filter(|card| with_doubles || !card.is_double) {
        let Some(id) = fresh() else { break };
        let named = columns.iter().find(|(title, _)| *title == alike(&card.column)).map(|(_, id)| id.clone());
        let column = named.filter(|_| !card.column.is_empty()).or_else(|| chosen.cloned());
        let order = match next.iter_mut().find(|(of, _)| *of == column) {
            Some((_, order)) => {
                *order = order.saturating_add(1_000);
                *order
            }
            None => {
                let order = moves::behind(&layout, column.as_ref());
                next.push((column.clone(), order));
                order
            }
        };
        edits.extend(moves::card_edits(board, &id, column.as_ref(), (&card.text, by), &order.to_string()));
    }
    edits
}

/// The sign between the cells, if the text is a table: most lines have it.
fn divider_of(lines: &[&str]) -> Option<char> {
    let filled: Vec<&&str> = lines.iter().filter(|line| !line.trim().is_empty()).collect();
    let divides = |sign: char| filled.iter().filter(|line| line.trim().contains(sign)).count() * 2 > filled.len();
    ['\t', ';'].into_iter().find(|sign| divides(*sign))
}

/// A line without what is not meant: signs of control, marks of a list.
fn tidied(line: &str) -> String {
    let plain: String = line
        .chars()
        .map(|letter| if letter.is_control() && letter != '\t' || letter == '\u{feff}' { ' ' } else { letter })
        .collect();
    let plain = plain.trim();
    let rest = ["- ", "* ", "• ", "– "].iter().find_map(|mark| plain.strip_prefix(mark)).unwrap_or(plain);
    rest.trim().to_owned()
}

/// The column and the text of a line.
fn divided(line: &str, divider: Option<char>, layout: &Layout) -> (String, String) {
    if let Some(divider) = divider.filter(|divider| line.contains(*divider)) {
        let mut cells = cells(line, divider).into_iter();
        let column = cells.next().unwrap_or_default();
        let rest: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
        return match rest.is_empty() {
            true => (String::new(), column),
            false => (column, rest.join(" · ")),
        };
    }
    let known = |title: &str| layout.columns.values().any(|column| alike(column) == alike(title));
    match line.split_once(':') {
        Some((column, text)) if known(column) && !column.trim().is_empty() => {
            (column.trim().to_owned(), text.replace('\t', " ").trim().to_owned())
        }
        _ => (String::new(), line.replace('\t', " ")),
    }
}

/// The cells of a line; quotation marks around a cell go, two of them inside stand for one.
fn cells(line: &str, divider: char) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            _ if letter == divider && !quoted => cells.push(std::mem::take(&mut cell).trim().to_owned()),
            '\t' => cell.push(' '),
            _ => cell.push(letter),
        }
    }
    cells.push(cell.trim().to_owned());
    cells
}

/// The title of a column that is there or will be; `None` where there is no room for another one.
fn known_column(title: &str, layout: &Layout, new: &mut Vec<String>) -> Option<String> {
    if title.is_empty() {
        return Some(String::new());
    }
    let title: String = title.chars().take(100).collect();
    let same = |other: &&String| alike(other) == alike(&title);
    if let Some(known) = layout.columns.values().find(same).or_else(|| new.iter().find(same)) {
        return Some(known.clone());
    }
    if layout.columns.len() + new.len() >= MOST_COLUMNS {
        return None;
    }
    new.push(title.clone());
    Some(title)
}

/// What makes two texts the same to people.
pub(super) fn alike(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
