// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of the plan was changed last.

use leptos::prelude::*;

use super::lists::{Line, list};
use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::overview::Overview;
use crate::domain::plan::{ItemKind, Plan, Touched};
use crate::domain::search::Target;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{WorkWords, fill};
use crate::whereabouts;

/// How many changes are shown.
const SHOWN: usize = 8;

/// What was changed last.
pub(super) fn changes(overview: &Overview, plan: &Plan, toolbox: &Toolbox, words: &'static WorkWords) -> AnyView {
    let line = |(touched, at): &(Touched, crate::domain::timestamp::Timestamp)| {
        let (href, title) = changed(touched, plan, toolbox, words)?;
        Some(Line { href, title, more: toolbox.day_to_type(Date::of(*at)) })
    };
    let mut lines: Vec<Line> = Vec::new();
    for line in overview.changes.iter().filter_map(line) {
        // Of things without a name, such as readings, the latest stands for all.
        if lines.len() < SHOWN && lines.iter().all(|other| other.title != line.title) {
            lines.push(line);
        }
    }
    list(lines, &words.overview.changes_none)
}

/// Something that was changed: where it stands and what it is called.
fn changed(touched: &Touched, plan: &Plan, toolbox: &Toolbox, words: &WorkWords) -> Option<(String, String)> {
    let (content, all) = (&toolbox.content, &toolbox.words);
    let at = |target: Target| whereabouts::address(&target, content, plan);
    let gone = |id: &str| (Route::Data.href(), fill(&words.common.gone, &[("id", id)]));
    let of_kind = |kind: ItemKind, title: Option<&str>| match title {
        Some(title) => [words.item_kind(kind), ": ", title].concat(),
        None => words.item_kind(kind).to_owned(),
    };
    Some(match touched {
        Touched::Task(id) => match content.task(id) {
            Some((step, task)) => {
                let href = at(Target::Task(step.id.clone(), id.clone()));
                (href, of_kind(ItemKind::Task, Some(&task.title)))
            }
            None => gone(id.as_str()),
        },
        Touched::Question(id) => match content.question(id) {
            Some((_, question)) => (at(Target::Own(["answers.", id.as_str()].concat())), question.text.clone()),
            None => gone(id.as_str()),
        },
        Touched::Step(id) => match content.steps.get(id) {
            Some(step) => (at(Target::Step(id.clone())), of_kind(ItemKind::Step, Some(&step.title))),
            None => gone(id.as_str()),
        },
        Touched::Measure(id) => {
            let item = ItemId::parse(id.as_str())?;
            let route = whereabouts::item_page(ItemKind::Measure, &item, content, plan)?;
            (route.href(), of_kind(ItemKind::Measure, toolbox.measure_title(id, plan)))
        }
        Touched::About(_) => (Route::Data.href(), all.data.title.clone()),
        Touched::Item(kind, id) => {
            let href = at(Target::Own(["items.", kind.key(), ".", id.as_str()].concat()));
            (href, of_kind(*kind, toolbox.item_title(*kind, id, plan)))
        }
    })
}
