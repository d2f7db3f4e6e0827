// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Accessibility: axe on every page in every look, the keyboard alone, print.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};
use thirtyfour::Key;

const PAGES: &[&str] = &[
    "#/",
    "#/guide",
    "#/guide/decide",
    "#/guide/activate",
    "#/guide/decide/understand-living-labs",
    "#/guide/prepare/map-actors",
    "#/measures",
    "#/measures?hazard=heat&view=table",
    "#/measures/climate-robust-street",
    "#/compare?measure=heat-telephone&measure=pocket-park",
    "#/formats",
    "#/formats/local-action-group",
    "#/problems",
    "#/problems/heat-and-older-people",
    "#/check?question=problem-noticed",
    "#/check?view=all",
    "#/plan",
    "#/plan/profile",
    "#/plan/recommendations",
    "#/plan/priorities",
    "#/plan/people",
    "#/plan/people?view=team",
    "#/plan/projects",
    "#/plan?view=council",
    "#/plan/tasks",
    "#/plan/timeline",
    "#/plan/monitoring",
    "#/plan/monitoring?view=reflections",
    "#/plan/budget",
    "#/plan/decisions",
    "#/plan/report",
    "#/plan/report?audience=full&language=de",
    "#/plan/report?example=cologne-deutz",
    "#/workshop/board",
    "#/workshop/board?exercise=collect-ideas",
    "#/workshop/collect",
    "#/workshop/collect?view=results",
    "#/workshop/join",
    "#/workshop/join?x=1CUT",
    "#/workshop/decks/deck:kick-off",
    "#/workshop/decks/deck:gone",
    "#/present/deck:kick-off/1",
    "#/present/deck:kick-off/10",
    "#/present/journey/1",
    "#/present/measure:cool-rooms/2?second=de",
    "#/present/check/1",
    "#/present/deck:gone/1",
    "#/speaker/deck:kick-off/3",
    "#/examples",
    "#/examples/cologne-deutz",
    "#/people",
    "#/indicators",
    "#/glossary",
    "#/search",
    "#/sources",
    "#/local",
    "#/data",
    "#/about",
    "#/workshop",
    "#/workshop/agenda",
    "#/workshop/agenda?view=wall",
    "#/workshop/agenda?view=script",
    "#/workshop/agenda?event=nowhere",
    "#/workshop/transfer",
    "#/workshop/transfer?with=example:cologne-deutz",
    "#/workshop/record",
    "#/workshop/print?print=measure-cards&measures=picked&measure=pocket-park&print=vision&print=transfer",
    "#/workshop/guide",
    "#/workshop/practice",
    "#/nowhere/heat",
];

async fn axe_everywhere(width: u32, language: &'static str) -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { width, language, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        page.choose("#theme", theme).await?;
        for route in PAGES {
            page.go(route).await?;
            found.extend(
                page.axe().await?.into_iter().map(|fault| format!("{route} {theme} {width}px {language}: {fault}")),
            );
            let wide: f64 =
                page.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
            if wide > 0.0 {
                found.push(format!("{route} {theme} {width}px {language}: {wide} px wider than the window"));
            }
        }
    }
    // A page with work on it: something ticked, answered, in every state.
    page.go("#/guide/decide/understand-living-labs").await?;
    page.click("#task-read-two-cases").await?;
    page.type_into("#answer-what-may-fail", "x").await?;
    for route in ["#/guide/decide/understand-living-labs", "#/", "#/guide"] {
        page.go(route).await?;
        found.extend(page.axe().await?.into_iter().map(|fault| format!("{route} at work: {fault}")));
    }
    browser.quit().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_a_desktop() -> Outcome {
    axe_everywhere(1280, "en").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_a_phone_in_german() -> Outcome {
    // Chromium's window is at least 500 px wide; a phone is emulated below.
    axe_everywhere(500, "de").await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wider_than_360_pixels() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { language: "ro", ..Options::default() }).await?;
    let phone = serde_json::json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", phone).await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    let mut wide = Vec::new();
    for (language, theme) in [("ro", "light"), ("de", "dark"), ("en", "light"), ("ro", "dark")] {
        page.choose("#theme", theme).await?;
        page.choose("#language", language).await?;
        page.until("the language has changed", &format!("return document.documentElement.lang === '{language}'"))
            .await?;
        for route in PAGES {
            page.go(route).await?;
            let over: f64 = page.ask("return document.documentElement.scrollWidth - 360").await?;
            if over > 0.0 {
                wide.push(format!("{route} {language}: {over} px too wide"));
            }
            wide.extend(
                page.axe().await?.into_iter().map(|fault| format!("{route} {language} {theme} 360px: {fault}")),
            );
        }
    }
    browser.quit().await?;
    assert!(wide.is_empty(), "{}", wide.join("\n"));
    Ok(())
}

/// Tabs until the element a script looks for has the focus; fails if it is never reached or the focus cannot be seen.
pub async fn tab_to(page: &Page, what: &str, script: &str) -> Outcome {
    for _ in 0..60 {
        page.press(Key::Tab).await?;
        let seen: bool = page
            .ask("const e = document.activeElement; if (e === document.body) return true; const s = getComputedStyle(e); return s.outlineStyle !== 'none' || s.boxShadow !== 'none'")
            .await?;
        assert!(
            seen,
            "the focus is visible on {}",
            page.ask::<String>("return document.activeElement.outerHTML.slice(0, 200)").await?
        );
        if page.ask::<bool>(script).await? {
            return Ok(());
        }
    }
    Err(format!("{what} cannot be reached by Tab").into())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_alone_is_enough() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    page.press(Key::Tab).await?;
    assert_eq!(page.ask::<String>("return document.activeElement.innerText.trim()").await?, "Skip to the content");
    page.press(Key::Enter).await?;
    page.until("the content has the focus", "return document.activeElement.id === 'main'").await?;
    assert_eq!(page.ask::<String>("return location.hash").await?, "", "the skip link is no address");

    tab_to(&page, "the first step", "return document.activeElement.innerText.trim() === 'Read the first step'").await?;
    page.press(Key::Enter).await?;
    page.until_heading("Understand what a living lab is – and is not").await?;
    tab_to(&page, "the state", "return document.activeElement.id === 'step-state'").await?;
    tab_to(&page, "the first task", "return document.activeElement.id === 'task-read-two-cases'").await?;
    page.press(" ").await?;
    page.until_save_state("saved").await?;
    assert!(page.is_ticked("task-read-two-cases").await?);
    tab_to(&page, "the first answer", "return document.activeElement.id === 'answer-what-may-fail'").await?;
    page.press("typed by keyboard").await?;
    assert_eq!(page.value("answer-what-may-fail").await?, "typed by keyboard");
    tab_to(&page, "the next step", "return document.activeElement.innerText.trim().startsWith('Next step')").await?;
    page.press(Key::Enter).await?;
    page.until("the next step is there", "return location.hash === '#/guide/decide/check-readiness'").await?;
    page.until("the heading has the focus", "return document.activeElement.id === 'page-heading'").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_prints_with_answers_and_addresses_and_without_chrome() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/guide/decide/understand-living-labs").await?;
    page.click("#task-read-two-cases").await?;
    page.type_into("#answer-what-may-fail", "An answer that must be on paper").await?;
    let (_, text) = browser_tests::printed(&browser).await?;
    for expected in [
        "Understand what a living lab is",
        "An answer that must be on paper",
        "1 of 6 tasks done",
        "https://",
        "Pitfalls and ways out",
    ] {
        assert!(text.contains(expected), "“{expected}” is not on paper:\n{text}");
    }
    for unwanted in ["Skip to the content", "Print this page", "Next step", "Automatic, from the tasks"] {
        assert!(!text.contains(unwanted), "“{unwanted}” is on paper:\n{text}");
    }
    browser.quit().await
}
