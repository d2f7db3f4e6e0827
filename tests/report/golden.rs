// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The papers as text. `UPDATE_EXPECT=1 cargo test --no-default-features --test report` writes them anew.

use expect_test::expect_file;
use living_lab_toolbox::domain::example_plan::plan_of;
use living_lab_toolbox::domain::export::markdown;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::report::Audience;
use living_lab_toolbox::domain::timestamp::Timestamp;

use super::{edition, paper};
use crate::sample::full_plan;

#[test]
fn the_papers_of_a_full_plan_say_what_they_said() {
    for language in Language::ALL {
        let plan = full_plan(&edition(language).content);
        for audience in Audience::ALL.iter().filter(|audience| audience.is_offered_in(language)) {
            let text = markdown(&paper(&plan, None, *audience, language).document());
            let name = format!("../fixtures/report/{}-{}.md", audience.key(), language.tag());
            expect_file![name].assert_eq(&text);
        }
    }
}

#[test]
fn the_papers_of_worked_examples_say_what_they_said() {
    for language in Language::ALL {
        for (id, example) in edition(language).content.examples.iter() {
            let plan = plan_of(example, Timestamp::default()).unwrap();
            let text = markdown(&paper(&plan, Some(example), Audience::Full, language).document());
            expect_file![format!("../fixtures/report/example-{id}-{}.md", language.tag())].assert_eq(&text);
        }
    }
}
