// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Adds a slide: first what, then which.

use leptos::prelude::*;

use super::row::Rows;
use crate::domain::content::Content;
use crate::domain::content::material::Material;
use crate::domain::plan::items::SlideKey;
use crate::domain::slides::NewSlide;
use crate::state::{use_material, use_toolbox};
use crate::text::{ADDED_SLIDES, fill};
use crate::ui::components::{FieldEntry, Press, Select};
use crate::ui::ids;

/// The form.
#[component]
pub(super) fn Add(rows: Rows) -> impl IntoView {
    let words = rows.words;
    let (content, material) = (&use_toolbox().content, use_material());
    let kind = RwSignal::new(String::from("text"));
    let which = RwSignal::new(String::new());
    let entries = ADDED_SLIDES.map(|key| entry(key, words.added_kind(key))).into();
    let choose = Callback::new(move |key: String| {
        which.set(first(&choices(&key, content, material)));
        kind.set(key);
    });
    let second = move || {
        let groups = kind.with(|kind| choices(kind, content, material));
        let (own, groups): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(title, _)| title.is_empty());
        let entries: Vec<FieldEntry> = own.into_iter().flat_map(|(_, entries)| entries).collect();
        (!entries.is_empty() || !groups.is_empty()).then(|| {
            view! {
                <Select id="new-slide-which".to_owned() label=Signal::stored(words.own.add_what.clone()) entries groups chosen=which choose=Callback::new(move |key| which.set(key)) />
            }
        })
    };
    let add = Callback::new(move |()| {
        let new = kind.with_untracked(|kind| which.with_untracked(|which| NewSlide::of(kind, which, material)));
        let Some(id) = new.and_then(|new| rows.plan.add_slide(&rows.deck.get_value(), &new)) else { return };
        let title = untrack(|| rows.title(&id));
        rows.said.set(fill(&words.own.added, &[("title", &title)]));
        // What has no words yet is to be written at once.
        if kind.with_untracked(|kind| ["text", "question", "break"].contains(&kind.as_str())) {
            let field = ids::item(&id, &SlideKey::Title.attribute());
            rows.open.set(Some(id));
            rows.navigation.focus_soon(field);
        }
    });
    view! {
        <div class="deck__add">
            <Select id="new-slide-kind".to_owned() label=Signal::stored(words.own.add_kind.clone()) entries chosen=kind choose />
            {second}
            <Press id="new-slide-add" look="kern-btn kern-btn--primary" word=words.own.add.as_str() press=add />
        </div>
    }
}

fn entry(key: &str, word: &str) -> FieldEntry {
    FieldEntry { id: String::new(), key: key.to_owned(), word: word.to_owned() }
}

type Group = (&'static str, Vec<FieldEntry>);

fn first(groups: &[Group]) -> String {
    groups.iter().flat_map(|(_, entries)| entries).next().map(|entry| entry.key.clone()).unwrap_or_default()
}

/// What there is to choose from; groups have a heading.
fn choices(kind: &str, content: &'static Content, material: &'static Material) -> Vec<Group> {
    let entries: Vec<FieldEntry> = match kind {
        "phase" => content.phases.iter().map(|phase| entry(phase.id.as_str(), &phase.title)).collect(),
        "measure" => content.measures_by_title().iter().map(|of| entry(of.id.as_str(), &of.title)).collect(),
        "format" => content.formats.values().map(|of| entry(of.id.as_str(), &of.title)).collect(),
        "problem" => content.problems.values().map(|of| entry(of.id.as_str(), &of.title)).collect(),
        "example" => content.examples.values().map(|of| entry(of.id.as_str(), &of.title)).collect(),
        "exercise" => material.exercises.values().map(|of| entry(of.id.as_str(), &of.title)).collect(),
        "step" => {
            let steps = |ids: &[crate::domain::id::StepId]| {
                ids.iter()
                    .filter_map(|id| content.steps.get(id))
                    .map(|step| entry(step.id.as_str(), &step.title))
                    .collect()
            };
            return content.phases.iter().map(|phase| (phase.title.as_str(), steps(&phase.steps))).collect();
        }
        "ready" => {
            let slide = |deck: &crate::domain::content::material::Deck| {
                let key = |id: &crate::domain::id::LocalId| format!("{}.{id}", deck.id);
                deck.slides.iter().map(|slide| entry(&key(&slide.id), &slide.title)).collect()
            };
            return material.decks.values().map(|deck| (deck.title.as_str(), slide(deck))).collect();
        }
        _ => Vec::new(),
    };
    vec![("", entries)]
}
