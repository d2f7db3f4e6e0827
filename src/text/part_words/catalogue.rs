// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `catalogue`: looking through measures and formats, comparing, taking into the plan.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::catalogue::{Band, Facet, Ignored, PICKED, SORT, Selection, Sort, UNSAID, VIEW};
use crate::domain::content::{Content, CostClass, Digital, EffortClass, Field, Hazard, MeasureType, Purpose, Scale};
use crate::domain::id::{ActorId, GroupId};
use crate::domain::plan::MeasureState;
use crate::text::measure_facts::exactly;
use crate::text::{Locale, Messages, Plural, fill};

crate::shape! {
    /// All words of the part.
    pub struct CatalogueWords {
        pub find: FindWords,
        pub sort: SortWords,
        pub band: BandWords,
        pub list: ListWords,
        pub status: StatusWords,
        pub compare: CompareWords,
        pub own: OwnWords,
        pub event: EventWords,
        pub run: RunWords,
        pub take: TakeWords,
        pub example: ExampleWords,
    }

    pub struct FindWords {
        pub filters: String,
        pub filters_active: Plural,
        pub chosen: Plural,
        pub clear: String,
        pub show_hits: Plural,
        pub hits: String,
        pub nothing: String,
        pub without: String,
        pub filtered: String,
        pub part: String,
        pub or: String,
        pub ignored: String,
        pub ignored_value: String,
        pub more: String,
        pub sort: String,
        pub view: String,
        pub cards: String,
        pub table: String,
        pub unsaid: String,
        pub in_plan: String,
        pub print: String,
    }

    pub struct SortWords {
        pub title: String,
        pub cost: String,
        pub effort: String,
        pub lead_time: String,
        pub state: String,
        pub group: String,
        pub duration: String,
    }

    pub struct BandWords {
        pub half_year: String,
        pub year: String,
        pub three_years: String,
        pub more_years: String,
        pub up_to_15: String,
        pub up_to_40: String,
        pub up_to_100: String,
        pub over_100: String,
        pub minutes_90: String,
        pub three_hours: String,
        pub day: String,
        pub more_days: String,
    }

    pub struct ListWords {
        pub intro: String,
        pub shortlist: String,
        pub shortlisted: String,
        pub my_shortlist: Plural,
        pub our_shortlist: String,
        pub pick: String,
        pub pick_one_more: String,
        pub pick_full: String,
        pub open_compare: Plural,
        pub own_mark: String,
        pub untitled: String,
        pub note: String,
        pub why: String,
        pub measure: String,
        pub formats_intro: String,
    }

    pub struct StatusWords {
        pub title: String,
        pub state: String,
        pub not_listed: String,
        pub reason: String,
        pub note: String,
        pub note_help: String,
        pub print: String,
        pub compare: String,
        pub shortlist: String,
    }

    pub struct CompareWords {
        pub intro: String,
        pub too_few: String,
        pub to_measures: String,
        pub add: String,
        pub choose: String,
        pub add_button: String,
        pub full: String,
        pub remove: String,
        pub feature: String,
        pub differences: String,
        pub summary: String,
        pub table: String,
    }

    pub struct OwnWords {
        pub add_title: String,
        pub add_text: String,
        pub add_label: String,
        pub add: String,
        pub add_empty: String,
        pub edit: String,
        pub edit_help: String,
        pub title: String,
        pub summary: String,
        pub choose: String,
        pub lead_help: String,
        pub lead_time_help: String,
        pub benefits_help: String,
        pub delete: String,
        pub deleted: String,
        pub restore: String,
        pub gone: String,
    }

    pub struct EventWords {
        pub title: String,
        pub none: String,
        pub add: String,
        pub name: String,
        pub date: String,
        pub date_help: String,
        pub date_wrong: String,
        pub start: String,
        pub start_help: String,
        pub start_wrong: String,
        pub place: String,
        pub note: String,
        pub no_date: String,
        pub at: String,
        pub span: String,
        pub delete: String,
        pub deleted: String,
    }

    pub struct RunWords {
        pub start: String,
        pub start_help: String,
        pub clock: String,
        pub end: String,
        pub next_day: String,
    }

    pub struct ExampleWords {
        pub report: String,
        pub copy: String,
        pub copy_help: String,
    }

    pub struct TakeWords {
        pub title: String,
        pub text: String,
        pub pick: String,
        pub there: String,
        pub put: Plural,
        pub put_chosen: String,
        pub nothing: String,
        pub all: String,
        pub none: String,
        pub measures: Plural,
        pub events: Plural,
        pub steps: Plural,
        pub already: Plural,
        pub undo: String,
        pub to_shortlist: String,
        pub to_events: String,
        pub to_guide: String,
    }
}

impl PartWords for CatalogueWords {
    const PART: &'static str = "catalogue";
}

impl CatalogueWords {
    /// What one filters by, in words.
    pub fn facet<'w>(&'w self, facet: Facet, words: &'w Messages) -> &'w str {
        let (measure, format) = (&words.measure, &words.format);
        match facet {
            Facet::Hazard => &measure.hazards,
            Facet::Field => &measure.field,
            Facet::Type => &measure.types,
            Facet::Scale => &measure.scales,
            Facet::Cost => &measure.cost,
            Facet::Effort => &measure.effort,
            Facet::LeadTime => &measure.lead_time,
            Facet::Lead => &measure.lead,
            Facet::Target => &measure.targets,
            Facet::State => &self.find.in_plan,
            Facet::Purpose => &format.purposes,
            Facet::Group => &format.group,
            Facet::Duration => &format.duration,
            Facet::Digital => &format.digital,
        }
    }

    /// A value of a facet in words.
    pub fn value(&self, facet: Facet, value: &str, words: &Messages, content: &Content, locale: &dyn Locale) -> String {
        let word = match facet {
            Facet::State if value == UNSAID => Some(self.status.not_listed.as_str()),
            _ if value == UNSAID => Some(self.find.unsaid.as_str()),
            Facet::Hazard => Hazard::parse(value).map(|hazard| words.hazard(hazard)),
            Facet::Field => Field::parse(value).map(|field| words.field(field)),
            Facet::Type => MeasureType::parse(value).map(|kind| words.measure_type(kind)),
            Facet::Scale => Scale::parse(value).map(|scale| words.scale(scale)),
            Facet::State => MeasureState::parse(value).map(|state| words.measure_state(state)),
            Facet::Purpose => Purpose::parse(value).map(|purpose| words.purpose(purpose)),
            Facet::Digital => Digital::parse(value).map(|digital| words.digital(digital)),
            Facet::LeadTime | Facet::Group | Facet::Duration => Band::parse(value).map(|band| self.band(band)),
            Facet::Lead => ActorId::parse(value).and_then(|id| content.actors.get(&id)).map(String::as_str),
            Facet::Target => {
                GroupId::parse(value).and_then(|id| content.groups.get(&id)).map(|group| group.name.as_str())
            }
            Facet::Cost => {
                return CostClass::parse(value).map_or_else(String::new, |c| words.cost(&exactly(c), locale));
            }
            Facet::Effort => return EffortClass::parse(value).map_or_else(String::new, |c| words.effort(&exactly(c))),
        };
        word.unwrap_or(value).to_owned()
    }

    /// What a list is sorted by, in words.
    pub fn sorted_by(&self, sort: Sort) -> &str {
        match sort {
            Sort::Title => &self.sort.title,
            Sort::Cost => &self.sort.cost,
            Sort::Effort => &self.sort.effort,
            Sort::LeadTime => &self.sort.lead_time,
            Sort::State => &self.sort.state,
            Sort::Group => &self.sort.group,
            Sort::Duration => &self.sort.duration,
        }
    }

    /// What was chosen, in a line: "Cost: up to €5,000; Type: planting or water".
    pub fn chosen(&self, selection: &Selection, words: &Messages, content: &Content, locale: &dyn Locale) -> String {
        let part = |(facet, values): &(Facet, Vec<String>)| {
            let values: Vec<String> =
                values.iter().map(|value| self.value(*facet, value, words, content, locale)).collect();
            fill(&self.find.part, &[("facet", self.facet(*facet, words)), ("values", &values.join(&self.find.or))])
        };
        selection.chosen.iter().map(part).collect::<Vec<_>>().join("; ")
    }

    /// What of the address means nothing here, in a line; `None` if all of it means something.
    pub fn ignored(&self, ignored: &[Ignored], words: &Messages) -> Option<String> {
        // Somebody may have pasted a whole letter.
        let short = |text: &str| text.chars().take(40).collect::<String>();
        let part = |ignored: &Ignored| match ignored {
            Ignored::Name(name) => short(name),
            Ignored::Value(name, value) => {
                let name = match name.as_str() {
                    SORT => &self.find.sort,
                    VIEW => &self.find.view,
                    PICKED => &self.list.measure,
                    name => Facet::parse(name).map_or(name, |facet| self.facet(facet, words)),
                };
                fill(&self.find.ignored_value, &[("name", name), ("value", &short(value))])
            }
        };
        let mut parts: Vec<String> = ignored.iter().take(5).map(part).collect();
        if ignored.len() > 5 {
            parts.push(self.find.more.clone());
        }
        (!parts.is_empty()).then(|| fill(&self.find.ignored, &[("parts", &parts.join(", "))]))
    }

    fn band(&self, band: Band) -> &str {
        let words = &self.band;
        match band {
            Band::HalfYear => &words.half_year,
            Band::Year => &words.year,
            Band::ThreeYears => &words.three_years,
            Band::MoreYears => &words.more_years,
            Band::UpTo15 => &words.up_to_15,
            Band::UpTo40 => &words.up_to_40,
            Band::UpTo100 => &words.up_to_100,
            Band::Over100 => &words.over_100,
            Band::Minutes90 => &words.minutes_90,
            Band::ThreeHours => &words.three_hours,
            Band::Day => &words.day,
            Band::MoreDays => &words.more_days,
        }
    }
}
