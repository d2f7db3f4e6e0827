// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Bringing back: files of all groups at once, or pasted text; what they bring is shown before anything changes.

use leptos::html;
use leptos::prelude::*;

use super::RESULTS;
use crate::domain::plan::{FilePreview, Outcome};
use crate::query::Query;
use crate::routes::Route;
use crate::state::review::{Refusal, Review, Unread};
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, BringWords, explain_plan_error, explain_plan_problem, fill};
use crate::ui::components::{Press, Titled};

const TEXT: &str = "bring-text";

/// Files and text of the groups.
#[component]
pub(super) fn Bring() -> impl IntoView {
    let all: &'static BoardWords = use_words();
    let words = &all.bring;
    let (plan, toolbox, navigation) = (use_plan(), use_toolbox(), use_navigation());
    let file = NodeRef::<html::Input>::new();
    let (text, joined) = (RwSignal::new(String::new()), RwSignal::new(false));
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        joined.set(false);
        leptos::task::spawn_local(async move { plan.review_chosen(&input).await });
    };
    let said = move || {
        let next = Query::default().with(RESULTS.0, RESULTS.1).href(&Route::Collect);
        joined.get().then(|| {
            view! {
                {words.joined.as_str()} " "
                <a class="kern-link kern-link--no-visited-state" href=next>{all.collect.view_results.as_str()}</a>
            }
        })
    };
    let look = Callback::new(move |()| {
        if !text.with_untracked(|text| text.trim().is_empty()) {
            joined.set(false);
            plan.review_pasted(&words.pasted, &text.get_untracked());
        }
    });
    let join = Callback::new(move |()| {
        plan.accept_review();
        text.set(String::new());
        joined.set(true);
        navigation.focus_soon("bring-said");
    });
    let leave = Callback::new(move |()| {
        plan.put_away_review();
        navigation.focus_soon(TEXT);
    });
    view! {
        <Titled title=words.title.as_str()>
            <p class="kern-body prose">{words.intro.as_str()}</p>
            <div class="buttons">
                <div class="open-file">
                    <input id="group-files" class="kern-sr-only" type="file" multiple accept=".json,application/json" node_ref=file on:change=open />
                    <label class="kern-btn kern-btn--secondary" for="group-files"><span class="kern-label">{words.choose.as_str()}</span></label>
                </div>
            </div>
            <div class="kern-form-input bring__text">
                <label class="kern-label" for=TEXT>{words.paste.as_str()}</label>
                <textarea id=TEXT class="kern-form-input__input item-text" rows="3" prop:value=text on:input:target=move |event| text.set(event.target().value())></textarea>
            </div>
            <div class="buttons">
                <Press id="look-at-text" look="kern-btn kern-btn--secondary" word=words.look.as_str() press=look />
            </div>
            <p class="kern-body" role="status" id="bring-said" tabindex="-1">{said}</p>
            <div role="status">{move || plan.review().map(|review| found(&review, toolbox, words, join, leave))}</div>
        </Titled>
    }
}

fn found(
    review: &Review,
    toolbox: &'static Toolbox,
    words: &'static BringWords,
    join: Callback<()>,
    leave: Callback<()>,
) -> AnyView {
    let n_conflicts = review.preview.n_to_decide();
    let lines = lines(review, toolbox, words).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let conflicts = (n_conflicts > 0).then(|| words.conflicts.of(n_conflicts as f64, &toolbox.locale(), &[]));
    view! {
        <div class="bring__found" id="group-review">
            <h3 class="kern-heading-small">{words.found.as_str()}</h3>
            <ul class="kern-list kern-list--bullet list">{lines}</ul>
            {conflicts.map(|text| view! { <p class="kern-body">{text}</p> })}
            <p class="kern-body kern-body--muted">{words.nothing.as_str()}</p>
            <div class="buttons">
                {review.brings_something().then(|| view! { <Press id="join-groups" look="kern-btn kern-btn--primary" word=words.join.as_str() press=join /> })}
                <Press look="kern-btn kern-btn--secondary" word=words.leave.as_str() press=leave />
            </div>
        </div>
    }
    .into_any()
}

/// A line for each file.
fn lines(review: &Review, toolbox: &'static Toolbox, words: &'static BringWords) -> Vec<String> {
    let named = |name: &str| match review.groups.iter().find(|(file, _)| file == name) {
        Some((_, group)) => fill(&words.of_group, &[("group", &group.name), ("name", name)]),
        None => name.to_owned(),
    };
    let line = |file: &FilePreview| {
        let name = named(&file.name);
        match file.outcome {
            Outcome::Joined(_) => words.line.of(file.n_changed() as f64, &toolbox.locale(), &[("name", &name)]),
            Outcome::Different(_) => fill(&words.different, &[("name", &name)]),
            Outcome::Empty => fill(&words.empty, &[("name", &name)]),
        }
    };
    let refused = review.refused.iter().map(|(name, error)| {
        let reason = match error {
            Refusal::NoPlan(error) => explain_plan_error(error, &toolbox.words),
            Refusal::Unread(Unread::TooLarge) => &words.too_large,
            Refusal::Unread(Unread::Unreadable) => &words.unread,
        };
        fill(&words.refused, &[("name", name), ("reason", reason)])
    });
    let partly = review.partly.iter().map(|(name, problems)| {
        let each: Vec<_> = problems.iter().map(|problem| explain_plan_problem(problem, &toolbox.words)).collect();
        fill(&words.partly, &[("name", name), ("problems", &each.join("; "))])
    });
    let deletions = deletions(review, toolbox, words, &named);
    review.preview.files.iter().map(line).chain(refused).chain(partly).chain(deletions).collect()
}

/// A line for what the same people have deleted: what would go, and what stays because others have changed it.
fn deletions(
    review: &Review,
    toolbox: &'static Toolbox,
    words: &'static BringWords,
    named: &dyn Fn(&str) -> String,
) -> Vec<String> {
    // Who has deleted, and whether others object.
    type By<'a> = (&'a [String], bool);
    let mut by_files: Vec<(By<'_>, Vec<String>)> = Vec::new();
    for deletion in &review.preview.deletions {
        let title = toolbox.item_title(deletion.kind, &deletion.item, &review.preview.plan).unwrap_or(&words.nameless);
        let key = (&*deletion.files, deletion.contested);
        match by_files.iter_mut().find(|(other, _)| *other == key) {
            Some((_, titles)) => titles.push(title.to_owned()),
            None => by_files.push((key, vec![title.to_owned()])),
        }
    }
    let line = |((files, contested), titles): (By<'_>, Vec<String>)| {
        let names: Vec<String> = files.iter().map(|name| named(name)).collect();
        let names = if names.is_empty() { words.here.clone() } else { names.join(", ") };
        let text = if contested { &words.contested } else { &words.gone };
        fill(text, &[("names", &names), ("titles", &titles.join(" · "))])
    };
    by_files.into_iter().map(line).collect()
}
