// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plans of this browser side by side. One is open and stored under a key of its own, so that older versions find it;
//! the others lie beside it. Whatever goes out of sight is stored first.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::PlanState;
use super::plan_store;
use crate::browser::storage::{self, Key};
use crate::browser::{files, journal, random};
use crate::domain::content::Example;
use crate::domain::example_plan::plan_of;
use crate::domain::id::PlanId;
use crate::domain::plan::file::{self, PlanError};
use crate::domain::plan::library::{self, Library, Listed};
use crate::domain::plan::saving::{SaveError, SaveStatus};
use crate::domain::plan::{About, Plan};
use crate::domain::timestamp::Timestamp;

/// A deleted plan can be brought back for so many milliseconds: 30 days.
const DELETED_STAY: u64 = 30 * 86_400_000;

/// The plans of this browser.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plans {
    /// All, in the order in which they came.
    pub listed: Vec<Listed>,
    /// The one that is open.
    pub current: Option<PlanId>,
    /// Why there is no list, though there may be plans.
    pub failure: Option<SaveError>,
}

impl PlanState {
    /// The plans of this browser; tracks the list and the title of the open plan.
    pub fn plans(self) -> Plans {
        self.shelves.track();
        let title = self.plan.with(|plan| plan.about(About::Title).to_owned());
        let mut library = match self.library() {
            Ok(library) => library,
            Err(error) => return Plans { failure: Some(error), ..Plans::default() },
        };
        let current = library.current().cloned();
        if let Some(id) = &current {
            library.rename(id, &title);
        }
        Plans { listed: library.plans().to_vec(), current, failure: None }
    }

    /// A plan of this browser that is not open, to look at; `None` if it is not there or cannot be read.
    pub fn stored_plan(self, id: &PlanId) -> Option<Plan> {
        self.shelves.track();
        plan_store::parked(id).ok().flatten()
    }

    /// Tracks whether plans or snapshots have come or gone.
    pub fn plans_changed(self) {
        self.shelves.track();
    }

    /// Why the last thing that was asked of the plans did not happen.
    pub fn plans_error(self) -> Option<SaveError> {
        self.shelf_error.get()
    }

    /// Begins a new plan and opens it.
    pub fn create_plan(self, title: &str) {
        let title = title.trim().to_owned();
        self.alone(move || {
            let (Some(id), Some(mark)) = (PlanId::parse(&random::name()), self.mark()) else { return Ok(()) };
            let mut plan = Plan::default();
            plan.begin(id, mark.at);
            plan.describe(About::Title, &title, mark);
            self.leave()?;
            self.note_whole(&plan);
            self.enter(plan)
        });
    }

    /// Puts a copy with a new id beside a plan.
    pub fn duplicate_plan(self, id: PlanId, title: String) {
        self.alone(move || {
            let original = if self.id().as_ref() == Some(&id) {
                Some(self.plan.get_untracked())
            } else {
                plan_store::parked(&id)?
            };
            let (Some(original), Some(new), Some(mark)) = (original, PlanId::parse(&random::name()), self.mark())
            else {
                return Err(SaveError::StoredIsUnreadable);
            };
            let mut copy = original.duplicate(new.clone(), &mark);
            copy.describe(About::Title, &title, mark);
            self.content_version.with_value(|version| plan_store::park(&copy, version))?;
            self.note_whole(&copy);
            self.shelve(|library| library.found(new, &title))
        });
    }

    /// Copies a worked example as a plan of one's own and opens it; the plan before stays in the list.
    pub fn copy_example(self, example: &Example) {
        let original = plan_of(example, plan_store::now());
        self.alone(move || {
            let (Some(original), Some(id), Some(mark)) = (original, PlanId::parse(&random::name()), self.mark()) else {
                return Ok(());
            };
            let copy = original.duplicate(id, &mark);
            self.leave()?;
            self.note_whole(&copy);
            self.enter(copy)
        });
    }

    /// Opens a plan of the list.
    pub fn open_plan(self, id: PlanId) {
        self.alone(move || {
            let Some(plan) = plan_store::parked(&id)? else { return Err(SaveError::StoredIsUnreadable) };
            self.leave()?;
            self.enter(plan)
        });
    }

    /// Opens a plan that is under review beside the others.
    pub fn open_reviewed(self, name: &str) {
        let Some(mut plan) = self.reviewed(name) else { return };
        self.put_away_review();
        self.alone(move || {
            let Some(id) = plan.identity().map(|identity| identity.id.clone()) else { return Ok(()) };
            self.leave()?;
            if let Some(mut there) = plan_store::parked(&id)? {
                // Both have the same id. What is here stays whose it is.
                let _ = there.absorb(&plan);
                plan = there;
            }
            self.note_whole(&plan);
            self.enter(plan)?;
            spawn_local(async move {
                files::bind(id.as_str()).await;
                self.note_as_filed();
            });
            Ok(())
        });
    }

    /// Puts a plan away, or takes it out again.
    pub fn archive_plan(self, id: PlanId, archived: bool) {
        self.alone(move || self.shelve(|library| if archived { library.archive(&id) } else { library.unarchive(&id) }));
    }

    /// Deletes a plan so that it can be brought back. If it was open, another one is opened, or an empty one.
    pub fn delete_plan(self, id: PlanId) {
        self.alone(move || {
            let was_open = self.id().as_ref() == Some(&id);
            if was_open {
                self.leave()?;
            }
            let mut next = None;
            self.shelve(|library| {
                library.delete(&id, plan_store::now());
                next = library.current().cloned();
            })?;
            if !was_open {
                return Ok(());
            }
            match next.map(|next| plan_store::parked(&next)).transpose()?.flatten() {
                Some(next) => self.enter(next),
                None => self.enter_nothing(),
            }
        });
    }

    /// Brings a deleted plan back.
    pub fn bring_plan_back(self, id: PlanId) {
        self.alone(move || self.shelve(|library| library.bring_back(&id)));
    }

    /// Deletes the deleted plans for good: what is stored of them, their snapshots, their records in the journal.
    pub fn clear_deleted_plans(self) {
        self.clear_deleted_before(plan_store::now());
    }

    /// Deletes for good what was deleted long ago.
    pub fn clear_plans_deleted_long_ago(self) {
        self.clear_deleted_before(Timestamp::from_millis(plan_store::now().as_millis().saturating_sub(DELETED_STAY)));
    }

    fn clear_deleted_before(self, before: Timestamp) {
        let gone = self.library().map(|mut library| library.clear(before)).unwrap_or_default();
        if gone.is_empty() {
            return;
        }
        spawn_local(async move {
            for id in &gone {
                // The journal first: it would bring back what only local storage has lost.
                if journal::forget_plan(id.as_str()).await.is_err() {
                    self.shelf_error.set(Some(SaveError::Denied));
                    return;
                }
            }
            self.alone(move || {
                self.shelve(|library| drop(library.clear(before)))?;
                for id in gone {
                    storage::remove(Key::PlanNamed(id.as_str())).map_err(plan_store::save_error)?;
                }
                // The list is read again without the texts that have gone.
                self.shelves.update(|n| *n = n.wrapping_add(1));
                Ok(())
            });
        });
    }

    /// Does something while no other window does; says why if it did not happen.
    pub(super) fn alone(self, act: impl FnOnce() -> Result<(), SaveError> + 'static) {
        // Boxed: written out once, not for each verb.
        let act: Box<dyn FnOnce() -> Result<(), SaveError>> = Box::new(act);
        journal::alone(Box::new(move || self.shelf_error.set(act().err())));
    }

    /// Stores the open plan beside the others.
    pub(super) fn leave(self) -> Result<(), SaveError> {
        if let (true, SaveStatus::Failed(error)) = (self.must_not_write(), self.status.get_untracked()) {
            return Err(error);
        }
        if self.plan.read_untracked().is_empty() {
            return Ok(());
        }
        self.try_to_write_back()?;
        self.plan.with_untracked(|plan| {
            self.content_version.with_value(|version| plan_store::park(plan, version))?;
            self.shelve(|library| note_title(library, plan))
        })
    }

    /// Opens a plan; the one before must have been [left](Self::leave).
    pub(super) fn enter(self, plan: Plan) -> Result<(), SaveError> {
        let written = self.content_version.with_value(|version| plan_store::write(&plan, version))?;
        self.known.set_value(written);
        self.show(plan);
        self.say(SaveStatus::Saved(plan_store::now()));
        self.shelve(|_| {})
    }

    /// Opens nothing: the next input begins a plan.
    fn enter_nothing(self) -> Result<(), SaveError> {
        storage::remove(Key::Plan).map_err(plan_store::save_error)?;
        self.known.set_value(None);
        self.show(Plan::default());
        self.status.set(SaveStatus::Nothing);
        self.shelves.update(|n| *n = n.wrapping_add(1));
        Ok(())
    }

    /// Writes a whole plan to the journal: local storage alone may lose it, if the browser dies now.
    pub(super) fn note_whole(self, plan: &Plan) {
        let mut copy = Plan::default();
        // An empty plan becomes a copy of any other.
        let record = copy.absorb(plan).ok().and_then(|change| file::write_change(&change));
        record.into_iter().for_each(|record| self.note_in_journal(record));
    }

    /// Changes the list and stores it.
    fn shelve(self, change: impl FnOnce(&mut Library)) -> Result<(), SaveError> {
        let mut library = self.library()?;
        change(&mut library);
        storage::write(Key::Library, &library::write(&library)).map_err(plan_store::save_error)?;
        self.shelves.update(|n| *n = n.wrapping_add(1));
        Ok(())
    }

    /// The list as it is stored, with what is stored and not on it.
    fn library(self) -> Result<Library, SaveError> {
        let stored = storage::read(Key::Library).map_err(plan_store::save_error)?;
        let mut library = match stored.as_deref().map(library::read) {
            None => Library::default(),
            Some(Ok((library, problems))) if problems.is_empty() => library,
            Some(Err(PlanError::Newer { .. })) => return Err(SaveError::StoredIsNewer),
            Some(damaged) => {
                plan_store::set_aside(&stored.unwrap_or_default()).map_err(plan_store::save_error)?;
                damaged.map(|(library, _)| library).unwrap_or_default()
            }
        };
        for id in storage::plans().iter().filter_map(|id| PlanId::parse(id)) {
            if library.get(&id).is_none()
                && let Ok(Some(plan)) = plan_store::parked(&id)
            {
                library.found(id, plan.about(About::Title));
            }
        }
        self.plan.with_untracked(|plan| {
            note_title(&mut library, plan);
            if let Some(identity) = plan.identity() {
                library.bring_back(&identity.id);
                library.switch(&identity.id);
            }
        });
        Ok(library)
    }
}

/// Notes a plan and its title on the list.
fn note_title(library: &mut Library, plan: &Plan) {
    if let Some(identity) = plan.identity() {
        library.found(identity.id.clone(), plan.about(About::Title));
        library.rename(&identity.id, plan.about(About::Title));
    }
}
