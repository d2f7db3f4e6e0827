// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The worksheets, one function each: what stands on their pages. Names of people, contacts and notes never do.

use super::Printer;
use super::tables::{Table, joined, text};
use crate::domain::advice::Priority;
use crate::domain::content::CheckQuestion;
use crate::domain::content::material::Worksheet;
use crate::domain::id::CheckId;
use crate::domain::plan::About;
use crate::domain::plan::items::{Project, Transfer, TransferVerdict};
use crate::domain::prints::{Answer, Cell, FieldWords, Part, Room, Spot, Width, field};
use crate::domain::shortlist::{self, shortlist_by_title};
use crate::domain::stakeholders::{Corner, MUCH, sections};
use crate::domain::standing;

/// Rows beside a field, and on a page without one.
const ROWS_BY_A_FIELD: (usize, usize) = (6, 26);
/// So many people answer the self-check on one sheet.
const PEOPLE: usize = 10;

/// The parts of each page.
type Pages = Vec<Vec<Part>>;

impl Printer<'_> {
    /// What stands on the pages of a worksheet.
    pub(super) fn parts(self, sheet: Worksheet) -> Pages {
        match sheet {
            Worksheet::StakeholderMap => self.stakeholder_map(),
            Worksheet::Vision => self.vision(),
            Worksheet::ImpactEffort => self.impact_effort(),
            Worksheet::SelfCheck => self.self_check(),
            Worksheet::FactSheet => self.fact_sheet(),
            Worksheet::Evaluation => self.evaluation(),
            Worksheet::Transfer => self.transfer(),
            Worksheet::Projects => self.projects(),
        }
    }

    fn stakeholder_map(self) -> Pages {
        let (words, people) = (&self.words.sheet.map, self.people_words);
        let sections = sections(self.plan, self.content);
        let entries = || sections.iter().flat_map(|section| &section.entries);
        let spots = entries().filter_map(|entry| {
            let (interest, influence) = (entry.stakeholder.interest?, entry.stakeholder.influence?);
            Some(Spot { number: entry.number, across: u16::from(interest) * 2, up: u16::from(influence) * 2 })
        });
        let parts_at = f64::from(MUCH) * 2.0 - 1.0;
        let corners = [Corner::Satisfy, Corner::Involve, Corner::Monitor, Corner::Inform];
        let field = field(
            &spots.collect::<Vec<_>>(),
            (parts_at, parts_at),
            FieldWords {
                name: "stakeholders",
                alt: &words.alt,
                up: &people.stakeholders.influence,
                across: &people.stakeholders.interest,
                corners: corners.map(|corner| people.corner(corner)),
            },
        );
        let rows = entries().map(|entry| {
            vec![text(&entry.number.to_string()), text(entry.stakeholder.title), text(entry.stakeholder.part)]
        });
        let table = Table {
            caption: &words.list,
            columns: vec![
                (&self.words.sheet.number, Width::Digit),
                (&words.who, Width::Share),
                (&words.part, Width::Share),
            ],
            room: Room::Line,
            rows: (4, 26),
        };
        let missing = Part::Ask(Answer::new(&words.missing, "", 1));
        with_field(Part::Field(field), table.on_pages(rows.collect()), Some(missing))
    }

    fn vision(self) -> Pages {
        let words = &self.words.sheet.vision;
        let ask = |label: &str, lines| Part::Ask(Answer::new(label, "", lines));
        vec![vec![
            ask(&words.headline, 2),
            ask(&words.day, 4),
            ask(&words.who, 3),
            Part::Frame { label: words.picture.clone(), room: Room::Much },
            ask(&words.begin, 3),
        ]]
    }

    fn impact_effort(self) -> Pages {
        let (words, names) = (&self.words.sheet.effort, &self.plan_words.priorities);
        let listed = shortlist_by_title(self.plan, self.content);
        let rated =
            |listed: &shortlist::Listed| shortlist::Spot::of(&shortlist::ratings_of(self.plan, &listed.measure));
        let spots = listed.iter().enumerate().filter_map(|(place, listed)| {
            let spot = rated(listed)?;
            Some(Spot { number: place + 1, across: spot.effort, up: spot.impact })
        });
        let corner = |priority: Priority| names.corner.get(priority.key()).map_or("", String::as_str);
        let corners = [Priority::DoFirst, Priority::PlanWell, Priority::AlongTheWay, Priority::NotNow];
        // Parted as `Spot::corner` parts: between 3 and 4 of effort, between 2 and 3 of impact.
        let field = field(
            &spots.collect::<Vec<_>>(),
            (7.0, 5.0),
            FieldWords {
                name: "priorities",
                alt: &words.alt,
                up: &names.impact,
                across: &names.effort,
                corners: corners.map(corner),
            },
        );
        let title = |listed: &shortlist::Listed| self.measure_card(&listed.measure).map(|card| card.title);
        let row = |(place, listed): (usize, &shortlist::Listed)| {
            let title = title(listed).unwrap_or_default();
            // As they stand in the field: the middle of what was said, in halves.
            let said = |doubled: u16| text(&self.locale.number(f64::from(doubled) / 2.0));
            let [impact, effort] =
                rated(listed).map_or_else(|| [text(""), text("")], |spot| [spot.impact, spot.effort].map(said));
            vec![text(&(place + 1).to_string()), text(&title), impact, effort]
        };
        let table = Table {
            caption: &words.list,
            columns: vec![
                (&self.words.sheet.number, Width::Digit),
                (&names.measure, Width::Share),
                (&names.impact, Width::Word),
                (&names.effort, Width::Word),
            ],
            room: Room::Line,
            rows: ROWS_BY_A_FIELD,
        };
        with_field(Part::Field(field), table.on_pages(listed.iter().enumerate().map(row).collect()), None)
    }

    fn self_check(self) -> Pages {
        let words = &self.words.sheet.check;
        let questions = &self.content.check;
        let mut people = standing::latest_of_each(&standing::kept(self.plan));
        people.truncate(PEOPLE);
        let middle = if people.is_empty() { Vec::new() } else { standing::common_answers(self.plan, questions) };
        let given = |answers: &standing::Answers, id: &CheckId| {
            let answer = answers.iter().find(|(of, _)| of == id).map(|(_, answer)| answer.key());
            text(answer.map_or("", |key| if key == "unknown" { "?" } else { key }))
        };
        let numbered = |place: usize, question: &CheckQuestion| {
            let star = if question.knock_out { "*" } else { "" };
            format!("{}.{star} {}", place + 1, question.question)
        };
        let row = |(place, question): (usize, &CheckQuestion)| {
            let mut cells = vec![text(&numbered(place, question))];
            cells.extend((0..PEOPLE).map(|n| people.get(n).map_or(text(""), |one| given(&one.answers, &question.id))));
            cells.push(given(&middle, &question.id));
            cells
        };
        let numbers: Vec<String> = (1..=PEOPLE).map(|n| n.to_string()).collect();
        let mut columns = vec![(words.decides.as_str(), Width::Share)];
        columns.extend(numbers.iter().map(|n| (n.as_str(), Width::Digit)));
        columns.push((&words.middle, Width::Digit));
        let n_questions = questions.len().clamp(1, 18);
        let answers = Table { caption: &words.table, columns, room: Room::Two, rows: (n_questions, 18) };
        let meaning = |(place, question): (usize, &CheckQuestion)| {
            let mut cells = vec![text(&numbered(place, question))];
            cells.extend(question.anchors.iter().map(|anchor| text(anchor)));
            cells
        };
        let half = questions.len().div_ceil(2).clamp(1, 10);
        let mut columns = vec![(words.question.as_str(), Width::Wide)];
        columns.extend(["0", "1", "2", "3"].map(|level| (level, Width::Share)));
        let meanings = Table { caption: &words.anchors, columns, room: Room::Some, rows: (half, half) };
        let rows = |row: &dyn Fn((usize, &CheckQuestion)) -> Vec<Cell>| {
            questions.iter().enumerate().map(row).collect::<Vec<_>>()
        };
        let parts = answers.on_pages(rows(&row)).into_iter().chain(meanings.on_pages(rows(&meaning)));
        parts.map(|part| vec![part]).collect()
    }

    fn fact_sheet(self) -> Pages {
        let words = &self.words.sheet.facts;
        let place = joined(&[self.plan.about(About::Neighbourhood), self.plan.about(About::Municipality)], ", ");
        let ask = |label: &str, lines| Part::Ask(Answer::new(label, "", lines));
        let roles = words.roles.iter().map(|role| vec![text(role), text(""), text("")]).collect();
        let people = Table {
            caption: &words.people,
            columns: vec![(&words.role, Width::Share), (&words.organisation, Width::Share), (&words.way, Width::Share)],
            room: Room::Line,
            rows: (words.roles.len(), 26),
        };
        let beside = |labels: [&str; 2]| Part::Beside(labels.map(|label| Answer::beside(label, "", 2)).to_vec());
        let mut parts =
            vec![Part::Ask(Answer::new(&words.name, &place, 1)), ask(&words.task, 3), ask(&words.not_task, 1)];
        parts.extend(people.on_pages(roles));
        parts.extend([
            ask(&words.decides, 3),
            beside([&words.money, &words.answer]),
            ask(&words.first, 2),
            beside([&words.until, &words.last]),
        ]);
        vec![parts]
    }

    fn evaluation(self) -> Pages {
        let words = &self.words.sheet.evaluation;
        let row = |statement: &String| {
            let mut cells = vec![text(statement)];
            cells.extend((0..5).map(|_| Cell::Tick(false)));
            cells
        };
        let mut columns = vec![(words.scale.as_str(), Width::Share)];
        columns.extend(["1", "2", "3", "4", "5"].map(|head| (head, Width::Digit)));
        let n_statements = words.statements.len();
        let table = Table { caption: &words.table, columns, room: Room::Two, rows: (n_statements, n_statements) };
        let mut parts = table.on_pages(words.statements.iter().map(row).collect());
        let asks = [&words.keep, &words.change, &words.open, &words.again];
        parts.extend(asks.map(|label| Part::Ask(Answer::new(label, "", 3))));
        vec![parts]
    }

    fn transfer(self) -> Pages {
        let words = &self.words.sheet.transfer;
        let verdicts = [TransferVerdict::TakeOver, TransferVerdict::Adapt, TransferVerdict::Leave];
        let row = |transfer: Transfer<'_>| {
            let mut cells = vec![text(&joined(&[transfer.title, transfer.place], " – "))];
            cells.extend(verdicts.map(|verdict| Cell::Tick(transfer.verdict == Some(verdict))));
            cells.push(text(transfer.reason));
            cells
        };
        let table = Table {
            caption: &words.table,
            columns: vec![
                (&words.what, Width::Share),
                (&words.take_over, Width::Word),
                (&words.adapt, Width::Word),
                (&words.leave, Width::Word),
                (&words.why, Width::Share),
            ],
            room: Room::Some,
            rows: (6, 10),
        };
        let ask = |label: &str, lines| Part::Ask(Answer::new(label, "", lines));
        let mut pages: Pages =
            table.on_pages(self.plan.transfers().map(row).collect()).into_iter().map(|part| vec![part]).collect();
        if let Some(first) = pages.first_mut() {
            first.insert(0, ask(&words.ours, 1));
            first.extend([ask(&words.rests, 2), ask(&words.who, 2), ask(&words.next, 1)]);
        }
        pages
    }

    fn projects(self) -> Pages {
        let words = &self.words.sheet.projects;
        let row = |project: Project<'_>| {
            let state = project.state.map_or("", |state| self.people_words.project_state(state));
            vec![
                text(&joined(&[project.title, project.summary], ": ")),
                text(&joined(&[project.organisation, project.place], ", ")),
                text(""),
                text(""),
                text(state),
            ]
        };
        let columns = [&words.what, &words.who, &words.needs, &words.offers, &words.state];
        let table = Table {
            caption: &words.table,
            columns: columns.map(|head| (head.as_str(), Width::Share)).to_vec(),
            room: Room::Some,
            rows: (10, 10),
        };
        let pages = table.on_pages(self.plan.projects().map(row).collect());
        pages.into_iter().map(|part| vec![part]).collect()
    }
}

/// The field on the first page, with as much of the table as there is room for; the rest of it on further pages.
fn with_field(field: Part, table: Vec<Part>, last: Option<Part>) -> Pages {
    let mut pages: Pages = table.into_iter().map(|part| vec![part]).collect();
    if let Some(first) = pages.first_mut() {
        first.insert(0, field);
        first.extend(last);
    }
    pages
}
