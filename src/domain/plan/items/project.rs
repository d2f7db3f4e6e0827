// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! An initiative that is there already, to build on.

use super::super::{Item, ItemKind, Plan};
use super::words;
use crate::domain::id::{ItemId, MeasureId, ProblemId};

super::attributes! {
    /// What is said of a local project. Lists are ids with spaces between them.
    pub enum ProjectKey {
        /// Its title.
        Title = "title" holds Text,
        /// What it does.
        Summary = "summary" holds Text,
        /// Who runs it: an office, an association, a group.
        Organisation = "organisation" holds Text,
        /// Where.
        Place = "place" holds Text,
        /// How far it is.
        State = "state" holds Word,
        /// List of the measures that it touches.
        Measures = "measures" holds Word,
        /// List of the problems that it touches.
        Problems = "problems" holds Word,
        /// How to reach those who run it.
        Contact = "contact" holds Personal,
        /// A note.
        Note = "note" holds Personal,
    }
}

crate::choices! {
    /// How far a local project is.
    pub enum ProjectState {
        /// Somebody has thought of it.
        Idea = "idea",
        /// It is being prepared or carried out.
        Running = "running",
        /// It goes on for good.
        Permanent = "permanent",
        /// It has ended.
        Ended = "ended",
    }
}

/// An initiative that is there already. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Project<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title.
    pub title: &'a str,
    /// What it does.
    pub summary: &'a str,
    /// Who runs it.
    pub organisation: &'a str,
    /// Where.
    pub place: &'a str,
    /// How far it is.
    pub state: Option<ProjectState>,
    /// The measures that it touches.
    pub measures: Vec<MeasureId>,
    /// The problems that it touches.
    pub problems: Vec<ProblemId>,
    /// How to reach those who run it.
    pub contact: &'a str,
    /// A note.
    pub note: &'a str,
}

impl<'a> Project<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: ProjectKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(ProjectKey::Title),
            summary: text(ProjectKey::Summary),
            organisation: text(ProjectKey::Organisation),
            place: text(ProjectKey::Place),
            state: ProjectState::parse(text(ProjectKey::State)),
            measures: words(text(ProjectKey::Measures), MeasureId::parse),
            problems: words(text(ProjectKey::Problems), ProblemId::parse),
            contact: text(ProjectKey::Contact),
            note: text(ProjectKey::Note),
        }
    }
}

impl Plan {
    /// The local projects, in the order in which they were entered.
    pub fn projects(&self) -> impl Iterator<Item = Project<'_>> {
        self.items(ItemKind::Project).map(Project::of)
    }
}
