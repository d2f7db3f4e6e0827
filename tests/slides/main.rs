// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides of our own content and of plans: every deck in every language, content that is gone, decks of the planners' own.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[path = "../report/sample.rs"]
mod sample;
#[path = "../shipped/mod.rs"]
mod shipped;

use std::sync::OnceLock;

use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::content::bundle::pack;
use living_lab_toolbox::domain::content::material::{self, Material, Shown, SlideKind};
use living_lab_toolbox::domain::date::Date;
use living_lab_toolbox::domain::example_plan::plan_of;
use living_lab_toolbox::domain::id::{DeckId, DeviceId, ItemId, LocalId, MeasureId, PlanId};
use living_lab_toolbox::domain::json;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::items::{IndicatorKey, OwnMeasureKey, ProjectKey, SlideKey};
use living_lab_toolbox::domain::plan::{ItemKind, Mark, Plan};
use living_lab_toolbox::domain::report::Audience;
use living_lab_toolbox::domain::slides::{
    NewSlide, PicturePlace, Piece, Slide, add_deck, add_slide, copy_ready, paged, paged_together, section_of,
};
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::routes::DeckName;
use living_lab_toolbox::text::report::Writer;
use living_lab_toolbox::text::slides::SlideWriter;
use living_lab_toolbox::text::{Messages, PlainLocale, PlanWords, PresentWords, ReportWords};

struct Edition {
    content: Content,
    messages: Messages,
    material: Material,
    plan_words: PlanWords,
    report_words: ReportWords,
    words: PresentWords,
}

fn edition(language: Language) -> &'static Edition {
    static EDITIONS: [OnceLock<Edition>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    let place = Language::ALL.iter().position(|other| *other == language).unwrap();
    EDITIONS[place].get_or_init(|| read_edition(language))
}

fn read_edition(language: Language) -> Edition {
    let bundle = shipped::bundle(language);
    let parsed = shipped::parsed(language);
    let material = material::read(&pack(&bundle).material, &parsed.content).unwrap().material;
    Edition {
        messages: json::read(&parsed.interface).unwrap(),
        content: parsed.content,
        material,
        plan_words: shipped::words("plan", language),
        report_words: shipped::words("report", language),
        words: shipped::words("present", language),
    }
}

fn thoughts(plan: &Plan, deck: &DeckName, language: Language) -> Option<Vec<Slide>> {
    let Edition { content, messages, material, plan_words, report_words, words } = edition(language);
    let today = Date::parse("2027-06-15").unwrap();
    let report = Writer {
        plan,
        example: None,
        content,
        messages,
        plan_words,
        words: report_words,
        language,
        locale: &PlainLocale,
        today,
    };
    let compared = ["heat-telephone", "pocket-park"].map(|id| MeasureId::parse(id).unwrap());
    SlideWriter { report, material, words }.thoughts(deck, &compared)
}

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    plan
}

fn id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

/// Every deck that there is without a plan.
fn decks() -> Vec<DeckName> {
    let Edition { content, material, .. } = edition(Language::En);
    let ready = material.decks.keys().cloned().map(DeckName::Ready);
    let of = content.phases.iter().map(|phase| Shown::Phase(phase.id.clone()));
    let of = of.chain(content.steps.keys().cloned().map(Shown::Step));
    let of = of.chain(content.measures.keys().cloned().map(Shown::Measure));
    let of = of.chain(content.formats.keys().cloned().map(Shown::Format));
    let of = of.chain(content.problems.keys().cloned().map(Shown::Problem));
    let of = of.chain(content.examples.keys().cloned().map(Shown::Example));
    let of = of.chain([Shown::Journey, Shown::Check, Shown::Priorities, Shown::Projects]);
    let reports = Audience::ALL.iter().copied().map(DeckName::Report);
    ready.chain(of.map(DeckName::Of)).chain(reports).chain([DeckName::Comparison]).collect()
}

#[track_caller]
fn is_sound(slide: &Slide, at: &str) {
    assert!(!slide.title.trim().is_empty(), "{at}: a slide without a title");
    let text = format!("{:?}", (&slide.title, &slide.kicker, &slide.body, &slide.script));
    for unfilled in ["{n}", "{title}", "{number}", "{id}", "{columns}", "{names}", "{time}"] {
        assert!(!text.contains(unfilled), "{at}: {unfilled} was not filled: {text}");
    }
    for piece in &slide.body {
        match piece {
            Piece::Text(text) | Piece::Small(text) => assert!(!text.trim().is_empty(), "{at}"),
            Piece::Points(points) | Piece::Numbered(_, points) => assert!(!points.is_empty(), "{at}"),
            Piece::Facts(facts) => assert!(!facts.is_empty(), "{at}"),
        }
    }
    if let Some(picture) = &slide.picture {
        assert!(!picture.drawing.alt.is_empty() && !slide.body.is_empty(), "{at}: a picture without words");
    }
}

#[test]
fn every_deck_has_slides_in_every_language_and_the_same_thoughts() {
    let plan = plan_of(edition(Language::En).content.examples.values().next().unwrap(), Timestamp::default()).unwrap();
    for deck in decks() {
        let at = deck.key();
        let [en, de, ro] = Language::ALL.map(|language| thoughts(&plan, &deck, language).unwrap());
        for other in [&de, &ro] {
            let kinds = |slides: &[Slide]| slides.iter().map(|slide| (slide.kind, slide.entry)).collect::<Vec<_>>();
            assert_eq!(kinds(&en), kinds(other), "{at}: the languages have different thoughts");
        }
        let n = en.len();
        for slide in paged(en.clone()).iter().chain(&paged(de.clone())).chain(&paged(ro)) {
            is_sound(slide, &at);
        }
        assert!(paged_together(en, de).len() >= n, "{at}");
    }
}

#[test]
fn slides_of_ready_decks_are_not_parted() {
    for language in Language::ALL {
        for deck in edition(language).material.decks.values() {
            let name = DeckName::Ready(deck.id.clone());
            let slides = paged(thoughts(&Plan::default(), &name, language).unwrap());
            let parted: Vec<_> = slides
                .iter()
                .filter(|slide| slide.part.1 > 1 && deck.slides[slide.entry].shows.is_none())
                .map(|slide| &slide.title)
                .collect();
            assert!(parted.is_empty(), "{} {}: {parted:?}", deck.id, language.tag());
            let minutes: u32 = slides.iter().map(|slide| u32::from(slide.minutes)).sum();
            assert_eq!(minutes, deck.slides.iter().map(|slide| u32::from(slide.minutes)).sum::<u32>(), "{}", deck.id);
            assert!(section_of(&slides, 1).first == 1);
        }
    }
}

#[test]
fn a_deck_that_is_not_there_has_no_slides() {
    for deck in ["deck:gone", "own:gone", "measure:gone", "phase:gone"] {
        assert_eq!(thoughts(&begun(), &DeckName::parse(deck).unwrap(), Language::De), None, "{deck}");
    }
}

#[test]
fn what_is_gone_says_so_and_keeps_its_place() {
    let mut plan = begun();
    let deck = id("deck");
    add_deck(&mut plan, &deck, "Ours", mark());
    let gone = [
        (SlideKey::Shows, "measure:sold-out"),
        (SlideKey::From, "kick-off.nothing"),
        (SlideKey::From, "no-deck.welcome"),
        (SlideKey::Exercise, "sleep"),
    ];
    add_slide(&mut plan, &deck, &id("first"), &NewSlide::Own(SlideKind::Question), &mark());
    for (n, (key, text)) in gone.iter().enumerate() {
        let slide = id(&format!("gone-{n}"));
        add_slide(&mut plan, &deck, &slide, &NewSlide::Own(SlideKind::Text), &mark());
        plan.set_items(
            ItemKind::Slide,
            &slide,
            &[(key.attribute(), *text), (SlideKey::Title.attribute(), "x")],
            mark(),
        );
    }
    add_slide(&mut plan, &deck, &id("last"), &NewSlide::Own(SlideKind::Break), &mark());
    for language in Language::ALL {
        let slides = thoughts(&plan, &DeckName::Own(deck.clone()), language).unwrap();
        let words = &edition(language).words.slide;
        assert_eq!(slides.iter().map(|slide| slide.gone).collect::<Vec<_>>(), [false, true, true, true, true, false]);
        assert_eq!(slides.iter().map(|slide| slide.entry).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
        assert_eq!(slides[1].title, words.gone_title);
        assert!(format!("{:?}", slides[1].body).contains("measure:sold-out"));
        assert_eq!(slides[0].title, words.untitled);
    }
}

#[test]
fn a_copied_deck_shows_the_same_in_every_language_until_somebody_writes() {
    let mut plan = begun();
    let ready = DeckId::parse("kick-off").unwrap();
    let deck = edition(Language::En).material.decks.get(&ready).unwrap();
    let ids: Vec<ItemId> = (0..deck.slides.len()).map(|n| id(&format!("s{n}"))).collect();
    copy_ready(&mut plan, deck, &id("deck"), &ids, &mark());
    let own = DeckName::Own(id("deck"));
    for language in Language::ALL {
        let strip = |slides: Vec<Slide>| -> Vec<Slide> {
            slides.into_iter().map(|slide| Slide { kicker: String::new(), ..slide }).collect()
        };
        let ready = thoughts(&plan, &DeckName::Ready(ready.clone()), language).unwrap();
        assert_eq!(strip(thoughts(&plan, &own, language).unwrap()), strip(ready));
    }
    let says = [
        (SlideKey::Title.attribute(), "Our own title"),
        (SlideKey::Summary.attribute(), "one\ntwo"),
        (SlideKey::Minutes.attribute(), "7"),
        (SlideKey::Note.attribute(), "Say hello."),
    ];
    plan.set_items(ItemKind::Slide, &id("s0"), &says, mark());
    let first = &thoughts(&plan, &own, Language::De).unwrap()[0];
    assert_eq!((first.title.as_str(), first.minutes, first.script.as_str()), ("Our own title", 7, "Say hello."));
    assert_eq!(first.body, [Piece::Points(vec!["one".into(), "two".into()])]);
    let second = &thoughts(&plan, &own, Language::De).unwrap()[1];
    assert_eq!(second.title, edition(Language::De).material.decks.get(&ready).unwrap().slides[1].title);
}

#[test]
fn own_texts_ten_times_too_long_become_several_slides() {
    let mut plan = begun();
    add_deck(&mut plan, &id("deck"), "Ours", mark());
    add_slide(&mut plan, &id("deck"), &id("long"), &NewSlide::Own(SlideKind::Text), &mark());
    let long = "Many words that nobody reads aloud. ".repeat(200);
    plan.set_items(ItemKind::Slide, &id("long"), &[(SlideKey::Summary.attribute(), long.trim())], mark());
    let slides = paged(thoughts(&plan, &DeckName::Own(id("deck")), Language::En).unwrap());
    assert!(slides.len() > 10, "{}", slides.len());
    let said: usize = slides.iter().map(|slide| format!("{:?}", slide.body).matches("Many words").count()).sum();
    assert_eq!(said, 200);
}

/// How often a word stands on slides.
fn said(slides: &[Slide], word: &str) -> usize {
    slides.iter().map(|slide| format!("{:?}", slide.body).matches(word).count()).sum()
}

#[test]
fn texts_of_the_plan_ten_times_too_long_stand_whole_on_slides_with_short_titles() {
    let long = |word: &str| [word, " and many more words "].concat().repeat(60);
    let mut plan = begun();
    let (project, board) = (long("courtyard"), long("association"));
    let says = [(ProjectKey::Title.attribute(), project.trim()), (ProjectKey::Organisation.attribute(), &board)];
    plan.add_item(ItemKind::Project, &id("project"), &says, mark());
    let shown = DeckName::Of(Shown::Projects);
    let slides = paged(thoughts(&plan, &shown, Language::De).unwrap());
    assert_eq!((said(&slides, "courtyard"), said(&slides, "association")), (60, 60));

    // The title of a slide, and of a deck.
    add_deck(&mut plan, &id("deck"), &long("deck"), mark());
    for (name, kind) in [("text", SlideKind::Text), ("question", SlideKind::Question), ("pause", SlideKind::Break)] {
        add_slide(&mut plan, &id("deck"), &id(name), &NewSlide::Own(kind), &mark());
        let (title, text) = (long("title"), long("point"));
        let says = [(SlideKey::Title.attribute(), title.trim()), (SlideKey::Summary.attribute(), text.trim())];
        plan.set_items(ItemKind::Slide, &id(name), &says, mark());
    }
    let slides = paged(thoughts(&plan, &DeckName::Own(id("deck")), Language::En).unwrap());
    assert_eq!((said(&slides, "title"), said(&slides, "point")), (180, 180));
    assert!(slides.iter().all(|slide| slide.title.chars().count() <= 100 && !slide.is_large()));

    // An own measure, and an indicator, in a report.
    let (measure, indicator, unit) = (long("shade"), long("visitors"), long("heads"));
    let says =
        [(OwnMeasureKey::Title.attribute(), measure.trim()), (OwnMeasureKey::Summary.attribute(), measure.trim())];
    plan.add_item(ItemKind::OwnMeasure, &id("own"), &says, mark());
    let says = [(IndicatorKey::Title.attribute(), indicator.trim()), (IndicatorKey::Unit.attribute(), unit.trim())];
    plan.add_item(ItemKind::Indicator, &id("count"), &says, mark());
    let slides = paged(thoughts(&plan, &DeckName::Report(Audience::Full), Language::Ro).unwrap());
    assert!(slides.iter().all(|slide| slide.title.chars().count() <= 100));
    for word in ["shade", "visitors", "heads"] {
        assert!(said(&slides, word) >= 60, "{word}: {}", said(&slides, word));
    }
}

#[test]
fn the_report_shows_timeline_and_indicators_as_pictures() {
    for language in Language::ALL {
        let plan = sample::full_plan(&edition(language).content);
        let slides = paged(thoughts(&plan, &DeckName::Report(Audience::Full), language).unwrap());
        for (name, place, at_least) in [
            ("timeline", PicturePlace::Instead, 1),
            ("indicator", PicturePlace::Instead, 2),
            ("self-check", PicturePlace::Beside, 1),
            ("priorities", PicturePlace::Beside, 1),
        ] {
            let with = slides.iter().filter(|slide| slide.picture.as_ref().is_some_and(|of| of.drawing.name == name));
            let with: Vec<_> = with.collect();
            assert!(with.len() >= at_least, "{name} {}", with.len());
            for slide in with {
                let picture = slide.picture.as_ref().unwrap();
                assert_eq!(picture.place, place);
                // What the picture shows in place of words is one thought on one slide.
                assert!(
                    place == PicturePlace::Beside || slide.part == (1, 1),
                    "{name} {}: {:?}",
                    language.tag(),
                    slide
                );
                is_sound(slide, name);
            }
        }
        // The tables behind the last chart are not about its indicator.
        let readings = slides.iter().rev().find(|slide| slide.picture.is_some()).unwrap();
        assert_eq!(readings.picture.as_ref().unwrap().drawing.name, "indicator");
        let after = slides.iter().skip_while(|slide| *slide != readings).nth(1).unwrap();
        assert_ne!(after.title, readings.title);
    }
}

#[test]
fn decks_of_content_end_with_what_they_rest_on() {
    for (deck, lines) in [
        ("measure:cool-rooms", true),
        ("step:map-actors", true),
        ("format:world-cafe", true),
        ("journey", false),
        ("projects", false),
    ] {
        let slides = thoughts(&Plan::default(), &DeckName::parse(deck).unwrap(), Language::De).unwrap();
        let last = slides.last().unwrap();
        assert_eq!(last.title == edition(Language::De).messages.step.sources, lines, "{deck}: {}", last.title);
        // Each of them is reachable from some slide before.
        for id in last.sources.iter().filter(|_| lines) {
            assert!(slides.iter().rev().skip(1).any(|slide| slide.sources.contains(id)), "{deck}: {id}");
        }
        if deck.starts_with("measure") {
            assert!(slides.iter().all(|slide| !slide.sources.is_empty()), "{deck}");
            assert!(!format!("{:?}", last.body).contains("http"), "addresses are for the speaker");
        }
    }
}

/// Whoever runs an exercise reads its steps, and the room reads the minutes that the deck gives to it.
#[test]
fn exercises_of_ready_decks_come_with_their_steps_and_the_minutes_of_the_deck() {
    let mut n_exercises = 0;
    for language in Language::ALL {
        let Edition { material, messages, .. } = edition(language);
        for deck in material.decks.values() {
            let slides = thoughts(&begun(), &DeckName::Ready(deck.id.clone()), language).unwrap();
            for of in deck.slides.iter().filter(|of| of.exercise.is_some()) {
                let exercise = material.exercises.get(of.exercise.as_ref().unwrap()).unwrap();
                let slide = slides.iter().find(|slide| slide.exercise == of.exercise && slide.minutes == of.minutes);
                let slide = slide.unwrap_or_else(|| panic!("{language:?} {} {}: no slide", deck.id, of.id));
                for step in &exercise.steps {
                    assert!(slide.script.contains(step.as_str()), "{language:?} {} {}: {step}", deck.id, of.id);
                }
                let minutes = messages.unit.minutes.of(f64::from(of.minutes), &PlainLocale, &[]);
                assert!(format!("{slide:?}").contains(&minutes), "{language:?} {} {}: {minutes}", deck.id, of.id);
                n_exercises += 1;
            }
        }
    }
    assert!(n_exercises > 30, "only {n_exercises}");
}

#[test]
fn projects_stand_on_as_many_slides_as_they_need() {
    for (n, slides) in [(0, 1), (1, 1), (5, 1), (20, 4)] {
        let mut plan = begun();
        for number in 0..n {
            let says =
                [(ProjectKey::Title.attribute(), "Courtyard"), (ProjectKey::Organisation.attribute(), "Association")];
            plan.add_item(ItemKind::Project, &id(&format!("p{number}")), &says, mark());
        }
        let made = paged(thoughts(&plan, &DeckName::Of(Shown::Projects), Language::Ro).unwrap());
        assert_eq!(made.len(), slides, "{n} projects");
    }
}

#[test]
fn a_slide_of_a_ready_deck_is_known_by_deck_and_slide() {
    let material = &edition(Language::En).material;
    let (deck, slide) = (DeckId::parse("kick-off").unwrap(), LocalId::parse("welcome").unwrap());
    let expected = Some(NewSlide::Ready(deck, slide, SlideKind::Opening));
    assert_eq!(NewSlide::of("ready", "kick-off.welcome", material), expected);
    assert_eq!(NewSlide::of("ready", "kick-off.gone", material), None);
    assert_eq!(NewSlide::of("exercise", "", material), None);
}
