// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a mistyped address may have meant.

use super::model::Content;
use crate::domain::id::{ExampleId, FormatId, MeasureId, PhaseId, ProblemId, StepId};

/// Something that has a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A phase.
    Phase(PhaseId),
    /// A step in its phase.
    Step(PhaseId, StepId),
    /// A measure.
    Measure(MeasureId),
    /// A format.
    Format(FormatId),
    /// A pressing problem.
    Problem(ProblemId),
    /// A worked example.
    Example(ExampleId),
}

/// The place of an item of a kind (named as its folder), with its title; `None` for what has no page of its own.
pub fn place<'a>(kind: &str, id: &str, content: &'a Content) -> Option<(Place, &'a str)> {
    let found = match kind {
        "steps" => {
            let step = content.steps.get(&StepId::parse(id)?)?;
            (Place::Step(step.phase.clone(), step.id.clone()), &step.title)
        }
        "measures" => {
            let measure = content.measures.get(&MeasureId::parse(id)?)?;
            (Place::Measure(measure.id.clone()), &measure.title)
        }
        "formats" => {
            let format = content.formats.get(&FormatId::parse(id)?)?;
            (Place::Format(format.id.clone()), &format.title)
        }
        "problems" => {
            let problem = content.problems.get(&ProblemId::parse(id)?)?;
            (Place::Problem(problem.id.clone()), &problem.title)
        }
        "examples" => {
            let example = content.examples.get(&ExampleId::parse(id)?)?;
            (Place::Example(example.id.clone()), &example.title)
        }
        _ => return None,
    };
    Some((found.0, found.1.as_str()))
}

/// The places whose id or title is most like the last part of an address, best first, three at most.
pub fn nearest(address: &str, content: &Content) -> Vec<(Place, String)> {
    // A long address says nothing more about what was meant.
    let wanted: String =
        address.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default().chars().take(80).collect();
    let phases = content.phases.iter().map(|phase| (Place::Phase(phase.id.clone()), phase.id.as_str(), &phase.title));
    let steps = content
        .steps
        .values()
        .map(|step| (Place::Step(step.phase.clone(), step.id.clone()), step.id.as_str(), &step.title));
    let measures = content
        .measures
        .values()
        .map(|measure| (Place::Measure(measure.id.clone()), measure.id.as_str(), &measure.title));
    let formats =
        content.formats.values().map(|format| (Place::Format(format.id.clone()), format.id.as_str(), &format.title));
    let problems = content
        .problems
        .values()
        .map(|problem| (Place::Problem(problem.id.clone()), problem.id.as_str(), &problem.title));
    let examples = content
        .examples
        .values()
        .map(|example| (Place::Example(example.id.clone()), example.id.as_str(), &example.title));
    let all = phases
        .chain(problems)
        .chain(examples)
        .chain(steps)
        .chain(measures)
        .chain(formats)
        .map(|(place, id, title)| (likeness(&wanted, id).max(likeness(&wanted, title)), place, title.clone()))
        .filter(|(likeness, ..)| *likeness > 0.25);
    let mut best: Vec<(f64, Place, String)> = Vec::new();
    for hit in all {
        let place = best.iter().position(|other| other.0 < hit.0).unwrap_or(best.len());
        best.insert(place, hit);
        best.truncate(3);
    }
    best.into_iter().map(|(_, place, title)| (place, title)).collect()
}

/// The share of letter pairs two texts have in common (Dice), from 0 to 1.
fn likeness(a: &str, b: &str) -> f64 {
    let (a, mut b) = (pairs(a), pairs(b));
    let total = a.len() + b.len();
    let mut common = 0;
    for pair in &a {
        if let Some(place) = b.iter().position(|other| other == pair) {
            b.swap_remove(place);
            common += 2;
        }
    }
    if total == 0 { 0.0 } else { f64::from(common) / total as f64 }
}

fn pairs(text: &str) -> Vec<(char, char)> {
    let letters: Vec<char> = text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.iter().copied().zip(letters.iter().copied().skip(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_about_shared_letter_pairs() {
        assert!(likeness("heat-telefon", "heat-telephone") > 0.6);
        assert!(likeness("heat-telefon", "green-roof") < 0.3);
        assert_eq!(likeness("", ""), 0.0);
    }
}
