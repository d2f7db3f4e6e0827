// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the map and the table show of the stakeholders.

use crate::domain::id::ItemId;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Stakeholder, StakeholderKey};
use crate::domain::stakeholders::{Entry, sections};
use crate::state::Toolbox;
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Cell, Point, TableHead, TableItem, TableLine};
use crate::ui::ids;

/// So many points can be told apart on the map, and moved.
const MOST_POINTS: usize = 200;

/// The stakeholders as map and table show them, in the same order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Shown {
    pub ids: Vec<ItemId>,
    pub points: Vec<Point>,
    pub lines: Vec<TableLine>,
    pub n_unplaced: usize,
}

impl Shown {
    pub(super) fn of(plan: &Plan, toolbox: &Toolbox, words: &StakeholderWords) -> Self {
        let with_names = plan.has_names();
        let mut shown = Self::default();
        for section in sections(plan, &toolbox.content) {
            let title =
                section.kind.map_or(words.stakeholders.no_group.as_str(), |kind| toolbox.words.group_kind(kind));
            shown.lines.push(TableLine::Head(TableHead {
                key: section.kind.map_or("", |kind| kind.key()).to_owned(),
                title: title.to_owned(),
                href: String::new(),
                note: String::new(),
                add: String::new(),
            }));
            for entry in &section.entries {
                shown.ids.push(entry.stakeholder.id.clone());
                shown.n_unplaced += usize::from(entry.corner.is_none());
                if shown.points.len() < MOST_POINTS {
                    shown.points.push(point(entry, toolbox, words));
                }
                shown.lines.push(TableLine::Item(row(entry, with_names, toolbox, words)));
            }
        }
        shown
    }
}

/// What a stakeholder is called: by its name, otherwise by its group.
fn title(stakeholder: &Stakeholder<'_>, toolbox: &Toolbox, words: &StakeholderWords) -> String {
    if !stakeholder.title.trim().is_empty() {
        return stakeholder.title.to_owned();
    }
    let group = stakeholder.group.as_ref().and_then(|id| toolbox.content.groups.get(id));
    group.map_or_else(|| words.table.untitled.clone(), |group| group.name.clone())
}

fn point(entry: &Entry<'_>, toolbox: &Toolbox, words: &StakeholderWords) -> Point {
    let stakeholder = &entry.stakeholder;
    let side = |value: Option<u8>| u16::from(value.unwrap_or(3)) * 2;
    let title = title(stakeholder, toolbox, words);
    Point {
        id: ids::part("point", stakeholder.id.as_str()),
        number: entry.number,
        at: (side(stakeholder.influence), side(stakeholder.interest)),
        settled: entry.corner.is_some(),
        reach: None,
        label: label(entry.number, &title, (stakeholder.interest, stakeholder.influence), words),
    }
}

/// A stakeholder with its place on the map, in words.
fn label(
    number: usize,
    title: &str,
    (interest, influence): (Option<u8>, Option<u8>),
    words: &StakeholderWords,
) -> String {
    let words = &words.stakeholders;
    let side = |value: Option<u8>| value.map_or_else(|| words.not_said.clone(), |value| value.to_string());
    let (number, interest, influence) = (number.to_string(), side(interest), side(influence));
    fill(&words.point, &[("number", &number), ("title", title), ("interest", &interest), ("influence", &influence)])
}

fn row(entry: &Entry<'_>, with_names: bool, toolbox: &Toolbox, words: &StakeholderWords) -> TableItem {
    let stakeholder = &entry.stakeholder;
    let name = title(stakeholder, toolbox, words);
    let group = stakeholder.group.as_ref().map(|id| {
        let known = toolbox.content.groups.get(id).map(|group| group.name.clone());
        known.unwrap_or_else(|| fill(&words.table.gone, &[("id", id.as_str())]))
    });
    let people = [stakeholder.person, stakeholder.contact].map(str::trim);
    let people = people.into_iter().filter(|text| with_names && !text.is_empty()).collect::<Vec<_>>().join(", ");
    let notes = [group.filter(|group| *group != name).unwrap_or_default(), stakeholder.part.to_owned(), people];
    let follows = entry.corner.map_or(words.stakeholders.not_placed.as_str(), |corner| words.corner(corner));
    TableItem {
        id: stakeholder.id.clone(),
        number: Some(entry.number),
        name,
        notes: notes.into_iter().filter(|note| !note.trim().is_empty()).collect(),
        cells: vec![
            Cell::Level(StakeholderKey::Interest.attribute(), stakeholder.interest),
            Cell::Level(StakeholderKey::Influence.attribute(), stakeholder.influence),
            Cell::Text(follows.to_owned()),
        ],
    }
}
