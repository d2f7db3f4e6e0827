// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What to think of before, during and after, to tick; and what to bring.

use leptos::prelude::*;

use super::Page;
use crate::domain::agenda::{self, Check, Moment, checklist};
use crate::domain::date::Date;
use crate::routes::Route;
use crate::ui::components::{Press, SectionTitle};

/// The lists; absent if nothing in the agenda has one.
#[component]
pub(super) fn Checks(page: Page) -> impl IntoView {
    let Page { toolbox, material, words, plan, event, said, agenda, .. } = page;
    let checks = Memo::new(move |_| {
        plan.with(|plan| {
            let entries = event.with(|event| plan.agenda(event.as_ref()));
            checklist(plan, &entries, &toolbox.content, material)
        })
    });
    let day: Memo<Option<Date>> =
        Memo::new(move |_| plan.with(|plan| event.with(|id| agenda::event(plan, id.as_ref()?)?.date)));
    let n_open = Memo::new(move |_| checks.with(|checks| checks.iter().filter(|check| check.task.is_none()).count()));
    let to_tasks = Callback::new(move |()| {
        let n = checks.with_untracked(|checks| plan.checks_to_tasks(checks, day.get_untracked()));
        said.set(words.to_tasks_done.of(n as f64, &toolbox.locale(), &[]));
    });
    let bring = Memo::new(move |_| agenda.with(|agenda| agenda.bring.clone()));
    let moments = move || {
        let moment = |moment: &Moment| view! { <OfMoment moment=*moment checks day page /> };
        Moment::ALL.iter().map(moment).collect_view()
    };
    let button = move || {
        (n_open.get() > 0).then(|| {
            view! {
                <div class="buttons"><Press id="checks-to-tasks" look="kern-btn kern-btn--secondary" word=words.to_tasks.as_str() press=to_tasks /></div>
                <p class="kern-body kern-body--small no-print">{move || if day.get().is_some() { words.to_tasks_help.as_str() } else { words.to_tasks_undated.as_str() }}</p>
            }
        })
    };
    let has_checks = Memo::new(move |_| checks.with(|checks| !checks.is_empty()));
    let lists = move || {
        has_checks.get().then(|| {
            view! {
                <section class="section">
                    <SectionTitle title=words.checklists.as_str() />
                    <p class="kern-body prose no-print">{words.checklists_text.as_str()}</p>
                    <div class="agenda-checks">{moments()}</div>
                    {button}
                </section>
            }
        })
    };
    let things = move || {
        let all = bring.get();
        (!all.is_empty()).then(|| {
            view! {
                <section class="section">
                    <SectionTitle title=words.bring.as_str() />
                    <ul class="kern-list kern-list--bullet list written">{all.into_iter().map(|thing| view! { <li>{thing}</li> }).collect_view()}</ul>
                </section>
            }
        })
    };
    view! { {lists} {things} }
}

/// The list of one moment.
#[component]
fn OfMoment(moment: Moment, checks: Memo<Vec<Check>>, day: Memo<Option<Date>>, page: Page) -> impl IntoView {
    let Page { words, plan, .. } = page;
    let places = Memo::new(move |_| {
        checks.with(|checks| {
            let of_it = checks.iter().enumerate().filter(|(_, check)| check.moment == moment);
            of_it.map(|(place, check)| (place, check.text.clone())).collect::<Vec<_>>()
        })
    });
    let item = move |(place, text): (usize, String)| {
        let id = ["check-", &place.to_string()].concat();
        let check = Memo::new(move |_| checks.with(|checks| checks.get(place).cloned()));
        let done = Memo::new(move |_| {
            check.with(|check| check.as_ref().and_then(|check| check.task.as_ref()).is_some_and(|(_, done)| *done))
        });
        let is_task = Memo::new(move |_| check.with(|check| check.as_ref().is_some_and(|check| check.task.is_some())));
        let tick = move |done: bool| {
            if let Some(check) = check.get_untracked() {
                plan.tick_check(&check, day.get_untracked(), done);
            }
        };
        let task = move || {
            is_task.get().then(|| {
                view! { " " <a class="kern-link kern-link--no-visited-state agenda-checks__task no-print" href=Route::Tasks.href()>{words.in_tasks.as_str()}</a> }
            })
        };
        view! {
            <li class="agenda-checks__item">
                <div class="kern-form-check">
                    <input id=id.clone() class="kern-form-check__checkbox" type="checkbox" prop:checked=done on:change:target=move |event| tick(event.target().checked()) />
                    <label class="kern-label" for=id>{text}</label>
                </div>
                {task}
            </li>
        }
    };
    move || {
        let all = places.get();
        (!all.is_empty()).then(|| {
            view! {
                <div>
                    <h3 class="kern-heading-small">{words.moment(moment)}</h3>
                    <ul class="agenda-checks__list">{all.into_iter().map(item).collect_view()}</ul>
                </div>
            }
        })
    }
}
