// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the interface as a tree: the compiler checks each use, the reader each file, a test the placeholders.
//!
//! The fields are those of `toolbox-data/interface/<language>.json`; keys name place and meaning, never English wording.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

crate::shape! {
    /// A text in the forms the reader's language needs for a number (CLDR plural categories; `few` is Romanian).
    pub struct Plural {
        pub one: String,
        pub few: Option<String>,
        pub other: String,
    }

    /// All words of the interface in one language.
    pub struct Messages {
        pub app: AppWords,
        pub frame: FrameWords,
        pub save: SaveWords,
        pub notice: NoticeWords,
        pub problem: ProblemWords,
        pub start: StartWords,
        pub guide: GuideWords,
        pub state: StateWords,
        pub step: StepWords,
        pub sources: SourcesWords,
        pub measure: MeasureWords,
        pub format: FormatWords,
        pub hazard: HazardWords,
        pub field: FieldWords,
        pub measure_type: MeasureTypeWords,
        pub scale: ScaleWords,
        pub cost: CostWords,
        pub effort: EffortWords,
        pub purpose: PurposeWords,
        pub digital: DigitalWords,
        pub unit: UnitWords,
        pub about: AboutWords,
        pub problems: ProblemsWords,
        pub titles: TitleWords,
        pub glossary: GlossaryWords,
        pub people: PeopleWords,
        pub indicators: IndicatorsWords,
        pub examples: ExamplesWords,
        pub register: RegisterWords,
        pub local: LocalWords,
        pub data: DataWords,
        pub not_found: NotFoundWords,
        pub part: PartWords,
    }

    pub struct AppWords {
        pub name: String,
        pub claim: String,
    }

    pub struct FrameWords {
        pub skip: String,
        pub navigation: String,
        pub start: String,
        pub guide: String,
        pub measures: String,
        pub formats: String,
        pub about: String,
        pub language: String,
        pub theme: String,
        pub theme_system: String,
        pub theme_light: String,
        pub theme_dark: String,
        pub footer: String,
        pub version: String,
        pub external: String,
        pub print: String,
        pub printed_from: String,
    }

    /// While a part of the program is loaded, and when it does not come.
    pub struct PartWords {
        pub loading: String,
        pub title: String,
        pub text: String,
        pub again: String,
    }

    pub struct SaveWords {
        pub saving: String,
        pub undo: String,
        pub redo: String,
        pub kept_by_others: String,
        pub nothing: String,
        pub saved: String,
        pub failed: String,
        pub see_top: String,
        pub announced: String,
        pub label: String,
        pub why_denied: String,
        pub why_full: String,
        pub why_not_kept: String,
        pub why_newer: String,
        pub why_unreadable: String,
        pub what_to_do: String,
        pub try_again: String,
        pub download: String,
        pub filed: String,
        pub unfiled: String,
    }

    pub struct NoticeWords {
        pub content_title: String,
        pub content_text: Plural,
        pub content_who: String,
        pub details: String,
        pub set_aside_title: String,
        pub set_aside_text: String,
        pub partly_title: String,
        pub partly_text: String,
        pub checksum: String,
        pub entry: String,
        pub duplicate: String,
        pub too_long: String,
        pub too_many: String,
        pub download_set_aside: String,
        pub dismiss: String,
        pub update_title: String,
        pub update_text: String,
        pub update_take: String,
        pub file_not_json: String,
        pub file_newer: String,
        pub set_aside_empty: String,
        pub set_aside_snapshot: String,
        pub due_title: String,
        pub due_text: String,
        pub due_why: String,
        pub due_later: String,
    }

    pub struct ProblemWords {
        pub not_json: String,
        pub missing: String,
        pub unknown_field: String,
        pub unexpected: String,
        pub missing_text: String,
        pub surplus_text: String,
        pub unknown_reference: String,
        pub duplicate_id: String,
        pub not_an_id: String,
        pub no_source: String,
        pub span_reversed: String,
    }

    pub struct StartWords {
        pub work_more: String,
        pub title: String,
        pub intro: String,
        pub continue_title: String,
        pub continue_text: String,
        pub resume: String,
        pub resume_there: String,
        pub begin_title: String,
        pub begin_text: String,
        pub begin: String,
        pub look_measures: String,
        pub journey_title: String,
        pub journey_text: String,
        pub work_title: String,
        pub work_text: String,
        pub work_limits: String,
        pub lookup_title: String,
        pub offline_title: String,
        pub offline_text: String,
        pub offline_keep: String,
        pub offline_kept: String,
        pub offline_working: String,
        pub offline_failed: String,
        pub offline_unsupported: String,
        pub offline_file: String,
    }

    pub struct GuideWords {
        pub title: String,
        pub intro: String,
        pub phase: String,
        pub phase_title: String,
        pub step: String,
        pub steps: String,
        pub steps_done: Plural,
        pub no_steps: String,
        pub no_steps_yet: String,
        pub street_when_done: String,
    }

    pub struct StateWords {
        pub not_started: String,
        pub in_progress: String,
        pub done: String,
        pub not_relevant: String,
    }

    pub struct StepWords {
        pub facts: String,
        pub lead: String,
        pub with: String,
        pub effort: String,
        pub duration: String,
        pub state: String,
        pub state_from_tasks: String,
        pub purpose: String,
        pub tasks: String,
        pub tasks_done: Plural,
        pub questions: String,
        pub questions_help: String,
        pub answer: String,
        pub outputs: String,
        pub signs: String,
        pub pitfalls: String,
        pub way_out: String,
        pub lessons: String,
        pub formats: String,
        pub measures: String,
        pub terms: String,
        pub drehbuch: String,
        pub sources: String,
        pub previous: String,
        pub next: String,
        pub around: String,
        pub not_translated: String,
    }

    pub struct SourcesWords {
        pub source: String,
        pub practice: String,
        pub practice_help: String,
        pub inference: String,
        pub inference_alone: String,
    }

    pub struct MeasureWords {
        pub title: String,
        pub hazards: String,
        pub field: String,
        pub types: String,
        pub scales: String,
        pub lead: String,
        pub partners: String,
        pub cost: String,
        pub effort: String,
        pub lead_time: String,
        pub targets: String,
        pub steps: String,
        pub benefits: String,
        pub evidence: String,
        pub no_evidence: String,
        pub grade_a: String,
        pub grade_b: String,
        pub grade_c: String,
        pub grade: String,
        pub indicators: String,
        pub indicator: String,
        pub examples: String,
        pub formats: String,
        pub in_steps: String,
    }

    pub struct FormatWords {
        pub title: String,
        pub intro: String,
        pub purposes: String,
        pub participants: String,
        pub group: String,
        pub duration: String,
        pub preparation_time: String,
        pub digital: String,
        pub targets: String,
        pub run: String,
        pub run_from: String,
        pub run_minutes: String,
        pub run_what: String,
        pub run_total: String,
        pub preparation: String,
        pub materials: String,
        pub digital_variant: String,
        pub accessible: String,
        pub lessons: String,
        pub in_steps: String,
        pub in_measures: String,
    }

    pub struct HazardWords {
        pub heat: String,
        pub heavy_rain: String,
        pub drought: String,
        pub storm: String,
    }

    pub struct FieldWords {
        pub urban_green: String,
        pub heavy_rain: String,
        pub heat_and_health: String,
        pub water: String,
        pub awareness: String,
    }

    pub struct MeasureTypeWords {
        pub behavioural: String,
        pub organisational: String,
        pub green: String,
        pub blue: String,
        pub grey: String,
        pub digital: String,
    }

    pub struct ScaleWords {
        pub household: String,
        pub building: String,
        pub plot: String,
        pub street: String,
        pub neighbourhood: String,
        pub city: String,
    }

    pub struct CostWords {
        pub up_to: String,
        pub between: String,
        pub over: String,
        pub any: String,
    }

    pub struct EffortWords {
        pub low: String,
        pub medium: String,
        pub high: String,
        pub span: String,
    }

    pub struct PurposeWords {
        pub reach: String,
        pub understand: String,
        pub envision: String,
        pub co_plan: String,
        pub try_out: String,
        pub decide: String,
        pub connect: String,
        pub pass_on: String,
    }

    pub struct DigitalWords {
        pub on_site_only: String,
        pub digital_part: String,
        pub fully_digital_possible: String,
        pub digital_only: String,
    }

    pub struct UnitWords {
        pub minutes: Plural,
        pub hours: Plural,
        pub days: Plural,
        pub weeks: Plural,
        pub months: Plural,
        pub years: Plural,
        pub person_days: Plural,
        pub people: Plural,
        pub percent_of_full_time: Plural,
    }

    pub struct AboutWords {
        pub title: String,
        pub based_title: String,
        pub based_text: String,
        pub original_de: String,
        pub original_issuu: String,
        pub original_en: String,
        pub independent_title: String,
        pub independent_text: String,
        pub licence_title: String,
        pub licence_text: String,
        pub accessibility_title: String,
        pub privacy_title: String,
        pub privacy_text: String,
        pub imprint_title: String,
        pub not_filled: String,
        pub operator_unreadable: String,
        pub version_title: String,
        pub feedback: String,
        pub drehbuch_title: String,
        pub drehbuch_text: String,
        pub covered_in: String,
        pub not_covered: String,
    }

    pub struct ProblemsWords {
        pub title: String,
        pub intro: String,
        pub climate: String,
        pub together: String,
        pub first_steps: String,
        pub measures: String,
        pub formats: String,
        pub involve: String,
        pub offices: String,
        pub groups: String,
        pub examples: String,
    }

    /// Titles of pages whose other words come with their part of the program.
    pub struct TitleWords {
        pub check: String,
        pub plan: String,
        pub profile: String,
        pub recommendations: String,
        pub priorities: String,
        pub compare: String,
        pub search: String,
        pub own_measure: String,
        pub event: String,
        pub tasks: String,
        pub stakeholders: String,
        pub projects: String,
        pub timeline: String,
        pub monitoring: String,
        pub budget: String,
        pub decisions: String,
        pub report: String,
        pub workshop: String,
        pub deck: String,
        pub present: String,
        pub speaker: String,
        pub agenda: String,
        pub board: String,
        pub transfer: String,
        pub record: String,
        pub collect: String,
        pub join: String,
        pub prints: String,
        pub facilitation: String,
        pub practice: String,
    }

    pub struct GlossaryWords {
        pub title: String,
    }

    pub struct GroupKindWords {
        pub vulnerable: String,
        pub residents: String,
        pub public: String,
        pub education: String,
        pub business: String,
        pub civil_society: String,
    }

    pub struct PeopleWords {
        pub title: String,
        pub intro: String,
        pub roles: String,
        pub share: String,
        pub holder: String,
        pub way_in: String,
        pub kind: GroupKindWords,
    }

    pub struct LevelWords {
        pub process: String,
        pub cooperation: String,
        pub learning: String,
        pub results: String,
        pub heat: String,
        pub water: String,
        pub green: String,
        pub precaution: String,
    }

    pub struct IndicatorsWords {
        pub title: String,
        pub intro: String,
        pub how: String,
        pub level: LevelWords,
        pub unit: String,
    }

    pub struct ExampleStateWords {
        pub idea: String,
        pub planned: String,
        pub tried: String,
        pub done: String,
        pub unknown: String,
    }

    pub struct ExamplesWords {
        pub title: String,
        pub intro: String,
        pub gaps: String,
        pub states: String,
        pub answers: String,
        pub measures: String,
        pub download: String,
        pub download_help: String,
        pub state: ExampleStateWords,
    }

    pub struct RegisterWords {
        pub title: String,
        pub intro: String,
        pub count: Plural,
        pub licence: String,
    }

    pub struct LocalWords {
        pub title: String,
        pub intro: String,
        pub none: String,
        pub version: String,
        pub published_by: String,
        pub licence: String,
        pub brings: String,
        pub contacts: String,
        pub contact: String,
        pub remove: String,
        pub built_in: String,
        pub from_browser: String,
        pub add_title: String,
        pub add: String,
        pub add_help: String,
        pub added: String,
        pub removed: String,
        pub not_kept: String,
        pub not_a_pack: String,
        pub newer: String,
        pub unreadable: String,
        pub bake_title: String,
        pub bake_text: String,
        pub bake: String,
        pub bake_plain: String,
        pub bake_failed: String,
        pub mark_new: String,
        pub how: String,
    }

    pub struct DataWords {
        pub title: String,
        pub plan_title: String,
        pub municipality: String,
        pub neighbourhood: String,
        pub decide_title: String,
        pub decide_notice: Plural,
        pub decide_open: String,
        pub shortlisted: String,
        pub under_way: String,
        pub rejected: String,
        pub save_title: String,
        pub save_text: String,
        pub plan_untitled: String,
    }

    pub struct NotFoundWords {
        pub title: String,
        pub text: String,
        pub nearest: String,
        pub to_start: String,
    }
}
