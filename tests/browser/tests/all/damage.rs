// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Murphy: damaged content, damaged or newer stored work, storage denied or full. Clear words, nothing lost.

use browser_tests::server::{Server, copy_of_site};
use browser_tests::{Browser, Options, Outcome, Page};
use serde_json::json;

const STEP: &str = "#/guide/decide/understand-living-labs";
const NOTICES: &str = ".notices";

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_item_is_named_and_the_rest_works() -> Outcome {
    let site = copy_of_site()?;
    let path = site.path().join("content/en.json");
    let mut content: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
    // Fields travel without their names: the first of a measure are its hazards, the first of a step's text is its title.
    content["structure"]["measures"]["heat-telephone"][0] = json!(["hot"]);
    content["text"]["steps"]["agree-mandate"][0] = json!(7);
    std::fs::write(&path, content.to_string())?;
    let server = Server::with(site.path(), "/", 0).await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/measures").await?;
    let notice = page.text(NOTICES).await?;
    assert!(notice.contains("Part of the content could not be read"), "{notice}");
    page.click_text("Show the list").await?;
    let list = page.text(NOTICES).await?;
    assert!(list.contains("structure/measures/heat-telephone.json · hazards[0]: expected heat | heavy-rain | drought | storm, found \"hot\""), "{list}");
    assert!(list.contains("text/en/steps/agree-mandate.json · title: expected a text, found the number 7"), "{list}");
    // What is out of sight is not laid out, so it has no inner text.
    assert!(page.ask::<bool>("return document.querySelector('main').textContent.includes('eat cheat sheet')").await?);
    assert!(page.axe().await?.is_empty());
    page.go("#/measures/heat-telephone").await?;
    page.until_heading("This page does not exist").await?;
    page.go(STEP).await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn content_that_does_not_come_is_explained_and_can_be_tried_again() -> Outcome {
    let cases = [
        (None, "content/de.json: HTTP 404"),
        (Some("{\"format\":"), "content/de.json: not JSON"),
        (Some("{}"), "not a content bundle"),
    ];
    for (damaged, detail) in cases {
        let site = copy_of_site()?;
        let path = site.path().join("content/de.json");
        let whole = std::fs::read_to_string(&path)?;
        match damaged {
            None => std::fs::remove_file(&path)?,
            Some(text) => std::fs::write(&path, text)?,
        }
        let server = Server::with(site.path(), "/", 0).await?;
        let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
        let page = Page::open(&browser, &server.url(), "#/").await?;
        page.until_heading("Die Inhalte konnten nicht geladen werden").await?;
        assert!(page.text("main").await?.contains(detail), "{}", page.text("main").await?);
        assert!(page.axe().await?.is_empty());
        std::fs::write(&path, &whole)?;
        page.click_text("Erneut versuchen").await?;
        page.until("the toolbox is there", "return !!document.querySelector('.street')").await?;
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn unreadable_work_is_set_aside_and_never_overwritten_unseen() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    let garbage = "{\"type\":\"living-lab-plan\",\"schema\":1,\"plan\":{\"id\":\"x\",";
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {garbage:?})")).await?;
    page.reload().await?;
    let notice = page.text(NOTICES).await?;
    assert!(
        notice.contains("Your stored work could not be read") && notice.contains("Download what was set aside"),
        "{notice}"
    );
    assert!(page.axe().await?.is_empty());
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    let aside: Vec<String> = page.ask("return Object.keys(localStorage).filter((k) => k.startsWith('living-lab-toolbox/set-aside/')).map((k) => localStorage.getItem(k))").await?;
    assert_eq!(aside, [garbage]);
    page.reload().await?;
    assert!(page.is_ticked("task-read-two-cases").await?);
    assert!(!page.text(NOTICES).await?.contains("could not be read"));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sound_in_damaged_work_is_kept() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    let entry = json!({ "value": true, "counter": 1, "device": "a", "at": "2026-03-01T10:00:00.000Z" });
    let stored = json!({ "type": "living-lab-plan", "schema": 1, "plan": { "id": "p", "created": "2026-03-01T10:00:00.000Z", "future-field": [1],
        "tasks": { "read-two-cases": entry, "a-task-that-is-gone": entry, "Not An Id": entry } } });
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', JSON.stringify({stored}))")).await?;
    page.reload().await?;
    assert!(page.is_ticked("task-read-two-cases").await?);
    let notice = page.text(NOTICES).await?;
    assert!(
        notice.contains("Part of your stored work could not be read") && notice.contains("tasks.Not An Id"),
        "{notice}"
    );
    page.click("#task-agree-local-term").await?;
    page.until_save_state("saved").await?;
    let now = page.stored("plan").await?.unwrap_or_default();
    assert!(
        now.contains("a-task-that-is-gone") && now.contains("future-field"),
        "what this content does not know is kept: {now}"
    );
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn work_of_a_newer_version_stays_untouched() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    let newer = json!({ "type": "living-lab-plan", "schema": 99, "plan": { "shape": "unknown" } }).to_string();
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {newer:?})")).await?;
    page.reload().await?;
    assert!(page.text(NOTICES).await?.contains("newer version of the toolbox"));
    page.click("#task-read-two-cases").await?;
    page.until(
        "there is a way out",
        "return document.querySelector('.notices').innerText.includes('Download my work')",
    )
    .await?;
    assert_eq!(page.stored("plan").await?, Some(newer));
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_storage_everything_works_and_the_screen_says_that_nothing_is_kept() -> Outcome {
    let server = Server::start().await?;
    // 2: blocked; with cookies Chromium blocks every other storage.
    let preferences = json!({ "profile.default_content_setting_values.cookies": 2 });
    let browser = Browser::start(Options { preferences, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    let denied: bool = page.ask("try { localStorage.length; return false } catch { return true }").await?;
    assert!(denied, "the browser denies storage");
    page.until_save_state("nothing").await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("failed").await?;
    let notice = page.text(NOTICES).await?;
    assert!(
        notice.contains("does not let the toolbox store anything") && notice.contains("Download my work"),
        "{notice}"
    );
    assert!(page.is_ticked("task-read-two-cases").await?);
    assert_eq!(page.text("#tasks-count").await?, "1 of 6 tasks done");
    assert!(page.axe().await?.is_empty());
    page.choose("#language", "de").await?;
    page.until("German", "return document.documentElement.lang === 'de'").await?;
    assert!(page.is_ticked("task-read-two-cases").await?, "the plan lives as long as the window");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn full_storage_is_said_and_the_change_is_saved_once_there_is_room() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    // Filled to the last character.
    page.run("let size = 1 << 22; let n = 0; while (size >= 1) { try { localStorage.setItem('other-' + n, 'x'.repeat(size)); n += 1 } catch { size = size >> 1 } }").await?;
    page.type_into("#answer-what-may-fail", "no room for this").await?;
    page.until_save_state("failed").await?;
    assert!(page.text(NOTICES).await?.contains("storage for this address is full"));
    assert!(page.stored("plan").await?.unwrap_or_default().contains("read-two-cases"), "what was saved is still there");
    page.run(
        "Object.keys(localStorage).filter((k) => k.startsWith('other-')).forEach((k) => localStorage.removeItem(k))",
    )
    .await?;
    page.click_text("Try to save again").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert_eq!(page.value("answer-what-may-fail").await?, "no room for this");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn very_long_and_strange_answers_are_kept_as_text() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    let set = "const e = document.getElementById('answer-what-may-fail'); e.value = window.strange; e.dispatchEvent(new Event('input', { bubbles: true }))";
    page.run(&format!(
        "window.strange = '<script>window.hacked = 1</script>\\u202E\\uD83D\\uDE00=1+1 ' + 'ä'.repeat(100000); {set}"
    ))
    .await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    assert_eq!(
        page.ask::<u32>("return document.getElementById('answer-what-may-fail').value.length").await?,
        100_000 + 42
    );
    assert!(!page.ask::<bool>("return 'hacked' in window").await?);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_does_not_come_is_said_and_is_no_trap() -> Outcome {
    let site = copy_of_site()?;
    std::fs::remove_file(site.path().join("content/de.json"))?;
    let server = Server::with(site.path(), "/", 0).await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.choose("#language", "de").await?;
    page.until(
        "it is said",
        "return document.querySelector('.notices').innerText.includes('content/de.json: HTTP 404')",
    )
    .await?;
    assert_eq!(page.value("language").await?, "en", "the page stays in its language");
    assert_eq!(page.stored("settings").await?, None, "a choice that cannot be had is not remembered");
    assert!(page.axe().await?.is_empty());
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    browser.quit().await?;

    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/").await?;
    page.until_heading("Die Inhalte konnten nicht geladen werden").await?;
    page.click_text("English").await?;
    page.until("another language opens", "return !!document.querySelector('.street')").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn work_cleared_in_another_window_is_no_longer_called_saved() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), STEP).await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    let first = browser.driver.window().await?;
    let second = browser.driver.new_tab().await?;
    browser.driver.switch_to_window(second).await?;
    let other = Page::open(&browser, &server.url(), "#/about").await?;
    other.run("localStorage.clear()").await?;
    browser.driver.switch_to_window(first).await?;
    page.until_save_state("failed").await?;
    page.click_text("Try to save again").await?;
    page.until_save_state("saved").await?;
    assert!(page.stored("plan").await?.unwrap_or_default().contains("read-two-cases"));
    browser.quit().await
}
