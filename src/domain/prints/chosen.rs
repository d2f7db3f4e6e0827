// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which measures and formats get a card, in the order of a dictionary.

use super::Which;
use crate::domain::content::{Content, in_order};
use crate::domain::id::{FormatId, MeasureId};
use crate::domain::plan::items::AgendaEntry;
use crate::domain::plan::{ItemKind, MeasureState, Plan};
use crate::domain::shortlist::shortlist_by_title;

/// The measures; own ones stand under their ids among them.
pub fn measures_to_print(plan: &Plan, content: &Content, which: Which, picked: &[MeasureId]) -> Vec<MeasureId> {
    if which == Which::Shortlist {
        return shortlist_by_title(plan, content).into_iter().map(|listed| listed.measure).collect();
    }
    let own = plan.own_measures().filter_map(|own| Some((own.title.to_owned(), own.measure_id()?)));
    let all = content.measures.values().map(|measure| (measure.title.clone(), measure.id.clone())).chain(own);
    let is_listed = |id: &MeasureId| match plan.measure_state(id) {
        Some(state) => state != MeasureState::Rejected,
        None => !content.measures.contains_key(id),
    };
    sorted(all.filter(|(_, id)| match which {
        Which::All => true,
        Which::Picked => picked.contains(id),
        Which::Listed | Which::Shortlist => is_listed(id),
    }))
}

/// The formats; those of the plan are the ones that its dates and agendas are held in.
pub fn formats_to_print(plan: &Plan, content: &Content, which: Which, picked: &[FormatId]) -> Vec<FormatId> {
    let of_agendas = plan.items(ItemKind::AgendaEntry).map(AgendaEntry::of).filter_map(|entry| entry.format);
    let of_plan: Vec<FormatId> = plan.events().filter_map(|event| event.format).chain(of_agendas).collect();
    let all = content.formats.values().map(|format| (format.title.clone(), format.id.clone()));
    sorted(all.filter(|(_, id)| match which {
        Which::All => true,
        Which::Picked => picked.contains(id),
        Which::Listed | Which::Shortlist => of_plan.contains(id),
    }))
}

fn sorted<I: Clone>(titled: impl Iterator<Item = (String, I)>) -> Vec<I> {
    let all: Vec<(String, I)> = titled.collect();
    let order = in_order(all.iter().map(|(title, _)| title.clone()).collect());
    order.into_iter().filter_map(|place| all.get(place)).map(|(_, id)| id.clone()).collect()
}
