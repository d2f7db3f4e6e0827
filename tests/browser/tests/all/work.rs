// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Running the lab: tasks with owners and days, own tasks and steps, the timeline with dates and seasons, the overview.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};
use thirtyfour::prelude::*;

use crate::checks::{no_faults, until_text};

/// Types into the field that has the focus; its id must end like this.
async fn type_here(page: &Page, ending: &str, text: &str) -> Outcome {
    page.until(
        &format!("a field …{ending} has the focus"),
        &format!("return document.activeElement.id.endsWith({ending:?})"),
    )
    .await?;
    if text.is_empty() { Ok(()) } else { page.press(text).await }
}

/// The id of the field of an attribute that is on the page.
async fn field(page: &Page, ending: &str) -> Outcome<String> {
    Ok(format!(
        "#{}",
        page.ask::<String>(&format!("return document.querySelector('[id^=\"item-\"][id$={ending:?}]').id")).await?
    ))
}

async fn tasks_and_timeline(width: u32) -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { width, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/plan").await?;
    for route in ["#/plan", "#/plan?view=mine", "#/plan?view=council", "#/plan/tasks", "#/plan/timeline"] {
        page.go(route).await?;
        no_faults(&page, &format!("{route}, empty, {width} px")).await?;
    }

    // A task of the guide: ticked, handed out, dated.
    page.go("#/plan/tasks").await?;
    page.click("#task-brief-top-management").await?;
    until_text(&page, "#results", "1 of ").await?;
    page.click("#edit-name-responsible-head").await?;
    page.type_into("#item-name-responsible-head-owner", "Ada").await?;
    page.type_into("#item-name-responsible-head-due", "31.2.2027").await?;
    page.press(Key::Tab).await?;
    until_text(&page, ".task-fields", "“31.2.2027” is no day").await?;
    assert_eq!(page.value("item-name-responsible-head-due").await?, "31.2.2027");
    page.run("document.getElementById('item-name-responsible-head-due').select()").await?;
    page.press("1.2.2020").await?;
    page.press(Key::Tab).await?;
    until_text(&page, "#results", "1 overdue").await?;
    no_faults(&page, "fields of a task").await?;
    page.click_text("Done").await?;
    page.until("the button has the focus", "return document.activeElement.id === 'edit-name-responsible-head'").await?;

    // An own task, then filters.
    page.type_into("#new-task", "Order chairs").await?;
    page.choose("#new-task-step", "agree-mandate").await?;
    page.click("#add-task").await?;
    type_here(&page, "-title", "").await?;
    let owner = field(&page, "-owner").await?;
    page.type_into(&owner, "Ion").await?;
    page.click_text("Done").await?;
    page.choose("#tasks-owner", "Ion").await?;
    page.until("one task is left", "return document.querySelectorAll('.task-row').length === 1").await?;
    until_text(&page, ".task-row", "Order chairs").await?;
    page.reload().await?;
    until_text(&page, ".task-row", "Order chairs").await?;
    page.choose("#tasks-owner", "").await?;
    page.choose("#tasks-due", "overdue").await?;
    until_text(&page, ".task-row", "Ada · due 01/02/2020, overdue").await?;
    page.click("#clear-filters").await?;

    // An own step.
    page.click("#add-step").await?;
    type_here(&page, "-title", "Summer party").await?;
    no_faults(&page, "tasks, filled").await?;
    page.until_save_state("saved").await?;

    // The page of the step knows.
    page.goto("#/guide/decide/agree-mandate").await?;
    until_text(&page, ".tasks", "Ada · 01/02/2020").await?;
    until_text(&page, ".section--work", "Order chairs: not started").await?;

    timeline(&page, &browser).await?;
    overview(&page).await?;
    browser.quit().await
}

async fn timeline(page: &Page, browser: &Browser) -> Outcome {
    page.goto("#/plan/timeline").await?;
    page.type_into("#item-lab-start", "4.1.2027").await?;
    page.press(Key::Tab).await?;
    until_text(page, ".lab-start", "That is about").await?;
    until_text(page, ".time-table", "04/01/2027").await?;
    no_faults(page, "timeline, begun").await?;
    page.click("#zoom-year").await?;
    until_text(page, "main", "01/01/").await?;
    page.run("document.getElementById('timeline').focus()").await?;
    let before = page.text(".time-frame + .time-legend").await?;
    page.press("+").await?;
    page.until("a quarter is shown", "return document.querySelector('#zoom-quarter').ariaPressed === 'true'").await?;
    page.press(Key::Right).await?;
    page.until("the address says where", "return location.hash.includes('at=')").await?;
    assert_eq!(page.text(".time-frame + .time-legend").await?, before);
    page.click("#zoom-whole").await?;

    page.click("#add-council").await?;
    type_here(page, "-title", "Mandate").await?;
    let date = field(page, "-date").await?;
    page.type_into(&date, "29.2.2028").await?;
    page.press(Key::Tab).await?;
    until_text(page, ".time-events", "29/02/2028").await?;
    no_faults(page, "a date being edited").await?;
    page.click_text("Done").await?;

    // A step that ends before it begins is pointed out and stays.
    page.click("#edit-agree-mandate").await?;
    type_here(page, "-start", "1.9.2027").await?;
    page.press(Key::Tab).await?;
    page.type_into("#item-agree-mandate-end", "1.8.2027").await?;
    page.press(Key::Tab).await?;
    until_text(page, ".conflicts", "ends on 01/08/2027, before it begins on 01/09/2027").await?;
    page.click_text("Back to the proposal").await?;
    page.until(
        "nothing is pointed out",
        "return !document.querySelector('main').innerText.includes('before it begins')",
    )
    .await?;

    page.click("#season-heat").await?;
    page.click("#add-season").await?;
    type_here(page, "-title", "School holidays").await?;
    no_faults(page, "timeline, filled").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert!(!page.ask::<bool>("return document.getElementById('season-heat').checked").await?);
    let (_, text) = browser_tests::printed(browser).await?;
    assert!(text.contains("29/02/2028") && text.contains("Days of phases and steps"), "{text}");
    Ok(())
}

async fn overview(page: &Page) -> Outcome {
    page.goto("#/plan").await?;
    until_text(page, "main", "Mandate").await?;
    until_text(page, "main", "Summer party").await?;
    until_text(page, ".parts", "begins on 4 January 2027").await?;
    no_faults(page, "overview, filled").await?;
    page.goto("#/plan?view=mine&owner=Ion").await?;
    until_text(page, ".task-rows", "Order chairs").await?;
    no_faults(page, "for one person").await?;
    page.goto("#/plan?view=council").await?;
    until_text(page, "main", "Mandate").await?;
    let text = page.text("main").await?;
    assert!(!text.contains("Ada") && !text.contains("Ion"), "names before the council: {text}");
    no_faults(page, "for the council").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lab_is_run_from_tasks_to_overview() -> Outcome {
    tasks_and_timeline(1280).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lab_is_run_on_a_phone() -> Outcome {
    tasks_and_timeline(360).await
}
