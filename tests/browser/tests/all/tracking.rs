// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Keeping track: indicators and their readings, the reflection log, decisions, the budget frame.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};
use thirtyfour::prelude::*;

use crate::checks::{no_faults, until_text};

/// Types into the field that has the focus, in place of what is there, and goes on.
async fn fill_in(page: &Page, text: &str) -> Outcome {
    page.run("document.activeElement.select()").await?;
    page.press(text).await
}

async fn tab(page: &Page) -> Outcome {
    page.press(Key::Tab).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_indicator_is_followed_and_read_by_keyboard() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/plan/monitoring").await?;
    until_text(&page, ".next-step", "You do not follow an indicator yet").await?;
    no_faults(&page, "monitoring without an indicator").await?;

    // Without a title there is nothing to follow.
    page.run("document.getElementById('own-indicator').focus()").await?;
    page.press(Key::Enter).await?;
    until_text(&page, "#own-indicator-error", "Write what is counted").await?;
    fill_in(&page, "Shade at noon").await?;
    tab(&page).await?;
    fill_in(&page, "m²").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".followed", "own indicator · Unit: m²").await?;
    page.until("the new indicator has the focus", "return document.activeElement.id.startsWith('followed-')").await?;
    until_text(&page, ".helpful", "No starting value yet: Shade at noon").await?;

    // Value, date, source in one row; nonsense stays and is explained.
    tab(&page).await?;
    fill_in(&page, "about ten").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".add-reading", "“about ten” is not a number").await?;
    let kept: String = page.ask("return document.activeElement.value").await?;
    assert_eq!(kept, "about ten");
    for (value, date) in [("120,5", "1/3/2026"), ("140", "1/9/2026")] {
        fill_in(&page, value).await?;
        tab(&page).await?;
        fill_in(&page, date).await?;
        tab(&page).await?;
        fill_in(&page, "school yard").await?;
        page.press(Key::Enter).await?;
        page.until(
            "the value is ready for the next one",
            "return document.activeElement.id.startsWith('new-value-') && document.activeElement.value === ''",
        )
        .await?;
    }
    until_text(&page, ".followed__course", "Risen by 19.5: from 120.5 to 140 on 1 September 2026").await?;
    let alt: String = page.ask("return document.querySelector('.drawing').getAttribute('aria-label')").await?;
    assert!(alt.contains("Risen by 19.5") && alt.contains("Shade at noon"), "{alt}");
    no_faults(&page, "monitoring with readings").await?;

    // A reading is changed in its place, deleted, and comes back.
    page.run("document.querySelector('.followed button[id^=edit-]').click()").await?;
    page.until(
        "the value has the focus",
        "return document.activeElement.id.endsWith('-value') && document.activeElement.value === '140'",
    )
    .await?;
    fill_in(&page, "150").await?;
    tab(&page).await?;
    page.click_text("Done").await?;
    until_text(&page, ".followed__course", "to 150 on").await?;
    page.run("document.querySelector('.followed td button:not([id])').click()").await?;
    until_text(&page, ".followed__course", "One reading so far").await?;
    page.click("#undo").await?;
    until_text(&page, ".followed__course", "to 150 on").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    until_text(&page, ".followed__course", "to 150 on").await?;

    // Readings stay when their indicator is not followed any more.
    page.run("document.querySelector('.followed details').open = true").await?;
    page.click_text("Stop following").await?;
    until_text(&page, "main", "Readings without an indicator").await?;
    page.until("the list has the focus", "return document.activeElement.id === 'followed'").await?;
    no_faults(&page, "readings without an indicator").await?;
    page.click_text("Follow again").await?;
    until_text(&page, ".followed__course", "to 150 on").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_and_reflections_are_noted_in_a_moment_and_printed() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/plan/decisions").await?;
    no_faults(&page, "no decision").await?;
    page.click("#add-entry").await?;
    page.until("the text has the focus", "return document.activeElement.id.endsWith('-title')").await?;
    page.press("The council gives the mandate.").await?;
    tab(&page).await?;
    fill_in(&page, "31.2.2026").await?;
    tab(&page).await?;
    until_text(&page, ".log__entry", "“31.2.2026” is not a day").await?;
    page.press("City council").await?;
    page.run("document.querySelector('.item-links').open = true").await?;
    page.run("document.querySelector('.item-links input').click()").await?;
    until_text(&page, ".item-links summary", "1 chosen").await?;
    no_faults(&page, "a decision being written").await?;
    page.click_text("Done").await?;
    page.until("the button to edit has the focus", "return document.activeElement.id.startsWith('edit-')").await?;
    until_text(&page, ".log__entry", "City council").await?;
    until_text(&page, ".log__entry", "Steps of the guide:").await?;
    no_faults(&page, "a decision").await?;
    let (n_pages, text) = browser_tests::printed(&browser).await?;
    assert!(n_pages == 1 && text.contains("The council gives the mandate."), "{n_pages}: {text}");
    assert!(!text.contains("Add a decision"), "buttons are on paper:\n{text}");
    page.click_text("Delete").await?;
    until_text(&page, "main", "“Undo” at the top brings it back").await?;
    page.click("#undo").await?;
    until_text(&page, ".log__entry", "City council").await?;

    page.goto("#/plan/monitoring?view=reflections").await?;
    page.click("#add-entry").await?;
    page.until("the text has the focus", "return document.activeElement.id.endsWith('-title')").await?;
    page.press("Posters alone bring nobody.").await?;
    page.click_text("Done").await?;
    until_text(&page, ".log__entry", "Posters alone bring nobody.").await?;
    no_faults(&page, "a reflection").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_budget_frame_follows_the_list_and_never_says_one_figure() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { width: 500, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/plan/budget").await?;
    until_text(&page, ".next-step", "No measure of your plan counts yet").await?;
    until_text(&page, ".needs", "person-days").await?;
    no_faults(&page, "no measure").await?;
    for measure in ["heat-telephone", "climate-robust-street"] {
        page.goto(&format!("#/measures/{measure}")).await?;
        page.choose("#measure-state", "shortlisted").await?;
    }
    page.goto("#/plan/budget").await?;
    until_text(&page, ".needs__span", "over €500,000").await?;
    until_text(&page, ".needs", "open upwards").await?;
    until_text(&page, "main", "Costs in Romania were not researched").await?;
    until_text(&page, "main", "Your profile does not say yet what money there is.").await?;
    no_faults(&page, "two measures").await?;
    browser.quit().await
}
