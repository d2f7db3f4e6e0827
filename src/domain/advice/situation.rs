// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What planners say about their neighbourhood and what they have, as far as recommendations need it.

use crate::domain::check::CheckAnswer;
use crate::domain::content::Hazard;
use crate::domain::id::{CheckId, GroupId, MeasureId};

// One vocabulary: what recommendations go by is what the profile of a plan can say.
pub use crate::domain::plan::items::{Asset, BudgetFrame, Fabric, OpenSpace, Ownership, StaffFrame};

/// The highest severity of a hazard.
pub const MAX_SEVERITY: u8 = 3;

/// What recommendations go by. All of it is optional; order and repetition inside a list do not matter.
#[derive(Debug, Clone, Default)]
pub struct Situation {
    /// How severe each hazard is: 0 not at all, 1 a little, 2 clearly, 3 severely. Absent: nobody has said.
    pub hazards: Vec<(Hazard, u8)>,
    /// How the neighbourhood is built.
    pub fabric: Vec<Fabric>,
    /// What there is between the buildings.
    pub open_space: Vec<OpenSpace>,
    /// Groups to reach first.
    pub groups: Vec<GroupId>,
    /// What one can build on.
    pub assets: Vec<Asset>,
    /// Who owns most of it.
    pub ownership: Option<Ownership>,
    /// Money.
    pub budget: Option<BudgetFrame>,
    /// Working time.
    pub staff: Option<StaffFrame>,
    /// Answers of the self-check.
    pub answers: Vec<(CheckId, CheckAnswer)>,
    /// Measures that are on the planners' list.
    pub listed: Vec<MeasureId>,
}

impl Situation {
    /// How severe a hazard is, if somebody has said so; never above [`MAX_SEVERITY`]. Said twice, the higher one counts.
    pub fn severity(&self, hazard: Hazard) -> Option<u8> {
        let said = self.hazards.iter().filter(|(known, _)| *known == hazard);
        said.map(|(_, severity)| (*severity).min(MAX_SEVERITY)).max()
    }
}
