// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The main journey: open the toolbox, be guided, tick what is done, write an answer, come back to it.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, root, single_file};

const TASK: &str = "task-read-two-cases";
const ANSWER: &str = "answer-what-may-fail";

/// A planner opens the toolbox, finds the first step, works on it, and finds everything again after a reload.
async fn walk(browser: &Browser, base: &str) -> Outcome {
    let page = Page::open(browser, base, "").await?;
    assert_eq!(page.heading().await?, "From the first question to a plan the council can decide on");
    page.until_save_state("nothing").await?;

    page.click_text("Read the first step").await?;
    page.until_heading("Understand what a living lab is – and is not").await?;
    assert_eq!(page.text("#tasks-count").await?, "0 of 6 tasks done");
    page.click(&format!("#{TASK}")).await?;
    page.until_save_state("saved").await?;
    assert_eq!(page.text("#tasks-count").await?, "1 of 6 tasks done");
    page.type_into(&format!("#{ANSWER}"), "A bench in the wrong place – șțäö €").await?;
    page.until(
        "the state is “in progress”",
        "return document.querySelector('.kicker .state').innerText.trim() === 'in progress'",
    )
    .await?;

    page.reload().await?;
    assert!(page.is_ticked(TASK).await?, "the tick survives a reload");
    assert_eq!(page.value(ANSWER).await?, "A bench in the wrong place – șțäö €");

    page.go("#/").await?;
    page.click_text("Continue this step").await?;
    page.until_heading("Understand what a living lab is – and is not").await?;

    page.choose("#step-state", "done").await?;
    page.go("#/guide").await?;
    page.until(
        "the step is done in the guide",
        "return document.querySelector('.kern-task-list__item .state')?.dataset.state === 'done'",
    )
    .await?;
    assert!(page.text(".kern-task-list__header").await?.contains("1 of 4 steps done"));
    assert_eq!(
        page.ask::<String>("return document.querySelector('.street__tile').dataset.state").await?,
        "in-progress"
    );
    Ok(())
}

async fn walk_in(options: Options, base: &str) -> Outcome {
    let browser = Browser::start(options).await?;
    walk(&browser, base).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_from_a_server() -> Outcome {
    let server = Server::start().await?;
    walk_in(Options::default(), &server.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_from_a_sub_folder() -> Outcome {
    let server = Server::with(&root().join("dist/site"), "/any/sub/folder", 0).await?;
    walk_in(Options::default(), &server.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_from_a_host_that_is_no_secure_context() -> Outcome {
    let server = Server::start().await?;
    let arguments = vec!["--host-resolver-rules=MAP toolbox.test 127.0.0.1".to_owned()];
    let browser = Browser::start(Options { arguments, ..Options::default() }).await?;
    let base = format!("http://toolbox.test:{}/", server.port());
    walk(&browser, &base).await?;
    let page = Page::open(&browser, &base, "#/").await?;
    assert!(!page.ask::<bool>("return window.isSecureContext").await?);
    assert!(page.text("main").await?.contains("Ask for the single-file version"));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_from_the_single_file() -> Outcome {
    walk_in(Options::default(), &single_file()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_from_a_server() -> Outcome {
    let server = Server::with(&root().join("dist/site"), "/sub", 0).await?;
    walk_in(Options { engine: Engine::Firefox, ..Options::default() }, &server.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_from_the_single_file() -> Outcome {
    walk_in(Options { engine: Engine::Firefox, ..Options::default() }, &single_file()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn webkit_from_a_server() -> Outcome {
    let server = Server::start().await?;
    walk_in(Options { engine: Engine::WebKit, ..Options::default() }, &server.url()).await
}

/// Closes the browser and starts it again with the same profile.
async fn restart(engine: Engine) -> Outcome {
    let profile = tempfile::tempdir()?;
    let options = Options { engine, profile: Some(profile.path().to_owned()), ..Options::default() };
    let base = single_file();
    let browser = Browser::start(options.clone()).await?;
    let page = Page::open(&browser, &base, "#/guide/decide/understand-living-labs").await?;
    page.click(&format!("#{TASK}")).await?;
    page.until_save_state("saved").await?;
    browser.quit().await?;

    let browser = Browser::start(options).await?;
    let page = Page::open(&browser, &base, "#/guide/decide/understand-living-labs").await?;
    assert!(page.is_ticked(TASK).await?, "the tick survives closing the browser");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_single_file_remembers_after_closing_chromium() -> Outcome {
    restart(Engine::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_single_file_remembers_after_closing_firefox() -> Outcome {
    restart(Engine::Firefox).await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_lose_nothing() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let step = "#/guide/decide/understand-living-labs";
    let page = Page::open(&browser, &server.url(), step).await?;
    let first = browser.driver.window().await?;
    let second = browser.driver.new_tab().await?;
    browser.driver.switch_to_window(second.clone()).await?;
    let page_2 = Page::open(&browser, &server.url(), step).await?;

    browser.driver.switch_to_window(first.clone()).await?;
    page.click("#task-read-two-cases").await?;
    browser.driver.switch_to_window(second.clone()).await?;
    page_2
        .until("the other window's tick arrives", "return document.getElementById('task-read-two-cases').checked")
        .await?;
    page_2.click("#task-agree-local-term").await?;
    page_2.type_into(&format!("#{ANSWER}"), "from the second window").await?;
    browser.driver.switch_to_window(first).await?;
    page.until("the second window's tick arrives", "return document.getElementById('task-agree-local-term').checked")
        .await?;
    page.click("#task-compare-alternatives").await?;
    page.reload().await?;
    for task in ["task-read-two-cases", "task-agree-local-term", "task-compare-alternatives"] {
        assert!(page.is_ticked(task).await?, "{task}");
    }
    assert_eq!(page.value(ANSWER).await?, "from the second window");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn work_travels_as_a_file_and_joins_what_is_there() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click("#task-compare-alternatives").await?;
    page.until_save_state("saved").await?;
    page.go("#/").await?;
    let wrong = tempfile::Builder::new().suffix(".json").tempfile()?;
    std::fs::write(wrong.path(), "{\"type\":\"something else\"}")?;
    page.type_into("#open-file", &wrong.path().display().to_string()).await?;
    page.until(
        "a wrong file is refused in words",
        "return document.querySelector('.outcome')?.innerText.includes('not a file of the toolbox')",
    )
    .await?;

    let file = root().join("tests/fixtures/plans/v1/first-release.livinglab.json");
    page.type_into("#open-file", &file.display().to_string()).await?;
    page.until("the file was joined", "return document.querySelector('.outcome')?.dataset.fine === 'true'").await?;
    page.go("#/guide/decide/understand-living-labs").await?;
    for task in ["task-compare-alternatives", TASK] {
        assert!(page.is_ticked(task).await?, "{task}");
    }
    assert!(page.value(ANSWER).await?.starts_with("A bench in the wrong place – șțăâî äöüß €"));
    let copies: u32 = page
        .ask("return Object.keys(localStorage).filter((k) => k.startsWith('living-lab-toolbox/set-aside/')).length")
        .await?;
    assert_eq!(copies, 1, "the plan as it was has been set aside");

    page.run("window.offered = null; URL.createObjectURL = (blob) => { blob.text().then((text) => { window.offered = text }); return '#' }; HTMLAnchorElement.prototype.click = () => {}").await?;
    page.go("#/").await?;
    page.click_text("Download my work").await?;
    page.until("the download has both", "return !!window.offered && window.offered.includes('compare-alternatives') && window.offered.includes('agree-local-term')").await?;
    browser.quit().await
}
