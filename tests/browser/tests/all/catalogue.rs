// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finding and deciding: from a problem to a printed shortlist, filters in the address, comparisons, own measures, events.

use browser_tests::server::Server;
use browser_tests::{Browser, Engine, Options, Outcome, Page};
use thirtyfour::prelude::*;

const COUNT: &str = "#results";

/// The text of the page on paper.
async fn on_paper(browser: &Browser) -> Outcome<String> {
    let printed = browser
        .driver
        .cdp()
        .send_raw("Page.printToPDF", serde_json::json!({ "preferCSSPageSize": true, "printBackground": false }))
        .await?;
    let folder = tempfile::tempdir()?;
    let (base64, pdf, text) =
        (folder.path().join("page.base64"), folder.path().join("page.pdf"), folder.path().join("page.txt"));
    std::fs::write(&base64, printed["data"].as_str().ok_or("no data")?)?;
    let decode =
        std::process::Command::new("base64").arg("-d").arg(&base64).stdout(std::fs::File::create(&pdf)?).status()?;
    let read = std::process::Command::new("pdftotext").arg("-layout").arg(&pdf).arg(&text).status()?;
    assert!(decode.success() && read.success());
    Ok(std::fs::read_to_string(text)?)
}

async fn no_fault(page: &Page, state: &str) -> Outcome {
    let found = page.axe().await?;
    assert!(found.is_empty(), "{state}: {}", found.join("\n"));
    let wide: f64 =
        page.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
    assert!(wide <= 0.0, "{state}: {wide} px wider than the window");
    Ok(())
}

/// Start, problem, all of it into the plan, the shortlist: what a planner does first.
async fn from_problem_to_shortlist(browser: &Browser, base: &str) -> Outcome {
    let page = Page::open(browser, base, "#/").await?;
    page.click_text("Older people suffer in the heat").await?;
    page.until_heading("Older people suffer in the heat").await?;
    page.click("#take-all").await?;
    page.click("#pick-take-measures-heat-guide").await?;
    page.click_text("Put 11 chosen entries into my plan").await?;
    page.until(
        "it says what happened",
        "return document.querySelector('.taken')?.innerText.startsWith('5 measures are on your shortlist now.')",
    )
    .await?;
    assert_eq!(page.ask::<u32>("return document.querySelectorAll('.picks__item .standing').length").await?, 11);
    assert_eq!(page.text("#take-over").await?, "Put my choice into my plan", "nothing is chosen any more");
    no_fault(&page, "after taking over").await?;
    page.click_text("See my shortlist").await?;
    page.until_heading("Measures").await?;
    assert_eq!(page.ask::<String>("return location.hash").await?, "#/measures?state=shortlisted");
    page.until("five are left", &format!("return document.querySelector('{COUNT}')?.innerText === '5 of 47'")).await?;
    no_fault(&page, "the shortlist").await?;

    page.go("#/").await?;
    assert!(page.text(".next-step").await?.contains("Find out which places"), "one goes on with the first step");
    page.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))")
        .await?;
    page.go("#/measures").await?;
    page.until("one step back takes all of it back", "return !document.querySelector('#my-shortlist')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_problem_to_a_printed_shortlist() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    from_problem_to_shortlist(&browser, &server.url()).await?;
    let page = Page::open(&browser, &server.url(), "#/problems/heat-and-older-people").await?;
    page.click("#take-all").await?;
    page.click("#take-over").await?;
    page.until("it says what happened", "return !!document.querySelector('.taken')").await?;
    page.click("#take-all").await?;
    page.click("#take-over").await?;
    page.until(
        "nothing is taken twice",
        "return document.querySelector('.taken')?.innerText.startsWith('12 entries were')",
    )
    .await?;
    page.go("#/measures/heat-telephone").await?;
    page.type_into("#measure-note", "Ask the health office first").await?;
    page.until_save_state("saved").await?;
    page.go("#/measures?state=shortlisted").await?;
    let text = on_paper(&browser).await?;
    for expected in [
        "Filtered by: Status in my plan: shortlisted",
        "6 of 47",
        "Heat telephone",
        "Ask the health office first",
        "Lead time",
    ] {
        assert!(text.contains(expected), "“{expected}” is not on paper:\n{text}");
    }
    for unwanted in ["Sort by", "Clear all filters", "Field of action", "Add this measure", "Take off the shortlist"] {
        assert!(!text.contains(unwanted), "“{unwanted}” is on paper:\n{text}");
    }
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_from_a_problem_to_a_shortlist() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { engine: Engine::Firefox, ..Options::default() }).await?;
    from_problem_to_shortlist(&browser, &server.url()).await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_stand_in_the_address_and_keep_the_focus() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/measures").await?;
    page.until_heading("Measures").await?;
    assert_eq!(page.text(COUNT).await?, "47 of 47");
    page.click("#facet-hazard-heavy-rain").await?;
    page.until("the address has the filter", "return location.hash === '#/measures?hazard=heavy-rain'").await?;
    assert_eq!(page.ask::<String>("return document.activeElement.id").await?, "facet-hazard-heavy-rain");
    let rain = page.text(COUNT).await?;
    page.click("#facet-hazard-heat").await?;
    page.until(
        "another value brings more",
        &format!("return parseInt(document.querySelector('{COUNT}').innerText) > parseInt('{rain}')"),
    )
    .await?;
    page.click("#facet-field-water").await?;
    page.until(
        "another facet leaves less",
        &format!("return parseInt(document.querySelector('{COUNT}').innerText) < parseInt('{rain}')"),
    )
    .await?;
    assert_eq!(page.ask::<String>("return document.activeElement.id").await?, "facet-field-water");
    let link: String = page.ask("return location.hash").await?;
    let left = page.text(COUNT).await?;
    no_fault(&page, "filtered").await?;

    page.driver().back().await?;
    page.until("Back takes one filter away", "return !document.querySelector('#facet-field-water').checked").await?;
    page.driver().back().await?;
    page.until("and another", &format!("return document.querySelector('{COUNT}').innerText === '{rain}'")).await?;
    page.driver().forward().await?;

    page.goto(&link).await?;
    page.until(
        "a bookmark shows the same",
        &format!("return document.querySelector('{COUNT}')?.innerText === '{left}'"),
    )
    .await?;
    page.choose("#sort", "cost").await?;
    page.until("the order is in the address", "return location.hash.endsWith('&sort=cost')").await?;
    page.click_text("Table").await?;
    page.until("rows", "return document.querySelectorAll('tbody tr').length > 0").await?;
    no_fault(&page, "table").await?;
    page.click("#clear-filters").await?;
    page.until(
        "one click clears all filters and keeps order and form",
        "return location.hash === '#/measures?sort=cost&view=table'",
    )
    .await?;
    page.until("the focus is on the number of hits", "return document.activeElement.id === 'results'").await?;

    page.go("#/measures?cost=very-large&effort=low&hazard=storm").await?;
    page.until("nothing is left, with ways out", "return document.querySelector('#results')?.innerText.startsWith('0 of') && document.querySelectorAll('.finder__list .list li a').length === 3").await?;
    no_fault(&page, "nothing left").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nonsense_in_an_address_is_left_out_and_named() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let long = "x".repeat(5_000);
    let route =
        format!("#/measures?hazard=frost&hazard=%3Cimg%20src%3Dx%3E&sort=height&hazard=heat&{long}={long}&cost=%FF");
    let page = Page::open(&browser, &server.url(), &route).await?;
    page.until("what is not known is named", "return document.querySelector('.ignored')?.innerText.includes('frost')")
        .await?;
    let text = page.text(".ignored").await?;
    assert!(text.contains("<img src=x>") && text.contains("height") && text.len() < 600, "{text}");
    assert_eq!(page.ask::<u32>("return document.querySelectorAll('main img').length").await?, 0);
    assert!(page.is_ticked("facet-hazard-heat").await?, "what is known counts");
    no_fault(&page, "nonsense").await?;
    page.click("#clear-filters").await?;
    page.until("the message goes with it", "return !document.querySelector('.ignored')").await?;
    page.go("#/formats?purpose=decide&hazard=heat").await?;
    page.until("formats have filters of their own", "return document.querySelector('.ignored')?.innerText.includes('hazard') && document.getElementById('facet-purpose-decide').checked").await?;
    page.go("#/compare?measure=nobody&measure=heat-telephone&only=everything").await?;
    page.until("a comparison says it too", "return document.querySelector('.ignored')?.innerText.includes('nobody')")
        .await?;
    no_fault(&page, "comparison of one").await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn measures_are_compared_side_by_side() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/measures").await?;
    page.click("#pick-compare-heat-telephone").await?;
    page.until("one is too few", "return document.querySelector('.dock')?.innerText.includes('one more')").await?;
    page.click("#pick-compare-pocket-park").await?;
    page.click("#open-compare").await?;
    page.until_heading("Compare measures").await?;
    page.until("two columns", "return document.querySelectorAll('thead th').length === 3").await?;
    no_fault(&page, "two compared").await?;
    page.run("document.getElementById('compare-more').focus()").await?;
    page.press(Key::Down).await?;
    page.press(Key::Down).await?;
    page.until("an entry is in sight", "return document.getElementById('compare-more').value !== ''").await?;
    assert_eq!(
        page.ask::<u32>("return document.querySelectorAll('thead th').length").await?,
        3,
        "the arrow keys only look through the list"
    );
    page.choose("#compare-more", "cool-rooms").await?;
    page.click("#compare-add").await?;
    page.until("three columns", "return document.querySelectorAll('thead th').length === 4").await?;
    let all: u32 = page.ask("return document.querySelectorAll('tbody tr').length").await?;
    page.click("#differences").await?;
    page.until("only what differs", &format!("return document.querySelectorAll('tbody tr').length < {all}")).await?;
    page.driver().back().await?;
    page.until("Back takes the third away", "return document.querySelectorAll('thead th').length === 3").await?;
    let text = on_paper(&browser).await?;
    assert!(
        text.contains("Pocket park") && text.contains("Cost") && !text.contains("Show only what differs"),
        "{text}"
    );
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_measure_of_ones_own_takes_any_text() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/measures").await?;
    page.click_text("Add this measure").await?;
    page.until(
        "a title is asked for",
        "return document.getElementById('new-measure-error').innerText.includes('title')",
    )
    .await?;
    no_fault(&page, "a missing title").await?;
    assert_eq!(page.stored("plan").await?, None, "nothing is stored");
    page.type_into("#new-measure", "<b>Shade</b> & \"sails\"").await?;
    page.click_text("Add this measure").await?;
    page.until_heading("<b>Shade</b> & \"sails\"").await?;
    let long = "ș".repeat(10_000);
    page.run(&format!(
        "const e = document.querySelector('[id$=\"-summary\"]'); e.value = '{long}<script>alert(1)</script>👩🏽‍🌾'; e.dispatchEvent(new Event('input', {{ bubbles: true }}));"
    ))
    .await?;
    page.click("[id$=\"-hazards-drought\"]").await?;
    page.choose("#measure-state", "rejected").await?;
    page.type_into("#measure-rejection", "Too dear").await?;
    page.until_save_state("saved").await?;
    no_fault(&page, "an own measure").await?;
    page.reload().await?;
    assert!(
        page.text("main").await?.contains(&format!("{long}<script>alert(1)</script>👩🏽‍🌾")),
        "it is kept as it was written"
    );

    page.go("#/measures?hazard=drought&state=rejected").await?;
    page.until(
        "it is in the list",
        "return document.querySelector('.card:not([hidden])')?.innerText.includes('Our own measure')",
    )
    .await?;
    assert!(page.text(".card:not([hidden])").await?.contains("Too dear"));
    no_fault(&page, "an own measure in the list").await?;
    let id: String = page.ask("return document.querySelector('.card:not([hidden]) a').hash.split('/').pop()").await?;
    page.go(&format!("#/compare?measure={id}&measure=heat-telephone")).await?;
    page.until("it is compared", "return document.querySelectorAll('thead th').length === 3").await?;
    no_fault(&page, "an own measure compared").await?;

    page.go(&format!("#/measures/own/{id}")).await?;
    page.click("#delete-measure").await?;
    page.until("it is gone, and can be brought back", "return !!document.querySelector('#restore-measure')").await?;
    page.click("#restore-measure").await?;
    page.until_heading("<b>Shade</b> & \"sails\"").await?;
    page.go("#/measures/own/nobody-knows").await?;
    page.until(
        "an unknown one is explained",
        "return document.querySelector('main').innerText.includes('no such measure')",
    )
    .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_format_gets_a_date_and_clock_times() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::chromium().await?;
    let page = Page::open(&browser, &server.url(), "#/formats?purpose=envision&sort=duration").await?;
    page.click_text("World café").await?;
    page.until_heading("World café").await?;
    page.click("#add-event").await?;
    page.until("the day has the focus", "return document.activeElement.id.endsWith('-date')").await?;
    page.press("31.2.2027").await?;
    page.press(thirtyfour::Key::Tab).await?;
    page.until("a day that does not exist is refused in plain words", "return [...document.querySelectorAll('[role=alert]')].some((e) => e.innerText.includes('“31.2.2027” is not a day of the calendar'))").await?;
    assert_eq!(
        page.ask::<String>("return document.querySelector('[id$=\"-date\"]').value").await?,
        "31.2.2027",
        "what was typed stays"
    );
    no_fault(&page, "a wrong date").await?;
    page.run("const e = document.querySelector('[id$=\"-date\"]'); e.value = '24.5.2027'; e.dispatchEvent(new Event('change', { bubbles: true }));").await?;
    page.run("const e = document.querySelector('.event [id$=\"-start\"]'); e.value = '18.30'; e.dispatchEvent(new Event('change', { bubbles: true }));").await?;
    page.until(
        "day and time are in words",
        "return document.querySelector('.event__when').innerText === '24 May 2027, 18:30–20:30'",
    )
    .await?;
    page.type_into("[id$=\"-place\"]", "Parish hall").await?;
    page.until_save_state("saved").await?;

    page.run("const e = document.getElementById('run-start'); e.value = '18:30'; e.dispatchEvent(new Event('change', { bubbles: true }));").await?;
    page.until(
        "the table shows clock times",
        "return document.querySelector('tbody tr:nth-child(2) td').innerText === '18:40'",
    )
    .await?;
    assert!(page.ask::<String>("return location.hash").await?.ends_with("?start=18%3A30"));
    no_fault(&page, "a dated event").await?;
    page.reload().await?;
    assert_eq!(page.text(".event__when").await?, "24 May 2027, 18:30–20:30");
    page.click(".event__delete").await?;
    page.until(
        "it is deleted, and it is said how it comes back",
        "return !document.querySelector('.event') && document.querySelector('.events').innerText.includes('Undo')",
    )
    .await?;
    page.go("#/formats/world-cafe?start=half+past+six").await?;
    page.until(
        "a start that is none is said",
        "return document.querySelector('.ignored')?.innerText.includes('half past six')",
    )
    .await?;
    browser.quit().await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_filters_fold_away() -> Outcome {
    let server = Server::start().await?;
    let browser = Browser::start(Options { language: "de", ..Options::default() }).await?;
    let phone = serde_json::json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    browser.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", phone).await?;
    let page = Page::open(&browser, &server.url(), "#/measures?hazard=heat&type=green").await?;
    page.until(
        "the button says how many are active",
        "return document.querySelector('.facets__fold')?.innerText.trim() === 'Filter (2 aktiv)'",
    )
    .await?;
    assert!(!page.ask::<bool>("return document.querySelector('#facet-hazard-heat').checkVisibility()").await?);
    no_fault(&page, "folded").await?;
    page.click(".facets__fold").await?;
    page.until("they unfold", "return document.querySelector('#facet-hazard-heat').checkVisibility()").await?;
    no_fault(&page, "unfolded").await?;
    for route in [
        "#/compare?measure=heat-telephone&measure=pocket-park",
        "#/formats/world-cafe",
        "#/problems/heat-and-older-people",
        "#/measures?view=table",
    ] {
        page.go(route).await?;
        no_fault(&page, route).await?;
    }
    browser.quit().await
}
