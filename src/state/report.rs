// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The report: content and words in the language of the paper, and the files that it becomes.

use leptos::prelude::*;

use super::toolbox::{self, Toolbox};
use super::{PlanState, papers, part_words, plan_store};
use crate::browser::{files, page};
use crate::domain::content::Example;
use crate::domain::date::Date;
use crate::domain::example_plan::plan_of;
use crate::domain::export::{self, CalendarWords, Drawing, PaperWords, Table};
use crate::domain::id::ExampleId;
use crate::domain::language::Language;
use crate::domain::plan::Plan;
use crate::domain::report::{Audience, Settings, file_name};
use crate::domain::timestamp::Timestamp;
use crate::text::report::{Paper, Writer, report};
use crate::text::{PartWords, PlanWords, ReportWords};

/// Content and words of the language that a paper is written in.
#[derive(Debug, Clone, Copy)]
pub struct Edition {
    toolbox: &'static Toolbox,
    plan_words: &'static PlanWords,
    words: &'static ReportWords,
}

/// Which paper is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Whom it is for.
    pub audience: Audience,
    /// Its language.
    pub language: Language,
    /// The worked example that it is about; `None` for the plan that is open.
    pub example: Option<ExampleId>,
}

/// What came of saving a file: its name, or technical detail (English) why not.
pub type Saved = Result<String, String>;

impl Edition {
    /// Loads content and words, once for each language.
    ///
    /// # Errors
    /// Technical detail (English), when something does not come or cannot be used.
    pub async fn load(language: Language) -> Result<Self, String> {
        let toolbox = toolbox::load(language).await.map_err(|error| error.detail)?;
        let plan_words = part_words::read(part_words::load(PlanWords::PART, language).await?)?;
        let words = part_words::read(part_words::load(ReportWords::PART, language).await?)?;
        Ok(Self { toolbox, plan_words, words })
    }

    /// The words of the paper.
    pub fn words(self) -> &'static ReportWords {
        self.words
    }

    /// The paper that is asked for; follows the plan, unless it is about a worked example.
    pub fn paper(self, asked: &Asked, plan: PlanState, today: Date) -> Paper {
        match self.example(asked) {
            Some(example) => {
                let plan = plan_of(example, Timestamp::default()).unwrap_or_default();
                self.write(&plan, Some(example), asked.audience, today)
            }
            None => plan.with(|plan| self.write(plan, None, asked.audience, today)),
        }
    }

    fn example(self, asked: &Asked) -> Option<&'static Example> {
        asked.example.as_ref().and_then(|id| self.toolbox.content.examples.get(id))
    }

    fn write(self, plan: &Plan, example: Option<&Example>, audience: Audience, today: Date) -> Paper {
        self.with_writer(plan, example, today, |writer| report(writer, &Settings::of(plan, audience)))
    }

    /// What is written from a plan in this language.
    pub(super) fn with_writer<T>(
        self,
        plan: &Plan,
        example: Option<&Example>,
        today: Date,
        write: impl FnOnce(Writer<'_>) -> T,
    ) -> T {
        let Self { toolbox: Toolbox { content, words: messages, language, .. }, plan_words, words } = self;
        let locale = &self.toolbox.locale();
        let language = *language;
        write(Writer { plan, example, content, messages, plan_words, words, language, locale, today })
    }

    /// Content and words of the interface.
    pub(super) fn toolbox(self) -> &'static Toolbox {
        self.toolbox
    }

    /// Saves the paper as text.
    pub fn save_text(self, paper: &Paper, audience: Audience) -> Saved {
        let name = file_name(&paper.head.title, audience, "", "md");
        save(name, "text/markdown", &export::markdown(&paper.document()))
    }

    /// Saves the paper as a Word document.
    pub async fn save_word(self, paper: Paper, audience: Audience) -> Saved {
        let words = PaperWords {
            contents: &self.words.paper.contents,
            program: &self.toolbox.words.app.name,
            made: plan_store::now(),
        };
        let name = file_name(&paper.head.title, audience, "", "docx");
        papers::save_docx(&paper.document(), words, &name).await.map(|()| name)
    }

    /// Saves a table of the paper for a spreadsheet.
    pub fn save_table(self, paper: &Paper, table: &Table, audience: Audience) -> Saved {
        let part = export::part_name(table, paper.tables(), |table| table.name);
        let name = file_name(&paper.head.title, audience, &part, "csv");
        save(name, "text/csv", &export::csv(table, self.toolbox.language))
    }

    /// Saves a picture of the paper.
    pub fn save_picture(self, paper: &Paper, drawing: &Drawing, audience: Audience) -> Saved {
        let part = export::part_name(drawing, paper.pictures(), |drawing| drawing.name);
        let name = file_name(&paper.head.title, audience, &part, "svg");
        save(name, "image/svg+xml", &export::svg(drawing, self.toolbox.language))
    }

    /// Saves what of the plan has a day, for a calendar; `None` if nothing has.
    pub fn save_dates(self, paper: &Paper, audience: Audience, plan: PlanState) -> Option<Saved> {
        let words = CalendarWords { due: &self.words.head.due, untitled: &self.words.head.event };
        let entries = plan.with_untracked(|plan| export::calendar(plan, &self.toolbox.content, words));
        if entries.is_empty() {
            return None;
        }
        let name = file_name(&paper.head.title, audience, "dates", "ics");
        let program = &self.toolbox.words.app.name;
        Some(save(name, "text/calendar", &export::ics(&entries, &paper.head.title, program, plan_store::now())))
    }
}

impl PlanState {
    /// Asks something of the plan without tracking it.
    pub fn with_untracked<T>(self, ask: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with_untracked(ask)
    }
}

fn save(name: String, kind: &str, text: &str) -> Saved {
    files::download(&name, kind, text).map(|()| name)
}

/// Keeps the running head of printed pages in step with the title of the paper.
pub fn keep_running_head(title: impl Fn() -> String + 'static) {
    // The edge of a printed page is no element: only a property of the root reaches it.
    Effect::new(move || page::set_root_text("--paper-title", &title()));
}
