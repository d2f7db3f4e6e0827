// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields and values of the plan in words, with the titles that the content gives them.

use crate::domain::plan::{About, Field, MeasureState, Value};
use crate::state::Toolbox;
use crate::text::fill;

impl Toolbox {
    /// A field of the plan in words; one that the content no longer has is named by its id.
    pub fn plan_field(&self, field: &Field) -> String {
        let (content, words) = (&self.content, &self.words.data);
        let measure = |id| content.measures.get(id).map(|measure| measure.title.as_str());
        let titled = |text: &str, title: Option<&str>| title.map(|title| fill(text, &[("title", title)]));
        let known = match field {
            Field::About(About::Title) => Some(words.plan_title.clone()),
            Field::About(About::Municipality) => Some(words.municipality.clone()),
            Field::About(About::Neighbourhood) => Some(words.neighbourhood.clone()),
            Field::Task(id) => content.task(id).map(|(_, task)| task.title.clone()),
            Field::Answer(id) => content.question(id).map(|(_, question)| question.text.clone()),
            Field::State(id) => content.steps.get(id).map(|step| format!("{}: {}", self.words.step.state, step.title)),
            Field::Measure(id) => titled(&words.measure, measure(id)),
            Field::MeasureNote(id) => titled(&words.note, measure(id)),
        };
        known.unwrap_or_else(|| fill(&words.gone, &[("id", field.id())]))
    }

    /// A value of the plan in words.
    pub fn plan_value(&self, value: &Value) -> String {
        let words = &self.words.data;
        let word = match value {
            Value::Done(true) => &words.ticked,
            Value::Done(false) => &words.not_ticked,
            Value::Text(text) if text.trim().is_empty() => &words.empty,
            Value::Text(text) => return text.to_string(),
            Value::State(Some(state)) => return self.words.state(*state).to_owned(),
            Value::State(None) | Value::Measure(None) => &words.empty,
            Value::Measure(Some(MeasureState::Idea)) => &self.words.examples.state.idea,
            Value::Measure(Some(MeasureState::Shortlisted)) => &words.shortlisted,
            Value::Measure(Some(MeasureState::Planned)) => &self.words.examples.state.planned,
            Value::Measure(Some(MeasureState::UnderWay)) => &words.under_way,
            Value::Measure(Some(MeasureState::Done)) => &self.words.examples.state.done,
            Value::Measure(Some(MeasureState::Rejected)) => &words.rejected,
        };
        word.clone()
    }
}
