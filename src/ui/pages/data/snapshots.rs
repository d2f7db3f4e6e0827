// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Earlier states of the plan: looked at, gone back to.

use leptos::prelude::*;

use crate::domain::plan::snapshot::{Difference, Occasion, SnapshotName};
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{Locale, MyDataWords, fill};
use crate::ui::components::Titled;

/// What the reader has done with a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Unreadable,
    Compared(Difference),
    GoneBack,
}

/// The snapshots of the plan that is open.
#[component]
pub fn Snapshots() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let current = Memo::new(move |_| {
        plan.with(|plan| plan.identity().map(|identity| identity.id.to_string()).unwrap_or_default())
    });
    // Here, because going back adds a snapshot, and then the list is made anew.
    let looked_at = RwSignal::new(None::<(SnapshotName, Look)>);
    view! {
        <Titled title=words.snapshots_title.as_str()>
            <p class="kern-body prose">{words.snapshots_intro.as_str()}</p>
            {move || {
                current.track();
                let names = plan.snapshots();
                view! { <List names looked_at toolbox /> }
            }}
        </Titled>
    }
}

#[component]
fn List(
    /// The snapshots, the latest first.
    names: ReadSignal<Vec<SnapshotName>>,
    /// The one that the reader looks at.
    looked_at: RwSignal<Option<(SnapshotName, Look)>>,
    /// Words.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    move || {
        let names = names.get();
        if names.is_empty() {
            view! { <p class="kern-body">{use_words::<MyDataWords>().data.snapshots_none.as_str()}</p> }.into_any()
        } else {
            let items = names.into_iter().map(|name| view! { <Item name looked_at toolbox /> }).collect_view();
            view! { <ul class="placed shelf">{items}</ul> }.into_any()
        }
    }
}

#[component]
fn Item(
    /// The snapshot.
    name: SnapshotName,
    /// The one that the reader looks at.
    looked_at: RwSignal<Option<(SnapshotName, Look)>>,
    /// Words.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let occasion = match name.occasion {
        Occasion::Hour => &words.snapshot_hour,
        Occasion::Join => &words.snapshot_join,
        Occasion::Return => &words.snapshot_return,
    };
    let (date, time) = (toolbox.locale().date(name.at), toolbox.locale().time(name.at));
    let line = fill(&words.snapshot_line, &[("date", &date), ("time", &time), ("occasion", occasion)]);
    let name = StoredValue::new(name);
    let look = move || looked_at.get().filter(|(of, _)| name.with_value(|name| name == of)).map(|(_, look)| look);
    let compare = move |_| {
        leptos::task::spawn_local(async move {
            let found = plan.compare(name.get_value()).await;
            looked_at.set(Some((name.get_value(), found.map_or(Look::Unreadable, Look::Compared))));
        });
    };
    let back = move |_| {
        leptos::task::spawn_local(async move {
            plan.go_back_to(name.get_value()).await;
            looked_at.set(Some((name.get_value(), Look::GoneBack)));
        });
    };
    let result = move || match look() {
        None => String::new(),
        Some(Look::Unreadable) => words.snapshot_unreadable.clone(),
        Some(Look::GoneBack) => words.snapshot_done.clone(),
        Some(Look::Compared(difference)) if difference == Difference::default() => words.snapshot_same.clone(),
        Some(Look::Compared(Difference { ticks, texts, others })) => {
            let [ticks, texts, others] = [ticks, texts, others].map(|n| toolbox.locale().number(n as f64));
            fill(&words.snapshot_differs, &[("ticks", &ticks), ("texts", &texts), ("others", &others)])
        }
    };
    let differs = move || matches!(look(), Some(Look::Compared(difference)) if difference != Difference::default());
    let label = format!("{}: {line}", words.snapshot_look);
    view! {
        <li class="placed__item">
            <p class="kern-body">{line}</p>
            <p class="kern-body snapshot__result" role="status">{result}</p>
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--tertiary" aria-label=label on:click=compare>
                    <span class="kern-label">{words.snapshot_look.as_str()}</span>
                </button>
                {move || {
                    differs()
                        .then(|| {
                            view! {
                                <button type="button" class="kern-btn kern-btn--secondary" on:click=back>
                                    <span class="kern-label">{words.snapshot_back.as_str()}</span>
                                </button>
                            }
                        })
                }}
            </div>
        </li>
    }
}
