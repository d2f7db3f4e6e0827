// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! JSON Schemas of the content files, generated from the Rust shapes, so that editors can check while one writes.

use std::collections::BTreeMap;

use living_lab_toolbox::domain::content::material::raw as material;
use living_lab_toolbox::domain::content::pack::PackFile;
use living_lab_toolbox::domain::content::raw;
use living_lab_toolbox::domain::operator::OperatorFile;
use living_lab_toolbox::text::{
    CatalogueWords, Messages, MyDataWords, PlanWords, PresentWords, PrintWords, ReportWords, SearchWords,
    StakeholderWords, TrackingWords, WorkWords, WorkshopWords,
};
use schemars::{JsonSchema, schema_for};

use crate::run::{self, Failure, read, say};

/// File name in `toolbox-data/schema` → schema.
fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    fn of<T: JsonSchema>(name: &'static str) -> (&'static str, schemars::Schema) {
        (name, schema_for!(T))
    }
    vec![
        of::<Vec<raw::PhaseStructure>>("structure-phases"),
        of::<BTreeMap<String, raw::PhaseText>>("text-phases"),
        of::<raw::StepStructure>("structure-step"),
        of::<raw::StepText>("text-step"),
        of::<raw::MeasureStructure>("structure-measure"),
        of::<raw::MeasureText>("text-measure"),
        of::<raw::FormatStructure>("structure-format"),
        of::<raw::FormatText>("text-format"),
        of::<BTreeMap<String, raw::RoleStructure>>("structure-roles"),
        of::<BTreeMap<String, raw::RoleText>>("text-roles"),
        of::<BTreeMap<String, Vec<String>>>("structure-glossary"),
        of::<BTreeMap<String, raw::TermText>>("text-glossary"),
        of::<BTreeMap<String, raw::SourceRaw>>("structure-sources"),
        of::<Vec<raw::DrehbuchSectionRaw>>("structure-drehbuch"),
        of::<Vec<String>>("structure-actors"),
        of::<BTreeMap<String, String>>("text-actors"),
        of::<BTreeMap<String, raw::GroupStructure>>("structure-groups"),
        of::<BTreeMap<String, raw::GroupText>>("text-groups"),
        of::<BTreeMap<String, raw::IndicatorStructure>>("structure-indicators"),
        of::<BTreeMap<String, raw::IndicatorText>>("text-indicators"),
        of::<BTreeMap<String, raw::ProblemStructure>>("structure-problems"),
        of::<BTreeMap<String, raw::ProblemText>>("text-problems"),
        of::<Vec<raw::CheckStructure>>("structure-check"),
        of::<BTreeMap<String, raw::CheckText>>("text-check"),
        of::<raw::ExampleStructure>("structure-example"),
        of::<raw::ExampleText>("text-example"),
        of::<material::DeckStructure>("structure-deck"),
        of::<material::DeckText>("text-deck"),
        of::<material::ExerciseStructure>("structure-exercise"),
        of::<material::ExerciseText>("text-exercise"),
        of::<Vec<material::FacilitationStructure>>("structure-facilitation"),
        of::<BTreeMap<String, material::FacilitationText>>("text-facilitation"),
        of::<Vec<material::StationStructure>>("structure-practice"),
        of::<BTreeMap<String, material::StationText>>("text-practice"),
        of::<PackFile>("pack"),
        of::<Messages>("interface"),
        of::<CatalogueWords>("interface-catalogue"),
        of::<MyDataWords>("interface-data"),
        of::<PlanWords>("interface-plan"),
        of::<PresentWords>("interface-present"),
        of::<PrintWords>("interface-prints"),
        of::<ReportWords>("interface-report"),
        of::<SearchWords>("interface-search"),
        of::<StakeholderWords>("interface-stakeholders"),
        of::<TrackingWords>("interface-tracking"),
        of::<WorkWords>("interface-work"),
        of::<WorkshopWords>("interface-workshop"),
        of::<OperatorFile>("operator"),
    ]
}

fn rendered() -> Result<Vec<(String, String)>, Failure> {
    let render = |(name, schema): (&str, schemars::Schema)| {
        let text = serde_json::to_string_pretty(&schema).map_err(|error| Failure(format!("schema {name}: {error}")))?;
        Ok((format!("toolbox-data/schema/{name}.json"), text + "\n"))
    };
    schemas().into_iter().map(render).collect()
}

/// Writes the schemas.
pub fn write() -> Result<(), Failure> {
    for (path, text) in rendered()? {
        run::write(path, text)?;
    }
    say("toolbox-data/schema is up to date");
    Ok(())
}

/// Refuses schemas that are not what the Rust shapes say.
pub fn check() -> Result<(), Failure> {
    for (path, text) in rendered()? {
        if read(&path).ok().as_ref() != Some(&text) {
            return Err(Failure(format!(
                "{path} is not what the Rust shapes say. Run `cargo xtask schema` and commit the result."
            )));
        }
    }
    Ok(())
}
