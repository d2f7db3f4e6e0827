// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What planners say about their neighbourhood and what they have, as far as recommendations need it.

use crate::domain::check::CheckAnswer;
use crate::domain::content::Hazard;
use crate::domain::id::{CheckId, GroupId, MeasureId};

crate::choices! {
    /// How a neighbourhood is built.
    pub enum Fabric {
        /// Blocks around courtyards.
        PerimeterBlocks = "perimeter-blocks",
        /// Rows of houses or flats with green between them.
        RowHousing = "row-housing",
        /// Tower blocks and slabs.
        HighRise = "high-rise",
        /// Houses on plots of their own.
        Detached = "detached",
        /// A historic centre.
        HistoricCentre = "historic-centre",
        /// A large housing estate of the decades after the war; in Romania a `cartier`.
        LargeEstate = "large-estate",
        /// Industry, trade, port.
        Industrial = "industrial",
        /// Living and working side by side.
        MixedUse = "mixed-use",
        /// A former village that the town has reached.
        VillageCore = "village-core",
    }
    /// What lies between the buildings.
    pub enum OpenSpace {
        /// Courtyards that are paved over.
        SealedCourtyards = "sealed-courtyards",
        /// Wide streets with room to change.
        WideStreets = "wide-streets",
        /// Narrow streets.
        NarrowStreets = "narrow-streets",
        /// A river or a stream.
        Stream = "stream",
        /// A park.
        Park = "park",
        /// Green between buildings that belongs to nobody's garden.
        SharedGreen = "shared-green",
        /// Few trees.
        FewTrees = "few-trees",
        /// Steep slopes.
        SteepSlopes = "steep-slopes",
        /// Hollows where water collects.
        LowPoints = "low-points",
        /// Large car parks.
        CarParks = "car-parks",
    }
    /// What there is to build on.
    pub enum Asset {
        /// Allotments or community gardens.
        Allotments = "allotments",
        /// Schools or nurseries.
        Schools = "schools",
        /// Clubs and associations.
        Clubs = "clubs",
        /// Church and other faith communities.
        FaithCommunities = "faith-communities",
        /// An initiative of residents.
        Initiative = "initiative",
        /// An earlier project.
        EarlierProject = "earlier-project",
        /// Data or maps, such as a climate or heavy-rain map.
        DataAndMaps = "data-and-maps",
        /// A utility or water company that takes part.
        Utility = "utility",
        /// A housing company that takes part.
        HousingCompany = "housing-company",
        /// A neighbourhood management or office on site.
        NeighbourhoodOffice = "neighbourhood-office",
        /// A university or research institute.
        Research = "research",
        /// Local businesses that take part.
        Businesses = "businesses",
    }
    /// Who owns most of a neighbourhood.
    pub enum Ownership {
        /// Single private owners.
        PrivateOwners = "private-owners",
        /// Owners of flats in one house together.
        CondominiumAssociations = "condominium-associations",
        /// Housing companies or cooperatives.
        HousingCompanies = "housing-companies",
        /// The municipality.
        Municipal = "municipal",
        /// A mixture.
        Mixed = "mixed",
    }
    /// What money there is, in euros.
    pub enum BudgetFrame {
        /// None yet.
        None = "none",
        /// Up to 5,000 €.
        Small = "up-to-5k",
        /// 5,000 to 50,000 €.
        Medium = "5k-to-50k",
        /// 50,000 to 500,000 €.
        Large = "50k-to-500k",
        /// More than 500,000 €.
        VeryLarge = "over-500k",
    }
    /// What working time there is, in hours a week.
    pub enum StaffFrame {
        /// None yet.
        None = "none",
        /// Up to 5 hours.
        UpTo5 = "up-to-5",
        /// 5 to 20 hours.
        UpTo20 = "5-to-20",
        /// 20 to 40 hours: about one post.
        UpTo40 = "20-to-40",
        /// More than 40 hours.
        Over40 = "over-40",
    }
}

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
