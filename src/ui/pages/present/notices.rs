// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What has to be said above the bar: the speaker's window did not open or was closed, there is no such number.

use leptos::prelude::*;

use crate::state::Show;
use crate::state::show::Beside;
use crate::text::{PresentWords, fill};
use crate::ui::components::Press;

/// The notices.
#[component]
pub(super) fn Notices(show: Show, words: &'static PresentWords) -> impl IntoView {
    let said = &words.show;
    let too_far =
        move || show.too_far().filter(|_| show.count() > 0).map(|n| fill(&said.too_far, &[("n", &n.to_string())]));
    let dismiss = move || view! { <Press look="show__button" word=said.dismiss.as_str() press=Callback::new(move |()| show.dismiss_beside()) /> };
    let beside = Memo::new(move |_| show.beside());
    let about_window = move || {
        match beside.get() {
        Beside::None | Beside::Open => ().into_any(),
        Beside::Blocked => view! {
            <div class="show__message" role="alert">
                <p class="kern-body">{said.blocked.as_str()}</p>
                <div class="buttons">
                    <a class="show__button" href=move || show.speaker_address() target=show.speaker_name()>{said.blocked_link.as_str()}</a>
                    <Press look="show__button" word=said.notes.as_str() press=Callback::new(move |()| show.toggle_notes()) />
                    {dismiss()}
                </div>
            </div>
        }
        .into_any(),
        Beside::Closed => view! {
            <div class="show__message" role="status">
                <p class="kern-body">{said.closed.as_str()}</p>
                <div class="buttons">
                    <Press look="show__button" word=said.reopen.as_str() press=Callback::new(move |()| show.open_speaker()) />
                    {dismiss()}
                </div>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        {move || too_far().map(|text| view! { <p class="kern-body show__message" role="status">{text}</p> })}
        {about_window}
    }
}
