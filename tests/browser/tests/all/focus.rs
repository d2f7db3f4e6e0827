// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The focus stays with those who work by keyboard: it never falls to the document, and Back leads to where one was.

use browser_tests::server::Server;
use browser_tests::{Browser, Outcome, Page};
use thirtyfour::prelude::*;

/// Something to do by keyboard that takes the pressed button away.
struct Action {
    what: &'static str,
    at: &'static str,
    /// What has to be pressed before, from first to last.
    before: &'static [&'static str],
    /// What is pressed: a selector, or words of a button.
    pressed: &'static str,
    /// Where the focus is then, as a selector.
    then: &'static str,
}

const ACTIONS: [Action; 11] = [
    Action {
        what: "the last possible undo",
        at: "#/measures",
        before: &["Put on the shortlist"],
        pressed: "#undo",
        then: "#undo",
    },
    Action {
        what: "the last possible redo",
        at: "#/measures",
        before: &["Put on the shortlist", "#undo"],
        pressed: "#redo",
        then: "#redo",
    },
    Action {
        what: "an answer taken back",
        at: "#/check?question=problem-noticed",
        before: &["#check-problem-noticed-2"],
        pressed: "Take the answer back",
        then: "#check-problem-noticed-2",
    },
    Action {
        what: "all filters removed",
        at: "#/measures?hazard=heat",
        before: &[],
        pressed: "#clear-filters",
        then: "#results",
    },
    Action {
        what: "the shortlist opened on its own page",
        at: "#/measures",
        before: &["Put on the shortlist"],
        pressed: "#my-shortlist",
        then: "#results",
    },
    Action {
        what: "a measure taken out of a comparison",
        at: "#/compare?measure=cool-rooms&measure=pocket-park",
        before: &[],
        pressed: ".compare__head .kern-btn--tertiary",
        then: "#page-heading",
    },
    Action {
        what: "a plan archived",
        at: "#/data",
        before: &["#create-plan", "#create-plan"],
        pressed: "Archive",
        then: "li[data-plan] .plan-title",
    },
    Action {
        what: "a plan deleted",
        at: "#/data",
        before: &["#create-plan", "#create-plan"],
        pressed: "Delete",
        then: "li[data-plan] .plan-title",
    },
    Action {
        what: "a plan brought back",
        at: "#/data",
        before: &["#create-plan", "#create-plan", "Delete"],
        pressed: "Bring back",
        then: "li[data-plan] .plan-title",
    },
    Action {
        what: "asked whether to delete everything",
        at: "#/data",
        before: &[],
        pressed: "#erase",
        then: "#erase-no",
    },
    Action {
        what: "everything kept after all",
        at: "#/data",
        before: &["#erase"],
        pressed: "#erase-no",
        then: "#erase",
    },
];

/// Finds what is to be pressed: a selector, or the first button whose words begin so.
fn find(pressed: &str) -> String {
    if pressed.starts_with(['#', '.']) {
        format!("document.querySelector({pressed:?})")
    } else {
        format!("[...document.querySelectorAll('main button')].find((e) => e.innerText.trim() === {pressed:?})")
    }
}

/// Presses a button with the Enter key.
async fn press(page: &Page, pressed: &str) -> Outcome {
    let found = find(pressed);
    page.until(&format!("“{pressed}” is there"), &format!("return !!{found} && !{found}.disabled")).await?;
    page.run(&format!("{found}.focus()")).await?;
    // On a checkbox and on a radio button it is the space bar.
    let key = if page.ask("return document.activeElement.type === 'radio'").await? { " " } else { "\u{e007}" };
    page.press(key).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_never_falls_to_the_document() -> Outcome {
    let server = Server::start().await?;
    for Action { what, at, before, pressed, then } in ACTIONS {
        let browser = Browser::chromium().await?;
        let page = Page::open(&browser, &server.url(), at).await?;
        for step in before {
            press(&page, step).await?;
        }
        press(&page, pressed).await?;
        page.until(
            &format!("{what}: the focus is on {then}"),
            &format!("return document.activeElement.matches({then:?})"),
        )
        .await?;
        browser.quit().await?;
    }
    Ok(())
}

/// The fourth measure takes the list away with which it was added.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_comparison_says_so_to_who_filled_it() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let three = "#/compare?measure=cool-rooms&measure=pocket-park&measure=heat-telephone";
    let page = Page::open(&browser, &server.url(), three).await?;
    page.choose("#compare-more", "unsealing").await?;
    press(&page, "#compare-add").await?;
    page.until("the sentence has the focus", "return document.activeElement.id === 'compare-full'").await?;
    browser.quit().await
}

/// After everything is deleted the toolbox opens anew, and says what was done.
#[tokio::test(flavor = "multi_thread")]
async fn after_everything_is_deleted_somebody_says_so() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/data").await?;
    page.type_into("#about-title", "Cool streets").await?;
    page.until_save_state("saved").await?;
    press(&page, "#erase").await?;
    press(&page, "#erase-yes").await?;
    page.until("it says so", "return document.activeElement.id === 'done-erased'").await?;
    page.type_into("#about-title", "Anew").await?;
    page.until("that is over", "return !document.getElementById('done-erased')").await?;
    browser.quit().await
}

/// The picture and the focus come back to the same place.
#[tokio::test(flavor = "multi_thread")]
async fn back_leads_to_the_link_one_left_by() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/measures").await?;
    let link = "document.querySelector(\"main a[href='#/measures/cool-rooms']\")";
    page.run(&format!("{link}.scrollIntoView({{ block: 'center' }})")).await?;
    page.until("the position is noted", "return history.state > 600").await?;
    page.run(&format!("{link}.focus({{ preventScroll: true }})")).await?;
    page.press(Key::Enter).await?;
    page.until_heading("Cool rooms").await?;
    page.driver().back().await?;
    page.until_heading("Measures").await?;
    page.until("the link has the focus", &format!("return document.activeElement === {link}")).await?;
    let y: f64 = page.ask("return window.scrollY").await?;
    assert!(y > 600.0, "the page is where it was: {y}");
    page.press(Key::Tab).await?;
    let moved: f64 = page.ask(&format!("return Math.abs(window.scrollY - {y})")).await?;
    assert!(moved < 500.0, "the next stop is beside it: {moved} px away");
    browser.quit().await
}
