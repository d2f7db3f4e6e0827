// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What cards become: local projects, ideas for measures, stakeholders, tasks. Nothing becomes the same thing twice.

use super::layout::CardOn;
use super::paste::alike;
use super::{added, edit};
use crate::domain::id::{Attribute, ItemId, MeasureId};
use crate::domain::plan::items::{CardKey, OwnMeasureKey, ProjectKey, StakeholderKey, TaskKey};
use crate::domain::plan::{Change, ItemEdit, ItemKind, Mark, MeasureState, Plan};

crate::choices! {
    /// What a card can become.
    pub enum Into {
        /// A local project.
        Project = "project",
        /// A measure of the planners' own, as an idea.
        Measure = "measure",
        /// A stakeholder.
        Stakeholder = "stakeholder",
        /// A task.
        Task = "task",
    }
}

impl Into {
    /// The kind of item.
    pub fn kind(self) -> ItemKind {
        match self {
            Self::Project => ItemKind::Project,
            Self::Measure => ItemKind::OwnMeasure,
            Self::Stakeholder => ItemKind::Stakeholder,
            Self::Task => ItemKind::Task,
        }
    }

    fn title(self) -> Attribute {
        match self {
            Self::Project => ProjectKey::Title.attribute(),
            Self::Measure => OwnMeasureKey::Title.attribute(),
            Self::Stakeholder => StakeholderKey::Title.attribute(),
            Self::Task => TaskKey::Title.attribute(),
        }
    }

    fn note(self) -> Attribute {
        match self {
            Self::Project => ProjectKey::Note.attribute(),
            Self::Measure => OwnMeasureKey::Note.attribute(),
            Self::Stakeholder => StakeholderKey::Note.attribute(),
            Self::Task => TaskKey::Note.attribute(),
        }
    }
}

/// What has come of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Turned {
    /// Items that were added.
    pub n_new: usize,
    /// Cards that were tied to something of the same title that was there.
    pub n_tied: usize,
    /// Cards that had become something before, or on which nothing is written; they stay as they are.
    pub n_left: usize,
}

/// Turns cards into something, as one change. A card that has become something stays; one whose text is the title of such a
/// thing is tied to it.
pub fn turn_into(
    plan: &mut Plan,
    cards: &[CardOn],
    into: Into,
    fresh: &mut dyn FnMut() -> Option<ItemId>,
    mark: &Mark,
) -> (Change, Turned) {
    let kind = into.kind();
    let title = into.title();
    let mut there: Vec<(String, ItemId)> =
        plan.items(kind).map(|item| (alike(item.text(title.as_str())), item.id().clone())).collect();
    let (mut edits, mut ideas, mut turned) = (Vec::new(), Vec::new(), Turned::default());
    for card in cards {
        let likeness = alike(&card.text);
        if card.became.is_some() || likeness.is_empty() {
            turned.n_left += 1;
            continue;
        }
        let known = there.iter().find(|(other, _)| *other == likeness).map(|(_, item)| item.clone());
        turned.n_tied += usize::from(known.is_some());
        let Some(item) = known.or_else(|| {
            let item = fresh()?;
            edits.extend(new_item(into, &item, card));
            ideas.extend(MeasureId::parse(item.as_str()).filter(|_| into == Into::Measure));
            there.push((likeness, item.clone()));
            turned.n_new += 1;
            Some(item)
        }) else {
            continue;
        };
        let became = [kind.key(), ".", item.as_str()].concat();
        edits.push(edit(ItemKind::Card, &card.id, CardKey::Became.attribute(), became));
    }
    let mut change = plan.edit_items(&edits, mark.clone());
    for idea in ideas {
        change = change.then(plan.set_measure(&idea, Some(MeasureState::Idea), mark.clone()));
    }
    (change, turned)
}

fn new_item(into: Into, item: &ItemId, card: &CardOn) -> Vec<ItemEdit> {
    let kind = into.kind();
    let mut edits = vec![added(kind, item), edit(kind, item, into.title(), card.text.trim())];
    if into == Into::Task {
        // With its tick it is known as an own task.
        edits.push(edit(kind, item, TaskKey::Done.attribute(), "no"));
    }
    // Both may name people, as the note of a card may.
    let note: Vec<&str> = [card.note.trim(), card.by.trim()].into_iter().filter(|text| !text.is_empty()).collect();
    if !note.is_empty() {
        edits.push(edit(kind, item, into.note(), note.join(" · ")));
    }
    edits
}
