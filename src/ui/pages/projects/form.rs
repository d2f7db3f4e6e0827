// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The form for what a local project says. Everything is saved as one types.

use leptos::prelude::*;

use crate::domain::id::{ItemId, MeasureId, ProblemId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{ProjectKey, ProjectState};
use crate::state::{PlanState, Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{ItemPick, ItemText, ItemTicks, Said};

const KIND: ItemKind = ItemKind::Project;

/// Keys with what they mean.
type Entries = Vec<(String, String)>;

/// The form.
pub(super) fn form(item: ItemId) -> AnyView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let plan = use_plan();
    let words = &all.projects;
    let with_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let said = move |key: ProjectKey| Said { plan, kind: KIND, item: item.clone(), attribute: key.attribute() };
    let states = ProjectState::ALL.iter().map(|state| (state.key(), all.project_state(*state).to_owned())).collect();
    let (measures, problems) = (said(ProjectKey::Measures), said(ProjectKey::Problems));
    let measure_entries = with_gone(measures_of(plan, toolbox), &measures, all);
    let problem_entries = with_gone(problems_of(toolbox), &problems, all);
    let contact = {
        let said = said.clone();
        move || {
            with_names.get().then(|| view! { <ItemText said=said(ProjectKey::Contact) label=all.names.contact.as_str() help=all.names.hint.as_str() /> })
        }
    };
    view! {
        <div class="fields fields--two">
            <ItemText said=said(ProjectKey::Title) label=words.title.as_str() />
            <ItemText said=said(ProjectKey::Organisation) label=words.organisation.as_str() />
            <ItemText said=said(ProjectKey::Place) label=words.place.as_str() />
            <ItemPick said=said(ProjectKey::State) label=words.state.as_str() none=all.stakeholders.not_said.as_str() entries=states />
        </div>
        <div class="fields">
            <ItemText said=said(ProjectKey::Summary) label=words.summary.as_str() long=true />
            <ItemTicks said=problems legend=words.problems.as_str() entries=problem_entries filter=words.find_problem.as_str() />
            <ItemTicks said=measures legend=words.measures.as_str() entries=measure_entries filter=words.find_measure.as_str() />
            {contact}
            <ItemText said=said(ProjectKey::Note) label=all.stakeholders.note.as_str() help=all.table.note_help.as_str() long=true />
        </div>
    }
    .into_any()
}

/// The measures of the catalogue by title, after the planners' own.
fn measures_of(plan: PlanState, toolbox: &'static Toolbox) -> Entries {
    let own = untrack(|| {
        plan.with(|plan| {
            let own = plan.own_measures().filter(|own| !own.title.trim().is_empty());
            own.map(|own| (own.id.to_string(), own.title.to_owned())).collect::<Vec<_>>()
        })
    });
    let of_catalogue = toolbox.content.measures_by_title().into_iter();
    own.into_iter().chain(of_catalogue.map(|measure| (measure.id.to_string(), measure.title.clone()))).collect()
}

fn problems_of(toolbox: &'static Toolbox) -> Entries {
    let (climate, together) = toolbox.content.problems_by_kind();
    climate.into_iter().chain(together).map(|problem| (problem.id.to_string(), problem.title.clone())).collect()
}

/// What the content no longer has can still be seen, and taken away.
fn with_gone(mut entries: Entries, said: &Said, all: &StakeholderWords) -> Entries {
    let text = untrack(|| said.plan.said(said.kind, &said.item, &said.attribute).get());
    let is_id = |word: &&str| MeasureId::parse(word).is_some() || ProblemId::parse(word).is_some();
    for word in text.split_whitespace().filter(is_id) {
        if !entries.iter().any(|(key, _)| key == word) {
            entries.push((word.to_owned(), fill(&all.table.gone, &[("id", word)])));
        }
    }
    entries
}
