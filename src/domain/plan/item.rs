// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items of the plan: events, own measures, results and whatever else comes in numbers. One mechanism holds them all: a field
//! for each attribute of each item, so that joining, conflicts, undo and files know nothing of kinds.
//!
//! [`items`](super::items) reads the attributes as what they mean.

use super::items::{
    AgendaKey, BoardColumnKey, BoardKey, CardKey, CheckResultKey, DecisionKey, DeckKey, DotsKey, EventKey,
    IndicatorKey, MeasureKey, OwnMeasureKey, ProfileKey, ProjectKey, RatingKey, ReadingKey, ReflectionKey, ReportKey,
    ScheduleKey, SeasonKey, SettingKey, SlideKey, StakeholderKey, StepKey, TaskKey, TeamMemberKey, TransferKey,
    WorkingGroupKey,
};
use super::register::Register;
use super::{Change, Field, Mark, Plan, Stamp, Value};
use crate::domain::id::{Attribute, ItemId};
use crate::domain::timestamp::Timestamp;

crate::choices! {
    /// The kinds of item. A further kind needs a word here and a module in `items`.
    pub enum ItemKind {
        /// The profile of the neighbourhood; there is one, [`PROFILE`](super::items::PROFILE).
        Profile = "profile",
        /// A result of the self-check.
        CheckResult = "check-result",
        /// Something with a date.
        Event = "event",
        /// A measure of the planners' own.
        OwnMeasure = "own-measure",
        /// What somebody thinks of a measure.
        Rating = "rating",
        /// More about a measure of the list; its item id is the id of the measure.
        Measure = "measure",
        /// More about a task of the guide, whose id it has, or an own task.
        Task = "task",
        /// More about a step of the guide, whose id it has, or an own step.
        Step = "step",
        /// An organisation or a group that has a stake in the lab.
        Stakeholder = "stakeholder",
        /// A seat in the team.
        TeamMember = "team-member",
        /// An initiative that is there already.
        Project = "project",
        /// When the lab begins; there is one, [`SCHEDULE`](super::items::SCHEDULE).
        Schedule = "schedule",
        /// A span that matters, such as school holidays.
        Season = "season",
        /// An indicator that is followed, under the id of the register, or an own one.
        Indicator = "indicator",
        /// A reading of an indicator.
        Reading = "reading",
        /// What was learned on the way.
        Reflection = "reflection",
        /// What was decided.
        Decision = "decision",
        /// What is set for the report of an audience, whose key is its id.
        Report = "report",
        /// What is agreed on about the plan itself.
        Setting = "setting",
        /// A deck of slides of the planners' own.
        Deck = "deck",
        /// A slide of such a deck.
        Slide = "slide",
        /// A part of what happens at an event.
        AgendaEntry = "agenda-entry",
        /// A board on which cards are collected.
        Board = "board",
        /// A column of a board.
        BoardColumn = "board-column",
        /// Cards of a board that belong together.
        Cluster = "cluster",
        /// A card on a board.
        Card = "card",
        /// Dots that somebody has given to a card.
        Dots = "dots",
        /// What is taken over from another city, or not.
        Transfer = "transfer",
        /// People at one table who work on a copy of the plan.
        WorkingGroup = "working-group",
    }
    /// Attributes that items of every kind have.
    pub enum ItemKey {
        /// `yes` if the item was deleted; `no` marks one that was added, so that it is there even while it says nothing.
        Deleted = "deleted",
    }
}

/// What an attribute holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A word of a closed set, ids, a number, a date, a time.
    Word,
    /// What people write, for everybody to read.
    Text,
    /// What people write that may name people; left out of a file without personal data.
    Personal,
}

impl ItemKind {
    /// What an attribute of this kind holds; `None` if this version does not know it.
    pub fn holds(self, attribute: &Attribute) -> Option<Holds> {
        if attribute.as_str() == ItemKey::Deleted.key()
            || self == Self::CheckResult && CheckResultKey::is_answer(attribute)
        {
            return Some(Holds::Word);
        }
        self.known().iter().find(|(word, _)| *word == attribute.as_str()).map(|(_, holds)| *holds)
    }

    /// The attributes of this kind that this version knows, without those that every kind has.
    pub fn known(self) -> &'static [(&'static str, Holds)] {
        match self {
            Self::Profile => ProfileKey::KNOWN,
            Self::CheckResult => CheckResultKey::KNOWN,
            Self::Event => EventKey::KNOWN,
            Self::OwnMeasure => OwnMeasureKey::KNOWN,
            Self::Rating => RatingKey::KNOWN,
            Self::Measure => MeasureKey::KNOWN,
            Self::Task => TaskKey::KNOWN,
            Self::Step => StepKey::KNOWN,
            Self::Stakeholder => StakeholderKey::KNOWN,
            Self::TeamMember => TeamMemberKey::KNOWN,
            Self::Project => ProjectKey::KNOWN,
            Self::Schedule => ScheduleKey::KNOWN,
            Self::Season => SeasonKey::KNOWN,
            Self::Indicator => IndicatorKey::KNOWN,
            Self::Reading => ReadingKey::KNOWN,
            Self::Reflection => ReflectionKey::KNOWN,
            Self::Decision => DecisionKey::KNOWN,
            Self::Report => ReportKey::KNOWN,
            Self::Setting => SettingKey::KNOWN,
            Self::Deck => DeckKey::KNOWN,
            Self::Slide => SlideKey::KNOWN,
            Self::AgendaEntry => AgendaKey::KNOWN,
            Self::Board => BoardKey::KNOWN,
            Self::BoardColumn | Self::Cluster => BoardColumnKey::KNOWN,
            Self::Card => CardKey::KNOWN,
            Self::Dots => DotsKey::KNOWN,
            Self::Transfer => TransferKey::KNOWN,
            Self::WorkingGroup => WorkingGroupKey::KNOWN,
        }
    }

    pub(super) fn is_prose(self, attribute: &Attribute) -> bool {
        matches!(self.holds(attribute), Some(Holds::Text | Holds::Personal))
    }

    /// Of an attribute that this version does not know, nobody can say that it is not.
    pub(super) fn is_personal(self, attribute: &Attribute) -> bool {
        matches!(self.holds(attribute), Some(Holds::Personal) | None)
    }

    fn field(self, item: &ItemId, attribute: Attribute) -> Field {
        Field::Item { kind: self, item: item.clone(), attribute }
    }
}

impl ItemKey {
    /// The attribute.
    pub fn attribute(self) -> Attribute {
        Attribute::named(self.key())
    }
}

/// An item as the plan has it: a look at its fields.
#[derive(Debug, Clone, Copy)]
pub struct Item<'a> {
    id: &'a ItemId,
    fields: &'a [(Field, Register)],
}

impl<'a> Item<'a> {
    /// Its id.
    pub fn id(&self) -> &'a ItemId {
        self.id
    }

    /// What it says under an attribute; of several versions the one that is shown, empty if nothing.
    pub fn text(&self, attribute: &str) -> &'a str {
        self.attributes().find(|(other, _)| other.as_str() == attribute).map_or("", |(_, text)| text)
    }

    /// All that it says, by attribute, also what this version does not know; without [`ItemKey`].
    pub fn attributes(&self) -> impl Iterator<Item = (&'a Attribute, &'a str)> + use<'a> {
        self.said().filter(|(attribute, text)| attribute.as_str() != ItemKey::Deleted.key() && !text.is_empty())
    }

    /// Whether it was deleted.
    pub fn is_deleted(&self) -> bool {
        self.said().any(|(attribute, text)| attribute.as_str() == ItemKey::Deleted.key() && text == "yes")
    }

    /// Whether it is there: not deleted, and somebody has added it or said something of it.
    fn is_there(&self) -> bool {
        !self.is_deleted() && self.said().any(|(_, text)| !text.is_empty())
    }

    /// The earliest change that is known of it.
    fn first_stamp(&self) -> Option<&'a Stamp> {
        self.fields.iter().filter_map(|(_, register)| register.first_stamp()).min()
    }

    /// The earliest moment of what it says.
    pub fn entered(&self) -> Option<Timestamp> {
        self.fields.iter().filter_map(|(_, register)| Some(register.winner()?.at)).min()
    }

    fn said(&self) -> impl Iterator<Item = (&'a Attribute, &'a str)> + use<'a> {
        self.fields.iter().filter_map(|(field, register)| match (field, &register.winner()?.value) {
            (Field::Item { attribute, .. }, Value::Text(text)) => Some((attribute, text.as_ref())),
            _ => None,
        })
    }
}

/// What an item is to say under an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemEdit {
    /// The kind of item.
    pub kind: ItemKind,
    /// Which one.
    pub item: ItemId,
    /// Which of its attributes.
    pub attribute: Attribute,
    /// What it says; empty to take it back.
    pub text: String,
}

impl Plan {
    /// Writes attributes of any number of items as one change; each attribute at most once.
    pub fn edit_items(&mut self, edits: &[ItemEdit], mark: Mark) -> Change {
        let edit = |edit: &ItemEdit| {
            (edit.kind.field(&edit.item, edit.attribute.clone()), vec![Value::Text(edit.text.as_str().into())])
        };
        self.write(edits.iter().map(edit).collect(), &mark)
    }

    /// Adds an item with what it says, as one change. Whoever adds it draws the id.
    pub fn add_item(&mut self, kind: ItemKind, item: &ItemId, says: &[(Attribute, &str)], mark: Mark) -> Change {
        let added = (ItemKey::Deleted.attribute(), "no");
        self.set_items(kind, item, &[&[added], says].concat(), mark)
    }

    /// Writes one attribute of an item; an empty text takes it back.
    pub fn set_item(&mut self, kind: ItemKind, item: &ItemId, attribute: &Attribute, text: &str, mark: Mark) -> Change {
        self.set_items(kind, item, &[(attribute.clone(), text)], mark)
    }

    /// Writes several attributes of an item as one change. [`Change::then`] makes one of the changes of several items.
    pub fn set_items(&mut self, kind: ItemKind, item: &ItemId, says: &[(Attribute, &str)], mark: Mark) -> Change {
        let edit = |(attribute, text): &(Attribute, &str)| {
            (kind.field(item, attribute.clone()), vec![Value::Text((*text).into())])
        };
        self.write(says.iter().map(edit).collect(), &mark)
    }

    /// Deletes an item. What it says stays in the plan: undo brings it back, and so does [`Plan::restore_item`].
    pub fn delete_item(&mut self, kind: ItemKind, item: &ItemId, mark: Mark) -> Change {
        self.set_item(kind, item, &ItemKey::Deleted.attribute(), "yes", mark)
    }

    /// Brings a deleted item back.
    pub fn restore_item(&mut self, kind: ItemKind, item: &ItemId, mark: Mark) -> Change {
        self.set_item(kind, item, &ItemKey::Deleted.attribute(), "no", mark)
    }

    /// The items of a kind that are there, in the order in which they came.
    pub fn items(&self, kind: ItemKind) -> impl Iterator<Item = Item<'_>> + use<'_> {
        let fields = self.fields.range(|field| match field {
            Field::Item { kind: other, .. } => other.cmp(&kind),
            Field::Foreign { .. } => std::cmp::Ordering::Greater,
            _ => std::cmp::Ordering::Less,
        });
        let mut items: Vec<Item<'_>> =
            fields.chunk_by(|(one, _), (next, _)| item_of(one) == item_of(next)).filter_map(item).collect();
        items.retain(Item::is_there);
        items.sort_by_cached_key(|item| (item.first_stamp(), item.id));
        items.into_iter()
    }

    /// An item that is there.
    pub fn item(&self, kind: ItemKind, id: &ItemId) -> Option<Item<'_>> {
        self.item_deleted_or_not(kind, id).filter(Item::is_there)
    }

    /// An item, even if it was deleted.
    pub fn item_deleted_or_not(&self, kind: ItemKind, id: &ItemId) -> Option<Item<'_>> {
        item(self.fields_of(kind, id))
    }

    /// What stands in the fields of an item.
    pub(super) fn fields_of(&self, kind: ItemKind, id: &ItemId) -> &[(Field, Register)] {
        self.fields.range(|field| match field {
            Field::Item { kind: other, item, .. } => (other, item).cmp(&(&kind, id)),
            Field::Foreign { .. } => std::cmp::Ordering::Greater,
            _ => std::cmp::Ordering::Less,
        })
    }
}

fn item(fields: &[(Field, Register)]) -> Option<Item<'_>> {
    let id = item_of(&fields.first()?.0)?;
    Some(Item { id, fields })
}

fn item_of(field: &Field) -> Option<&ItemId> {
    match field {
        Field::Item { item, .. } => Some(item),
        _ => None,
    }
}
