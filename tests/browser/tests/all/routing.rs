// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Addresses: deep links, Back and Forward, scroll position, focus, titles, unknown addresses.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, single_file};

async fn addresses(browser: &Browser, base: &str) -> Outcome {
    let page = Page::open(browser, base, "#/measures/heat-telephone").await?;
    page.until_heading("Heat telephone").await?;
    assert_eq!(page.driver().title().await?, "Heat telephone – Living Lab Toolbox");
    assert_eq!(
        page.ask::<String>("return document.activeElement.tagName").await?,
        "BODY",
        "the first page takes no focus"
    );

    page.go("#/guide").await?;
    page.until_heading("Guide").await?;
    page.until("the focus is on the heading", "return document.activeElement.id === 'page-heading'").await?;
    page.click_text("Measures").await?;
    page.until_heading("Measures").await?;
    assert_eq!(page.text("[aria-current=page]").await?, "Measures");

    page.run("window.scrollTo(0, 700)").await?;
    page.until("the position is noted", "return history.state > 600").await?;
    page.click_text("Heat telephone").await?;
    page.until_heading("Heat telephone").await?;
    page.until("a new page starts at its top", "return window.scrollY === 0").await?;
    page.driver().back().await?;
    page.until_heading("Measures").await?;
    page.until("Back restores the position", "return window.scrollY > 600").await?;
    page.driver().back().await?;
    page.until_heading("Guide").await?;
    page.driver().back().await?;
    page.until_heading("Heat telephone").await?;
    page.driver().forward().await?;
    page.until_heading("Guide").await?;
    page.driver().forward().await?;
    page.until_heading("Measures").await?;
    page.reload().await?;
    page.until_heading("Measures").await?;

    page.go("#/guide/decide/chek-redines").await?;
    page.until_heading("This page does not exist").await?;
    let text = page.text("main").await?;
    assert!(
        text.contains("#/guide/decide/chek-redines") && text.contains("Check"),
        "names the address and what may have been meant: {text}"
    );
    page.go("#/measures/<img src=x onerror=alert(1)>").await.ok();
    page.until_heading("This page does not exist").await?;
    assert_eq!(page.ask::<u32>("return document.querySelectorAll('main img').length").await?, 0);

    page.run("location.hash = '#main'").await?;
    page.until_heading("This page does not exist").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_finds_every_address() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    addresses(&browser, &server.url()).await?;
    addresses(&browser, &single_file()).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_finds_every_address() -> Outcome {
    let browser = Browser::start(Options { engine: Engine::Firefox, ..Options::default() }).await?;
    addresses(&browser, &single_file()).await?;
    browser.quit().await
}
