// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a mistyped address may have meant.

use super::model::Content;
use crate::domain::id::{FormatId, MeasureId, PhaseId, StepId};

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
    let all = phases
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
