// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Copies of the plan for working groups: handed out as files and links, opened on the device of a group, handed back.

use leptos::prelude::*;

use super::PlanState;
use super::plan_files::{offer, plain_name};
use super::plan_store;
use crate::browser::{history, page};
use crate::domain::collect::{Base, BaseError, GroupExercise, Invitation, base, copy_for};
use crate::domain::id::PlanId;
use crate::domain::plan::items::WorkingGroupKey;
use crate::domain::plan::{History, ItemKind, WorkingGroup, file};

/// Whether a plan is in this browser already, and whose copy of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Here {
    /// It is not here.
    Not,
    /// It is the plan itself.
    Itself,
    /// It is the copy of a group.
    CopyOf(WorkingGroup),
    /// It is here and cannot be read now; nothing must be written.
    Unreadable,
}

impl PlanState {
    /// The working group whose copy is open.
    pub fn working_group(self) -> Memo<Option<WorkingGroup>> {
        Memo::new(move |_| self.with(|plan| plan.working_group().cloned()))
    }

    /// Names a working group.
    pub fn add_working_group(self, name: &str) -> bool {
        self.add_item(ItemKind::WorkingGroup, &[(WorkingGroupKey::Title.attribute(), name.trim())]).is_some()
    }

    /// Sets the address at which working groups find the toolbox.
    pub fn set_address(self, address: &str) {
        self.change(History::record_more, |plan, mark| plan.set_address(address, mark));
    }

    /// The address with which links for working groups begin.
    ///
    /// # Errors
    /// When other devices could not open it.
    pub fn base(self) -> Result<Base, BaseError> {
        let written = self.with(|plan| plan.address().to_owned());
        base(&written, &history::address())
    }

    /// The invitation of a group.
    pub fn invitation(self, group: WorkingGroup, exercise: GroupExercise) -> Invitation {
        self.with(|plan| Invitation::of(plan, group, exercise))
    }

    /// Offers the copy of a group as a file.
    pub fn download_copy(self, group: WorkingGroup, exercise: &GroupExercise) {
        let name = plain_name(&group.name, "group");
        let text = self.plan.with_untracked(|plan| {
            let copy = copy_for(plan, group, exercise);
            self.content_version.with_value(|version| file::write(&copy, version, plan_store::now()))
        });
        if let Some(text) = text {
            offer(&name, &text);
        }
    }

    /// The plan as text, to be sent and pasted.
    pub fn as_text(self) -> String {
        self.with(|plan| {
            let text = self.content_version.with_value(|version| file::write(plan, version, plan_store::now()));
            text.unwrap_or_default()
        })
    }

    /// Looks at a text that somebody has pasted, as if it were a file; nothing changes yet.
    pub fn review_pasted(self, name: &str, text: &str) {
        self.look_at(vec![(name.to_owned(), Ok(text.trim().to_owned()))]);
    }

    /// Whether a plan is in this browser, and whose copy of it.
    pub fn here(self, id: &PlanId) -> Here {
        self.plans_changed();
        let whose = |group: Option<&WorkingGroup>| group.cloned().map_or(Here::Itself, Here::CopyOf);
        let open = self.with(|plan| {
            let is_it = plan.identity().is_some_and(|identity| identity.id == *id);
            is_it.then(|| whose(plan.working_group()))
        });
        open.unwrap_or_else(|| match plan_store::parked(id) {
            Ok(None) => Here::Not,
            Ok(Some(plan)) => whose(plan.working_group()),
            Err(_) => Here::Unreadable,
        })
    }

    /// Opens what a link has brought, beside the other plans. A copy that is here already is joined with it; whoever holds
    /// the plan itself stays who they are. Then follows what is to be shown.
    pub fn open_invited(self, invitation: &Invitation, then: impl FnOnce() + 'static) {
        let invited = invitation.plan.clone();
        self.alone(move || {
            let Some(id) = invited.identity().map(|identity| identity.id.clone()) else { return Ok(()) };
            self.leave()?;
            let mut plan = plan_store::parked(&id)?.unwrap_or_default();
            let becomes_theirs = plan.is_empty() || plan.working_group().is_some();
            // Both have the same id.
            let _ = plan.absorb(&invited);
            if becomes_theirs {
                plan.work_as(invited.working_group().cloned());
            }
            self.note_whole(&plan);
            self.enter(plan)?;
            then();
            Ok(())
        });
    }

    /// What is open is no longer the copy of a group, but the plan itself.
    pub fn leave_group(self) {
        self.alone(move || {
            let mut plan = self.plan.get_untracked();
            plan.work_as(None);
            self.note_whole(&plan);
            self.enter(plan)
        });
    }

    /// Copies a text for pasting; whether the browser did it.
    pub async fn copy_text(self, text: String) -> bool {
        page::copy(&text).await
    }
}
