// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The result of the self-check: of the draft, or one that was kept.

use leptos::prelude::*;

use super::View;
use super::one::n_answers;
use super::verdict::{Dimensions, First, VerdictBox, assessed};
use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::plan::items::{CheckResult, CheckStatus};
use crate::domain::plan::{ItemKind, Plan};
use crate::domain::standing::{self, Answers};
use crate::state::{Toolbox, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::{Locale, PlanWords, fill};
use crate::ui::components::{SectionTitle, Titled};
use crate::ui::ids;

/// A result, taken out of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    id: ItemId,
    date: Option<Date>,
    who: String,
    status: CheckStatus,
    answers: Answers,
}

impl Shown {
    fn of(result: CheckResult<'_>) -> Self {
        let CheckResult { id, date, who, status, answers } = result;
        Self { id: id.clone(), date, who: who.to_owned(), status, answers }
    }

    /// The one that the address names; else the draft; else the one kept last.
    fn asked_for(named: Option<&str>, plan: &Plan) -> Option<Self> {
        let result = plan.check_results().find(|result| named == Some(result.id.as_str()));
        result.or_else(|| standing::draft(plan)).or_else(|| standing::kept(plan).pop()).map(Self::of)
    }
}

/// The result, to look at and to keep.
#[component]
pub(super) fn ResultView() -> impl IntoView {
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let shown = Memo::new(move |_| {
        let query = navigation.query();
        plan.with(|plan| Shown::asked_for(query.get("of"), plan))
    });
    let said = RwSignal::new("");
    view! {
        <p class="kern-body" role="status" id="check-said">{said}</p>
        {move || match shown.get() {
            None => view! { <Nothing words /> }.into_any(),
            Some(shown) => view! { <OneResult shown said /> }.into_any(),
        }}
    }
}

/// There is no answer yet.
#[component]
pub(super) fn Nothing(words: &'static PlanWords) -> impl IntoView {
    view! {
        <p class="kern-body prose" id=ids::CHECK_RESULT tabindex="-1">{words.check.no_answers.as_str()}</p>
        <div class="buttons">
            <a class="kern-btn kern-btn--primary" href=View::One.href()><span class="kern-label">{words.check.begin.as_str()}</span></a>
        </div>
    }
}

#[component]
fn OneResult(shown: Shown, said: RwSignal<&'static str>) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PlanWords = use_words();
    let words = &all.check;
    let assessment = assessed(&shown.answers, toolbox);
    let (judged, scores) = (assessment.clone(), assessment.scores.clone());
    let title = match shown.status {
        CheckStatus::Draft => {
            let counts = [n_answers(&shown.answers, &toolbox.content.check), toolbox.content.check.len()];
            let [answered, count] = counts.map(|n| n.to_string());
            fill(&words.draft, &[("answered", &answered), ("count", &count)])
        }
        CheckStatus::Saved => {
            let date = shown.date.map_or_else(|| words.no_date.clone(), |date| toolbox.locale().date(date.start()));
            let who = if shown.who.is_empty() { &words.no_name } else { &shown.who };
            fill(&words.result_of, &[("date", &date), ("who", who)])
        }
    };
    let shown = StoredValue::new(shown);
    let is_draft = shown.with_value(|shown| shown.status == CheckStatus::Draft);
    view! {
        <p class="kern-body kern-body--muted" id=ids::CHECK_RESULT tabindex="-1">{title}</p>
        <Titled title=words.verdict_title.as_str()><VerdictBox assessment=judged /></Titled>
        <Titled title=words.by_dimension.as_str()><Dimensions scores /></Titled>
        <Titled title=words.first_title.as_str()>
            <First assessment answers=shown.with_value(|shown| shown.answers.clone()) at_most=5 />
        </Titled>
        {if is_draft {
            view! { <Keep id=shown.with_value(|shown| shown.id.clone()) toolbox all said /> }.into_any()
        } else {
            view! { <Kept id=shown.with_value(|shown| shown.id.clone()) all said /> }.into_any()
        }}
    }
}

/// Date, who, and the button that keeps the result.
#[component]
fn Keep(id: ItemId, toolbox: &'static Toolbox, all: &'static PlanWords, said: RwSignal<&'static str>) -> impl IntoView {
    let words = &all.check;
    let plan = use_plan();
    let navigation = use_navigation();
    let date = RwSignal::new(use_session().today().to_string());
    let group = untrack(|| plan.with(|plan| plan.working_group().map(|group| group.name.clone())));
    let who = RwSignal::new(group.unwrap_or_default());
    let wrong = RwSignal::new(false);
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let read = date.with_untracked(|date| Date::parse(date.trim()));
        wrong.set(read.is_none());
        if let Some(date) = read {
            said.set(&words.saved);
            plan.keep_check(&id, date, &who.get_untracked());
            navigation.show_instead(&View::Result.query().with("of", id.as_str()));
            navigation.focus_soon(ids::CHECK_RESULT);
        }
    };
    view! {
        <section class="section section--work no-print">
            <SectionTitle title=words.save_title.as_str() />
            <p class="kern-body prose">{words.save_text.as_str()}</p>
            <form class="form-fields" novalidate on:submit=keep lang=toolbox.language.tag()>
                <div class="kern-form-input">
                    <label class="kern-label" for="check-date">{words.date.as_str()}</label>
                    <input
                        id="check-date" class="kern-form-input__input" type="date" required
                        aria-invalid=move || wrong.get().then_some("true") aria-describedby="check-date-wrong"
                        prop:value=date on:input:target=move |event| date.set(event.target().value())
                    />
                    <p class="kern-body field-wrong" id="check-date-wrong" role="alert">{move || if wrong.get() { words.date_wrong.as_str() } else { "" }}</p>
                </div>
                <div class="kern-form-input">
                    <label class="kern-label" for="check-who">{words.who.as_str()}</label>
                    <input
                        id="check-who" class="kern-form-input__input" type="text" maxlength="200" autocomplete="off" aria-describedby="check-who-help"
                        prop:value=who on:input:target=move |event| who.set(event.target().value())
                    />
                    <p class="kern-body kern-body--small" id="check-who-help">{words.who_help.as_str()}</p>
                </div>
                <button type="submit" id="keep-check" class="kern-btn kern-btn--primary"><span class="kern-label">{words.save.as_str()}</span></button>
            </form>
        </section>
    }
}

/// What can be done with a result that is kept.
#[component]
fn Kept(id: ItemId, all: &'static PlanWords, said: RwSignal<&'static str>) -> impl IntoView {
    let words = &all.check;
    let plan = use_plan();
    let navigation = use_navigation();
    let has_draft = Memo::new(move |_| plan.with(|plan| standing::draft(plan).is_some()));
    let reopened = id.clone();
    let reopen = Callback::new(move |()| {
        said.set("");
        plan.reopen_check(&reopened);
        navigation.focus_soon(ids::CHECK_RESULT);
    });
    let delete = move |_| {
        said.set(&words.deleted);
        plan.delete_item(ItemKind::CheckResult, &id);
        navigation.show_instead(&View::Result.query());
        navigation.focus_soon(ids::CHECK_RESULT);
    };
    view! {
        <div class="buttons">
            <a class="kern-btn kern-btn--primary" href=View::Compare.href()><span class="kern-label">{words.compare.as_str()}</span></a>
            <a class="kern-btn kern-btn--secondary" href=View::One.href()><span class="kern-label">{words.begin.as_str()}</span></a>
            // Two drafts at once would be one too many to keep apart.
            {move || (!has_draft.get()).then(|| view! {
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| reopen.run(())><span class="kern-label">{words.edit.as_str()}</span></button>
            })}
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=delete><span class="kern-label">{words.delete.as_str()}</span></button>
        </div>
    }
}
