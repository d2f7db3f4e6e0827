// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What works without the program: the first words, no JavaScript, no wasm, the wrong way to open it, a crash.

use browser_tests::server::{Server, copy_of_site};
use browser_tests::{Browser, Options, Outcome, Page, root, single_file};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_words_need_neither_styles_nor_program() -> Outcome {
    let site = copy_of_site()?;
    for entry in std::fs::read_dir(site.path())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ["wasm", "js", "css", "woff2"].iter().any(|gone| ending == *gone)) {
            std::fs::remove_file(path)?;
        }
    }
    let server = Server::with(site.path(), "/", 0).await?;
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open_raw(&browser, &server.url()).await?;
    page.until("the shell is there", "return document.getElementById('shell').innerText.includes('Von der Frage')")
        .await?;
    assert!(!page.text("#shell").await?.contains("From the question"), "only the reader's language");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_the_page_says_what_is_needed() -> Outcome {
    let server = Server::start().await?;
    let preferences = json!({ "profile.managed_default_content_settings.javascript": 2 });
    let browser = Browser::start(Options { preferences, ..Options::default() }).await?;
    let page = Page::open_raw(&browser, &server.url()).await?;
    let text = page.driver().source().await?;
    assert!(text.contains("needs JavaScript and WebAssembly"));
    let shown = page.driver().find(thirtyfour::By::Css("noscript")).await?.text().await?;
    assert!(shown.contains("braucht JavaScript und WebAssembly"), "{shown}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_wasm_the_page_says_what_is_needed() -> Outcome {
    let browser = Browser::chromium().await?;
    let gone = json!({ "source": "delete window.WebAssembly" });
    browser.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", gone).await?;
    let page = Page::open_raw(&browser, &single_file()).await?;
    page.until(
        "the page says what is needed",
        "return document.getElementById('shell').innerText.includes('This browser is too old')",
    )
    .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bundle_opened_by_double_click_names_the_single_file() -> Outcome {
    let browser = Browser::chromium().await?;
    let page = Page::open_raw(&browser, &format!("file://{}", root().join("dist/site/index.html").display())).await?;
    page.until(
        "the single file is named",
        "return document.getElementById('shell').innerText.includes('living-lab-toolbox.html')",
    )
    .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_the_saved_work_can_be_downloaded() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    page.run("dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))").await?;
    page.until(
        "the last word is there",
        "return document.getElementById('shell').innerText.includes('has stopped because of an error')",
    )
    .await?;
    let works: bool = page.ask("return !document.getElementById('task-read-two-cases').disabled || !!document.getElementById('save-state')").await?;
    assert!(!works, "what no longer saves does not look as if it did");
    page.run("window.offered = null; URL.createObjectURL = (blob) => { blob.text().then((text) => { window.offered = text }); return '#' }; HTMLAnchorElement.prototype.click = () => {}").await?;
    page.click("#crash-download").await?;
    page.until("the work is offered", "return !!window.offered && window.offered.includes('read-two-cases')").await?;
    page.click_text("Load again").await?;
    page.until("the toolbox is there again", "return document.getElementById('task-read-two-cases')?.checked === true")
        .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_was_tampered_with_is_not_run() -> Outcome {
    let site = copy_of_site()?;
    for entry in std::fs::read_dir(site.path())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            let mut bytes = std::fs::read(&path)?;
            bytes.push(0);
            std::fs::write(&path, bytes)?;
        }
    }
    let server = Server::with(site.path(), "/", 0).await?;
    let browser = Browser::chromium().await?;
    let page = Page::open_raw(&browser, &server.url()).await?;
    page.until(
        "the page says that it has stopped",
        "return document.getElementById('shell').innerText.includes('has stopped because of an error')",
    )
    .await?;
    browser.quit().await
}

/// Styles of later pages travel in a file of their own: with it, the pages of a first visit must look just as they do without.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_pages_look_the_same_with_the_styles_of_later_pages() -> Outcome {
    const LOOK: &str = "window.look = () => [...document.querySelectorAll('body *')].map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => name + ': ' + style.getPropertyValue(name)).join('; ');
    })";
    let site = copy_of_site()?;
    let more = std::fs::read_dir(site.path())?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find(|name| name.starts_with("more-"))
        .ok_or("the bundle has no styles for later pages")?;
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    for path in ["#/", "#/guide", "#/guide/decide", "#/guide/decide/understand-living-labs", "#/no-such-page"] {
        // Only another document forgets what the page before has loaded.
        browser.driver.goto("about:blank").await?;
        let page = Page::open(&browser, &server.url(), path).await?;
        page.run("document.querySelectorAll('details').forEach((details) => { details.open = true; })").await?;
        page.run(&format!("{LOOK}; window.before = look();")).await?;
        let without: bool = page
            .ask("return ![...document.styleSheets].some((sheet) => (sheet.href || '').includes('/more-'))")
            .await?;
        assert!(without, "{path} loads the styles of later pages");
        page.run(&format!(
            "const sheet = Object.assign(document.createElement('link'), {{ rel: 'stylesheet', href: {more:?} }});
             sheet.onload = () => {{ window.loaded = true; }};
             document.head.append(sheet);"
        ))
        .await?;
        page.until("the styles are there", "return window.loaded === true").await?;
        let changed: Vec<String> = page
            .ask(
                "const now = look();
                 return [...document.querySelectorAll('body *')].filter((_, n) => now[n] !== before[n])
                     .map((element) => element.outerHTML.slice(0, 120));",
            )
            .await?;
        assert!(changed.is_empty(), "{path}: {changed:#?}");
    }
    browser.quit().await
}
