// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The agenda of an event in words: for the page, for print, for a calendar, for the record.

use super::{AgendaWords, Locale, fill};
use crate::domain::agenda::{self, Frame, Warning};
use crate::domain::content::Content;
use crate::domain::content::material::Material;
use crate::domain::date::TimeOfDay;
use crate::domain::id::ItemId;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{AgendaEntry, AgendaKind, Event};
use crate::domain::typed;

/// What an agenda is written from.
#[derive(Clone, Copy)]
pub struct AgendaWriter<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The content, in the language of the words.
    pub content: &'a Content,
    /// The material for workshops, in the same language.
    pub material: &'a Material,
    /// The words.
    pub words: &'a AgendaWords,
    /// Numbers and plurals.
    pub locale: &'a dyn Locale,
}

/// An entry in words. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaLine {
    /// Its id.
    pub id: ItemId,
    /// What it is.
    pub kind: AgendaKind,
    /// When it begins: a clock time, or hours and minutes from the start.
    pub begin: String,
    /// When it ends.
    pub end: String,
    /// How many minutes it takes; empty if nobody has said.
    pub minutes: String,
    /// Its title.
    pub title: String,
    /// Who does it; empty where the plan works without names of people.
    pub by: String,
    /// What to bring, line by line.
    pub materials: String,
    /// A note for the facilitator.
    pub note: String,
    /// Where it comes from.
    pub origin: String,
    /// What the script of its slides and its exercise says.
    pub script: Vec<String>,
}

/// An agenda in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WrittenAgenda {
    /// Its entries.
    pub lines: Vec<AgendaLine>,
    /// How many minutes they take.
    pub minutes: u32,
    /// How many they are, and how long they take.
    pub total: String,
    /// When it ends; empty without a start.
    pub ends: String,
    /// What looks like too much.
    pub warnings: Vec<String>,
    /// What to bring, each once.
    pub bring: Vec<String>,
}

impl WrittenAgenda {
    /// The agenda as lines of a plain text.
    pub fn plain(&self) -> String {
        let line = |line: &AgendaLine| {
            let by = if line.by.trim().is_empty() { String::new() } else { [" (", line.by.trim(), ")"].concat() };
            [&line.begin, " ", &line.title, &by].concat()
        };
        self.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl<'a> AgendaWriter<'a> {
    /// The agenda of an event, or that which belongs to none.
    pub fn write(self, event: Option<&Event<'_>>) -> WrittenAgenda {
        let entries = self.plan.agenda(event.map(|event| event.id));
        let frame = event.map(|event| Frame::of(event, self.content)).unwrap_or_default();
        let spans: Vec<agenda::Span> = entries.iter().map(|entry| (entry.kind, entry.minutes)).collect();
        let (begins, total) = agenda::begins(entries.iter().map(|entry| entry.minutes));
        let count = self.words.count.of(entries.len() as f64, self.locale, &[]);
        let values = [("count", &*count), ("hours", &*hours(total))];
        let end = |_: TimeOfDay| fill(&self.words.ends, &[("time", &self.clock(frame, total))]);
        let has_names = self.plan.has_names();
        let lines: Vec<AgendaLine> =
            entries.iter().zip(&begins).map(|(entry, begin)| self.line(entry, *begin, frame, has_names)).collect();
        let mut bring: Vec<String> = Vec::new();
        for text in lines.iter().flat_map(|line| line.materials.lines()).map(str::trim) {
            if !text.is_empty() && !bring.iter().any(|known| known == text) {
                bring.push(text.to_owned());
            }
        }
        WrittenAgenda {
            minutes: total,
            total: fill(&self.words.total, &values),
            ends: frame.start.filter(|_| !lines.is_empty()).map(end).unwrap_or_default(),
            warnings: agenda::warnings(&spans, frame).into_iter().map(|warning| self.warning(warning, frame)).collect(),
            lines,
            bring,
        }
    }

    /// What an event is called.
    pub fn event_title(self, event: &Event<'_>) -> String {
        let format = event.format.as_ref().and_then(|id| self.content.formats.get(id));
        match event.title.trim() {
            "" => format.map_or(&self.words.untitled_event, |format| &format.title).clone(),
            title => title.to_owned(),
        }
    }

    fn line(self, entry: &AgendaEntry<'_>, begin: u32, frame: Frame, has_names: bool) -> AgendaLine {
        let end = begin.saturating_add(u32::from(entry.minutes));
        AgendaLine {
            id: entry.id.clone(),
            kind: entry.kind,
            begin: self.clock(frame, begin),
            end: self.clock(frame, end),
            minutes: if entry.minutes == 0 { String::new() } else { entry.minutes.to_string() },
            title: self.title(entry),
            by: if has_names { entry.by.to_owned() } else { String::new() },
            materials: entry.materials.to_owned(),
            note: entry.note.to_owned(),
            origin: self.origin(entry).map(|title| fill(&self.words.from, &[("title", title)])).unwrap_or_default(),
            script: self.script(entry),
        }
    }

    /// What an entry is called: by those who wrote it, or by the content.
    fn title(self, entry: &AgendaEntry<'_>) -> String {
        let exercise = entry.exercise.as_ref().and_then(|id| self.material.exercises.get(id));
        let (written, kind) = (entry.title.trim(), entry.kind);
        let title = match (written, exercise, self.origin(entry)) {
            ("", Some(exercise), _) => &exercise.title,
            ("", None, Some(origin)) => origin,
            ("", None, None) if kind == AgendaKind::Break => &self.words.break_title,
            ("", None, None) => &self.words.untitled,
            _ => written,
        };
        title.to_owned()
    }

    /// The title of the deck or format that an entry comes from.
    fn origin(self, entry: &AgendaEntry<'_>) -> Option<&'a str> {
        let deck = entry.from.as_ref().and_then(|id| self.material.decks.get(id)).map(|deck| deck.title.as_str());
        let format = || Some(self.content.formats.get(entry.format.as_ref()?)?.title.as_str());
        deck.or_else(format)
    }

    fn script(self, entry: &AgendaEntry<'_>) -> Vec<String> {
        let mut script = Vec::new();
        let careful = |text: &str| fill(&self.words.careful, &[("text", text)]);
        let deck = entry.from.as_ref().and_then(|id| self.material.decks.get(id));
        let slides = deck.zip(entry.slide.as_ref()).map(|(deck, slide)| agenda::slides_of(deck, slide));
        for slide in slides.unwrap_or_default() {
            if !slide.script.is_empty() {
                script.push(fill(&self.words.slide, &[("title", &slide.title), ("text", &slide.script)]));
            }
            if !slide.pitfall.is_empty() {
                script.push(careful(&slide.pitfall));
            }
        }
        if let Some(exercise) = entry.exercise.as_ref().and_then(|id| self.material.exercises.get(id)) {
            script.extend(exercise.steps.iter().cloned());
            script.extend(Some(&exercise.pitfall).filter(|pitfall| !pitfall.is_empty()).map(|text| careful(text)));
        }
        script
    }

    /// A minute as a clock time, or as hours and minutes from the start.
    fn clock(self, frame: Frame, minute: u32) -> String {
        let Some(start) = frame.start else { return ["+", &hours(minute)].concat() };
        match typed::later(start, minute) {
            (time, 0) => time,
            (time, _) => fill(&self.words.next_day, &[("time", &time)]),
        }
    }

    fn warning(self, warning: Warning, frame: Frame) -> String {
        let number = |n: u32| self.locale.number(f64::from(n));
        match warning {
            Warning::LongDay { total } => fill(&self.words.long_day, &[("hours", &hours(total))]),
            Warning::NoBreak { from, minutes } => {
                fill(&self.words.no_break, &[("time", &self.clock(frame, from)), ("n", &number(minutes))])
            }
            Warning::EndsLate { over } => fill(&self.words.ends_late, &[("n", &number(over))]),
            Warning::LongerThanPlanned { total, planned } => {
                fill(&self.words.longer, &[("n", &number(total)), ("planned", &number(planned))])
            }
        }
    }
}

/// Minutes as hours and minutes, `1:05`.
fn hours(minutes: u32) -> String {
    let rest = (minutes % 60).to_string();
    [&*(minutes / 60).to_string(), ":", if rest.len() == 1 { "0" } else { "" }, &rest].concat()
}

#[cfg(test)]
mod tests {
    use super::hours;

    #[test]
    fn hours_have_two_digits_of_minutes() {
        for (minutes, text) in [(0, "0:00"), (5, "0:05"), (65, "1:05"), (1_500, "25:00")] {
            assert_eq!(hours(minutes), text);
        }
    }
}
