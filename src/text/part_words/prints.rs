// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `prints`: cards and worksheets on paper, the facilitator's guide, the practice tour.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::content::EffortClass;
use crate::domain::index::Index;
use crate::domain::prints::{Printed, Which};
use crate::text::{Plural, fill};

crate::shape! {
    /// All words of the part.
    pub struct PrintWords {
        pub page: PrintsPageWords,
        pub printed: PrintedWords,
        pub card: CardWords,
        pub sheet: SheetWords,
        pub guide: GuidePageWords,
        pub practice: PracticeWords,
    }

    /// The page on which one chooses what is printed.
    pub struct PrintsPageWords {
        pub intro: String,
        pub what: String,
        pub entry: String,
        pub entry_cards: String,
        pub pages: Plural,
        pub cards: Plural,
        pub which_measures: String,
        pub which_formats: String,
        pub which: Index<String, String>,
        pub pick_measures: String,
        pub pick_formats: String,
        pub filling: String,
        pub empty: String,
        pub filled: String,
        pub filled_help: String,
        pub language: String,
        pub print: String,
        pub chosen: Plural,
        pub nothing: String,
        pub no_cards: String,
        pub help: String,
        pub poster: String,
        pub preview: String,
        pub to_guide: String,
        pub to_practice: String,
    }

    /// What can be printed.
    pub struct PrintedWords {
        pub title: Index<String, String>,
        pub copies: Index<String, String>,
        pub instruction: Index<String, String>,
    }

    /// What stands on cards.
    pub struct CardWords {
        pub measure: String,
        pub own: String,
        pub format: String,
        pub effort: String,
        pub efforts: Index<String, String>,
        pub effort_span: String,
        pub lead: String,
        pub no_evidence: String,
        pub people: String,
        pub page: String,
    }

    /// What stands on worksheets.
    pub struct SheetWords {
        pub place: String,
        pub date: String,
        pub group: String,
        pub event: String,
        pub foot: String,
        pub number: String,
        pub map: MapWords,
        pub vision: VisionWords,
        pub effort: EffortSheetWords,
        pub check: CheckSheetWords,
        pub facts: FactSheetWords,
        pub evaluation: EvaluationWords,
        pub transfer: TransferWords,
        pub projects: ProjectSheetWords,
    }

    /// The stakeholder map.
    pub struct MapWords {
        pub alt: String,
        pub list: String,
        pub who: String,
        pub part: String,
        pub missing: String,
    }

    /// The neighbourhood in ten years.
    pub struct VisionWords {
        pub headline: String,
        pub day: String,
        pub who: String,
        pub picture: String,
        pub begin: String,
    }

    /// Measures by impact and effort.
    pub struct EffortSheetWords {
        pub alt: String,
        pub list: String,
    }

    /// The self-check.
    pub struct CheckSheetWords {
        pub table: String,
        pub question: String,
        pub middle: String,
        pub decides: String,
        pub anchors: String,
    }

    /// The fact sheet of a local action group.
    pub struct FactSheetWords {
        pub name: String,
        pub task: String,
        pub not_task: String,
        pub people: String,
        pub role: String,
        pub organisation: String,
        pub way: String,
        pub roles: Vec<String>,
        pub decides: String,
        pub money: String,
        pub answer: String,
        pub first: String,
        pub until: String,
        pub last: String,
    }

    /// What participants think.
    pub struct EvaluationWords {
        pub table: String,
        pub statement: String,
        pub statements: Vec<String>,
        pub scale: String,
        pub keep: String,
        pub change: String,
        pub open: String,
        pub again: String,
    }

    /// What another city does.
    pub struct TransferWords {
        pub city: String,
        pub ours: String,
        pub table: String,
        pub what: String,
        pub take_over: String,
        pub adapt: String,
        pub leave: String,
        pub why: String,
        pub rests: String,
        pub who: String,
        pub next: String,
    }

    /// Existing local projects.
    pub struct ProjectSheetWords {
        pub table: String,
        pub what: String,
        pub who: String,
        pub needs: String,
        pub offers: String,
        pub state: String,
    }

    /// The facilitator's guide.
    pub struct GuidePageWords {
        pub intro: String,
        pub contents: String,
        pub print: String,
        pub sources: String,
        pub written: String,
    }

    /// The practice tour.
    pub struct PracticeWords {
        pub intro: String,
        pub start: String,
        pub start_text: String,
        pub look: String,
        pub copy: String,
        pub copy_help: String,
        pub stations: String,
        pub station: String,
        pub minutes: Plural,
        pub sign: String,
        pub open: String,
        pub tick: String,
        pub total: String,
        pub finished: String,
        pub back: String,
    }
}

impl PartWords for PrintWords {
    const PART: &'static str = "prints";
}

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

impl PrintWords {
    /// What something is called that can be printed.
    pub fn title(&self, printed: Printed) -> &str {
        word(&self.printed.title, printed.key())
    }

    /// How many copies of it one needs.
    pub fn copies(&self, printed: Printed) -> &str {
        word(&self.printed.copies, printed.key())
    }

    /// What to do with a worksheet.
    pub fn instruction(&self, printed: Printed) -> &str {
        word(&self.printed.instruction, printed.key())
    }

    /// How much work something is for the administration, in a word or two.
    pub fn effort(&self, min: EffortClass, max: EffortClass) -> String {
        let [min, max] = [min, max].map(|class| word(&self.card.efforts, class.key()));
        if min == max { min.to_owned() } else { fill(&self.card.effort_span, &[("min", min), ("max", max)]) }
    }

    /// Which measures or formats get a card.
    pub fn which(&self, which: Which) -> &str {
        word(&self.page.which, which.key())
    }
}
