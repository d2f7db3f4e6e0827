// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a plan stands, on one page: phases and steps, what is due, what is open, what comes next, what has changed.

use super::check::{Verdict, assess, lowest_first};
use super::content::Content;
use super::date::Date;
use super::id::{ItemId, PhaseId, QuestionId, StepId};
use super::plan::items::{EventKind, ProfileKey};
use super::plan::{ItemKind, MeasureState, Plan, Touched};
use super::progress::{StepState, Tally};
use super::steps::{Done, Origin};
use super::tasks::TaskList;
use super::timeline::{TimeEvent, Timeline};
use super::timestamp::Timestamp;
use super::{shortlist, standing};

/// How many changes are looked up. Of readings without a name, only one is shown.
const MOST_CHANGES: usize = 24;

/// A phase as it stands; own steps count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseStand {
    /// Its id.
    pub id: PhaseId,
    /// Its place, counted from one.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// How far it is.
    pub state: StepState,
    /// Its steps, counted by state.
    pub tally: Tally,
    /// The places of its steps in [`TaskList::steps`].
    pub steps: Vec<usize>,
}

/// A guiding question of a step in progress that has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The question.
    pub id: QuestionId,
    /// Its words.
    pub text: String,
    /// The phase of its step.
    pub phase: PhaseId,
    /// Its step.
    pub step: StepId,
}

/// A decision in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionLine {
    /// Its id.
    pub id: ItemId,
    /// What was decided; may be empty.
    pub title: String,
    /// When.
    pub date: Option<Date>,
    /// Who decided; may be empty.
    pub body: String,
}

/// How far the parts of a plan are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parts {
    /// Parts of the profile that say something.
    pub profile: Done,
    /// What the self-check comes to, once somebody has answered.
    pub verdict: Option<Verdict>,
    /// Results of the self-check that are kept.
    pub kept: usize,
    /// How many measures there are in each state, rejected ones apart; own ones without a state count as ideas.
    pub measures: Vec<(MeasureState, usize)>,
    /// Measures to choose from that somebody has rated.
    pub rated: Done,
    /// Stakeholders.
    pub stakeholders: usize,
    /// Seats in the team.
    pub seats: usize,
    /// Local projects.
    pub projects: usize,
    /// Dates.
    pub events: usize,
    /// Indicators that are followed.
    pub indicators: usize,
    /// Readings of them.
    pub readings: usize,
    /// Decisions.
    pub decisions: usize,
}

/// The one thing to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Say what the neighbourhood is like.
    Profile,
    /// Do the self-check.
    Check,
    /// Put measures on the list.
    Shortlist,
    /// Rate them.
    Priorities,
    /// Say when the lab begins.
    Start,
    /// Work on with a step.
    Step(PhaseId, StepId),
    /// Everything is done: hand in what came of it.
    Report,
}

/// Where a plan stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// The phases.
    pub phases: Vec<PhaseStand>,
    /// All tasks and steps.
    pub tasks: TaskList,
    /// When the lab begins, its steps, its dates, and what does not go together.
    pub timeline: Timeline,
    /// What is to be answered.
    pub questions: Vec<OpenQuestion>,
    /// What was changed last, the latest first, each thing once.
    pub changes: Vec<(Touched, Timestamp)>,
    /// The decisions, the latest first; those without a day at the end.
    pub decisions: Vec<DecisionLine>,
    /// The measures of the plan that are not rejected, in the order that was taken into it.
    pub measures: Vec<shortlist::Listed>,
    /// How far the parts are.
    pub parts: Parts,
    /// The one thing to do next.
    pub next: Next,
}

impl Overview {
    /// Looks at a plan.
    pub fn of(plan: &Plan, content: &Content, today: Date) -> Self {
        let tasks = TaskList::of(plan, content, today);
        let timeline = Timeline::of(plan, content, today);
        let parts = parts(plan, content);
        let next = next(&parts, &timeline, &tasks);
        Self {
            phases: phases(&tasks, content),
            questions: questions(plan, content, &tasks),
            changes: plan.recently_touched(MOST_CHANGES),
            decisions: decisions(plan),
            measures: in_order(plan),
            tasks,
            timeline,
            parts,
            next,
        }
    }

    /// Dates that a council should know of: no meetings.
    pub fn milestones(&self) -> impl Iterator<Item = &TimeEvent> {
        self.timeline.events.iter().filter(|event| event.kind != EventKind::Meeting)
    }

    /// All steps of the guide and own ones, counted by state.
    pub fn tally(&self) -> Tally {
        self.phases.iter().fold(Tally::default(), |all, phase| Tally {
            done: all.done + phase.tally.done,
            in_progress: all.in_progress + phase.tally.in_progress,
            relevant: all.relevant + phase.tally.relevant,
        })
    }
}

fn phases(tasks: &TaskList, content: &Content) -> Vec<PhaseStand> {
    let stand = |(place, phase): (usize, &super::content::Phase)| {
        let of_it = tasks.steps.iter().enumerate().filter(|(_, step)| step.phase.as_ref() == Some(&phase.id));
        let (mut tally, mut steps) = (Tally::default(), Vec::new());
        for (place, step) in of_it {
            tally.done += usize::from(step.state == StepState::Done);
            tally.in_progress += usize::from(step.state == StepState::InProgress);
            tally.relevant += usize::from(step.state != StepState::NotRelevant);
            steps.push(place);
        }
        let (id, title) = (phase.id.clone(), phase.title.clone());
        PhaseStand { id, number: place + 1, title, state: tally.state(steps.len()), tally, steps }
    };
    content.phases.iter().enumerate().map(stand).collect()
}

fn questions(plan: &Plan, content: &Content, tasks: &TaskList) -> Vec<OpenQuestion> {
    let in_progress = tasks.steps.iter().filter(|step| step.state == StepState::InProgress);
    let steps = in_progress.filter_map(|entry| content.steps.get(&StepId::parse(entry.id.as_str())?));
    let open = steps.flat_map(|step| {
        let unanswered = step.questions.iter().filter(|question| plan.answer_to(&question.id).trim().is_empty());
        unanswered.map(|question| OpenQuestion {
            id: question.id.clone(),
            text: question.text.clone(),
            phase: step.phase.clone(),
            step: step.id.clone(),
        })
    });
    open.collect()
}

fn decisions(plan: &Plan) -> Vec<DecisionLine> {
    let line = |decision: super::plan::items::Decision<'_>| DecisionLine {
        id: decision.id.clone(),
        title: decision.title.to_owned(),
        date: decision.date,
        body: decision.body.to_owned(),
    };
    let all: Vec<DecisionLine> = plan.decisions().map(line).collect();
    let order = lowest_first(all.iter().map(|line| line.date.map_or(i64::MAX, |date| -date.days())));
    order.into_iter().filter_map(|place| all.get(place).cloned()).collect()
}

/// What is to choose from; then what is under way or done, which belongs to the plan too.
fn in_order(plan: &Plan) -> Vec<shortlist::Listed> {
    let mut listed = shortlist::shortlist(plan);
    let mut there = super::index::Index::default();
    for listed in &listed {
        there.insert(listed.measure.clone(), ());
    }
    for (id, state) in plan.measures() {
        if state != MeasureState::Rejected && !there.contains_key(id) {
            let order = shortlist::order_of(plan, id);
            listed.push(shortlist::Listed { measure: id.clone(), state: Some(state), order });
        }
    }
    listed
}

fn parts(plan: &Plan, content: &Content) -> Parts {
    let filled = ProfileKey::ALL.iter().map(|key| !plan.profile_text(*key).is_empty());
    let answers = standing::common_answers(plan, &content.check);
    let listed = shortlist::shortlist(plan);
    // Of each measure once; asking for the ratings of one after the other would read all of them each time.
    let mut with_rating = super::index::Index::default();
    for rating in plan.ratings() {
        if let Some(super::plan::items::Subject::Measure(id)) = rating.subject {
            with_rating.insert(id, ());
        }
    }
    Parts {
        profile: filled.fold(Done::default(), Done::and),
        verdict: (!answers.is_empty()).then(|| assess(&content.check, &answers).verdict),
        kept: standing::kept(plan).len(),
        measures: measures(plan, &listed),
        rated: listed.iter().fold(Done::default(), |done, it| done.and(with_rating.contains_key(&it.measure))),
        stakeholders: plan.items(ItemKind::Stakeholder).count(),
        seats: plan.items(ItemKind::TeamMember).count(),
        projects: plan.items(ItemKind::Project).count(),
        events: plan.items(ItemKind::Event).count(),
        indicators: plan.items(ItemKind::Indicator).count(),
        readings: plan.items(ItemKind::Reading).count(),
        decisions: plan.items(ItemKind::Decision).count(),
    }
}

fn measures(plan: &Plan, listed: &[shortlist::Listed]) -> Vec<(MeasureState, usize)> {
    let own_ideas = listed.iter().filter(|listed| listed.state.is_none()).count();
    let count = |state: MeasureState| {
        let own = if state == MeasureState::Idea { own_ideas } else { 0 };
        (state, own + plan.measures().filter(|(_, other)| *other == state).count())
    };
    let shown = MeasureState::ALL.iter().filter(|state| **state != MeasureState::Rejected);
    shown.map(|state| count(*state)).filter(|(_, n)| *n > 0).collect()
}

/// The first thing that is still open.
fn next(parts: &Parts, timeline: &Timeline, tasks: &TaskList) -> Next {
    if parts.profile.done == 0 {
        Next::Profile
    } else if parts.verdict.is_none() {
        Next::Check
    } else if parts.measures.is_empty() {
        Next::Shortlist
    } else if parts.rated.done < parts.rated.all {
        Next::Priorities
    } else if timeline.start.is_none() {
        Next::Start
    } else {
        let with_state = |state| {
            let of_guide = tasks.steps.iter().filter(|step| step.origin == Origin::Guide);
            of_guide.filter(move |step| step.state == state)
        };
        let step = with_state(StepState::InProgress).chain(with_state(StepState::NotStarted)).next();
        let route = step.and_then(|step| step.phase.clone().zip(StepId::parse(step.id.as_str())));
        route.map_or(Next::Report, |(phase, step)| Next::Step(phase, step))
    }
}
