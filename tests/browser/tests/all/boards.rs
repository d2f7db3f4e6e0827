// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards on the projector: cards by keyboard, by mouse and by finger, piles, dots, pasted cards, what cards become.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};
use thirtyfour::prelude::*;

use crate::accessibility::tab_to;
use crate::checks::{no_faults, until_text};

/// Makes a board with the columns of an exercise and waits for its field for cards.
pub async fn make_board(page: &Page) -> Outcome {
    page.go("#/workshop/board?exercise=collect-ideas").await?;
    page.click("#create-board").await?;
    page.until("the board is there", "return !!document.querySelector('#new-card')").await
}

pub async fn add_cards(page: &Page, cards: &[&str]) -> Outcome {
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
pub fn lane(n: usize) -> String {
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

    // A finger takes hold of a card at its grip; elsewhere it scrolls.
    for (selector, there) in [(".board-card__text", 0), (".grip", 1)] {
        page.run(&finger(selector, "Trees")).await?;
        until_in_lane(&page, [3, 1][there], "Trees").await?;
    }

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

/// A finger that goes down on a part of a card, moves to the second column and lets go there.
fn finger(part: &str, card: &str) -> String {
    format!(
        "const card = [...document.querySelectorAll('.board-card')].find((card) => card.innerText.includes({card:?}));
        const from = card.querySelector({part:?});
        const to = document.querySelectorAll('.lane')[1].getBoundingClientRect();
        const at = (type, x, y, on) => on.dispatchEvent(new PointerEvent(type, {{
            bubbles: true, cancelable: true, pointerId: 7, pointerType: 'touch', isPrimary: true, clientX: x, clientY: y,
        }}));
        const start = card.getBoundingClientRect();
        at('pointerdown', start.x + 9, start.y + 9, from);
        at('pointermove', start.x + 40, start.y + 40, from);
        at('pointermove', to.x + 20, to.y + 20, from);
        at('pointerup', to.x + 20, to.y + 20, from);"
    )
}
