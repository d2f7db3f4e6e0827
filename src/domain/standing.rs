// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a plan says, in the form in which the self-check and the recommendations ask for it.

use super::advice::Situation;
use super::check::{self, CheckAnswer};
use super::content::CheckQuestion;
use super::id::CheckId;
use super::plan::items::{CheckResult, CheckStatus};
use super::plan::{MeasureState, Plan};

/// Answers to the self-check.
pub type Answers = Vec<(CheckId, CheckAnswer)>;

/// The result that somebody is answering: the one begun last.
pub fn draft(plan: &Plan) -> Option<CheckResult<'_>> {
    plan.check_results().filter(|result| result.status == CheckStatus::Draft).last()
}

/// The results that are kept, by date; those without one come first.
pub fn kept(plan: &Plan) -> Vec<CheckResult<'_>> {
    let mut kept: Vec<_> = plan.check_results().filter(|result| result.status == CheckStatus::Saved).collect();
    kept.sort_by_key(|result| result.date);
    kept
}

/// Of each person the latest result. Those that name nobody count each by itself.
pub fn latest_of_each<'a>(kept: &[CheckResult<'a>]) -> Vec<CheckResult<'a>> {
    let name = |result: &CheckResult<'a>| result.who.trim();
    let replaced = |place: usize, result: &CheckResult<'a>| {
        !name(result).is_empty() && kept.iter().skip(place + 1).any(|later| name(later) == name(result))
    };
    kept.iter()
        .enumerate()
        .filter(|(place, result)| !replaced(*place, result))
        .map(|(_, result)| result.clone())
        .collect()
}

/// The answers by which the plan goes: the middle of the latest results that are kept; as long as there is none, the draft.
pub fn common_answers(plan: &Plan, questions: &[CheckQuestion]) -> Answers {
    let latest: Vec<Answers> = latest_of_each(&kept(plan)).into_iter().map(|result| result.answers).collect();
    if latest.is_empty() {
        return draft(plan).map(|result| result.answers).unwrap_or_default();
    }
    check::middle(questions, &latest.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// What recommendations go by.
pub fn situation(plan: &Plan, questions: &[CheckQuestion]) -> Situation {
    let profile = plan.profile();
    let listed = plan.measures().filter(|(_, state)| *state != MeasureState::Rejected).map(|(id, _)| id.clone());
    Situation {
        hazards: profile.hazards,
        fabric: profile.fabric,
        open_space: profile.open_space,
        groups: profile.groups,
        assets: profile.assets,
        ownership: profile.ownership,
        budget: profile.budget,
        staff: profile.staff,
        answers: common_answers(plan, questions),
        listed: listed.collect(),
    }
}

/// Whether recommendations have anything to go by but the list.
pub fn says_something(situation: &Situation) -> bool {
    let words = [situation.fabric.len(), situation.open_space.len(), situation.groups.len(), situation.assets.len()];
    let frames = [situation.ownership.is_some(), situation.budget.is_some(), situation.staff.is_some()];
    !situation.hazards.is_empty() || words != [0; 4] || frames != [false; 3] || !situation.answers.is_empty()
}
