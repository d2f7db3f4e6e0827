// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Nothing is stored before the first own input, nothing is ever fetched from elsewhere.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page, single_file};
use serde_json::Value;

const EVERYWHERE: &[&str] = &[
    "#/",
    "#/guide",
    "#/guide/decide",
    "#/guide/decide/agree-mandate",
    "#/measures",
    "#/measures/heat-telephone",
    "#/formats",
    "#/formats/site-meeting",
    "#/about",
    "#/nowhere",
];

const STORED: &str = "(async () => {
    const databases = indexedDB.databases ? await indexedDB.databases() : [];
    const caching = window.isSecureContext && window.caches ? await caches.keys() : [];
    const workers = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
    done(localStorage.length + sessionStorage.length + databases.length + caching.length + workers.length + document.cookie.length);
})()";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_stored_before_the_first_own_input() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    for base in [server.url(), single_file()] {
        let page = Page::open(&browser, &base, "").await?;
        for route in EVERYWHERE {
            page.go(route).await?;
        }
        page.reload().await?;
        let stored: u32 = if base.starts_with("file") {
            page.ask("return localStorage.length + sessionStorage.length").await?
        } else {
            page.wait_for(STORED).await?
        };
        assert_eq!(stored, 0, "{base}");
        page.choose("#theme", "dark").await?;
        assert_eq!(page.stored("settings").await?.as_deref(), Some(r#"{"theme":"dark"}"#));
        assert_eq!(page.stored("plan").await?, None);
    }
    browser.quit().await
}

/// The addresses the browser asked for on account of a page, from Chromium's own log; what it asks for by itself has no origin.
fn requests(log: &std::path::Path) -> Outcome<Vec<String>> {
    let text = std::fs::read_to_string(log)?;
    // The log of a browser that was closed is complete; of one that was killed it lacks its end.
    let log: Value = serde_json::from_str(&text)
        .or_else(|_| serde_json::from_str(&format!("{}]}}", text.trim_end().trim_end_matches(','))))?;
    let start = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"].as_u64();
    let events = log["events"].as_array().ok_or("no events")?;
    let by_a_page = |event: &&Value| event["params"]["initiator"].as_str().is_some_and(|by| by != "not an origin");
    let asked = events.iter().filter(|event| event["type"].as_u64() == start).filter(by_a_page);
    Ok(asked.filter_map(|event| event["params"]["url"].as_str().map(str::to_owned)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_leaves_the_origin() -> Outcome {
    let server = Server::start().await?;
    let folder = tempfile::tempdir()?;
    let log = folder.path().join("net.json");
    let browser =
        Browser::start(Options { arguments: vec![format!("--log-net-log={}", log.display())], ..Options::default() })
            .await?;
    let page = Page::open(&browser, &server.url(), "").await?;
    page.run("window.violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI))").await?;
    for route in EVERYWHERE {
        page.go(route).await?;
    }
    page.go("#/guide/decide/understand-living-labs").await?;
    page.click("#task-read-two-cases").await?;
    page.until_save_state("saved").await?;
    for language in ["de", "ro", "en"] {
        page.choose("#language", language).await?;
        page.until("the language has changed", &format!("return document.documentElement.lang === '{language}'"))
            .await?;
    }
    assert_eq!(page.ask::<Vec<String>>("return window.violations").await?, Vec::<String>::new());
    browser.quit().await?;

    let asked = requests(&log)?;
    let ours = asked.iter().filter(|url| url.starts_with(&server.url())).count();
    assert!(ours >= 7, "the log sees our own requests: {asked:?}");
    let foreign: Vec<_> =
        asked.iter().filter(|url| url.starts_with("http") && !url.starts_with(&server.url())).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_policy_forbids_what_it_should() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    for base in [server.url(), single_file()] {
        let page = Page::open(&browser, &base, "").await?;
        let policy = page.ask::<String>("return document.querySelector('meta[http-equiv]').content").await?;
        assert!(
            policy.starts_with("default-src 'none'")
                && !policy.contains("unsafe-inline")
                && !policy.contains("unsafe-eval "),
            "{policy}"
        );
        page.run("const s = document.createElement('script'); s.textContent = 'window.injected = 1'; document.body.append(s)").await?;
        assert!(!page.ask::<bool>("return 'injected' in window").await?, "an injected script does not run");
        let refused: bool =
            page.wait_for("fetch('https://example.org/').then(() => done(false), () => done(true))").await?;
        assert!(refused, "no fetch to another origin");
        assert_eq!(page.ask::<u32>("return document.querySelectorAll('[style]').length").await?, 0, "no inline styles");
    }
    browser.quit().await
}
