// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A worked example as a plan: the same verbs that planners use, so that it can be saved, opened and looked around in.

use crate::domain::content::Example;
use crate::domain::id::{DeviceId, PlanId};
use crate::domain::plan::{Mark, Plan};
use crate::domain::timestamp::Timestamp;

/// The plan that a worked example describes. Its id is that of the example, so that opening it twice joins it with itself.
///
/// ```
/// # use living_lab_toolbox::domain::content::Content;
/// # use living_lab_toolbox::domain::example_plan::plan_of;
/// # use living_lab_toolbox::domain::timestamp::Timestamp;
/// let content = Content::default();
/// assert!(content.examples.values().all(|example| plan_of(example, Timestamp::default()).is_some()));
/// ```
pub fn plan_of(example: &Example, created: Timestamp) -> Option<Plan> {
    let name = format!("example-{}", example.id);
    let (id, device) = PlanId::parse(&name).zip(DeviceId::parse(&name))?;
    let mark = || Mark { device: device.clone(), at: created };
    let mut plan = Plan::default();
    plan.begin(id, created);
    for task in &example.tasks {
        plan.tick(task, true, mark());
    }
    for answer in &example.answers {
        plan.answer(&answer.question, &answer.text, mark());
    }
    for (step, state) in &example.states {
        plan.set_state(step, Some(*state), mark());
    }
    Some(plan)
}
