// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards and worksheets on paper in three languages, the facilitator's guide, the practice tour.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, Paper, single_file};

use crate::checks::{no_faults, until_text};

/// Each thing that can be printed: how many pages it has, and what stands on it in English, German and Romanian.
const SHEETS: &[(&str, usize, [&str; 3])] = &[
    ("measure-cards", 12, ["Who leads", "Federführung", "Cine conduce"]),
    ("format-cards", 7, ["Group size", "Gruppengröße", "Mărimea grupului"]),
    ("stakeholder-map", 1, ["Involve closely", "Eng einbinden", "Organizație sau grup"]),
    ("vision", 1, ["Headline in the newspaper", "Schlagzeile in der Zeitung", "Titlul din ziar"]),
    ("impact-effort", 1, ["Plan well", "Gut planen", "Impact și efort"]),
    ("self-check", 3, ["Self-check for ten people", "Selbstcheck für zehn Personen", "Autoevaluare"]),
    ("fact-sheet", 1, ["Our task in two sentences", "Unsere Aufgabe in zwei Sätzen", "Sarcina noastră"]),
    ("evaluation", 1, ["I was heard.", "Ich wurde gehört.", "Am fost ascultat."]),
    ("transfer", 1, ["What they do there", "Was man dort macht", "Ce se face acolo"]),
    ("projects", 1, ["What is needed?", "Was wird gebraucht?", "Ce este nevoie?"]),
];

/// What of the pages on the screen is cut off or overlaps the foot.
const CUT_OFF: &str = "return [...document.querySelectorAll('.print-page')].flatMap((page, n) => {
    const of = page.getBoundingClientRect(), foot = page.querySelector('.print-page__foot')?.getBoundingClientRect().top ?? of.bottom;
    const low = [...page.querySelectorAll('.print-part')].some((part) => part.getBoundingClientRect().bottom > foot);
    const over = page.scrollHeight > page.clientHeight + 1 || page.scrollWidth > page.clientWidth + 1;
    const cards = [...page.querySelectorAll('.print-card')].some((card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1);
    const head = [...page.querySelectorAll('.print-page__head')].some((head) => head.scrollHeight > head.clientHeight + 1);
    const cells = [...page.querySelectorAll('td, th')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent);
    return low || over || cards || head || cells.length ? [`page ${n + 1}: ${[low && 'low', over && 'over', cards && 'card', head && 'head', ...cells].filter(Boolean).join(', ')}`] : [];
})";

/// The pages on the screen, each as what its parts say.
const SAID: &str = "return [...document.querySelectorAll('.print-page')].map((page) =>
    [...page.querySelectorAll('p, dt, dd, li, th, td, text')].map((part) => part.textContent))";

/// Letters and digits alone: lines, hyphens and ligatures are the browser's.
fn letters(text: &str) -> String {
    let apart = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff").replace('ﬃ', "ffi").replace('ﬄ', "ffl");
    apart.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Refuses a sheet on which a text of the page is missing or torn apart, and one that says anything else.
async fn says_what_the_page_says(page: &Page, sheets: &[String], at: &str) -> Outcome {
    let said: Vec<Vec<String>> = page.ask(SAID).await?;
    assert_eq!(said.len(), sheets.len(), "{at}");
    for (n, (texts, sheet)) in said.iter().zip(sheets).enumerate() {
        let on_paper = letters(sheet);
        for text in texts {
            assert!(on_paper.contains(&letters(text)), "{at}, page {}: “{text}” is not in {sheet}", n + 1);
        }
        let sorted = |text: &str| {
            let mut all: Vec<char> = letters(text).chars().collect();
            all.sort_unstable();
            all.into_iter().collect::<String>()
        };
        assert_eq!(sorted(&texts.concat()), sorted(sheet), "{at}, page {}: {sheet}", n + 1);
    }
    Ok(())
}

/// Refuses ink where ordinary printers have none, and cards without marks where to cut.
fn has_margins_and_marks(paper: &Paper, at: &str, are_cards: bool) -> Outcome {
    let first = paper.greys(1)?;
    for (from, to) in [
        ((0.0, 0.0), (210.0, 4.5)),
        ((0.0, 292.5), (210.0, 297.0)),
        ((0.0, 0.0), (4.5, 297.0)),
        ((205.5, 0.0), (210.0, 297.0)),
    ] {
        assert_eq!(first.darkest(from, to), 255, "{at}: something is in the margin {from:?} to {to:?}");
    }
    if are_cards {
        for (x, y) in [(105.0, 8.0), (105.0, 289.0), (8.0, 148.5), (202.0, 148.5), (105.0, 148.5)] {
            let mark = first.darkest((x - 0.5, y - 0.5), (x + 0.5, y + 0.5));
            assert!(mark < 100, "{at}: no mark at {x}, {y}: {mark}");
        }
        // What is on the cards keeps away from the scissors.
        for (from, to) in [((97.0, 13.0), (104.5, 144.0)), ((105.5, 13.0), (113.0, 144.0))] {
            assert_eq!(first.darkest(from, to), 255, "{at}: something is close to the cut");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_card_and_worksheet_prints_in_three_languages() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/print").await?;
    until_text(&page, "#print-said", "Nothing is chosen yet").await?;
    no_faults(&page, "nothing chosen").await?;
    for (place, language) in ["en", "de", "ro"].into_iter().enumerate() {
        for (key, n_pages, texts) in SHEETS {
            let at = format!("{key} in {language}");
            page.go(&format!("#/workshop/print?print={key}&language={language}")).await?;
            let ready = format!(
                "const all = document.querySelector('.prints');
                 return all?.lang === '{language}' && all.querySelectorAll('.print-page').length === {n_pages}"
            );
            page.until(&format!("{at} has {n_pages} pages"), &ready).await?;
            let cut: Vec<String> = page.ask(CUT_OFF).await?;
            assert!(cut.is_empty(), "{at}: {cut:?}");
            let paper = Paper::of(&browser).await?;
            let sheets = paper.drawn()?;
            assert_eq!(sheets.len(), *n_pages, "{at}: {sheets:?}");
            assert!(
                letters(&sheets.concat()).contains(&letters(texts[place])),
                "{at} says “{}”: {sheets:?}",
                texts[place]
            );
            says_what_the_page_says(&page, &sheets, &at).await?;
            has_margins_and_marks(&paper, &at, key.ends_with("cards"))?;
        }
    }
    no_faults(&page, "projects in Romanian").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_prints_the_same_cards_and_worksheets() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { engine: Engine::Firefox, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/print").await?;
    for (key, n_pages) in [("measure-cards", 12), ("stakeholder-map", 1), ("self-check", 3)] {
        page.go(&format!("#/workshop/print?print={key}&language=de")).await?;
        let ready = format!(
            "return document.querySelector('.prints')?.lang === 'de' && document.querySelectorAll('.print-page').length === {n_pages}"
        );
        page.until(key, &ready).await?;
        let paper = Paper::of(&browser).await?;
        let sheets = paper.drawn()?;
        assert_eq!(sheets.len(), n_pages, "{key}: {sheets:?}");
        says_what_the_page_says(&page, &sheets, &format!("{key} in Firefox")).await?;
        has_margins_and_marks(&paper, &format!("{key} in Firefox"), key.ends_with("cards"))?;
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn worksheets_are_filled_from_the_plan_and_cards_picked_by_hand_in_the_single_file() -> Outcome {
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &single_file(), "#/plan/projects").await?;
    page.type_into("#new-project", "Water for the square").await?;
    page.press(thirtyfour::Key::Enter).await?;
    page.until_save_state("saved").await?;
    page.go("#/workshop/print").await?;
    page.click("#print-projects").await?;
    page.click("#filling-plan").await?;
    until_text(&page, ".print-page", "Water for the square").await?;
    page.click("#print-measure-cards").await?;
    page.choose("#which-measures", "picked").await?;
    page.click("#pick-measure-pocket-park").await?;
    page.click("#pick-measure-swales").await?;
    page.until("two cards", "return document.querySelectorAll('.print-card').length === 2").await?;
    until_text(&page, "#print-said", "2 pages").await?;
    no_faults(&page, "picked").await?;
    let (sheets, text) = browser_tests::printed(&browser).await?;
    assert_eq!(sheets, 2, "{text}");
    assert!(text.contains("Water for the square") && text.contains("#/measures/pocket-park"), "{text}");
    // What is chosen stands in the address.
    page.reload().await?;
    page.until("two cards again", "return document.querySelectorAll('.print-card').length === 2").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deck_is_printed_with_its_scripts_in_chromium_and_firefox() -> Outcome {
    let server = Server::start().await?;
    for engine in [Engine::Chromium, Engine::Firefox] {
        let browser = Browser::start(Options { engine, ..Options::default() }).await?;
        let page = Page::open(&browser, &server.url(), "#/workshop/decks/deck:kick-off").await?;
        page.until("slides", "return document.querySelectorAll('.deck__slide').length > 10").await?;
        assert!(page.ask::<bool>("return !document.querySelector('.deck__script[open]')").await?, "all are folded");
        let scripts: Vec<String> = page
            .ask("return [...document.querySelectorAll('.deck__script > p')].map((part) => part.textContent)")
            .await?;
        let on_paper = letters(&Paper::of(&browser).await?.drawn()?.concat());
        for script in scripts {
            // A page may end in the middle of it, but not in its first words.
            let begins: String = letters(&script).chars().take(40).collect();
            assert!(on_paper.contains(&begins), "{engine:?}: “{script}” is not on paper");
        }
        assert!(!on_paper.contains("Readydecks"), "{engine:?}: the list of decks is on paper");
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_is_read_by_its_contents_and_prints() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/guide").await?;
    no_faults(&page, "guide").await?;
    page.click_text("When something breaks").await?;
    page.until("the section has the focus", "return document.activeElement.id === 'section-when-something-breaks'")
        .await?;
    let (sheets, text) = browser_tests::printed(&browser).await?;
    assert!((3..12).contains(&sheets), "{sheets}");
    assert!(text.contains("Projector dies") && !text.contains("Print this guide"), "{text}");
    page.click_text("#/workshop/print").await?;
    page.until_heading("Print").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_practice_tour_counts_and_leaves_no_trace() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/practice").await?;
    until_text(&page, "#practice-total", "0 of 10 minutes done").await?;
    no_faults(&page, "tour").await?;
    page.click("#station-show-slides").await?;
    until_text(&page, "#practice-total", "2 of 10 minutes done, 8 minutes left").await?;
    page.click_text("Go there: Print").await?;
    page.until_heading("Print").await?;
    page.run("history.back()").await?;
    until_text(&page, "#practice-total", "2 of 10 minutes done").await?;
    // One after the other, as people do: each changes the address.
    while page.ask::<bool>("return !!document.querySelector('.placed input:not(:checked)')").await? {
        let left: usize = page.ask("return document.querySelectorAll('.placed input:not(:checked)').length").await?;
        page.run("document.querySelector('.placed input:not(:checked)').click()").await?;
        let fewer = format!("return document.querySelectorAll('.placed input:not(:checked)').length < {left}");
        page.until("one more is done", &fewer).await?;
    }
    until_text(&page, "#practice-total", "All stations are done").await?;
    let kept: Vec<String> = page.ask("return Object.keys(localStorage)").await?;
    assert!(kept.is_empty(), "{kept:?}");
    browser.quit().await
}
