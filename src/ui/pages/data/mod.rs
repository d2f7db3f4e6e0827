// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/data`: the plan as a document, plans side by side, files in and out, earlier states, and everything that is stored on this device.

mod conflicts;
mod files;
mod plans;
mod review;
mod snapshots;
mod stored;

use leptos::prelude::*;

use crate::domain::plan::About;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::MyDataWords;
use crate::ui::components::{AboutField, Heading, Titled};

/// My data.
#[component]
pub fn DataPage() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    view! {
        <div class="page">
            <Heading title=use_toolbox().words.data.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <conflicts::Conflicts />
            <AboutPlan />
            <plans::YourPlans />
            <files::SaveFile />
            <files::OpenFiles />
            <review::ReviewFiles />
            <snapshots::Snapshots />
            <stored::StoredHere />
        </div>
    }
}

/// Title, municipality and neighbourhood of the plan.
#[component]
fn AboutPlan() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let field = move |(about, label): (About, &'static str)| view! { <AboutField about label plan /> };
    let fields = [
        (About::Title, use_toolbox().words.data.plan_title.as_str()),
        (About::Municipality, use_toolbox().words.data.municipality.as_str()),
        (About::Neighbourhood, use_toolbox().words.data.neighbourhood.as_str()),
    ];
    view! { <Titled title=words.about_title.as_str()><div class="form-fields">{fields.map(field).collect_view()}</div></Titled> }
}
