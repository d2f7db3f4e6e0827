// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! An indicator that the planners follow (its item id is the id of the indicator, or drawn at random for an own one), and the readings.

use super::super::{Item, ItemKind, Plan};
use super::number;
use crate::domain::date::Date;
use crate::domain::id::{IndicatorId, ItemId};

super::attributes! {
    /// What is said of an indicator.
    pub enum IndicatorKey {
        /// Its title; only of an own one.
        Title = "title" holds Text,
        /// Its unit; only of an own one.
        Unit = "unit" holds Text,
        /// How it is measured; only of an own one.
        How = "how" holds Text,
        /// The value before the lab, a number such as `12.5`.
        Baseline = "baseline" holds Word,
        /// When that was measured.
        BaselineDate = "baseline-date" holds Word,
        /// The value to reach.
        Target = "target" holds Word,
        /// When it is to be reached.
        TargetDate = "target-date" holds Word,
        /// Where the values come from.
        Source = "source" holds Text,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// An indicator that the planners follow. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorItem<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title; only of an own one.
    pub title: &'a str,
    /// Its unit; only of an own one.
    pub unit: &'a str,
    /// How it is measured; only of an own one.
    pub how: &'a str,
    /// The value before the lab.
    pub baseline: Option<f64>,
    /// When that was measured.
    pub baseline_date: Option<Date>,
    /// The value to reach.
    pub target: Option<f64>,
    /// When it is to be reached.
    pub target_date: Option<Date>,
    /// Where the values come from.
    pub source: &'a str,
    /// A note.
    pub note: &'a str,
}

impl<'a> IndicatorItem<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: IndicatorKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(IndicatorKey::Title),
            unit: text(IndicatorKey::Unit),
            how: text(IndicatorKey::How),
            baseline: number(text(IndicatorKey::Baseline)),
            baseline_date: Date::parse(text(IndicatorKey::BaselineDate)),
            target: number(text(IndicatorKey::Target)),
            target_date: Date::parse(text(IndicatorKey::TargetDate)),
            source: text(IndicatorKey::Source),
            note: text(IndicatorKey::Note),
        }
    }

    /// The indicator of the register that it would be; whether there is one, the content knows.
    pub fn indicator_id(&self) -> Option<IndicatorId> {
        IndicatorId::parse(self.id.as_str())
    }
}

impl Plan {
    /// The indicators that are followed, in the order in which they were chosen.
    pub fn indicator_items(&self) -> impl Iterator<Item = IndicatorItem<'_>> {
        self.items(ItemKind::Indicator).map(IndicatorItem::of)
    }
}

super::attributes! {
    /// What is said of a reading.
    pub enum ReadingKey {
        /// The item id of the indicator.
        Indicator = "indicator" holds Word,
        /// The value, a number such as `12.5`.
        Value = "value" holds Word,
        /// The day, `2026-03-01`.
        Date = "date" holds Word,
        /// Where it comes from.
        Source = "source" holds Text,
        /// Who has read it.
        By = "by" holds Personal,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// A reading of an indicator. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The item id of the indicator.
    pub indicator: Option<ItemId>,
    /// The value.
    pub value: Option<f64>,
    /// The day.
    pub date: Option<Date>,
    /// Where it comes from.
    pub source: &'a str,
    /// Who has read it.
    pub by: &'a str,
    /// A note.
    pub note: &'a str,
}

impl<'a> Reading<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: ReadingKey| item.text(key.key());
        Self {
            id: item.id(),
            indicator: ItemId::parse(text(ReadingKey::Indicator)),
            value: number(text(ReadingKey::Value)),
            date: Date::parse(text(ReadingKey::Date)),
            source: text(ReadingKey::Source),
            by: text(ReadingKey::By),
            note: text(ReadingKey::Note),
        }
    }
}

impl Plan {
    /// The readings of all indicators, in the order in which they were entered.
    pub fn readings(&self) -> impl Iterator<Item = Reading<'_>> {
        self.items(ItemKind::Reading).map(Reading::of)
    }
}
