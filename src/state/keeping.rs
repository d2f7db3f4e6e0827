// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How a change is kept: at once in the journal, a moment later in local storage, joined with what other windows write.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::PlanState;
use super::plan_store::{self, Found};
use crate::browser::storage::{self, Key};
use crate::browser::{journal, page, shell};
use crate::domain::id::PlanId;
use crate::domain::plan::saving::{self, Filed, SaveError, SaveStatus};
use crate::domain::plan::{Change, Identity, Plan, file};

/// How long records stay in the journal, in milliseconds: far longer than a browser takes to bring local storage to disk.
const KEPT_FOR: f64 = 600_000.0;
/// The pages are shown after so many milliseconds, even if the journal has not answered by then.
const LONGEST_WAIT: i32 = 3_000;
/// Local storage is written after so many milliseconds without a change …
const QUIET: i32 = 300;
/// … but not later than so many after the first: other windows are to see changes within a second.
const LONGEST_LAG: u64 = 600;

/// How far the keeping of changes has come.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pace {
    /// How many records are on their way to the journal; until there are none, nothing is called saved.
    n_pending: u64,
    /// The journal has refused the latest record: local storage is all there is.
    no_journal: bool,
    /// What local storage does not have yet.
    lag: Option<Lag>,
    /// Everything is being deleted: what still waits to be written must not come back.
    erasing: bool,
    /// When this window last saw to the snapshots, in milliseconds since 1970.
    pub(super) snapshots_seen_to: u64,
}

/// Changes that local storage does not have yet: moments of the first and the latest, in milliseconds since 1970.
#[derive(Debug, Clone, Copy)]
struct Lag {
    first: u64,
    latest: u64,
}

impl PlanState {
    /// Writes a change to the journal at once and to local storage soon. "Saved" is said once the journal has it on the disk.
    pub(super) fn save_change(self, change: &Change) {
        if self.must_not_write() {
            return;
        }
        let Some(record) = file::write_change(change) else { return };
        // What cannot be stored is not called saved in between.
        if !matches!(self.status.get_untracked(), SaveStatus::Failed(_)) {
            self.status.set(SaveStatus::Saving);
        }
        self.note_in_journal(record);
        self.write_soon();
        // The first own input is the reader's word for keeping the toolbox at hand.
        shell::keep_offline_once();
    }

    /// Writes a record to the journal.
    pub(super) fn note_in_journal(self, record: String) {
        self.pace.update_value(|pace| pace.n_pending = pace.n_pending.saturating_add(1));
        spawn_local(async move {
            let kept = journal::append(&record).await.is_ok();
            self.pace.update_value(|pace| {
                pace.no_journal = !kept;
                pace.n_pending = pace.n_pending.saturating_sub(1);
            });
            if !kept {
                // Then local storage is all there is.
                self.write_back();
            } else if self.pace.get_value().n_pending == 0 && self.status.get_untracked() == SaveStatus::Saving {
                self.status.set(SaveStatus::Saved(plan_store::now()));
            }
        });
    }

    /// Stops writing while everything is deleted, or goes on with it because that failed.
    pub(super) fn set_erasing(self, erasing: bool) {
        self.pace.update_value(|pace| pace.erasing = erasing);
    }

    /// Whether what is stored must not be overwritten.
    pub(super) fn must_not_write(self) -> bool {
        self.pace.get_value().erasing
            || matches!(
                self.status.get_untracked(),
                SaveStatus::Failed(SaveError::StoredIsNewer | SaveError::StoredIsUnreadable)
            )
    }

    /// Writes local storage when the reader pauses: with a large plan it takes longer than a frame. At once where there is
    /// reason not to wait: for a new plan, without a journal, after a failure, in a hidden page, whose timers are slow.
    fn write_soon(self) {
        let new = self.known.with_value(Option::is_none);
        let failed = matches!(self.status.get_untracked(), SaveStatus::Failed(_));
        if new || failed || self.pace.get_value().no_journal || page::is_hidden() {
            self.write_back();
            return;
        }
        let now = plan_store::now().as_millis();
        let waiting = self.pace.get_value().lag;
        let first = waiting.map_or(now, |lag| lag.first);
        self.pace.update_value(|pace| pace.lag = Some(Lag { first, latest: now }));
        if waiting.is_none() {
            self.wait();
        }
    }

    fn wait(self) {
        page::after_millis(QUIET, move || {
            let Some(Lag { first, latest }) = self.pace.get_value().lag else { return };
            let now = plan_store::now().as_millis();
            if now.saturating_sub(latest) < QUIET.unsigned_abs().into() && now.saturating_sub(first) < LONGEST_LAG {
                self.wait();
            } else {
                journal::alone(Box::new(move || self.write_what_lags()));
            }
        });
    }

    /// Writes local storage now if it lags behind: the page may be about to go.
    pub(super) fn write_what_lags(self) {
        if self.pace.get_value().lag.is_some() {
            self.write_back();
        }
    }

    /// Writes local storage now.
    pub(super) fn write_back(self) {
        if self.must_not_write() || self.plan.read_untracked().is_empty() {
            return;
        }
        match self.try_to_write_back() {
            Ok(()) => {
                self.say(SaveStatus::Saved(plan_store::now()));
                self.see_to_snapshots();
            }
            Err(error) => self.status.set(SaveStatus::Failed(error)),
        }
    }

    /// Reads what other windows have written, joins it, writes.
    pub(super) fn try_to_write_back(self) -> Result<(), SaveError> {
        self.pace.update_value(|pace| pace.lag = None);
        if let Some(found) = self.known.with_value(|known| plan_store::news(known.as_deref()))? {
            self.meet(&found)?;
            if *self.plan.read_untracked() == found.plan {
                self.known.set_value(found.text);
                return Ok(());
            }
        }
        let written = self
            .plan
            .with_untracked(|plan| self.content_version.with_value(|version| plan_store::write(plan, version)))?;
        if written.is_some() {
            self.known.set_value(written);
        }
        Ok(())
    }

    /// Takes over what another window has written. If it is another plan, that window has switched, and this one follows;
    /// what is here is stored beside it first.
    fn meet(self, found: &Found) -> Result<(), SaveError> {
        let mut mine = self.plan.get_untracked();
        if mine.absorb(&found.plan).is_ok() {
            // Another window of this browser says whose copy it is from now on.
            mine.work_as(found.plan.working_group().cloned());
            if *self.plan.read_untracked() != mine {
                self.plan.set(mine);
            }
            return Ok(());
        }
        match self.mark() {
            // Both windows have begun a plan at the same time: the one that was stored first goes on, with the other's values.
            Some(mark) if self.known.with_value(Option::is_none) => {
                let mut theirs = found.plan.clone();
                let record = file::write_change(&theirs.adopt(&mine, &mark));
                self.show(theirs);
                if let Some(Identity { id, .. }) = mine.identity().cloned() {
                    spawn_local(async move { journal::forget_plan(id.as_str()).await.unwrap_or_default() });
                }
                record.into_iter().for_each(|record| self.note_in_journal(record));
            }
            _ => {
                self.content_version.with_value(|version| plan_store::park(&mine, version))?;
                self.show(found.plan.clone());
            }
        }
        Ok(())
    }

    /// Says what local storage says; "saved" only if the journal has everything as well.
    pub(super) fn say(self, status: SaveStatus) {
        let waiting = matches!(status, SaveStatus::Saved(_)) && self.pace.get_value().n_pending > 0;
        self.status.set(if waiting { SaveStatus::Saving } else { status });
    }

    /// Another window has written.
    pub(super) fn changed_elsewhere(self) {
        if matches!(storage::read(Key::Plan), Ok(None)) {
            self.taken_away();
            return;
        }
        let found = match self.known.with_value(|known| plan_store::news(known.as_deref())) {
            Ok(Some(found)) => found,
            Ok(None) => return,
            Err(error) => return self.status.set(SaveStatus::Failed(error)),
        };
        if let Err(error) = self.meet(&found) {
            return self.status.set(SaveStatus::Failed(error));
        }
        self.damage.set(found.damage);
        self.known.set_value(found.text);
        self.look_up_filed();
        if *self.plan.read_untracked() != found.plan {
            self.write_soon();
        } else if self.pace.get_value().lag.is_none() {
            self.say(found.status);
        }
    }

    /// Another window has put the plan away, or somebody has cleared the storage.
    fn taken_away(self) {
        if self.known.with_value(Option::is_none) {
            return;
        }
        let id = self.plan.with_untracked(|plan| plan.identity().map(|identity| identity.id.clone()));
        let put_away = id.is_some_and(|id| matches!(plan_store::parked(&id), Ok(Some(_))));
        let parked =
            self.plan.with_untracked(|plan| self.content_version.with_value(|version| plan_store::park(plan, version)));
        self.known.set_value(None);
        if put_away && parked.is_ok() {
            self.pace.update_value(|pace| pace.lag = None);
            self.show(Plan::default());
            self.status.set(SaveStatus::Nothing);
        } else {
            // What is on the screen is no longer stored, and must not be called saved.
            self.status.set(SaveStatus::Failed(SaveError::NotKept));
        }
    }

    /// Joins what only the journal has: local storage may have lost the last seconds before the browser died. A journal that
    /// is slow to answer is joined when it does.
    pub(super) async fn catch_up(self) {
        page::after_millis(LONGEST_WAIT, move || {
            if !self.caught_up.get_untracked() {
                self.caught_up.set(true);
            }
        });
        let records = journal::all().await.unwrap_or_default();
        let read: Vec<Plan> =
            records.iter().filter_map(|record| file::read_change(record).ok()).map(|read| read.plan).collect();
        let mut joined = self.plan.get_untracked();
        if joined.is_empty() && self.damage.with_untracked(Option::is_some) {
            joined = self.last_snapshot().await.unwrap_or_default();
            self.damage
                .update(|damage| damage.iter_mut().for_each(|damage| damage.snapshot_opened = !joined.is_empty()));
        }
        if joined.is_empty() {
            // Of several plans, the one that was worked on last.
            joined = read.last().cloned().unwrap_or_default();
        }
        let mut others: Vec<Plan> = Vec::new();
        for part in &read {
            if joined.absorb(part).is_err() && !others.iter_mut().any(|other| other.absorb(part).is_ok()) {
                others.push(part.clone());
            }
        }
        let mut all_kept = others
            .iter()
            .all(|other| self.content_version.with_value(|version| plan_store::park(other, version)).is_ok());
        if *self.plan.read_untracked() != joined {
            self.plan.set(joined);
            self.write_back();
        }
        self.look_up_filed();
        // Setting it again would render the page anew.
        if !self.caught_up.get_untracked() {
            self.caught_up.set(true);
        }
        all_kept &= matches!(self.status.get_untracked(), SaveStatus::Saved(_));
        if all_kept {
            self.forget_old_records().await;
        }
    }

    /// Local storage has had these for long.
    pub(super) async fn forget_old_records(self) {
        // What cannot be forgotten does no harm.
        let _ = journal::forget(plan_store::now().as_millis() as f64 - KEPT_FOR).await;
    }

    /// Notes when the plan was last written to a file. Where this cannot be stored, it holds until the window is closed.
    pub(super) fn note_filed(self, filed: Filed) {
        self.filed.set(filed);
        if let Some(id) = self.id() {
            let list = storage::read(Key::Filed).ok().flatten().unwrap_or_default();
            let _ = storage::write(Key::Filed, &saving::list_filed(&list, &id, filed));
        }
    }

    pub(super) fn look_up_filed(self) {
        let list = storage::read(Key::Filed).ok().flatten();
        let filed = list.zip(self.id()).map(|(list, id)| saving::filed_in(&list, &id)).unwrap_or_default();
        self.filed.set(filed);
    }

    /// The id of the plan; none as long as it is empty.
    pub(super) fn id(self) -> Option<PlanId> {
        self.plan.with_untracked(|plan| plan.identity().map(|identity| identity.id.clone()))
    }
}
