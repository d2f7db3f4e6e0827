// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who takes part: stakeholders on the map and in the table, gaps, the team, working without names, local projects.

use browser_tests::server::Server;
use browser_tests::{Browser, Options, Outcome, Page};
use thirtyfour::prelude::*;

use crate::accessibility::tab_to;
use crate::checks::{no_faults, until_text};

async fn until_focus(page: &Page, id: &str) -> Outcome {
    page.until(&format!("{id} has the focus"), &format!("return document.activeElement.id === {id:?}")).await
}

/// Opens the form of a row by the title of the row.
async fn edit(page: &Page, title: &str) -> Outcome {
    page.run(&format!("document.querySelector('button[aria-label={:?}]').click()", format!("Edit: {title}"))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn stakeholders_are_collected_placed_by_keyboard_and_missed() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/plan/people").await?;
    no_faults(&page, "nobody yet").await?;
    until_text(&page, ".gaps", "Nobody yet from administration").await?;

    // By keyboard: name, group, Enter; the next name.
    tab_to(&page, "the name", "return document.activeElement.id === 'new-stakeholder'").await?;
    for name in ["Linden pharmacy", "Housing company North"] {
        page.type_into("#new-stakeholder", name).await?;
        page.press(Key::Enter).await?;
        until_text(&page, ".item-table", name).await?;
        until_focus(&page, "new-stakeholder").await?;
    }
    // A gap is filled with one click; the heading keeps the place.
    page.click("button[aria-label='Add: Health and care services']").await?;
    until_text(&page, ".item-table", "Health and care services").await?;
    until_focus(&page, "gaps").await?;
    assert!(
        !page
            .ask::<bool>("return document.querySelector('.gaps').innerText.includes('Nobody yet from administration')")
            .await?
    );
    until_text(&page, ".people-summary", "3 stakeholders · 3 without a place on the map").await?;

    // On the map by arrow keys, in the table by lists: the same data.
    page.run("document.getElementById('new-stakeholder').focus()").await?;
    tab_to(&page, "the first point", "return document.activeElement.classList.contains('matrix__point')").await?;
    for key in [Key::Up, Key::Up, Key::Right, Key::Right] {
        page.press(key).await?;
    }
    until_text(&page, "#moved", "Health and care services: interest 5, influence 5").await?;
    until_text(&page, ".item-table", "Involve closely").await?;
    let level = |attribute: &str| {
        format!("return document.querySelectorAll('.item-table select[id$=\"-{attribute}\"]')[0].value")
    };
    assert_eq!(page.ask::<String>(&level("interest")).await?, "5");
    page.run("const s = document.querySelectorAll('.item-table select')[2]; s.value = '2'; s.dispatchEvent(new Event('change', { bubbles: true }))").await?;
    page.run("const s = document.querySelectorAll('.item-table select')[3]; s.value = '4'; s.dispatchEvent(new Event('change', { bubbles: true }))").await?;
    until_text(&page, ".item-table", "Keep satisfied").await?;
    no_faults(&page, "three on the map").await?;

    // The group is changed in the form: the row moves, the field keeps the focus.
    edit(&page, "Linden pharmacy").await?;
    page.run("const s = document.querySelector('.item-table__form select'); s.value = 'health-and-care'; s.dispatchEvent(new Event('change', { bubbles: true }))").await?;
    page.until("the field keeps the focus", "return document.activeElement.id.endsWith('-group')").await?;
    no_faults(&page, "a form is open").await?;
    page.run("document.querySelector('.item-table__form .kern-btn--tertiary').click()").await?;
    until_focus(&page, "stakeholder-said").await?;
    assert!(!page.ask::<bool>("return document.querySelector('.item-table').innerText.includes('Linden')").await?);
    page.run("document.querySelector('#undo').click()").await?;
    until_text(&page, ".item-table", "Linden pharmacy").await?;
    page.until_save_state("saved").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_team_shows_gaps_and_loads_and_works_without_names() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { width: 360, ..Options::default() }).await?;
    let page = Page::open(&browser, &server.url(), "#/plan/people?view=team").await?;
    no_faults(&page, "no team yet").await?;
    until_text(&page, ".item-table", "Nobody fills this role yet. Carries responsibility").await?;
    page.click("button[aria-label='Add somebody: Lab lead']").await?;
    page.until("the office has the focus", "return document.activeElement.id.endsWith('-title')").await?;
    let field = |attribute: &str| format!(".item-table__form [id$='-{attribute}']");
    page.type_into(&field("title"), "Climate office").await?;
    page.type_into(&field("person"), "Ada Pop").await?;
    page.type_into(&field("hours"), "many").await?;
    page.press(Key::Tab).await?;
    until_text(&page, ".item-table__form", "“many” is not saved").await?;
    page.run(&format!("const f = document.querySelector(\"{}\"); f.value = '8'; f.dispatchEvent(new Event('change', {{ bubbles: true }}))", field("hours"))).await?;
    until_text(&page, ".people-summary", "8 hours a week in total").await?;
    until_text(&page, ".list", "Lab lead: 8 hours a week are planned; the planning value begins at 20").await?;
    no_faults(&page, "a seat is being filled").await?;

    page.click("#without-names").await?;
    page.until("no person is asked for", "return !document.querySelector('.item-table__form [id$=\"-person\"]')")
        .await?;
    until_text(&page, ".names-mode", "1 entry with a name or contact is still in the plan").await?;
    page.click("#delete-names").await?;
    until_focus(&page, "without-names").await?;
    until_text(&page, ".names-mode", "The entries are deleted").await?;
    page.click("#without-names").await?;
    page.until(
        "the person is gone",
        "return document.querySelector('.item-table__form [id$=\"-person\"]')?.value === ''",
    )
    .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn local_projects_are_typed_one_after_the_other_and_lead_to_measures_and_back() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/plan/projects").await?;
    no_faults(&page, "no project yet").await?;
    tab_to(&page, "the title", "return document.activeElement.id === 'new-project'").await?;
    for n in 1..=10 {
        page.type_into("#new-project", &format!("Courtyard {n}")).await?;
        page.press(Key::Enter).await?;
        until_text(&page, ".item-table", &format!("{n}. Courtyard {n}")).await?;
    }
    edit(&page, "Courtyard 3").await?;
    page.type_into(".item-table__form [id$='-measures-filter']", "pocket").await?;
    page.until(
        "only what fits is offered",
        "return [...document.querySelectorAll('[id$=\"-measures-pocket-park\"]')].length === 1 && document.querySelectorAll('.item-ticks')[1].querySelectorAll('.kern-form-check:not([hidden])').length === 1",
    )
    .await?;
    page.click("[id$='-measures-pocket-park']").await?;
    page.click("[id$='-problems-heat-and-older-people']").await?;
    no_faults(&page, "a project is being described").await?;
    page.choose("#by-problem", "heat-and-older-people").await?;
    until_text(&page, ".page", "1 of 10 projects").await?;
    page.until_save_state("saved").await?;

    page.go("#/measures/pocket-park").await?;
    until_text(&page, ".in-plan", "Courtyard 3").await?;
    page.run("document.querySelector('.in-plan .list a').click()").await?;
    page.until("its row has the focus", "return document.activeElement.classList.contains('item-table__row')").await?;
    until_text(&page, ".item-table__form", "Measures that it touches").await?;
    browser.quit().await
}
