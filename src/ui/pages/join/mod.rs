// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/join`: what a link or a QR code for a working group leads to. It asks before anything is stored, opens a copy
//! beside the other plans, leads to the exercise, and offers what is to be handed back.

mod hand_back;

use leptos::html;
use leptos::prelude::*;

use crate::domain::collect::{GroupExercise, Invitation, InvitationError};
use crate::domain::content::material::{Exercise, ExerciseKind, Material};
use crate::domain::plan::items::Board;
use crate::domain::plan::{About, ItemKind, Outcome, Plan};
use crate::query::Query;
use crate::routes::Route;
use crate::state::collecting::Here;
use crate::state::{use_material, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, explain_save_error, fill};
use crate::ui::components::{Heading, Press};

/// The name under which an address carries an invitation.
const INVITATION: &str = "x";

/// Where an exercise is done.
fn place_of(exercise: &GroupExercise) -> String {
    let query = Query::default();
    match exercise {
        GroupExercise::Cards(board) => query.with("board", board.as_str()).href(&Route::Board),
        GroupExercise::Dots(board) => query.with("board", board.as_str()).with("view", "vote").href(&Route::Board),
        GroupExercise::Rating => Route::Priorities.href(),
        GroupExercise::Check => Route::Check.href(),
    }
}

/// The title of the board of an exercise.
fn board_title(plan: &Plan, exercise: &GroupExercise, words: &BoardWords) -> String {
    let board = exercise.board().and_then(|board| plan.item(ItemKind::Board, board)).map(Board::of);
    let title = board.map_or("", |board| board.title);
    if title.trim().is_empty() { words.board.untitled.clone() } else { title.to_owned() }
}

/// Joining in.
#[component]
pub fn JoinPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let (plan, navigation) = (use_plan(), use_navigation());
    let letters = Memo::new(move |_| navigation.query().get(INVITATION).unwrap_or_default().to_owned());
    let group = plan.working_group();
    let body = move || {
        let letters = letters.get();
        match (Invitation::read(&letters), group.get()) {
            (Ok(invitation), _) => view! { <Invited invitation /> }.into_any(),
            (Err(InvitationError::Empty), Some(group)) => view! { <hand_back::HandBack group /> }.into_any(),
            (Err(error), _) => view! { <NoInvitation error /> }.into_any(),
        }
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.join.as_str() />
            {body}
        </div>
    }
}

/// What the link is about, and the question whether to join in.
#[component]
fn Invited(invitation: Invitation) -> impl IntoView {
    let words: &'static BoardWords = use_words();
    let (plan, navigation, toolbox, material) = (use_plan(), use_navigation(), use_toolbox(), use_material());
    let of = &words.join;
    let invited = invitation.group().map(|group| group.name.clone()).unwrap_or_default();
    let title = invitation.plan.about(About::Title).trim();
    let title = if title.is_empty() { of.plan.as_str() } else { title };
    let who = fill(&of.invites, &[("plan", title), ("group", &invited)]);
    let what = words.asked(&invitation.exercise, &board_title(&invitation.plan, &invitation.exercise, words));
    let task = task_of(&invitation, material).map(|exercise| exercise.task.as_str());
    let left_out =
        (invitation.n_left_out > 0).then(|| of.left_out.of(invitation.n_left_out as f64, &toolbox.locale(), &[]));
    let id = invitation.plan.identity().map(|identity| identity.id.clone());
    let here = Memo::new(move |_| id.as_ref().map_or(Here::Unreadable, |id| plan.here(id)));
    let invitation = StoredValue::new(invitation);
    let go = Callback::new(move |()| {
        let invitation = invitation.get_value();
        let place = place_of(&invitation.exercise);
        plan.open_invited(&invitation, move || navigation.follow(&place));
    });
    let failure = move || {
        plan.plans_error().map(|error| {
            let text = fill(&of.failed, &[("reason", explain_save_error(error, &toolbox.words))]);
            view! { <p class="kern-body outcome" data-fine="false">{text}</p> }
        })
    };
    let known = move || match here.get() {
        Here::Not => None,
        Here::Itself => Some(of.here_itself.clone()),
        Here::CopyOf(group) => Some(fill(&of.here_copy, &[("group", &group.name)])),
        Here::Unreadable => Some(of.here_unreadable.clone()),
    };
    let button = move || {
        let word = match here.get() {
            Here::Not => fill(&of.go, &[("group", &invited)]),
            Here::CopyOf(_) => fill(&of.go_on, &[("group", &invited)]),
            Here::Itself => of.to_plan.clone(),
            Here::Unreadable => return None,
        };
        Some(view! { <Press id="join-in" look="kern-btn kern-btn--primary" word press=go /> })
    };
    view! {
        <p class="kern-body kern-body--large prose">{who}</p>
        <p class="kern-body prose">{what}</p>
        {task.map(|task| view! { <blockquote class="invited__task"><p class="kern-body">{task}</p></blockquote> })}
        {left_out.map(|text| view! { <p class="kern-body prose">{text}</p> })}
        {move || known().map(|text| view! { <p class="kern-body prose outcome" data-fine="true">{text}</p> })}
        <p class="kern-body prose">{of.asks.as_str()}</p>
        <div role="status">{failure}</div>
        <div class="buttons">{button}</div>
    }
}

/// The exercise of the material with its task: that of the board, or the one of this kind.
fn task_of(invitation: &Invitation, material: &'static Material) -> Option<&'static Exercise> {
    let board = invitation.exercise.board().and_then(|board| invitation.plan.item(ItemKind::Board, board));
    let kind = match &invitation.exercise {
        GroupExercise::Cards(_) => return material.exercises.get(&Board::of(board?).exercise?),
        GroupExercise::Dots(_) => ExerciseKind::Dots,
        GroupExercise::Rating => ExerciseKind::Rating,
        GroupExercise::Check => ExerciseKind::Check,
    };
    material.exercises.values().find(|exercise| exercise.kind == kind)
}

/// Without a link that can be used: what to do, and a field for a file.
#[component]
fn NoInvitation(error: InvitationError) -> impl IntoView {
    let words: &'static BoardWords = use_words();
    let plan = use_plan();
    let file = NodeRef::<html::Input>::new();
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        leptos::task::spawn_local(async move { plan.review_chosen(&input).await });
    };
    let is_wrong = error != InvitationError::Empty;
    let text = words.no_invitation(error).to_owned();
    let text = if is_wrong {
        view! { <p class="kern-body outcome" data-fine="false" role="alert" id="no-invitation">{text}</p> }.into_any()
    } else {
        view! { <p class="kern-body kern-body--large prose">{text}</p> }.into_any()
    };
    view! {
        {text}
        <div class="buttons">
            <div class="open-file">
                <input id="group-file" class="kern-sr-only" type="file" accept=".json,application/json" node_ref=file on:change=open />
                <label class="kern-btn kern-btn--secondary" for="group-file"><span class="kern-label">{words.join.file.as_str()}</span></label>
            </div>
        </div>
        <div role="status">{move || found(words)}</div>
    }
}

/// What the file is, with the button that opens it.
fn found(words: &'static BoardWords) -> Option<AnyView> {
    let (plan, toolbox) = (use_plan(), use_toolbox());
    let review = plan.review()?;
    let file = review.preview.files.first();
    let Some(file) = file.filter(|file| !matches!(file.outcome, Outcome::Empty)) else {
        let (name, reason) = match review.refused.first() {
            Some((name, crate::state::review::Refusal::NoPlan(error))) => {
                (name.clone(), crate::text::explain_plan_error(error, &toolbox.words).to_owned())
            }
            Some((name, _)) => (name.clone(), words.bring.unread.clone()),
            None => return None,
        };
        let text = fill(&words.bring.refused, &[("name", &name), ("reason", &reason)]);
        return Some(view! { <p class="kern-body outcome" data-fine="false">{text}</p> }.into_any());
    };
    let name = file.name.clone();
    let group = review.groups.iter().find(|(of, _)| *of == name).map(|(_, group)| group.name.clone());
    let shown = group.unwrap_or_else(|| name.clone());
    let joined = matches!(file.outcome, Outcome::Joined(_));
    let open = Callback::new(move |()| if joined { plan.accept_review() } else { plan.open_reviewed(&name) });
    let word = fill(&words.join.open_copy, &[("name", &shown)]);
    Some(
        view! { <div class="buttons"><Press id="open-copy" look="kern-btn kern-btn--primary" word press=open /></div> }
            .into_any(),
    )
}
