// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the plan needs beside what there is: the frames that the profile names.

use super::{Money, Needs};
use crate::domain::content::CostClass;
use crate::domain::plan::items::{BudgetFrame, StaffFrame};

crate::choices! {
    /// What a need comes to beside the frame that the profile names.
    pub enum Fit {
        /// The profile names no frame.
        NotSaid = "not-said",
        /// The profile says that there is nothing yet.
        NothingThere = "nothing-there",
        /// There is nothing to compare.
        NothingNeeded = "nothing-needed",
        /// Even the upper end is within what there is at least.
        Within = "within",
        /// The spans overlap: it depends on where in them the true figures are.
        Open = "open",
        /// Even the lower end is more than what there is at most.
        Beyond = "beyond",
    }
}

/// How long a living lab runs, in weeks: two to three years, in which work is spread.
pub const LAB_WEEKS: (f64, f64) = (104.0, 156.0);

/// Hours of a day of work.
pub const DAY_HOURS: f64 = 8.0;

impl Needs<'_> {
    /// The money beside the frame of the profile.
    pub fn money_fit(&self, frame: Option<BudgetFrame>) -> Fit {
        let Some(frame) = frame else { return Fit::NotSaid };
        if self.money.is_nothing() {
            return Fit::NothingNeeded;
        }
        let (least, most) = match frame {
            BudgetFrame::None => return Fit::NothingThere,
            BudgetFrame::Small => CostClass::Small,
            BudgetFrame::Medium => CostClass::Medium,
            BudgetFrame::Large => CostClass::Large,
            BudgetFrame::VeryLarge => CostClass::VeryLarge,
        }
        .euros();
        let Money { from, to, n_open, .. } = self.money;
        let is_open = n_open > 0;
        // What is open is more than its lower end.
        if most.is_some_and(|most| from > u64::from(most) || is_open && from >= u64::from(most)) {
            Fit::Beyond
        } else if !is_open && to <= u64::from(least) {
            Fit::Within
        } else {
            Fit::Open
        }
    }

    /// The hours a week that all steps come to, spread over a lab of [`LAB_WEEKS`]: at least and at most.
    pub fn hours_a_week(&self) -> (f64, f64) {
        let (short, long) = LAB_WEEKS;
        ((self.work.from * DAY_HOURS / long).floor(), (self.work.to * DAY_HOURS / short).ceil())
    }

    /// The work of the steps beside the frame of the profile.
    pub fn work_fit(&self, frame: Option<StaffFrame>) -> Fit {
        let Some(frame) = frame else { return Fit::NotSaid };
        if self.work.n == 0 {
            return Fit::NothingNeeded;
        }
        let (least, most) = match frame {
            StaffFrame::None => return Fit::NothingThere,
            StaffFrame::UpTo5 => (0.0, 5.0),
            StaffFrame::UpTo20 => (5.0, 20.0),
            StaffFrame::UpTo40 => (20.0, 40.0),
            StaffFrame::Over40 => (40.0, f64::INFINITY),
        };
        let (from, to) = self.hours_a_week();
        if from > most {
            Fit::Beyond
        } else if to <= least {
            Fit::Within
        } else {
            Fit::Open
        }
    }
}
