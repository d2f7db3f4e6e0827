// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finding out and deciding: self-check of two people, profile, recommendations, priorities.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page};
use thirtyfour::prelude::*;

use crate::accessibility::tab_to;
use crate::checks::{no_faults, until_text};

/// Answers all questions from the page with all of them: one number for those that decide first, one for the others.
async fn answer_all(page: &Page, first: &str, others: u8) -> Outcome {
    page.goto("#/check?view=all").await?;
    let n: usize = page.ask("return document.querySelectorAll('.questions__item').length").await?;
    assert!(n > 15, "{n} questions");
    page.run(&format!(
        "document.querySelectorAll('.questions__item input[id$=\"-{others}\"]').forEach((e) => e.click())"
    ))
    .await?;
    page.click(&format!("#check-problem-noticed-{first}")).await
}

async fn keep_as(page: &Page, who: &str) -> Outcome {
    page.type_into("#check-who", who).await?;
    page.click("#keep-check").await?;
    until_text(page, "#check-said", "The result is kept").await?;
    until_text(page, "#check-result", who).await?;
    page.until("the result has the focus", "return document.activeElement.id === 'check-result'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_check_by_keyboard_and_see_where_they_differ() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/check").await?;
    no_faults(&page, "first question").await?;
    let n: usize = page.ask("return document.querySelector('.check-progress progress').max").await?;
    for place in 1..=n {
        until_text(&page, "#check-progress", &format!("Question {place} of {n} · {} answered", place - 1)).await?;
        if place > 1 {
            page.until("the question has the focus", "return document.activeElement.id === 'check-question'").await?;
        }
        tab_to(&page, "the answers", "return document.activeElement.type === 'radio'").await?;
        page.press(Key::Down).await?;
        page.press(Key::Down).await?;
        page.until("the answer is 2", "return document.querySelector('main input:checked')?.id.endsWith('-2')").await?;
        let on = if place == n { "See the result" } else { "Next question" };
        tab_to(&page, on, &format!("return document.activeElement.innerText.trim() === {on:?}")).await?;
        page.press(Key::Enter).await?;
    }
    until_text(&page, ".verdict__word", "Go: a living lab suits you").await?;
    page.until("the view has the focus", "return document.activeElement.id === 'check-view'").await?;
    until_text(&page, "#check-result", &format!("{n} of {n} questions answered")).await?;
    no_faults(&page, "result").await?;
    keep_as(&page, "Environment office").await?;
    page.until_save_state("saved").await?;

    answer_all(&page, "0", 3).await?;
    no_faults(&page, "all questions").await?;
    page.click_text("See the result").await?;
    until_text(&page, ".verdict__word", "Not yet").await?;
    until_text(&page, ".verdict", "This decides, and the answer is 0").await?;
    keep_as(&page, "Drainage utility").await?;
    page.click_text("Compare").await?;
    until_text(&page, "main", "Environment office 2 · Drainage utility 0").await?;
    until_text(&page, "main", "0 to 2").await?;
    no_faults(&page, "comparison").await?;

    page.reload().await?;
    page.click_text("One page for the mayor").await?;
    until_text(&page, ".sheet", "2 people or offices").await?;
    no_faults(&page, "mayor").await?;
    let (n_pages, text) = browser_tests::printed(&browser).await?;
    assert_eq!(n_pages, 1, "the page for the mayor is one sheet:\n{text}");
    for expected in ["is a living lab the right way for us?", "What to do first", "Problem"] {
        assert!(text.contains(expected), "“{expected}” is not on paper:\n{text}");
    }
    assert!(!text.contains("Compare"), "views are on paper:\n{text}");

    // A result can be deleted, and that can be taken back.
    page.goto("#/check?view=result").await?;
    page.click_text("Delete this result").await?;
    until_text(&page, "#check-said", "Deleted").await?;
    page.click("#undo").await?;
    page.goto("#/check?view=compare").await?;
    until_text(&page, "main", "Drainage utility").await?;
    browser.quit().await
}

async fn from_profile_to_order(engine: Engine) -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { engine, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/plan/recommendations").await?;
    until_text(&page, ".next-step", "Nothing has been said").await?;
    no_faults(&page, "recommendations without a profile").await?;
    page.click_text("Fill in the profile").await?;
    page.until_heading("Neighbourhood profile").await?;
    page.choose("#profile-hazard-heat", "3").await?;
    page.click("#profile-groups-older-people-alone").await?;
    page.click("#profile-fabric-perimeter-blocks").await?;
    page.choose("#profile-budget", "up-to-5k").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert_eq!(page.value("profile-hazard-heat").await?, "3");
    assert!(page.is_ticked("profile-groups-older-people-alone").await?);
    no_faults(&page, "profile").await?;

    page.click_text("See what fits").await?;
    page.until_heading("Recommendations").await?;
    until_text(&page, ".ranking__item", "points").await?;
    no_faults(&page, "recommendations").await?;
    let titles = "return [...document.querySelectorAll('.ranking__item h3')].map((e) => e.innerText.trim()).join('|')";
    let with_budget: String = page.ask(titles).await?;
    page.click(".switches > summary").await?;
    page.click("#reason-budget").await?;
    page.until("the address says so", "return location.hash.endsWith('?off=budget')").await?;
    until_text(&page, "main", "1 reason is switched off.").await?;
    let without: String = page.ask(titles).await?;
    assert_ne!(with_budget, without, "the order has changed");
    assert_eq!(with_budget.split('|').count(), without.split('|').count(), "nothing is hidden");
    assert!(!page.text(".ranking").await?.contains("budget"), "the reason is gone");
    no_faults(&page, "reasons switched off").await?;
    page.driver().back().await?;
    page.until("the list is as before", &format!("return (() => {{ {titles} }})() === {with_budget:?}")).await?;
    for n in [0, 1] {
        page.run(&format!("document.querySelectorAll('.ranking__item .buttons button')[{n}].click()")).await?;
    }
    page.until("both are on the list", "return [...document.querySelectorAll('.ranking__item .buttons')].filter((e) => e.innerText.includes('Status in my plan')).length === 2").await?;

    rate_and_order(&page, engine).await?;
    browser.quit().await
}

/// Two measures are on the list: rated by keyboard, by form, by mouse, by two people; the order goes into the plan.
async fn rate_and_order(page: &Page, engine: Engine) -> Outcome {
    page.go("#/plan/priorities").await?;
    no_faults(page, "matrix without ratings").await?;
    let ids: Vec<String> = page
        .ask("return [...document.querySelectorAll('.matrix__point')].map((e) => e.id.replace('point-', ''))")
        .await?;
    assert_eq!(ids.len(), 2);
    assert!(
        page.ask::<bool>("return !localStorage.getItem('living-lab-toolbox/plan').includes('rating')").await?,
        "a suggestion is nobody's rating"
    );
    tab_to(page, "the first point", &format!("return document.activeElement.id === 'point-{}'", ids[0])).await?;
    for key in [Key::Up, Key::Up, Key::Up, Key::Up, Key::Left, Key::Left, Key::Left, Key::Left] {
        page.press(key).await?;
    }
    until_text(page, "#moved", "impact 5, effort 1").await?;
    page.until("the point keeps the focus", &format!("return document.activeElement.id === 'point-{}'", ids[0]))
        .await?;
    assert_eq!(page.value(&format!("impact-{}", ids[0])).await?, "5");
    page.choose(&format!("#impact-{}", ids[1]), "2").await?;
    page.choose(&format!("#effort-{}", ids[1]), "5").await?;
    until_text(page, ".ratings", "Not now").await?;
    until_text(page, ".ratings", "Do first").await?;
    if engine == Engine::Chromium {
        let point = page.driver().find(By::Id(format!("point-{}", ids[1]))).await?;
        point.scroll_into_view().await?;
        let up: i64 = page
            .ask("return Math.round(document.querySelector('.matrix').getBoundingClientRect().height * 0.36)")
            .await?;
        page.driver().action_chain().drag_and_drop_element_by_offset(&point, 0, -up).perform().await?;
        until_text(page, "#moved", "impact 4, effort 5").await?;
        page.choose(&format!("#impact-{}", ids[1]), "2").await?;
    }

    page.type_into("#new-rater", "Table 3").await?;
    page.press(Key::Enter).await?;
    page.until("Table 3 rates", "return document.getElementById('rater').value === 'by Table 3'").await?;
    page.choose(&format!("#impact-{}", ids[1]), "5").await?;
    page.choose(&format!("#effort-{}", ids[1]), "4").await?;
    page.choose("#rater", "everybody").await?;
    until_text(page, ".ratings", "3.5 (Us (no name) 2 · Table 3 5)").await?;
    assert_eq!(page.ask::<u32>("return document.querySelectorAll('.matrix__whisker').length").await?, 2);
    no_faults(page, "matrix of all").await?;

    page.click("#take-order").await?;
    until_text(page, "#order-said", "The order is in the plan").await?;
    page.until_save_state("saved").await?;
    page.go("#/plan").await?;
    until_text(page, ".parts", "2 of 2 measures rated").await?;
    until_text(page, "main", "1. ").await?;
    until_text(page, ".parts", "1 planned").await?;
    no_faults(page, "my plan").await?;
    page.click("#undo").await?;
    page.until("the order is taken back", "return !document.querySelector('.parts').innerText.includes('planned')")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_leads_to_an_order_in_chromium() -> Outcome {
    from_profile_to_order(Engine::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_leads_to_an_order_in_firefox() -> Outcome {
    from_profile_to_order(Engine::Firefox).await
}

/// Back leads through the questions as one answered them, to the first too.
#[tokio::test(flavor = "multi_thread")]
async fn back_leads_to_the_question_before() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/check").await?;
    for place in 1..=2 {
        until_text(&page, "#check-progress", &format!("Question {place} of")).await?;
        page.run("document.querySelector('main input[type=radio]').click()").await?;
        page.click_text("Next question").await?;
    }
    until_text(&page, "#check-progress", "Question 3 of").await?;
    for place in [2, 1] {
        page.driver().back().await?;
        until_text(&page, "#check-progress", &format!("Question {place} of")).await?;
        page.until("with its answer", "return !!document.querySelector('main input:checked')").await?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn bookmarks_open_cold_and_nonsense_in_them_does_no_harm() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/plan").await?;
    until_text(&page, ".next-step", "Say what your neighbourhood is like").await?;
    for (address, says) in [
        ("#/check?view=result", "There is no answer yet"),
        ("#/check?view=compare", "Nothing is kept to compare yet"),
        ("#/check?view=mayor", "There is no answer yet"),
        ("#/check?view=nonsense&question=%F0%9F&of=<script>", "Question 1 of"),
        ("#/check?question=half-post", "Question 8 of"),
        ("#/plan/recommendations?kind=groups&off=budget&off=nonsense", "1 reason is switched off."),
        ("#/plan/recommendations?kind=formats", "Fits best"),
        ("#/plan/priorities", "There is no measure on your list yet"),
        ("#/plan/profile?x", "Neighbourhood profile"),
    ] {
        page.goto(address).await?;
        until_text(&page, "main", says).await?;
        no_faults(&page, address).await?;
    }
    assert_eq!(page.ask::<u32>("return localStorage.length").await?, 0, "looking stores nothing");
    browser.quit().await
}
