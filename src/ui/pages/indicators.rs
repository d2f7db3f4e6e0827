// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/indicators`: the register of what can be counted or measured.

use leptos::prelude::*;

use crate::domain::content::IndicatorLevel;
use crate::state::use_toolbox;
use crate::ui::components::{Heading, IndicatorTable, Titled};

/// The register of indicators.
#[component]
pub fn IndicatorsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.indicators;
    let level = move |level: &IndicatorLevel| {
        let indicators: Vec<_> =
            toolbox.content.indicators.iter().filter(|(_, indicator)| indicator.level == *level).collect();
        view! {
            <Titled title=toolbox.words.indicator_level(*level) when=!indicators.is_empty()>
                <IndicatorTable indicators toolbox />
            </Titled>
        }
    };
    view! {
        <div class="page page--wide">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            {IndicatorLevel::ALL.iter().map(level).collect_view()}
        </div>
    }
}
