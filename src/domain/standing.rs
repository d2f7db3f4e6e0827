// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a plan says, in the form in which the self-check and the recommendations ask for it.

use super::advice::Situation;
use super::check::{self, CheckAnswer, lowest_first};
use super::content::CheckQuestion;
use super::date::Date;
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
    let kept: Vec<_> = plan.check_results().filter(|result| result.status == CheckStatus::Saved).collect();
    let order = lowest_first(kept.iter().map(|result| result.date.map_or(0, Date::days)));
    order.into_iter().filter_map(|place| kept.get(place).cloned()).collect()
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

/// What recommendations have to go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grounds {
    /// The profile says something that they go by.
    pub profile: bool,
    /// The self-check has answers.
    pub check: bool,
    /// There are measures on the list.
    pub listed: bool,
}

impl Grounds {
    /// What there is of a situation.
    pub fn of(situation: &Situation) -> Self {
        let lists =
            [situation.fabric.len(), situation.open_space.len(), situation.groups.len(), situation.assets.len()];
        let frames = [situation.ownership.is_some(), situation.budget.is_some(), situation.staff.is_some()];
        Self {
            profile: !situation.hazards.is_empty() || lists != [0; 4] || frames != [false; 3],
            check: !situation.answers.is_empty(),
            listed: !situation.listed.is_empty(),
        }
    }
}

/// Whether recommendations have anything to go by but the list.
pub fn says_something(situation: &Situation) -> bool {
    let grounds = Grounds::of(situation);
    grounds.profile || grounds.check
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::{Dimension, Hazard};
    use crate::domain::id::{DeviceId, ItemId, MeasureId, PlanId};
    use crate::domain::language::Language;
    use crate::domain::plan::items::{CheckResultKey, ProfileKey};
    use crate::domain::plan::{ItemKind, Mark};
    use crate::domain::timestamp::Timestamp;

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    fn begun() -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        plan
    }

    fn question(id: &str) -> CheckQuestion {
        CheckQuestion {
            id: CheckId::parse(id).unwrap(),
            dimension: Dimension::Problem,
            knock_out: false,
            step: None,
            enoll: Vec::new(),
            question: String::new(),
            anchors: Vec::new(),
            advice: String::new(),
            sources: Vec::new(),
            language: Language::En,
        }
    }

    /// A notation for results: id, status, date, who, answer to question `a`.
    fn with_results(results: &[[&str; 5]]) -> Plan {
        let mut plan = begun();
        for [id, status, date, who, answer] in results {
            let says = [
                (CheckResultKey::Status.attribute(), *status),
                (CheckResultKey::Date.attribute(), *date),
                (CheckResultKey::Who.attribute(), *who),
                (CheckResultKey::answer(&CheckId::parse("a").unwrap()).unwrap(), *answer),
            ];
            plan.add_item(ItemKind::CheckResult, &ItemId::parse(id).unwrap(), &says, mark());
        }
        plan
    }

    #[track_caller]
    fn common(results: &[[&str; 5]], expected: Option<&str>) {
        let found = common_answers(&with_results(results), &[question("a")]);
        assert_eq!(found.first().map(|(_, answer)| answer.key()), expected);
    }

    #[test]
    fn the_draft_counts_until_something_is_kept_and_then_the_middle_of_the_latest() {
        common(&[], None);
        common(&[["r1", "draft", "", "", "3"]], Some("3"));
        common(&[["r1", "draft", "", "", "3"], ["r2", "saved", "2026-03-01", "Ada", "1"]], Some("1"));
        let twice = [["r1", "saved", "2026-03-02", "Ada", "3"], ["r2", "saved", "2026-03-01", " Ada ", "0"]];
        common(&twice, Some("3"));
        let nameless = [
            ["r1", "saved", "2026-03-01", "", "0"],
            ["r2", "saved", "2026-03-01", "", "2"],
            ["r3", "saved", "2026-03-01", "", "2"],
        ];
        common(&nameless, Some("2"));
    }

    #[test]
    fn results_come_by_date_and_the_draft_is_the_one_begun_last() {
        let plan = with_results(&[
            ["r1", "saved", "2026-03-02", "Ada", "3"],
            ["r2", "saved", "2026-03-01", "Ion", "3"],
            ["r3", "draft", "", "", "1"],
            ["r4", "draft", "", "", "2"],
        ]);
        let kept: Vec<_> = kept(&plan).iter().map(|result| result.who).collect();
        assert_eq!(kept, ["Ion", "Ada"]);
        assert_eq!(draft(&plan).map(|draft| draft.id.as_str()), Some("r4"));
    }

    #[test]
    fn the_situation_is_what_profile_and_list_say() {
        let mut plan = begun();
        assert!(!says_something(&situation(&plan, &[])));
        plan.set_measure(&MeasureId::parse("rain-garden").unwrap(), Some(MeasureState::Idea), mark());
        plan.set_measure(&MeasureId::parse("heat-guide").unwrap(), Some(MeasureState::Rejected), mark());
        assert!(!says_something(&situation(&plan, &[])), "a list alone says nothing of a neighbourhood");
        plan.set_profile(&[(ProfileKey::Heat, "3"), (ProfileKey::Fabric, "high-rise nonsense")], mark());
        let found = situation(&plan, &[]);
        assert!(says_something(&found));
        assert_eq!(Grounds::of(&found), Grounds { profile: true, check: false, listed: true });
        assert_eq!((found.severity(Hazard::Heat), found.fabric.len(), found.listed.len()), (Some(3), 1, 1));
    }
}
