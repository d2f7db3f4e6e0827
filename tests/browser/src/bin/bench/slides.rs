// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long the next slide takes, from the key to the frame that shows it.

use std::time::Duration;

use browser_tests::{Browser, Options, Outcome, Page};
use serde_json::json;
use thirtyfour::Key;

use crate::{median, with_full_plan};

/// Notes for each press of the key what is on the slide that comes, and how long it takes until the frame with it is painted: a
/// message that is sent while a frame is made arrives when it is done.
const WATCH: &str = "window.turned = [];
    addEventListener('keydown', (event) => {
        if (event.key !== 'PageDown') return;
        const number = () => document.querySelector('.show__number').textContent;
        const before = number();
        const look = () => {
            if (number() === before) { requestAnimationFrame(look); return; }
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
                const took = performance.now() - event.timeStamp;
                const has = document.querySelector('.show__frame:not([inert]) .slide__picture');
                window.turned.push([has ? 'picture' : 'text', took]);
            };
            port2.postMessage(0);
        };
        requestAnimationFrame(look);
    }, true);";

/// So many slides of a deck at most.
const MOST: usize = 60;

/// Turns the slides of decks with texts, process, radar and matrix; alone with the argument `slides`.
pub async fn slides(base: &str) -> Outcome {
    for slowdown in [1, 4] {
        let (mut texts, mut pictures) = (Vec::new(), Vec::new());
        for deck in ["deck:kick-off", "report:full", "phase:prepare"] {
            for (has, took) in turned(base, deck, slowdown).await? {
                if has == "text" { &mut texts } else { &mut pictures }.push(took);
            }
        }
        for (what, times) in [("a text", texts), ("a picture", pictures)] {
            let slowest = times.iter().copied().fold(0.0, f64::max);
            let late = times.iter().filter(|took| **took > 50.0).count();
            let n = times.len();
            eprintln!(
                "next slide, {what}, key to painted, CPU {slowdown}× slower: median {:.0} ms, slowest {slowest:.0} ms, {late} of {n} over 50 ms",
                median(times)
            );
        }
    }
    Ok(())
}

async fn turned(base: &str, deck: &str, slowdown: u32) -> Outcome<Vec<(String, f64)>> {
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let size = json!({ "width": 1920, "height": 1080, "deviceScaleFactor": 1, "mobile": false });
    browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
    let page = Page::open(&browser, base, "#/guide").await?;
    with_full_plan(&page).await?;
    page.go(&format!("#/present/{deck}/1")).await?;
    page.until("the slides are there", "return !!document.querySelector('.show__frame .slide')").await?;
    page.run(WATCH).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown })).await?;
    let count: usize = page.ask("return +document.querySelector('.show__number').innerText.split('/')[1]").await?;
    for _ in 1..count.min(MOST) {
        page.press(Key::PageDown).await?;
        // As soon as a person could press again.
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    let times = page.ask("return window.turned").await?;
    browser.quit().await?;
    Ok(times)
}
