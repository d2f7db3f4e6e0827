// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every DOM id that another element or a test refers to.

use crate::domain::catalogue::Facet;
use crate::domain::check::CheckAnswer;
use crate::domain::id::{Attribute, CheckId, ItemId, MeasureId, PlanId, QuestionId, TaskId, TermId};
use crate::domain::plan::About;
use crate::domain::plan::items::ProfileKey;
use crate::query::Query;

/// A plan in the list of plans; takes the focus when it has moved.
pub fn plan(id: &PlanId) -> String {
    format!("plan-{id}")
}

/// The names under which an address asks for a part of a page: `#/glossary?term=drought` is the element `term-drought`.
const PARTS_OF_A_PAGE: [&str; 12] =
    [DONE.0, "task", "answer", "term", "role", "group", "indicator", "question", "source", "item", "event", SECTION];

/// A section of the facilitator's guide.
pub const SECTION: &str = "section";

/// What an address says of what has just been done, and the element that says so to people.
pub const DONE: (&str, &str) = ("done", "erased");
/// The sentence that everything was deleted; see [`DONE`].
pub const ERASED: &str = "done-erased";

/// The element that an address asks for.
pub fn asked_for(query: &Query) -> Option<String> {
    PARTS_OF_A_PAGE.iter().find_map(|name| query.get(name).map(|id| format!("{name}-{id}")))
}

/// The entry of the glossary, or of another list, that an address can ask for under this name.
pub fn part(name: &str, id: &str) -> String {
    format!("{name}-{id}")
}

/// The head of a column in a table of items, behind that of the names.
pub fn column(place: usize) -> String {
    format!("column-{place}")
}

/// A hit of the search, counted from 0.
pub fn hit(n: usize) -> String {
    format!("hit-{n}")
}

/// Which hit of the search an element is; `None` for other elements.
pub fn number_of_hit(id: &str) -> Option<usize> {
    id.strip_prefix("hit-")?.parse().ok()
}

/// The explanation of a term in the middle of a text.
pub fn explanation(id: &TermId) -> String {
    format!("explanation-{id}")
}

/// Where the terms with this first letter begin.
pub fn letter(letter: char) -> String {
    format!("letter-{letter}")
}

/// The heading of the page; takes the focus after navigation.
pub const HEADING: &str = "page-heading";
/// The main content; target of the skip link.
pub const MAIN: &str = "main";
/// The notices above the page.
pub const NOTICES: &str = "notices";
/// The choice of language.
pub const LANGUAGE: &str = "language";
/// The choice of appearance.
pub const THEME: &str = "theme";
/// The state of a step.
pub const STEP_STATE: &str = "step-state";
/// The state of saving.
pub const SAVE_STATE: &str = "save-state";
/// The plan that is open, in the header.
pub const OPEN_PLAN: &str = "open-plan";
/// The list of plans; takes the focus where a button of it is gone.
pub const PLANS: &str = "plans";
/// The title of a plan to begin.
pub const NEW_PLAN: &str = "new-plan";
/// The field for what is looked for.
pub const SEARCH_FIELD: &str = "search-field";
/// Whether `/` opens the search.
pub const SEARCH_SLASH: &str = "search-slash";
/// The field that narrows the glossary.
pub const GLOSSARY_FIELD: &str = "glossary-field";
/// The file to open.
pub const OPEN_FILE: &str = "open-file";

/// The pack to open.
pub const OPEN_PACK: &str = "open-pack";

/// The view of the self-check being shown; takes the focus when another one comes.
pub const CHECK_VIEW: &str = "check-view";
/// The question of the self-check being shown; takes the focus when the next one comes.
pub const CHECK_QUESTION: &str = "check-question";
/// The result of the self-check; takes the focus when it was kept or deleted.
pub const CHECK_RESULT: &str = "check-result";

/// The choice of an answer in the self-check.
pub fn check_answer(id: &CheckId, answer: CheckAnswer) -> String {
    format!("check-{id}-{}", answer.key())
}

/// The field for a part of the profile, or for one of its choices.
pub fn profile(key: ProfileKey, choice: &str) -> String {
    format!("profile-{}{}{choice}", key.key(), if choice.is_empty() { "" } else { "-" })
}

/// What a measure of the matrix has: its point, its fields.
pub fn priority(what: &str, measure: &MeasureId) -> String {
    format!("{what}-{measure}")
}

/// The checkbox of a task.
pub fn task(id: &TaskId) -> String {
    format!("task-{id}")
}

/// The explanation of a task.
pub fn task_detail(id: &TaskId) -> String {
    format!("task-{id}-detail")
}

/// The answer field of a guiding question.
pub fn answer(id: &QuestionId) -> String {
    format!("answer-{id}")
}

/// The field for what a plan says of itself.
pub fn about(about: About) -> String {
    format!("about-{}", about.key())
}

/// The filters of a list.
pub const FACETS: &str = "facets";
/// The way from the filters to what they have left, on a phone.
pub const SHOW_HITS: &str = "show-hits";
/// What a list has left.
pub const RESULTS: &str = "results";
/// The order of a list.
pub const SORT: &str = "sort";
/// The title of a measure to be added.
pub const NEW_MEASURE: &str = "new-measure";
/// How far a measure has come.
pub const MEASURE_STATE: &str = "measure-state";
/// Why a measure was rejected.
pub const REJECTION: &str = "measure-rejection";
/// The note on a measure.
pub const MEASURE_NOTE: &str = "measure-note";
/// What is said where no further measure fits into the comparison.
pub const COMPARE_FULL: &str = "compare-full";
/// A further measure to compare.
pub const COMPARE_MORE: &str = "compare-more";
/// Whether only differences are compared.
pub const DIFFERENCES: &str = "differences";
/// The heading of the events of a format.
pub const EVENTS: &str = "events";
/// The button for a new entry of a log.
pub const ADD_ENTRY: &str = "add-entry";
/// The indicators that are followed; take the focus when one is gone.
pub const FOLLOWED: &str = "followed";
/// The view of the monitoring being shown; takes the focus when another one comes.
pub const MONITORING_VIEW: &str = "monitoring-view";
/// When a run of show starts.
pub const RUN_START: &str = "run-start";

/// Whose tasks are shown.
pub const WHOSE: &str = "whose";
/// Who is offered as the owner of a task.
pub const OWNERS: &str = "owners";
/// The title of a task to add.
pub const NEW_TASK: &str = "new-task";
/// The step of a task to add.
pub const NEW_TASK_STEP: &str = "new-task-step";
/// The heading of own steps.
pub const OWN_STEPS: &str = "own-steps";
/// The heading of the dates of the plan.
pub const DATES: &str = "dates";
/// The heading of the steps in time.
pub const STEPS_IN_TIME: &str = "steps-in-time";
/// The heading of the seasons.
pub const SEASONS: &str = "seasons";
/// The event that an agenda or a record is of.
pub const AGENDA_EVENT: &str = "agenda-event";
/// The heading of the entries of an agenda; takes the focus when one is gone.
pub const AGENDA_ENTRIES: &str = "agenda-entries";
/// The heading of the transfer sheet; takes the focus when an entry is gone.
pub const TRANSFER_SHEET: &str = "transfer-sheet";
/// What a transfer sheet is compared with.
pub const COMPARE_WITH: &str = "compare-with";
/// The drawing of the timeline.
pub const TIMELINE: &str = "timeline";

/// The checkbox of a value to filter by.
pub fn facet(facet: Facet, value: &str) -> String {
    format!("facet-{}-{value}", facet.key())
}

/// The checkbox that picks something to compare or to take over.
pub fn pick(kind: &str, id: &str) -> String {
    format!("pick-{kind}-{id}")
}

/// The field for an attribute of an item.
pub fn item(item: &ItemId, attribute: &Attribute) -> String {
    format!("item-{item}-{attribute}")
}
