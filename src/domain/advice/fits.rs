// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The table of general practice: which kinds of measures, formats and groups suit which neighbourhood.
//!
//! There is no source that states these rows in this form; `docs/advice.md` says so and prints the table.

use super::situation::{Asset, Fabric, OpenSpace, Ownership};
use crate::domain::content::{Digital, Dimension, Field, MeasureType, Purpose, Scale};

/// What planners say and a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feature {
    /// How the neighbourhood is built.
    Fabric(Fabric),
    /// What there is between the buildings.
    OpenSpace(OpenSpace),
    /// Who owns most of it.
    Ownership(Ownership),
    /// What one can build on.
    Asset(Asset),
    /// A dimension of the self-check has a mean below 1.5.
    Weak(Dimension),
}

/// What a row asks of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Field of action of a measure.
    Field(Field),
    /// Kind of a measure.
    Type(MeasureType),
    /// How large an area a measure works on.
    Scale(Scale),
    /// At most days of work in one office.
    LowEffort,
    /// What a format is good for.
    Purpose(Purpose),
    /// How much of a format is online.
    Digital(Digital),
    /// An office or organisation leads or takes part in a measure.
    Actor(&'static str),
    /// A group that is reached, or the group itself.
    Group(&'static str),
}

/// A row: an item that has one of `one_of`, and one of `and_one_of` unless that is empty, gets the points.
#[derive(Debug, Clone, Copy)]
pub struct Fit {
    /// What planners say.
    pub feature: Feature,
    /// Points; below 0 where it is harder.
    pub points: i32,
    /// What the item has to be.
    pub one_of: &'static [Mark],
    /// What it has to be besides.
    pub and_one_of: &'static [Mark],
}

impl Fit {
    /// Whether an item with these marks meets the row.
    pub fn is_met(&self, has: impl Fn(Mark) -> bool) -> bool {
        let one = |marks: &[Mark]| marks.iter().any(|mark| has(*mark));
        one(self.one_of) && (self.and_one_of.is_empty() || one(self.and_one_of))
    }
}

/// Groups that are hard to reach with what takes place only online.
pub(super) const OFFLINE_GROUPS: &[&str] =
    &["homeless-people", "limited-language", "low-income-tenants", "older-people-alone"];

const fn fit(feature: Feature, points: i32, one_of: &'static [Mark], and_one_of: &'static [Mark]) -> Fit {
    Fit { feature, points, one_of, and_one_of }
}

const fn actor(id: &'static str) -> Mark {
    Mark::Actor(id)
}

const fn group(id: &'static str) -> Mark {
    Mark::Group(id)
}

const HOUSEHOLD: Mark = Mark::Scale(Scale::Household);
const BUILDING: Mark = Mark::Scale(Scale::Building);
const PLOT: Mark = Mark::Scale(Scale::Plot);
const STREET: Mark = Mark::Scale(Scale::Street);
const NEIGHBOURHOOD: Mark = Mark::Scale(Scale::Neighbourhood);
const CITY: Mark = Mark::Scale(Scale::City);
const BEHAVIOURAL: Mark = Mark::Type(MeasureType::Behavioural);
const ORGANISATIONAL: Mark = Mark::Type(MeasureType::Organisational);
const GREEN: Mark = Mark::Type(MeasureType::Green);
const BLUE: Mark = Mark::Type(MeasureType::Blue);
const GREY: Mark = Mark::Type(MeasureType::Grey);
const DIGITAL: Mark = Mark::Type(MeasureType::Digital);
const RAIN: Mark = Mark::Field(Field::HeavyRain);

/// All rows. Of the rows about one feature, the first that an item meets counts, so the more special row stands first.
pub const FITS: &[Fit] = &[
    // How it is built.
    fit(Feature::Fabric(Fabric::PerimeterBlocks), 3, &[PLOT], &[GREEN, BLUE]),
    fit(Feature::Fabric(Fabric::PerimeterBlocks), 2, &[BUILDING], &[GREEN]),
    fit(Feature::Fabric(Fabric::RowHousing), 2, &[PLOT, BUILDING], &[GREEN, BLUE]),
    fit(Feature::Fabric(Fabric::HighRise), 3, &[BUILDING], &[GREY]),
    fit(Feature::Fabric(Fabric::HighRise), 2, &[PLOT, NEIGHBOURHOOD], &[GREEN, BLUE]),
    fit(Feature::Fabric(Fabric::Detached), 3, &[HOUSEHOLD], &[]),
    fit(Feature::Fabric(Fabric::Detached), 2, &[PLOT], &[GREEN, BLUE, BEHAVIOURAL]),
    fit(Feature::Fabric(Fabric::HistoricCentre), -5, &[BUILDING], &[GREEN, GREY]),
    fit(Feature::Fabric(Fabric::HistoricCentre), 2, &[NEIGHBOURHOOD, STREET], &[BEHAVIOURAL, ORGANISATIONAL, DIGITAL]),
    fit(Feature::Fabric(Fabric::HistoricCentre), 3, &[group("local-businesses")], &[]),
    fit(Feature::Fabric(Fabric::Industrial), 3, &[PLOT, BUILDING], &[GREEN, BLUE]),
    fit(Feature::Fabric(Fabric::Industrial), 3, &[group("local-businesses"), group("outdoor-workers")], &[]),
    fit(Feature::Fabric(Fabric::MixedUse), 3, &[actor("shops-and-businesses"), group("local-businesses")], &[]),
    fit(Feature::Fabric(Fabric::MixedUse), 2, &[STREET], &[GREEN, GREY]),
    fit(Feature::Fabric(Fabric::LargeEstate), 3, &[PLOT, NEIGHBOURHOOD], &[GREEN, BLUE]),
    fit(Feature::Fabric(Fabric::LargeEstate), 2, &[actor("housing-companies"), actor("public-housing")], &[]),
    fit(Feature::Fabric(Fabric::LargeEstate), 2, &[group("tenants"), group("housing-companies")], &[]),
    fit(Feature::Fabric(Fabric::VillageCore), 2, &[HOUSEHOLD, PLOT], &[]),
    fit(Feature::Fabric(Fabric::VillageCore), 2, &[actor("neighbourhood-associations"), group("initiatives")], &[]),
    // What there is between the buildings.
    fit(Feature::OpenSpace(OpenSpace::SealedCourtyards), 4, &[PLOT], &[GREEN, BLUE, GREY]),
    fit(Feature::OpenSpace(OpenSpace::WideStreets), 4, &[STREET], &[GREEN, BLUE]),
    fit(Feature::OpenSpace(OpenSpace::WideStreets), 2, &[STREET], &[GREY]),
    fit(Feature::OpenSpace(OpenSpace::NarrowStreets), 2, &[BUILDING], &[GREEN, GREY]),
    fit(Feature::OpenSpace(OpenSpace::NarrowStreets), -2, &[STREET], &[GREEN, BLUE]),
    fit(Feature::OpenSpace(OpenSpace::Stream), 4, &[RAIN], &[HOUSEHOLD, NEIGHBOURHOOD, CITY]),
    fit(Feature::OpenSpace(OpenSpace::Stream), 3, &[BLUE], &[NEIGHBOURHOOD, CITY]),
    fit(Feature::OpenSpace(OpenSpace::Park), 3, &[BLUE], &[NEIGHBOURHOOD]),
    fit(Feature::OpenSpace(OpenSpace::Park), 2, &[DIGITAL], &[Mark::Field(Field::HeatAndHealth)]),
    fit(Feature::OpenSpace(OpenSpace::SharedGreen), 3, &[PLOT, NEIGHBOURHOOD], &[GREEN, BLUE]),
    fit(Feature::OpenSpace(OpenSpace::SharedGreen), 2, &[group("gardeners-and-tree-carers"), group("tenants")], &[]),
    fit(Feature::OpenSpace(OpenSpace::FewTrees), 4, &[GREEN], &[STREET]),
    fit(Feature::OpenSpace(OpenSpace::FewTrees), 3, &[GREEN], &[PLOT]),
    fit(Feature::OpenSpace(OpenSpace::FewTrees), 3, &[group("gardeners-and-tree-carers")], &[]),
    fit(Feature::OpenSpace(OpenSpace::SteepSlopes), -2, &[RAIN], &[GREEN]),
    fit(Feature::OpenSpace(OpenSpace::SteepSlopes), 3, &[RAIN], &[GREY, DIGITAL]),
    fit(Feature::OpenSpace(OpenSpace::LowPoints), 4, &[RAIN], &[STREET, NEIGHBOURHOOD, CITY]),
    fit(Feature::OpenSpace(OpenSpace::LowPoints), 3, &[RAIN], &[HOUSEHOLD, PLOT]),
    fit(Feature::OpenSpace(OpenSpace::LowPoints), 3, &[group("attic-and-basement-flats")], &[]),
    fit(Feature::OpenSpace(OpenSpace::CarParks), 4, &[PLOT], &[GREEN, BLUE, GREY]),
    fit(Feature::OpenSpace(OpenSpace::CarParks), 2, &[group("local-businesses")], &[]),
    // Who owns it.
    fit(Feature::Ownership(Ownership::PrivateOwners), 3, &[group("owners-and-landlords")], &[]),
    fit(Feature::Ownership(Ownership::HousingCompanies), 4, &[group("housing-companies")], &[]),
    fit(Feature::Ownership(Ownership::HousingCompanies), 3, &[actor("housing-companies"), group("tenants")], &[]),
    fit(Feature::Ownership(Ownership::Municipal), 2, &[PLOT, BUILDING, STREET], &[GREEN, BLUE, GREY]),
    fit(Feature::Ownership(Ownership::Municipal), 2, &[group("planners-and-offices"), group("tenants")], &[]),
    fit(Feature::Ownership(Ownership::CondominiumAssociations), -3, &[BUILDING], &[GREEN, BLUE, GREY]),
    fit(Feature::Ownership(Ownership::CondominiumAssociations), 2, &[STREET, NEIGHBOURHOOD], &[]),
    fit(Feature::Ownership(Ownership::CondominiumAssociations), 3, &[group("owners-and-landlords")], &[]),
    fit(Feature::Ownership(Ownership::Mixed), 1, &[STREET, NEIGHBOURHOOD, CITY], &[]),
    // What one can build on.
    fit(Feature::Asset(Asset::Allotments), 3, &[actor("gardeners"), group("gardeners-and-tree-carers")], &[]),
    fit(Feature::Asset(Asset::Schools), 3, &[actor("schools-and-nurseries"), group("schools-and-science")], &[]),
    fit(Feature::Asset(Asset::Schools), 2, &[group("children")], &[]),
    fit(
        Feature::Asset(Asset::Clubs),
        3,
        &[actor("sports-clubs"), actor("neighbourhood-associations"), group("initiatives")],
        &[],
    ),
    fit(Feature::Asset(Asset::FaithCommunities), 3, &[actor("faith-communities"), group("faith-and-welfare")], &[]),
    fit(
        Feature::Asset(Asset::Initiative),
        3,
        &[actor("residents"), actor("neighbourhood-associations"), actor("environmental-groups"), group("initiatives")],
        &[],
    ),
    fit(Feature::Asset(Asset::EarlierProject), 2, &[Mark::Purpose(Purpose::CoPlan), Mark::Purpose(Purpose::Do)], &[]),
    fit(Feature::Asset(Asset::EarlierProject), 2, &[group("initiatives")], &[]),
    fit(Feature::Asset(Asset::DataAndMaps), 3, &[DIGITAL, Mark::Purpose(Purpose::Understand)], &[]),
    fit(
        Feature::Asset(Asset::Utility),
        3,
        &[actor("drainage-utility"), actor("water-utility"), group("utilities")],
        &[],
    ),
    fit(Feature::Asset(Asset::HousingCompany), 3, &[actor("housing-companies"), group("housing-companies")], &[]),
    fit(Feature::Asset(Asset::HousingCompany), 2, &[group("tenants")], &[]),
    fit(Feature::Asset(Asset::NeighbourhoodOffice), 3, &[actor("neighbourhood-associations")], &[]),
    fit(Feature::Asset(Asset::NeighbourhoodOffice), 2, &[Mark::Purpose(Purpose::Reach)], &[]),
    fit(Feature::Asset(Asset::NeighbourhoodOffice), 2, &[group("people-who-notice"), group("initiatives")], &[]),
    fit(Feature::Asset(Asset::Research), 3, &[actor("universities"), group("schools-and-science")], &[]),
    fit(Feature::Asset(Asset::Research), 2, &[DIGITAL], &[]),
    fit(Feature::Asset(Asset::Businesses), 3, &[actor("shops-and-businesses"), group("local-businesses")], &[]),
    // Where the self-check is weak.
    fit(Feature::Weak(Dimension::Problem), 3, &[Mark::Purpose(Purpose::Understand)], &[]),
    fit(Feature::Weak(Dimension::Problem), 2, &[DIGITAL], &[]),
    fit(
        Feature::Weak(Dimension::Openness),
        3,
        &[Mark::Purpose(Purpose::Envision), Mark::Purpose(Purpose::CoPlan)],
        &[],
    ),
    fit(Feature::Weak(Dimension::Openness), 2, &[group("local-politics"), group("planners-and-offices")], &[]),
    fit(Feature::Weak(Dimension::Mandate), 3, &[Mark::Purpose(Purpose::Decide)], &[]),
    fit(Feature::Weak(Dimension::Mandate), 3, &[group("local-politics"), group("planners-and-offices")], &[]),
    fit(Feature::Weak(Dimension::Resources), 3, &[Mark::LowEffort], &[]),
    fit(
        Feature::Weak(Dimension::Resources),
        2,
        &[group("utilities"), group("housing-companies"), group("local-businesses")],
        &[],
    ),
    fit(
        Feature::Weak(Dimension::Neighbourhood),
        3,
        &[Mark::Purpose(Purpose::Reach), Mark::Purpose(Purpose::Connect)],
        &[],
    ),
    fit(Feature::Weak(Dimension::Neighbourhood), 2, &[actor("neighbourhood-associations"), actor("residents")], &[]),
    fit(
        Feature::Weak(Dimension::Neighbourhood),
        3,
        &[group("initiatives"), group("faith-and-welfare"), group("people-who-notice")],
        &[],
    ),
    fit(Feature::Weak(Dimension::Team), 2, &[actor("universities"), group("schools-and-science")], &[]),
    fit(Feature::Weak(Dimension::Team), 2, &[Mark::Purpose(Purpose::Connect)], &[]),
    fit(Feature::Weak(Dimension::Anchoring), 3, &[Mark::Purpose(Purpose::Decide), Mark::Purpose(Purpose::PassOn)], &[]),
    fit(
        Feature::Weak(Dimension::Anchoring),
        2,
        &[group("planners-and-offices"), group("utilities"), group("housing-companies")],
        &[],
    ),
];
