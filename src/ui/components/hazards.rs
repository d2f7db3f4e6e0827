// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Hazards: always icon and word, never colour alone.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::domain::content::Hazard;
use crate::text::Messages;

/// The hazards that the content gives a thing.
#[component]
pub fn Hazards(
    /// The hazards.
    hazards: &'static [Hazard],
    /// The words of the interface.
    words: &'static Messages,
) -> impl IntoView {
    view! { <HazardList hazards=hazards.to_vec() words /> }
}

/// The hazards a measure helps against; absent if there are none.
#[component]
pub fn HazardList(
    /// The hazards.
    hazards: Vec<Hazard>,
    /// The words of the interface.
    words: &'static Messages,
) -> impl IntoView {
    let badge = move |hazard: &Hazard| {
        let (icon, key) = match hazard {
            Hazard::Heat => (IconName::ThermometerSun, "heat"),
            Hazard::HeavyRain => (IconName::CloudRainWind, "heavy-rain"),
            Hazard::Drought => (IconName::DropletOff, "drought"),
            Hazard::Storm => (IconName::Wind, "storm"),
        };
        view! {
            <li class="hazard" data-hazard=key>
                <Icon name=icon />
                {words.hazard(*hazard)}
            </li>
        }
    };
    let badges = hazards.iter().map(badge).collect_view();
    (!hazards.is_empty()).then(|| view! { <ul class="hazards">{badges}</ul> })
}
