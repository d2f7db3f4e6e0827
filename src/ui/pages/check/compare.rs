// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Results of the self-check side by side: over time, and how far people are apart.

use leptos::prelude::*;

use super::View;
use super::verdict::{assessed, mean};
use crate::domain::check::{lowest_first, scores};
use crate::domain::content::{CheckQuestion, Dimension};
use crate::domain::plan::items::{CheckResult, check_spread};
use crate::domain::spread::Spread;
use crate::domain::standing;
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{Locale, PlanWords, fill};
use crate::ui::components::{Line, LineKind, Radar, Titled};

/// The comparison.
#[component]
pub(super) fn Compare() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    move || {
        plan.with(|plan| {
            let kept = standing::kept(plan);
            if kept.is_empty() {
                return view! {
                    <p class="kern-body prose">{words.check.compare_empty.as_str()}</p>
                    <div class="buttons">
                        <a class="kern-btn kern-btn--primary" href=View::One.href()><span class="kern-label">{words.check.begin.as_str()}</span></a>
                    </div>
                }
                .into_any();
            }
            let latest = standing::latest_of_each(&kept);
            let hint = if latest.len() < 2 { &words.check.compare_one } else { &words.check.compare_text };
            let kept = all_kept(&kept, toolbox, words);
            let dimensions = by_dimension(&latest, toolbox, words);
            let questions = by_question(&latest, toolbox, words);
            view! {
                <p class="kern-body prose">{hint.as_str()}</p>
                <Titled title=words.check.over_time.as_str()>{kept}</Titled>
                <Titled title=words.check.by_dimension.as_str()>{dimensions}</Titled>
                <Titled title=words.check.spread_title.as_str()>{questions}</Titled>
            }
            .into_any()
        })
    }
}

/// Each kept result with its verdict, by date.
fn all_kept(kept: &[CheckResult<'_>], toolbox: &'static Toolbox, words: &'static PlanWords) -> AnyView {
    let check = &words.check;
    let row = |result: &CheckResult<'_>| {
        let href = View::Result.query().with("of", result.id.as_str()).href(&crate::routes::Route::Check);
        let date = result.date.map_or_else(|| check.no_date.clone(), |date| toolbox.locale().date(date.start()));
        view! {
            <tr class="kern-table__row">
                <td class="kern-table__cell">{date}</td>
                <th class="kern-table__cell" scope="row"><a class="kern-link kern-link--no-visited-state" href=href>{name(result, words)}</a></th>
                <td class="kern-table__cell">{words.verdict(assessed(&result.answers, toolbox).verdict).0}</td>
            </tr>
        }
    };
    let heads = [(&check.date, false), (&check.who, false), (&check.verdict_title, false)];
    table(&heads, kept.iter().map(row).collect_view().into_any())
}

/// The means of each dimension: the middle, and from the lowest to the highest.
fn by_dimension(latest: &[CheckResult<'_>], toolbox: &'static Toolbox, words: &'static PlanWords) -> AnyView {
    let check = &words.check;
    let questions = &toolbox.content.check;
    let of_each: Vec<_> = latest.iter().map(|result| scores(questions, &result.answers)).collect();
    let dimensions: Vec<_> = of_each.first().into_iter().flatten().map(|score| score.dimension).collect();
    let at = |place: usize| of_each.iter().map(move |scores| scores.get(place).and_then(|score| score.hundredths()));
    let lowest = |place: usize| at(place).flatten().min();
    let highest = |place: usize| at(place).flatten().max();
    // Tenths fit in the values of a spread.
    let tenths = |place: usize| at(place).flatten().filter_map(|n| Some(("", u8::try_from(n / 10).ok()?))).collect();
    let median = |place: usize| Spread::of(tenths(place)).map(|spread| u32::from(spread.median_doubled) * 5);
    let places = 0..dimensions.len();
    let line = |kind, values: Vec<Option<u32>>| Line { kind, values };
    let lines = vec![
        line(LineKind::Highest, places.clone().map(highest).collect()),
        line(LineKind::Lowest, places.clone().map(lowest).collect()),
        line(LineKind::Middle, places.clone().map(median).collect()),
    ];
    let row = |(place, dimension): (usize, &Dimension)| {
        let values = latest
            .iter()
            .zip(at(place))
            .map(|(result, value)| [name(result, words), " ".to_owned(), mean(value, toolbox)].concat());
        view! {
            <tr class="kern-table__row">
                <th class="kern-table__cell" scope="row">{place + 1} ". " {words.dimension(*dimension)}</th>
                <td class="kern-table__cell">{values.collect::<Vec<_>>().join(" · ")}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{mean(median(place), toolbox)}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{range(lowest(place).map(|n| mean(Some(n), toolbox)), highest(place).map(|n| mean(Some(n), toolbox)), words)}</td>
            </tr>
        }
    };
    let heads = [
        (&check.dimension_head, false),
        (&check.values_head, false),
        (&check.median_head, true),
        (&check.range_head, true),
    ];
    let rows = dimensions.iter().enumerate().map(row).collect_view().into_any();
    view! {
        <Radar label=check.middle_radar.as_str() n_axes=dimensions.len() lines />
        {table(&heads, rows)}
    }
    .into_any()
}

/// The answers to each question, those furthest apart first.
fn by_question(latest: &[CheckResult<'_>], toolbox: &'static Toolbox, words: &'static PlanWords) -> AnyView {
    let check = &words.check;
    let questions: Vec<(Option<Spread<'_>>, &'static CheckQuestion)> =
        toolbox.content.check.iter().map(|question| (check_spread(latest, &question.id), question)).collect();
    let range_of = |spread: &Option<Spread<'_>>| spread.as_ref().map_or(-1, |spread| i64::from(spread.range()));
    let order = lowest_first(questions.iter().map(|(spread, _)| -range_of(spread)));
    let row = |(spread, question): &(Option<Spread<'_>>, &'static CheckQuestion)| {
        let values = latest.iter().filter_map(|result| {
            let answer = result.answer_to(&question.id)?;
            let answer = if answer.points().is_some() { answer.key() } else { check.unknown.as_str() };
            Some([name(result, words).as_str(), " ", answer].concat())
        });
        let ends = spread.as_ref().map(|spread| (spread.min.to_string(), spread.max.to_string())).unzip();
        view! {
            <tr class="kern-table__row">
                <th class="kern-table__cell" scope="row">{question.question.as_str()}</th>
                <td class="kern-table__cell">{values.collect::<Vec<_>>().join(" · ")}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{spread.as_ref().map(|spread| toolbox.locale().number(spread.median()))}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{range(ends.0, ends.1, words)}</td>
            </tr>
        }
    };
    let heads = [
        (&check.question_head, false),
        (&check.values_head, false),
        (&check.median_head, true),
        (&check.range_head, true),
    ];
    let rows = order.into_iter().filter_map(|place| questions.get(place)).map(row).collect_view();
    table(&heads, rows.into_any())
}

/// A table with these heads; the numeric ones stand to the right.
fn table(heads: &[(&'static String, bool)], rows: AnyView) -> AnyView {
    let head = |(word, numeric): &(&'static String, bool)| {
        let class = if *numeric { "kern-table__header kern-table__header--numeric" } else { "kern-table__header" };
        view! { <th class=class scope="col">{word.as_str()}</th> }
    };
    // What scrolls must be reachable by keyboard.
    view! {
        <div class="table-scroll" tabindex="0">
            <table class="kern-table kern-table--small">
                <thead class="kern-table__head"><tr class="kern-table__row">{heads.iter().map(head).collect_view()}</tr></thead>
                <tbody class="kern-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn name(result: &CheckResult<'_>, words: &PlanWords) -> String {
    if result.who.trim().is_empty() { words.check.no_name.clone() } else { result.who.to_owned() }
}

/// From the lowest to the highest; one number where they are the same.
fn range(min: Option<String>, max: Option<String>, words: &PlanWords) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min != max => fill(&words.check.range, &[("min", &min), ("max", &max)]),
        (Some(min), _) => min,
        _ => "–".to_owned(),
    }
}
