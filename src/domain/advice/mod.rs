// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Recommendations: measures, formats and groups, ranked by what planners say, each with its reasons and their weights.
//!
//! Nothing is hidden: every item is in the list, and its score is the sum of the weights of its reasons. The rules are written
//! for planners in `docs/advice.md`; the table of general practice behind some of them is [`FITS`].

mod facts;
mod fits;
mod priority;
mod rules;
mod situation;

pub use fits::{FITS, Feature, Fit, Mark};
pub use priority::{Priority, suggested_effort, suggested_effort_of_own, suggested_impact};
pub use rules::weights;
pub use situation::{Asset, BudgetFrame, Fabric, MAX_SEVERITY, OpenSpace, Ownership, Situation, StaffFrame};

use self::facts::Facts;
use super::check::lowest_first;
use super::content::{Content, Dimension, Grade, Hazard};
use super::id::{ExampleId, FormatId, GroupId, MeasureId, ProblemId};
use super::plan::items::OwnMeasure;

crate::choices! {
    /// What kind of reason moves an item. A weight above 0 speaks for the item, one below 0 against it.
    pub enum ReasonKind {
        /// It answers a hazard that there is here; against: it answers none that planners have named. The detail is then its own.
        Hazard = "hazard",
        /// The hazard is clear or severe.
        Severity = "severity",
        /// It reaches a group to reach first, or is this group.
        Group = "group",
        /// It helps with a pressing problem of such a group.
        PressingProblem = "pressing-problem",
        /// It suits how the neighbourhood is built, or is harder there.
        Fabric = "fabric",
        /// It suits what there is between the buildings, or is harder there.
        OpenSpace = "open-space",
        /// It suits who owns most of it, or needs many owners to agree.
        Ownership = "ownership",
        /// There is somebody or something to build on.
        Asset = "asset",
        /// Its cost lies within the budget, or above it.
        Budget = "budget",
        /// Its work can be done in the time there is, or not.
        Staff = "staff",
        /// Something is known of its effect.
        Evidence = "evidence",
        /// A worked example has it.
        WorkedExample = "worked-example",
        /// It helps where the self-check is weak.
        WeakDimension = "weak-dimension",
        /// It goes with a measure on the list.
        ListedMeasure = "listed-measure",
        /// It takes place only online, where a group to reach first is hard to reach.
        Digital = "digital",
    }
}

/// What exactly a reason is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// A hazard.
    Hazard(Hazard),
    /// A group.
    Group(GroupId),
    /// A pressing problem.
    Problem(ProblemId),
    /// How the neighbourhood is built.
    Fabric(Fabric),
    /// What there is between the buildings.
    OpenSpace(OpenSpace),
    /// Who owns it.
    Ownership(Ownership),
    /// What to build on.
    Asset(Asset),
    /// The budget there is.
    Budget(BudgetFrame),
    /// The working time there is.
    Staff(StaffFrame),
    /// How well its effect is supported.
    Grade(Grade),
    /// A worked example.
    Example(ExampleId),
    /// A dimension of the self-check.
    Dimension(Dimension),
    /// A measure on the list.
    Measure(MeasureId),
}

/// Why an item stands where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What kind of reason.
    pub kind: ReasonKind,
    /// Points; below 0 they speak against the item, never 0.
    pub weight: i32,
    /// What exactly.
    pub detail: Detail,
}

/// An item and its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked<I> {
    /// The item.
    pub id: I,
    /// Sum of the weights of its reasons.
    pub score: i32,
    /// Its reasons, in the order of [`ReasonKind`].
    pub reasons: Vec<Reason>,
}

/// All measures of the catalogue and the planners' own, the highest score first, then by id, own ones at the end. Kinds of
/// reasons that are `off` do not count.
pub fn measures(
    content: &Content,
    own: &[OwnMeasure<'_>],
    situation: &Situation,
    off: &[ReasonKind],
) -> Vec<Ranked<MeasureId>> {
    let own: Vec<_> = own.iter().filter_map(|measure| Some((measure.measure_id()?, measure))).collect();
    let of_content = content.measures.values().map(|measure| Facts::of_measure(measure, content));
    let facts = of_content.chain(own.iter().map(|(_, measure)| Facts::of_own(measure))).collect();
    ranked(facts, content.measures.keys().chain(own.iter().map(|(id, _)| id)).collect(), content, situation, off)
}

/// All formats, the highest score first, then by id. Kinds of reasons that are `off` do not count.
pub fn formats(content: &Content, situation: &Situation, off: &[ReasonKind]) -> Vec<Ranked<FormatId>> {
    let facts = content.formats.values().map(|format| Facts::of_format(format, content)).collect();
    ranked(facts, content.formats.keys().collect(), content, situation, off)
}

/// All groups, the highest score first, then by id. Kinds of reasons that are `off` do not count.
pub fn groups(content: &Content, situation: &Situation, off: &[ReasonKind]) -> Vec<Ranked<GroupId>> {
    let facts = content.groups.keys().map(|id| Facts::of_group(id, content)).collect();
    ranked(facts, content.groups.keys().collect(), content, situation, off)
}

fn ranked<I: Clone>(
    facts: Vec<Facts<'_>>,
    ids: Vec<&I>,
    content: &Content,
    situation: &Situation,
    off: &[ReasonKind],
) -> Vec<Ranked<I>> {
    let mut judged = judged(&facts, content, situation, off);
    let order = lowest_first(judged.iter().map(|(score, _)| -i64::from(*score)));
    let take = |place: usize| {
        let (score, reasons) = std::mem::take(judged.get_mut(place)?);
        Some(Ranked { id: (*ids.get(place)?).clone(), score, reasons })
    };
    order.into_iter().filter_map(take).collect()
}

/// Score and reasons of each item, in the order given. Not generic, so that the rules are in the program once.
fn judged(
    facts: &[Facts<'_>],
    content: &Content,
    situation: &Situation,
    off: &[ReasonKind],
) -> Vec<(i32, Vec<Reason>)> {
    let situation = rules::Prepared::new(content, situation);
    let judge = |facts: &Facts<'_>| {
        let mut reasons = situation.reasons(facts);
        reasons.retain(|reason| !off.contains(&reason.kind));
        (reasons.iter().map(|reason| reason.weight).sum(), reasons)
    };
    facts.iter().map(judge).collect()
}
