// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What each group gets: a file, and a link with its code where there is an address that other devices can open.

use leptos::prelude::*;

use crate::domain::collect::{Base, GroupExercise, MOST_LETTERS, code, room};
use crate::domain::id::ItemId;
use crate::domain::plan::items::Board;
use crate::domain::plan::{ItemKind, Plan, WorkingGroup};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, fill};
use crate::ui::components::{FieldEntry, Press, Qr, Select, Titled};

/// The name under which an address carries an invitation.
const INVITATION: &str = "x";

/// The title of a board.
pub(super) fn board_title(plan: &Plan, board: Option<&ItemId>, words: &BoardWords) -> String {
    let item = board.and_then(|board| plan.item(ItemKind::Board, board)).map(Board::of);
    let title = item.map_or("", |board| board.title);
    if title.trim().is_empty() { words.board.untitled.clone() } else { title.to_owned() }
}

/// The exercise, the address, and a row for each group.
#[component]
pub(super) fn HandOut() -> impl IntoView {
    let all: &'static BoardWords = use_words();
    let words = &all.collect;
    let plan = use_plan();
    let choices = Memo::new(move |_| {
        plan.with(|plan| {
            let entry = |exercise: &GroupExercise| FieldEntry {
                id: String::new(),
                key: exercise.key(),
                word: all.exercise(exercise, &board_title(plan, exercise.board(), all)),
            };
            GroupExercise::all_of(plan).iter().map(entry).collect::<Vec<_>>()
        })
    });
    let asked = use_navigation().query_now().get("exercise").map(str::to_owned);
    let chosen = RwSignal::new(asked.unwrap_or_default());
    // The first one, until something that is there was chosen.
    let key = Signal::derive(move || {
        choices.with(|choices| {
            let known = chosen.with(|key| choices.iter().any(|entry| entry.key == *key));
            if known { chosen.get() } else { choices.first().map(|entry| entry.key.clone()).unwrap_or_default() }
        })
    });
    let exercise = Memo::new(move |_| GroupExercise::parse(&key.get()));
    let groups = Memo::new(move |_| plan.with(|plan| plan.working_groups()));
    let shown = RwSignal::new(None::<ItemId>);
    let has_board = Memo::new(move |_| plan.with(|plan| plan.boards().next().is_some()));
    let address = Memo::new(move |_| plan.with(|plan| plan.address().to_owned()));
    let base = Memo::new(move |_| plan.base().map_err(|error| all.no_base(error).to_owned()));
    let base_says = move || match base.get() {
        Ok(base) => {
            let text = fill(&words.address_is, &[("address", base.as_str())]);
            view! { <p class="kern-body kern-body--small">{text}</p> }.into_any()
        }
        // Without an address nothing is wrong: the file goes round on a stick.
        Err(reason) if address.with(String::is_empty) => {
            view! { <p class="kern-body" role="status">{reason}</p> }.into_any()
        }
        Err(reason) => view! { <p class="kern-body outcome" data-fine="false" role="status">{reason}</p> }.into_any(),
    };
    let choose = Callback::new(move |key: String| chosen.set(key));
    let rows = move || {
        let exercise = exercise.get()?;
        let row = |group: WorkingGroup| view! { <Group group exercise=exercise.clone() base shown /> };
        Some(view! { <ul class="hand-out">{groups.get().into_iter().map(row).collect_view()}</ul> })
    };
    view! {
        <Titled title=words.hand_out.as_str()>
            <div class="form-fields">
                {move || view! { <Select id="group-exercise".to_owned() label=words.exercise.clone() entries=choices.get() chosen=key choose /> }}
                {move || (!has_board.get()).then(|| view! {
                    <p class="kern-body">{words.no_board.as_str()} " " <a class="kern-link kern-link--no-visited-state" href=Route::Board.href()>{use_toolbox().words.titles.board.as_str()}</a></p>
                })}
                <div class="kern-form-input">
                    <label class="kern-label" for="base-address">{words.address.as_str()}</label>
                    <input
                        id="base-address" class="kern-form-input__input" type="url" maxlength="300" autocomplete="off" aria-describedby="base-address-help"
                        prop:value=address on:input:target=move |event| plan.set_address(&event.target().value())
                    />
                    <div class="kern-hint" id="base-address-help">{words.address_help.as_str()}</div>
                </div>
                {base_says}
            </div>
            <p class="kern-body prose hand-out__help">{words.hand_out_help.as_str()}</p>
            {rows}
        </Titled>
    }
}

/// What one group gets.
#[component]
fn Group(
    group: WorkingGroup,
    exercise: GroupExercise,
    base: Memo<Result<Base, String>>,
    shown: RwSignal<Option<ItemId>>,
) -> impl IntoView {
    let words = &use_words::<BoardWords>().collect;
    let plan = use_plan();
    let of = StoredValue::new((group, exercise));
    let name = of.with_value(|(group, _)| group.name.clone());
    let id = of.with_value(|(group, _)| group.id.clone());
    let is_shown = Memo::new(move |_| shown.with(|shown| shown.as_ref() == Some(&id)));
    let download = Callback::new(move |()| {
        let (group, exercise) = of.get_value();
        plan.download_copy(group, &exercise);
    });
    let toggle = Callback::new(move |()| {
        let id = of.with_value(|(group, _)| group.id.clone());
        shown.update(|shown| *shown = if shown.as_ref() == Some(&id) { None } else { Some(id) });
    });
    let show_word = StoredValue::new(fill(&words.show, &[("group", &name)]));
    let file_word = fill(&words.file, &[("group", &name)]);
    let link = move || (is_shown.get()).then(|| base.get().ok().map(|base| view! { <Link of=of.get_value() base /> }));
    let button = move || {
        base.with(Result::is_ok).then(|| {
            let word = if is_shown.get() { words.hide.clone() } else { show_word.get_value() };
            view! { <Press look="kern-btn kern-btn--secondary" word press=toggle /> }
        })
    };
    view! {
        <li class="hand-out__group">
            <h3 class="kern-heading-small">{name.clone()}</h3>
            <div class="buttons">
                <Press look="kern-btn kern-btn--secondary" word=file_word press=download />
                {button}
            </div>
            {link}
        </li>
    }
}

/// The link of a group, as a code and in words.
#[component]
fn Link(of: (WorkingGroup, GroupExercise), base: Base) -> impl IntoView {
    let words = &use_words::<BoardWords>().collect;
    let (plan, toolbox) = (use_plan(), use_toolbox());
    let (group, exercise) = of;
    let name = group.name.clone();
    let invitation = untrack(|| plan.invitation(group, exercise));
    let head = [base.as_str(), &Query::default().with(INVITATION, "-").href(&Route::Join)].concat();
    let head = head.trim_end_matches('-').to_owned();
    let room = room(head.len());
    let scanned = invitation.clone().fitting(&|letters| letters.len() <= room);
    let whole = invitation.fitting(&|letters| letters.len() <= MOST_LETTERS);
    let left_out = |n: usize| (n > 0).then(|| words.left_out.of(n as f64, &toolbox.locale(), &[]));
    let picture = match scanned {
        Some((part, letters)) => code(&head, &letters).map(|code| {
            let label = fill(&words.code, &[("group", &name)]);
            view! {
                <Qr code label />
                {left_out(part.n_left_out).map(|text| view! { <p class="kern-body">{text}</p> })}
            }
            .into_any()
        }),
        None => None,
    };
    let picture = picture.unwrap_or_else(|| {
        view! { <p class="kern-body outcome" data-fine="false">{words.too_long.as_str()}</p> }.into_any()
    });
    let address = whole.map(|(_, letters)| [head.as_str(), &letters].concat());
    let copied = RwSignal::new(String::new());
    let words_beside = address.map(|address| {
        let label = fill(&words.link, &[("group", &name)]);
        let text = StoredValue::new(address.clone());
        let copy = Callback::new(move |()| {
            leptos::task::spawn_local(async move {
                let done = plan.copy_text(text.get_value()).await;
                copied.set(if done { words.copied.clone() } else { words.not_copied.clone() });
            });
        });
        view! {
            <div class="hand-out__words">
                <p class="kern-body kern-body--bold">{label}</p>
                <p class="hand-out__address"><a class="kern-link kern-link--no-visited-state" href=address.clone() target="_blank" rel="noreferrer">{address.clone()}</a></p>
                <Press look="kern-btn kern-btn--secondary" word=words.copy.as_str() press=copy />
                <p class="kern-body" role="status">{copied}</p>
            </div>
        }
    });
    view! { <div class="hand-out__link">{picture} {words_beside}</div> }
}
