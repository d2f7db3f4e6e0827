// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What several journeys ask of a page.

use browser_tests::{Outcome, Page};

/// Refuses what axe finds, and a page that is wider than the window.
pub async fn no_faults(page: &Page, at: &str) -> Outcome {
    let found = page.axe().await?;
    assert!(found.is_empty(), "{at}: {found:?}");
    let wide: f64 =
        page.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
    assert!(wide <= 0.0, "{at}: {wide} px wider than the window");
    Ok(())
}

/// Waits until an element says something.
pub async fn until_text(page: &Page, selector: &str, text: &str) -> Outcome {
    page.until(
        &format!("{selector} says “{text}”"),
        &format!("return !!document.querySelector({selector:?})?.innerText.includes({text:?})"),
    )
    .await
}
