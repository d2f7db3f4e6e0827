// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The profile of the neighbourhood: what it is exposed to, how it is built, who lives there, what there is to build on.

use super::super::{Change, Item, ItemKind, Mark, Plan};
use super::{on_scale, words};
use crate::domain::content::classes::Hazard;
use crate::domain::id::{Attribute, GroupId, ItemId};

/// The item id of the one profile that a plan has.
pub const PROFILE: &str = "neighbourhood";

super::attributes! {
    /// What a profile says. Lists are ids or words with spaces between them.
    pub enum ProfileKey {
        /// How severe heat is, from `0` (no problem) to `3` (severe).
        Heat = "hazard-heat" holds Word,
        /// How severe heavy rain is.
        HeavyRain = "hazard-heavy-rain" holds Word,
        /// How severe drought is.
        Drought = "hazard-drought" holds Word,
        /// How severe storm is.
        Storm = "hazard-storm" holds Word,
        /// List of how it is built.
        Fabric = "fabric" holds Word,
        /// List of what lies between the buildings.
        OpenSpace = "open-space" holds Word,
        /// List of the groups at special risk, by the content's ids.
        Groups = "groups" holds Word,
        /// List of what there is to build on.
        Assets = "assets" holds Word,
        /// Who owns most of it.
        Ownership = "ownership" holds Word,
        /// What money there is.
        Budget = "budget" holds Word,
        /// What working time there is.
        Staff = "staff" holds Word,
        /// Notes.
        Notes = "notes" holds Personal,
    }
}

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

impl ProfileKey {
    /// Where the severity of a hazard stands.
    pub const fn of_hazard(hazard: Hazard) -> Self {
        match hazard {
            Hazard::Heat => Self::Heat,
            Hazard::HeavyRain => Self::HeavyRain,
            Hazard::Drought => Self::Drought,
            Hazard::Storm => Self::Storm,
        }
    }

    /// The hazard whose severity stands under an attribute.
    pub fn hazard_of(attribute: &Attribute) -> Option<Hazard> {
        Hazard::parse(attribute.as_str().strip_prefix("hazard-")?)
    }
}

/// The profile of the neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile<'a> {
    /// How severe each hazard is, from 0 to 3; those that nobody has judged are absent.
    pub hazards: Vec<(Hazard, u8)>,
    /// How it is built.
    pub fabric: Vec<Fabric>,
    /// What lies between the buildings.
    pub open_space: Vec<OpenSpace>,
    /// Groups at special risk.
    pub groups: Vec<GroupId>,
    /// What there is to build on.
    pub assets: Vec<Asset>,
    /// Who owns most of it.
    pub ownership: Option<Ownership>,
    /// What money there is.
    pub budget: Option<BudgetFrame>,
    /// What working time there is.
    pub staff: Option<StaffFrame>,
    /// Notes; may be empty.
    pub notes: &'a str,
}

impl<'a> Profile<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: ProfileKey| item.text(key.key());
        let severity = |hazard: &Hazard| Some((*hazard, on_scale(text(ProfileKey::of_hazard(*hazard)), 0..=3)?));
        Self {
            hazards: Hazard::ALL.iter().filter_map(severity).collect(),
            fabric: words(text(ProfileKey::Fabric), Fabric::parse),
            open_space: words(text(ProfileKey::OpenSpace), OpenSpace::parse),
            groups: words(text(ProfileKey::Groups), GroupId::parse),
            assets: words(text(ProfileKey::Assets), Asset::parse),
            ownership: Ownership::parse(text(ProfileKey::Ownership)),
            budget: BudgetFrame::parse(text(ProfileKey::Budget)),
            staff: StaffFrame::parse(text(ProfileKey::Staff)),
            notes: text(ProfileKey::Notes),
        }
    }

    /// How severe a hazard is, from 0 to 3; `None` if nobody has judged it.
    pub fn severity(&self, hazard: Hazard) -> Option<u8> {
        self.hazards.iter().find(|(other, _)| *other == hazard).map(|(_, severity)| *severity)
    }
}

impl Plan {
    /// The profile as it stands; nothing is said in one that nobody has touched.
    pub fn profile(&self) -> Profile<'_> {
        self.item(ItemKind::Profile, &profile_id()).map(Profile::of).unwrap_or_default()
    }

    /// What the profile says under one of its attributes, as it stands in the plan; empty if nothing.
    pub fn profile_text(&self, key: ProfileKey) -> &str {
        self.item(ItemKind::Profile, &profile_id()).map_or("", |item| item.text(key.key()))
    }

    /// Writes what the profile says under some of its attributes, as one change.
    pub fn set_profile(&mut self, says: &[(ProfileKey, &str)], mark: Mark) -> Change {
        let says: Vec<(Attribute, &str)> = says.iter().map(|(key, text)| (key.attribute(), *text)).collect();
        self.set_items(ItemKind::Profile, &profile_id(), &says, mark)
    }
}

fn profile_id() -> ItemId {
    ItemId::named(PROFILE)
}
