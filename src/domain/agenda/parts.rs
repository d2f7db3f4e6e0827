// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Entries from what there is: the run of show of a format, the slides of a deck, an exercise; and their order.

use crate::domain::content::Format;
use crate::domain::content::material::{Deck, DeckSlide, Exercise, Material, SlideKind};
use crate::domain::id::{Attribute, DeckId, ExerciseId, FormatId, ItemId, LocalId};
use crate::domain::plan::items::{AgendaKey, AgendaKind, OwnSlide};
use crate::domain::plan::{Change, ItemKind, Mark, Plan};
use crate::domain::slides::minutes_of_own;

const KIND: ItemKind = ItemKind::AgendaEntry;

/// An entry to be added. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: AgendaKind,
    /// How long it takes.
    pub minutes: u16,
    /// Its title.
    pub title: String,
    /// What to bring.
    pub materials: String,
    /// The format it comes from.
    pub format: Option<FormatId>,
    /// The exercise.
    pub exercise: Option<ExerciseId>,
    /// The ready deck that it comes from, and the first of the slides that it stands for.
    pub slide: Option<(DeckId, LocalId)>,
}

impl Part {
    /// An entry that says no more than what it is.
    pub fn new(kind: AgendaKind, minutes: u16, title: &str) -> Self {
        Self {
            kind,
            minutes,
            title: title.to_owned(),
            materials: String::new(),
            format: None,
            exercise: None,
            slide: None,
        }
    }

    fn says(&self, event: Option<&ItemId>, order: u32) -> Vec<(Attribute, String)> {
        let id = |id: Option<String>| id.unwrap_or_default();
        let says = [
            (AgendaKey::Event, id(event.map(ItemId::to_string))),
            (AgendaKey::Order, order.to_string()),
            (AgendaKey::Kind, self.kind.key().to_owned()),
            (AgendaKey::Format, id(self.format.as_ref().map(FormatId::to_string))),
            (AgendaKey::Exercise, id(self.exercise.as_ref().map(ExerciseId::to_string))),
            (AgendaKey::From, id(self.slide.as_ref().map(|(deck, _)| deck.to_string()))),
            (AgendaKey::Slide, id(self.slide.as_ref().map(|(_, slide)| slide.to_string()))),
            (AgendaKey::Minutes, if self.minutes == 0 { String::new() } else { self.minutes.to_string() }),
            (AgendaKey::Title, self.title.clone()),
            (AgendaKey::Materials, self.materials.clone()),
        ];
        says.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (key.attribute(), text)).collect()
    }
}

/// The run of show of a format; a format without one is a single entry.
pub fn of_format(format: &Format) -> Vec<Part> {
    let part = |minutes: u16, title: &str, materials: String| Part {
        format: Some(format.id.clone()),
        materials,
        ..Part::new(AgendaKind::Talk, minutes, title)
    };
    let materials = format.materials.join("\n");
    if format.run.is_empty() {
        return vec![part(0, &format.title, materials)];
    }
    // What to bring for the whole stands with its beginning.
    let bring = |place: usize| if place == 0 { materials.clone() } else { String::new() };
    format.run.iter().enumerate().map(|(place, item)| part(item.minutes, &item.text, bring(place))).collect()
}

/// What an agenda needs to know of a slide.
struct Told<'a> {
    kind: SlideKind,
    minutes: u16,
    title: &'a str,
    exercise: Option<&'a ExerciseId>,
    /// The slide of a ready deck that it is, or stands for.
    slide: Option<(&'a DeckId, &'a LocalId)>,
}

impl<'a> Told<'a> {
    fn of_ready(deck: &'a Deck, slide: &'a DeckSlide) -> Self {
        Self {
            kind: slide.kind,
            minutes: slide.minutes,
            title: &slide.title,
            exercise: slide.exercise.as_ref(),
            slide: Some((&deck.id, &slide.id)),
        }
    }

    /// What a slide of the plan does not say itself, the ready slide or the exercise says.
    fn of_own(slide: &'a OwnSlide<'a>, material: &'a Material) -> Self {
        let ready = slide.from.as_ref().and_then(|(deck, first)| {
            let deck = material.decks.get(deck)?;
            Some(Self::of_ready(deck, deck.slides.iter().find(|other| other.id == *first)?))
        });
        let exercise = slide.exercise.as_ref();
        let told = ready.unwrap_or(Self { kind: slide.kind, minutes: 0, title: "", exercise, slide: None });
        let title = slide.title.trim();
        Self {
            minutes: minutes_of_own(slide, material),
            title: if title.is_empty() { told.title } else { title },
            ..told
        }
    }

    /// The entry that several of them make.
    fn together(slides: &[Self], material: &Material) -> Option<Part> {
        let first = slides.first()?;
        let exercise = first.exercise.and_then(|id| material.exercises.get(id));
        let kind = match first.kind {
            SlideKind::Break => AgendaKind::Break,
            SlideKind::Exercise => AgendaKind::Exercise,
            _ => AgendaKind::Talk,
        };
        let minutes = slides.iter().fold(0_u16, |sum, slide| sum.saturating_add(slide.minutes));
        let titles = [first.title, exercise.map_or("", |exercise| &exercise.title)];
        let title = titles.into_iter().chain(slides.iter().map(|slide| slide.title)).find(|title| !title.is_empty());
        Some(Part {
            exercise: first.exercise.cloned(),
            materials: exercise.map(|exercise| exercise.materials.join("\n")).unwrap_or_default(),
            slide: first.slide.map(|(deck, slide)| (deck.clone(), slide.clone())),
            ..Part::new(kind, minutes, title.unwrap_or_default())
        })
    }
}

/// The slides of a ready deck: exercises and breaks by themselves, what is said in between together.
pub fn of_deck(deck: &Deck, material: &Material) -> Vec<Part> {
    parts(&deck.slides.iter().map(|slide| Told::of_ready(deck, slide)).collect::<Vec<_>>(), material)
}

/// The slides of a deck of the planners' own, in the same way.
pub fn of_own_deck(plan: &Plan, deck: &ItemId, material: &Material) -> Vec<Part> {
    let slides = plan.slides_of(deck);
    parts(&slides.iter().map(|slide| Told::of_own(slide, material)).collect::<Vec<_>>(), material)
}

fn parts(told: &[Told<'_>], material: &Material) -> Vec<Part> {
    let groups = told.chunk_by(|one, next| belong(one.kind, next.kind));
    groups.filter_map(|slides| Told::together(slides, material)).collect()
}

/// An exercise.
pub fn of_exercise(exercise: &Exercise) -> Part {
    Part {
        exercise: Some(exercise.id.clone()),
        materials: exercise.materials.join("\n"),
        ..Part::new(AgendaKind::Exercise, exercise.minutes, &exercise.title)
    }
}

/// The slides of a ready deck that an entry stands for, by the first of them.
pub fn slides_of<'a>(deck: &'a Deck, first: &LocalId) -> &'a [DeckSlide] {
    groups(deck).find(|slides| slides.first().is_some_and(|slide| slide.id == *first)).unwrap_or_default()
}

fn groups(deck: &Deck) -> impl Iterator<Item = &[DeckSlide]> {
    deck.slides.chunk_by(|one, next| belong(one.kind, next.kind))
}

/// Whether two slides, one after the other, are one entry.
fn belong(one: SlideKind, next: SlideKind) -> bool {
    let alone = |kind: SlideKind| matches!(kind, SlideKind::Exercise | SlideKind::Break);
    !alone(one) && !alone(next)
}

/// Adds entries behind those of an event, as one change; each gets one of the ids.
pub fn add(plan: &mut Plan, event: Option<&ItemId>, parts: &[Part], ids: &[ItemId], mark: &Mark) -> Change {
    let last = plan.agenda(event).last().map_or(0, |entry| entry.order);
    let mut change = Change::default();
    for ((part, id), order) in parts.iter().zip(ids).zip(last.saturating_add(1)..) {
        let says = part.says(event, order);
        let says: Vec<(Attribute, &str)> = says.iter().map(|(key, text)| (key.clone(), text.as_str())).collect();
        change = change.then(plan.add_item(KIND, id, &says, mark.clone()));
    }
    change
}

/// An order with an item this many places further down, or up; held within the order.
pub fn moved(order: &[ItemId], item: &ItemId, by: isize) -> Vec<ItemId> {
    let place = order.iter().position(|other| other == item).unwrap_or_default();
    put_at(order, item, place.saturating_add_signed(by))
}

/// An order with an item at a place, or at the end.
pub fn put_at(order: &[ItemId], item: &ItemId, place: usize) -> Vec<ItemId> {
    let mut rest: Vec<ItemId> = order.iter().filter(|other| *other != item).cloned().collect();
    if rest.len() < order.len() {
        rest.insert(place.min(rest.len()), item.clone());
    }
    rest
}

/// Writes an order of entries, as one change.
pub fn reorder(plan: &mut Plan, order: &[ItemId], mark: &Mark) -> Change {
    let set = |plan: &mut Plan, (item, place): (&ItemId, u32)| {
        plan.set_item(KIND, item, &AgendaKey::Order.attribute(), &place.to_string(), mark.clone())
    };
    order.iter().zip(1..).fold(Change::default(), |change, of| change.then(set(plan, of)))
}

/// Gives the agenda that belongs to no event to one, behind what is there, as one change.
pub fn assign(plan: &mut Plan, event: &ItemId, mark: &Mark) -> Change {
    let last = plan.agenda(Some(event)).last().map_or(0, |entry| entry.order);
    let loose: Vec<ItemId> = plan.agenda(None).into_iter().map(|entry| entry.id.clone()).collect();
    loose.iter().zip(last.saturating_add(1)..).fold(Change::default(), |change, (item, order)| {
        let order = order.to_string();
        let says = [(AgendaKey::Event.attribute(), event.as_str()), (AgendaKey::Order.attribute(), &order)];
        change.then(plan.set_items(KIND, item, &says, mark.clone()))
    })
}
