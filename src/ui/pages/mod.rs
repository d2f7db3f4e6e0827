// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! One file per page. Pages arrange; they never import each other.

mod about;
mod check;
mod compare;
mod data;
mod example;
mod examples;
mod format;
mod formats;
mod glossary;
mod guide;
mod indicators;
mod local;
mod measure;
mod measures;
mod not_found;
mod own_measure;
mod people;
mod phase;
mod plan;
mod priorities;
mod problem;
mod problems;
mod profile;
mod recommendations;
mod search;
mod sources;
mod start;
mod step;

pub use about::AboutPage;
pub use check::CheckPage;
pub use compare::ComparePage;
pub use data::DataPage;
pub use example::ExamplePage;
pub use examples::ExamplesPage;
pub use format::FormatPage;
pub use formats::FormatsPage;
pub use glossary::GlossaryPage;
pub use guide::GuidePage;
pub use indicators::IndicatorsPage;
pub use local::LocalPage;
pub use measure::MeasurePage;
pub use measures::MeasuresPage;
pub use not_found::NotFoundPage;
pub use own_measure::OwnMeasurePage;
pub use people::PeoplePage;
pub use phase::PhasePage;
pub use plan::PlanPage;
pub use priorities::PrioritiesPage;
pub use problem::ProblemPage;
pub use problems::ProblemsPage;
pub use profile::ProfilePage;
pub use recommendations::RecommendationsPage;
pub use search::SearchPage;
pub use sources::SourcesPage;
pub use start::StartPage;
pub use step::StepPage;
