// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finding things: the search by keyboard, its single key, addresses opened cold, terms explained in place, the glossary.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, single_file};
use serde_json::json;
use thirtyfour::Key;

const FIELD_HAS_FOCUS: &str = "return document.activeElement.id === 'search-field'";
const THERE_ARE_HITS: &str = "return !!document.getElementById('hit-0')";

async fn ctrl_k(page: &Page) -> Outcome {
    let keys = page.driver().action_chain().key_down(Key::Control).send_keys("k").key_up(Key::Control);
    Ok(keys.perform().await?)
}

/// From the start page to a measure, by keyboard alone, and back to the hits.
async fn to_a_measure(page: &Page, words: &str, heading: &str, start: &str) -> Outcome {
    page.press("/").await?;
    page.until("the field has the focus", FIELD_HAS_FOCUS).await?;
    assert_eq!(page.value("search-field").await?, "", "the key itself is not typed");
    page.press(words).await?;
    page.until("there are hits", THERE_ARE_HITS).await?;
    page.until(
        "their number is announced",
        "return /[1-9]/.test(document.querySelector('main [role=status]').textContent)",
    )
    .await?;
    assert!(page.ask::<u32>("return document.querySelectorAll('#hit-0 mark').length").await? > 0, "words are marked");
    page.press(Key::Down).await?;
    page.until("the first hit has the focus", "return document.activeElement.id === 'hit-0'").await?;
    page.press(Key::Down).await?;
    page.until("the second hit has the focus", "return document.activeElement.id === 'hit-1'").await?;
    page.press(Key::Up + Key::Up).await?;
    page.until("the field has the focus again", FIELD_HAS_FOCUS).await?;
    page.press(Key::Enter).await?;
    page.until_heading(heading).await?;
    page.until("the heading has the focus", "return document.activeElement.id === 'page-heading'").await?;
    page.driver().back().await?;
    page.until("Back leads to the hits", THERE_ARE_HITS).await?;
    assert_eq!(page.value("search-field").await?, words);
    page.driver().back().await?;
    page.until_heading(start).await
}

async fn searches(browser: &Browser, base: &str) -> Outcome {
    let page = Page::open(browser, base, "").await?;
    let start = "From the first question to a plan the council can decide on";
    to_a_measure(&page, "heat telephones", "Heat telephone", start).await?;
    page.choose("#language", "de").await?;
    page.until("the page is German", "return document.documentElement.lang === 'de'").await?;
    let start = page.heading().await?;
    page.run("document.activeElement.blur()").await?;
    to_a_measure(&page, "hitzetelefone", "Hitzetelefon", &start).await?;

    page.go("#/guide").await?;
    ctrl_k(&page).await?;
    page.until("Ctrl and K open the search", FIELD_HAS_FOCUS).await?;
    page.press("baume/").await?;
    page.until("there are hits", THERE_ARE_HITS).await?;
    assert_eq!(page.value("search-field").await?, "baume/", "in a field the key is a letter");
    assert!(page.text("#main").await?.contains("Bäume"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_finds_a_measure_by_keyboard() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    searches(&browser, &server.url()).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_finds_a_measure_by_keyboard() -> Outcome {
    let browser = Browser::start(Options { engine: Engine::Firefox, ..Options::default() }).await?;
    searches(&browser, &single_file()).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_single_key_can_be_switched_off() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.type_into("#answer-what-may-fail", "and/or").await?;
    assert_eq!(page.value("answer-what-may-fail").await?, "and/or", "in a field the key is a letter");
    page.go("#/search").await?;
    page.click("label[for=search-slash]").await?;
    page.until("the choice is kept", "return localStorage.getItem('living-lab-toolbox/settings').includes('off')")
        .await?;
    page.reload().await?;
    page.go("#/guide").await?;
    page.until_heading("Guide").await?;
    page.press("/").await?;
    ctrl_k(&page).await?;
    page.until("Ctrl and K still open the search", FIELD_HAS_FOCUS).await?;
    page.driver().back().await?;
    page.until_heading("Guide").await?;
    page.until("the address is the guide's", "return location.hash === '#/guide'").await?;
    page.press("/").await?;
    assert_eq!(page.ask::<String>("return location.hash").await?, "#/guide", "the key alone does nothing");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_words_opens_cold_and_own_texts_are_found() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/search?q=hitze").await?;
    page.until("there are hits", THERE_ARE_HITS).await?;
    assert_eq!(page.value("search-field").await?, "hitze");
    assert_eq!(
        page.ask::<String>("return document.activeElement.tagName").await?,
        "BODY",
        "the first page takes no focus"
    );
    let (shown, all) = ("document.querySelectorAll('.hits__item').length", "Alle ");
    assert_eq!(page.ask::<u32>(&format!("return {shown}")).await?, 20, "at first not all");
    page.run(&format!(
        "[...document.querySelectorAll('button')].find((b) => b.textContent.startsWith({all:?})).click()"
    ))
    .await?;
    page.until("all hits are there", &format!("return {shown} > 20")).await?;
    page.driver().back().await?;
    page.until("Back leads to the first ones", &format!("return {shown} === 20")).await?;

    page.go("#/guide/decide/understand-living-labs").await?;
    page.type_into("#answer-what-may-fail", "Der Zirkuswagen am Markt").await?;
    page.until_save_state("saved").await?;
    page.go("#/search?q=zirkus").await?;
    page.until("the own text is found", THERE_ARE_HITS).await?;
    page.click("#hit-0").await?;
    page.until("the hit leads to the field", "return document.activeElement.id === 'answer-what-may-fail'").await?;

    page.goto("#/glossary?term=drought").await?;
    page.until("the term has the focus", "return document.activeElement.id === 'term-drought'").await?;
    page.goto("#/sources?source=no-such-source").await?;
    page.until_heading("Quellen").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_without_an_answer_get_help() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/search").await?;
    let ask = |words: &str| {
        format!(
            "const e = document.getElementById('search-field'); e.value = {words}; e.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        )
    };
    for words in ["'x'.repeat(10000)", "'heat xyzzy '.repeat(1000)", "'<img src=x onerror=alert(1)>%F0?&=#'", "'🌳'"]
    {
        page.run(&ask(words)).await?;
        page.until("there is help", "return !!document.querySelector('.finding__nothing')").await?;
        assert_eq!(page.ask::<u32>("return document.querySelectorAll('main img').length").await?, 0);
        assert!(page.ask::<u32>("return location.hash.length").await? < 3000, "the address stays short");
        assert!(page.ask::<bool>(&format!("return document.getElementById('search-field').value === {words}")).await?);
        page.run(&ask("''")).await?;
        page.until("there are examples", "return !!document.querySelector('main li a[href*=\"#/search?q=\"]')").await?;
    }
    page.run(&ask("'heatt telefonne'")).await?;
    page.until("there is help", "return !!document.querySelector('.finding__nothing')").await?;
    page.click_text("Heat telephone").await?;
    page.until_heading("Heat telephone").await?;
    let long = "a".repeat(12_000);
    page.goto(&format!("#/search?q={long}")).await?;
    page.until("a long address is read", "return !!document.querySelector('.finding__nothing')").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_glossary_is_narrowed_and_has_letters() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/glossary").await?;
    let count = "document.querySelectorAll('.terms__term').length";
    let all: u32 = page.ask(&format!("return {count}")).await?;
    page.run("[...document.querySelectorAll('.letters__letter')].find((b) => b.textContent === 'S').click()").await?;
    page.until("the letter has the focus", "return document.activeElement.id === 'letter-S'").await?;
    page.type_into("#glossary-field", "rain").await?;
    page.until("there are fewer terms", &format!("return {count} > 0 && {count} < {all}")).await?;
    page.reload().await?;
    page.until("the address keeps the words", &format!("return {count} > 0 && {count} < {all}")).await?;
    page.type_into("#glossary-field", "bow").await?;
    page.until("no term is left", &format!("return {count} === 0")).await?;
    page.click_text("Search the whole toolbox for it").await?;
    page.until("the search has the words", "return document.getElementById('search-field')?.value === 'rainbow'")
        .await?;
    page.driver().back().await?;
    page.click_text("Show all terms").await?;
    page.until("all terms are there again", &format!("return {count} === {all}")).await?;
    browser.quit().await
}

async fn explains_in_place(browser: &Browser, base: &str) -> Outcome {
    let page = Page::open(browser, base, "#/guide/prepare/understand-exposure").await?;
    let open = "document.querySelector('.explanation:popover-open')";
    page.until("there is a term to explain", "return !!document.querySelector('button.explained')").await?;
    page.run("document.getElementById('step-state').focus()").await?;
    for _ in 0..60 {
        page.press(Key::Tab).await?;
        if page.ask::<bool>("return document.activeElement.className === 'explained'").await? {
            break;
        }
    }
    let word: String = page.ask("return document.activeElement.textContent").await?;
    page.press(Key::Enter).await?;
    page.until("the explanation is open", &format!("return !!{open}")).await?;
    assert!(!word.is_empty() && page.ask::<bool>(&format!("const r = {open}.getBoundingClientRect(); return r.width > 100 && r.top >= 0 && r.bottom <= innerHeight && r.left >= 0 && r.right <= innerWidth")).await?, "“{word}” is explained within the window");
    page.press(Key::Escape).await?;
    page.until("Esc closes it", &format!("return !{open}")).await?;
    assert!(page.ask::<bool>("return document.activeElement.className === 'explained'").await?, "the focus stays");
    page.press(" ").await?;
    page.until("the space bar opens it, too", &format!("return !!{open}")).await?;
    page.press(Key::Tab).await?;
    page.click("#page-heading").await?;
    page.until("a click beside it closes it", &format!("return !{open}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_explains_terms_in_place() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    explains_in_place(&browser, &server.url()).await?;
    let page = Page::open(&browser, &server.url(), "#/guide/prepare/understand-exposure").await?;
    page.until("there is a term to explain", "return !!document.querySelector('button.explained')").await?;
    browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let on_paper: bool = page.ask("return getComputedStyle(document.querySelector('.explained')).textDecorationLine === 'none' && [...document.querySelectorAll('.explanation')].every((e) => getComputedStyle(e).display === 'none')").await?;
    assert!(on_paper, "on paper there is only the word");
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_explains_terms_in_place() -> Outcome {
    let browser = Browser::start(Options { engine: Engine::Firefox, ..Options::default() }).await?;
    explains_in_place(&browser, &single_file()).await?;
    browser.quit().await
}

/// Every state, wide and on a phone, light and dark.
#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_while_one_searches() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    let mut found = Vec::new();
    for width in [1280, 360] {
        let size = json!({ "width": width, "height": 740, "deviceScaleFactor": 1, "mobile": width == 360 });
        browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        for theme in ["light", "dark"] {
            page.choose("#theme", theme).await?;
            for (route, ready) in [
                ("#/search", "main li a[href*=\"#/search?q=\"]"),
                ("#/search?q=regenwasser", "#hit-0"),
                ("#/search?q=xyzzy", ".finding__nothing"),
                ("#/glossary?q=regen", ".terms__term"),
                ("#/glossary?q=xyzzy", ".finding__nothing"),
                ("#/measures/rainwater-reservoir", "button.explained"),
            ] {
                page.go(route).await?;
                page.until(&format!("{ready} is there"), &format!("return !!document.querySelector({ready:?})"))
                    .await?;
                page.run("document.querySelector('button.explained')?.click()").await?;
                let at = format!("{route} {theme} {width}px");
                found.extend(page.axe().await?.into_iter().map(|fault| format!("{at}: {fault}")));
                let over: f64 = page.ask("return document.documentElement.scrollWidth - innerWidth").await?;
                if over > 0.0 {
                    found.push(format!("{at}: {over} px too wide"));
                }
            }
        }
    }
    browser.quit().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
