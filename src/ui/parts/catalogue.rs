// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What one looks up: problems, measures, formats, examples, registers.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::ui::pages::{
    AboutPage, ComparePage, ExamplePage, ExamplesPage, FormatPage, FormatsPage, IndicatorsPage, MeasurePage,
    MeasuresPage, OwnMeasurePage, PeoplePage, ProblemPage, ProblemsPage, SourcesPage,
};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    let content = &use_toolbox().content;
    match route {
        Route::Measures => view! { <MeasuresPage /> }.into_any(),
        Route::Measure(id) => match content.measures.get(id) {
            Some(measure) => view! { <MeasurePage measure /> }.into_any(),
            None => missing(route),
        },
        Route::OwnMeasure(id) => view! { <OwnMeasurePage id=id.clone() /> }.into_any(),
        Route::Compare => view! { <ComparePage /> }.into_any(),
        Route::Formats => view! { <FormatsPage /> }.into_any(),
        Route::Format(id) => match content.formats.get(id) {
            Some(format) => view! { <FormatPage format /> }.into_any(),
            None => missing(route),
        },
        Route::Problems => view! { <ProblemsPage /> }.into_any(),
        Route::Problem(id) => match content.problems.get(id) {
            Some(problem) => view! { <ProblemPage problem /> }.into_any(),
            None => missing(route),
        },
        Route::Examples => view! { <ExamplesPage /> }.into_any(),
        Route::Example(id) => match content.examples.get(id) {
            Some(example) => view! { <ExamplePage example /> }.into_any(),
            None => missing(route),
        },
        Route::People => view! { <PeoplePage /> }.into_any(),
        Route::Indicators => view! { <IndicatorsPage /> }.into_any(),
        Route::Sources => view! { <SourcesPage /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        _ => missing(route),
    }
}
