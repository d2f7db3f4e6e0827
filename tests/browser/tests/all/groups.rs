// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Working groups: links and files that they get, what they do with them, and what comes of it when they bring it back.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, single_file};
use thirtyfour::prelude::*;

use crate::boards::{add_cards, lane, make_board};
use crate::checks::{no_faults, until_text};

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
async fn a_card_that_a_group_has_deleted_goes_and_the_host_is_told_before() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/board").await?;
    make_board(&page).await?;
    add_cards(&page, &["A bench in the shade", "Twice the same"]).await?;
    page.go("#/workshop/collect").await?;
    page.type_into("#new-group", "Table 1").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".hand-out", "Table 1").await?;
    let link = link_for(&page, "Table 1").await?;

    let device = Browser::chromium().await?;
    let table = Page::open(&device, &server.url(), &link[link.find('#').ok_or("no route")?..]).await?;
    table.click("#join-in").await?;
    until_text(&table, ".lanes", "Twice the same").await?;
    table.run("[...document.querySelectorAll('.board-card__text')].find((card) => card.innerText.includes('Twice')).click()").await?;
    table.click_text("Delete card").await?;
    until_text(&table, ".board-head", "1 card").await?;
    table.click_text("Hand back").await?;
    table.until("there is something to hand back", "return !!document.querySelector('#hand-back-text')?.value").await?;
    let text = table.value("hand-back-text").await?;
    device.quit().await?;

    bring(&page, &text).await?;
    until_text(
        &page,
        "#group-review",
        "Deleted by Table 1 (Pasted text) and changed by nobody else; would go: Twice the same",
    )
    .await?;
    assert!(
        !page.ask::<bool>("return document.querySelector('#group-review').innerText.includes('two values')").await?
    );
    page.click("#join-groups").await?;
    page.click_text("Agreement and spread").await?;
    page.go("#/workshop/board").await?;
    page.run("document.querySelector('.links a').click()").await?;
    until_text(&page, ".board-head", "1 card").await?;
    until_text(&page, ".lanes", "A bench in the shade").await?;
    browser.quit().await
}
