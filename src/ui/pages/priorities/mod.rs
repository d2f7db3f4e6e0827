// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/priorities`: impact and effort of the measures on the list, rated by several people; the order that follows.

mod order;
mod rater;
mod rows;
mod table;

use leptos::prelude::*;

use self::rows::{Row, Suggestions};
use crate::domain::advice::Priority;
use crate::domain::content::material::Shown;
use crate::domain::shortlist::{self, Spot};
use crate::routes::Route;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::{PlanWords, fill};
use crate::ui::components::{
    Heading, Matrix, MatrixWords, Place, Point, PresentLink, SectionTitle, SetOff, WhosePaper, WorkingAs,
};
use crate::ui::ids;

/// The priorities.
#[component]
pub fn PrioritiesPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let is_empty = Memo::new(move |_| plan.with(|plan| shortlist::shortlist(plan).is_empty()));
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.priorities.as_str() kicker=kicker.into_any() />
            <WhosePaper plan />
            <WorkingAs group=plan.working_group() words=(words.group.working_as.as_str(), words.group.hand_back.as_str()) />
            <PresentLink href=Route::slides_of(Shown::Priorities).href() word=toolbox.words.titles.present.as_str() />
            <p class="kern-body kern-body--large prose">{words.priorities.intro.as_str()}</p>
            {move || if is_empty.get() {
                view! { <Empty words /> }.into_any()
            } else {
                view! { <Rate /> }.into_any()
            }}
        </div>
    }
}

#[component]
fn Empty(words: &'static PlanWords) -> impl IntoView {
    let toolbox = use_toolbox();
    view! {
        <section class="next-step">
            <p class="kern-body">{words.priorities.empty.as_str()}</p>
            <div class="buttons">
                <a class="kern-btn kern-btn--primary" href=Route::Recommendations.href()><span class="kern-label">{toolbox.words.titles.recommendations.as_str()}</span></a>
                <a class="kern-btn kern-btn--secondary" href=Route::Measures.href()><span class="kern-label">{words.priorities.to_measures.as_str()}</span></a>
            </div>
        </section>
    }
}

/// Who rates, the matrix, the table, the order.
#[component]
fn Rate() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let suggestions = StoredValue::new(untrack(|| plan.with(|plan| Suggestions::of(plan, &toolbox.content))));
    // Who rates; `None` shows what all think. One alone sees their own points first.
    let rater = RwSignal::new(untrack(|| {
        plan.with(|plan| match shortlist::raters(plan).as_slice() {
            // On the copy of a working group, the group rates.
            _ if plan.working_group().is_some() => plan.working_group().map(|group| group.name.clone()),
            [] => Some(String::new()),
            [one] => Some((*one).to_owned()),
            _ => None,
        })
    }));
    let rows = Memo::new(move |_| {
        plan.with(|plan| suggestions.with_value(|suggestions| rows::rows(plan, toolbox, suggestions)))
    });
    let said = RwSignal::new(String::new());
    let rate = Callback::new(move |(place, impact, effort): (usize, Option<u8>, Option<u8>)| {
        let by = rater.get_untracked();
        let row =
            rows.with_untracked(|rows: &Vec<Row>| rows.get(place).map(|row| (row.measure.clone(), row.title.clone())));
        if let (Some(by), Some((measure, title))) = (by, row) {
            plan.rate(&measure, &by, (impact, effort));
            said.set(label(place, &title, (impact, effort), words));
        }
    });
    view! {
        <rater::Rater rater words />
        <section class="section">
            <SectionTitle title=words.priorities.matrix.as_str() />
            <p class="kern-body prose no-print">
                {move || if rater.with(Option::is_some) { words.priorities.matrix_help.as_str() } else { words.priorities.matrix_all.as_str() }}
                " " {words.priorities.hollow.as_str()}
            </p>
            {(!suggestions.with_value(|suggestions| suggestions.knows_place)).then(|| view! {
                <p class="kern-body prose no-print">
                    {words.priorities.no_profile.as_str()} " " <a class="kern-link kern-link--no-visited-state" href=Route::Profile.href()>{words.advice.fill_profile.as_str()}</a>
                </p>
            })}
            <p class="kern-sr-only" role="status" id="moved">{said}</p>
            <div class="matrix-and-table">
                <Matrix
                    words=matrix_words(words)
                    points=Signal::derive(move || rows.with(|rows| points(rows, rater.get().as_deref(), words)))
                    movable=Signal::derive(move || rater.with(Option::is_some))
                    moved=Callback::new(move |(place, impact, effort)| rate.run((place, Some(impact), Some(effort))))
                />
                <table::Ratings rows rater rate words />
            </div>
        </section>
        <order::Order rows words />
    }
}

fn matrix_words(words: &'static PlanWords) -> MatrixWords {
    let priorities = &words.priorities;
    MatrixWords {
        label: &priorities.matrix,
        movable: &priorities.movable,
        up: &priorities.impact,
        right: &priorities.effort,
        little: &priorities.little,
        much: &priorities.much,
        corners: [Priority::DoFirst, Priority::PlanWell, Priority::AlongTheWay, Priority::NotNow]
            .map(|corner| words.corner(corner)),
        // The middle counts as much impact and as little effort (`Priority::of`).
        set_off: SetOff::UpperLeft,
    }
}

/// The points: of one rater, or of all together.
fn points(rows: &[Row], rater: Option<&str>, words: &PlanWords) -> Vec<Point> {
    let point = |(place, row): (usize, &Row)| {
        let spot = row.spot(rater);
        let shown = spot.unwrap_or_else(|| row.guessed_spot());
        let mut label = label(place, &row.title, row.values(rater), words);
        if spot.is_none() {
            label.push_str(", ");
            label.push_str(if row.guess.0.is_some() {
                &words.priorities.suggestion
            } else {
                &words.priorities.not_rated
            });
        }
        Point {
            id: ids::priority("point", &row.measure),
            number: place + 1,
            at: (shown.impact, shown.effort),
            settled: spot.is_some(),
            reach: row.reach().filter(|_| rater.is_none()).map(ends_of),
            label,
        }
    };
    rows.iter().enumerate().map(point).collect()
}

fn ends_of((low, high): (Spot, Spot)) -> (Place, Place) {
    ((low.impact, low.effort), (high.impact, high.effort))
}

/// A measure with its place in the matrix, in words.
fn label(place: usize, title: &str, (impact, effort): (Option<u8>, Option<u8>), words: &PlanWords) -> String {
    let side = |value: Option<u8>| value.map_or_else(|| words.priorities.not_rated.clone(), |value| value.to_string());
    let (number, impact, effort) = ((place + 1).to_string(), side(impact), side(effort));
    fill(&words.priorities.point, &[("number", &number), ("title", title), ("impact", &impact), ("effort", &effort)])
}
