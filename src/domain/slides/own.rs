// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What planners do with decks of their own: copy a ready one, add slides, put them in order, take them out.

use crate::domain::content::material::{Deck, Material, Shown, SlideKind};
use crate::domain::id::{Attribute, DeckId, ExerciseId, ItemId, LocalId};
use crate::domain::plan::items::{DeckKey, OwnSlide, SlideKey};
use crate::domain::plan::{Change, ItemKind, Mark, Plan};

/// Which way a slide moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// A slide to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewSlide {
    /// With words of the planners' own.
    Own(SlideKind),
    /// Made from something.
    Shows(Shown),
    /// An exercise of the material.
    Exercise(ExerciseId),
    /// A slide of a ready deck.
    Ready(DeckId, LocalId, SlideKind),
}

impl NewSlide {
    /// What people have chosen: what it is, and which.
    ///
    /// ```
    /// use living_lab_toolbox::domain::content::material::{Material, SlideKind};
    /// use living_lab_toolbox::domain::slides::NewSlide;
    /// assert_eq!(NewSlide::of("question", "", &Material::default()), Some(NewSlide::Own(SlideKind::Question)));
    /// assert_eq!(NewSlide::of("phase", "", &Material::default()), None);
    /// ```
    pub fn of(kind: &str, key: &str, material: &Material) -> Option<Self> {
        Some(match kind {
            "text" => Self::Own(SlideKind::Text),
            "question" => Self::Own(SlideKind::Question),
            "break" => Self::Own(SlideKind::Break),
            "exercise" => Self::Exercise(ExerciseId::parse(key)?),
            "ready" => {
                let (deck, slide) = key.split_once('.')?;
                let deck = material.decks.get(&DeckId::parse(deck)?)?;
                let slide = deck.slides.iter().find(|other| other.id.as_str() == slide)?;
                Self::Ready(deck.id.clone(), slide.id.clone(), slide.kind)
            }
            "journey" | "check" | "priorities" | "projects" => Self::Shows(Shown::parse(kind)?),
            kind => Self::Shows(Shown::parse(&[kind, ":", key].concat())?),
        })
    }
}

/// Minutes as people type them, as the plan has them; empty for none, `None` for what are no minutes.
///
/// ```
/// use living_lab_toolbox::domain::slides::minutes;
/// assert_eq!(minutes(" 10 min "), Some("10".into()));
/// assert_eq!(minutes(""), Some(String::new()));
/// assert_eq!(minutes("ten"), None);
/// ```
pub fn minutes(typed: &str) -> Option<String> {
    let digits = typed.trim().trim_end_matches(|letter: char| letter.is_alphabetic() || letter == '.').trim_end();
    if typed.trim().is_empty() {
        return Some(String::new());
    }
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse::<u16>().ok().filter(|minutes| is_plain && *minutes <= 999).map(|minutes| minutes.to_string())
}

/// How long a slide of the plan takes: as planners have said, or else as the ready slide or the exercise says.
pub fn minutes_of_own(slide: &OwnSlide<'_>, material: &Material) -> u16 {
    let ready = slide.from.as_ref().and_then(|(deck, ready)| {
        let slides = &material.decks.get(deck)?.slides;
        slides.iter().find(|other| other.id == *ready).map(|slide| slide.minutes)
    });
    let exercise = || slide.exercise.as_ref().and_then(|id| material.exercises.get(id)).map(|of| of.minutes);
    slide.minutes.or(ready).or_else(exercise).unwrap_or_default()
}

/// Begins a deck.
pub fn add_deck(plan: &mut Plan, deck: &ItemId, title: &str, mark: Mark) -> Change {
    plan.add_item(ItemKind::Deck, deck, &[(DeckKey::Title.attribute(), title)], mark)
}

/// Makes a deck of the planners' own from a ready one, as one change. Its slides refer to the ready ones, so that they speak
/// every language; `ids` has one for each of them.
pub fn copy_ready(plan: &mut Plan, ready: &Deck, deck: &ItemId, ids: &[ItemId], mark: &Mark) -> Change {
    let says = [(DeckKey::Title.attribute(), ready.title.as_str()), (DeckKey::From.attribute(), ready.id.as_str())];
    let mut change = plan.add_item(ItemKind::Deck, deck, &says, mark.clone());
    for (place, (slide, id)) in ready.slides.iter().zip(ids).enumerate() {
        let new = NewSlide::Ready(ready.id.clone(), slide.id.clone(), slide.kind);
        change = change.then(write_new(plan, deck, id, &new, place + 1, mark));
    }
    change
}

/// Adds a slide at the end of a deck.
pub fn add_slide(plan: &mut Plan, deck: &ItemId, id: &ItemId, new: &NewSlide, mark: &Mark) -> Change {
    let last = plan.slides_of(deck).last().map_or(0, |slide| slide.order as usize);
    write_new(plan, deck, id, new, last + 1, mark)
}

fn write_new(plan: &mut Plan, deck: &ItemId, id: &ItemId, new: &NewSlide, place: usize, mark: &Mark) -> Change {
    let place = place.to_string();
    let (kind, about) = match new {
        NewSlide::Own(kind) => (*kind, None),
        NewSlide::Shows(shown) => (SlideKind::Show, Some((SlideKey::Shows, shown.key()))),
        NewSlide::Exercise(id) => (SlideKind::Exercise, Some((SlideKey::Exercise, id.to_string()))),
        NewSlide::Ready(deck, slide, kind) => (*kind, Some((SlideKey::From, format!("{deck}.{slide}")))),
    };
    let mut says: Vec<(Attribute, &str)> = vec![
        (SlideKey::Deck.attribute(), deck.as_str()),
        (SlideKey::Order.attribute(), &place),
        (SlideKey::Kind.attribute(), kind.key()),
    ];
    says.extend(about.as_ref().map(|(key, text)| (key.attribute(), text.as_str())));
    plan.add_item(ItemKind::Slide, id, &says, mark.clone())
}

/// Moves a slide one place up or down, as one change.
pub fn move_slide(plan: &mut Plan, deck: &ItemId, slide: &ItemId, direction: Direction, mark: &Mark) -> Change {
    let place = plan.slides_of(deck).iter().position(|other| other.id == slide);
    let to = place.and_then(|place| match direction {
        Direction::Up => place.checked_sub(1),
        Direction::Down => Some(place + 1),
    });
    to.map_or_else(Change::default, |to| put_slide(plan, deck, slide, to, mark))
}

/// Puts a slide at a place of its deck, counted from 0, as one change. Only places that change are written.
pub fn put_slide(plan: &mut Plan, deck: &ItemId, slide: &ItemId, place: usize, mark: &Mark) -> Change {
    let slides = plan.slides_of(deck);
    let mut order: Vec<(ItemId, u32)> = slides.iter().map(|slide| (slide.id.clone(), slide.order)).collect();
    let from = order.iter().position(|(id, _)| id == slide);
    let Some(from) = from.filter(|from| *from != place && place < order.len()) else { return Change::default() };
    let moved = order.remove(from);
    order.insert(place, moved);
    let mut change = Change::default();
    for (place, (id, before)) in order.into_iter().enumerate() {
        if before as usize != place + 1 {
            let place = (place + 1).to_string();
            let says = [(SlideKey::Order.attribute(), place.as_str())];
            change = change.then(plan.set_items(ItemKind::Slide, &id, &says, mark.clone()));
        }
    }
    change
}

/// Takes a slide out of its deck.
pub fn delete_slide(plan: &mut Plan, slide: &ItemId, mark: Mark) -> Change {
    plan.delete_item(ItemKind::Slide, slide, mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, PlanId};
    use crate::domain::timestamp::Timestamp;

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    fn id(text: &str) -> ItemId {
        ItemId::parse(text).unwrap()
    }

    fn deck(orders: &[&str]) -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        add_deck(&mut plan, &id("deck"), "Ours", mark());
        for (n, order) in orders.iter().enumerate() {
            let says = [(SlideKey::Deck.attribute(), "deck"), (SlideKey::Order.attribute(), *order)];
            plan.add_item(ItemKind::Slide, &id(&format!("s{n}")), &says, mark());
        }
        plan
    }

    fn order(plan: &Plan) -> String {
        plan.slides_of(&id("deck")).iter().map(|slide| slide.id.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn slides_move_one_place_and_stop_at_the_ends() {
        for (orders, slide, direction, expected, n_written) in [
            (&["1", "2", "3"][..], "s0", Direction::Down, "s1 s0 s2", 2),
            (&["1", "2", "3"], "s2", Direction::Up, "s0 s2 s1", 2),
            (&["1", "2", "3"], "s0", Direction::Up, "s0 s1 s2", 0),
            (&["1", "2", "3"], "s2", Direction::Down, "s0 s1 s2", 0),
            (&["1", "2", "3"], "gone", Direction::Down, "s0 s1 s2", 0),
            // Two windows have added at the same time: the same place twice.
            (&["1", "2", "2"], "s2", Direction::Up, "s0 s2 s1", 1),
            (&["", "nonsense", "7"], "s2", Direction::Up, "s0 s2 s1", 3),
            (&["10", "20", "30"], "s1", Direction::Up, "s1 s0 s2", 3),
        ] {
            let mut plan = deck(orders);
            let change = move_slide(&mut plan, &id("deck"), &id(slide), direction, &mark());
            assert_eq!(order(&plan), expected, "{orders:?} {slide} {direction:?}");
            assert_eq!(change.fields().count(), n_written, "{orders:?} {slide} {direction:?}");
        }
    }

    #[test]
    fn slides_are_put_where_they_are_dropped() {
        for (slide, place, expected, n_written) in [
            ("s0", 3, "s1 s2 s3 s0", 4),
            ("s3", 0, "s3 s0 s1 s2", 4),
            ("s1", 2, "s0 s2 s1 s3", 2),
            ("s2", 2, "s0 s1 s2 s3", 0),
            ("s2", 4, "s0 s1 s2 s3", 0),
            ("gone", 1, "s0 s1 s2 s3", 0),
        ] {
            let mut plan = deck(&["1", "2", "3", "4"]);
            let change = put_slide(&mut plan, &id("deck"), &id(slide), place, &mark());
            assert_eq!(order(&plan), expected, "{slide} to {place}");
            assert_eq!(change.fields().count(), n_written, "{slide} to {place}");
        }
    }

    #[test]
    fn what_is_added_comes_last_and_says_what_it_is() {
        let mut plan = deck(&["4", "9"]);
        let shown = Shown::parse("phase:decide").unwrap();
        let (ready, slide) = (DeckId::parse("kick-off").unwrap(), LocalId::parse("welcome").unwrap());
        for (name, new) in [
            ("own", NewSlide::Own(SlideKind::Question)),
            ("shows", NewSlide::Shows(shown.clone())),
            ("exercise", NewSlide::Exercise(ExerciseId::parse("collect-ideas").unwrap())),
            ("ready", NewSlide::Ready(ready.clone(), slide.clone(), SlideKind::Opening)),
        ] {
            add_slide(&mut plan, &id("deck"), &id(name), &new, &mark());
        }
        assert_eq!(order(&plan), "s0 s1 own shows exercise ready");
        let slides = plan.slides_of(&id("deck"));
        let kinds: Vec<_> = slides.iter().skip(2).map(|slide| slide.kind).collect();
        assert_eq!(kinds, [SlideKind::Question, SlideKind::Show, SlideKind::Exercise, SlideKind::Opening]);
        assert_eq!(slides[3].shows, Some(shown));
        assert_eq!(slides[5].from, Some((ready, slide)));
        delete_slide(&mut plan, &id("shows"), mark());
        assert_eq!(order(&plan), "s0 s1 own exercise ready");
    }
}
