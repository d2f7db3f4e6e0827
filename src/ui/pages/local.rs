// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/local`: packs of local content: which are in use, their contacts, opening another, handing them on.

use leptos::html;
use leptos::prelude::*;

use crate::domain::content::pack::{Contact, Pack};
use crate::domain::content::{Content, nearest};
use crate::routes::Route;
use crate::state::local_packs::{self, Outcome};
use crate::state::{Toolbox, use_session, use_toolbox};
use crate::text::{explain_pack_error, fill};
use crate::ui::components::{Basis, Heading, LinkTo, Links, OutsideLink, Titled};
use crate::ui::ids;

/// Packs of local content.
#[component]
pub fn LocalPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.local;
    let packs = &toolbox.content.packs;
    let entries = packs.iter().map(|pack| view! { <PackEntry pack toolbox /> }).collect_view();
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            {local_packs::unreadable().then(|| view! { <p class="kern-body" role="alert">{words.unreadable.as_str()}</p> })}
            {packs.is_empty().then(|| view! { <p class="kern-body">{words.none.as_str()}</p> })}
            {entries}
            <AddPack />
            <HandOn toolbox />
            <p class="kern-body kern-body--small prose">{words.how.as_str()}</p>
        </div>
    }
}

#[component]
fn PackEntry(pack: &'static Pack, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.local;
    let session = use_session();
    let from_browser = local_packs::is_from_browser(pack.id.as_str());
    let brings: Vec<LinkTo> = brought_by(pack, &toolbox.content);
    let line = [
        Some(fill(&words.version, &[("version", &pack.version)])),
        (!pack.publisher.is_empty()).then(|| fill(&words.published_by, &[("publisher", &pack.publisher)])),
        (!pack.licence.is_empty()).then(|| fill(&words.licence, &[("licence", &pack.licence)])),
    ];
    let line: Vec<String> = line.into_iter().flatten().map(|part| part.trim_end_matches('.').to_owned()).collect();
    let contacts = pack.contacts.iter().map(|contact| view! { <ContactEntry contact toolbox /> }).collect_view();
    let origin = if from_browser { words.from_browser.as_str() } else { words.built_in.as_str() };
    let remove = from_browser.then(|| {
        view! {
            <button
                type="button"
                class="kern-btn kern-btn--secondary no-print"
                on:click=move |_| {
                    local_packs::remove(pack.id.as_str());
                    session.reload_content_and_say(words.removed.clone());
                }
            >
                <span class="kern-label">{fill(&words.remove, &[("title", &pack.title)])}</span>
            </button>
        }
    });
    view! {
        <Titled title=pack.title.as_str()>
            <p class="kern-body prose">{line.join(" · ")}</p>
            <p class="kern-body kern-body--muted prose">{origin}</p>
            {remove}
        </Titled>
        <Titled title=words.contacts.as_str() when=!pack.contacts.is_empty()><ul class="placed">{contacts}</ul></Titled>
        <Links title=words.brings.as_str() items=brings />
    }
}

/// What has a page, of what a pack adds or changes.
fn brought_by(pack: &'static Pack, content: &'static Content) -> Vec<LinkTo> {
    let marked = content.local.iter().filter(|(_, by)| **by == pack.id);
    let places = marked.filter_map(|((kind, id), _)| nearest::place(kind, id, content));
    places.map(|(place, title)| LinkTo { route: Route::from(place), title, summary: "" }).collect()
}

#[component]
fn ContactEntry(contact: &'static Contact, toolbox: &'static Toolbox) -> impl IntoView {
    let mail = (!contact.email.is_empty()).then(|| {
        view! { <a class="kern-link" href=format!("mailto:{}", contact.email)>{contact.email.as_str()}</a> " " }
    });
    let site = (!contact.url.is_empty())
        .then(|| view! { <OutsideLink url=contact.url.as_str() label=contact.site() words=&toolbox.words /> });
    view! {
        <li class="placed__item">
            <p class="kern-body"><strong>{contact.name.as_str()}</strong> " " {contact.note.as_str()}</p>
            <p class="kern-body">{contact.phone.as_str()} " " {mail} {site}</p>
            {(!contact.sources.is_empty()).then(|| view! { <Basis sources=&contact.sources toolbox /> })}
        </li>
    }
}

#[component]
fn AddPack() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.local;
    let session = use_session();
    let file = NodeRef::<html::Input>::new();
    let outcome = RwSignal::new(None::<(String, bool)>);
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        leptos::task::spawn_local(async move {
            let Some(opened) = local_packs::open_chosen(&input, toolbox.language).await else { return };
            let added = |title: &str| fill(&words.added, &[("title", title)]);
            match opened {
                Ok(Outcome { title, kept: true }) => session.reload_content_and_say(added(&title)),
                Ok(Outcome { title, kept: false }) => {
                    session.reload_content_and_say(format!("{} {}", added(&title), words.not_kept))
                }
                Err(error) => outcome.set(Some((explain_pack_error(&error, &toolbox.words), false))),
            }
        });
    };
    let said = session.said();
    view! {
        <Titled title=words.add_title.as_str()>
            <div class="open-file no-print">
                <input id=ids::OPEN_PACK class="kern-sr-only" type="file" accept=".json,application/json" node_ref=file on:change=open />
                <label class="kern-btn kern-btn--secondary" for=ids::OPEN_PACK><span class="kern-label">{words.add.as_str()}</span></label>
            </div>
            <p class="kern-body kern-body--small prose">{words.add_help.as_str()}</p>
            <div role="status">
                {move || {
                    let text = outcome.get().or_else(|| said.get().map(|text| (text, true)));
                    text.map(|(text, fine)| view! { <p class="kern-body outcome" data-fine=fine.to_string()>{text}</p> })
                }}
            </div>
        </Titled>
    }
}

/// The toolbox with its packs as one file.
#[component]
fn HandOn(toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.local;
    let failure = RwSignal::new(None::<String>);
    let label = if toolbox.content.packs.is_empty() { words.bake_plain.as_str() } else { words.bake.as_str() };
    let bake = move |_| {
        leptos::task::spawn_local(async move { failure.set(local_packs::bake().await.err()) });
    };
    view! {
        <Titled title=words.bake_title.as_str()>
            <p class="kern-body prose">{words.bake_text.as_str()}</p>
            <button type="button" id="bake" class="kern-btn kern-btn--secondary no-print" on:click=bake>
                <span class="kern-label">{label}</span>
            </button>
            <div role="status">
                {move || {
                    failure
                        .get()
                        .map(|detail| view! { <p class="kern-body outcome" data-fine="false">{fill(&words.bake_failed, &[("detail", &detail)])}</p> })
                }}
            </div>
        </Titled>
    }
}
