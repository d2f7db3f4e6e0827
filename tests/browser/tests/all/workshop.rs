// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Workshops: the entry page, an agenda from nothing to the wall and the calendar, the transfer sheet, two plans side by side,
//! the record.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page};
use thirtyfour::prelude::*;

use crate::accessibility::tab_to;
use crate::checks::{no_faults, until_text};

async fn until_focus(page: &Page, id: &str) -> Outcome {
    page.until(&format!("{id} has the focus"), &format!("return document.activeElement.id === {id:?}")).await
}

/// What the entries of the agenda say, from top to bottom.
async fn entries(page: &Page) -> Outcome<Vec<String>> {
    page.ask("return [...document.querySelectorAll('.agenda__entry')].map(e => e.querySelector('.agenda__when').innerText + ' ' + e.querySelector('strong').innerText)").await
}

async fn set(page: &Page, ending: &str, value: &str) -> Outcome {
    page.run(&format!(
        "const f = document.querySelector('[id^=\"item-\"][id$=\"{ending}\"]'); f.value = {value:?}; f.dispatchEvent(new Event('input', {{ bubbles: true }})); f.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ))
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn trainers_find_the_ready_workshops_from_the_header() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/").await?;
    page.click(".header__navigation a[href='#/workshop']").await?;
    page.until_heading("Workshop").await?;
    assert_eq!(page.ask::<usize>("return document.querySelectorAll('.decks__item').length").await?, 7);
    until_text(&page, ".decks", "180 minutes").await?;
    for address in ["agenda", "board", "print", "collect", "transfer", "record", "guide", "practice"] {
        let there = format!("return !!document.querySelector('.ways a[href=\"#/workshop/{address}\"]')");
        assert!(page.ask::<bool>(&there).await?, "the way to {address}");
    }
    no_faults(&page, "the entry to workshops").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agenda_is_put_together_moved_by_keyboard_and_taken_along() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/agenda").await?;
    no_faults(&page, "no agenda yet").await?;
    // From a ready workshop, first without a date.
    page.choose("#add-deck", "deck:kick-off").await?;
    page.click("button[aria-label='Add: Workshop: ready, or your own deck']").await?;
    until_text(&page, "#agenda-said", "entries were added").await?;
    assert!(entries(&page).await?[0].starts_with("+0:00 "));
    until_text(&page, ".agenda__total", "2:50 hours in total").await?;
    // A date with nonsense in it is explained, and nothing is lost.
    page.click(".agenda-new summary").await?;
    page.type_into("#new-event-title", "Kick-off North").await?;
    page.type_into("#new-event-day", "tomorrow").await?;
    page.type_into("#new-event-start", "23:30").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".agenda-new", "“tomorrow” is no day").await?;
    until_focus(&page, "new-event-day").await?;
    page.run("document.getElementById('new-event-day').value = ''").await?;
    page.type_into("#new-event-day", "1/3/2027").await?;
    page.press(Key::Enter).await?;
    page.until("the address names the date", "return /event=[a-z0-9]{8,}/.test(location.hash)").await?;
    page.until("clock times", "return document.querySelector('.agenda__when').innerText === '23:30'").await?;
    until_text(&page, ".agenda__total", "(next day)").await?;
    // The beginning is set, the rest follows; minutes that are none are not taken.
    set(&page, "-start", "9:00").await?;
    page.until("the day begins at nine", "return document.querySelector('.agenda__when').innerText === '09:00'")
        .await?;
    let before = entries(&page).await?;
    page.run("document.querySelector('[id^=\"edit-\"]').focus()").await?;
    page.press(Key::Enter).await?;
    page.until("the form is open", "return !!document.querySelector('.agenda__form')").await?;
    for wrong in ["a while", "-5", "1441", "999999999999999999999"] {
        set(&page, "-minutes", wrong).await?;
        until_text(&page, ".agenda__form", "was not saved. Write a whole number of minutes").await?;
    }
    set(&page, "-minutes", "400").await?;
    until_text(&page, "#agenda-warnings", "After eight hours people have nothing left to give").await?;
    until_text(&page, "#agenda-warnings", "pass without a break").await?;
    set(&page, "-end", "12:00").await?;
    until_text(&page, "#agenda-warnings", "later than it must").await?;
    no_faults(&page, "an agenda that is too long, with a form open").await?;
    page.press(Key::Escape).await?;
    page.run("document.querySelector('.agenda__form .kern-btn--primary').click()").await?;
    // By keyboard: the second entry moves up, keeps the focus and the first one shifts.
    page.run("document.querySelectorAll('[id^=\"up-\"]')[1].focus()").await?;
    page.press(Key::Enter).await?;
    until_text(&page, "#agenda-said", "is now number 1 of").await?;
    let after = entries(&page).await?;
    assert_eq!(after[0][6..], before[1][6..]);
    assert_eq!(after[1][6..], before[0][6..]);
    page.until(
        "the button keeps the focus",
        "return document.activeElement === document.querySelector('[id^=\"up-\"]')",
    )
    .await?;
    page.press(Key::Enter).await?;
    assert_eq!(entries(&page).await?, after, "the first stays the first");
    page.click("#undo").await?;
    // What to think of becomes tasks around the date.
    page.click("#checks-to-tasks").await?;
    until_text(&page, "#agenda-said", "tasks were added to the task list").await?;
    page.click("#check-0").await?;
    page.until("it is ticked", "return document.querySelector('#check-0').checked").await?;
    page.click("#agenda-calendar").await?;
    until_text(&page, "#agenda-taken", "agenda-kick-off-north.ics").await?;
    // The sheets.
    page.click_text("For the wall").await?;
    page.until("the sheet for the wall", "return document.querySelectorAll('.wall__entry').length > 5").await?;
    until_text(&page, ".wall__title", "Kick-off North").await?;
    no_faults(&page, "the sheet for the wall").await?;
    page.click_text("For the facilitator").await?;
    page.until("the script", "return document.querySelectorAll('.script__steps li').length > 10").await?;
    no_faults(&page, "the script").await?;
    page.until_save_state("saved").await?;
    page.until(
        "the preparations are due a week before",
        "return Object.values(localStorage).some(text => text.includes('2027-02-22'))",
    )
    .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_are_dragged_by_mouse_and_the_times_follow() -> Outcome {
    let server = Server::start().await?;
    for engine in [Engine::Chromium, Engine::Firefox] {
        let browser = Browser::start(Options { engine, ..Options::default() }).await?;
        let page = Page::open(&browser, &server.url(), "#/workshop/agenda").await?;
        for n in 0..3 {
            page.click("#add-own").await?;
            page.until("an entry", &format!("return document.querySelectorAll('.agenda__entry').length === {}", n + 1))
                .await?;
        }
        page.click("#add-break").await?;
        until_text(&page, ".agenda", "Break").await?;
        let before = entries(&page).await?;
        // A pointer cannot go to what is out of sight.
        page.run("document.querySelector('.agenda').scrollIntoView()").await?;
        let lines = page.driver().find_all(By::Css(".agenda__what")).await?;
        page.driver().action_chain().drag_and_drop_element(&lines[3], &lines[0]).perform().await?;
        until_text(&page, "#agenda-said", "“Break” is now number 1 of 4").await?;
        let after = entries(&page).await?;
        assert!(after[0].starts_with("+0:00 Break"), "{before:?} {after:?}");
        assert_ne!(after[1].split(' ').next(), Some("+0:00"), "what was first begins later");
        browser.quit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_date_and_two_hundred_entries_are_no_trouble() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { width: 360, language: "de", ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/agenda?event=nowhere").await?;
    until_text(&page, "[role=alert]", "Der Plan hat keinen Termin mit dieser Adresse").await?;
    no_faults(&page, "an unknown date").await?;
    page.go("#/workshop/agenda").await?;
    page.click("#add-own").await?;
    page.until("an entry", "return document.querySelectorAll('.agenda__entry').length === 1").await?;
    page.run("document.querySelector('[id^=\"edit-\"]').click()").await?;
    set(&page, "-title", &"Sehr langes Wort ".repeat(200)).await?;
    set(&page, "-note", &"Donaudampfschifffahrtsgesellschaft".repeat(50)).await?;
    no_faults(&page, "texts ten times too long").await?;
    page.run("for (let n = 0; n < 199; n++) document.getElementById('add-break').click()").await?;
    page.until("all are there", "return document.querySelectorAll('.agenda__entry').length === 200").await?;
    page.run("document.querySelectorAll('[id^=\"down-\"]')[0].click()").await?;
    until_text(&page, "#agenda-said", "ist jetzt Nummer 2 von 200").await?;
    page.go("#/workshop/agenda?view=script").await?;
    page.until("all are in the script", "return document.querySelectorAll('.script__what').length === 200").await?;
    no_faults(&page, "a long script").await?;
    page.go("#/workshop/record?event=nowhere").await?;
    until_text(&page, "[role=alert]", "Der Plan hat keinen Termin mit dieser Adresse").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_transfer_sheet_is_filled_by_hand_and_from_a_plan_side_by_side() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/transfer").await?;
    no_faults(&page, "an empty sheet").await?;
    tab_to(&page, "what the other city does", "return document.activeElement.id === 'new-transfer'").await?;
    page.press(Key::Enter).await?;
    until_text(&page, "#transfer-said", "Write first what the other city does").await?;
    page.type_into("#new-transfer-place", "Cluj-Napoca").await?;
    page.type_into("#new-transfer", "Children plan the school yard").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".item-table", "Children plan the school yard").await?;
    until_focus(&page, "new-transfer").await?;
    page.run("document.querySelector('.item-table__edit button').click()").await?;
    page.run("const s = document.querySelector('.item-table__form select'); s.value = 'adapt'; s.dispatchEvent(new Event('change', { bubbles: true }))").await?;
    until_text(&page, ".item-table__head", "Adapt (1)").await?;
    // Beside a worked example: a measure of theirs on the sheet and as an idea in the plan.
    page.choose("#compare-with", "example:cologne-deutz").await?;
    page.until("two plans", "return document.querySelectorAll('.side-by-side table').length > 1").await?;
    no_faults(&page, "two plans side by side").await?;
    let n: usize = page.ask("return document.querySelectorAll('.side-by-side__take').length").await?;
    assert!(n > 2, "the example has measures");
    page.run("document.querySelector('.side-by-side__take button').click()").await?;
    until_text(&page, "#transfer-said", "is on the sheet").await?;
    until_focus(&page, "transfer-sheet").await?;
    page.run("document.querySelector('.side-by-side__take button').click()").await?;
    until_text(&page, "#transfer-said", "is in your plan as an idea").await?;
    page.until("it is on both lists now", "return document.querySelector('.side-by-side table').rows.length === 2")
        .await?;
    page.go("#/workshop/transfer?with=plan:gone").await?;
    until_text(&page, "[role=alert]", "This plan cannot be read here").await?;
    page.until_save_state("saved").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_shows_what_happened_and_becomes_files() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/record").await?;
    until_text(&page, ".next-step", "There is nothing to record yet").await?;
    page.go("#/workshop/agenda").await?;
    page.choose("#add-format", "site-meeting").await?;
    page.click("button[aria-label='Add: Format, with its run of show']").await?;
    page.until("entries", "return document.querySelectorAll('.agenda__entry').length > 2").await?;
    page.go("#/workshop/transfer").await?;
    page.type_into("#new-transfer", "Heat telephone").await?;
    page.press(Key::Enter).await?;
    until_text(&page, ".item-table", "Heat telephone").await?;
    page.go("#/workshop/record").await?;
    until_text(&page, ".paper", "Workshop record").await?;
    until_text(&page, ".paper", "not decided yet").await?;
    no_faults(&page, "a record").await?;
    page.click("#record-text").await?;
    until_text(&page, "#record-said", "record-workshop.md").await?;
    page.click("#record-word").await?;
    until_text(&page, "#record-said", "record-workshop.docx").await?;
    browser.quit().await
}
