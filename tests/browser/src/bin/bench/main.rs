// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Start-up, saving, parsing and slides in headless Chromium: numbers to compare, not to pass. Called by `cargo xtask bench`.

mod slides;

use browser_tests::sample::{content_files, full_plan};
use browser_tests::server::copy_of_site;
use browser_tests::{Browser, Options, Outcome, Page, Server, single_file};
use living_lab_toolbox::domain::content::bundle::{Files, assemble, pack};
use living_lab_toolbox::domain::id::{DeviceId, PlanId, QuestionId, TaskId};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::file::write;
use living_lab_toolbox::domain::plan::{Mark, Plan};
use living_lab_toolbox::domain::timestamp::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

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

/// From the event to stored and shown, for a tick: the answer counts once the number of done tasks on the screen has changed
/// and the header says "saved", which it does when the journal has the change on the disk.
const TICKS: &str = "(async () => {
    const box = document.getElementById('task-read-two-cases');
    const count = document.getElementById('tasks-count');
    const state = document.getElementById('save-state');
    const times = [];
    for (let i = 0; i < 60; i++) {
        const before = count.textContent;
        const begun = performance.now();
        box.click();
        await new Promise((next) => {
            const look = () => { if (count.textContent !== before && state.dataset.save === 'saved') { seen.disconnect(); next() } };
            const seen = new MutationObserver(look);
            seen.observe(state, { attributes: true });
            look();
        });
        times.push(performance.now() - begun);
        await new Promise((next) => setTimeout(next, 50));
    }
    done(times);
})()";

/// What planners type, letter by letter.
const TYPED: [&str; 8] = [
    "hitze ältere menschen",
    "regenwasserspeicher",
    "bäume giessen im sommer",
    "hitzetelefn",
    "wer entscheidet",
    "förderung",
    "starkregen keller",
    "quartiersrundgang",
];

/// From the event to the hits laid out, for each letter; and how long the index took.
const SEARCHES: &str = "(async () => {
    const field = document.getElementById('search-field');
    const status = document.querySelector('main [role=status]');
    const times = [];
    for (const words of TYPED) {
        for (let n = 1; n <= words.length; n++) {
            field.value = words.slice(0, n);
            const begun = performance.now();
            field.dispatchEvent(new Event('input', { bubbles: true }));
            for (let turn = 0; turn < 60; turn++) await null;
            document.body.offsetHeight;
            times.push(performance.now() - begun);
            if (status.textContent === '' && field.value.trim()) { done({ times: [], index: 0 }); return; }
            await new Promise((next) => setTimeout(next, 20));
        }
    }
    const at = (name) => performance.getEntriesByName('livinglab:' + name)[0]?.startTime ?? NaN;
    done({ times, index: at('index-end') - at('index-begin') });
})()";

/// Milliseconds.
#[derive(Deserialize)]
struct Searches {
    times: Vec<f64>,
    index: f64,
}

#[tokio::main]
async fn main() -> Outcome {
    let server = Server::start().await?;
    if std::env::args().any(|argument| argument == "search") {
        return all_searches(&server).await;
    }
    if std::env::args().any(|argument| argument == "filters") {
        return filters(&server.url()).await;
    }
    if std::env::args().any(|argument| argument == "views") {
        return views(&server.url()).await;
    }
    if std::env::args().any(|argument| argument == "exports") {
        return exports(&server.url()).await;
    }
    if std::env::args().any(|argument| argument == "slides") {
        return slides::slides(&server.url()).await;
    }
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
    parsing().await?;
    for (name, plan) in [("a new plan", None), ("a plan with 5,000 entries", large_plan())] {
        for slowdown in [1, 4] {
            let times = ticks(&server.url(), slowdown, plan.as_deref()).await?;
            eprintln!(
                "tick in {name}, event to stored and shown, CPU {slowdown}× slower: median {:.1} ms, slowest {:.1} ms",
                median(times.clone()),
                times.iter().copied().fold(0.0, f64::max)
            );
        }
    }
    filters(&server.url()).await?;
    views(&server.url()).await?;
    exports(&server.url()).await?;
    slides::slides(&server.url()).await?;
    all_searches(&server).await
}

/// From the change of the address to the page laid out, eight times each; the part of the program is loaded before.
const VIEWS: &str = "(async () => {
    const go = async (address) => {
        const heading = document.getElementById('page-heading');
        const begun = performance.now();
        location.hash = address;
        while (document.getElementById('page-heading') === heading || !document.getElementById('page-heading'))
            await new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0); });
        document.body.offsetHeight;
        return performance.now() - begun;
    };
    const rest = (time) => new Promise((next) => setTimeout(next, time));
    await go(ADDRESS);
    await rest(1500);
    const times = [];
    for (let turn = 0; turn < 8; turn++) {
        await go('#/guide');
        await rest(200);
        times.push(await go(ADDRESS));
        await rest(200);
    }
    done(times);
})()";

/// Opens the views of a full plan (36 steps, 40 measures, 60 stakeholders, 200 tasks, 100 readings); alone with the argument `views`.
async fn views(base: &str) -> Outcome {
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, base, "#/guide").await?;
    with_full_plan(&page).await?;
    for view in [
        "",
        "/tasks",
        "/people",
        "/projects",
        "/timeline",
        "/monitoring",
        "/budget",
        "/decisions",
        "/report?audience=full",
    ] {
        let address = format!("#/plan{view}");
        let times: Vec<f64> = page.wait_for(&VIEWS.replace("ADDRESS", &json!(address).to_string())).await?;
        let slowest = times.iter().copied().fold(0.0, f64::max);
        eprintln!("a full plan, {address}: median {:.0} ms, slowest {slowest:.0} ms", median(times));
    }
    browser.quit().await
}

async fn with_full_plan(page: &Page) -> Outcome {
    page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {})", json!(full_plan()?))).await?;
    page.reload().await?;
    page.driver().set_script_timeout(std::time::Duration::from_secs(120)).await?;
    Ok(())
}

/// From the click to the message that the file is saved, for each file of the full report: name and time.
const EXPORTS: &str = "(async () => {
    const said = document.getElementById('report-said');
    const times = [];
    for (const details of document.querySelectorAll('.report__take details')) details.open = true;
    await new Promise((next) => setTimeout(next, 300));
    const buttons = [...document.querySelectorAll('.report__take button')].slice(1);
    for (const button of buttons) {
        const before = said.textContent;
        const begun = performance.now();
        button.click();
        while (said.textContent === before) await new Promise((next) => setTimeout(next, 1));
        times.push([button.textContent.trim(), performance.now() - begun]);
        await new Promise((next) => setTimeout(next, 100));
    }
    done(times);
})()";

/// Makes the files of the full report of a full plan; alone with the argument `exports`.
async fn exports(base: &str) -> Outcome {
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, base, "#/guide").await?;
    with_full_plan(&page).await?;
    page.run("location.hash = '#/plan/report?audience=full'").await?;
    page.until("the paper is there", "return document.querySelector('.report__take button') !== null").await?;
    let times: Vec<(String, f64)> = page.wait_for(EXPORTS).await?;
    for (name, time) in times {
        eprintln!("file of a full report: {time:.0} ms  {name}");
    }
    browser.quit().await
}

/// From the click on a filter of the measures to the list laid out, each filter on and off again.
const FILTERS: &str = "(async () => {
    const times = [];
    for (const box of [...document.querySelectorAll('.facet__value input')].slice(0, 12)) {
        for (let turn = 0; turn < 2; turn++) {
            const begun = performance.now();
            box.click();
            for (let turn = 0; turn < 60; turn++) await null;
            document.body.offsetHeight;
            times.push(performance.now() - begun);
            await new Promise((next) => setTimeout(next, 50));
        }
    }
    done(times);
})()";

/// Filters the measures; alone with the argument `filters`.
async fn filters(base: &str) -> Outcome {
    for slowdown in [1, 4] {
        let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
        browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown })).await?;
        let page = Page::open(&browser, base, "#/measures").await?;
        page.until("the filters are there", "return document.querySelectorAll('.facet__value input').length > 12")
            .await?;
        page.driver().set_script_timeout(std::time::Duration::from_secs(120)).await?;
        let mut times: Vec<f64> = page.wait_for(FILTERS).await?;
        times.sort_by(f64::total_cmp);
        eprintln!(
            "filter, CPU {slowdown}× slower: median {:.1} ms, slowest {:.1} ms",
            median(times.clone()),
            times.last().copied().unwrap_or(f64::NAN)
        );
        browser.quit().await?;
    }
    Ok(())
}

/// The content as it is, on a slower machine, and ten times as much; alone with the argument `search`.
async fn all_searches(server: &Server) -> Outcome {
    for slowdown in [1, 4] {
        searches("content as it is", &server.url(), slowdown).await?;
    }
    let site = site_with(10)?;
    let server = Server::with(site.path(), "/", 0).await?;
    searches("ten times the content", &server.url(), 1).await
}

/// Types into the search; the index is made anew for each of three visits.
async fn searches(name: &str, base: &str, slowdown: u32) -> Outcome {
    let (mut times, mut index) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
        browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown })).await?;
        let page = Page::open(&browser, base, "#/search").await?;
        page.until("the field is there", "return !!document.getElementById('search-field')").await?;
        page.driver().set_script_timeout(std::time::Duration::from_secs(120)).await?;
        let script = SEARCHES.replace("TYPED", &json!(TYPED).to_string());
        let found: Searches = page.wait_for(&script).await?;
        if found.times.is_empty() {
            return Err("a letter was typed and nothing was said".into());
        }
        times.extend(found.times);
        index.push(found.index);
        browser.quit().await?;
    }
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or(f64::NAN);
    eprintln!(
        "search, {name}, CPU {slowdown}× slower: a letter takes {:.1} ms (median), {:.1} ms (p95), {:.1} ms (slowest); index {:.0} ms",
        at(0.5),
        at(0.95),
        times.last().copied().unwrap_or(f64::NAN),
        median(index)
    );
    Ok(())
}

/// A copy of the site with the content of German `factor` times (made here, not shipped).
fn site_with(factor: usize) -> Outcome<tempfile::TempDir> {
    let site = copy_of_site()?;
    let packed = pack(&assemble(&many_times(factor), Language::De).0);
    std::fs::write(site.path().join("content/de.json"), &packed.bundle)?;
    std::fs::write(site.path().join("content/sources.json"), &packed.sources)?;
    Ok(site)
}

/// Reading and checking the content in the browser: as it is, and ten times as much (made here, not shipped).
async fn parsing() -> Outcome {
    let site = copy_of_site()?;
    let bundle = |factor| pack(&assemble(&many_times(factor), Language::De).0);
    for (factor, name) in [(1, "content as it is"), (10, "ten times the content")] {
        let packed = bundle(factor);
        std::fs::write(site.path().join("content/de.json"), &packed.bundle)?;
        std::fs::write(site.path().join("content/sources.json"), &packed.sources)?;
        let server = Server::with(site.path(), "/", 0).await?;
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
            let page = Page::open(&browser, &server.url(), "#/glossary").await?;
            times.push(page.ask::<Start>(START).await?.parse);
            if !page.text(".notices").await?.is_empty() {
                return Err(format!("{name}: {}", page.text(".notices").await?).into());
            }
            browser.quit().await?;
        }
        eprintln!("{name}: {:.0} kB, read and checked in {:.0} ms", packed.bundle.len() as f64 / 1000.0, median(times));
        server.stop().await;
    }
    Ok(())
}

/// The content files with every item `factor` times, under ids of their own.
fn many_times(factor: usize) -> Files {
    let mut files = content_files();
    for (name, text) in files.clone() {
        let Ok(value) = serde_json::from_str::<Value>(&text) else { continue };
        let parts: Vec<&str> = name.split('/').collect();
        let Some((file, kind)) = parts.last().zip(parts.get(parts.len().saturating_sub(2))) else { continue };
        let whole = ["glossary.json", "problems.json", "indicators.json"].contains(file);
        for n in 1..factor {
            if whole && let Some(items) = value.as_object() {
                let grown = files.get(&name).and_then(|text| serde_json::from_str::<Value>(text).ok());
                let mut grown = grown.unwrap_or_default();
                for (id, item) in items {
                    grown[format!("n{n}-{id}")] = item.clone();
                }
                files.insert(name.clone(), grown.to_string());
            } else if ["measures", "formats"].contains(kind) {
                files.insert(name.replace(file, &format!("n{n}-{file}")), text.clone());
            } else if *kind == "steps" {
                files.insert(name.replace(file, &format!("n{n}-{file}")), renamed(&value, n).to_string());
            } else if name == "structure/phases.json" {
                let mut phases =
                    files.get(&name).and_then(|text| serde_json::from_str::<Value>(text).ok()).unwrap_or_default();
                for (phase, original) in
                    phases.as_array_mut().into_iter().flatten().zip(value.as_array().into_iter().flatten())
                {
                    let more = original["steps"].as_array().into_iter().flatten().filter_map(Value::as_str);
                    let more: Vec<Value> = more.map(|id| format!("n{n}-{id}").into()).collect();
                    if let Some(steps) = phase["steps"].as_array_mut() {
                        steps.extend(more);
                    }
                }
                files.insert(name.clone(), phases.to_string());
            }
        }
    }
    files
}

/// A step with other ids for its tasks and questions, which are unique in the whole toolbox.
fn renamed(step: &Value, n: usize) -> Value {
    let mut step = step.clone();
    for field in ["tasks", "questions"] {
        step[field] = match &step[field] {
            Value::Array(ids) => {
                ids.iter().filter_map(Value::as_str).map(|id| Value::from(format!("n{n}-{id}"))).collect()
            }
            Value::Object(texts) => texts.iter().map(|(id, text)| (format!("n{n}-{id}"), text.clone())).collect(),
            other => other.clone(),
        };
    }
    step
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

async fn ticks(base: &str, slowdown: u32, plan: Option<&str>) -> Outcome<Vec<f64>> {
    let browser = throttled(slowdown).await?;
    let page = Page::open(&browser, base, "#/guide/decide/understand-living-labs").await?;
    if let Some(plan) = plan {
        page.run(&format!("localStorage.setItem('living-lab-toolbox/plan', {plan:?})")).await?;
        page.reload().await?;
    }
    let times: Vec<f64> = page.wait_for(TICKS).await?;
    browser.quit().await?;
    Ok(times)
}

/// Half of it ticks, half of it answers of some 200 letters; some 1 MB.
fn large_plan() -> Option<String> {
    let mut plan = Plan::default();
    let at = Timestamp::from_millis(1_772_357_400_000);
    plan.begin(PlanId::parse("large-plan")?, at);
    let device = DeviceId::parse("device")?;
    for n in 0..2_500 {
        let mark = || Mark { device: device.clone(), at };
        plan.tick(&TaskId::parse(&format!("task-{n}"))?, true, mark());
        plan.answer(&QuestionId::parse(&format!("question-{n}"))?, &"A bench in the shade. ".repeat(9), mark());
    }
    write(&plan, "2026.11", at)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
