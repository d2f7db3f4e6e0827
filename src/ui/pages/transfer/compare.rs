// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The open plan beside another one: a worked example, or a plan of this browser.

use leptos::prelude::*;

use super::{measures, tables};
use crate::domain::example_plan::plan_of;
use crate::domain::id::{ExampleId, PlanId};
use crate::domain::plan::{About, Plan};
use crate::domain::side_by_side::SideBySide;
use crate::domain::timestamp::Timestamp;
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{TransferWords, WorkshopWords};
use crate::ui::components::{FieldEntry, SectionTitle, Select};
use crate::ui::ids;

/// The name of the other plan in the address: `example:<id>` or `plan:<id>`.
const WITH: &str = "with";

/// What the parts of the comparison share.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) toolbox: &'static Toolbox,
    pub(super) words: &'static TransferWords,
    pub(super) plan: PlanState,
    pub(super) navigation: Navigation,
    /// The other plan.
    pub(super) other: Memo<Option<Plan>>,
    /// What it is called.
    pub(super) name: Memo<String>,
    /// Both.
    pub(super) both: Memo<SideBySide>,
    /// What has just happened.
    pub(super) said: RwSignal<String>,
}

/// The choice and, below it, the two plans.
#[component]
pub(super) fn Compare(said: RwSignal<String>) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static WorkshopWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.transfer;
    let asked = Memo::new(move |_| navigation.query().get(WITH).unwrap_or_default().to_owned());
    let other = Memo::new(move |_| asked.with(|asked| other(asked, plan, toolbox)));
    let name = Memo::new(move |_| {
        other.with(|other| {
            let title = other.as_ref().map(|other| other.about(About::Title).trim().to_owned());
            title.filter(|title| !title.is_empty()).unwrap_or_else(|| words.other.clone())
        })
    });
    let both = Memo::new(move |_| {
        plan.with(|mine| other.with(|other| other.as_ref().map(|other| SideBySide::of(mine, other, &toolbox.content))))
            .unwrap_or_default()
    });
    let pair = Pair { toolbox, words, plan, navigation, other, name, both, said };
    let is_there = Memo::new(move |_| other.with(Option::is_some));
    let is_gone = move || !is_there.get() && asked.with(|asked| !asked.is_empty());
    view! {
        <section class="section no-print">
            <SectionTitle title=words.compare.as_str() />
            <p class="kern-body prose">{words.compare_text.as_str()}</p>
            <Choice asked pair />
            {move || is_gone().then(|| view! { <p class="kern-body ignored" role="alert">{words.gone.as_str()}</p> })}
        </section>
        {move || is_there.get().then(|| view! {
            <div class="side-by-side">
                <measures::Measures pair />
                <tables::Tables pair />
            </div>
        })}
    }
}

/// The plan that an address names.
fn other(asked: &str, plan: PlanState, toolbox: &Toolbox) -> Option<Plan> {
    match asked.split_once(':')? {
        ("example", id) => {
            let example = toolbox.content.examples.get(&ExampleId::parse(id)?)?;
            plan_of(example, Timestamp::default())
        }
        ("plan", id) => plan.stored_plan(&PlanId::parse(id)?),
        _ => None,
    }
}

#[component]
fn Choice(asked: Memo<String>, pair: Pair) -> impl IntoView {
    let Pair { toolbox, words, plan, navigation, .. } = pair;
    let entry = |key: String, word: &str| FieldEntry { id: String::new(), key, word: word.to_owned() };
    let plans = Memo::new(move |_| {
        let plans = plan.plans();
        let others = plans.listed.iter().filter(|listed| plans.current.as_ref() != Some(&listed.id));
        others.map(|listed| (listed.id.to_string(), listed.title.trim().to_owned())).collect::<Vec<_>>()
    });
    let choose = Callback::new(move |key: String| navigation.show(&navigation.query_now().with(WITH, &key)));
    move || {
        let examples = toolbox.content.examples.values();
        let examples = examples.map(|of| entry(["example:", of.id.as_str()].concat(), &of.title)).collect();
        let plans = plans.get().into_iter().map(|(id, title)| {
            let title = if title.is_empty() { words.untitled_plan.clone() } else { title };
            entry(["plan:", &id].concat(), &title)
        });
        let groups: Vec<(&'static str, Vec<FieldEntry>)> =
            vec![(&words.examples, examples), (&words.plans, plans.collect())];
        let groups: Vec<_> = groups.into_iter().filter(|(_, entries)| !entries.is_empty()).collect();
        let entries = vec![entry(String::new(), &words.with_none)];
        view! {
            <div class="agenda-choice">
                <Select id=ids::COMPARE_WITH.to_owned() label=words.with.as_str() entries groups chosen=asked choose />
            </div>
        }
    }
}
