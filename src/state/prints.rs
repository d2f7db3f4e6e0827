// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards and worksheets: what the address asks for, and content and words in the language of the paper.

use super::toolbox::{self, Toolbox};
use super::{PlanState, part_words};
use crate::domain::id::{FormatId, MeasureId};
use crate::domain::language::Language;
use crate::domain::plan::Plan;
use crate::domain::prints::{CardOf, Filling, Page, Printed, Which, measures_to_print};
use crate::query::Query;
use crate::routes::Route;
use crate::text::prints::{Order, Printer};
use crate::text::{PartWords, PlanWords, PrintWords, StakeholderWords};

/// The names in the address.
pub const PRINT: &str = "print";
/// Which measures.
pub const MEASURES: &str = "measures";
/// A measure picked by hand.
pub const MEASURE: &str = "measure";
/// Which formats.
pub const FORMATS: &str = "formats";
/// A format picked by hand.
pub const FORMAT: &str = "format";
/// Empty, or filled.
pub const FILLING: &str = "filling";
/// The language of the paper.
pub const LANGUAGE: &str = "language";

/// What the address asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What is to be printed, in the order in which it is offered.
    pub printed: Vec<Printed>,
    /// How.
    pub order: Order,
    /// The language of the paper.
    pub language: Language,
}

impl Asked {
    /// Reads an address; what means nothing there is the first choice that has something to print.
    pub fn of(query: &Query, plan: &Plan, toolbox: &Toolbox) -> Self {
        let which = |name| query.get(name).and_then(Which::parse);
        let has_shortlist = || !measures_to_print(plan, &toolbox.content, Which::Shortlist, &[]).is_empty();
        let order = Order {
            measures: which(MEASURES).unwrap_or_else(|| if has_shortlist() { Which::Shortlist } else { Which::All }),
            picked_measures: query.all(MEASURE).filter_map(MeasureId::parse).collect(),
            formats: which(FORMATS).filter(|which| *which != Which::Shortlist).unwrap_or(Which::All),
            picked_formats: query.all(FORMAT).filter_map(FormatId::parse).collect(),
            filling: query.get(FILLING).and_then(Filling::parse).unwrap_or(Filling::Empty),
        };
        Self {
            printed: Printed::all().filter(|printed| query.all(PRINT).any(|key| key == printed.key())).collect(),
            order,
            language: query.get(LANGUAGE).and_then(Language::parse).unwrap_or(toolbox.language),
        }
    }
}

/// Content and words of the language that is printed in.
#[derive(Debug, Clone, Copy)]
pub struct PrintEdition {
    toolbox: &'static Toolbox,
    plan_words: &'static PlanWords,
    people_words: &'static StakeholderWords,
    words: &'static PrintWords,
}

impl PrintEdition {
    /// Loads content and words, once for each language.
    ///
    /// # Errors
    /// Technical detail (English), when something does not come or cannot be used.
    pub async fn load(language: Language) -> Result<Self, String> {
        let toolbox = toolbox::load(language).await.map_err(|error| error.detail)?;
        let plan_words = part_words::read(part_words::load(PlanWords::PART, language).await?)?;
        let people_words = part_words::read(part_words::load(StakeholderWords::PART, language).await?)?;
        let words = part_words::read(part_words::load(PrintWords::PART, language).await?)?;
        Ok(Self { toolbox, plan_words, people_words, words })
    }

    /// The words of the paper.
    pub fn words(self) -> &'static PrintWords {
        self.words
    }

    /// The language of the paper.
    pub fn language(self) -> Language {
        self.toolbox.language
    }

    /// What the toolbox is called in the language of the paper.
    pub fn name(self) -> &'static str {
        &self.toolbox.words.app.name
    }

    /// The pages of something; follows the plan.
    pub fn pages(self, printed: Printed, order: &Order, plan: PlanState) -> Vec<Page> {
        let Self { toolbox: Toolbox { content, words: messages, .. }, plan_words, people_words, words } = self;
        let locale = &self.toolbox.locale();
        plan.with(|plan| {
            Printer { plan, content, messages, plan_words, people_words, words, locale }.pages(printed, order)
        })
    }
}

/// The address of the page that a card is about.
pub fn page_of(card: &CardOf) -> String {
    let route = match card {
        CardOf::Measure(id) => Route::Measure(id.clone()),
        CardOf::OwnMeasure(id) => Route::OwnMeasure(id.clone()),
        CardOf::Format(id) => Route::Format(id.clone()),
    };
    route.href()
}
