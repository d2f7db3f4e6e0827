// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan as a file: saved, opened, looked at before it is joined.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::PlanState;
use super::plan_store;
use crate::browser::files::{self, ChosenFile, Written};
use crate::browser::history;
use crate::domain::content::Example;
use crate::domain::example_plan::plan_of;
use crate::domain::plan::file::{self, Envelope};
use crate::domain::plan::saving::Filed;
use crate::domain::plan::snapshot::Occasion;
use crate::domain::plan::{About, Field, History, Mark, Plan};
use crate::routes::Route;
use crate::state::review::Review;

/// What has come of saving to a file on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileOutcome {
    /// It was written; its name.
    Saved(String),
    /// Somebody else has changed the file since. Nothing was written, and what it brings is under review; its name.
    ChangedMeanwhile(String),
    /// It could not be written; technical detail (English).
    Failed(String),
}

impl PlanState {
    /// Whether the browser lets pages write files on the disk.
    pub fn writes_files(self) -> bool {
        files::can_write()
    }

    /// The name of the file on the disk that belongs to the plan.
    pub fn file_name(self) -> Option<String> {
        self.filed.track();
        self.id().and_then(|id| files::bound_to(id.as_str()))
    }

    /// What has come of saving to a file on the disk.
    pub fn file_outcome(self) -> Option<FileOutcome> {
        self.file_outcome.get()
    }

    /// Saves to the plan's file on the disk, or to one that the reader chooses.
    pub async fn save_to_file(self) {
        let (Some(id), Some(text)) = (self.id(), self.text()) else { return };
        let outcome = match files::save(id.as_str(), &text, &suggested_name(&self.name())).await {
            Ok(Written::NotChosen) => return,
            Ok(Written::Done(name)) => {
                self.note_as_filed();
                FileOutcome::Saved(name)
            }
            Ok(Written::ChangedMeanwhile(name, there)) => {
                self.look_at(vec![(name.clone(), Ok(there))]);
                FileOutcome::ChangedMeanwhile(name)
            }
            Err(detail) => FileOutcome::Failed(detail),
        };
        let to_be_seen = !matches!(outcome, FileOutcome::Saved(_));
        self.file_outcome.set(Some(outcome));
        if to_be_seen {
            history::set_hash(&Route::Data.href());
        }
    }

    /// Saves to a file, in the way this browser has.
    pub fn save_file(self) {
        if files::can_write() {
            spawn_local(self.save_to_file());
        } else {
            self.download();
        }
    }

    /// Saves to another file on the disk, which belongs to the plan from then on.
    pub async fn save_to_another_file(self) {
        if let Some(id) = self.id() {
            files::unbind(id.as_str()).await;
        }
        self.save_to_file().await;
    }

    /// Offers the plan as a file.
    pub fn download(self) {
        if let Some(text) = self.text() {
            offer(&self.name(), &text);
            self.note_as_filed();
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
            offer(&self.name(), &text);
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
        self.look_at(files::chosen_texts(input).await);
    }

    /// Lets the reader choose files on the disk, for review. A single one can be saved back to.
    pub async fn review_picked(self) {
        match files::pick_texts().await {
            Ok(files) => self.look_at(files),
            Err(detail) => self.file_outcome.set(Some(FileOutcome::Failed(detail))),
        }
    }

    /// Reads the files dropped onto the window, now and whenever there are others, for review.
    pub fn review_dropped(self) {
        if self.n_drops.get() > 0 {
            spawn_local(async move { self.look_at(files::dropped_texts().await) });
        }
    }

    pub(super) fn look_at(self, files: Vec<ChosenFile>) {
        if !files.is_empty() {
            self.file_outcome.set(None);
            self.review.set(Some(self.plan.with_untracked(|mine| Review::of(mine, files))));
        }
    }

    /// The files under review.
    pub fn review(self) -> Option<Review> {
        self.review.get()
    }

    /// Joins what is under review, as one change that can be taken back. The plan becomes a snapshot first.
    pub fn accept_review(self) {
        let Some(Review { preview, .. }) = self.review.get_untracked() else { return };
        let was_empty = self.plan.read_untracked().is_empty();
        self.take_snapshot(Occasion::Join);
        // An empty plan becomes a copy of the files' plan; one that was begun since the preview takes their values over.
        let join = |plan: &mut Plan, mark: Mark| match preview.accept(plan, &mark) {
            Ok(change) => change,
            Err(_) => plan.adopt(&preview.plan, &mark),
        };
        self.apply(History::record, join);
        self.put_away_review();
        if was_empty {
            self.note_as_filed();
        }
        if let Some(id) = self.id() {
            spawn_local(async move {
                files::bind(id.as_str()).await;
                self.filed.notify();
            });
        }
    }

    /// Takes the values of a different plan over, as one change that can be taken back.
    pub fn adopt_reviewed(self, name: &str) {
        if let Some(other) = self.reviewed(name) {
            self.take_snapshot(Occasion::Join);
            self.change(History::record, |plan, mark| plan.adopt(&other, &mark));
        }
        self.put_away_review();
    }

    /// A different plan that is under review.
    pub(super) fn reviewed(self, name: &str) -> Option<Plan> {
        let Review { different, .. } = self.review.get_untracked()?;
        different.into_iter().find(|(other, _)| other == name).map(|(_, plan)| plan)
    }

    /// Puts the files under review away.
    pub fn put_away_review(self) {
        self.review.set(None);
        self.file_outcome.set(None);
    }

    /// The plan as text of a file.
    fn text(self) -> Option<String> {
        self.plan.with_untracked(|plan| {
            self.content_version.with_value(|version| file::write(plan, version, plan_store::now()))
        })
    }

    /// The plan's title as far as it can be the name of a file.
    fn name(self) -> String {
        self.plan.with_untracked(|plan| {
            // Of several copies one has to know which is which.
            let group = plan.working_group().map_or("", |group| group.name.as_str());
            plain_name(&[plan.about(About::Title), " ", group].concat(), "living-lab-plan")
        })
    }

    pub(super) fn note_as_filed(self) {
        self.note_filed(Filed { at: Some(plan_store::now()), put_away: None });
    }
}

/// A text as far as it can be the name of a file.
pub(super) fn plain_name(text: &str, otherwise: &str) -> String {
    let kept = text.trim().chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    let kept: String = kept.take(60).collect();
    let kept = kept.trim_matches('-');
    if kept.is_empty() { otherwise.to_owned() } else { kept.to_owned() }
}

fn suggested_name(name: &str) -> String {
    format!("{name}.livinglab.json")
}

pub(super) fn offer(name: &str, text: &str) {
    // A browser that refuses downloads says so itself.
    let _ = files::download(&suggested_name(name), "application/json", text);
}
