// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Local content: a municipality opens a pack, sees it marked, takes it away again, and hands the toolbox on with it.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, root, single_file};

/// The example pack.
fn pack() -> String {
    root().join("toolbox-data/examples/packs/cluj-napoca.json").display().to_string()
}

async fn open_pack(page: &Page) -> Outcome {
    page.go("#/local").await?;
    page.type_into("#open-pack", &pack()).await?;
    page.until("the pack is in use", "return !!document.querySelector('.outcome[data-fine=true]')").await?;
    page.until("its measures are listed", "return !!document.querySelector('main a[href^=\"#/measures/cluj-\"]')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pack_is_opened_marked_kept_and_taken_away() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/local").await?;
    assert_eq!(page.stored("packs").await?, None, "nothing is stored before");
    let ours = page.ask::<String>("return document.body.innerText").await?;
    assert!(ours.contains("No pack is in use"), "{ours}");

    open_pack(&page).await?;
    assert!(page.axe().await?.is_empty(), "{:?}", page.axe().await?);
    assert!(
        page.ask::<bool>("return document.documentElement.scrollWidth <= innerWidth").await?,
        "nothing is too wide"
    );
    page.go("#/measures").await?;
    page.until("a measure of its own is listed and marked", "return [...document.querySelectorAll('.catalogue__item')].some((item) => item.querySelector('a[href^=\"#/measures/cluj-\"]') && item.querySelector('.local-mark'))").await?;
    page.go("#/measures/drinking-fountains").await?;
    page.until("a changed text is marked", "return !!document.querySelector('.local-mark')").await?;
    assert!(page.text("main").await?.contains("Cluj"));
    for (language, word) in [("ro", "Conținut local"), ("de", "Örtliche Inhalte")] {
        page.choose("#language", language).await?;
        page.go("#/local").await?;
        page.until_heading(word).await?;
        page.until(
            "it is there in every language",
            "return !!document.querySelector('main a[href^=\"#/measures/cluj-\"]')",
        )
        .await?;
    }
    page.choose("#language", "en").await?;
    page.until_heading("Local content").await?;

    page.reload().await?;
    page.until("it is kept", "return !!document.querySelector('main a[href^=\"#/measures/cluj-\"]')").await?;
    page.run("[...document.querySelectorAll('main button')].find((b) => b.innerText.startsWith('Remove')).click()")
        .await?;
    page.until("the published texts are back", "return document.body.innerText.includes('No pack is in use')").await?;
    assert_eq!(page.stored("packs").await?, None, "nothing is left behind");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_pack_is_refused_in_words_and_a_faulty_entry_is_named() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/local").await?;
    let file = tempfile::Builder::new().suffix(".json").tempfile()?;
    for (text, words) in [
        ("{\"type\":\"living-lab-plan\"}", "not a pack of the toolbox"),
        ("{\"format\":\"living-lab-pack\",\"schema\":9}", "newer version"),
        ("{\"format\":", "not readable as JSON"),
        (
            "{\"format\":\"living-lab-pack\",\"schema\":1,\"id\":\"x\",\"version\":7,\"title\":{}}",
            "version: expected a text, found the number 7",
        ),
    ] {
        std::fs::write(file.path(), text)?;
        page.type_into("#open-pack", &file.path().display().to_string()).await?;
        page.until(
            &format!("“{words}”"),
            &format!("return document.querySelector('.outcome')?.innerText.includes({words:?})"),
        )
        .await?;
        assert_eq!(page.stored("packs").await?, None);
    }
    let text = r#"{"format":"living-lab-pack","schema":1,"id":"town","version":"1","title":{"en":"Town <b>X</b>"},
        "structure":{"measures":{"own":{"hazards":["frost"]}}},
        "text":{"en":{"measures":{"own":{"title":"Own"},"heat-telephone":{"title":"Our <script>phone"}}}}}"#;
    std::fs::write(file.path(), text)?;
    page.type_into("#open-pack", &file.path().display().to_string()).await?;
    page.until(
        "the faulty entry is named",
        "return document.querySelector('.notices').innerText.includes('Part of the content')",
    )
    .await?;
    page.click_text("Show the list").await?;
    let list = page.text(".notices").await?;
    assert!(list.contains("local/town.json, structure/measures/own · hazards[0]"), "{list}");
    page.go("#/measures/heat-telephone").await?;
    page.until_heading("Our <script>phone").await?;
    browser.quit().await
}

/// The toolbox with the pack in use becomes one file, which opens elsewhere by double click with the pack inside.
async fn hand_on(engine: Engine, base: &str) -> Outcome {
    let browser = Browser::start(Options { engine, ..Options::default() }).await?;
    let page = Page::open(&browser, base, "#/local").await?;
    open_pack(&page).await?;
    page.run("window.offered = null; URL.createObjectURL = (blob) => { blob.arrayBuffer().then((bytes) => { window.offered = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) }); return '#' }; HTMLAnchorElement.prototype.click = () => {}").await?;
    page.click("#bake").await?;
    page.until("the file is offered", "return !!window.offered").await?;
    let text: String = page.ask("return window.offered").await?;
    assert!(text.starts_with("\u{FEFF}<!DOCTYPE html>") && text.matches("id=\"file:local-packs.json\"").count() == 1);
    browser.quit().await?;

    let file = tempfile::Builder::new().suffix(".html").tempfile()?;
    std::fs::write(file.path(), text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>())?;
    let elsewhere = Browser::start(Options { engine, ..Options::default() }).await?;
    let page = Page::open(&elsewhere, &format!("file://{}", file.path().display()), "#/local").await?;
    page.until("the pack is inside", "return !!document.querySelector('main a[href^=\"#/measures/cluj-\"]')").await?;
    assert!(page.text("main").await?.contains("This pack belongs to this copy of the toolbox."));
    assert_eq!(page.stored("packs").await?, None, "it is in the file, not in the browser");
    page.go("#/guide/decide/understand-living-labs").await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    elsewhere.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hosted_toolbox_is_handed_on_with_its_pack() -> Outcome {
    let server = Server::start().await?;
    hand_on(Engine::Chromium, &server.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_single_file_is_handed_on_with_its_pack() -> Outcome {
    hand_on(Engine::Chromium, &single_file()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_single_file_is_handed_on_with_its_pack_in_firefox() -> Outcome {
    hand_on(Engine::Firefox, &single_file()).await
}
