// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The form of an own measure: the fields that measures of the catalogue have.

use leptos::prelude::*;

use super::KIND;
use crate::domain::catalogue::Facet;
use crate::domain::content::{CostClass, EffortClass, Field, Hazard, MeasureType, Scale};
use crate::domain::id::ItemId;
use crate::domain::plan::items::OwnMeasureKey;
use crate::state::{PlanState, Toolbox};
use crate::text::CatalogueWords;
use crate::ui::components::{ItemPick, ItemText, ItemTicks, Said};

/// The fields; each is saved at once.
#[component]
pub(super) fn Form(
    id: ItemId,
    toolbox: &'static Toolbox,
    words: &'static CatalogueWords,
    plan: PlanState,
) -> impl IntoView {
    let names = &toolbox.words.measure;
    let own = &words.own;
    let said = move |key: OwnMeasureKey| Said { plan, kind: KIND, item: id.clone(), attribute: key.attribute() };
    let word = move |facet: Facet, key: &'static str| {
        (key, words.value(facet, key, &toolbox.words, &toolbox.content, &toolbox.locale()))
    };
    let ticks = move |facet: Facet, keys: Vec<&'static str>| -> Vec<(String, String)> {
        keys.into_iter().map(|key| word(facet, key)).map(|(key, word)| (key.to_owned(), word)).collect()
    };
    let hazards = ticks(Facet::Hazard, Hazard::ALL.iter().map(|hazard| hazard.key()).collect());
    let types = ticks(Facet::Type, MeasureType::ALL.iter().map(|kind| kind.key()).collect());
    let scales = ticks(Facet::Scale, Scale::ALL.iter().map(|scale| scale.key()).collect());
    let groups = toolbox.content.groups.iter().map(|(id, group)| (id.to_string(), group.name.clone())).collect();
    let fields = Field::ALL.iter().map(|field| word(Facet::Field, field.key())).collect();
    let costs = CostClass::ALL.iter().map(|class| word(Facet::Cost, class.key())).collect();
    let efforts = EffortClass::ALL.iter().map(|class| word(Facet::Effort, class.key())).collect();
    let actors = toolbox.content.actors.values().map(String::as_str).collect();
    let none = own.choose.as_str();
    view! {
        <div class="fields">
            <ItemText said=said(OwnMeasureKey::Title) label=own.title.as_str() />
            <ItemText said=said(OwnMeasureKey::Summary) label=own.summary.as_str() long=true />
            <ItemTicks said=said(OwnMeasureKey::Hazards) legend=names.hazards.as_str() entries=hazards />
            <ItemText said=said(OwnMeasureKey::Lead) label=names.lead.as_str() help=own.lead_help.as_str() offers=actors />
            <ItemPick said=said(OwnMeasureKey::Cost) label=names.cost.as_str() none entries=costs />
            <ItemPick said=said(OwnMeasureKey::Effort) label=names.effort.as_str() none entries=efforts />
            <ItemText said=said(OwnMeasureKey::LeadTime) label=names.lead_time.as_str() help=own.lead_time_help.as_str() />
            <ItemPick said=said(OwnMeasureKey::Field) label=names.field.as_str() none entries=fields />
            <ItemTicks said=said(OwnMeasureKey::Types) legend=names.types.as_str() entries=types />
            <ItemTicks said=said(OwnMeasureKey::Scales) legend=names.scales.as_str() entries=scales />
            <ItemTicks said=said(OwnMeasureKey::Targets) legend=names.targets.as_str() entries=groups />
            <ItemText said=said(OwnMeasureKey::Benefits) label=names.benefits.as_str() help=own.benefits_help.as_str() long=true />
        </div>
    }
}
