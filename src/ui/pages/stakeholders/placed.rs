// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The stakeholders on the map of interest and influence, and in the table beside it.

use leptos::prelude::*;

use super::map::SAID;
use super::rows::Shown;
use super::stakeholder;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::StakeholderKey;
use crate::domain::stakeholders::Corner;
use crate::state::{Toolbox, use_navigation, use_plan};
use crate::text::StakeholderWords;
use crate::ui::components::{Editing, ItemTable, Matrix, MatrixWords, SetOff};

/// The map and the table of those who are there.
#[component]
pub(super) fn Placed(
    shown: Memo<Shown>,
    said: RwSignal<String>,
    toolbox: &'static Toolbox,
    all: &'static StakeholderWords,
) -> impl IntoView {
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.stakeholders;
    let moved_to = RwSignal::new(String::new());
    let points = Signal::derive(move || shown.with(|shown| shown.points.clone()));
    let lines = Memo::new(move |_| shown.with(|shown| shown.lines.clone()));
    let moved = Callback::new(move |(place, influence, interest): (usize, u8, u8)| {
        let Some(item) = shown.with_untracked(|shown| shown.ids.get(place).cloned()) else { return };
        let values = (interest.to_string(), influence.to_string());
        let says =
            [(StakeholderKey::Interest.attribute(), &*values.0), (StakeholderKey::Influence.attribute(), &*values.1)];
        plan.set_items(ItemKind::Stakeholder, &item, &says);
        let label = shown.with_untracked(|shown| shown.points.get(place).map(|point| point.label.clone()));
        moved_to.set(label.unwrap_or_default());
    });
    let cut = move || {
        let (drawn, n) = shown.with(|shown| (shown.points.len(), shown.ids.len()));
        let n_more = n.saturating_sub(drawn);
        (n_more > 0).then(|| words.cut.of(n_more as f64, &toolbox.locale(), &[("drawn", &drawn.to_string())]))
    };
    let hollow = move || shown.with(|shown| shown.n_unplaced > 0).then_some(words.hollow.as_str());
    let asked_for = navigation.query_now().get("item").and_then(ItemId::parse);
    let editing = Editing {
        plan,
        navigation,
        kind: ItemKind::Stakeholder,
        open: RwSignal::new(asked_for),
        said,
        form: stakeholder::form,
        add: Callback::new(|_| ()),
        home: SAID,
        words: &all.table,
        toolbox,
    };
    let heads = vec![words.who.as_str(), &words.interest_head, &words.influence_head, &words.follows];
    view! {
        <section class="section">
            <h2 class="kern-heading-medium section__title">{words.title.as_str()}</h2>
            <p class="kern-body prose no-print">{words.help.as_str()} " " {hollow} " " {cut}</p>
            <p class="kern-sr-only" role="status" id="moved">{moved_to}</p>
            <div class="matrix-and-table">
                <div>
                    <Matrix words=map_words(all) points movable=true moved />
                    <Corners all />
                </div>
                <ItemTable label=words.view_map.as_str() heads lines editing />
            </div>
        </section>
    }
}

/// What the corners mean.
#[component]
fn Corners(all: &'static StakeholderWords) -> impl IntoView {
    let corner = |corner: &Corner| {
        view! {
            <div class="corners__item">
                <dt class="corners__name">{all.corner(*corner)}</dt>
                <dd>{all.corner_text(*corner)}</dd>
            </div>
        }
    };
    view! {
        <h3 class="kern-heading-small">{all.stakeholders.corners.as_str()}</h3>
        <dl class="corners">{Corner::ALL.iter().map(corner).collect_view()}</dl>
    }
}

fn map_words(all: &'static StakeholderWords) -> MatrixWords {
    let words = &all.stakeholders;
    MatrixWords {
        label: &words.map,
        movable: &words.movable,
        up: &words.influence,
        right: &words.interest,
        little: &all.table.little,
        much: &all.table.much,
        corners: [Corner::Satisfy, Corner::Involve, Corner::Monitor, Corner::Inform].map(|corner| all.corner(corner)),
        // The middle counts as much of both (`Corner::of`).
        set_off: SetOff::UpperRight,
    }
}
