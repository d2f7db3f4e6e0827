// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The shapes of the files in `toolbox-data`, word for word; they travel no further than `parse.rs`.
//!
//! Structure is kept once and is language-neutral; text is kept per language and is keyed by the same ids.
//! The JSON Schemas in `toolbox-data/schema` are generated from these types.

#![expect(missing_docs, reason = "the fields are named as in the files; what needs saying is said at the type")]

use super::classes::{
    CostClass, Digital, Dimension, EffortClass, EnollTheme, ExampleState, Field, Grade, GroupKind, Hazard,
    IndicatorLevel, MeasureType, Purpose, Scale, SourceKind, Unit,
};
use crate::domain::index::Index;
use crate::domain::progress::StepState;

crate::shape! {
    /// `structure/phases.json`: a phase and the order of its steps.
    pub struct PhaseStructure {
        pub id: String,
        /// Step ids in the order of a real lab; empty while the steps of a phase are still being written.
        pub steps: Vec<String>,
    }

    /// `text/<language>/phases.json`: phase id → words.
    pub struct PhaseText {
        pub title: String,
        /// The question this phase answers, as a planner would ask it.
        pub question: String,
        /// Two or three sentences: what happens and what comes out.
        pub summary: String,
        /// What the street picture shows once this phase is done, in one sentence.
        pub street: String,
    }

    /// A span with its unit and the sources it rests on.
    pub struct SpanRaw {
        pub min: f64,
        pub max: f64,
        pub unit: Unit,
        /// Source ids; `general-practice` marks a planning value without a single source.
        pub sources: Vec<String>,
    }

    /// A part of an item (pitfall, lesson, evidence, example) that names its sources.
    pub struct SourcedRaw {
        pub id: String,
        pub sources: Vec<String>,
    }

    /// `structure/steps/<step-id>.json`.
    pub struct StepStructure {
        /// Ids of the sections of the Drehbuch this step covers (`structure/drehbuch.json`).
        pub drehbuch: Vec<String>,
        /// Role that leads, then the roles that take part (`structure/roles.json`).
        pub lead: String,
        pub with: Vec<String>,
        pub effort: SpanRaw,
        pub duration: SpanRaw,
        /// 4–8 task ids, unique in the whole toolbox: they are keys of the planners' own work.
        pub tasks: Vec<String>,
        /// 2–5 question ids, unique in the whole toolbox.
        pub questions: Vec<String>,
        pub outputs: Vec<String>,
        pub pitfalls: Vec<SourcedRaw>,
        pub signs: Vec<String>,
        /// What iResilience did and learned.
        pub lessons: Vec<SourcedRaw>,
        pub formats: Vec<String>,
        pub measures: Vec<String>,
        pub terms: Vec<String>,
        /// Sources of the step as a whole (purpose, tasks, questions, outputs, signs).
        pub sources: Vec<String>,
    }

    /// `text/<language>/steps/<step-id>.json`.
    pub struct StepText {
        /// Title as a verb phrase, up to 60 characters.
        pub title: String,
        /// Why this step: two or three sentences.
        pub purpose: String,
        pub tasks: Index<String, TaskText>,
        pub questions: Index<String, String>,
        pub outputs: Index<String, String>,
        pub pitfalls: Index<String, PitfallText>,
        pub signs: Index<String, String>,
        pub lessons: Index<String, PlacedText>,
    }

    /// A task: what to do, and how if that needs saying.
    pub struct TaskText {
        pub title: String,
        pub detail: Option<String>,
    }

    /// A pitfall and the way out of it.
    pub struct PitfallText {
        pub risk: String,
        pub way_out: String,
    }

    /// Something that happened somewhere.
    pub struct PlacedText {
        pub place: String,
        pub text: String,
    }

    /// `structure/measures/<measure-id>.json`.
    pub struct MeasureStructure {
        pub hazards: Vec<Hazard>,
        pub field: Field,
        pub types: Vec<MeasureType>,
        pub scales: Vec<Scale>,
        /// Actor that usually leads, and actors that take part (`structure/actors.json`).
        pub lead: String,
        pub partners: Vec<String>,
        pub cost: CostRaw,
        pub effort: EffortRaw,
        pub lead_time: SpanRaw,
        /// Groups the measure reaches (`structure/groups.json`).
        pub targets: Vec<String>,
        pub benefits: Vec<String>,
        pub steps: Vec<String>,
        pub pitfalls: Vec<SourcedRaw>,
        /// Empty where no evidence was found: the page then says so.
        pub evidence: Vec<EvidenceRaw>,
        /// Ids of the register (`structure/indicators.json`).
        pub indicators: Vec<String>,
        pub examples: Vec<SourcedRaw>,
        pub formats: Vec<String>,
        pub terms: Vec<String>,
        pub sources: Vec<String>,
    }

    /// One-off cost to the municipality or owner in euros, as classes.
    pub struct CostRaw {
        pub min: CostClass,
        pub max: CostClass,
        pub sources: Vec<String>,
    }

    /// Work for the administration, as classes.
    pub struct EffortRaw {
        pub min: EffortClass,
        pub max: EffortClass,
        pub sources: Vec<String>,
    }

    /// A statement about effect or experience with its grade and sources.
    pub struct EvidenceRaw {
        pub id: String,
        pub grade: Grade,
        pub sources: Vec<String>,
    }

    /// `text/<language>/measures/<measure-id>.json`.
    pub struct MeasureText {
        pub title: String,
        /// One or two sentences: what it is and whom it helps.
        pub summary: String,
        /// What the cost class, the effort class and the lead time rest on and cover.
        pub cost_basis: String,
        pub effort_basis: String,
        pub lead_time_basis: String,
        pub benefits: Index<String, String>,
        pub steps: Index<String, String>,
        pub pitfalls: Index<String, PitfallText>,
        pub evidence: Index<String, String>,
        pub examples: Index<String, PlacedText>,
    }

    /// `structure/indicators.json`: indicator id → level. The register for the lab and for all measures.
    pub struct IndicatorStructure {
        pub level: IndicatorLevel,
        pub sources: Vec<String>,
    }

    /// `text/<language>/indicators.json`: what to count or measure, in which unit, and how.
    pub struct IndicatorText {
        pub name: String,
        pub unit: String,
        /// How to find out, and how often.
        pub how: String,
    }

    /// `structure/formats/<format-id>.json`: a format of participation or communication.
    pub struct FormatStructure {
        pub purposes: Vec<Purpose>,
        pub group: SpanRaw,
        pub duration: SpanRaw,
        pub preparation_time: SpanRaw,
        pub digital: Digital,
        pub targets: Vec<String>,
        pub preparation: Vec<String>,
        pub materials: Vec<String>,
        /// Run of show; minutes are planning values for one event.
        pub run: Vec<RunItemRaw>,
        pub lessons: Vec<SourcedRaw>,
        pub terms: Vec<String>,
        pub sources: Vec<String>,
    }

    pub struct RunItemRaw {
        pub id: String,
        pub minutes: u16,
    }

    /// `text/<language>/formats/<format-id>.json`.
    pub struct FormatText {
        pub title: String,
        /// One or two sentences: what it is for and what comes out.
        pub summary: String,
        pub participants: String,
        pub preparation: Index<String, String>,
        pub materials: Index<String, String>,
        pub run: Index<String, String>,
        pub digital: String,
        pub accessible: String,
        pub lessons: Index<String, PlacedText>,
    }

    /// `structure/roles.json`: role id → share of a full-time post.
    pub struct RoleStructure {
        pub share: Option<SpanRaw>,
        pub sources: Vec<String>,
    }

    /// `text/<language>/roles.json`: role id → words.
    pub struct RoleText {
        pub name: String,
        pub tasks: String,
        pub holder: String,
    }

    /// `structure/groups.json`: group id → what kind of group.
    pub struct GroupStructure {
        pub kind: GroupKind,
        pub sources: Vec<String>,
    }

    /// `text/<language>/groups.json`: group id → words.
    pub struct GroupText {
        pub name: String,
        /// Why this group matters, in one sentence.
        pub why: Option<String>,
        /// How to reach it.
        pub way_in: Option<String>,
    }

    /// `structure/problems.json`: a pressing problem to enter by, and where it leads.
    pub struct ProblemStructure {
        /// Empty for problems of participation.
        pub hazards: Vec<Hazard>,
        pub measures: Vec<String>,
        pub formats: Vec<String>,
        /// The first steps, in order.
        pub steps: Vec<String>,
        /// Whom to involve: offices and organisations.
        pub actors: Vec<String>,
        /// Whom to involve: groups of people.
        pub groups: Vec<String>,
        pub examples: Vec<SourcedRaw>,
        pub sources: Vec<String>,
    }

    /// `text/<language>/problems.json`: problem id → words.
    pub struct ProblemText {
        /// The problem as people say it.
        pub title: String,
        /// Two or three sentences: what is behind it and what helps.
        pub summary: String,
        pub examples: Index<String, PlacedText>,
    }

    /// `structure/check.json`: a question of the self-check, in order.
    pub struct CheckStructure {
        pub id: String,
        pub dimension: Dimension,
        /// Whether the answer 0 means: solve this first.
        pub knock_out: bool,
        /// The step that helps.
        pub step: String,
        /// Themes of ENoLL's harmonised framework it belongs to; may be empty.
        pub enoll: Vec<EnollTheme>,
        pub sources: Vec<String>,
    }

    /// `text/<language>/check.json`: question id → words.
    pub struct CheckText {
        pub question: String,
        /// What 0, 1, 2 and 3 mean here.
        pub anchors: Vec<String>,
        /// What to do first when the answer is low.
        pub advice: String,
    }

    /// `structure/examples/<id>.json`: a worked example, as far as it is documented.
    pub struct ExampleStructure {
        /// State of the steps: what is documented as done or begun; others are left out.
        pub states: Index<String, StepState>,
        /// Tasks that are documented as done.
        pub tasks: Vec<String>,
        /// Guiding questions with an answer, each with what it rests on.
        pub answers: Vec<SourcedRaw>,
        pub measures: Vec<ExampleMeasureRaw>,
        pub sources: Vec<String>,
    }

    /// A measure in a worked example.
    pub struct ExampleMeasureRaw {
        pub id: String,
        pub state: ExampleState,
        pub sources: Vec<String>,
    }

    /// `text/<language>/examples/<id>.json`.
    pub struct ExampleText {
        pub title: String,
        pub place: String,
        pub summary: String,
        /// What is not documented, said plainly.
        pub gaps: String,
        pub answers: Index<String, String>,
        pub measures: Index<String, String>,
    }

    /// `text/<language>/glossary.json`: term id → words. `structure/glossary.json`: term id → sources.
    pub struct TermText {
        pub term: String,
        pub meaning: String,
    }

    /// `structure/sources/*.json`: source id → where a fact comes from.
    pub struct SourceRaw {
        pub kind: SourceKind,
        /// Title in the language of the source; absent for the two kinds that are not publications.
        pub title: Option<String>,
        pub publisher: Option<String>,
        /// Year of publication, if known.
        pub year: Option<u16>,
        /// Language of the source, for example `de`.
        pub language: Option<String>,
        /// Licence of the publication, if known.
        pub licence: Option<String>,
        pub urls: Option<Vec<String>>,
    }

    /// `structure/drehbuch.json`: the table of contents of the iResilience Drehbuch, in order.
    pub struct DrehbuchSectionRaw {
        pub id: String,
        pub number: String,
        /// The German heading.
        pub title: String,
    }
}
