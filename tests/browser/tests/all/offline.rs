// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Without internet: kept from the first own input on, or by a button; a new version is taken only when the reader says so.

use browser_tests::server::{Server, copy_of_site};
use browser_tests::{Browser, Outcome, Page, root};

const KEPT: &str =
    "return document.querySelector('main').innerText.includes('is kept in this browser and opens without internet')";

#[tokio::test(flavor = "multi_thread")]
async fn after_the_first_input_the_server_may_go() -> Outcome {
    let server = Server::with(&root().join("dist/site"), "/a/b", 0).await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    page.go("#/").await?;
    page.until("the toolbox is kept", KEPT).await?;
    server.stop().await;

    page.reload().await?;
    page.goto("#/guide/decide/understand-living-labs").await?;
    assert!(page.is_ticked("task-read-two-cases").await?);
    page.choose("#language", "ro").await?;
    page.until("Romanian is there too", "return document.documentElement.lang === 'ro'").await?;
    page.click("#task-agree-local-term").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert!(page.is_ticked("task-agree-local-term").await?);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_keeps_it_and_a_new_version_waits_for_the_reader() -> Outcome {
    let site = copy_of_site()?;
    let server = Server::with(site.path(), "/", 0).await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/").await?;
    page.click("#keep-offline").await?;
    page.until("the toolbox is kept", KEPT).await?;
    assert_eq!(page.stored("plan").await?, None, "the button alone stores no plan");

    // A new version: another page and another name of the build.
    for (file, from, to) in [
        ("index.html", "<title>Living Lab Toolbox", "<title>Living Lab Toolbox 2"),
        ("service-worker.js", "const BUILD = \"", "const BUILD = \"2"),
    ] {
        let path = site.path().join(file);
        let text = std::fs::read_to_string(&path)?;
        assert!(text.contains(from), "{file}");
        std::fs::write(&path, text.replace(from, to))?;
    }
    page.reload().await?;
    page.until(
        "the new version is announced",
        "return document.querySelector('.notices').innerText.includes('A new version is ready')",
    )
    .await?;
    page.go("#/guide/decide/understand-living-labs").await?;
    page.type_into("#answer-what-may-fail", "in the middle of an edit").await?;
    page.run("window.before = true").await?;
    page.click_text("Take the new version now").await?;
    page.until("the page was loaded anew", "return !window.before && !!document.querySelector('main h1')").await?;
    assert_eq!(page.value("answer-what-may-fail").await?, "in the middle of an edit");
    let old: bool = page.wait_for("caches.keys().then((names) => done(names.length !== 1))").await?;
    assert!(!old, "the old version's files are gone");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn swapped_content_shows_although_the_toolbox_is_kept() -> Outcome {
    let site = copy_of_site()?;
    let server = Server::with(site.path(), "/", 0).await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/").await?;
    page.click("#keep-offline").await?;
    page.until("the toolbox is kept", KEPT).await?;
    let path = site.path().join("content/en.json");
    let text = std::fs::read_to_string(&path)?;
    std::fs::write(&path, text.replace("Heat telephone", "Heat line of our town"))?;
    page.reload().await?;
    page.go("#/measures/heat-telephone").await?;
    page.until_heading("Heat line of our town").await?;
    browser.quit().await
}
