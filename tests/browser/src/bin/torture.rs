// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Kills the browser at random moments while changes stream in, and starts it again: everything that had been shown as saved
//! must be there. Called by `cargo xtask torture`; the number of kills for each browser is the first argument, a folder to serve
//! instead of `dist/site` may be the second, one browser (`Chromium`, `Firefox`) the third.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use browser_tests::{Browser, Engine, Options, Outcome, Page, Server};

const STEP: &str = "#/guide/decide/understand-living-labs";

/// How long a start may take until everything is there.
const PATIENCE: Duration = Duration::from_secs(20);

/// Types numbers into an answer and notes the highest that the header has called saved.
const STREAM: &str = "(() => {
    const field = document.getElementById('answer-what-may-fail');
    window.written = Number(field.value) || 0;
    window.confirmed = 0;
    const next = () => {
        const state = document.getElementById('save-state').dataset.save;
        if (state === 'saved' || state === 'nothing') {
            if (state === 'saved') window.confirmed = window.written;
            window.written += 1;
            field.value = String(window.written);
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        setTimeout(next, 5);
    };
    next();
})()";

#[tokio::main]
async fn main() -> Outcome {
    let kills: u32 = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(20);
    let server = match std::env::args().nth(2) {
        Some(folder) => Server::with(folder.as_ref(), "/", 0).await?,
        None => Server::start().await?,
    };
    let only = std::env::args().nth(3);
    for engine in [Engine::Chromium, Engine::Firefox] {
        if only.as_ref().is_some_and(|only| *only != format!("{engine:?}")) {
            continue;
        }
        let profile = tempfile::tempdir()?;
        let options = Options { engine, profile: Some(profile.path().to_owned()), ..Options::default() };
        let (mut lost, mut changes, mut slowest) = (0_u32, 0_u64, Duration::ZERO);
        let mut expected = 0_u64;
        for kill in 1..=kills {
            let browser = Browser::start(options.clone()).await?;
            let begun = Instant::now();
            let page = Page::open(&browser, &server.url(), STEP).await?;
            // A journal that is slow to answer is joined when it does.
            let value = || async { page.value("answer-what-may-fail").await.map(|value| value.parse().unwrap_or(0)) };
            let mut found: u64 = value().await?;
            while found < expected && begun.elapsed() < PATIENCE {
                tokio::time::sleep(Duration::from_millis(100)).await;
                found = value().await?;
            }
            slowest = slowest.max(begun.elapsed());
            if found < expected {
                lost += 1;
                eprintln!("{engine:?}, kill {kill}: {expected} was shown as saved, {found} is there");
            }
            let notices = page.text(".notices").await?;
            if !notices.is_empty() {
                return Err(format!("{engine:?}, kill {kill}: {notices}").into());
            }
            page.run(STREAM).await?;
            let end = Instant::now() + Duration::from_millis(200 + u64::from(random()) % 2800);
            let mut confirmed = found;
            while Instant::now() < end {
                confirmed = confirmed.max(page.ask::<u64>("return window.confirmed").await?);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            changes += confirmed.saturating_sub(found);
            expected = confirmed;
            // Nobody says goodbye: the browser's processes are killed.
            drop(browser);
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        eprintln!(
            "{engine:?}: {kills} kills, {changes} changes shown as saved, {lost} times something of them was lost; slowest start {slowest:?}"
        );
        if changes == 0 {
            return Err("nothing was ever shown as saved: nothing was tried".into());
        }
        if lost > 0 {
            return Err("something that was shown as saved was lost".into());
        }
    }
    Ok(())
}

/// Enough chance for a moment to kill at.
fn random() -> u32 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|now| now.subsec_micros()).unwrap_or_default()
}
