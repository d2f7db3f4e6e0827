// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan as the pages see it: verbs to change it, questions to ask of it. Every change is saved at once.

use leptos::prelude::*;
use leptos::task::{spawn_local, spawn_local_scoped};

pub use super::plan_store::Damage;
use super::plan_store::{self, Found};
use crate::browser::storage::{self, Key};
use crate::browser::{files, journal, page, random, shell};
use crate::domain::content::Example;
use crate::domain::example_plan::plan_of;
use crate::domain::id::{DeviceId, PlanId, QuestionId, StepId, TaskId};
use crate::domain::plan::file::{self, Envelope};
use crate::domain::plan::saving::{SaveError, SaveStatus};
use crate::domain::plan::{About, Change, Field, History, Mark, Plan, Returned, Value};
use crate::domain::progress::StepState;
use crate::domain::timestamp::Timestamp;
use crate::state::review::Review;
use crate::state::session;

/// How long records stay in the journal, in milliseconds: far longer than a browser takes to bring local storage to disk.
const KEPT_FOR: f64 = 600_000.0;

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
    history: RwSignal<History>,
    /// Whether the journal has been read.
    caught_up: RwSignal<bool>,
    /// How many records are on their way to the journal; until there are none, nothing is called saved.
    n_pending: StoredValue<u64>,
    review: RwSignal<Option<Review>>,
    /// Whether the latest step back left something, because somebody else has changed it since.
    kept_by_others: RwSignal<bool>,
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
            history: RwSignal::new(History::default()),
            caught_up: RwSignal::new(false),
            n_pending: StoredValue::new(0),
            review: RwSignal::new(None),
            kept_by_others: RwSignal::new(false),
        };
        page::on_undo_keys(move || state.undo(), move || state.redo());
        spawn_local_scoped(async move { state.catch_up().await });
        storage::on_change_elsewhere(Key::Plan, move || state.changed_elsewhere());
        page::warn_before_closing(move || {
            matches!(state.status.get_untracked(), SaveStatus::Failed(_) | SaveStatus::Saving)
                && !state.plan.read_untracked().is_empty()
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

    /// Whether everything that was stored has been read.
    pub fn is_caught_up(self) -> bool {
        self.caught_up.get()
    }

    /// Ticks or unticks a task.
    pub fn tick(self, task: &TaskId, done: bool) {
        self.change(History::record, |plan, mark| plan.tick(task, done, mark));
    }

    /// Writes the answer to a guiding question.
    pub fn answer(self, question: &QuestionId, text: &str) {
        self.change(History::record_more, |plan, mark| plan.answer(question, text, mark));
    }

    /// Sets the state of a step by hand; `None` lets the tasks speak.
    pub fn set_state(self, step: &StepId, state: Option<StepState>) {
        self.change(History::record, |plan, mark| plan.set_state(step, state, mark));
    }

    /// Writes what the plan says of itself.
    pub fn describe(self, about: About, text: &str) {
        self.change(History::record_more, |plan, mark| plan.describe(about, text, mark));
    }

    /// Decides a conflict for one of its values.
    pub fn keep(self, field: &Field, value: &Value) {
        self.change(History::record, |plan, mark| plan.keep(field, value, &mark));
    }

    /// Decides a conflict of texts for all of them.
    pub fn keep_all_texts(self, field: &Field) {
        self.change(History::record, |plan, mark| plan.keep_all_texts(field, &mark));
    }

    /// Whether there is something to take back.
    pub fn can_undo(self) -> bool {
        self.history.with(History::can_undo)
    }

    /// Whether there is something to bring back.
    pub fn can_redo(self) -> bool {
        self.history.with(History::can_redo)
    }

    /// Takes the latest change back.
    pub fn undo(self) {
        if self.history.with_untracked(History::can_undo) {
            self.go(History::undo);
        }
    }

    /// Brings back what was taken back last.
    pub fn redo(self) {
        if self.history.with_untracked(History::can_redo) {
            self.go(History::redo);
        }
    }

    /// Whether the latest step back left something, because somebody else has changed it since.
    pub fn kept_by_others(self) -> bool {
        self.kept_by_others.get()
    }

    fn go(self, step: impl FnOnce(&mut History, &mut Plan, &Mark) -> Option<Returned>) {
        let Some(mark) = self.mark() else { return };
        let mut returned = None;
        self.plan.update(|plan| self.history.update(|history| returned = step(history, plan, &mark)));
        if let Some(Returned { change, kept }) = returned {
            self.kept_by_others.set(!kept.is_empty());
            self.save_change(&change);
        }
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

    /// Offers the plan as a file without answers and notes, which may name people. They are marked as withheld.
    pub fn download_without_personal(self) {
        let text = self.plan.with_untracked(|plan| {
            self.content_version.with_value(|content| {
                let envelope = Envelope { content, saved: plan_store::now(), parent: None };
                file::write_without_personal(plan, &envelope, &Field::is_personal)
            })
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

    /// Reads the files chosen in a file field, for review; nothing changes yet.
    pub async fn review_chosen(self, input: &leptos::web_sys::HtmlInputElement) {
        let files = files::chosen_texts(input).await;
        if !files.is_empty() {
            self.review.set(Some(self.plan.with_untracked(|mine| Review::of(mine, files))));
        }
    }

    /// The files under review.
    pub fn review(self) -> Option<Review> {
        self.review.get()
    }

    /// Joins what is under review, as one change that can be taken back. A copy of the plan is set aside first.
    pub fn accept_review(self) {
        let Some(Review { preview, .. }) = self.review.get_untracked() else { return };
        self.keep_copy();
        // An empty plan becomes a copy of the files' plan; one that was begun since the preview takes their values over.
        let join = |plan: &mut Plan, mark: Mark| match plan.absorb(&preview.plan) {
            Ok(change) => change,
            Err(_) => plan.adopt(&preview.plan, &mark),
        };
        self.apply(History::record, join);
        self.review.set(None);
    }

    /// Takes the values of a different plan over, as one change that can be taken back.
    pub fn adopt_reviewed(self, name: &str) {
        let Some(Review { different, .. }) = self.review.get_untracked() else { return };
        if let Some((_, other)) = different.iter().find(|(other, _)| other == name) {
            self.keep_copy();
            self.change(History::record, |plan, mark| plan.adopt(other, &mark));
        }
        self.review.set(None);
    }

    /// Puts the files under review away.
    pub fn dismiss_review(self) {
        self.review.set(None);
    }

    /// Sets a copy of the plan as it is aside.
    fn keep_copy(self) {
        self.plan
            .with_untracked(|mine| self.content_version.with_value(|version| plan_store::keep_copy(mine, version)));
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

    pub(super) fn change(self, note: fn(&mut History, &Change), change: impl FnOnce(&mut Plan, Mark) -> Change) {
        self.apply(note, |plan, mark| {
            if plan.is_empty()
                && let Some(id) = PlanId::parse(&random::name())
            {
                plan.begin(id, mark.at);
            }
            change(plan, mark)
        });
    }

    /// Makes a change, notes it for going back, and saves it.
    fn apply(self, note: fn(&mut History, &Change), change: impl FnOnce(&mut Plan, Mark) -> Change) {
        let Some(mark) = self.mark() else { return };
        let mut done = Change::default();
        self.plan.update(|plan| done = change(plan, mark));
        self.history.update(|history| note(history, &done));
        self.kept_by_others.set(false);
        self.save_change(&done);
    }

    /// Writes the plan to local storage and the change to the journal. "Saved" is said once both have it.
    fn save_change(self, change: &Change) {
        let (Some(at), Some(record)) = (self.save(), file::write_change(change)) else { return };
        self.n_pending.update_value(|n| *n += 1);
        self.status.set(SaveStatus::Saving);
        spawn_local(async move {
            // Without a journal, local storage is all there is; it was read back.
            let _ = journal::append(&record).await;
            self.n_pending.try_update_value(|n| *n = n.saturating_sub(1));
            if self.n_pending.try_get_value() == Some(0) && self.status.try_get_untracked() == Some(SaveStatus::Saving)
            {
                self.status.set(SaveStatus::Saved(at));
            }
        });
    }

    /// Joins what only the journal has: local storage may have lost the last seconds before the browser died.
    async fn catch_up(self) {
        let records = journal::all().await.unwrap_or_default();
        let read: Vec<Plan> =
            records.iter().filter_map(|record| file::read_change(record).ok()).map(|read| read.plan).collect();
        let mut joined = self.plan.get_untracked();
        if joined.is_empty() {
            // Of several plans, the one that was worked on last.
            joined = read.last().cloned().unwrap_or_default();
        }
        for part in &read {
            // Records of another plan stay where they are.
            let _ = joined.absorb(part);
        }
        if *self.plan.read_untracked() != joined {
            self.plan.set(joined);
            self.save();
        }
        self.caught_up.set(true);
        if matches!(self.status.get_untracked(), SaveStatus::Saved(_)) {
            let _ = journal::forget(plan_store::now().as_millis() as f64 - KEPT_FOR).await;
        }
    }

    /// Saves in the event that caused the change, not in an effect: what the screen shows as saved is saved.
    /// The moment comes back; `None` if nothing was saved.
    fn save(self) -> Option<Timestamp> {
        if matches!(
            self.status.get_untracked(),
            SaveStatus::Failed(SaveError::StoredIsNewer | SaveError::StoredIsUnreadable)
        ) {
            return None; // the stored plan must not be overwritten
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
                self.say(found.status);
                // The first own input is the reader's word for keeping the toolbox at hand.
                shell::keep_offline_once();
                if let SaveStatus::Saved(at) = found.status { Some(at) } else { None }
            }
            Err(error) => {
                self.status.set(SaveStatus::Failed(error));
                None
            }
        }
    }

    /// Says what local storage says; "saved" only if the journal has everything as well.
    fn say(self, status: SaveStatus) {
        let waiting = matches!(status, SaveStatus::Saved(_)) && self.n_pending.get_value() > 0;
        self.status.set(if waiting { SaveStatus::Saving } else { status });
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
        if *self.plan.read_untracked() == theirs {
            self.say(found.status);
        } else {
            self.save();
        }
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
