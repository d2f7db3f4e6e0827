// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Monitoring, budget frame and logs with our own content and words, in all languages.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod shipped;

use std::collections::BTreeSet;
use std::fs;
use std::time::Instant;

use living_lab_toolbox::domain::budget::{Fit, Needs};
use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::date::Date;
use living_lab_toolbox::domain::id::{Attribute, DeviceId, ItemId, MeasureId, PlanId, StepId};
use living_lab_toolbox::domain::json;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::log;
use living_lab_toolbox::domain::monitoring::{Aim, Direction, Missing, Monitoring, proposed};
use living_lab_toolbox::domain::plan::items::{BudgetFrame, DecisionKey, IndicatorKey, ReadingKey, StaffFrame};
use living_lab_toolbox::domain::plan::{ItemKind, Mark, MeasureState, Plan};
use living_lab_toolbox::domain::progress::StepState;
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::text::{InWords, Messages, PlainLocale, TrackingWords};
use serde_json::Value;

fn content(language: Language) -> Content {
    shipped::parsed(language).content
}

fn words(language: Language) -> (TrackingWords, Messages) {
    let read = |name: &str| -> Value { serde_json::from_str(&fs::read_to_string(name).unwrap()).unwrap() };
    let of_part = read(&format!("toolbox-data/interface/{}/tracking.json", language.tag()));
    let of_all = read(&format!("toolbox-data/interface/{}.json", language.tag()));
    (json::read(&of_part).unwrap(), json::read(&of_all).unwrap())
}

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    plan
}

fn add(plan: &mut Plan, kind: ItemKind, id: &str, says: &[(Attribute, &str)]) {
    plan.add_item(kind, &ItemId::parse(id).unwrap(), says, mark());
}

fn read(plan: &mut Plan, id: &str, indicator: &str, date: &str, value: &str) {
    let says = [
        (ReadingKey::Indicator.attribute(), indicator),
        (ReadingKey::Date.attribute(), date),
        (ReadingKey::Value.attribute(), value),
    ];
    add(plan, ItemKind::Reading, id, &says);
}

#[test]
fn every_choice_has_a_word_in_every_language() {
    macro_rules! keys {
        ($set:ty) => {
            <$set>::ALL.iter().map(|choice| choice.key()).collect::<BTreeSet<_>>()
        };
    }
    let missing = [
        Missing::Baseline,
        Missing::Target,
        Missing::Reading,
        Missing::Stale { months: 7 },
        Missing::TargetOver,
        Missing::TargetBeforeBaseline,
    ];
    for language in ["en", "de", "ro"] {
        let file = format!("toolbox-data/interface/{language}/tracking.json");
        let words: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        for (place, expected) in [
            ("/monitoring/missing", missing.iter().map(|missing| missing.key()).collect()),
            ("/monitoring/moved", keys!(Direction)),
            ("/monitoring/aim", keys!(Aim)),
            ("/needs/frame_money", keys!(Fit)),
            ("/needs/frame_work", keys!(Fit)),
        ] {
            let found: BTreeSet<&str> =
                words.pointer(place).and_then(Value::as_object).unwrap().keys().map(String::as_str).collect();
            assert_eq!(found, expected, "{file}: {place}");
        }
    }
}

#[test]
fn what_belongs_to_the_measures_on_the_list_is_proposed_once() {
    let content = content(Language::En);
    let mut plan = begun();
    assert_eq!(proposed(&plan, &content), []);
    let measure = content.measures.values().find(|measure| measure.indicators.len() > 1).unwrap();
    plan.set_measure(&measure.id, Some(MeasureState::Idea), mark());
    plan.set_measure(&MeasureId::parse("no-such-measure").unwrap(), Some(MeasureState::Planned), mark());
    assert_eq!(proposed(&plan, &content), measure.indicators);
    add(&mut plan, ItemKind::Indicator, measure.indicators[0].as_str(), &[]);
    assert_eq!(proposed(&plan, &content), measure.indicators[1..]);
    plan.set_measure(&measure.id, Some(MeasureState::Rejected), mark());
    assert_eq!(proposed(&plan, &content), []);
}

#[test]
fn all_steps_have_a_span_of_work_and_those_that_do_not_matter_do_not_count() {
    let content = content(Language::En);
    let mut plan = begun();
    let all = Needs::of(&plan, &content);
    assert_eq!((all.without_work, all.steps.len()), (0, content.steps.len()));
    assert!(all.work.from < all.work.to && all.work == all.work_ahead);
    let all_work = all.work;
    let [one, other] = ["hold-kickoff", "map-actors"].map(|id| StepId::parse(id).unwrap());
    plan.set_state(&one, Some(StepState::Done), mark());
    plan.set_state(&other, Some(StepState::NotRelevant), mark());
    let needs = Needs::of(&plan, &content);
    let of = |id: &StepId| &content.steps.get(id).unwrap().effort;
    assert_eq!(needs.work.from, all_work.from - of(&other).min);
    assert_eq!(needs.work_ahead.to, needs.work.to - of(&one).max);
    assert_eq!((needs.steps_left_out, needs.steps.len()), (1, content.steps.len() - 1));
    assert_eq!(needs.work_fit(Some(StaffFrame::UpTo5)), Fit::Beyond);
}

#[test]
fn the_sums_say_in_words_what_is_open_and_what_is_not_in_them() {
    let content = content(Language::En);
    let (words, messages) = words(Language::En);
    let mut plan = begun();
    for id in ["heat-telephone", "street-trees", "climate-robust-street", "no-longer-there"] {
        plan.set_measure(&MeasureId::parse(id).unwrap(), Some(MeasureState::Shortlisted), mark());
    }
    let needs = Needs::of(&plan, &content);
    let said = words.money(&needs, &messages, &PlainLocale);
    assert_eq!(
        said,
        [
            "over €505000",
            "Summed from 3 measures, one unit each.",
            "The sum is open upwards: 1 measure has no upper end (over €500000).",
            "The others together: €5000 to €100000.",
            "Not in the sum: 1 measure without a cost class.",
        ]
    );
    let frame = words.beside_the_frame(&needs, (Some(BudgetFrame::Medium), None), &messages, &PlainLocale);
    assert!(frame[0].starts_with("Your profile says: €5000 to €50000. Even the lower end"), "{}", frame[0]);
    assert!(frame[1].starts_with("Your profile does not say"), "{}", frame[1]);
    let offices = words.offices(&needs, &messages, &PlainLocale);
    assert_eq!(offices.len(), 3, "{offices:?}");
}

#[test]
fn indicators_are_put_into_sentences_in_every_language() {
    let mut plan = begun();
    let says = [
        (IndicatorKey::Title.attribute(), "Shade at noon"),
        (IndicatorKey::Unit.attribute(), "m²"),
        (IndicatorKey::Baseline.attribute(), "120"),
        (IndicatorKey::Target.attribute(), "400"),
    ];
    add(&mut plan, ItemKind::Indicator, "shade", &says);
    add(&mut plan, ItemKind::Indicator, "no-longer-there", &[]);
    read(&mut plan, "r1", "shade", "2026-07-01", "210.5");
    read(&mut plan, "r2", "vanished", "2026-07-01", "3");
    let today = Date::parse("2027-07-01").unwrap();
    for (language, course, gone) in [
        (
            Language::En,
            "Risen by 90.5: from 120 to 210.5 on 2026-07-01. Nearer to the target of 400: 189.5 to go.",
            "no longer in the content: no-longer-there",
        ),
        (
            Language::De,
            "Gestiegen um 90.5: von 120 auf 210.5 am 2026-07-01. Näher am Zielwert 400: Es fehlen noch 189.5.",
            "nicht mehr in den Inhalten: no-longer-there",
        ),
        (
            Language::Ro,
            "A crescut cu 90.5: de la 120 la 210.5, la 2026-07-01. Mai aproape de ținta de 400: diferența rămasă este de 189.5.",
            "nu mai există în conținut: no-longer-there",
        ),
    ] {
        let content = content(language);
        let (words, messages) = words(language);
        let in_words = InWords { content: &content, words: &words, messages: &messages, locale: &PlainLocale };
        let followed = in_words.followed(&Monitoring::of(&plan), today);
        assert_eq!(followed.indicators[0].course, course);
        assert_eq!(followed.indicators[1].title, gone);
        assert!(followed.indicators[0].chart.as_ref().unwrap().alt.contains(course));
        assert_eq!(followed.stray.len(), 1);
        let helpful = in_words.helpful(&followed.indicators);
        assert!(helpful.iter().any(|line| line.contains("Shade at noon (11")), "{helpful:?}");
    }
}

#[test]
fn entries_stand_newest_first_and_nothing_strange_is_lost() {
    let mut plan = begun();
    let long = "🌳 \u{202e}txet ".repeat(2_000);
    for (id, date, title) in [
        ("a", "2026-03-01", "first"),
        ("b", "", "undated"),
        ("c", "2027-02-30", "nonsense"),
        ("d", "2027-03-01", &long),
    ] {
        let says = [(DecisionKey::Date.attribute(), date), (DecisionKey::Title.attribute(), title)];
        add(&mut plan, ItemKind::Decision, id, &says);
    }
    let ids: Vec<&str> = log::decisions(&plan).iter().map(|decision| decision.id.as_str()).collect();
    assert_eq!(ids, ["c", "b", "d", "a"]);
    assert_eq!(log::decisions(&plan)[2].title, long);
}

/// Not a benchmark, but what would be ten times too slow is noticed.
#[test]
fn a_full_plan_is_summed_and_put_into_words_at_once() {
    let content = content(Language::En);
    let (words, messages) = words(Language::En);
    let mut plan = begun();
    for measure in content.measures.keys().take(40) {
        plan.set_measure(measure, Some(MeasureState::Planned), mark());
    }
    for (place, indicator) in content.indicators.keys().take(12).enumerate() {
        add(&mut plan, ItemKind::Indicator, indicator.as_str(), &[]);
        for reading in 0..10 {
            let (id, date) = (format!("r{place}-{reading}"), format!("2026-{:02}-01", reading + 1));
            read(&mut plan, &id, indicator.as_str(), &date, &(reading * 3).to_string());
        }
    }
    let begun = Instant::now();
    let in_words = InWords { content: &content, words: &words, messages: &messages, locale: &PlainLocale };
    let followed = in_words.followed(&Monitoring::of(&plan), Date::parse("2027-01-01").unwrap());
    let needs = Needs::of(&plan, &content);
    assert_eq!((followed.indicators.len(), needs.measures.len()), (12, 40));
    assert!(begun.elapsed().as_millis() < 500, "{:?}", begun.elapsed());
}
