// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The table beside the matrix: lists to rate with, or what all think with the spread.

use leptos::prelude::*;

use super::rows::{Opinion, Row};
use crate::domain::id::{ItemId, MeasureId};
use crate::domain::shortlist::Spot;
use crate::routes::Route;
use crate::state::{use_toolbox, use_words};
use crate::text::{Locale, PlanWords, fill};
use crate::ui::components::{FieldEntry, Select};
use crate::ui::ids;

/// Place of the measure, impact, effort.
type Rate = Callback<(usize, Option<u8>, Option<u8>)>;

/// The table.
#[component]
pub(super) fn Ratings(
    /// The measures.
    rows: Memo<Vec<Row>>,
    /// Who rates; `None` for all together.
    rater: RwSignal<Option<String>>,
    /// Writes a rating.
    rate: Rate,
    /// Words.
    words: &'static PlanWords,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let priorities = &words.priorities;
    let ids = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.measure.clone()).collect::<Vec<_>>()));
    let heads =
        [&priorities.measure, &priorities.impact, &priorities.effort, &priorities.corner_head].map(String::as_str);
    let body = move || {
        let row = |(place, measure): (usize, MeasureId)| {
            let row = Memo::new(move |_| rows.with(|rows| rows.get(place).cloned()));
            view! {
                <tr class="kern-table__row">
                    <th class="kern-table__cell" scope="row">{move || row.get().map(|row| title(place, &row, toolbox, words))}</th>
                    <td class="kern-table__cell ratings__side" data-head=priorities.impact.as_str()><Side place measure=measure.clone() side=SideOf::Impact row rater rate /></td>
                    <td class="kern-table__cell ratings__side" data-head=priorities.effort.as_str()><Side place measure side=SideOf::Effort row rater rate /></td>
                    <td class="kern-table__cell">{move || {
                        row.with(|row| row.as_ref().and_then(|row| row.spot(rater.get().as_deref())))
                            .map_or(priorities.not_rated.as_str(), |spot: Spot| words.corner(spot.corner()))
                    }}</td>
                </tr>
            }
        };
        ids.get().into_iter().enumerate().map(row).collect_view()
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=priorities.table.as_str()>
            <table class="kern-table kern-table--small ratings">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        {heads.map(|head| view! { <th class="kern-table__header" scope="col">{head}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody class="kern-table__body">{body}</tbody>
            </table>
        </div>
    }
}

/// Number, title and state of a measure.
fn title(place: usize, row: &Row, toolbox: &'static crate::state::Toolbox, words: &'static PlanWords) -> AnyView {
    let title = row.title.clone();
    let state = match row.state {
        Some(state) => toolbox.words.measure_state(state),
        None => &words.priorities.own,
    };
    let own = ItemId::parse(row.measure.as_str()).map(Route::OwnMeasure);
    let route = own.filter(|_| !row.of_catalogue).unwrap_or_else(|| Route::Measure(row.measure.clone()));
    let link = view! { <a class="kern-link kern-link--no-visited-state" href=route.href()>{title}</a> };
    view! { {place + 1} ". " {link} <span class="basis ratings__state">{state}</span> }.into_any()
}

/// A side of a rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SideOf {
    Impact,
    Effort,
}

impl SideOf {
    fn of(self, opinion: &Opinion) -> Option<u8> {
        match self {
            Self::Impact => opinion.impact,
            Self::Effort => opinion.effort,
        }
    }

    fn guess(self, row: &Row) -> Option<u8> {
        match self {
            Self::Impact => row.guess.0,
            Self::Effort => row.guess.1,
        }
    }

    fn doubled(self, spot: Spot) -> u16 {
        match self {
            Self::Impact => spot.impact,
            Self::Effort => spot.effort,
        }
    }
}

/// A list to rate with; of all together the median with every value.
#[component]
fn Side(
    place: usize,
    measure: MeasureId,
    side: SideOf,
    row: Memo<Option<Row>>,
    rater: RwSignal<Option<String>>,
    rate: Rate,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let priorities = &words.priorities;
    let (what, key) = match side {
        SideOf::Impact => (&priorities.impact, "impact"),
        SideOf::Effort => (&priorities.effort, "effort"),
    };
    let rates = Memo::new(move |_| rater.with(Option::is_some));
    let own = move || rater.with(|by| row.with(|row| row.as_ref()?.opinion(by.as_deref()?).cloned()));
    let chosen = Signal::derive(move || {
        own().and_then(|opinion| side.of(&opinion)).map_or_else(String::new, |value| value.to_string())
    });
    let choose = Callback::new(move |key: String| {
        let value = key.parse().ok();
        let own = untrack(own);
        let (impact, effort) = own.map_or((None, None), |own| (own.impact, own.effort));
        match side {
            SideOf::Impact => rate.run((place, value, effort)),
            SideOf::Effort => rate.run((place, impact, value)),
        }
    });
    move || {
        if !rates.get() {
            return view! { <span>{row.with(|row| row.as_ref().map(|row| all(row, side, toolbox, words)))}</span> }
                .into_any();
        }
        let (title, suggested) = row.with_untracked(|row| {
            row.as_ref().map_or((String::new(), None), |row| (row.title.clone(), side.guess(row)))
        });
        let none = match suggested {
            Some(n) => fill(&priorities.suggested, &[("n", &n.to_string())]),
            None => "–".to_owned(),
        };
        let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
        let levels = (1..=5).map(|level: u8| {
            let word = match level {
                1 => ["1 – ", &priorities.little].concat(),
                5 => ["5 – ", &priorities.much].concat(),
                other => other.to_string(),
            };
            entry(level.to_string(), word)
        });
        let entries = std::iter::once(entry(String::new(), none)).chain(levels).collect();
        let label = fill(&priorities.rating_of, &[("what", what), ("title", &title)]);
        view! { <Select id=ids::priority(key, &measure) label label_hidden=true entries chosen choose /> }.into_any()
    }
}

/// The median with every value and who gave it.
fn all(row: &Row, side: SideOf, toolbox: &crate::state::Toolbox, words: &PlanWords) -> String {
    let Some(median) = row.median else { return words.priorities.not_rated.clone() };
    let name = |by: &str| if by.is_empty() { words.priorities.nobody.clone() } else { by.to_owned() };
    let values = row
        .opinions
        .iter()
        .filter_map(|opinion| Some([name(&opinion.by).as_str(), " ", &side.of(opinion)?.to_string()].concat()));
    let median = toolbox.locale().number(f64::from(side.doubled(median)) / 2.0);
    let values = values.collect::<Vec<_>>().join(" · ");
    fill(&words.priorities.median_of, &[("median", &median), ("values", &values)])
}
