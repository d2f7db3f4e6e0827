// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/record`: the record of a workshop, to read, to print, to save. The address says of which event.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::agenda;
use crate::domain::date::Date;
use crate::domain::export::{Document, PaperWords};
use crate::domain::report::paper_name;
use crate::routes::Route;
use crate::state::agenda::{Asked, EVENT, LOOSE};
use crate::state::{papers, report, use_material, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::agenda::AgendaWriter;
use crate::text::record::{RecordWriter, paper, record};
use crate::text::{WorkshopWords, fill};
use crate::ui::components::{EventChoice, Heading, Paper};
use crate::ui::ids;

/// The record.
#[component]
pub fn RecordPage() -> impl IntoView {
    let (toolbox, material) = (use_toolbox(), use_material());
    let all: &'static WorkshopWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.record;
    let today = Date::of(use_session().now());
    let asked = Memo::new(move |_| plan.with(|plan| Asked::of(&navigation.query(), plan, today)));
    let document = Memo::new(move |_| {
        plan.with(|plan| {
            let writer = RecordWriter {
                plan,
                content: &toolbox.content,
                material,
                messages: &toolbox.words,
                words: all,
                language: toolbox.language,
                locale: &toolbox.locale(),
            };
            let event = asked.with(|asked| agenda::event(plan, asked.event()?));
            record(writer, event.as_ref())
        })
    });
    let as_paper = Memo::new(move |_| document.with(|document| paper(document.clone())));
    let events = Memo::new(move |_| {
        plan.with(|plan| {
            let locale = &toolbox.locale();
            let writer = AgendaWriter { plan, content: &toolbox.content, material, words: &all.agenda, locale };
            toolbox.events_to_choose(writer)
        })
    });
    let chosen = Signal::derive(move || asked.with(|asked| asked.key().to_owned()));
    let choose = Callback::new(move |key: String| navigation.show(&navigation.query_now().with(EVENT, &key)));
    let is_unknown = Memo::new(move |_| asked.get() == Asked::Unknown);
    let is_empty = Memo::new(move |_| document.with(|document| document.blocks.is_empty()));
    report::keep_running_head(move || document.with(|document| [&*document.title, &document.subtitle].join(" – ")));
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Workshop.href()>{toolbox.words.titles.workshop.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <div class="no-print">
                <Heading title=toolbox.words.titles.record.as_str() kicker=kicker.into_any() />
                <p class="kern-body prose">{words.intro.as_str()}</p>
                {move || is_unknown.get().then(|| view! { <p class="kern-body ignored" role="alert">{all.agenda.unknown.as_str()}</p> })}
                <div class="agenda-choice">
                    <EventChoice id=ids::AGENDA_EVENT label=all.agenda.choose.as_str() loose=(LOOSE, all.agenda.loose.as_str()) events chosen choose />
                </div>
            </div>
            {move || if is_empty.get() {
                view! { <p class="kern-body prose next-step">{words.empty.as_str()}</p> }.into_any()
            } else {
                view! {
                    <Take document />
                    <Paper paper=as_paper contents=words.contents.as_str() language=toolbox.language />
                }
                .into_any()
            }}
        </div>
    }
}

/// Print and files.
#[component]
fn Take(document: Memo<Document>) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static WorkshopWords = use_words();
    let navigation = use_navigation();
    let words = &all.record;
    let said = RwSignal::new(String::new());
    let say = move |name: String, saved: Result<(), String>| {
        said.set(match saved {
            Ok(()) => fill(&words.saved, &[("name", &name)]),
            Err(detail) => fill(&words.failed, &[("detail", &detail)]),
        });
    };
    let name = |document: &Document, ending: &str| paper_name("record", &document.title, ending);
    let text = move |_| {
        document.with_untracked(|document| {
            let name = name(document, "md");
            let saved = papers::save_text(document, &name);
            say(name, saved);
        });
    };
    let word = move |_| {
        let document = document.get_untracked();
        spawn_local(async move {
            let name = name(&document, "docx");
            let program = &toolbox.words.app.name;
            let words = PaperWords { contents: &words.contents, program, made: papers::made() };
            let saved = papers::save_docx(&document, words, &name).await;
            say(name, saved);
        });
    };
    view! {
        <div class="buttons no-print">
            <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| navigation.print()><span class="kern-label">{words.print.as_str()}</span></button>
            <button type="button" id="record-word" class="kern-btn kern-btn--secondary" on:click=word><span class="kern-label">{words.word.as_str()}</span></button>
            <button type="button" id="record-text" class="kern-btn kern-btn--secondary" on:click=text><span class="kern-label">{words.markdown.as_str()}</span></button>
        </div>
        <p class="kern-body no-print" role="status" id="record-said">{said}</p>
    }
}
