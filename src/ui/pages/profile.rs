// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/profile`: what the neighbourhood is like. Every field may stay empty.

use leptos::prelude::*;

use crate::domain::content::{Group, GroupKind, Hazard};
use crate::domain::id::GroupId;
use crate::domain::plan::About;
use crate::domain::plan::items::{Asset, BudgetFrame, Fabric, OpenSpace, Ownership, ProfileKey, StaffFrame, with_word};
use crate::routes::Route;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::{PlanWords, SEVERITY};
use crate::ui::components::{AboutField, FieldEntry, Heading, Picks, Select};
use crate::ui::ids;

/// The profile.
#[component]
pub fn ProfilePage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PlanWords = use_words();
    let words = &all.profile;
    let plan = use_plan();
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    let severity = |hazard: &Hazard| {
        let key = ProfileKey::of_hazard(*hazard);
        view! { <OneOf key label=toolbox.words.hazard(*hazard) of="severity" choices=SEVERITY.to_vec() /> }
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.profile.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <p class="kern-body prose">{words.used_for.as_str()}</p>
            <section class="section form-fields">
                <AboutField about=About::Municipality label=toolbox.words.data.municipality.as_str() plan />
                <AboutField about=About::Neighbourhood label=toolbox.words.data.neighbourhood.as_str() plan />
            </section>
            <section class="section">
                <fieldset class="kern-fieldset picks">
                    <legend class="kern-label picks__legend"><h2 class="kern-heading-small">{words.hazards.as_str()}</h2></legend>
                    <div class="kern-fieldset__body">{Hazard::ALL.iter().map(severity).collect_view()}</div>
                </fieldset>
            </section>
            <SomeOf key=ProfileKey::Fabric choices=Fabric::ALL.iter().map(|one| one.key()).collect() />
            <SomeOf key=ProfileKey::OpenSpace choices=OpenSpace::ALL.iter().map(|one| one.key()).collect() />
            <Groups />
            <SomeOf key=ProfileKey::Assets choices=Asset::ALL.iter().map(|one| one.key()).collect() />
            <section class="section form-fields">
                <OneOf key=ProfileKey::Ownership label=all.profile_part(ProfileKey::Ownership) of="ownership" choices=Ownership::ALL.iter().map(|one| one.key()).collect() />
                <OneOf key=ProfileKey::Budget label=all.profile_part(ProfileKey::Budget) of="budget" choices=BudgetFrame::ALL.iter().map(|one| one.key()).collect() />
                <OneOf key=ProfileKey::Staff label=all.profile_part(ProfileKey::Staff) of="staff" choices=StaffFrame::ALL.iter().map(|one| one.key()).collect() />
                <Notes />
            </section>
            <div class="buttons">
                <a class="kern-btn kern-btn--primary" href=Route::Recommendations.href()><span class="kern-label">{words.next.as_str()}</span></a>
            </div>
        </div>
    }
}

/// What the profile says under a key, as it stands in the plan.
fn said(key: ProfileKey) -> Signal<String> {
    let plan = use_plan();
    Memo::new(move |_| plan.with(|plan| plan.profile_text(key).to_owned())).into()
}

/// One choice out of a few, or none.
#[component]
fn OneOf(
    key: ProfileKey,
    label: &'static str,
    /// The set of words for the choices.
    of: &'static str,
    choices: Vec<&'static str>,
) -> impl IntoView {
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let entry =
        |key: &'static str, word: &str| FieldEntry { id: String::new(), key: key.to_owned(), word: word.to_owned() };
    let entries = std::iter::once(entry("", &words.profile.not_said))
        .chain(choices.into_iter().map(|choice| entry(choice, words.choice(of, choice))))
        .collect();
    let choose = Callback::new(move |choice: String| plan.set_profile(key, &choice));
    view! { <Select id=ids::profile(key, "") label=label entries chosen=said(key) choose /> }
}

/// Any number of choices.
#[component]
fn SomeOf(key: ProfileKey, choices: Vec<&'static str>) -> impl IntoView {
    let words: &'static PlanWords = use_words();
    let entry = |choice: &'static str| (choice.to_owned(), words.choice(key.key(), choice).to_owned());
    let legend = view! { <h2 class="kern-heading-small">{words.profile_part(key)}</h2> };
    view! { <section class="section"><Ticks key legend=legend.into_any() entries=choices.into_iter().map(entry).collect() /></section> }
}

/// Those at special risk first; the others are folded away.
#[component]
fn Groups() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let entry = |(id, group): &(&GroupId, &Group)| (id.as_str().to_owned(), group.name.clone());
    let (vulnerable, others): (Vec<_>, Vec<_>) =
        toolbox.content.groups.iter().partition(|(_, group)| group.kind == GroupKind::Vulnerable);
    let key = ProfileKey::Groups;
    let legend = view! { <h2 class="kern-heading-small">{words.profile_part(key)}</h2> };
    let more = view! { <span class="kern-sr-only">{words.profile.more_groups.as_str()}</span> };
    let chosen = said(key);
    let ids_of_others: Vec<&'static str> = others.iter().map(|(id, _)| id.as_str()).collect();
    // Open from the beginning where something in it is chosen: nothing that counts is out of sight.
    let open = untrack(|| chosen.with(|chosen| chosen.split_whitespace().any(|id| ids_of_others.contains(&id))));
    view! {
        <section class="section">
            <Ticks key legend=legend.into_any() entries=vulnerable.iter().map(entry).collect() />
            <details open=open>
                <summary>{words.profile.more_groups.as_str()}</summary>
                <Ticks key legend=more.into_any() entries=others.iter().map(entry).collect() />
            </details>
        </section>
    }
}

#[component]
fn Ticks(key: ProfileKey, legend: AnyView, entries: Vec<(String, String)>) -> impl IntoView {
    let plan = use_plan();
    let entries =
        entries.into_iter().map(|(choice, word)| FieldEntry { id: ids::profile(key, &choice), key: choice, word });
    let choose = Callback::new(move |(choice, there): (String, bool)| {
        let all = untrack(|| plan.with(|plan| with_word(plan.profile_text(key), &choice, there)));
        plan.set_profile(key, &all);
    });
    view! { <Picks legend entries=entries.collect() chosen=said(key) choose /> }
}

#[component]
fn Notes() -> impl IntoView {
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let key = ProfileKey::Notes;
    let text = said(key);
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=ids::profile(key, "")>{words.profile_part(key)}</label>
            <textarea
                id=ids::profile(key, "") class="kern-form-input__input question__answer" rows="3" aria-describedby="profile-notes-help"
                prop:value=text on:input:target=move |event| plan.write_profile(key, &event.target().value())
            ></textarea>
            <p class="question__printed" aria-hidden="true">{text}</p>
            <p class="kern-body kern-body--small" id="profile-notes-help">{words.profile.notes_help.as_str()}</p>
        </div>
    }
}
