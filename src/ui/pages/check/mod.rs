// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/check`: the self-check, question by question or all on one page; its result; results side by side; a page for the mayor.

mod all;
mod compare;
mod mayor;
mod one;
mod question;
mod result;
mod verdict;

use leptos::prelude::*;

use crate::domain::content::material::Shown;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::PlanWords;
use crate::ui::components::{Heading, PresentLink, ViewLink, Views, WorkingAs};
use crate::ui::ids;

crate::choices! {
    /// The views of the page, as its address names them.
    pub enum View {
        /// One question at a time.
        One = "one",
        /// All questions, also to print.
        All = "all",
        /// What the answers come to.
        Result = "result",
        /// Results of several people and times.
        Compare = "compare",
        /// One sheet of paper.
        Mayor = "mayor",
    }
}

impl View {
    /// The query of the page's address for this view; the first view needs none.
    fn query(self) -> Query {
        Query::default().with("view", if self == Self::One { "" } else { self.key() })
    }

    fn href(self) -> String {
        self.query().href(&Route::Check)
    }
}

/// The self-check.
#[component]
pub fn CheckPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let navigation = use_navigation();
    let view = Memo::new(move |_| navigation.query().get("view").and_then(View::parse).unwrap_or(View::One));
    let of_group = (words.group.working_as.as_str(), words.group.hand_back.as_str());
    let words = &words.check;
    let moved = StoredValue::new(false);
    let link = |of: View| {
        let word = match of {
            View::One => &words.one,
            View::All => &words.all,
            View::Result => &words.result,
            View::Compare => &words.compare,
            View::Mayor => &words.mayor,
        };
        ViewLink { href: of.href(), word, current: Signal::derive(move || view.get() == of) }
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.check.as_str() />
            <WorkingAs group=use_plan().working_group() words=of_group />
            <PresentLink href=Route::slides_of(Shown::Check).href() word=toolbox.words.titles.present.as_str() />
            <Views label=words.views.as_str() links=View::ALL.iter().copied().map(link).collect() />
            <div id=ids::CHECK_VIEW class="check-view" tabindex="-1">
            {move || {
                let view = view.get();
                // What led here may be gone with the view before.
                if moved.get_value() {
                    navigation.focus_soon(ids::CHECK_VIEW);
                }
                moved.set_value(true);
                match view {
                View::One => view! { <one::OneByOne /> }.into_any(),
                View::All => view! { <all::AllQuestions /> }.into_any(),
                View::Result => view! { <result::ResultView /> }.into_any(),
                View::Compare => view! { <compare::Compare /> }.into_any(),
                View::Mayor => view! { <mayor::Mayor /> }.into_any(),
                }
            }}
            </div>
        </div>
    }
}
