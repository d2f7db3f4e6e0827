// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan as the pages see it: verbs to change it, questions to ask of it. Every change is saved at once (`keeping.rs`).

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use super::keeping::Pace;
pub use super::plan_store::Damage;
use super::plan_store::{self, Found};
use crate::browser::storage::{self, Key};
use crate::browser::{files, history, page, random};
use crate::domain::id::{DeviceId, PlanId, QuestionId, StepId, TaskId};
use crate::domain::plan::saving::{Filed, SaveError, SaveStatus, Unfiled};
use crate::domain::plan::{About, Change, Field, History, Mark, Plan, Returned, Value};
use crate::domain::progress::StepState;
use crate::routes::Route;
use crate::state::plan_files::FileOutcome;
use crate::state::review::Review;
use crate::state::session;

/// A handle on the plan. Nobody outside this layer sees the signals.
#[derive(Debug, Clone, Copy)]
pub struct PlanState {
    pub(super) plan: RwSignal<Plan>,
    pub(super) status: RwSignal<SaveStatus>,
    pub(super) damage: RwSignal<Option<Damage>>,
    /// The text last read from or written to local storage.
    pub(super) known: StoredValue<Option<String>>,
    pub(super) content_version: StoredValue<String>,
    /// The name under which this window writes, once it has written.
    writer: StoredValue<Option<DeviceId>>,
    pub(super) history: RwSignal<History>,
    /// Whether the journal has been read.
    pub(super) caught_up: RwSignal<bool>,
    /// How far the keeping of changes has come.
    pub(super) pace: StoredValue<Pace>,
    pub(super) filed: RwSignal<Filed>,
    /// Counts what has happened to the list of plans and to snapshots.
    pub(super) shelves: RwSignal<u32>,
    /// Why the list of plans did not do what it was asked.
    pub(super) shelf_error: RwSignal<Option<SaveError>>,
    pub(super) review: RwSignal<Option<Review>>,
    /// How often files were dropped onto the window.
    pub(super) n_drops: RwSignal<u32>,
    pub(super) file_outcome: RwSignal<Option<FileOutcome>>,
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
            pace: StoredValue::new(Pace::default()),
            filed: RwSignal::new(Filed::default()),
            shelves: RwSignal::new(0),
            shelf_error: RwSignal::new(None),
            review: RwSignal::new(None),
            n_drops: RwSignal::new(0),
            file_outcome: RwSignal::new(None),
            kept_by_others: RwSignal::new(false),
        };
        page::on_undo_keys(move || state.undo(), move || state.redo());
        spawn_local_scoped(async move { state.catch_up().await });
        storage::on_change_elsewhere(Key::Plan, move || state.changed_elsewhere());
        storage::on_change_elsewhere(Key::Library, move || state.shelves.update(|n| *n = n.wrapping_add(1)));
        storage::on_change_elsewhere(Key::Filed, move || state.look_up_filed());
        page::on_leaving(move || state.write_what_lags());
        // The page where files are reviewed is loaded with its first use: it reads what was dropped.
        files::on_drop(move || {
            state.n_drops.update(|n| *n = n.wrapping_add(1));
            history::set_hash(&Route::Data.href());
        });
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

    /// Shows another plan; the one before must have been stored.
    pub(super) fn show(self, plan: Plan) {
        self.plan.set(plan);
        self.history.set(History::default());
        self.kept_by_others.set(false);
        self.review.set(None);
        self.file_outcome.set(None);
        self.damage.set(None);
        self.pace.update_value(|pace| pace.snapshots_seen_to = 0);
        self.look_up_filed();
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
        self.write_back();
    }

    /// What of the plan is in no file yet.
    pub fn unfiled(self) -> Option<Unfiled> {
        let filed = self.filed.get();
        self.plan.with(|plan| Unfiled::of(plan, filed))
    }

    /// Whether the reader is to be reminded of saving a file.
    pub fn file_is_due(self) -> bool {
        let filed = self.filed.get();
        self.unfiled().is_some_and(|unfiled| unfiled.is_due(filed, plan_store::now()))
    }

    /// Puts the reminder away for a week.
    pub fn put_reminder_away(self) {
        let filed = Filed { put_away: Some(plan_store::now()), ..self.filed.get_untracked() };
        self.note_filed(filed);
    }

    /// Who writes, and when. Each window has a name of its own: two that shared one would give different changes the
    /// same stamp.
    pub(super) fn mark(self) -> Option<Mark> {
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
    pub(super) fn apply(self, note: fn(&mut History, &Change), change: impl FnOnce(&mut Plan, Mark) -> Change) {
        let Some(mark) = self.mark() else { return };
        let mut done = Change::default();
        self.plan.update(|plan| done = change(plan, mark));
        self.history.update(|history| note(history, &done));
        self.kept_by_others.set(false);
        self.save_change(&done);
    }
}

/// The plan.
pub fn use_plan() -> PlanState {
    expect_context()
}
