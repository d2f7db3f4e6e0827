// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields and values of the plan in words, with the titles that the content gives them.

use std::borrow::Cow;

use crate::domain::id::{
    Attribute, CheckId, FormatId, GroupId, IndicatorId, ItemId, MeasureId, PhaseId, ProblemId, RoleId, StepId, TaskId,
};
use crate::domain::index::Index;
use crate::domain::plan::items::{EventKey, Subject};
use crate::domain::plan::{About, Field, ItemKind, Plan, Value};
use crate::state::Toolbox;
use crate::text::{ItemWords, fill};

impl Toolbox {
    /// A field of the plan in words; one that the content no longer has is named by its id.
    pub fn plan_field(&self, field: &Field, plan: &Plan, item_words: &ItemWords) -> String {
        let (content, words) = (&self.content, &self.words.data);
        let titled = |text: &str, title: Option<&str>| title.map(|title| fill(text, &[("title", title)]));
        let known = match field {
            Field::About(About::Title) => Some(words.plan_title.clone()),
            Field::About(About::Municipality) => Some(words.municipality.clone()),
            Field::About(About::Neighbourhood) => Some(words.neighbourhood.clone()),
            Field::Task(id) => content.task(id).map(|(_, task)| task.title.clone()),
            Field::Answer(id) => content.question(id).map(|(_, question)| question.text.clone()),
            Field::State(id) => content.steps.get(id).map(|step| format!("{}: {}", self.words.step.state, step.title)),
            Field::Measure(id) => titled(&item_words.measure, self.measure_title(id, plan)),
            Field::MeasureNote(id) => titled(&item_words.note, self.measure_title(id, plan)),
            Field::Item { kind, item, attribute } => {
                Some(self.plan_item_field(*kind, item, attribute, plan, item_words))
            }
            Field::Foreign { id, .. } => Some(fill(&item_words.foreign, &[("id", id)])),
        };
        known.unwrap_or_else(|| fill(&item_words.gone, &[("id", &field.id())]))
    }

    /// The title of a measure of the catalogue, or of an own one.
    pub fn measure_title<'a>(&'a self, id: &MeasureId, plan: &'a Plan) -> Option<&'a str> {
        let of_content = self.content.measures.get(id).map(|measure| measure.title.as_str());
        of_content.or_else(|| written_title(ItemKind::OwnMeasure, &ItemId::parse(id.as_str())?, plan))
    }

    /// What an item is called: by those who entered it, or by the content where it stands for something there.
    pub fn item_title<'a>(&'a self, kind: ItemKind, item: &ItemId, plan: &'a Plan) -> Option<&'a str> {
        let (content, id) = (&self.content, item.as_str());
        let of_content = match kind {
            ItemKind::Measure => MeasureId::parse(id).and_then(|id| self.measure_title(&id, plan)),
            ItemKind::Task => TaskId::parse(id).and_then(|id| Some(content.task(&id)?.1.title.as_str())),
            ItemKind::Step => StepId::parse(id).and_then(|id| Some(content.steps.get(&id)?.title.as_str())),
            ItemKind::Indicator => {
                IndicatorId::parse(id).and_then(|id| Some(content.indicators.get(&id)?.name.as_str()))
            }
            _ => None,
        };
        of_content.or_else(|| written_title(kind, item, plan))
    }

    /// An attribute of an item in words: kind, title if it has one, attribute.
    fn plan_item_field(
        &self,
        kind: ItemKind,
        item: &ItemId,
        attribute: &Attribute,
        plan: &Plan,
        words: &ItemWords,
    ) -> String {
        let word = |words: &Index<String, String>, key: &str| {
            // What a newer version says stands there as it is in the plan.
            words.get(key).cloned().unwrap_or_else(|| key.to_owned())
        };
        let question = attribute.as_str().strip_prefix("answer-").and_then(CheckId::parse);
        let question = question.and_then(|id| self.content.check.iter().find(|other| other.id == id));
        let what =
            question.map_or_else(|| word(&words.attribute, attribute.as_str()), |question| question.question.clone());
        let kind_word = word(&words.kind, kind.key());
        match self.item_title(kind, item, plan) {
            Some(title) => fill(&words.named, &[("kind", &kind_word), ("title", title), ("what", &what)]),
            None => fill(&words.unnamed, &[("kind", &kind_word), ("what", &what)]),
        }
    }

    /// A value of a field of the plan in words.
    pub fn plan_value(&self, field: &Field, value: &Value, plan: &Plan, words: &ItemWords) -> String {
        let word = match value {
            Value::Done(true) => &words.ticked,
            Value::Done(false) => &words.not_ticked,
            Value::Text(text) if text.trim().is_empty() => &words.empty,
            Value::Text(text) => return self.item_value(field, text, plan, words),
            Value::State(Some(state)) => return self.words.state(*state).to_owned(),
            Value::State(None) | Value::Measure(None) => &words.empty,
            Value::Measure(Some(state)) => return self.words.measure_state(*state).to_owned(),
            Value::Foreign(json) => return json.to_string(),
        };
        word.clone()
    }

    /// What an attribute holds, in words; what nobody knows a word for stands for itself.
    fn item_value(&self, field: &Field, text: &str, plan: &Plan, words: &ItemWords) -> String {
        let Field::Item { attribute, .. } = field else { return text.to_owned() };
        let of_set = match (attribute.as_str(), text) {
            ("deleted", "yes") => &words.is_deleted,
            ("deleted", _) => &words.is_there,
            ("status", "draft") => &words.draft,
            ("status", "saved") => &words.saved,
            (_, "unknown") if !field.is_prose() => &words.unknown,
            _ if field.is_prose() => return text.to_owned(),
            (attribute, _) => {
                let titles = text.split_whitespace().map(|word| self.word_title(attribute, word, plan));
                return titles.collect::<Vec<_>>().join(", ");
            }
        };
        of_set.clone()
    }

    /// What an id or a word of a list is called.
    fn word_title<'a>(&'a self, attribute: &str, word: &'a str, plan: &'a Plan) -> Cow<'a, str> {
        let content = &self.content;
        let of_item = |kind| ItemId::parse(word).and_then(|id| self.item_title(kind, &id, plan));
        let title = match attribute {
            "format" => FormatId::parse(word).and_then(|id| Some(content.formats.get(&id)?.title.as_str())),
            "step" | "steps" => of_item(ItemKind::Step),
            "phase" => PhaseId::parse(word).and_then(|id| Some(content.phase(&id)?.1.title.as_str())),
            "group" | "groups" | "targets" => {
                GroupId::parse(word).and_then(|id| Some(content.groups.get(&id)?.name.as_str()))
            }
            "role" => RoleId::parse(word).and_then(|id| Some(content.roles.get(&id)?.name.as_str())),
            "problems" => ProblemId::parse(word).and_then(|id| Some(content.problems.get(&id)?.title.as_str())),
            "measures" => MeasureId::parse(word).and_then(|id| self.measure_title(&id, plan)),
            "indicator" => of_item(ItemKind::Indicator),
            "event" => of_item(ItemKind::Event),
            "board" => of_item(ItemKind::Board),
            "column" => of_item(ItemKind::BoardColumn),
            "cluster" => of_item(ItemKind::Cluster),
            "card" => of_item(ItemKind::Card),
            "subject" => match Subject::parse(word) {
                Some(Subject::Measure(id)) => return self.measure_title(&id, plan).unwrap_or(word).to_owned().into(),
                None => None,
            },
            _ => None,
        };
        Cow::Borrowed(title.unwrap_or(word))
    }
}

/// What an item is called by those who entered it, also if it was deleted.
fn written_title<'a>(kind: ItemKind, item: &ItemId, plan: &'a Plan) -> Option<&'a str> {
    let title = plan.item_deleted_or_not(kind, item)?.text(EventKey::Title.key());
    (!title.is_empty()).then_some(title)
}
