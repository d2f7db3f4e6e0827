// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides for the room and the speaker's window beside them; decks of one's own.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page, single_file};
use thirtyfour::prelude::*;

use crate::checks::{no_faults, until_text};

async fn until_at(page: &Page, slide: &str) -> Outcome {
    page.until(&format!("slide {slide} is there"), &format!("return location.hash.split('?')[0].endsWith('/{slide}')"))
        .await
}

/// The other window, once it is there.
async fn other_window(browser: &Browser, page: &Page) -> Outcome<WindowHandle> {
    let own = browser.driver.window().await?;
    for _ in 0..200 {
        if let Some(other) = browser.driver.windows().await?.into_iter().find(|window| *window != own) {
            return Ok(other);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Err(format!("no second window: {}", page.text(".show").await?).into())
}

async fn in_step(engine: Engine, base: &str) -> Outcome {
    let browser = Browser::start(Options { engine, ..Options::default() }).await?;
    let page = Page::open(&browser, base, "#/present/deck:kick-off/1").await?;
    let slides = browser.driver.window().await?;
    page.press("s").await?;
    let speaker = other_window(&browser, &page).await?;
    browser.driver.switch_to_window(speaker.clone()).await?;
    until_text(&page, ".speaker", "In step with the slides").await?;
    until_text(&page, ".speaker__notes", "What to say and do").await?;
    page.click(".speaker__buttons .kern-btn--primary").await?;
    until_at(&page, "2").await?;
    browser.driver.switch_to_window(slides.clone()).await?;
    until_at(&page, "2").await?;
    page.press(Key::PageDown).await?;
    until_at(&page, "3").await?;
    browser.driver.switch_to_window(speaker.clone()).await?;
    until_at(&page, "3").await?;
    // The second window is loaded anew, and finds its place again.
    page.reload().await?;
    until_text(&page, ".speaker", "In step with the slides").await?;
    browser.driver.switch_to_window(slides.clone()).await?;
    page.press(Key::PageDown).await?;
    browser.driver.switch_to_window(speaker).await?;
    until_at(&page, "4").await?;
    browser.driver.close_window().await?;
    browser.driver.switch_to_window(slides).await?;
    until_text(&page, ".show__message", "The speaker window was closed").await?;
    page.press(Key::PageDown).await?;
    until_at(&page, "5").await?;
    page.click_text("Open it again").await?;
    let speaker = other_window(&browser, &page).await?;
    browser.driver.switch_to_window(speaker).await?;
    until_at(&page, "5").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn slides_and_speaker_are_in_step_in_chromium() -> Outcome {
    let server = Server::start().await?;
    in_step(Engine::Chromium, &server.url()).await?;
    in_step(Engine::Chromium, &single_file()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn slides_and_speaker_are_in_step_in_firefox() -> Outcome {
    let server = Server::start().await?;
    in_step(Engine::Firefox, &server.url()).await?;
    in_step(Engine::Firefox, &single_file()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_turn_slides_blacken_them_and_show_two_languages() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/decks/deck:kick-off").await?;
    no_faults(&page, "a ready deck").await?;
    page.click_text("Show the slides").await?;
    until_at(&page, "1").await?;
    page.until("the slide is there", "return !!document.querySelector('.show__frame:not([inert]) .slide')").await?;
    no_faults(&page, "the first slide").await?;
    page.press(Key::Right).await?;
    until_at(&page, "2").await?;
    page.press("12").await?;
    until_text(&page, ".show__bar [role=status]", "12").await?;
    page.press(Key::Enter).await?;
    until_at(&page, "12").await?;
    assert_eq!(
        page.ask::<u32>("return document.querySelectorAll('.show__frame:not([inert]) .slide').length").await?,
        1,
        "only one is seen"
    );
    page.until(
        "the next one waits where nobody gets to it",
        "const other = document.querySelector('.show__frame[inert]'); return other?.innerText === '' && other.textContent.length > 20",
    )
    .await?;
    page.press(Key::Home).await?;
    until_at(&page, "1").await?;

    page.press("o").await?;
    page.until("the overview is there", "return document.activeElement.id === 'slide-1'").await?;
    no_faults(&page, "the overview").await?;
    page.press(Key::Right).await?;
    page.press(Key::Right).await?;
    page.until("the third one has the focus", "return document.activeElement.id === 'slide-3'").await?;
    page.press(Key::Enter).await?;
    until_at(&page, "3").await?;

    page.press("b").await?;
    page.until("it is black", "return document.activeElement.id === 'black'").await?;
    page.press(Key::Escape).await?;
    page.until("it is not", "return !document.getElementById('black')").await?;
    until_at(&page, "3").await?;

    let title = page.text(".show__frame:not([inert]) .slide__title").await?;
    page.press("d").await?;
    page.until("both languages are there", "return document.querySelectorAll('.show__frame:not([inert]) .slide').length === 2 && document.querySelectorAll('.show__frame:not([inert]) .slide')[1].lang === 'de'").await?;
    assert_eq!(page.text(".show__frame:not([inert]) .slide__title").await?, title);
    no_faults(&page, "two languages").await?;
    page.press("d").await?;
    page.press("l").await?;
    page.until("it speaks German", "return document.querySelector('.show__frame:not([inert]) .slide').lang === 'de'")
        .await?;
    until_at(&page, "3").await?;
    page.press("n").await?;
    until_text(&page, ".show__notes", "Was Sie sagen und tun").await?;
    no_faults(&page, "notes below the slide").await?;
    page.press(Key::Escape).await?;
    page.until("back where one came from", "return location.hash === '#/workshop/decks/deck:kick-off'").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_is_said_and_nothing_is_lost() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/present/deck:vision/99").await?;
    until_text(&page, ".show__message", "There is no slide 99").await?;
    no_faults(&page, "a number that is too large").await?;
    page.goto("#/present/deck:gone/1").await?;
    page.until_heading("There is no such deck").await?;
    no_faults(&page, "no such deck").await?;
    page.goto("#/present/comparison/1?measure=heat-telephone&measure=pocket-park").await?;
    until_text(&page, ".show__frame:not([inert]) .slide", "Compare measures").await?;

    // The browser lets no window open; the link does, and the window that comes is taken for the one that was meant.
    page.goto("#/present/deck:vision/2").await?;
    page.run("window.open = () => null").await?;
    page.press("s").await?;
    until_text(&page, ".show__message", "has not let the speaker window open").await?;
    no_faults(&page, "a blocked window").await?;
    page.click(".show__message a").await?;
    let slides = browser.driver.window().await?;
    let speaker = other_window(&browser, &page).await?;
    browser.driver.switch_to_window(speaker).await?;
    until_text(&page, ".speaker", "In step with the slides").await?;
    no_faults(&page, "the speaker's window").await?;
    page.click(".speaker__buttons .kern-btn--primary").await?;
    browser.driver.close_window().await?;
    browser.driver.switch_to_window(slides).await?;
    until_at(&page, "3").await?;

    // Single keys can be switched off; arrows go on working.
    page.run("localStorage.setItem('living-lab-toolbox/settings', JSON.stringify({ single_keys: 'off' }))").await?;
    page.goto("#/present/deck:vision/1").await?;
    page.press("b").await?;
    page.press(Key::Right).await?;
    until_at(&page, "2").await?;
    assert!(page.ask::<bool>("return !document.getElementById('black')").await?);
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deck_is_copied_put_in_order_added_to_and_survives() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/workshop/decks/deck:vision").await?;
    page.click_text("Copy and adapt").await?;
    page.until(
        "it is ours",
        "return location.hash.includes('/own:') && document.querySelectorAll('.deck__slide').length > 5",
    )
    .await?;
    no_faults(&page, "a deck of one's own").await?;
    let titles = "return [...document.querySelectorAll('.deck__title')].map((e) => e.innerText.replace(/^\\d+\\s*/, '')).join('|')";
    let before: String = page.ask(titles).await?;
    page.run("document.querySelectorAll('.deck__slide')[0].querySelectorAll('button')[1].focus()").await?;
    page.press(Key::Enter).await?;
    until_text(&page, "#deck-said", "is now number 2").await?;
    page.until("the focus has moved along", "return document.activeElement.id.startsWith('slide-down-') && document.querySelectorAll('.deck__slide')[1].contains(document.activeElement)").await?;
    let after: String = page.ask(titles).await?;
    assert_ne!(before, after);
    // Dragged with the mouse it comes back.
    page.run("document.querySelector('.deck__slides').scrollIntoView()").await?;
    let lines = page.driver().find_all(By::Css(".deck__line")).await?;
    page.driver().action_chain().drag_and_drop_element(&lines[1], &lines[0]).perform().await?;
    until_text(&page, "#deck-said", "is now number 1").await?;
    assert_eq!(before, page.ask::<String>(titles).await?);

    page.click("#new-slide-add").await?;
    page.until("its title has the focus", "return document.activeElement.id.endsWith('-title')").await?;
    page.press("What we have learned").await?;
    page.choose("#new-slide-kind", "measure").await?;
    page.until("there is something to choose", "return !!document.querySelector('#new-slide-which')").await?;
    page.choose("#new-slide-which", "cool-rooms").await?;
    page.click("#new-slide-add").await?;
    until_text(&page, "#deck-said", "was added at the end").await?;
    no_faults(&page, "slides were added").await?;
    page.until_save_state("saved").await?;
    let whole: String = page.ask(titles).await?;
    page.reload().await?;
    page.until("everything is there", &format!("{titles} === {whole:?}")).await?;

    page.click_text("Show the slides").await?;
    page.until("the slides are there", "return !!document.querySelector('.show__frame:not([inert]) .slide')").await?;
    page.press(Key::Escape).await?;
    page.click_text("Delete this deck").await?;
    page.until_heading("The deck was deleted.").await?;
    no_faults(&page, "a deleted deck").await?;
    page.click_text("Bring it back").await?;
    page.until("everything is there", &format!("{titles} === {whole:?}")).await?;
    browser.quit().await
}
