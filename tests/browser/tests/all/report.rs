// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The report: of a plan and of a worked example, in any language, as page, file and print.

use browser_tests::sample::full_plan;
use browser_tests::server::Server;
use browser_tests::{Browser, Outcome, Page};

use crate::checks::{no_faults, until_text};

/// Keeps what is offered as a download, in place of saving it.
const KEEP_DOWNLOADS: &str = "window.kept = [];
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.last = blob; return made.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { if (this.download) window.kept.push([this.download, window.last.size]); };";

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_plan_becomes_a_paper_step_by_step() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/plan/report").await?;
    until_text(&page, ".paper__subtitle", "Council paper").await?;
    no_faults(&page, "empty").await?;

    page.type_into("#item-council-title", "Cool courtyards").await?;
    page.type_into("#item-council-summary", "It is too hot. \"We\" act <b>now</b>.").await?;
    until_text(&page, ".paper__title", "Cool courtyards").await?;
    until_text(&page, ".paper__part", "<b>now</b>").await?;
    page.run("document.querySelector('#report-sections').open = true").await?;
    page.click("#section-summary").await?;
    page.until("the section is gone", "return !document.querySelector('.paper')?.innerText.includes('too hot')")
        .await?;
    page.click("#section-summary").await?;
    until_text(&page, ".paper__part", "too hot").await?;
    page.click("#audience-brief").await?;
    until_text(&page, ".paper__subtitle", "Brief").await?;
    no_faults(&page, "brief").await?;

    page.run(KEEP_DOWNLOADS).await?;
    page.click_text("Text (Markdown)").await?;
    until_text(&page, "#report-said", "brief.md").await?;
    page.click_text("Word document").await?;
    until_text(&page, "#report-said", "brief.docx").await?;
    let sizes: Vec<(String, u64)> = page.ask("return window.kept").await?;
    assert!(sizes.iter().all(|(_, size)| *size > 100), "{sizes:?}");
    page.click_text("Dates for a calendar (iCalendar)").await?;
    until_text(&page, "#report-said", "No date is in the plan yet").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_report_of_an_example_is_read_in_any_language_and_copied_as_an_own_plan() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/examples/cologne-deutz").await?;
    page.click_text("See its report").await?;
    until_text(&page, ".paper__title", "Cologne-Deutz").await?;
    no_faults(&page, "example").await?;
    page.goto("#/plan/report?example=cologne-deutz&audience=full&language=ro").await?;
    until_text(&page, ".paper__subtitle", "Planul complet").await?;
    let languages: (String, String) =
        page.ask("return [document.documentElement.lang, document.querySelector('.paper').lang]").await?;
    assert_eq!(languages, ("en".to_owned(), "ro".to_owned()));
    let n_fields: usize =
        page.ask("return document.querySelectorAll('main textarea, main input[type=text]').length").await?;
    assert_eq!(n_fields, 0, "an example is not to be edited");
    no_faults(&page, "example in Romanian").await?;

    page.goto("#/plan/report?audience=measure-list&language=de").await?;
    until_text(&page, ".paper", "selbst aber kein Konzept").await?;
    page.goto("#/plan/report?audience=measure-list").await?;
    until_text(&page, ".paper__subtitle", "Council paper").await?;

    page.goto("#/examples/cologne-deutz").await?;
    page.click_text("Copy it as a plan of my own").await?;
    page.until("the plan is open", "return location.hash === '#/plan'").await?;
    page.until_save_state("saved").await?;
    page.goto("#/plan/report?audience=full").await?;
    until_text(&page, ".paper__title", "Cologne-Deutz").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_brief_of_a_full_plan_is_one_sheet_in_every_language() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/about").await?;
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {})", serde_json::json!(full_plan()?))).await?;
    page.reload().await?;
    for language in ["en", "de", "ro"] {
        page.goto(&format!("#/plan/report?audience=brief&language={language}")).await?;
        page.until("the paper is there", &format!("return document.querySelector('.paper')?.lang === '{language}'"))
            .await?;
        let (n_pages, text) = browser_tests::printed(&browser).await?;
        assert_eq!(n_pages, 1, "{language}:\n{text}");
    }
    Ok(())
}
