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
    page.go("#/data").await?;
    let wrong = tempfile::Builder::new().suffix(".json").tempfile()?;
    std::fs::write(wrong.path(), "{\"type\":\"something else\"}")?;
    page.type_into("#open-file", &wrong.path().display().to_string()).await?;
    page.until(
        "a wrong file is refused in words",
        "return document.querySelector('.review')?.innerText.includes('not a file of the toolbox')",
    )
    .await?;
    assert!(!page.ask::<bool>("return !!document.getElementById('join-files')").await?, "there is nothing to join");
    page.click_text("Leave my plan as it is").await?;

    let file = root().join("tests/fixtures/plans/v1/first-release.livinglab.json");
    page.type_into("#open-file", &file.display().to_string()).await?;
    page.until("it is another plan", "return document.querySelector('.review')?.innerText.includes('another plan')")
        .await?;
    assert!(!page.is_ticked_in_storage("agree-local-term").await?, "nothing has changed yet");
    page.run("[...document.querySelectorAll('main button')].find((b) => b.innerText.startsWith('Take over')).click()")
        .await?;
    page.until("the review is over", "return !document.querySelector('.review')").await?;
    page.until_save_state("saved").await?;
    page.go("#/guide/decide/understand-living-labs").await?;
    for task in ["task-compare-alternatives", TASK] {
        assert!(page.is_ticked(task).await?, "{task}");
    }
    assert!(page.value(ANSWER).await?.starts_with("A bench in the wrong place – șțăâî äöüß €"));
    let snapshots: Vec<String> = page
        .wait_for("const open = indexedDB.open('living-lab-toolbox'); open.onsuccess = () => { open.result.transaction('snapshots').objectStore('snapshots').getAllKeys().onsuccess = (event) => { open.result.close(); done(event.target.result) } }")
        .await?;
    assert!(snapshots.iter().any(|name| name.ends_with("/join")), "the plan as it was is a snapshot: {snapshots:?}");

    page.run("window.offered = null; URL.createObjectURL = (blob) => { blob.text().then((text) => { window.offered = text }); return '#' }; HTMLAnchorElement.prototype.click = () => {}").await?;
    page.run("delete window.showSaveFilePicker").await?;
    page.go("#/data").await?;
    page.click_text("Save my plan to a file").await?;
    page.until("the download has both", "return !!window.offered && window.offered.includes('compare-alternatives') && window.offered.includes('read-two-cases')").await?;
    browser.quit().await
}

/// Two colleagues answer the same question. Both answers are kept and shown; choosing is an edit that can be taken back.
#[tokio::test(flavor = "multi_thread")]
async fn where_two_people_disagree_both_are_kept_and_can_be_chosen() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click(&format!("#{TASK}")).await?;
    page.until_save_state("saved").await?;
    let common = page.stored("plan").await?.unwrap_or_default();
    page.type_into(&format!("#{ANSWER}"), "A bench").await?;
    page.until_save_state("saved").await?;

    // The colleague starts from the common plan, in a browser of their own.
    let colleague = Browser::chromium().await?;
    let theirs = Page::open(&colleague, &server.url(), "#/about").await?;
    theirs.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {common:?})")).await?;
    theirs.goto("#/guide/decide/understand-living-labs").await?;
    theirs.type_into(&format!("#{ANSWER}"), "A tree").await?;
    theirs.click("#task-compare-alternatives").await?;
    theirs.until_save_state("saved").await?;
    let file = tempfile::Builder::new().suffix(".livinglab.json").tempfile()?;
    std::fs::write(file.path(), theirs.stored("plan").await?.unwrap_or_default())?;
    colleague.quit().await?;

    page.go("#/data").await?;
    page.type_into("#open-file", &file.path().display().to_string()).await?;
    page.until("the review says what would be", "return document.querySelector('.review')?.innerText.includes('1 new, 0 changed there, 0 changed here, 1 changed on both sides, 1 the same')").await?;
    page.click("#join-files").await?;
    page.until(
        "both are shown",
        "return ['A bench', 'A tree'].every((text) => document.querySelector('.versions')?.innerText.includes(text))",
    )
    .await?;
    assert!(page.axe().await?.is_empty(), "{:?}", page.axe().await?);
    page.click_text("Keep both, one below the other").await?;
    page.until("it is decided", "return !document.querySelector('.versions')").await?;
    page.click("#undo").await?;
    page.until("it is open again", "return !!document.querySelector('.versions')").await?;
    page.click("#redo").await?;
    page.until("it is decided again", "return !document.querySelector('.versions')").await?;
    page.go("#/guide/decide/understand-living-labs").await?;
    assert!(page.is_ticked("task-compare-alternatives").await?);
    let answer = page.value(ANSWER).await?;
    assert!(answer.contains("A bench\n\nA tree") || answer.contains("A tree\n\nA bench"), "{answer}");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_can_be_taken_back_and_brought_back_by_keyboard() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click(&format!("#{TASK}")).await?;
    page.choose("#step-state", "not-relevant").await?;
    page.run("document.activeElement.blur()").await?;
    let ctrl = |key: char| {
        format!(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', ctrlKey: true, bubbles: true }}))"
        )
    };
    page.run(&ctrl('z')).await?;
    page.until("the state is back", "return document.getElementById('step-state').value !== 'not-relevant'").await?;
    page.run(&ctrl('z')).await?;
    page.until("the tick is back", &format!("return !document.getElementById('{TASK}').checked")).await?;
    page.run(&ctrl('y')).await?;
    page.run(&ctrl('y')).await?;
    page.until("both are there again", &format!("return document.getElementById('{TASK}').checked && document.getElementById('step-state').value === 'not-relevant'")).await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert!(page.is_ticked(TASK).await?);
    browser.quit().await
}

/// Local storage may lose the last seconds when a browser dies; the journal has them.
async fn what_local_storage_has_lost_comes_back(engine: Engine) -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { engine, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click(&format!("#{TASK}")).await?;
    page.type_into(&format!("#{ANSWER}"), "kept").await?;
    page.until_save_state("saved").await?;
    page.run("localStorage.clear()").await?;
    page.goto("#/guide/decide/understand-living-labs").await?;
    assert!(page.is_ticked(TASK).await?, "the tick comes back from the journal");
    assert_eq!(page.value(ANSWER).await?, "kept");
    page.until("local storage has it again", "return !!localStorage.getItem('living-lab-toolbox/plan')").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_local_storage_has_lost_comes_back_in_chromium() -> Outcome {
    what_local_storage_has_lost_comes_back(Engine::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_local_storage_has_lost_comes_back_in_firefox() -> Outcome {
    what_local_storage_has_lost_comes_back(Engine::Firefox).await
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_stored_is_listed_and_can_be_deleted() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.until("nothing is stored", "return !!document.getElementById('nothing-stored')").await?;
    assert_eq!(page.wait_for::<u32>("indexedDB.databases().then((all) => done(all.length))").await?, 0);
    page.type_into("#about-title", "Cool streets").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert_eq!(page.value("about-title").await?, "Cool streets");
    page.until("plan and journal are listed", "return ['Your plan', 'journal'].every((word) => document.querySelector('main table').innerText.includes(word))").await?;
    page.click("#erase").await?;
    page.click("#erase-yes").await?;
    page.until("nothing is stored", "return !!document.getElementById('nothing-stored')").await?;
    assert_eq!(page.value("about-title").await?, "");
    assert_eq!(page.ask::<u32>("return localStorage.length").await?, 0);
    browser.quit().await
}

/// The file is the document: on another computer, in an empty toolbox, it opens as the plan it was.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_opens_in_an_empty_toolbox_and_the_keys_alone_store_nothing() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))")
        .await?;
    assert_eq!(page.ask::<u32>("return localStorage.length").await?, 0, "there was nothing to take back");
    let file = root().join("tests/fixtures/plans/v1/first-release.livinglab.json");
    page.type_into("#open-file", &file.display().to_string()).await?;
    page.click("#join-files").await?;
    page.until_save_state("saved").await?;
    let id = serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(file)?)?["plan"]["id"].to_string();
    assert!(page.stored("plan").await?.unwrap_or_default().contains(&format!("\"id\":{id}")), "it is the same plan");
    page.goto("#/guide/decide/understand-living-labs").await?;
    assert!(page.is_ticked(TASK).await?);
    assert!(page.value(ANSWER).await?.starts_with("A bench in the wrong place"));
    browser.quit().await
}
