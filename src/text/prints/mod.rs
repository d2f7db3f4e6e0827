// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards and worksheets in words: from plan, content and what is asked for to pages of A4.

mod cards;
mod guide;
mod sheets;
mod tables;

pub use guide::facilitators_guide;

use super::{Locale, Messages, PlanWords, PrintWords, StakeholderWords};
use crate::domain::content::Content;
use crate::domain::content::material::Worksheet;
use crate::domain::id::{FormatId, MeasureId};
use crate::domain::plan::{About, Plan};
use crate::domain::prints::{
    Answer, Body, CARDS_ON_A_PAGE, Card, Filling, Page, Part, Printed, Which, formats_to_print, measures_to_print,
    on_pages,
};

/// What pages are made of; content and words in the language of the paper.
#[derive(Clone, Copy)]
pub struct Printer<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The content.
    pub content: &'a Content,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// The words of self-check and priorities.
    pub plan_words: &'a PlanWords,
    /// The words of stakeholders and local projects.
    pub people_words: &'a StakeholderWords,
    /// The words of cards and worksheets.
    pub words: &'a PrintWords,
    /// Numbers of the language.
    pub locale: &'a dyn Locale,
}

/// How something is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Which measures get a card.
    pub measures: Which,
    /// Those picked by hand.
    pub picked_measures: Vec<MeasureId>,
    /// Which formats get a card.
    pub formats: Which,
    /// Those picked by hand.
    pub picked_formats: Vec<FormatId>,
    /// What stands on worksheets.
    pub filling: Filling,
}

impl<'a> Printer<'a> {
    /// The pages of something; none if there is nothing to make a card of.
    pub fn pages(self, printed: Printed, order: &Order) -> Vec<Page> {
        let title = self.words.title(printed);
        match printed {
            Printed::MeasureCards => {
                let ids = measures_to_print(self.plan, self.content, order.measures, &order.picked_measures);
                cards(ids.iter().filter_map(|id| self.measure_card(id)).collect(), title)
            }
            Printed::FormatCards => {
                let ids = formats_to_print(self.plan, self.content, order.formats, &order.picked_formats);
                cards(ids.iter().filter_map(|id| self.format_card(id)).collect(), title)
            }
            Printed::Sheet(sheet) => {
                let is_filled = order.filling == Filling::Plan;
                let empty = Plan::default();
                // An empty sheet is one of a plan that says nothing.
                let of = Printer { plan: if is_filled { self.plan } else { &empty }, ..self };
                let parts = of.parts(sheet);
                let count = parts.len();
                let page = |(place, parts): (usize, Vec<Part>)| {
                    let body = Body::Sheet {
                        instruction: of.words.instruction(printed).to_owned(),
                        head: of.head(sheet),
                        parts,
                    };
                    Page { title: title.to_owned(), number: place + 1, of: count, body }
                };
                parts.into_iter().enumerate().map(page).collect()
            }
        }
    }

    /// What is said at the top of a worksheet.
    fn head(self, sheet: Worksheet) -> Vec<Answer> {
        let words = &self.words.sheet;
        let place = Answer::beside(&words.place, &self.place(), 3);
        let date = Answer::beside(&words.date, "", 3);
        let who = match sheet {
            Worksheet::Evaluation => Answer::beside(&words.event, "", 3),
            Worksheet::Transfer => Answer::beside(&words.transfer.city, "", 3),
            _ => Answer::beside(&words.group, "", 3),
        };
        vec![place, date, who]
    }

    /// The neighbourhood that the plan is about, or what else it says of itself: the place before the title.
    fn place(self) -> String {
        let said = [About::Neighbourhood, About::Municipality, About::Title].map(|about| self.plan.about(about).trim());
        said.into_iter().find(|said| !said.is_empty()).unwrap_or_default().to_owned()
    }
}

/// Four cards on each page.
fn cards(cards: Vec<Card>, title: &str) -> Vec<Page> {
    if cards.is_empty() {
        return Vec::new();
    }
    let pages = on_pages(cards, CARDS_ON_A_PAGE, CARDS_ON_A_PAGE);
    let of = pages.len();
    let page = |(place, cards): (usize, Vec<Card>)| Page {
        title: title.to_owned(),
        number: place + 1,
        of,
        body: Body::Cards(cards),
    };
    pages.into_iter().enumerate().map(page).collect()
}
