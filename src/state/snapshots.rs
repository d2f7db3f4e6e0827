// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Earlier states of the plan: taken while one works, looked at, gone back to. They lie in IndexedDB, because ten copies of
//! a large plan would fill local storage.

use leptos::prelude::*;
use leptos::task::{spawn_local, spawn_local_scoped};

use super::PlanState;
use super::plan_store;
use crate::browser::journal;
use crate::domain::id::PlanId;
use crate::domain::plan::saving::SaveStatus;
use crate::domain::plan::snapshot::{Difference, EVERY, Occasion, SnapshotName, superfluous};
use crate::domain::plan::{History, Plan, file};

impl PlanState {
    /// Takes a snapshot if an hour has passed since the last one, and tidies the journal up at the same time.
    pub(super) fn see_to_snapshots(self) {
        let now = plan_store::now().as_millis();
        let Some(id) = self.id() else { return };
        if now.saturating_sub(self.pace.get_value().snapshots_seen_to) < EVERY {
            return;
        }
        self.pace.update_value(|pace| pace.snapshots_seen_to = now);
        spawn_local(async move {
            let last = names(&id).await.into_iter().map(|name| name.at.as_millis()).max();
            if last.is_none_or(|last| now.saturating_sub(last) >= EVERY) {
                self.take_snapshot(Occasion::Hour);
            }
            if matches!(self.status.get_untracked(), SaveStatus::Saved(_)) {
                self.forget_old_records().await;
            }
        });
    }

    /// Keeps the plan as it is, before something is done to it.
    pub(super) fn take_snapshot(self, occasion: Occasion) {
        let at = plan_store::now();
        let text =
            self.plan.with_untracked(|plan| self.content_version.with_value(|version| file::write(plan, version, at)));
        let Some((plan, text)) = self.id().zip(text) else { return };
        spawn_local(async move {
            if journal::keep_snapshot(&SnapshotName { plan: plan.clone(), at, occasion }.key(), &text).await.is_err() {
                // Without IndexedDB, local storage keeps at least what is about to be overwritten.
                if occasion != Occasion::Hour {
                    plan_store::keep_copy(&text);
                }
                return;
            }
            for name in superfluous(&names(&plan).await) {
                // One too many does no harm.
                let _ = journal::drop_snapshot(&name.key()).await;
            }
            self.shelves.update(|n| *n = n.wrapping_add(1));
        });
    }

    /// The latest snapshot of any plan that can be read.
    pub(super) async fn last_snapshot(self) -> Option<Plan> {
        let mut names: Vec<_> = journal::snapshots().await.iter().filter_map(|key| SnapshotName::parse(key)).collect();
        names.sort_by_key(|name| name.at);
        while let Some(name) = names.pop() {
            if let Some(plan) = read(&name).await {
                return Some(plan);
            }
        }
        None
    }

    /// The snapshots of the plan, the latest first, once they have been looked up. Tracks whether there are others.
    pub fn snapshots(self) -> ReadSignal<Vec<SnapshotName>> {
        self.shelves.track();
        let (found, set_found) = signal(Vec::new());
        if let Some(id) = self.id() {
            spawn_local_scoped(async move {
                let mut names = names(&id).await;
                names.sort_by_key(|name| std::cmp::Reverse(name.at));
                set_found.set(names);
            });
        }
        found
    }

    /// How a snapshot differs from the plan as it is; `None` if it cannot be read.
    pub async fn compare(self, name: SnapshotName) -> Option<Difference> {
        let other = read(&name).await?;
        Some(self.plan.with_untracked(|plan| plan.difference(&other)))
    }

    /// Goes back to a snapshot, as one change that can be taken back. The plan as it is becomes a snapshot itself.
    pub async fn go_back_to(self, name: SnapshotName) {
        if let Some(other) = read(&name).await {
            self.take_snapshot(Occasion::Return);
            self.apply(History::record, |plan, mark| plan.return_to(&other, &mark));
        }
    }
}

async fn names(plan: &PlanId) -> Vec<SnapshotName> {
    let keys = journal::snapshots().await;
    keys.iter().filter_map(|key| SnapshotName::parse(key)).filter(|name| name.plan == *plan).collect()
}

async fn read(name: &SnapshotName) -> Option<Plan> {
    let text = journal::snapshot(&name.key()).await?;
    file::read(&text).ok().filter(|read| read.problems.is_empty()).map(|read| read.plan)
}
