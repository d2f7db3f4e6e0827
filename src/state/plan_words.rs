// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields and values of the plan in words, with the titles that the content gives them.

use crate::domain::id::{Attribute, CheckId, ItemId, MeasureId};
use crate::domain::plan::items::{EventKey, ProfileKey, Subject};
use crate::domain::plan::{About, Field, ItemKind, MeasureState, Plan, Value};
use crate::state::Toolbox;
use crate::text::fill;

impl Toolbox {
    /// A field of the plan in words; one that the content no longer has is named by its id.
    pub fn plan_field(&self, field: &Field, plan: &Plan) -> String {
        let (content, words) = (&self.content, &self.words.data);
        let titled = |text: &str, title: Option<&str>| title.map(|title| fill(text, &[("title", title)]));
        let known = match field {
            Field::About(About::Title) => Some(words.plan_title.clone()),
            Field::About(About::Municipality) => Some(words.municipality.clone()),
            Field::About(About::Neighbourhood) => Some(words.neighbourhood.clone()),
            Field::Task(id) => content.task(id).map(|(_, task)| task.title.clone()),
            Field::Answer(id) => content.question(id).map(|(_, question)| question.text.clone()),
            Field::State(id) => content.steps.get(id).map(|step| format!("{}: {}", self.words.step.state, step.title)),
            Field::Measure(id) => titled(&words.measure, self.measure_title(id, plan)),
            Field::MeasureNote(id) => titled(&words.note, self.measure_title(id, plan)),
            Field::Item { kind: ItemKind::Measure, item, .. } => MeasureId::parse(item.as_str())
                .and_then(|id| titled(&self.words.item.rejection, self.measure_title(&id, plan))),
            Field::Item { kind, item, attribute } => Some(self.plan_item_field(*kind, item, attribute, plan)),
            Field::Foreign { id, .. } => Some(fill(&self.words.item.foreign, &[("id", id)])),
        };
        known.unwrap_or_else(|| fill(&words.gone, &[("id", &field.id())]))
    }

    /// The title of a measure of the catalogue, or of an own one.
    pub fn measure_title<'a>(&'a self, id: &MeasureId, plan: &'a Plan) -> Option<&'a str> {
        let of_content = self.content.measures.get(id).map(|measure| measure.title.as_str());
        of_content.or_else(|| item_title(ItemKind::OwnMeasure, &ItemId::parse(id.as_str())?, plan))
    }

    /// An attribute of an item in words: kind, title if it has one, attribute.
    fn plan_item_field(&self, kind: ItemKind, item: &ItemId, attribute: &Attribute, plan: &Plan) -> String {
        let words = &self.words.item;
        let kind_word = match kind {
            ItemKind::Profile => &words.profile,
            ItemKind::CheckResult => &words.check_result,
            ItemKind::Event => &words.event,
            ItemKind::OwnMeasure => &words.own_measure,
            ItemKind::Rating => &words.rating,
            ItemKind::Measure => &self.words.data.measure,
        };
        let question = attribute.as_str().strip_prefix("answer-").and_then(CheckId::parse);
        let question = question.and_then(|id| self.content.check.iter().find(|other| other.id == id));
        let what = match ProfileKey::hazard_of(attribute) {
            Some(hazard) => fill(&words.severity, &[("hazard", self.words.hazard(hazard))]),
            None => {
                question.map_or_else(|| self.attribute_word(attribute).to_owned(), |question| question.question.clone())
            }
        };
        match item_title(kind, item, plan) {
            Some(title) => fill(&words.named, &[("kind", kind_word), ("title", title), ("what", &what)]),
            None => fill(&words.unnamed, &[("kind", kind_word), ("what", &what)]),
        }
    }

    /// An attribute in a word, the same in whatever kind of item; one of a newer version as it stands in the plan.
    fn attribute_word<'a>(&'a self, attribute: &'a Attribute) -> &'a str {
        let (words, measure) = (&self.words.item, &self.words.measure);
        match attribute.as_str() {
            "deleted" => &words.deleted,
            "title" => &self.words.data.plan_title,
            "date" => &words.date,
            "start" => &words.start,
            "format" => &words.format,
            "step" => &words.step,
            "place" => &words.place,
            "note" | "notes" => &words.note,
            "who" => &words.who,
            "status" => &words.status,
            "summary" => &words.summary,
            "hazards" => &measure.hazards,
            "field" => &measure.field,
            "types" => &measure.types,
            "scales" => &measure.scales,
            "cost" => &measure.cost,
            "effort" => &measure.effort,
            "lead" => &measure.lead,
            "lead-time" => &measure.lead_time,
            "targets" => &measure.targets,
            "benefits" => &measure.benefits,
            "subject" => &words.subject,
            "by" => &words.by,
            "impact" => &words.impact,
            "fabric" => &words.fabric,
            "open-space" => &words.open_space,
            "groups" => &words.groups,
            "assets" => &words.assets,
            "ownership" => &words.ownership,
            "budget" => &words.budget,
            "staff" => &words.staff,
            newer => newer,
        }
    }

    /// A value of a field of the plan in words.
    pub fn plan_value(&self, field: &Field, value: &Value, plan: &Plan) -> String {
        let words = &self.words.data;
        let word = match value {
            Value::Done(true) => &words.ticked,
            Value::Done(false) => &words.not_ticked,
            Value::Text(text) if text.trim().is_empty() => &words.empty,
            Value::Text(text) => return self.item_value(field, text, plan).unwrap_or_else(|| text.to_string()),
            Value::State(Some(state)) => return self.words.state(*state).to_owned(),
            Value::State(None) | Value::Measure(None) => &words.empty,
            Value::Measure(Some(MeasureState::Idea)) => &self.words.examples.state.idea,
            Value::Measure(Some(MeasureState::Shortlisted)) => &words.shortlisted,
            Value::Measure(Some(MeasureState::Planned)) => &self.words.examples.state.planned,
            Value::Measure(Some(MeasureState::UnderWay)) => &words.under_way,
            Value::Measure(Some(MeasureState::Done)) => &self.words.examples.state.done,
            Value::Measure(Some(MeasureState::Rejected)) => &words.rejected,
            Value::Foreign(json) => return json.to_string(),
        };
        word.clone()
    }

    /// What an attribute holds as a word, in words; `None` where it stands for itself.
    fn item_value(&self, field: &Field, text: &str, plan: &Plan) -> Option<String> {
        let Field::Item { attribute, .. } = field else { return None };
        let (content, words) = (&self.content, &self.words.item);
        let of_set = match (attribute.as_str(), text) {
            ("deleted", "yes") => &words.is_deleted,
            ("deleted", _) => &words.is_there,
            ("status", "draft") => &words.draft,
            ("status", "saved") => &words.saved,
            (_, "unknown") if !field.is_prose() => &words.unknown,
            _ => {
                let title = match attribute.as_str() {
                    "format" => content.formats.values().find(|format| format.id.as_str() == text)?.title.as_str(),
                    "step" => content.steps.values().find(|step| step.id.as_str() == text)?.title.as_str(),
                    "subject" => {
                        let Subject::Measure(id) = Subject::parse(text)?;
                        return self.measure_title(&id, plan).map(str::to_owned);
                    }
                    _ => return None,
                };
                return Some(title.to_owned());
            }
        };
        Some(of_set.clone())
    }
}

/// What an item is called by those who entered it, also if it was deleted.
fn item_title<'a>(kind: ItemKind, item: &ItemId, plan: &'a Plan) -> Option<&'a str> {
    let title = plan.item_deleted_or_not(kind, item)?.text(EventKey::Title.key());
    (!title.is_empty()).then_some(title)
}
