// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All slides at once: small pictures of themselves, to choose by pointer or keys.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::domain::slides::Slide;
use crate::state::Show;
use crate::text::{PresentWords, fill};
use crate::ui::components::{FaceTitle, Press, SlideFace, titled};
use crate::ui::ids;

/// The overview.
#[component]
pub(super) fn Overview(show: Show, words: &'static PresentWords) -> impl IntoView {
    let said = &words.show;
    let tile = move |(place, slide): (usize, Slide)| {
        let number = place + 1;
        let values =
            [("n", &*number.to_string()), ("count", &show.count().to_string()), ("title", &titled(&slide, words))];
        let name = fill(&said.announced, &values);
        let move_focus = move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" | "PageDown" => number + 1,
                "ArrowLeft" | "ArrowUp" | "PageUp" => number.saturating_sub(1),
                "Home" => 1,
                "End" => usize::MAX,
                _ => return,
            };
            event.prevent_default();
            show.focus_in_overview(to);
        };
        view! {
            <li>
                <button
                    type="button"
                    id=ids::part("slide", &number.to_string())
                    class="overview__slide"
                    aria-current=move || (show.number() == number).then_some("true")
                    on:click=move |_| show.pick(number)
                    on:keydown=move_focus
                >
                    <span class="kern-sr-only">{name}</span>
                    <span class="overview__number" aria-hidden="true">{number}</span>
                    <span class="overview__face" aria-hidden="true"><SlideFace slide=Signal::stored(Some(slide)) title=FaceTitle::None words /></span>
                </button>
            </li>
        }
    };
    view! {
        <div class="overview">
            <h1 id=ids::HEADING tabindex="-1" class="kern-heading-medium overview__title">{said.overview.as_str()}</h1>
            <Press look="show__button" word=said.overview_close.as_str() press=Callback::new(move |()| show.toggle_overview()) />
            <ol class="overview__list">{move || show.slides().into_iter().enumerate().map(tile).collect_view()}</ol>
        </div>
    }
}
