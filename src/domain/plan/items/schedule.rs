// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! When the lab begins, and the seasons that matter on the way.

use super::super::{Item, ItemKind, Plan};
use crate::domain::date::Date;
use crate::domain::id::ItemId;

/// The item id of the one schedule that a plan has.
pub const SCHEDULE: &str = "lab";

super::attributes! {
    /// What the schedule says.
    pub enum ScheduleKey {
        /// The day on which the lab begins, `2026-03-01`.
        Start = "start" holds Word,
        /// List of the usual seasons that are not shown.
        Hidden = "hidden" holds Word,
    }
}

crate::choices! {
    /// Seasons that matter nearly everywhere. Their days are general practice, not those of a place.
    pub enum UsualSeason {
        /// Time to plant in spring.
        SpringPlanting = "spring-planting",
        /// Time to plant in autumn.
        AutumnPlanting = "autumn-planting",
        /// When heat is to be expected.
        Heat = "heat",
        /// When offices register what they need for the budget of the next year.
        Budget = "budget",
    }
}

super::attributes! {
    /// What is said of a season: a span that matters, such as school holidays or the deadline of the budget.
    pub enum SeasonKey {
        /// What it is.
        Title = "title" holds Text,
        /// Its first day, `2026-03-01`.
        Start = "start" holds Word,
        /// Its last day.
        End = "end" holds Word,
        /// `yes` if it comes back every year.
        Yearly = "yearly" holds Word,
    }
}

/// A span that matters, of the planners' own. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Season<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// What it is.
    pub title: &'a str,
    /// Its first day.
    pub start: Option<Date>,
    /// Its last day.
    pub end: Option<Date>,
    /// Whether it comes back every year.
    pub is_yearly: bool,
}

impl<'a> Season<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: SeasonKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(SeasonKey::Title),
            start: Date::parse(text(SeasonKey::Start)),
            end: Date::parse(text(SeasonKey::End)),
            is_yearly: text(SeasonKey::Yearly) == "yes",
        }
    }
}

impl Plan {
    /// The planners' own seasons, in the order in which they were entered.
    pub fn seasons(&self) -> impl Iterator<Item = Season<'_>> {
        self.items(ItemKind::Season).map(Season::of)
    }

    /// The usual seasons that are not to be shown.
    pub fn hidden_seasons(&self) -> Vec<UsualSeason> {
        let item = self.item(ItemKind::Schedule, &ItemId::named(SCHEDULE));
        item.map(|item| super::words(item.text(ScheduleKey::Hidden.key()), UsualSeason::parse)).unwrap_or_default()
    }

    /// The day on which the lab begins.
    pub fn lab_start(&self) -> Option<Date> {
        let item = self.item(ItemKind::Schedule, &ItemId::named(SCHEDULE))?;
        Date::parse(item.text(ScheduleKey::Start.key()))
    }
}
