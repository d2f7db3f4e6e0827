// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where things that the search finds are: their page, and the place on it.

use crate::domain::content::Content;
use crate::domain::id::{ItemId, MeasureId, QuestionId, StepId};
use crate::domain::plan::items::{AgendaEntry, OwnSlide};
use crate::domain::plan::{Field, ItemKind, Plan};
use crate::domain::search::Target;
use crate::domain::steps::{Origin, StepEntry};
use crate::query::Query;
use crate::routes::{DeckName, Route};

/// The address of something that was found in the content or in a plan.
pub fn address(target: &Target, content: &Content, plan: &Plan) -> String {
    let at = |route: Route, name: &str, id: &str| Query::default().with(name, id).href(&route);
    let step = |id| content.steps.get(id).map(|step| Route::Step(step.phase.clone(), step.id.clone()));
    match target {
        Target::Phase(id) => Route::Phase(id.clone()).href(),
        Target::Step(id) => step(id).unwrap_or(Route::Guide).href(),
        Target::Task(of, id) => at(step(of).unwrap_or(Route::Guide), "task", id.as_str()),
        Target::Measure(id) => Route::Measure(id.clone()).href(),
        Target::Format(id) => Route::Format(id.clone()).href(),
        Target::Problem(id) => Route::Problem(id.clone()).href(),
        Target::Term(id) => at(Route::Glossary, "term", id.as_str()),
        Target::Example(id) => Route::Example(id.clone()).href(),
        Target::Group(id) => at(Route::People, "group", id.as_str()),
        Target::Role(id) => at(Route::People, "role", id.as_str()),
        Target::Indicator(id) => at(Route::Indicators, "indicator", id.as_str()),
        Target::Check(id) => at(Route::Check, "question", id.as_str()),
        Target::Source(id) => at(Route::Sources, "source", id.as_str()),
        Target::Own(key) => own(key, content, plan),
    }
}

/// Where the planners wrote something; what has no page of its own is among "My data".
fn own(key: &str, content: &Content, plan: &Plan) -> String {
    let answer = |id: &QuestionId| {
        let (step, _) = content.question(id)?;
        let route = Route::Step(step.phase.clone(), step.id.clone());
        Some(Query::default().with("answer", id.as_str()).href(&route))
    };
    let found = match (item_of(key), Field::parse(key)) {
        (Some((kind, item)), _) => {
            item_page(kind, &item, content, plan).map(|route| place_on_page(&route, kind, &item, plan).href(&route))
        }
        (_, Some(Field::Answer(id))) => answer(&id),
        (_, Some(Field::MeasureNote(id))) => Some(measure(&id, content).href()),
        _ => None,
    };
    found.unwrap_or_else(|| Route::Data.href())
}

/// What the address says after the page, so that the item is in view.
fn place_on_page(page: &Route, kind: ItemKind, item: &ItemId, plan: &Plan) -> Query {
    let query = Query::default();
    match (page, kind) {
        (Route::Tasks, ItemKind::Task) => query.with("task", item.as_str()),
        (Route::Timeline, ItemKind::Event) => query.with("event", item.as_str()),
        (_, ItemKind::AgendaEntry) => {
            let event = plan.item(kind, item).and_then(|item| AgendaEntry::of(item).event);
            event.map_or_else(|| query.clone(), |event| query.clone().with("event", event.as_str()))
        }
        (_, ItemKind::Stakeholder | ItemKind::Project | ItemKind::Transfer) => query.with("item", item.as_str()),
        (_, ItemKind::TeamMember) => query.with("view", "team").with("item", item.as_str()),
        _ => query,
    }
}

/// The item that a key such as `items.event.<id>` stands for.
fn item_of(key: &str) -> Option<(ItemKind, ItemId)> {
    let (kind, item) = key.strip_prefix("items.")?.split_once('.')?;
    ItemKind::parse(kind).zip(ItemId::parse(item))
}

/// The page of a measure, which may be the planners' own.
fn measure(id: &MeasureId, content: &Content) -> Route {
    let own = ItemId::parse(id.as_str()).filter(|_| content.measures.get(id).is_none());
    own.map_or_else(|| Route::Measure(id.clone()), Route::OwnMeasure)
}

/// The page of a step: that of the guide, or the list of tasks for one that has none.
pub fn step_page(step: &StepEntry) -> Route {
    let of_guide = step.phase.clone().zip(StepId::parse(step.id.as_str())).filter(|_| step.origin == Origin::Guide);
    of_guide.map_or(Route::Tasks, |(phase, step)| Route::Step(phase, step))
}

/// The page where an item of the plan stands.
pub fn item_page(kind: ItemKind, item: &ItemId, content: &Content, plan: &Plan) -> Option<Route> {
    let page = match kind {
        ItemKind::Profile => Route::Profile,
        ItemKind::OwnMeasure => Route::OwnMeasure(item.clone()),
        ItemKind::CheckResult => Route::Check,
        ItemKind::Event => {
            let format = plan.events().find(|event| event.id == item)?.format;
            format.filter(|id| content.formats.contains_key(id)).map_or(Route::Timeline, Route::Format)
        }
        ItemKind::Rating => Route::Priorities,
        ItemKind::Measure => return MeasureId::parse(item.as_str()).map(|id| measure(&id, content)),
        ItemKind::Task | ItemKind::Step => Route::Tasks,
        ItemKind::Stakeholder | ItemKind::TeamMember | ItemKind::Setting => Route::Stakeholders,
        ItemKind::Project => Route::Projects,
        ItemKind::Schedule | ItemKind::Season => Route::Timeline,
        ItemKind::Indicator | ItemKind::Reading | ItemKind::Reflection => Route::Monitoring,
        ItemKind::Decision => Route::Decisions,
        ItemKind::Report => Route::Report,
        ItemKind::Deck => Route::Deck(DeckName::Own(item.clone())),
        ItemKind::Slide => {
            let deck = plan.item(ItemKind::Slide, item).and_then(|item| OwnSlide::of(item).deck);
            deck.map_or(Route::Workshop, |deck| Route::Deck(DeckName::Own(deck)))
        }
        ItemKind::AgendaEntry => Route::Agenda,
        ItemKind::Board | ItemKind::BoardColumn | ItemKind::Cluster | ItemKind::Card | ItemKind::Dots => Route::Board,
        ItemKind::Transfer => Route::Transfer,
        ItemKind::WorkingGroup => Route::Collect,
    };
    Some(page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::TermId;

    #[test]
    fn what_is_not_in_the_content_has_an_address_all_the_same() {
        let (content, plan) = (Content::default(), Plan::default());
        for (target, expected) in [
            (Target::Own("answers.what-may-fail".into()), "#/data"),
            (Target::Own("no field".into()), "#/data"),
            (Target::Own("items.event.gone".into()), "#/data"),
            (Target::Own("items.check-result.x".into()), "#/check"),
            (Target::Own("items.task.x".into()), "#/plan/tasks?task=x"),
            (Target::Own("items.stakeholder.x".into()), "#/plan/people?item=x"),
            (Target::Own("items.team-member.x".into()), "#/plan/people?view=team&item=x"),
            (Target::Term(TermId::parse("drought").unwrap()), "#/glossary?term=drought"),
        ] {
            assert_eq!(address(&target, &content, &plan), expected);
        }
    }
}
