// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A worked example as a plan: the same verbs that planners use, so that it can be saved, opened and looked around in.

use crate::domain::content::{Example, ExampleState};
use crate::domain::id::{DeviceId, PlanId};
use crate::domain::plan::items::ReportKey;
use crate::domain::plan::{About, ItemKind, Mark, MeasureState, Plan};
use crate::domain::report::{Audience, Settings};
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
    plan.describe(About::Title, &example.title, mark());
    plan.describe(About::Municipality, &example.place, mark());
    for task in &example.tasks {
        plan.tick(task, true, mark());
    }
    for answer in &example.answers {
        plan.answer(&answer.question, &answer.text, mark());
    }
    for (step, state) in &example.states {
        plan.set_state(step, Some(*state), mark());
    }
    for of in &example.measures {
        plan.set_measure(&of.measure, Some(state_of(of.state)), mark());
        plan.note_on(&of.measure, &of.text, mark());
    }
    for audience in Audience::ALL {
        let summary = [(ReportKey::Summary.attribute(), example.summary.as_str())];
        plan.set_items(ItemKind::Report, &Settings::item(*audience), &summary, mark());
    }
    Some(plan)
}

/// How far a measure is in the plan. In doubt less is said than was done: the note on the measure has the rest.
const fn state_of(state: ExampleState) -> MeasureState {
    match state {
        // What became of it is not documented.
        ExampleState::Idea | ExampleState::Unknown => MeasureState::Idea,
        ExampleState::Planned => MeasureState::Planned,
        // It was carried out, for a time.
        ExampleState::Tried | ExampleState::Done => MeasureState::Done,
    }
}
