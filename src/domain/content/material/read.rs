// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate for workshop material: its file becomes [`Material`] plus the list of what is wrong with it.

use super::raw::*;
use super::*;
use crate::domain::content::bundle::MATERIAL_FORMAT;
use crate::domain::content::parse::{self, File, Reader};
use crate::domain::content::problem::{BundleError, Problem, ProblemKind};
use crate::domain::id::Id;

/// What a file of workshop material holds.
#[derive(Debug)]
pub struct Read {
    /// What could be read.
    pub material: Material,
    /// What was left out, and why.
    pub problems: Vec<Problem>,
}

/// Reads the workshop material of a language; what it refers to is looked for in the content of that language.
///
/// # Errors
/// When a text is no such file at all, or one of a newer schema.
pub fn read(text: &str, content: &Content) -> std::result::Result<Read, BundleError> {
    let (bundle, language) = parse::envelope(text, MATERIAL_FORMAT)?;
    let mut reader = Reader::new(language, &bundle);
    let exercises = reader.items("exercises", |reader, id: &ExerciseId, structure, text, language| {
        Some(exercise(reader, id, structure, text, language, content))
    });
    let decks = reader.items("decks", |reader, id: &DeckId, structure, text, language| {
        Some(deck(reader, id, structure, text, language, content, &exercises))
    });
    let facilitation = facilitation(&mut reader, content);
    let practice = practice(&mut reader);
    let material = Material { decks, exercises, facilitation, practice };
    Ok(Read { material, problems: reader.into_problems() })
}

/// Keeps the ids of what is there; names the others.
fn known<K: Id>(
    reader: &mut Reader<'_>,
    file: &File<'_>,
    at: &str,
    ids: Vec<String>,
    is_there: impl Fn(&K) -> bool,
) -> Vec<K> {
    let mut ids: Vec<K> = reader.ids(file, at, ids);
    ids.retain(|id| {
        let there = is_there(id);
        if !there {
            reader.problem(file, at, ProblemKind::UnknownReference { id: id.to_string() });
        }
        there
    });
    ids
}

fn sources(reader: &mut Reader<'_>, file: &File<'_>, at: &str, ids: Vec<String>, content: &Content) -> Vec<SourceId> {
    if ids.is_empty() {
        reader.problem(file, at, ProblemKind::NoSource);
    }
    // While content is checked, the register may be a file that has not been read.
    known(reader, file, at, ids, |id| content.sources.is_empty() || content.sources.contains_key(id))
}

fn deck(
    reader: &mut Reader<'_>,
    id: &DeckId,
    structure: DeckStructure,
    text: DeckText,
    language: Language,
    content: &Content,
    exercises: &Index<ExerciseId, Exercise>,
) -> Deck {
    let file = &reader.structure_file("decks", id);
    let prose = &reader.text_file(language, "decks", id);
    let ids = structure.slides.iter().map(|slide| slide.id.clone()).collect();
    let mut words = reader.pick(prose, "slides", ids, text.slides);
    let mut slides = Vec::with_capacity(words.len());
    for raw in structure.slides {
        let Some(place) = words.iter().position(|(of, _)| *of == raw.id) else { continue };
        let (_, text) = words.swap_remove(place);
        slides.extend(slide(reader, (file, prose), raw, text, content, exercises));
    }
    Deck {
        id: id.clone(),
        title: text.title,
        summary: text.summary,
        audience: text.audience,
        steps: known(reader, file, "steps", structure.steps, |id| content.steps.contains_key(id)),
        formats: known(reader, file, "formats", structure.formats, |id| content.formats.contains_key(id)),
        worksheets: structure.worksheets,
        before: reader.words(prose, "before", structure.before, text.before),
        during: reader.words(prose, "during", structure.during, text.during),
        after: reader.words(prose, "after", structure.after, text.after),
        slides,
        sources: sources(reader, file, "sources", structure.sources, content),
        language,
    }
}

fn slide(
    reader: &mut Reader<'_>,
    (file, prose): (&File<'_>, &File<'_>),
    raw: SlideRaw,
    text: SlideText,
    content: &Content,
    exercises: &Index<ExerciseId, Exercise>,
) -> Option<DeckSlide> {
    let at = format!("slides.{}", raw.id);
    let unknown = |reader: &mut Reader<'_>, id: &str| {
        reader.problem(file, &at, ProblemKind::UnknownReference { id: id.to_owned() });
    };
    let shows = raw.shows.as_deref().and_then(Shown::parse).filter(|shown| shown.is_in(content));
    let exercise = raw.exercise.as_deref().and_then(ExerciseId::parse).filter(|id| exercises.contains_key(id));
    // A slide of such a kind without what it is about says nothing.
    if shows.is_none() && (raw.shows.is_some() || raw.kind == SlideKind::Show) {
        unknown(reader, raw.shows.as_deref().unwrap_or("shows"));
    }
    if exercise.is_none() && (raw.exercise.is_some() || raw.kind == SlideKind::Exercise) {
        unknown(reader, raw.exercise.as_deref().unwrap_or("exercise"));
    }
    let points = raw.points.unwrap_or_default();
    let points = reader.words(prose, &format!("{at}.points"), points, text.points.unwrap_or_default());
    let sources = sources(reader, file, &at, raw.sources, content);
    Some(DeckSlide {
        id: reader.id(file, &at, raw.id)?,
        kind: raw.kind,
        minutes: raw.minutes,
        shows,
        exercise,
        title: text.title,
        text: text.text.unwrap_or_default(),
        points,
        script: text.script,
        pitfall: text.pitfall.unwrap_or_default(),
        sources,
    })
}

fn exercise(
    reader: &mut Reader<'_>,
    id: &ExerciseId,
    structure: ExerciseStructure,
    text: ExerciseText,
    language: Language,
    content: &Content,
) -> Exercise {
    let file = &reader.structure_file("exercises", id);
    let prose = &reader.text_file(language, "exercises", id);
    let columns = reader.pick(prose, "columns", structure.columns, text.columns);
    let people = match structure.people.as_slice() {
        [fewest, most] if fewest <= most => (*fewest, *most),
        _ => {
            reader.problem(file, "people", ProblemKind::SpanReversed);
            (1, u16::MAX)
        }
    };
    Exercise {
        id: id.clone(),
        kind: structure.kind,
        minutes: structure.minutes,
        people,
        worksheets: structure.worksheets,
        title: text.title,
        goal: text.goal,
        task: text.task,
        columns: columns.into_iter().filter_map(|(id, title)| Some((LocalId::parse(&id)?, title))).collect(),
        steps: reader.words(prose, "steps", structure.steps, text.steps),
        materials: reader.words(prose, "materials", structure.materials, text.materials),
        online: text.online,
        pitfall: text.pitfall,
        sources: sources(reader, file, "sources", structure.sources, content),
        language,
    }
}

fn facilitation(reader: &mut Reader<'_>, content: &Content) -> Vec<FacilitationSection> {
    let listed = reader.listed("facilitation", |section: &FacilitationStructure| &section.id);
    let mut sections = Vec::new();
    for (raw, text, language) in listed {
        let FacilitationText { title, text, points } = text;
        let file = &reader.structure_file("facilitation", &"");
        let prose = &reader.text_file(language, "facilitation", &"");
        let points = reader.words(prose, &format!("{}.points", raw.id), raw.points, points);
        let sources = sources(reader, file, &raw.id, raw.sources, content);
        let id = reader.id(file, "", raw.id);
        sections.extend(id.map(|id| FacilitationSection { id, title, text, points, sources }));
    }
    sections
}

fn practice(reader: &mut Reader<'_>) -> Vec<Station> {
    let mut stations = Vec::new();
    for (StationStructure { id, minutes, page }, text, _) in
        reader.listed("practice", |station: &StationStructure| &station.id)
    {
        let StationText { title, task, sign } = text;
        let file = &reader.structure_file("practice", &"");
        stations.extend(reader.id(file, "", id).map(|id| Station { id, minutes, page, title, task, sign }));
    }
    stations
}
