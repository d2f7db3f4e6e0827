// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan as the pages see it: verbs to change it, questions to ask of it. Every change is saved at once.

use leptos::prelude::*;

use super::plan_store::{self, Found};
pub use super::plan_store::{Damage, Origin};
use crate::browser::storage::{self, Key};
use crate::browser::{files, page, random, shell};
use crate::domain::content::Example;
use crate::domain::example_plan::plan_of;
use crate::domain::id::{DeviceId, PlanId, QuestionId, StepId, TaskId};
use crate::domain::json::{Fault, FaultKind};
use crate::domain::plan::file::{self, PlanError};
use crate::domain::plan::saving::{SaveError, SaveStatus};
use crate::domain::plan::{Change, Mark, Plan};
use crate::domain::progress::StepState;
use crate::state::session;

/// A handle on the plan. Nobody else sees the signals.
#[derive(Debug, Clone, Copy)]
pub struct PlanState {
    plan: RwSignal<Plan>,
    status: RwSignal<SaveStatus>,
    damage: RwSignal<Option<Damage>>,
    /// The text last read from or written to the storage.
    known: StoredValue<Option<String>>,
    content_version: StoredValue<String>,
    /// The name under which this window writes, once it has written.
    writer: StoredValue<Option<DeviceId>>,
}

impl PlanState {
    /// Restores the stored plan and follows what other windows write.
    pub fn restore() -> Self {
        let Found { plan, text, status, damage } = plan_store::restore();
        let state = Self {
            plan: RwSignal::new(plan),
            status: RwSignal::new(status),
            damage: RwSignal::new(damage),
            known: StoredValue::new(text),
            content_version: StoredValue::new(String::new()),
            writer: StoredValue::new(None),
        };
        storage::on_change_elsewhere(Key::Plan, move || state.changed_elsewhere());
        page::warn_before_closing(move || {
            matches!(state.status.get_untracked(), SaveStatus::Failed(_)) && !state.plan.read_untracked().is_empty()
        });
        state
    }

    /// Tells which content the plan refers to; noted in what is saved.
    pub fn refers_to(self, content_version: &str) {
        self.content_version.set_value(content_version.to_owned());
    }

    /// Asks something of the plan; tracks it.
    pub fn with<T>(self, ask: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with(ask)
    }

    /// Ticks or unticks a task.
    pub fn tick(self, task: &TaskId, done: bool) {
        self.change(|plan, mark| plan.tick(task, done, mark));
    }

    /// Writes the answer to a guiding question.
    pub fn answer(self, question: &QuestionId, text: &str) {
        self.change(|plan, mark| plan.answer(question, text, mark));
    }

    /// Sets the state of a step by hand; `None` lets the tasks speak.
    pub fn set_state(self, step: &StepId, state: Option<StepState>) {
        self.change(|plan, mark| plan.set_state(step, state, mark));
    }

    /// Where saving stands.
    pub fn status(self) -> SaveStatus {
        self.status.get()
    }

    /// What was wrong with the stored plan, until the reader has put the message away.
    pub fn damage(self) -> Option<Damage> {
        self.damage.get()
    }

    /// Puts the message about damage away; what was set aside stays.
    pub fn dismiss_damage(self) {
        self.damage.set(None);
    }

    /// Tries once more to save.
    pub fn save_again(self) {
        self.save();
    }

    /// Offers the plan as a file.
    pub fn download(self) {
        let text = self.plan.with_untracked(|plan| {
            self.content_version.with_value(|version| file::write(plan, version, plan_store::now()))
        });
        if let Some(text) = text {
            offer("living-lab-plan", &text);
        }
    }

    /// Offers a worked example as a file with a plan.
    pub fn download_example(self, example: &Example) {
        let now = plan_store::now();
        let text = plan_of(example, now)
            .and_then(|plan| self.content_version.with_value(|version| file::write(&plan, version, now)));
        if let Some(text) = text {
            offer(example.id.as_str(), &text);
        }
    }

    /// Offers what was set aside as a file, exactly as it was found.
    pub fn download_set_aside(self) {
        if let Some(damage) = self.damage.get_untracked() {
            offer("living-lab-plan-set-aside", &damage.original);
        }
    }

    /// Joins a plan from a file with this one, through the same gate as the storage.
    ///
    /// # Errors
    /// When the text is not a plan that can be opened; nothing has changed then.
    pub fn open(self, text: &str) -> Result<(), PlanError> {
        let file::Read { plan, problems, .. } = file::read(text)?;
        self.plan
            .with_untracked(|mine| self.content_version.with_value(|version| plan_store::keep_copy(mine, version)));
        self.join(&plan);
        if !problems.is_empty() {
            self.damage.set(Some(Damage { origin: Origin::File, original: text.to_owned(), problems }));
        }
        self.save();
        Ok(())
    }

    /// Opens the file chosen in a file field; `None` if none was chosen.
    pub async fn open_chosen(self, input: &leptos::web_sys::HtmlInputElement) -> Option<Result<(), PlanError>> {
        match files::chosen_text(input).await {
            Ok(None) => None,
            Ok(Some(text)) => Some(self.open(&text)),
            Err(detail) => {
                Some(Err(PlanError::Unreadable(Fault { at: String::new(), kind: FaultKind::NotJson(detail) })))
            }
        }
    }

    /// Joins a copy of the plan; of a different plan, the values are taken over.
    fn join(self, theirs: &Plan) {
        let mark = self.mark();
        self.plan.update(|mine| plan_store::join(mine, theirs, mark.as_ref()));
    }

    /// Who writes, and when. Each window has a name of its own: two that shared one would give different changes the
    /// same stamp.
    fn mark(self) -> Option<Mark> {
        let at = plan_store::now();
        if self.writer.with_value(Option::is_none) {
            let window: String = random::name().chars().take(6).collect();
            self.writer
                .set_value(session::device().and_then(|profile| DeviceId::parse(&format!("{profile}-{window}"))));
        }
        self.writer.get_value().map(|device| Mark { device, at })
    }

    fn change(self, change: impl FnOnce(&mut Plan, Mark) -> Change) {
        let Some(Mark { device, at }) = self.mark() else { return };
        self.plan.update(|plan| {
            if plan.is_empty()
                && let Some(id) = PlanId::parse(&random::name())
            {
                plan.begin(id, at);
            }
            change(plan, Mark { device, at });
        });
        self.save();
    }

    /// Saves in the event that caused the change, not in an effect: what the screen shows as saved is saved.
    fn save(self) {
        if matches!(
            self.status.get_untracked(),
            SaveStatus::Failed(SaveError::StoredIsNewer | SaveError::StoredIsUnreadable)
        ) {
            return; // the stored plan must not be overwritten
        }
        let mark = self.mark();
        let saved = self.plan.with_untracked(|plan| {
            self.content_version.with_value(|version| {
                self.known.with_value(|known| plan_store::save(plan, known.as_deref(), version, mark.as_ref()))
            })
        });
        match saved {
            Ok(found) => {
                self.known.set_value(found.text);
                if *self.plan.read_untracked() != found.plan {
                    self.plan.set(found.plan);
                }
                self.status.set(found.status);
                // The first own input is the reader's word for keeping the toolbox at hand.
                shell::keep_offline_once();
            }
            Err(error) => self.status.set(SaveStatus::Failed(error)),
        }
    }

    fn changed_elsewhere(self) {
        let found = plan_store::restore();
        if self.known.with_value(|known| *known == found.text) {
            return;
        }
        if found.text.is_none() {
            // Cleared in another window: what is on the screen is no longer stored, and must not be called saved.
            self.known.set_value(None);
            self.status.set(SaveStatus::Failed(SaveError::NotKept));
            return;
        }
        if let SaveStatus::Failed(_) = found.status {
            self.status.set(found.status);
            return;
        }
        self.known.set_value(found.text);
        self.damage.set(found.damage);
        let theirs = found.plan;
        self.join(&theirs);
        if *self.plan.read_untracked() == theirs { self.status.set(found.status) } else { self.save() }
    }
}

fn offer(name: &str, text: &str) {
    // A browser that refuses downloads says so itself.
    let _ = files::download(&format!("{name}.livinglab.json"), "application/json", text);
}

/// The plan.
pub fn use_plan() -> PlanState {
    expect_context()
}
