// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A deck of the plan: its title, its slides in order, further ones.

use leptos::prelude::*;

use super::{add, row};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::DeckKey;
use crate::domain::slides::minutes_of;
use crate::query::Query;
use crate::routes::DeckName;
use crate::state::pointer::Drag;
use crate::state::slides::slide_edition;
use crate::state::{SlideEdition, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::PresentWords;
use crate::ui::components::{EachItem, ItemText, Press, Said, SectionTitle};
use crate::ui::ids;

/// The heading of the slides; takes the focus when a slide is gone.
pub(super) const SLIDES: &str = "deck-slides";

/// The deck.
#[component]
pub(super) fn OwnDeck(id: ItemId) -> impl IntoView {
    let words: &'static PresentWords = use_words();
    let (plan, toolbox) = (use_plan(), use_toolbox());
    let title = plan.said(ItemKind::Deck, &id, &DeckKey::Title.attribute());
    let heading =
        move || title.with(|title| if title.trim().is_empty() { words.own.untitled.clone() } else { title.clone() });
    let edition = slide_edition(toolbox.language);
    let of = id.clone();
    let field = move |key: DeckKey| Said { plan, kind: ItemKind::Deck, item: of.clone(), attribute: key.attribute() };
    let deck = StoredValue::new(id.clone());
    let body = move || match edition.get() {
        Some(Ok(edition)) => view! { <Slides deck=deck.get_value() edition words /> }.into_any(),
        Some(Err(detail)) => {
            view! { <p class="kern-body" role="alert">{toolbox.words.part.text.as_str()} " " <code>{detail}</code></p> }
                .into_any()
        }
        None => view! { <p class="kern-body" role="status">{toolbox.words.part.loading.as_str()}</p> }.into_any(),
    };
    let delete = Callback::new(move |()| plan.delete_item(ItemKind::Deck, &deck.get_value()));
    view! {
        <div class="page">
            <p class="kicker">{super::kicker()}</p>
            <h1 id=ids::HEADING class="kern-heading-large heading" tabindex="-1" dir="auto">{heading}</h1>
            <p class="kern-body prose">{words.own.intro.as_str()}</p>
            <div class="buttons">{super::show_button(DeckName::Own(id), words)}</div>
            <div class="fields">
                <ItemText said=field(DeckKey::Title) label=words.own.title.as_str() />
                <ItemText said=field(DeckKey::Note) label=words.own.note.as_str() help=words.own.note_help.as_str() long=true />
            </div>
            {body}
            <div class="buttons">
                <Press look="kern-btn kern-btn--tertiary" word=words.own.delete.as_str() press=delete />
            </div>
            <super::all::AllDecks />
        </div>
    }
}

#[component]
fn Slides(deck: ItemId, edition: SlideEdition, words: &'static PresentWords) -> impl IntoView {
    let (plan, navigation, toolbox) = (use_plan(), use_navigation(), use_toolbox());
    let today = crate::domain::date::Date::of(use_session().now());
    let deck = StoredValue::new(deck);
    let slides = Memo::new(move |_| {
        plan.with(|plan| plan.slides_of(&deck.get_value()).iter().map(|slide| slide.id.clone()).collect::<Vec<_>>())
    });
    let total = Memo::new(move |_| {
        let name = DeckName::Own(deck.get_value());
        plan.with(|plan| {
            edition.thoughts(plan, &name, &Query::default(), today).map_or(0, |slides| minutes_of(&slides))
        })
    });
    let said = RwSignal::new(String::new());
    let (open, drag) = (RwSignal::new(None), Drag::default());
    let editing = row::Rows { deck, slides, edition, plan, navigation, open, drag, said, words, today };
    let row = Callback::new(move |id| view! { <row::Row id rows=editing /> }.into_any());
    let time = move || match total.get() {
        0 => words.deck.no_total.clone(),
        minutes => toolbox.words.unit.minutes.of(f64::from(minutes), &toolbox.locale(), &[]),
    };
    view! {
        <section class="section">
            <h2 id=SLIDES class="kern-heading-medium section__title" tabindex="-1">{words.deck.slides.as_str()}</h2>
            <p class="kern-body">{words.deck.total.as_str()} ": " {time}</p>
            <p class="kern-body" role="status" id="deck-said">{said}</p>
            {move || slides.with(Vec::is_empty).then(|| view! { <p class="kern-body">{words.own.empty.as_str()}</p> })}
            <div
                class="deck__slides" class:deck__slides--dragging=move || drag.is_going_on()
                on:pointerdown=move |event| drag.press(&event) on:pointermove=move |event| drag.go_on(&event)
                on:pointerup=move |event| editing.let_go(&event) on:pointercancel=move |_| drag.give_up()
            >
                <EachItem ids=slides row />
            </div>
        </section>
        <section class="section section--work">
            <SectionTitle title=words.own.add_title.as_str() />
            <add::Add rows=editing />
        </section>
    }
}

/// The deck was deleted; it can come back.
#[component]
pub(super) fn Deleted(id: ItemId) -> impl IntoView {
    let words: &'static PresentWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    navigation.focus_soon(ids::HEADING);
    let restore = Callback::new(move |()| plan.restore_item(ItemKind::Deck, &id));
    view! {
        <div class="page">
            <p class="kicker">{super::kicker()}</p>
            <h1 id=ids::HEADING class="kern-heading-large heading" tabindex="-1">{words.own.deleted.as_str()}</h1>
            <div class="buttons">
                <Press look="kern-btn kern-btn--primary" word=words.own.restore.as_str() press=restore />
            </div>
            <super::all::AllDecks />
        </div>
    }
}
