// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Impact and effort of the measures on the list, as those who rated see them.

use super::{Writer, table};
use crate::domain::advice::Priority;
use crate::domain::export::Block;
use crate::domain::id::MeasureId;
use crate::domain::index::Index;
use crate::domain::plan::items::{Rating, Subject};
use crate::domain::report::{MatrixWords, Place, matrix};
use crate::domain::shortlist::Spot;

impl<'a> Writer<'a> {
    /// The measures that somebody has rated, as picture and table, under the numbers of the list.
    pub(super) fn priorities(self) -> Vec<Block> {
        let ratings = self.ratings();
        let mut places = Vec::new();
        let mut rows = Vec::new();
        for (place, listed) in self.listed().iter().enumerate() {
            let Some((spot, n)) = ratings.get(&listed.measure).and_then(|of| Some((Spot::of(of)?, of.len()))) else {
                continue;
            };
            let half = |doubled: u16| self.locale.number(f64::from(doubled) / 2.0);
            rows.push(vec![
                self.numbered(place, &self.measure_title(&listed.measure)),
                half(spot.impact),
                half(spot.effort),
                self.plan_words.corner(spot.corner()).to_owned(),
                self.count(n),
            ]);
            places.push(Place { number: (place + 1).to_string(), spot });
        }
        let (words, heads) = (&self.plan_words.priorities, &self.words.head);
        let head = [heads.measure.as_str(), &words.impact, &words.effort, &words.corner_head, &heads.ratings];
        let Some(table) = table("priorities", &self.words.table.priorities, &head, rows) else { return Vec::new() };
        let corners = [Priority::DoFirst, Priority::PlanWell, Priority::AlongTheWay, Priority::NotNow];
        let corners = corners.map(|corner| self.plan_words.corner(corner));
        let words =
            MatrixWords { alt: &self.words.paper.matrix_alt, impact: &words.impact, effort: &words.effort, corners };
        vec![Block::Picture(matrix(&places, words)), table]
    }

    /// The ratings of each measure, of each person the last.
    fn ratings(self) -> Index<MeasureId, Vec<Rating<'a>>> {
        let mut all: Index<MeasureId, Vec<Rating<'a>>> = Index::default();
        for rating in self.plan.ratings() {
            let Some(Subject::Measure(measure)) = rating.subject.clone() else { continue };
            match all.get_mut(&measure) {
                Some(of_it) => {
                    of_it.retain(|earlier| earlier.by != rating.by);
                    of_it.push(rating);
                }
                None => drop(all.insert(measure, vec![rating])),
            }
        }
        all
    }
}
