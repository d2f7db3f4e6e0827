// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards on the projector, and working groups: cards by keyboard, piles, dots, pasted cards, what cards become; links and
//! files that groups get and bring back.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, single_file};
use thirtyfour::prelude::*;

use crate::accessibility::tab_to;
use crate::checks::{no_faults, until_text};

/// Makes a board with the columns of an exercise and waits for its field for cards.
async fn make_board(page: &Page) -> Outcome {
    page.go("#/workshop/board?exercise=collect-ideas").await?;
    page.click("#create-board").await?;
    page.until("the board is there", "return !!document.querySelector('#new-card')").await
}

async fn add_cards(page: &Page, cards: &[&str]) -> Outcome {
    for card in cards {
        page.type_into("#new-card", card).await?;
        page.press(Key::Enter).await?;
        until_text(page, ".lanes", card).await?;
        page.until(
            "the next card can be typed",
            "return document.activeElement.id === 'new-card' && document.activeElement.value === ''",
        )
        .await?;
    }
    Ok(())
}

/// The cards of a column as they are read.
fn lane(n: usize) -> String {
    format!("return [...document.querySelectorAll('.lane')][{n}].innerText")
}

async fn until_in_lane(page: &Page, n: usize, text: &str) -> Outcome {
    page.until(
        &format!("column {n} has {text}"),
        &format!("return [...document.querySelectorAll('.lane')][{n}]?.innerText.includes({text:?})"),
    )
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn cards_are_collected_piled_and_voted_on_by_keyboard() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/board").await?;
    no_faults(&page, "no board yet").await?;
    make_board(&page).await?;
    no_faults(&page, "an empty board").await?;
    tab_to(&page, "the next card", "return document.activeElement.id === 'new-card'").await?;
    add_cards(&page, &["A bench in the shade", "Drinking water at the stop", "Trees"]).await?;
    until_in_lane(&page, 0, "Trees").await?;

    // Moved with Shift and an arrow; the card keeps the focus.
    tab_to(&page, "a card", "return document.activeElement.classList.contains('board-card__text') && document.activeElement.innerText.includes('Trees')").await?;
    page.driver().action_chain().key_down(Key::Shift).send_keys(Key::Right).key_up(Key::Shift).perform().await?;
    until_in_lane(&page, 1, "Trees").await?;
    until_text(&page, "#board-said", "Trees: Concerns, place 1").await?;
    page.until("the card has the focus", "return document.activeElement.innerText.includes('Trees')").await?;

    // Opened, put on another card, the pile renamed.
    page.press(Key::Enter).await?;
    no_faults(&page, "a card is open").await?;
    let bench = page.ask::<String>("return [...document.querySelectorAll('[id^=put-] option')].find((o) => o.textContent.includes('bench')).value").await?;
    page.choose("[id^=put-]", &bench).await?;
    until_text(&page, ".pile", "Trees").await?;
    until_in_lane(&page, 0, "Pile").await?;
    page.click(".pile__head button").await?;
    page.press("Cool places").await?;
    until_text(&page, ".pile__title", "Cool places").await?;
    no_faults(&page, "a pile").await?;

    // Dots: three each, no more.
    page.click_text("Vote").await?;
    page.type_into("#new-voter", "Ada").await?;
    page.press(Key::Enter).await?;
    until_text(&page, "#dots-left", "3 dots left of 3").await?;
    for _ in 0..4 {
        page.click("button[aria-label='One dot more for: Drinking water at the stop']").await?;
    }
    until_text(&page, "#dots-left", "0 dots left of 3").await?;
    until_text(&page, "#board-said", "All dots are given").await?;
    no_faults(&page, "voting").await?;
    page.click_text("Most dots first").await?;
    page.until(
        "the card with dots is first",
        "return document.querySelector('.lane .board-card').innerText.includes('Drinking water')",
    )
    .await?;
    page.run("document.querySelector('#undo').click()").await?;
    until_text(&page, "#dots-left", "1 dot left of 3").await?;
    page.until_save_state("saved").await?;
    page.reload().await?;
    until_text(&page, ".pile__title", "Cool places").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn pasted_cards_are_seen_first_and_become_projects_once() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { width: 500, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/board").await?;
    make_board(&page).await?;
    add_cards(&page, &["School garden"]).await?;
    page.click_text("Paste cards").await?;
    page.run("const t = document.querySelector('#paste-text'); t.value = '- School garden\\n\\nConcerns: Nobody waters\\n<b>Lunch table</b>\\n'; t.dispatchEvent(new Event('input', { bubbles: true }))").await?;
    until_text(&page, ".page", "1 card is there already").await?;
    until_text(&page, ".page", "1 empty line left out").await?;
    no_faults(&page, "a preview").await?;
    page.click("#add-pasted").await?;
    until_text(&page, "#board-said", "2 cards were added").await?;

    page.click_text("Table and taking over").await?;
    until_text(&page, ".board-table", "<b>Lunch table</b>").await?;
    page.click_text("Tick all").await?;
    page.click("#turn").await?;
    until_text(&page, "#board-said", "3 cards taken over").await?;
    page.click_text("Tick all").await?;
    page.click("#turn").await?;
    until_text(&page, "#board-said", "3 had become something before").await?;
    no_faults(&page, "the table").await?;
    page.go("#/plan/projects").await?;
    until_text(&page, ".item-table", "3. ").await?;
    assert!(!page.ask::<bool>("return document.querySelector('.item-table').innerText.includes('4. ')").await?);
    browser.quit().await
}

/// The text that the device of a group hands back: the link opened, joined, a card written.
async fn work_as(browser: &Browser, base: &str, link: &str, card: &str) -> Outcome<String> {
    let route = &link[link.find('#').ok_or("no route")?..];
    let page = Page::open(browser, base, route).await?;
    until_text(&page, "main", "invites you as").await?;
    assert!(page.ask::<bool>("return localStorage.length === 0").await?, "nothing is stored before one joins in");
    no_faults(&page, "an invitation").await?;
    page.click("#join-in").await?;
    page.until("the board is there", "return !!document.querySelector('#new-card')").await?;
    until_text(&page, ".working-as", "You are working as").await?;
    add_cards(&page, &[card]).await?;
    page.click_text("Hand back").await?;
    page.until(
        "there is something to hand back",
        "return document.querySelector('#hand-back-text')?.value.length > 100",
    )
    .await?;
    no_faults(&page, "handing back").await?;
    page.value("hand-back-text").await
}

async fn bring(page: &Page, text: &str) -> Outcome {
    page.run(&format!("const t = document.querySelector('#bring-text'); t.value = {text:?}; t.dispatchEvent(new Event('input', {{ bubbles: true }}))")).await?;
    page.click("#look-at-text").await
}

async fn link_for(page: &Page, group: &str) -> Outcome<String> {
    page.click_text(&format!("Show link and code for {group}")).await?;
    page.until("the code is there", "return !!document.querySelector('.qr path')").await?;
    page.ask("return document.querySelector('.hand-out__address').innerText.trim()").await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_groups_join_by_link_and_come_back_and_another_plan_stays_out() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/board").await?;
    make_board(&page).await?;
    add_cards(&page, &["A bench in the shade"]).await?;
    page.go("#/workshop/collect").await?;
    for name in ["Table 1", "Table 2"] {
        page.type_into("#new-group", name).await?;
        page.press(Key::Enter).await?;
        until_text(&page, ".hand-out", name).await?;
    }
    let first = link_for(&page, "Table 1").await?;
    no_faults(&page, "a link with its code").await?;
    let second = link_for(&page, "Table 2").await?;
    assert_ne!(first, second);

    let mut texts = Vec::new();
    for (link, card) in [(&first, "Water for the trees"), (&second, "Sun sails")] {
        let device = Browser::start(Options { engine: Engine::Firefox, ..Options::default() }).await?;
        texts.push(work_as(&device, &server.url(), link, card).await?);
        device.quit().await?;
    }
    bring(&page, &texts[0]).await?;
    until_text(&page, "#group-review", "Table 1 (Pasted text)").await?;
    no_faults(&page, "files of groups under review").await?;
    page.click("#join-groups").await?;
    until_text(&page, "#bring-said", "Joined").await?;
    bring(&page, &texts[1]).await?;
    page.click("#join-groups").await?;
    until_text(&page, "#bring-said", "Joined").await?;

    // A group of another plan, and no plan at all.
    let id = page.ask::<String>(&format!("return JSON.parse({:?}).plan.id", texts[0])).await?;
    let other = texts[0].replace(&id, "another-plan");
    bring(&page, &other).await?;
    until_text(&page, "#group-review", "is from another plan and stays out").await?;
    assert!(!page.ask::<bool>("return !!document.querySelector('#join-groups')").await?);
    bring(&page, "Dear all, here is our result").await?;
    until_text(&page, "#group-review", "Pasted text:").await?;
    page.click_text("Leave the plan as it is").await?;

    page.go("#/workshop/board").await?;
    page.run("document.querySelector('.links a').click()").await?;
    for card in ["A bench in the shade", "Water for the trees", "Sun sails"] {
        until_text(&page, ".lanes", card).await?;
    }
    until_text(&page, ".board-head", "3 cards").await?;
    assert!(
        !page.ask::<bool>("return !!document.querySelector('.working-as')").await?,
        "whoever holds the plan stays who they are"
    );
    assert!(!page.ask::<String>(&lane(0)).await?.is_empty());
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_address_there_is_no_code_and_a_cut_link_stores_nothing() -> Outcome {
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &single_file(), "#/workshop/collect").await?;
    page.type_into("#new-group", "Table 1").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".hand-out", "Table 1").await?;
    until_text(&page, "main", "This page was opened as a file").await?;
    assert!(!page.ask::<bool>("return document.querySelector('.hand-out').innerText.includes('Show link')").await?);
    no_faults(&page, "no address").await?;
    page.type_into("#base-address", "lab.example.org/toolbox").await?;
    let link = link_for(&page, "Table 1").await?;
    assert!(link.starts_with("https://lab.example.org/toolbox/#/workshop/join?x=1"), "{link}");
    browser.quit().await?;

    let browser = Browser::chromium().await?;
    let route = &link[link.find('#').ok_or("no route")?..];
    let page = Page::open(&browser, &single_file(), &route[..route.len() - 9]).await?;
    until_text(&page, "#no-invitation", "was cut or changed on its way").await?;
    no_faults(&page, "a cut link").await?;
    assert!(page.ask::<bool>("return localStorage.length === 0").await?);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn cards_are_dragged_and_the_big_screen_shows_where_groups_are_apart() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/board").await?;
    make_board(&page).await?;
    add_cards(&page, &["Shade", "Water", "Trees"]).await?;
    let driver = page.driver();
    let cards = driver.find_all(By::Css(".board-card__text")).await?;
    let lanes = driver.find_all(By::Css(".lane")).await?;
    driver.action_chain().drag_and_drop_element(&cards[2], &lanes[3]).perform().await?;
    until_in_lane(&page, 3, "Trees").await?;
    driver.action_chain().drag_and_drop_element(&cards[1], &cards[0]).perform().await?;
    until_text(&page, ".pile", "Water").await?;
    assert!(!page.ask::<bool>("return !!document.querySelector('.board-card__form')").await?, "letting go is no click");

    page.click_text("Vote").await?;
    for (table, card, n) in [("Table 1", "Shade", 3), ("Table 2", "Trees", 2)] {
        page.type_into("#new-voter", table).await?;
        page.press(Key::Enter).await?;
        for _ in 0..n {
            page.click(&format!("button[aria-label='One dot more for: {card}']")).await?;
        }
    }
    page.choose("#voter", "").await?;
    for _ in 0..5 {
        page.click("button[aria-label='One dot more for: Water']").await?;
    }
    until_text(&page, "#dots-left", "5 dots given").await?;
    page.go("#/workshop/collect?view=results").await?;
    let rows = "return [...document.querySelectorAll('.results__table tr')].map((row) => row.innerText.trim().replace(/\\s+/g, ' '))";
    let rows: Vec<String> = page.ask(rows).await?;
    assert_eq!(
        rows,
        [
            "Card All Chosen by Table 1 Table 2 Hands",
            "Water 5 0 of 2 – – 5",
            "Shade 3 1 of 2 3 – –",
            "Trees 2 1 of 2 – 2 –"
        ]
    );
    no_faults(&page, "agreement and spread").await?;
    page.click_text("Full width for the projector").await?;
    page.until("the header is gone", "return getComputedStyle(document.querySelector('.header')).display === 'none'")
        .await?;
    no_faults(&page, "full width").await?;
    browser.quit().await
}
