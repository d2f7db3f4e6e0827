// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A slide of a deck of the plan, to put in its place, to change, to take out.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::own::SLIDES;
use crate::domain::content::material::SlideKind;
use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{OwnSlide, SlideKey};
use crate::domain::slides::{Direction, minutes, minutes_of_own};
use crate::state::navigation::Navigation;
use crate::state::pointer::Drag;
use crate::state::{PlanState, SlideEdition, use_material};
use crate::text::{PresentWords, fill};
use crate::ui::components::{ItemText, Press, Said, TypedField};
use crate::ui::ids;

/// What the rows of a deck have in common.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    /// The deck.
    pub deck: StoredValue<ItemId>,
    /// Its slides, in order.
    pub slides: Memo<Vec<ItemId>>,
    /// What slides are made of.
    pub edition: SlideEdition,
    /// The plan.
    pub plan: PlanState,
    /// For the focus.
    pub navigation: Navigation,
    /// The slide whose fields are open.
    pub open: RwSignal<Option<ItemId>>,
    /// The slide that is being dragged.
    pub drag: Drag,
    /// What came of the last button.
    pub said: RwSignal<String>,
    /// The words.
    pub words: &'static PresentWords,
    /// The day.
    pub today: Date,
}

impl Rows {
    /// What a slide is called.
    pub(super) fn title(self, id: &ItemId) -> String {
        self.plan.with(|plan| {
            let slide = plan.item(ItemKind::Slide, id).map(OwnSlide::of);
            slide.map(|slide| self.edition.own_title(plan, &slide, self.today)).unwrap_or_default()
        })
    }

    /// The place of a slide, counted from 0.
    fn place(self, id: &ItemId) -> Option<usize> {
        self.slides.with(|all| all.iter().position(|other| other == id))
    }

    fn say_where(self, id: &ItemId) {
        let place = untrack(|| self.place(id)).map_or(0, |place| place + 1);
        let title = untrack(|| self.title(id));
        self.said.set(fill(&self.words.own.moved, &[("title", &title), ("n", &place.to_string())]));
    }

    /// Puts the slide that is let go where another one is.
    pub(super) fn let_go(self, event: &PointerEvent) {
        let Some((id, onto)) = self.drag.let_go(event) else { return };
        let place = ItemId::parse(&onto).filter(|onto| *onto != id).and_then(|onto| untrack(|| self.place(&onto)));
        if let Some(place) = place {
            self.plan.put_slide(&self.deck.get_value(), &id, place);
            self.say_where(&id);
        }
    }

    fn move_slide(self, id: &ItemId, direction: Direction) {
        self.plan.move_slide(&self.deck.get_value(), id, direction);
        self.say_where(id);
        // The row moves with its buttons, and the focus with it.
        self.navigation.focus_soon_or(button(id, direction), SLIDES);
    }

    fn remove(self, id: &ItemId) {
        let title = untrack(|| self.title(id));
        self.plan.delete_slide(id);
        self.said.set(fill(&self.words.own.removed, &[("title", &title)]));
        self.navigation.focus_soon(SLIDES);
    }
}

fn button(id: &ItemId, direction: Direction) -> String {
    ids::part(if direction == Direction::Up { "slide-up" } else { "slide-down" }, id.as_str())
}

/// The row.
#[component]
pub(super) fn Row(id: ItemId, rows: Rows) -> impl IntoView {
    let words = &rows.words.own;
    let slide = StoredValue::new(id);
    let title = Memo::new(move |_| rows.title(&slide.get_value()));
    let kind = rows.plan.said(ItemKind::Slide, &slide.get_value(), &SlideKey::Kind.attribute());
    let material = use_material();
    let time = Memo::new(move |_| {
        rows.plan.with(|plan| {
            let slide = slide.with_value(|id| plan.item(ItemKind::Slide, id)).map(OwnSlide::of);
            slide.map_or(0, |slide| minutes_of_own(&slide, material))
        })
    });
    let place = move || slide.with_value(|id| rows.place(id)).map_or(0, |place| place + 1);
    let about = move || {
        let kind =
            rows.words.slide_kind(kind.with(|kind| SlideKind::parse(kind)).unwrap_or(SlideKind::Text)).to_owned();
        let unit = &rows.edition.toolbox().words.unit.minutes;
        let minutes = Some(time.get()).filter(|minutes| *minutes > 0);
        let minutes = minutes.map(|n| unit.of(f64::from(n), &rows.edition.toolbox().locale(), &[]));
        [Some(kind), minutes].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let is_open = Memo::new(move |_| rows.open.with(|open| open.as_ref() == Some(&slide.get_value())));
    let toggle = Callback::new(move |()| {
        let id = slide.get_value();
        let first = ids::item(&id, &SlideKey::Title.attribute());
        let opens = !is_open.get_untracked();
        rows.open.set(opens.then_some(id));
        if opens {
            rows.navigation.focus_soon(first);
        }
    });
    let named =
        move |what: &'static str| Callback::new(move |()| fill(&words.of, &[("what", what), ("title", &title.get())]));
    let moves = move |direction: Direction, word: &'static str| {
        let press = Callback::new(move |()| rows.move_slide(&slide.get_value(), direction));
        view! { <Press id=slide.with_value(|id| button(id, direction)) look="kern-btn kern-btn--tertiary kern-btn--x-small" word about=named(word) press /> }
    };
    let open_word = move || {
        let word = if is_open.get() { words.done.as_str() } else { words.edit.as_str() };
        view! { <Press look="kern-btn kern-btn--tertiary kern-btn--x-small" word about=named(word) press=toggle /> }
    };
    let name = move || slide.with_value(ItemId::to_string);
    let is_dragged = move || slide.with_value(|id| rows.drag.is_of(id));
    let is_over = move || slide.with_value(|id| rows.drag.is_over(id.as_str()) && !rows.drag.is_of(id));
    view! {
        <article
            class="deck__slide" class:deck__slide--over=is_over class:deck__slide--dragged=is_dragged
            data-drop=name
        >
            <div class="deck__line" data-drag=name>
                <span class="grip no-print" data-grip="" aria-hidden="true"></span>
                <h3 class="kern-heading-small deck__title" dir="auto"><span class="deck__number">{place}</span> " " {title}</h3>
                <p class="kern-body kern-body--small kern-body--muted">{about}</p>
            </div>
            <div class="buttons deck__buttons">
                {moves(Direction::Up, &words.up)}
                {moves(Direction::Down, &words.down)}
                {open_word}
                <Press look="kern-btn kern-btn--tertiary kern-btn--x-small" word=words.remove.as_str() about=named(&words.remove) press=Callback::new(move |()| rows.remove(&slide.get_value())) />
            </div>
            {move || is_open.get().then(|| view! { <Form id=slide.get_value() rows /> })}
        </article>
    }
}

/// The fields of a slide.
#[component]
fn Form(id: ItemId, rows: Rows) -> impl IntoView {
    let words = &rows.words.own;
    let plan = rows.plan;
    let of = id.clone();
    let said = move |key: SlideKey| Said { plan, kind: ItemKind::Slide, item: of.clone(), attribute: key.attribute() };
    let key = SlideKey::Minutes.attribute();
    let value = plan.said(ItemKind::Slide, &id, &key);
    let field = ids::item(&id, &key);
    let take = move |typed: &str| match minutes(typed) {
        Some(stored) => {
            plan.set_items(ItemKind::Slide, &id, &[(key.clone(), &stored)]);
            None
        }
        None => Some(fill(&words.minutes_wrong, &[("text", typed.trim())])),
    };
    view! {
        <div class="fields">
            <ItemText said=said(SlideKey::Title) label=words.slide_title.as_str() help=words.slide_title_help.as_str() />
            <ItemText said=said(SlideKey::Summary) label=words.summary.as_str() help=words.summary_help.as_str() long=true />
            <ItemText said=said(SlideKey::Note) label=words.script.as_str() long=true />
            <TypedField id=field label=words.minutes.as_str() help=words.minutes_help.clone() value take />
        </div>
    }
}
