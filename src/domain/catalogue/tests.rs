// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What an address asks for is found, in order, with the right numbers; what it does not mean is named.

use proptest::prelude::*;

use super::*;
use crate::domain::content::{Content, Span, Unit};
use crate::domain::id::{Attribute, DeviceId, ItemId, MeasureId, PlanId};
use crate::domain::plan::{History, ItemKind, Mark, MeasureState, Plan};
use crate::domain::timestamp::Timestamp;

/// Own measures, one a line: id, title, state, then what it says.
const MEASURES: &str = "
    trees     | Ärmel of trees  | shortlisted | hazards=heat drought; field=urban-green; types=green; scales=street plot; cost=large; effort=high
    awning    | Awnings         |             | hazards=heat; field=heat-and-health; types=grey; scales=building; cost=small; effort=low
    telephone | telephone       | done        | hazards=heat; field=heat-and-health; types=organisational digital; scales=city; cost=small; effort=medium; targets=older-people-alone
    swale     | Swale           | rejected    | hazards=heavy-rain; field=water; types=blue green; scales=plot; cost=medium; effort=high
    thought   | A mere thought  | idea        |
    pond      | Pond            | under-way   | hazards=heavy-rain frost; field=water; cost=very-large
";

fn mark() -> Mark {
    let at = Timestamp::parse("2026-03-01T10:00:00.000Z").unwrap();
    Mark { device: DeviceId::parse("device").unwrap(), at }
}

fn plan() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), mark().at);
    for line in MEASURES.trim().lines() {
        let [id, title, state, says] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] else { panic!("{line}") };
        let item = ItemId::parse(id).unwrap();
        let pairs = says.split(';').filter_map(|pair| pair.trim().split_once('='));
        let mut said: Vec<(Attribute, &str)> =
            pairs.map(|(name, value)| (Attribute::parse(name).unwrap(), value)).collect();
        said.push((Attribute::parse("title").unwrap(), title));
        plan.add_item(ItemKind::OwnMeasure, &item, &said, mark());
        plan.set_measure(&MeasureId::parse(id).unwrap(), MeasureState::parse(state), mark());
    }
    plan
}

fn catalogue() -> Catalogue {
    Catalogue::of_measures(&Content::default(), &plan())
}

fn read(query: &str, catalogue: &Catalogue) -> Selection {
    Selection::read(query.split('&').filter_map(|pair| pair.split_once('=')), catalogue)
}

/// Query → what is left, in order.
#[track_caller]
fn check(query: &str, expected: &str) {
    let catalogue = catalogue();
    let hits: Vec<String> =
        read(query, &catalogue).hits(&catalogue).into_iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(hits.join(" "), expected, "{query}");
}

#[test]
fn values_of_a_facet_are_alternatives_and_facets_add_up() {
    check("", "thought trees awning pond swale telephone");
    check("hazard=heat", "trees awning telephone");
    check("hazard=heat&hazard=heavy-rain", "trees awning pond swale telephone");
    check("hazard=heat&effort=low", "awning");
    check("hazard=heat&effort=low&effort=medium", "awning telephone");
    check("type=green&field=water", "swale");
    check("target=older-people-alone", "telephone");
    check("state=shortlisted&state=under-way", "trees pond");
    check("cost=none", "thought");
    check("lead=none&hazard=drought", "trees");
    check("effort=low&field=water", "");
}

#[test]
fn lists_are_sorted_and_what_says_nothing_comes_last() {
    check("sort=title", "thought trees awning pond swale telephone");
    check("sort=cost", "awning telephone swale trees pond thought");
    check("sort=effort", "awning telephone trees swale thought pond");
    check("sort=state", "pond trees thought telephone awning swale");
    check("sort=lead-time", "thought trees awning pond swale telephone");
}

#[test]
fn what_means_nothing_is_left_out_and_named() {
    let catalogue = catalogue();
    let query =
        "hazard=frost&hazard=heat&colour=blue&sort=height&view=cube&cost=&measure=nobody&purpose=reach&effort=LOW";
    let selection = read(query, &catalogue);
    let ignored: Vec<String> = selection
        .ignored
        .iter()
        .map(|ignored| match ignored {
            Ignored::Name(name) => name.clone(),
            Ignored::Value(name, value) => format!("{name}={value}"),
        })
        .collect();
    assert_eq!(
        ignored,
        ["hazard=frost", "colour", "sort=height", "view=cube", "cost=", "measure=nobody", "purpose", "effort=LOW"]
    );
    assert_eq!((selection.n_chosen(), selection.sort, selection.view), (1, Sort::Title, View::Cards));
}

#[test]
fn at_most_four_are_compared() {
    let catalogue = catalogue();
    let selection = read("measure=pond&measure=swale&measure=trees&measure=awning&measure=thought", &catalogue);
    assert_eq!(selection.picked, ["pond", "swale", "trees", "awning"]);
    assert_eq!(selection.ignored, [Ignored::Value("measure".into(), "thought".into())]);
}

#[test]
fn where_nothing_is_left_there_are_ways_out() {
    let catalogue = catalogue();
    let selection = read("field=water&effort=low", &catalogue);
    assert_eq!(selection.ways_out(&catalogue), [(Facet::Field, 1), (Facet::Effort, 2)]);
}

#[test]
fn a_facet_offers_its_words_in_order_and_what_is_not_said_last() {
    let catalogue = catalogue();
    assert_eq!(catalogue.values(Facet::Hazard), ["heat", "heavy-rain", "drought", "storm", UNSAID]);
    assert_eq!(catalogue.values(Facet::Target), ["older-people-alone", UNSAID]);
    assert_eq!(catalogue.values(Facet::Effort), ["low", "medium", "high", UNSAID]);
}

#[test]
fn a_span_belongs_to_each_band_it_touches() {
    let check = |facet: Facet, min: f64, max: f64, unit: Unit, expected: &[&str]| {
        let span = Span { min, max, unit, sources: Vec::new() };
        assert_eq!(facet.touched(facet::on_scale(&span, facet)), expected, "{min} to {max} {unit:?}");
    };
    check(Facet::LeadTime, 3.0, 6.0, Unit::Months, &["half-year"]);
    check(Facet::LeadTime, 3.0, 12.0, Unit::Months, &["half-year", "year"]);
    check(Facet::LeadTime, 1.0, 3.0, Unit::Years, &["year", "three-years"]);
    check(Facet::LeadTime, 5.0, 10.0, Unit::Years, &["more-years"]);
    check(Facet::LeadTime, 2.0, 2.0, Unit::Weeks, &["half-year"]);
    check(Facet::Group, 5.0, 30.0, Unit::People, &["up-to-15", "up-to-40"]);
    check(Facet::Group, 50.0, 1000.0, Unit::People, &["up-to-100", "over-100"]);
    check(Facet::Duration, 90.0, 90.0, Unit::Minutes, &["up-to-90-minutes"]);
    check(Facet::Duration, 2.5, 4.0, Unit::Hours, &["up-to-3-hours", "up-to-a-day"]);
    check(Facet::Duration, 2.0, 4.0, Unit::Weeks, &["more-days"]);
}

#[test]
fn taking_over_adds_what_is_new_and_is_one_step_back() {
    let mut plan = plan();
    let before = plan.clone();
    let ids: Vec<MeasureId> =
        ["new-one", "thought", "pond", "swale"].iter().map(|id| MeasureId::parse(id).unwrap()).collect();
    let chosen = Chosen { measures: ids.iter().collect(), ..Chosen::default() };
    let (change, taken) = take(&mut plan, &chosen, &mark());
    assert_eq!(taken, Taken { measures: 2, already: 2, ..Taken::default() });
    assert_eq!(plan.measure_state(&ids[0]), Some(MeasureState::Shortlisted));
    assert_eq!(plan.measure_state(&ids[2]), Some(MeasureState::UnderWay), "it has come further");
    assert_eq!(plan.measure_state(&ids[3]), Some(MeasureState::Rejected), "somebody has decided");
    let mut history = History::default();
    history.record(&change);
    history.undo(&mut plan, &mark());
    assert!(!history.can_undo());
    assert!(ids.iter().all(|id| plan.measure_state(id) == before.measure_state(id)));
}

proptest! {
    #[test]
    fn a_count_says_what_choosing_the_value_alone_would_leave(
        chosen in prop::collection::vec((0..Facet::OF_MEASURES.len(), 0..6_usize), 0..6),
        facet in 0..Facet::OF_MEASURES.len(),
        value in 0..6_usize,
    ) {
        let catalogue = catalogue();
        let pair = |(facet, value): (usize, usize)| {
            let facet = Facet::OF_MEASURES[facet];
            let values = catalogue.values(facet);
            (facet, values[value % values.len()])
        };
        let (facet, value) = pair((facet, value));
        let pairs: Vec<(Facet, &str)> = chosen.into_iter().map(pair).collect();
        let selection = Selection::read(pairs.iter().map(|(facet, value)| (facet.key(), *value)), &catalogue);
        prop_assert!(selection.ignored.is_empty());
        let mut instead: Vec<(Facet, &str)> = pairs.iter().filter(|(of, _)| *of != facet).copied().collect();
        instead.push((facet, value));
        let alone = Selection::read(instead.iter().map(|(facet, value)| (facet.key(), *value)), &catalogue);
        let offered = selection.offered(&catalogue, facet);
        let offered = offered.iter().find(|offered| offered.value == value).unwrap();
        prop_assert_eq!(offered.count, alone.hits(&catalogue).len());
        prop_assert_eq!(offered.chosen, pairs.contains(&(facet, value)));
    }

    #[test]
    fn any_pairs_are_read(pairs in prop::collection::vec((".{0,12}", ".{0,12}"), 0..6)) {
        let catalogue = catalogue();
        let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let selection = Selection::read(pairs, &catalogue);
        prop_assert!(selection.hits(&catalogue).len() <= catalogue.entries.len());
    }
}
