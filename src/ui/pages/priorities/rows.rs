// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the matrix, the table and the order show of each measure on the list.

use crate::domain::advice::{self, Priority};
use crate::domain::content::Content;
use crate::domain::id::MeasureId;
use crate::domain::plan::items::Rating;
use crate::domain::plan::{MeasureState, Plan};
use crate::domain::shortlist::{self, Spot};
use crate::domain::standing;
use crate::state::Toolbox;

/// First guesses of impact and effort, as far as there are any.
type Guess = (Option<u8>, Option<u8>);

/// First guesses for the measures.
pub(super) struct Suggestions {
    of_measures: Vec<(MeasureId, Guess)>,
    /// Whether the profile says enough to guess the impact.
    pub knows_place: bool,
}

impl Suggestions {
    /// The guesses as things stand now; they do not move while people rate.
    pub(super) fn of(plan: &Plan, content: &Content) -> Self {
        let situation = standing::situation(plan, &content.check);
        let own: Vec<_> = plan.own_measures().collect();
        let ranked = advice::measures(content, &own, &situation, &[]);
        let guess = |ranked: &advice::Ranked<MeasureId>| {
            let of_own = || own.iter().find(|own| own.id.as_str() == ranked.id.as_str());
            let effort = match content.measures.get(&ranked.id) {
                Some(measure) => Some(advice::suggested_effort(measure)),
                None => of_own().and_then(advice::suggested_effort_of_own),
            };
            (ranked.id.clone(), (advice::suggested_impact(ranked, &situation), effort))
        };
        let of_measures: Vec<_> = ranked.iter().map(guess).collect();
        let knows_place = of_measures.iter().any(|(_, (impact, _))| impact.is_some());
        Self { of_measures, knows_place }
    }

    fn for_measure(&self, id: &MeasureId) -> Guess {
        self.of_measures.iter().find(|(other, _)| other == id).map_or((None, None), |(_, guess)| *guess)
    }
}

/// What somebody thinks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opinion {
    pub by: String,
    pub impact: Option<u8>,
    pub effort: Option<u8>,
}

/// A measure on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub measure: MeasureId,
    pub title: String,
    /// Whether it is in the catalogue.
    pub of_catalogue: bool,
    pub state: Option<MeasureState>,
    pub opinions: Vec<Opinion>,
    /// The median of all opinions.
    pub median: Option<Spot>,
    /// First guesses.
    pub guess: Guess,
}

impl Row {
    /// The opinion of somebody.
    pub(super) fn opinion(&self, by: &str) -> Option<&Opinion> {
        self.opinions.iter().find(|opinion| opinion.by == by)
    }

    /// Where somebody has put it, or where all together have.
    pub(super) fn spot(&self, rater: Option<&str>) -> Option<Spot> {
        match rater {
            None => self.median,
            Some(by) => {
                let opinion = self.opinion(by)?;
                opinion.impact.zip(opinion.effort).map(|(impact, effort)| Spot::at(impact, effort))
            }
        }
    }

    /// Where the guesses put it; in the middle where there are none.
    pub(super) fn guessed_spot(&self) -> Spot {
        Spot::at(self.guess.0.unwrap_or(3), self.guess.1.unwrap_or(3))
    }

    /// Impact and effort by somebody; of all together, or where there is nothing, as far as there are whole numbers.
    pub(super) fn values(&self, rater: Option<&str>) -> (Option<u8>, Option<u8>) {
        match rater {
            Some(by) => self.opinion(by).map_or((None, None), |opinion| (opinion.impact, opinion.effort)),
            None => {
                let whole = |doubled: u16| u8::try_from(doubled / 2).ok();
                self.median.map_or((None, None), |spot| (whole(spot.impact), whole(spot.effort)))
            }
        }
    }

    /// From the lowest to the highest, where several people have rated.
    pub(super) fn reach(&self) -> Option<(Spot, Spot)> {
        let ends = |side: fn(&Opinion) -> Option<u8>| {
            let values = || self.opinions.iter().filter_map(side);
            values().min().zip(values().max())
        };
        let (impact, effort) = (ends(|opinion| opinion.impact)?, ends(|opinion| opinion.effort)?);
        (self.opinions.len() > 1).then(|| (Spot::at(impact.0, effort.0), Spot::at(impact.1, effort.1)))
    }

    /// The corner in which all together have put it.
    pub(super) fn corner(&self) -> Option<Priority> {
        self.median.map(Spot::corner)
    }
}

/// The rows, in the order of the list.
pub(super) fn rows(plan: &Plan, toolbox: &Toolbox, suggestions: &Suggestions) -> Vec<Row> {
    let row = |listed: shortlist::Listed| {
        let ratings = shortlist::ratings_of(plan, &listed.measure);
        let opinion =
            |rating: &Rating<'_>| Opinion { by: rating.by.to_owned(), impact: rating.impact, effort: rating.effort };
        Row {
            title: toolbox.measure_title(&listed.measure, plan).unwrap_or(listed.measure.as_str()).to_owned(),
            of_catalogue: toolbox.content.measures.contains_key(&listed.measure),
            state: listed.state,
            opinions: ratings.iter().map(opinion).collect(),
            median: Spot::of(&ratings),
            guess: suggestions.for_measure(&listed.measure),
            measure: listed.measure,
        }
    };
    shortlist::shortlist_by_title(plan, &toolbox.content).into_iter().map(row).collect()
}
