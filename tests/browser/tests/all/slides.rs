// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How slides look: that they fit every window, can be read from the last row, and stay when the window changes.

use std::time::Duration;

use browser_tests::sample::full_plan;
use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::checks::until_text;

/// What of the slides in sight does not fit, or has letters that are too small.
const MISFITS: &str = "const found = [];
    if (document.scrollingElement.scrollHeight > innerHeight || document.scrollingElement.scrollWidth > innerWidth) found.push('the page scrolls');
    const bar = document.querySelector('.show__bar').getBoundingClientRect();
    if (bar.bottom > innerHeight + 1 || bar.right > innerWidth + 1 || document.querySelector('.show__bar').scrollWidth > bar.width + 1) found.push('the bar is cut');
    for (const slide of document.querySelectorAll('.show__frame:not([inert]) .slide')) {
        const box = slide.getBoundingClientRect(), name = slide.querySelector('.slide__title').innerText;
        if (slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1) found.push(name + ' is too large');
        for (const part of slide.querySelectorAll('.slide__kicker, .slide__title, .slide__body > *, .slide__picture')) {
            const place = part.getBoundingClientRect();
            const hidden = place.width <= 2 || place.height === 0 || part.closest('.slide__body')?.getBoundingClientRect().width <= 2;
            if (!hidden && (place.bottom > box.bottom + 1 || place.right > box.right + 1)) found.push(name + ': ' + part.className + ' sticks out');
            if (!hidden && parseFloat(getComputedStyle(part).fontSize) < box.height / 30 - 0.1) found.push(name + ': ' + part.className + ' is too small');
        }
        const content = slide.querySelector('.slide__content'), body = slide.querySelector('.slide__body');
        if (content && body && body.getBoundingClientRect().top < content.getBoundingClientRect().top - 1 && body.getBoundingClientRect().width > 2) found.push(name + ': the body is higher than its place');
        for (const words of slide.querySelectorAll('.slide__picture text')) {
            const svg = words.ownerSVGElement, height = svg.getBoundingClientRect().height;
            if (height > 0 && parseFloat(getComputedStyle(words).fontSize) * words.getScreenCTM().a < box.height / 30 - 0.5) found.push(name + ': words of the picture are too small');
        }
    }
    return found;";

/// Words of pictures that do not stand out from the slide, or from an area behind them, at seven to one; axe does not look at them.
const FAINT_WORDS: &str = "const found = [];
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const colour = (text) => {
        paint.fillStyle = text;
        paint.fillRect(0, 0, 1, 1);
        return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const light = (rgb) => rgb.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
    const contrast = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
    for (const slide of document.querySelectorAll('.show__frame:not([inert]) .slide')) {
        const ground = colour(getComputedStyle(slide).backgroundColor), grounds = [ground];
        const area = slide.querySelector('.drawing__area');
        if (area) {
            const style = getComputedStyle(area), fill = colour(style.fill);
            grounds.push(fill.map((part, place) => part * style.fillOpacity + ground[place] * (1 - style.fillOpacity)));
        }
        for (const words of slide.querySelectorAll('.slide__picture text')) {
            const ink = colour(getComputedStyle(words).fill), least = Math.min(...grounds.map((ground) => contrast(ink, ground)));
            if (least < 7) found.push(words.textContent + ' has ' + least.toFixed(1));
        }
        for (const item of slide.querySelectorAll('li')) {
            const has = contrast(colour(getComputedStyle(item, '::marker').color), ground);
            if (has < 7) found.push('the mark of a point has ' + has.toFixed(1));
        }
    }
    return found;";

/// The full plan, so that slides about a plan have something to show.
async fn with_full_plan(page: &Page) -> Outcome {
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {})", json!(full_plan()?))).await?;
    page.reload().await
}

async fn resize(browser: &Browser, width: u32, height: u32) -> Outcome {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
    Ok(())
}

/// Opens a deck; how many slides it has.
async fn open_deck(page: &Page, deck: &str) -> Outcome<usize> {
    page.go(&format!("#/present/{deck}")).await?;
    page.until("the slide is there", "return !!document.querySelector('.show__frame:not([inert]) .slide')").await?;
    page.ask("return +document.querySelector('.show__number').innerText.split('/')[1]").await
}

async fn next(page: &Page) -> Outcome {
    page.press(Key::PageDown).await?;
    // Chromium ignores addresses that change more often than 200 times in ten seconds.
    tokio::time::sleep(Duration::from_millis(35)).await;
    Ok(())
}

/// Goes through decks in a window of some sizes; the smaller ones are what the larger ones are when a page is twice as large.
async fn fit(sizes: &[(u32, u32)]) -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    with_full_plan(&page).await?;
    let mut found = Vec::new();
    let decks = [
        "deck:kick-off",
        "deck:train-the-trainer",
        "deck:learn-from-another-city",
        "measure:climate-robust-street",
        "step:map-actors",
        "format:world-cafe",
        "example:cologne-deutz",
        "check",
        "report:council",
    ];
    for (width, height) in sizes {
        resize(&browser, *width, *height).await?;
        for (deck, query) in decks.iter().flat_map(|deck| [(deck, ""), (deck, "?second=ro")]) {
            for slide in 1..=open_deck(&page, &format!("{deck}/1{query}")).await? {
                let misfits: Vec<String> = page.ask(MISFITS).await?;
                found.extend(
                    misfits.into_iter().map(|misfit| format!("{width}×{height} {deck}{query} {slide}: {misfit}")),
                );
                next(&page).await?;
            }
        }
    }
    browser.quit().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_slide_of_every_deck_fits_at_every_size() -> Outcome {
    fit(&[(1024, 768), (1920, 1080), (360, 740)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_slide_of_every_deck_fits_at_twice_the_zoom() -> Outcome {
    fit(&[(512, 384), (960, 540)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_on_slides_and_around_them_has_seven_to_one() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    with_full_plan(&page).await?;
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        page.go("#/").await?;
        page.choose("#theme", theme).await?;
        let mut looks: Vec<String> = Vec::new();
        for deck in ["deck:kick-off", "deck:evaluation", "journey", "report:full", "measure:cool-rooms", "deck:vision"]
        {
            for slide in 1..=open_deck(&page, &format!("{deck}/1")).await? {
                // One slide of each look and picture is as good as all of them.
                let look: String = page
                    .ask("const slide = document.querySelector('.show__frame:not([inert]) .slide'); return slide.className + [...slide.querySelectorAll('.slide__body > *')].map((part) => part.className).join() + (slide.querySelector('svg')?.getAttribute('viewBox') ?? '')")
                    .await?;
                if !looks.contains(&look) {
                    looks.push(look);
                    let faint: Vec<String> = [page.axe_contrast().await?, page.ask(FAINT_WORDS).await?].concat();
                    found.extend(faint.into_iter().map(|faint| format!("{theme} {deck} {slide}: {faint}")));
                }
                next(&page).await?;
            }
        }
        assert!(looks.len() > 12, "{looks:?}");
        for kind in ["slide--opening", "slide--large", "slide--exercise", "slide--beside", "slide--instead"] {
            assert!(looks.iter().any(|look| look.contains(kind)), "{kind} was not seen");
        }
        // What surrounds them: a number being typed, the menu, notes, the overview, two languages, black, a message.
        page.run("window.open = () => null").await?;
        for (keys, there) in [
            ("1", ".show__bar [role=status]"),
            ("n", ".show__notes"),
            ("s", ".show__message"),
            ("d", ".show__frame--double:not([inert]) .slide-box + .slide-box"),
            ("b", ".show__black"),
            ("b", ".show__bar"),
            ("o", ".overview"),
        ] {
            page.press(keys).await?;
            page.until(there, &format!("return !!document.querySelector({there:?})")).await?;
            found.extend(page.axe_contrast().await?.into_iter().map(|faint| format!("{theme} {there}: {faint}")));
        }
        page.press("o").await?;
        page.click("#show-menu").await?;
        found.extend(page.axe_contrast().await?.into_iter().map(|faint| format!("{theme} menu: {faint}")));
        page.go("#/speaker/deck:kick-off/3").await?;
        until_text(&page, ".speaker__notes", "What to say and do").await?;
        found.extend(page.axe_contrast().await?.into_iter().map(|faint| format!("{theme} speaker: {faint}")));
    }
    browser.quit().await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_changes_in_the_middle_keeps_the_place_and_all_else() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/present/deck:kick-off/1").await?;
    for _ in 0..6 {
        next(&page).await?;
    }
    page.press("n").await?;
    page.press("d").await?;
    page.until("two languages and notes", "return document.querySelectorAll('.show__frame:not([inert]) .slide').length === 2 && !!document.querySelector('.show__notes')").await?;
    let seen = "return [location.hash, ...[...document.querySelectorAll('.show__frame:not([inert]) .slide')].map((slide) => slide.textContent)].join('|')";
    let before: String = page.ask(seen).await?;
    for (width, height) in [(512, 384), (1920, 1080), (360, 740), (1024, 768)] {
        resize(&browser, width, height).await?;
        assert_eq!(page.ask::<String>(seen).await?, before, "{width}×{height}");
        let misfits: Vec<String> = page.ask(MISFITS).await?;
        assert!(misfits.is_empty(), "{width}×{height}: {misfits:?}");
    }
    page.press("f").await?;
    page.until("it fills the screen", "return !!document.fullscreenElement").await?;
    next(&page).await?;
    let whole: String = page.ask(seen).await?;
    assert_ne!(whole, before);
    // As when somebody presses Escape, which browsers keep to themselves then.
    page.run("document.exitFullscreen()").await?;
    page.until("it is a window again", "return !document.fullscreenElement").await?;
    assert_eq!(page.ask::<String>(seen).await?, whole);
    assert!(page.ask::<bool>("return !!document.querySelector('.show__notes')").await?);
    next(&page).await?;
    assert_ne!(page.ask::<String>(seen).await?, whole, "keys go on working");
    browser.quit().await
}
