// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Plans side by side, earlier states, files on the disk, many changes at once: whatever happens, nothing is lost.

use std::time::{Duration, Instant};

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, root};
use living_lab_toolbox::domain::id::{DeviceId, PlanId, TaskId};
use living_lab_toolbox::domain::plan::file::write;
use living_lab_toolbox::domain::plan::{Mark, Plan};
use living_lab_toolbox::domain::timestamp::Timestamp;
use serde_json::Value;

const STEP: &str = "#/guide/decide/understand-living-labs";
const TASKS: [&str; 3] = ["task-read-two-cases", "task-agree-local-term", "task-compare-alternatives"];

/// Begins a plan on "My data".
async fn begin_plan(page: &Page, title: &str) -> Outcome {
    page.go("#/data").await?;
    page.type_into("#new-plan", title).await?;
    page.click("#create-plan").await?;
    page.until(
        &format!("{title} is open"),
        &format!("return document.getElementById('about-title').value === {title:?}"),
    )
    .await
}

/// Presses a button of a plan on "My data".
async fn ask_of_plan(page: &Page, title: &str, button: &str) -> Outcome {
    let find = format!(
        "[...document.querySelectorAll('li[data-plan] button')].find((b) => b.ariaLabel === {:?})",
        format!("{button}: {title}")
    );
    page.until(&format!("{title} can be asked to {button}"), &format!("return !!{find}")).await?;
    page.run(&format!("{find}.click()")).await
}

async fn open_plan(page: &Page, title: &str) -> Outcome {
    page.go("#/data").await?;
    ask_of_plan(page, title, "Open").await?;
    page.until(
        &format!("{title} is open"),
        &format!("return document.getElementById('about-title').value === {title:?}"),
    )
    .await
}

async fn titles(page: &Page) -> Outcome<Vec<String>> {
    page.ask("return [...document.querySelectorAll('li[data-plan] strong')].map((e) => e.textContent)").await
}

#[tokio::test(flavor = "multi_thread")]
async fn several_plans_lie_side_by_side() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.click(&format!("#{}", TASKS[0])).await?;
    page.go("#/data").await?;
    page.type_into("#about-title", "Cool streets").await?;
    begin_plan(&page, "Harbour").await?;
    assert_eq!(titles(&page).await?, ["Cool streets", "Harbour"]);
    assert!(page.text("#open-plan").await?.starts_with("Harbour"), "the header names the plan");
    assert!(page.axe().await?.is_empty(), "{:?}", page.axe().await?);
    page.go(STEP).await?;
    assert!(!page.is_ticked(TASKS[0]).await?, "the new plan is empty");
    page.click(&format!("#{}", TASKS[1])).await?;
    page.until_save_state("saved").await?;

    page.go("#/data").await?;
    ask_of_plan(&page, "Harbour", "Duplicate").await?;
    page.until("there is a copy", "return document.querySelectorAll('li[data-plan]').length === 3").await?;
    open_plan(&page, "Cool streets").await?;
    page.reload().await?;
    assert_eq!(page.value("about-title").await?, "Cool streets", "the plan stays open");
    page.go(STEP).await?;
    assert!(page.is_ticked(TASKS[0]).await? && !page.is_ticked(TASKS[1]).await?);
    open_plan(&page, "Harbour (copy)").await?;
    page.go(STEP).await?;
    assert!(!page.is_ticked(TASKS[0]).await? && page.is_ticked(TASKS[1]).await?);

    page.go("#/data").await?;
    ask_of_plan(&page, "Harbour", "Archive").await?;
    page.until(
        "it is in the archive",
        "return document.querySelector('main').innerText.includes('Take out of the archive')",
    )
    .await?;
    ask_of_plan(&page, "Harbour (copy)", "Delete").await?;
    page.until("another plan is open", "return document.getElementById('about-title').value === 'Cool streets'")
        .await?;
    ask_of_plan(&page, "Harbour (copy)", "Bring back").await?;
    open_plan(&page, "Harbour (copy)").await?;
    page.go(STEP).await?;
    assert!(page.is_ticked(TASKS[1]).await?, "what was deleted came back whole");

    page.go("#/data").await?;
    ask_of_plan(&page, "Cool streets", "Delete").await?;
    page.click("#clear-deleted").await?;
    page.until("it has gone", "return document.querySelectorAll('li[data-plan]').length === 2").await?;
    page.reload().await?;
    page.until("it stays away", "return document.querySelectorAll('li[data-plan]').length === 2").await?;
    let everything: String = page.ask("return JSON.stringify(localStorage)").await?;
    assert!(!everything.contains("Cool streets"), "nothing of it is left");
    browser.quit().await
}

/// No room, or a list from the future: the plan that is open stays, and the page says why.
#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_cannot_be_put_away_stays_open() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.type_into("#about-title", "One").await?;
    page.until_save_state("saved").await?;
    let before = page.stored("plan").await?;
    page.run("let size = 1 << 22; let n = 0; while (size >= 1) { try { localStorage.setItem('other-' + n, 'x'.repeat(size)); n += 1 } catch { size = size >> 1 } }").await?;
    page.type_into("#new-plan", "Two").await?;
    page.click("#create-plan").await?;
    page.until("it says why", "return document.querySelector('main').innerText.includes('This did not happen. The browser’s storage for this address is full')").await?;
    assert_eq!(page.value("about-title").await?, "One");
    page.run("for (const key of Object.keys(localStorage)) if (key.startsWith('other-')) localStorage.removeItem(key)")
        .await?;
    let newer = r#"{"type":"living-lab-library","schema":99}"#;
    page.run(&format!("localStorage.setItem('living-lab-toolbox/library', {newer:?})")).await?;
    page.reload().await?;
    page.until(
        "it says so",
        "return document.querySelector('main').innerText.includes('cannot be read by this version')",
    )
    .await?;
    page.type_into("#new-plan", "Two").await?;
    page.click("#create-plan").await?;
    page.until("it says why", "return document.querySelector('main').innerText.includes('This did not happen')")
        .await?;
    assert_eq!(page.stored("library").await?.as_deref(), Some(newer));
    assert_eq!(page.stored("plan").await?.map(|plan| plan.contains("One")), before.map(|plan| plan.contains("One")));
    assert_eq!(page.value("about-title").await?, "One");
    browser.quit().await
}

/// Both windows begin a plan at the same moment, while both have changes that local storage does not have yet.
#[tokio::test(flavor = "multi_thread")]
async fn two_windows_that_switch_at_once_lose_nothing() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.type_into("#about-title", "One").await?;
    page.until_save_state("saved").await?;
    let first = browser.driver.window().await?;
    let second = browser.driver.new_tab().await?;
    browser.driver.switch_to_window(second.clone()).await?;
    let page_2 = Page::open(&browser, &server.url(), "#/data").await?;
    assert_eq!(page_2.value("about-title").await?, "One");

    let at: f64 = page_2.ask("return Date.now() + 1500").await?;
    let script = |field: &str, title: &str| {
        format!(
            "const write = (id, text) => {{ const e = document.getElementById(id); e.value = text; e.dispatchEvent(new Event('input', {{ bubbles: true }})); }};
             setTimeout(() => {{ write('{field}', 'typed before {title}'); write('new-plan', '{title}'); document.getElementById('create-plan').click(); }}, {at} - Date.now());"
        )
    };
    page_2.run(&script("about-neighbourhood", "Two")).await?;
    browser.driver.switch_to_window(first.clone()).await?;
    page.run(&script("about-municipality", "Three")).await?;
    tokio::time::sleep(Duration::from_millis(3500)).await;
    page.reload().await?;
    browser.driver.switch_to_window(second).await?;
    page_2.reload().await?;
    let mut found = titles(&page_2).await?;
    found.sort();
    assert_eq!(found, ["One", "Three", "Two"], "all plans are there");
    open_plan(&page_2, "One").await?;
    assert_eq!(page_2.value("about-neighbourhood").await?, "typed before Two");
    assert_eq!(page_2.value("about-municipality").await?, "typed before Three");
    browser.driver.switch_to_window(first).await?;
    page.until("the other window follows", "return document.getElementById('about-title').value === 'One'").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_local_storage_has_lost_of_another_plan_comes_back() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.type_into("#about-title", "One").await?;
    begin_plan(&page, "Two").await?;
    page.go(STEP).await?;
    page.click(&format!("#{}", TASKS[0])).await?;
    page.until_save_state("saved").await?;
    open_plan(&page, "One").await?;
    // As if the browser had died before local storage was on the disk.
    page.run("const PREFIX = 'living-lab-toolbox/'; const plan = JSON.parse(localStorage.getItem(PREFIX + 'plan')).plan.id;
        for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX + 'plans/') && !key.endsWith(plan) || key === PREFIX + 'library') localStorage.removeItem(key)").await?;
    page.reload().await?;
    assert_eq!(page.value("about-title").await?, "One");
    open_plan(&page, "Two").await?;
    page.go(STEP).await?;
    assert!(page.is_ticked(TASKS[0]).await?);
    browser.quit().await
}

/// Joining takes a snapshot; going back to it is a change like any other.
#[tokio::test(flavor = "multi_thread")]
async fn an_earlier_state_can_be_looked_at_and_gone_back_to() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.click(&format!("#{}", TASKS[2])).await?;
    page.until_save_state("saved").await?;
    page.go("#/data").await?;
    let file = root().join("tests/fixtures/plans/v1/first-release.livinglab.json");
    page.type_into("#open-file", &file.display().to_string()).await?;
    page.run("[...document.querySelectorAll('main button')].find((b) => b.innerText.startsWith('Take over')).click()")
        .await
        .or(page
            .until("it can be taken over", "const b = [...document.querySelectorAll('main button')].find((b) => b.innerText.startsWith('Take over')); b?.click(); return !!b")
            .await)?;
    page.until_save_state("saved").await?;
    page.goto("#/data").await?;
    let item =
        "[...document.querySelectorAll('main li')].find((li) => li.innerText.includes('before files were joined'))";
    page.until("there is a snapshot", &format!("return !!{item}")).await?;
    page.run(&format!("{item}.querySelector('button').click()")).await?;
    page.until("it says how it differs", &format!("return {item}.innerText.includes('Different from now: ticks: ')"))
        .await?;
    assert!(page.axe().await?.is_empty(), "{:?}", page.axe().await?);
    page.click_text("Go back to this state").await?;
    page.until("it is as it was", &format!("return {item}.innerText.includes('The plan is as it was then')")).await?;
    page.go(STEP).await?;
    assert!(page.is_ticked(TASKS[2]).await? && !page.is_ticked(TASKS[0]).await?);
    page.click("#undo").await?;
    page.until("it is taken back", &format!("return document.getElementById('{}').checked", TASKS[0])).await?;

    // If the stored plan becomes unreadable, the last good state opens.
    page.until_save_state("saved").await?;
    page.stored("plan").await?;
    page.run("localStorage.setItem('living-lab-toolbox/plan', '{\"type\":')").await?;
    page.goto(STEP).await?;
    assert!(page.text(".notices").await?.contains("The last good copy was opened instead"));
    assert!(page.is_ticked(TASKS[2]).await? && page.is_ticked(TASKS[0]).await?, "with what the journal has");
    browser.quit().await
}

/// A plan that was last worked on in March 2026.
fn plan_of_spring() -> Option<String> {
    let at = Timestamp::parse("2026-03-01T10:00:00.000Z")?;
    let mark = || DeviceId::parse("spring").map(|device| Mark { device, at });
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan-of-spring")?, at);
    plan.tick(&TaskId::parse("read-two-cases")?, true, mark()?);
    plan.tick(&TaskId::parse("compare-alternatives")?, true, mark()?);
    write(&plan, "2026.11", at)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_is_reminded_of_a_file_and_told_what_is_in_none() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/about").await?;
    let old = plan_of_spring().ok_or("no plan")?;
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {old:?})")).await?;
    page.reload().await?;
    let notice = page.text(".notices").await?;
    assert!(notice.contains("Since 1 March 2026, new work is in this browser only."), "{notice}");
    assert!(page.text("#open-plan").await?.contains("not in a file yet"), "{}", page.text("#open-plan").await?);
    assert!(page.axe().await?.is_empty(), "{:?}", page.axe().await?);
    // As a mouse or a finger would, which a click by script does not.
    page.run("[...document.querySelectorAll('.notices button')].find((button) => button.textContent.trim() === 'Remind me in a week').focus()").await?;
    page.click_text("Remind me in a week").await?;
    page.until("it is put away", "return !document.querySelector('.notices').innerText.includes('Time to save')")
        .await?;
    page.until("the focus has somewhere to go", "return document.activeElement.id === 'page-heading'").await?;
    page.reload().await?;
    assert!(!page.text(".notices").await?.contains("Time to save"));
    // Without files on the disk it is a download.
    page.run("delete window.showSaveFilePicker; URL.createObjectURL = () => '#'; HTMLAnchorElement.prototype.click = () => {}").await?;
    page.go("#/data").await?;
    page.click("#save-file").await?;
    page.until("it is in a file", "return document.getElementById('open-plan').innerText.includes('also in a file')")
        .await?;
    page.go(STEP).await?;
    page.click(&format!("#{}", TASKS[1])).await?;
    page.until(
        "it is in no file",
        "return document.getElementById('open-plan').innerText.includes('not in a file yet')",
    )
    .await?;
    browser.quit().await
}

/// A file on the disk, as the browser would hand it out; `window.disk` is what is in it.
const DISK: &str = "window.disk = { text: '', at: 1 };
    const handle = {
        name: 'harbour.livinglab.json',
        getFile: async () => new File([window.disk.text], 'harbour.livinglab.json', { lastModified: window.disk.at }),
        createWritable: async () => ({ write: async (text) => { window.disk.text = text; }, close: async () => { window.disk.at += 1; } }),
    };
    window.showSaveFilePicker = async () => handle;
    window.showOpenFilePicker = async () => [handle];";

#[tokio::test(flavor = "multi_thread")]
async fn a_file_on_the_disk_is_saved_back_to_and_never_overwritten_unseen() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.run(DISK).await?;
    page.click(&format!("#{}", TASKS[0])).await?;
    page.go("#/data").await?;
    page.click("#save-file").await?;
    page.until(
        "it is saved",
        "return document.querySelector('main').innerText.includes('Saved to “harbour.livinglab.json”')",
    )
    .await?;
    page.until(
        "it is saved back to",
        "return document.getElementById('save-file').innerText === 'Save to “harbour.livinglab.json”'",
    )
    .await?;
    page.go(STEP).await?;
    page.click(&format!("#{}", TASKS[1])).await?;
    page.go("#/data").await?;
    page.click("#save-file").await?;
    page.until("the file has it", "return window.disk.text.includes('agree-local-term')").await?;

    // A colleague opens the same file, ticks something and saves.
    let colleague = Browser::chromium().await?;
    let theirs = Page::open(&colleague, &server.url(), "#/data").await?;
    theirs.run(DISK).await?;
    let text: String = page.ask("return window.disk.text").await?;
    theirs.run(&format!("window.disk.text = {text:?}")).await?;
    theirs.click("#open-one").await?;
    theirs.click("#join-files").await?;
    theirs.go(STEP).await?;
    theirs.click(&format!("#{}", TASKS[2])).await?;
    theirs.go("#/data").await?;
    theirs.click("#save-file").await?;
    theirs.until("it is in the file", "return window.disk.text.includes('compare-alternatives')").await?;
    let text: String = theirs.ask("return window.disk.text").await?;
    colleague.quit().await?;

    page.run(&format!("window.disk = {{ text: {text:?}, at: 99 }}")).await?;
    page.click("#save-file").await?;
    page.until("it is not overwritten", "return document.querySelector('main').innerText.includes('Somebody has changed “harbour.livinglab.json” meanwhile')").await?;
    assert_eq!(page.ask::<u32>("return window.disk.at").await?, 99);
    page.click("#join-files").await?;
    page.click("#save-file").await?;
    page.until("both are in the file", "return window.disk.at === 100 && ['read-two-cases', 'agree-local-term', 'compare-alternatives'].every((task) => window.disk.text.includes(task))").await?;
    page.go(STEP).await?;
    assert!(page.is_ticked(TASKS[2]).await?);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_dropped_onto_the_window_is_reviewed() -> Outcome {
    let server = Server::start().await?;
    for engine in [Engine::Chromium, Engine::Firefox] {
        let browser = Browser::start(Options { engine, ..Options::default() }).await?;
        let page = Page::open(&browser, &server.url(), "#/measures").await?;
        let text = std::fs::read_to_string(root().join("tests/fixtures/plans/v2/joined.livinglab.json"))?;
        page.run(&format!(
            "const data = new DataTransfer(); data.items.add(new File([{text:?}], 'group.livinglab.json'));
             document.body.dispatchEvent(new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }}))"
        ))
        .await?;
        page.click("#join-files").await?;
        page.until_save_state("saved").await?;
        assert_eq!(page.ask::<String>("return location.hash").await?, "#/data");
        browser.quit().await?;
    }
    Ok(())
}

/// Whatever an earlier release has stored or saved opens whole.
async fn golden_files_open(engine: Engine) -> Outcome {
    let server = Server::start().await?;
    let mut n_files = 0;
    for version in ["v1", "v2"] {
        for entry in std::fs::read_dir(root().join("tests/fixtures/plans").join(version))? {
            let path = entry?.path();
            let text = std::fs::read_to_string(&path)?;
            if serde_json::from_str::<Value>(&text)?["type"] != "living-lab-plan" {
                continue;
            }
            n_files += 1;
            let browser = Browser::start(Options { engine, ..Options::default() }).await?;
            let page = Page::open(&browser, &server.url(), "#/data").await?;
            page.type_into("#open-file", &path.display().to_string()).await?;
            page.click("#join-files").await?;
            page.until_save_state("saved").await?;
            let joined = page.stored("plan").await?.unwrap_or_default();
            // The same as what the browser finds in its storage.
            page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {text:?})")).await?;
            page.goto("#/data").await?;
            assert!(!page.text(".notices").await?.contains("could not be read"), "{}", path.display());
            page.run("document.getElementById('about-municipality').value += '!'; document.getElementById('about-municipality').dispatchEvent(new Event('input', { bubbles: true }))").await?;
            page.until_save_state("saved").await?;
            let stored: Value = serde_json::from_str(&page.stored("plan").await?.unwrap_or_default())?;
            let mut fields = 0;
            let joined: Value = serde_json::from_str(&joined)?;
            for group in ["tasks", "answers", "states", "measures", "measure_notes"] {
                assert_eq!(stored["plan"][group], joined["plan"][group], "{}", path.display());
                fields += joined["plan"][group].as_object().map_or(0, serde_json::Map::len);
            }
            assert!(fields > 0, "{}", path.display());
            browser.quit().await?;
        }
    }
    assert!(n_files >= 4);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn golden_files_open_in_chromium() -> Outcome {
    golden_files_open(Engine::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn golden_files_open_in_firefox() -> Outcome {
    golden_files_open(Engine::Firefox).await
}

/// Large garbage is refused within a second, and the page does not freeze meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn large_garbage_is_refused_at_once() -> Outcome {
    let server = Server::start().await?;
    for engine in [Engine::Chromium, Engine::Firefox] {
        let browser = Browser::start(Options { engine, ..Options::default() }).await?;
        let page = Page::open(&browser, &server.url(), "#/data").await?;
        let folder = tempfile::tempdir()?;
        for (name, bytes, reason) in
            [("twenty.json", 20_000_000, "larger than 10 MB"), ("nine.json", 9_900_000, "not a file of the toolbox")]
        {
            let path = folder.path().join(name);
            std::fs::write(&path, "x{[\"".repeat(bytes / 4))?;
            page.run("window.slowest = 0; let last = performance.now(); const beat = () => { window.slowest = Math.max(window.slowest, performance.now() - last); last = performance.now(); window.beating = setTimeout(beat, 10) }; beat()").await?;
            let begun = Instant::now();
            page.type_into("#open-file", &path.display().to_string()).await?;
            page.until(
                &format!("{name} is refused"),
                &format!("return document.querySelector('.review')?.innerText.includes({reason:?})"),
            )
            .await?;
            let (took, slowest) =
                (begun.elapsed(), page.ask::<f64>("clearTimeout(window.beating); return window.slowest").await?);
            assert!(
                took < Duration::from_secs(1) && slowest < 500.0,
                "{engine:?} {name}: {took:?}, standstill {slowest} ms"
            );
            page.click_text("Leave my plan as it is").await?;
        }
        browser.quit().await?;
    }
    Ok(())
}

/// Two windows of one browser, 500 changes in each at the same time.
async fn a_thousand_changes_in_two_windows(engine: Engine) -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { engine, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.click(&format!("#{}", TASKS[0])).await?;
    page.until_save_state("saved").await?;
    let first = browser.driver.window().await?;
    let second = browser.driver.new_tab().await?;
    browser.driver.switch_to_window(second.clone()).await?;
    let page_2 = Page::open(&browser, &server.url(), STEP).await?;
    // Each change adds a number to what stands there, so that a lost one would be missed; every tenth ticks something as well.
    let stream = |answer: &str, task: &str| {
        format!(
            "window.written = 0; const channel = new MessageChannel();
             channel.port1.onmessage = () => {{
                 if (window.written === 500) return;
                 const e = document.getElementById('{answer}');
                 window.written += 1;
                 e.value += window.written + ' ';
                 e.dispatchEvent(new Event('input', {{ bubbles: true }}));
                 if (window.written % 10 === 0) document.getElementById('{task}').click();
                 setTimeout(() => channel.port2.postMessage(0), 2);
             }};
             channel.port2.postMessage(0);"
        )
    };
    page_2.run(&stream("answer-who-may-change-the-question", TASKS[1])).await?;
    browser.driver.switch_to_window(first.clone()).await?;
    page.run(&stream("answer-what-may-fail", TASKS[2])).await?;
    let numbers = (1..=500).map(|n| format!("{n} ")).collect::<String>();
    let begun = Instant::now();
    for (window, page) in [(&first, &page), (&second, &page_2)] {
        browser.driver.switch_to_window(window.clone()).await?;
        while page.ask::<u32>("return window.written").await? < 500 && begun.elapsed() < Duration::from_secs(90) {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    for (window, page) in [(&first, &page), (&second, &page_2)] {
        browser.driver.switch_to_window(window.clone()).await?;
        for answer in ["what-may-fail", "who-may-change-the-question"] {
            page.until(
                "all changes of both are there",
                &format!("return document.getElementById('answer-{answer}').value === {numbers:?}"),
            )
            .await?;
        }
        page.until_save_state("saved").await?;
    }
    page_2.goto(STEP).await?;
    for answer in ["answer-what-may-fail", "answer-who-may-change-the-question"] {
        assert_eq!(page_2.value(answer).await?, numbers);
    }
    assert!(!page_2.is_ticked(TASKS[1]).await? && page_2.is_ticked(TASKS[0]).await?, "fifty clicks are none");
    assert!(page_2.text(".notices").await?.is_empty(), "{}", page_2.text(".notices").await?);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_changes_in_two_windows_of_chromium() -> Outcome {
    a_thousand_changes_in_two_windows(Engine::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_changes_in_two_windows_of_firefox() -> Outcome {
    a_thousand_changes_in_two_windows(Engine::Firefox).await
}

/// The pages are shown without a journal that keeps them waiting. When it answers, what only it has is joined with what was
/// done meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_journal_that_answers_late_is_joined() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.click(&format!("#{}", TASKS[0])).await?;
    page.until_save_state("saved").await?;
    page.until("local storage has it", &in_storage(TASKS[0])).await?;
    let earlier = page.stored("plan").await?.unwrap_or_default();
    page.click(&format!("#{}", TASKS[1])).await?;
    page.until_save_state("saved").await?;
    page.until("local storage has it", &in_storage(TASKS[1])).await?;

    let late = serde_json::json!({ "source": "{
        const answer = IDBFactory.prototype.databases;
        IDBFactory.prototype.databases = async function () {
            await new Promise((next) => setTimeout(next, 8000));
            return answer.call(this);
        };
    }" });
    browser.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", late).await?;
    // As if the browser had been killed before it brought the second tick to the disk.
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {})", serde_json::to_string(&earlier)?)).await?;
    page.reload().await?;
    assert!(page.is_ticked(TASKS[0]).await?);
    assert!(!page.is_ticked(TASKS[1]).await?, "the journal has not answered yet");
    page.click(&format!("#{}", TASKS[2])).await?;
    page.until("the journal's tick is there", &format!("return document.getElementById('{}').checked", TASKS[1]))
        .await?;
    assert!(page.is_ticked(TASKS[0]).await? && page.is_ticked(TASKS[2]).await?, "what was done meanwhile stays");
    page.until("local storage has all", &in_storage(TASKS[1])).await?;
    page.until("local storage has all", &in_storage(TASKS[2])).await?;
    browser.quit().await
}

/// Whether local storage has a task as ticked.
fn in_storage(task: &str) -> String {
    let id = task.trim_start_matches("task-");
    format!(
        "return JSON.parse(localStorage['living-lab-toolbox/plan']).plan.tasks?.['{id}']?.versions[0].value === true"
    )
}

/// Local storage gets a change a moment later than the journal. Whoever deletes everything in that moment means that change too.
#[tokio::test(flavor = "multi_thread")]
async fn what_waits_to_be_written_does_not_come_back_after_everything_is_deleted() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.type_into("#about-title", "Cool streets").await?;
    page.until_save_state("saved").await?;
    page.click("#erase").await?;
    page.until("it asks once more", "return !!document.getElementById('erase-yes')").await?;
    page.run(
        "const title = document.getElementById('about-title');
         title.value = 'Cooler streets';
         for (const type of ['input', 'change']) title.dispatchEvent(new Event(type, { bubbles: true }));
         document.getElementById('erase-yes').click();",
    )
    .await?;
    page.until("it says so", "return !!document.getElementById('done-erased')").await?;
    let left: Vec<String> = page.ask("return Object.keys(localStorage)").await?;
    assert!(left.is_empty(), "still stored: {left:?}");
    browser.quit().await
}
