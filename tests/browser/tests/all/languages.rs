// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Languages: first the browser's, then the reader's; switching keeps page, position, focus and half-typed text.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_chooses_first_then_the_reader() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/guide").await?;
    page.until_heading("Leitfaden").await?;
    assert_eq!(page.ask::<String>("return document.documentElement.lang").await?, "de");
    page.choose("#language", "ro").await?;
    page.until_heading("Ghid").await?;
    page.reload().await?;
    page.until_heading("Ghid").await?;
    assert_eq!(page.ask::<String>("return document.documentElement.lang").await?, "ro");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn switching_keeps_page_position_focus_and_text() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.type_into("#answer-what-may-fail", "half a sen").await?;
    page.run("window.scrollTo(0, 500)").await?;
    let before = page.ask::<f64>("return window.scrollY").await?;
    page.run("document.getElementById('language').focus({ preventScroll: true })").await?;
    page.run("const e = document.getElementById('language'); e.value = 'de'; e.dispatchEvent(new Event('change', { bubbles: true }))").await?;
    page.until("the page is German", "return document.documentElement.lang === 'de'").await?;
    page.until("the focus is where it was", "return document.activeElement.id === 'language'").await?;
    assert_eq!(page.value("answer-what-may-fail").await?, "half a sen");
    assert!(page.heading().await?.contains("Reallabor"), "same page");
    page.until("the position is kept", &format!("return Math.abs(window.scrollY - {before}) < 2")).await?;
    assert_eq!(page.ask::<u32>("return document.querySelectorAll('[lang=en]').length - document.querySelectorAll('option[lang=en], .shell [lang=en], .sources [lang=en]').length").await?, 0, "nothing is left in English");
    browser.quit().await
}
