// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What must be read: never as a passing message, never in the way.

use leptos::prelude::*;

use crate::domain::plan::saving::{SaveError, SaveStatus};
use crate::routes::Route;
use crate::state::offline::{Offline, OfflineState};
use crate::state::{use_navigation, use_plan, use_session, use_toolbox};
use crate::text::emergency::emergency;
use crate::text::{Locale, explain_plan_problem, explain_problem, explain_save_error, fill};
use crate::ui::components::{Icon, IconName};
use crate::ui::ids;

/// All notices, the most urgent first.
#[component]
pub fn Notices() -> impl IntoView {
    view! {
        <div id=ids::NOTICES class="notices">
            <SaveFailure />
            <StoredDamage />
            <ToDecide />
            <FileDue />
            <LanguageFailure />
            <ContentProblems />
            <UpdateReady />
        </div>
    }
}

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    Danger,
    Warning,
    Info,
}

/// A KERN alert.
#[component]
fn Notice(
    /// How much it matters.
    weight: Weight,
    /// What happened.
    title: &'static str,
    /// What is safe and what to do.
    children: Children,
) -> impl IntoView {
    let navigation = use_navigation();
    // A button of a notice goes with it.
    on_cleanup(move || navigation.focus_instead_of(ids::NOTICES, ids::HEADING));
    let (class, icon, role) = match weight {
        Weight::Danger => ("kern-alert kern-alert--danger notice", IconName::TriangleAlert, "alert"),
        Weight::Warning => ("kern-alert kern-alert--warning notice", IconName::TriangleAlert, "status"),
        Weight::Info => ("kern-alert kern-alert--info notice", IconName::Info, "status"),
    };
    view! {
        <div class=class role=role>
            <div class="kern-alert__header">
                <Icon name=icon />
                <span class="kern-title">{title}</span>
            </div>
            <div class="kern-alert__body">{children()}</div>
        </div>
    }
}

#[component]
fn NoticeButton(
    /// Verb with object.
    word: &'static str,
    /// What it does.
    act: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| act()>
            <span class="kern-label">{word}</span>
        </button>
    }
}

#[component]
fn SaveFailure() -> impl IntoView {
    let words = &use_toolbox().words;
    let plan = use_plan();
    let failure = Memo::new(move |_| match plan.status() {
        SaveStatus::Failed(error) => Some(error),
        SaveStatus::Nothing | SaveStatus::Saving | SaveStatus::Saved(_) => None,
    });
    let something_to_lose = Memo::new(move |_| plan.with(|plan| !plan.is_empty()));
    move || {
        failure.get().map(|error| {
            // What is stored must not be overwritten: trying again would change nothing.
            let may_try = !matches!(error, SaveError::StoredIsNewer | SaveError::StoredIsUnreadable);
            view! {
                <Notice weight=Weight::Danger title=words.save.failed.as_str()>
                    <p class="kern-body">{explain_save_error(error, words)}</p>
                    {move || {
                        something_to_lose
                            .get()
                            .then(|| {
                                view! {
                                    <p class="kern-body">{words.save.what_to_do.as_str()}</p>
                                    <div class="buttons">
                                        <NoticeButton word=words.save.download.as_str() act=move || plan.download() />
                                        {may_try.then(|| view! { <NoticeButton word=words.save.try_again.as_str() act=move || plan.save_again() /> })}
                                    </div>
                                }
                            })
                    }}
                </Notice>
            }
        })
    }
}

#[component]
fn StoredDamage() -> impl IntoView {
    let words = &use_toolbox().words;
    let plan = use_plan();
    move || {
        plan.damage().map(|damage| {
            let words_of = &words.notice;
            let (title, text) = if damage.problems.is_empty() {
                (words_of.set_aside_title.as_str(), words_of.set_aside_text.as_str())
            } else {
                (words_of.partly_title.as_str(), words_of.partly_text.as_str())
            };
            let instead = match (damage.problems.is_empty(), damage.snapshot_opened) {
                (true, true) => words_of.set_aside_snapshot.as_str(),
                (true, false) => words_of.set_aside_empty.as_str(),
                (false, _) => "",
            };
            view! {
                <Notice weight=Weight::Warning title>
                    <p class="kern-body">{text} " " {instead}</p>
                    <ul class="kern-list kern-list--bullet list">
                        {damage.problems.iter().map(|problem| view! { <li>{explain_plan_problem(problem, words)}</li> }).collect_view()}
                    </ul>
                    <div class="buttons">
                        <NoticeButton word=words.notice.download_set_aside.as_str() act=move || plan.download_set_aside() />
                        <NoticeButton word=words.notice.dismiss.as_str() act=move || plan.dismiss_damage() />
                    </div>
                </Notice>
            }
        })
    }
}

/// Two people have changed the same thing.
#[component]
fn ToDecide() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.data;
    let plan = use_plan();
    let n_conflicts = Memo::new(move |_| plan.with(|plan| plan.conflicts().len()));
    move || {
        let n = n_conflicts.get();
        (n > 0).then(|| {
            view! {
                <Notice weight=Weight::Info title=words.decide_title.as_str()>
                    <p class="kern-body">{words.decide_notice.of(n as f64, &toolbox.locale(), &[])} ". " <a class="kern-link" href=Route::Data.href()>{words.decide_open.as_str()}</a></p>
                </Notice>
            }
        })
    }
}

/// Nobody has saved a file for long. Quiet, and put away for a week on request. It comes when a page is opened, never while
/// somebody works on one: what is under the hand stays where it is.
#[component]
fn FileDue() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words;
    let plan = use_plan();
    let navigation = use_navigation();
    let on_page = Memo::new(move |was: Option<&(Route, bool)>| {
        let route = navigation.route();
        let may_come = was.is_none_or(|(before, is_there)| *is_there || *before != route);
        let due = plan.file_is_due();
        (route, due && may_come)
    });
    let due = Memo::new(move |_| {
        let plan_of = || plan.with(|plan| plan.identity().map(|identity| identity.id.clone()));
        on_page.with(|(_, due)| *due).then(plan_of).flatten()
    });
    move || {
        // The date is not followed while the plan stays the same: a notice that changes would be read out again.
        due.get().is_some().then(|| untrack(|| plan.unfiled())).flatten().map(|unfiled| {
            let text = fill(&words.notice.due_text, &[("date", &toolbox.locale().date(unfiled.since))]);
            view! {
                <Notice weight=Weight::Info title=words.notice.due_title.as_str()>
                    <p class="kern-body">{text}</p>
                    <details>
                        <summary>{words.notice.due_why.as_str()}</summary>
                        <p class="kern-body">{words.data.save_text.as_str()}</p>
                    </details>
                    <div class="buttons">
                        <a class="kern-btn kern-btn--secondary" href=Route::Data.href()>
                            <span class="kern-label">{words.data.save_title.as_str()}</span>
                        </a>
                        <NoticeButton word=words.notice.due_later.as_str() act=move || plan.put_reminder_away() />
                    </div>
                </Notice>
            }
        })
    }
}

/// Another language was chosen, and its content did not come.
#[component]
fn LanguageFailure() -> impl IntoView {
    let toolbox = use_toolbox();
    let session = use_session();
    let emergency = emergency(toolbox.language);
    move || {
        session.failure().map(|failure| {
            view! {
                <Notice weight=Weight::Danger title=emergency.title>
                    <p class="kern-body">{emergency.text}</p>
                    <p class="kern-body kern-body--muted">{emergency.detail} " " <code>{failure.detail}</code></p>
                    <div class="buttons">
                        <NoticeButton word=toolbox.words.notice.dismiss.as_str() act=move || session.dismiss_failure() />
                    </div>
                </Notice>
            }
        })
    }
}

#[component]
fn ContentProblems() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words;
    let problems = &toolbox.problems;
    let closed = RwSignal::new(problems.is_empty());
    move || {
        (!closed.get()).then(|| {
            let count = words.notice.content_text.of(problems.len() as f64, &toolbox.locale(), &[]);
            view! {
                <Notice weight=Weight::Warning title=words.notice.content_title.as_str()>
                    <p class="kern-body">{count} " " {words.notice.content_who.as_str()}</p>
                    <details>
                        <summary>{words.notice.details.as_str()}</summary>
                        <ul class="kern-list kern-list--bullet list">
                            {problems.iter().map(|problem| view! { <li>{explain_problem(problem, words)}</li> }).collect_view()}
                        </ul>
                    </details>
                    <div class="buttons">
                        <NoticeButton word=words.notice.dismiss.as_str() act=move || closed.set(true) />
                    </div>
                </Notice>
            }
        })
    }
}

#[component]
fn UpdateReady() -> impl IntoView {
    let words = &use_toolbox().words.notice;
    let offline = use_session().offline();
    move || {
        (offline.state() == OfflineState::Hosted(Offline::UpdateReady)).then(|| {
            view! {
                <Notice weight=Weight::Info title=words.update_title.as_str()>
                    <p class="kern-body">{words.update_text.as_str()}</p>
                    <div class="buttons">
                        <NoticeButton word=words.update_take.as_str() act=move || offline.take_update() />
                    </div>
                </Notice>
            }
        })
    }
}
