// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Laws of recommendations and of the self-check, for any situation.

use std::collections::BTreeSet;

use living_lab_toolbox::domain::advice::*;
use living_lab_toolbox::domain::check::{CheckAnswer, Verdict, assess, middle};
use living_lab_toolbox::domain::content::Hazard;
use living_lab_toolbox::domain::id::{Attribute, CheckId, DeviceId, GroupId, ItemId, MeasureId};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{self, ItemKind, Plan};
use living_lab_toolbox::domain::timestamp::Timestamp;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{content, read_content};

fn some_of<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = Vec<T>> + use<T> {
    subsequence(all.to_vec(), 0..=all.len())
}

type Answers = Vec<(CheckId, CheckAnswer)>;

fn any_answers() -> impl Strategy<Value = Answers> {
    let each = prop::collection::vec(prop::option::of(select(CheckAnswer::ALL)), content().check.len());
    each.prop_map(|given| {
        let all = content().check.iter().zip(given);
        all.filter_map(|(question, answer)| Some((question.id.clone(), answer?))).collect()
    })
}

fn answer_to(answers: &Answers, question: &CheckId) -> Option<CheckAnswer> {
    answers.iter().find(|(id, _)| id == question).map(|(_, answer)| *answer)
}

fn with(mut answers: Answers, question: CheckId, answer: CheckAnswer) -> Answers {
    answers.retain(|(id, _)| *id != question);
    answers.push((question, answer));
    answers
}

fn any_situation() -> impl Strategy<Value = Situation> {
    let groups: Vec<GroupId> = content().groups.keys().cloned().collect();
    let listed: Vec<MeasureId> = content().measures.keys().cloned().collect();
    let place =
        (some_of(Fabric::ALL), some_of(OpenSpace::ALL), some_of(Asset::ALL), prop::option::of(select(Ownership::ALL)));
    let means = (prop::option::of(select(BudgetFrame::ALL)), prop::option::of(select(StaffFrame::ALL)), any_answers());
    let people = (subsequence(groups, 0..6), subsequence(listed, 0..6));
    let hazards = prop::collection::vec(prop::option::of(0u8..=4), Hazard::ALL.len());
    (place, means, people, hazards).prop_map(|(place, (budget, staff, answers), (groups, listed), severities)| {
        let (fabric, open_space, assets, ownership) = place;
        let all = Hazard::ALL.iter().zip(severities);
        let hazards = all.filter_map(|(hazard, severity)| Some((*hazard, severity?))).collect();
        Situation { hazards, fabric, open_space, groups, assets, ownership, budget, staff, answers, listed }
    })
}

/// All three lists in one, with ids as text.
fn all_lists(situation: &Situation, off: &[ReasonKind]) -> Vec<Vec<(String, i32, Vec<Reason>)>> {
    fn plain<I: std::fmt::Display>(list: Vec<Ranked<I>>) -> Vec<(String, i32, Vec<Reason>)> {
        list.into_iter().map(|ranked| (ranked.id.to_string(), ranked.score, ranked.reasons)).collect()
    }
    vec![
        plain(measures(content(), &[], situation, off)),
        plain(formats(content(), situation, off)),
        plain(groups(content(), situation, off)),
    ]
}

fn score_of(id: &MeasureId, list: &[Ranked<MeasureId>]) -> i32 {
    list.iter().find(|ranked| ranked.id == *id).unwrap().score
}

proptest! {
    #[test]
    fn every_item_is_there_once_with_the_sum_of_its_reasons(situation in any_situation(), off in some_of(ReasonKind::ALL)) {
        let lists = all_lists(&situation, &off);
        let sizes = [content().measures.len(), content().formats.len(), content().groups.len()];
        for (list, size) in lists.iter().zip(sizes) {
            prop_assert_eq!(list.len(), size);
            prop_assert_eq!(list.iter().map(|(id, ..)| id).collect::<BTreeSet<_>>().len(), size);
            for (id, score, reasons) in list {
                prop_assert_eq!(*score, reasons.iter().map(|reason| reason.weight).sum::<i32>(), "{}", id);
                prop_assert!(reasons.iter().all(|reason| reason.weight != 0 && !off.contains(&reason.kind)), "{}", id);
            }
            let order: Vec<_> = list.iter().map(|(id, score, _)| (-score, id)).collect();
            prop_assert!(order.is_sorted(), "{:?}", order);
        }
    }

    #[test]
    fn a_reason_switched_off_changes_only_the_items_that_have_it(situation in any_situation(), kind in select(ReasonKind::ALL)) {
        let with = all_lists(&situation, &[]);
        let without = all_lists(&situation, &[kind]);
        for (with, without) in with.iter().zip(&without) {
            for (id, _, mut reasons) in with.iter().cloned() {
                reasons.retain(|reason| reason.kind != kind);
                let (.., left) = without.iter().find(|(other, ..)| *other == id).unwrap();
                prop_assert_eq!(&reasons, left, "{}", id);
            }
        }
    }

    #[test]
    fn a_more_severe_hazard_never_lowers_what_answers_it(situation in any_situation(), hazard in select(Hazard::ALL), severity in 1u8..=3) {
        let before = measures(content(), &[], &situation, &[]);
        let mut worse = situation.clone();
        let severity = severity.max(situation.severity(hazard).unwrap_or(0));
        worse.hazards.push((hazard, severity));
        let after = measures(content(), &[], &worse, &[]);
        for measure in content().measures.values().filter(|measure| measure.hazards.contains(&hazard)) {
            prop_assert!(score_of(&measure.id, &after) >= score_of(&measure.id, &before), "{} at {}", measure.id, severity);
        }
    }

    #[test]
    fn order_and_repetition_of_what_is_said_do_not_matter(situation in any_situation()) {
        let mut other = situation.clone();
        other.hazards.extend(situation.hazards.iter().rev());
        other.answers.reverse();
        other.fabric.reverse();
        other.open_space.reverse();
        other.assets.reverse();
        other.groups = situation.groups.iter().rev().chain(&situation.groups).cloned().collect();
        other.listed = situation.listed.iter().rev().chain(&situation.listed).cloned().collect();
        prop_assert_eq!(all_lists(&situation, &[]), all_lists(&other, &[]));
    }

    #[test]
    fn a_better_answer_never_makes_the_verdict_worse(answers in any_answers(), question in select(ids())) {
        let Some(points) = answer_to(&answers, &question).and_then(CheckAnswer::points) else { return Ok(()) };
        let before = assess(&content().check, &answers);
        let one_up = [CheckAnswer::One, CheckAnswer::Two, CheckAnswer::Three, CheckAnswer::Three][usize::from(points)];
        let better = with(answers, question, one_up);
        prop_assert!(assess(&content().check, &better).verdict >= before.verdict);
    }

    #[test]
    fn a_verdict_has_reasons_and_counts_every_answer(answers in any_answers()) {
        let found = assess(&content().check, &answers);
        prop_assert!(!found.reasons.is_empty());
        prop_assert!(found.further.is_empty() || matches!(found.verdict, Verdict::NotYet | Verdict::TooLittleKnown));
        prop_assert!(found.reasons.iter().all(|reason| !found.further.contains(reason)));
        let counted: u32 = found.scores.iter().map(|score| score.known + score.unknown + score.unanswered).sum();
        prop_assert_eq!(counted as usize, content().check.len());
        prop_assert!(found.scores.iter().all(|score| score.hundredths().is_none_or(|mean| mean <= 300)));
        // What is to be done first are questions that stand in the way, each once.
        prop_assert_eq!(found.first.iter().collect::<BTreeSet<_>>().len(), found.first.len());
        prop_assert!(found.first.iter().all(|id| answer_to(&answers, id).unwrap().points() < Some(2)));
        let weakest = found.weakest_first();
        prop_assert_eq!(weakest.len(), found.scores.len());
        prop_assert!(weakest.is_sorted_by_key(|score| score.hundredths().unwrap_or(u32::MAX)));
    }

    #[test]
    fn the_middle_of_one_or_of_equals_is_the_same_in_any_order(one in any_answers(), other in any_answers(), third in any_answers()) {
        let questions = &content().check;
        prop_assert_eq!(&middle(questions, &[&one]), &one);
        prop_assert_eq!(&middle(questions, &[&one, &one]), &one);
        prop_assert_eq!(middle(questions, &[&one, &other, &third]), middle(questions, &[&third, &one, &other]));
    }
}

fn ids() -> Vec<CheckId> {
    content().check.iter().map(|question| question.id.clone()).collect()
}

#[test]
fn the_answer_in_the_middle_is_the_lower_one_in_doubt() {
    #[track_caller]
    fn check(given: &[&str], expected: Option<&str>) {
        let id = CheckId::parse("half-post").unwrap();
        let answers =
            |answer: &&str| CheckAnswer::parse(answer).map(|answer| (id.clone(), answer)).into_iter().collect();
        let people: Vec<Answers> = given.iter().map(answers).collect();
        let people: Vec<&[_]> = people.iter().map(Vec::as_slice).collect();
        let found = middle(&content().check, &people);
        assert_eq!(found.first().map(|(_, answer)| answer.key()), expected, "{given:?}");
    }
    check(&["0", "3", "3"], Some("3"));
    check(&["2", "1"], Some("1"));
    check(&["3", "0", "2", "1"], Some("1"));
    check(&["unknown", "2", "no answer"], Some("2"));
    check(&["unknown", "no answer"], Some("unknown"));
    check(&["no answer"], None);
    check(&[], None);
}

#[test]
fn the_order_is_the_same_in_every_language() {
    for language in [Language::De, Language::Ro] {
        let other = read_content(language);
        for case in super::cases::cases() {
            let order =
                |content| measures(content, &[], &case.situation, &[]).iter().map(|m| m.id.clone()).collect::<Vec<_>>();
            assert_eq!(order(content()), order(&other), "{} in {}", case.name, language.tag());
        }
    }
}

#[test]
fn without_a_word_of_the_planners_only_what_is_known_of_a_measure_counts() {
    let ranked = measures(content(), &[], &Situation::default(), &[]);
    let known = [ReasonKind::Evidence, ReasonKind::WorkedExample];
    assert!(ranked.iter().flat_map(|ranked| &ranked.reasons).all(|reason| known.contains(&reason.kind)));
    assert!(formats(content(), &Situation::default(), &[]).iter().all(|ranked| ranked.reasons.is_empty()));
    assert!(groups(content(), &Situation::default(), &[]).iter().all(|ranked| ranked.reasons.is_empty()));
}

#[test]
fn every_row_of_the_table_names_known_things_and_moves_something() {
    let (actors, groups_known) = (&content().actors, &content().groups);
    for row in FITS {
        for mark in row.one_of.iter().chain(row.and_one_of) {
            match mark {
                Mark::Actor(id) => assert!(actors.keys().any(|known| known.as_str() == *id), "{id} is no actor"),
                Mark::Group(id) => assert!(groups_known.keys().any(|known| known.as_str() == *id), "{id} is no group"),
                _ => {}
            }
        }
        let mut situation = Situation::default();
        match row.feature {
            Feature::Fabric(fabric) => situation.fabric = vec![fabric],
            Feature::OpenSpace(space) => situation.open_space = vec![space],
            Feature::Ownership(ownership) => situation.ownership = Some(ownership),
            Feature::Asset(asset) => situation.assets = vec![asset],
            Feature::Weak(dimension) => {
                for question in content().check.iter().filter(|question| question.dimension == dimension) {
                    situation.answers.push((question.id.clone(), CheckAnswer::One));
                }
            }
        }
        let lists = all_lists(&situation, &[ReasonKind::Evidence, ReasonKind::WorkedExample]);
        let weights = [row.points, row.points * weights::GROUP_ITSELF_TIMES];
        let moved = lists.iter().flatten().flat_map(|(.., reasons)| reasons).any(|r| weights.contains(&r.weight));
        assert!(row.points != 0 && moved, "{row:?} moves nothing");
    }
}

#[test]
fn impact_and_effort_have_four_corners_and_first_guesses() {
    for (impact, effort, expected) in [
        (5, 1, Priority::DoFirst),
        (3, 3, Priority::DoFirst),
        (4, 4, Priority::PlanWell),
        (2, 2, Priority::AlongTheWay),
        (1, 5, Priority::NotNow),
    ] {
        assert_eq!(Priority::of(impact, effort), expected, "{impact}, {effort}");
    }
    let effort = |id: &str| suggested_effort(content().measures.get(&MeasureId::parse(id).unwrap()).unwrap());
    let table =
        ["heat-cheat-sheet", "heat-telephone", "unsealing", "street-trees", "pocket-park", "climate-robust-street"];
    assert_eq!(table.map(effort), [1, 2, 3, 4, 5, 5]);

    let mut situation = Situation::default();
    situation.hazards.push((Hazard::Heat, 3));
    situation.groups = vec![GroupId::parse("older-people-alone").unwrap()];
    let ranked = measures(content(), &[], &situation, &[]);
    let of = |id: &str| ranked.iter().find(|ranked| ranked.id.as_str() == id).unwrap();
    let impact = |id: &str| suggested_impact(of(id), &situation);
    assert_eq!(["heat-telephone", "facade-greening", "flood-advice"].map(impact), [Some(5), Some(3), Some(1)]);
    let silent = Situation::default();
    assert_eq!(
        suggested_impact(of("heat-telephone"), &silent),
        None,
        "nobody has said what it is to have an impact on"
    );
}

#[test]
fn an_own_measure_stands_where_its_hazards_groups_and_means_put_it() {
    let mut plan = Plan::default();
    let says = [
        ("title", "Cool room"),
        ("hazards", "heat"),
        ("targets", "older-people-alone"),
        ("cost", "small"),
        ("effort", "low"),
    ];
    let says: Vec<_> = says.iter().map(|(key, text)| (Attribute::parse(key).unwrap(), *text)).collect();
    let mark = plan::Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(0) };
    plan.add_item(ItemKind::OwnMeasure, &ItemId::parse("own-one").unwrap(), &says, mark);
    let own: Vec<_> = plan.own_measures().collect();
    let situation = Situation {
        hazards: vec![(Hazard::Heat, 3)],
        groups: vec![GroupId::parse("older-people-alone").unwrap()],
        budget: Some(BudgetFrame::Small),
        staff: Some(StaffFrame::UpTo5),
        ..Situation::default()
    };
    let ranked = measures(content(), &own, &situation, &[]);
    assert_eq!(ranked.len(), content().measures.len() + 1, "every measure is in the list, and the own one");
    let own = ranked.iter().find(|ranked| ranked.id.as_str() == "own-one").unwrap();
    let expected =
        weights::HAZARD + 2 * weights::SEVERITY + weights::GROUP + weights::WITHIN_BUDGET + weights::WITHIN_STAFF;
    assert_eq!(own.score, expected, "{:?}", own.reasons);
    let wet = Situation { hazards: vec![(Hazard::HeavyRain, 3)], ..Situation::default() };
    let own: Vec<_> = plan.own_measures().collect();
    let ranked = measures(content(), &own, &wet, &[]);
    assert_eq!(ranked.iter().find(|ranked| ranked.id.as_str() == "own-one").unwrap().score, weights::NO_HAZARD);
}
