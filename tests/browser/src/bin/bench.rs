// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Start-up, saving and parsing in headless Chromium: numbers to compare, not to pass. Called by `cargo xtask bench`.

use browser_tests::{Browser, Options, Outcome, Page, Server, single_file};
use serde::Deserialize;
use serde_json::json;

const RUNS: usize = 10;

/// Milliseconds since the navigation began.
#[derive(Deserialize)]
struct Start {
    first_paint: f64,
    usable: f64,
    parse: f64,
}

const START: &str = "const at = (name) => performance.getEntriesByName('livinglab:' + name)[0]?.startTime ?? NaN;
    const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN;
    return { first_paint: paint, usable: at('ready'), parse: at('parse-end') - at('parse-begin') }";

/// From the event to stored and shown, for a tick: the answer counts once the number of done tasks on the screen has changed.
const TICKS: &str = "(async () => {
    const box = document.getElementById('task-read-two-cases');
    const count = document.getElementById('tasks-count');
    const times = [];
    for (let i = 0; i < 60; i++) {
        const before = count.textContent;
        const begun = performance.now();
        box.click();
        while (count.textContent === before) await null;
        const stored = localStorage.getItem('living-lab-toolbox/plan').includes('\"value\":' + box.checked);
        times.push(performance.now() - begun);
        if (!stored) { done([]); return; }
        await new Promise((next) => setTimeout(next, 5));
    }
    done(times);
})()";

#[tokio::main]
async fn main() -> Outcome {
    let server = Server::start().await?;
    eprintln!("\nmedian of {RUNS}, fresh profile each time, milliseconds");
    eprintln!("{:<34}{:>12}{:>10}{:>10}", "", "first paint", "usable", "parsing");
    for (name, base) in [("http, brotli", server.url()), ("single file", single_file())] {
        for slowdown in [1, 4] {
            let mut starts = Vec::new();
            for _ in 0..RUNS {
                starts.push(start(&base, slowdown).await?);
            }
            let column = |pick: fn(&Start) -> f64| median(starts.iter().map(pick).collect());
            let name = format!("{name}, CPU {slowdown}× slower");
            eprintln!(
                "{name:<34}{:>12.0}{:>10.0}{:>10.1}",
                column(|s| s.first_paint),
                column(|s| s.usable),
                column(|s| s.parse)
            );
        }
    }
    for slowdown in [1, 4] {
        let times = ticks(&server.url(), slowdown).await?;
        eprintln!(
            "tick, event to stored and shown, CPU {slowdown}× slower: median {:.1} ms, slowest {:.1} ms",
            median(times.clone()),
            times.iter().copied().fold(0.0, f64::max)
        );
    }
    Ok(())
}

async fn throttled(slowdown: u32) -> Outcome<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown })).await?;
    Ok(browser)
}

async fn start(base: &str, slowdown: u32) -> Outcome<Start> {
    let browser = throttled(slowdown).await?;
    let page = Page::open(&browser, base, "#/guide/decide/understand-living-labs").await?;
    page.until("the first paint is noted", "return performance.getEntriesByName('first-paint').length > 0").await?;
    let start = page.ask(START).await?;
    browser.quit().await?;
    Ok(start)
}

async fn ticks(base: &str, slowdown: u32) -> Outcome<Vec<f64>> {
    let browser = throttled(slowdown).await?;
    let page = Page::open(&browser, base, "#/guide/decide/understand-living-labs").await?;
    let times: Vec<f64> = page.wait_for(TICKS).await?;
    browser.quit().await?;
    if times.is_empty() { Err("a tick was shown before it was stored".into()) } else { Ok(times) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
