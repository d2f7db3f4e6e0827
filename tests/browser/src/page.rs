// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A page as a user meets it: what is on it, and what one can do.

use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::{Browser, Outcome};

/// How long anything may take to appear.
const PATIENCE: Duration = Duration::from_secs(15);

/// The page in a browser's window.
#[derive(Clone)]
pub struct Page {
    driver: WebDriver,
    base: String,
}

impl Page {
    /// Opens the toolbox at a base address and a route such as `#/guide`.
    pub async fn open(browser: &Browser, base: &str, route: &str) -> Outcome<Self> {
        let page = Self { driver: browser.driver.clone(), base: base.to_owned() };
        page.driver.goto(format!("{base}{route}")).await?;
        page.ready().await?;
        Ok(page)
    }

    /// The page without waiting for the program.
    pub async fn open_raw(browser: &Browser, address: &str) -> Outcome<Self> {
        let page = Self { driver: browser.driver.clone(), base: address.to_owned() };
        page.driver.goto(address).await?;
        Ok(page)
    }

    /// Waits until the program has put a heading on the screen.
    pub async fn ready(&self) -> Outcome {
        self.until("the program is on the screen", "return !!document.querySelector('main h1')").await
    }

    /// Goes to a route as if a link had been followed.
    pub async fn go(&self, route: &str) -> Outcome {
        self.run(&format!("location.hash = {route:?}")).await?;
        self.until(&format!("the address is {route}"), &format!("return location.hash === {route:?}")).await?;
        self.ready().await
    }

    /// Goes to a route by an address of its own, as from a bookmark.
    pub async fn goto(&self, route: &str) -> Outcome {
        self.driver.goto("about:blank").await?;
        self.driver.goto(format!("{}{route}", self.base)).await?;
        self.ready().await
    }

    /// Loads the page anew.
    pub async fn reload(&self) -> Outcome {
        self.driver.refresh().await?;
        self.ready().await
    }

    /// Runs JavaScript and returns what it returns.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str) -> Outcome<T> {
        Ok(self.driver.execute(script, Vec::<Value>::new()).await?.convert()?)
    }

    /// Runs JavaScript.
    pub async fn run(&self, script: &str) -> Outcome {
        self.driver.execute(script, Vec::<Value>::new()).await?;
        Ok(())
    }

    /// Runs JavaScript that calls `done(value)`.
    pub async fn wait_for<T: DeserializeOwned>(&self, script: &str) -> Outcome<T> {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        Ok(self.driver.execute_async(&script, Vec::<Value>::new()).await?.convert()?)
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        let begun = Instant::now();
        loop {
            match self.ask::<bool>(script).await {
                Ok(true) => return Ok(()),
                Ok(false) | Err(_) if begun.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_millis(40)).await,
                outcome => {
                    let seen: String = self
                        .ask("return location.href + '\\n' + document.body.innerText.slice(0, 1500)")
                        .await
                        .unwrap_or_default();
                    return Err(format!("waited in vain until {what} ({outcome:?}); on the screen: {seen}").into());
                }
            }
        }
    }

    /// Clicks the element a selector finds.
    pub async fn click(&self, selector: &str) -> Outcome {
        self.until(&format!("{selector} is there"), &format!("return !!document.querySelector({selector:?})")).await?;
        let element = self.driver.find(By::Css(selector)).await?;
        element.scroll_into_view().await?;
        element.click().await?;
        Ok(())
    }

    /// Clicks the button or link with this text.
    pub async fn click_text(&self, text: &str) -> Outcome {
        let find = format!(
            "[...document.querySelectorAll('button, a, summary')].find((e) => e.textContent.trim() === {text:?})"
        );
        self.until(&format!("“{text}” is there"), &format!("return !!{find}")).await?;
        self.run(&format!("const e = {find}; e.scrollIntoView({{ block: 'center' }}); e.click();")).await
    }

    /// Types into the element a selector finds.
    pub async fn type_into(&self, selector: &str, text: &str) -> Outcome {
        self.driver.find(By::Css(selector)).await?.send_keys(text).await?;
        Ok(())
    }

    /// Presses keys wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        self.driver.action_chain().send_keys(keys).perform().await?;
        Ok(())
    }

    /// Chooses an entry of a list.
    pub async fn choose(&self, selector: &str, value: &str) -> Outcome {
        let script = format!(
            "const e = document.querySelector({selector:?}); e.focus(); e.value = {value:?}; e.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        self.run(&script).await
    }

    /// The text of the first element a selector finds, as rendered.
    pub async fn text(&self, selector: &str) -> Outcome<String> {
        self.ask(&format!("const e = document.querySelector({selector:?}); return e ? e.innerText.trim() : ''")).await
    }

    /// The heading of the page.
    pub async fn heading(&self) -> Outcome<String> {
        self.text("main h1").await
    }

    /// Waits until the heading is this.
    pub async fn until_heading(&self, heading: &str) -> Outcome {
        self.until(
            &format!("the heading is “{heading}”"),
            &format!("return document.querySelector('main h1')?.innerText.trim() === {heading:?}"),
        )
        .await
    }

    /// Waits until the state of saving is `saved`, `failed` or `nothing`.
    pub async fn until_save_state(&self, state: &str) -> Outcome {
        self.until(
            &format!("the state of saving is {state}"),
            &format!("return document.querySelector('#save-state')?.dataset.save === {state:?}"),
        )
        .await
    }

    /// Whether a checkbox is ticked.
    pub async fn is_ticked(&self, id: &str) -> Outcome<bool> {
        self.ask(&format!("return document.getElementById({id:?}).checked")).await
    }

    /// Whether the stored plan names a task as ticked.
    pub async fn is_ticked_in_storage(&self, task: &str) -> Outcome<bool> {
        Ok(self.stored("plan").await?.is_some_and(|plan| plan.contains(&format!("\"{task}\""))))
    }

    /// The value of a field.
    pub async fn value(&self, id: &str) -> Outcome<String> {
        self.ask(&format!("return document.getElementById({id:?}).value")).await
    }

    /// A text in local storage. The plan is brought up to date first, as if the page were about to go.
    pub async fn stored(&self, key: &str) -> Outcome<Option<String>> {
        self.run("dispatchEvent(new Event('pagehide'))").await?;
        self.ask(&format!("return localStorage.getItem({:?})", format!("living-lab-toolbox/{key}"))).await
    }

    /// What axe-core finds, as readable lines. Rules: WCAG 2.2 A and AA, and best practice.
    pub async fn axe(&self) -> Outcome<Vec<String>> {
        self.axe_with("{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }").await
    }

    async fn axe_with(&self, options: &str) -> Outcome<Vec<String>> {
        if !self.ask::<bool>("return 'axe' in window").await? {
            let source = std::fs::read_to_string(crate::root().join("node_modules/axe-core/axe.min.js"))?;
            self.run(&source).await?;
        }
        self.wait_for(&format!(
            "axe.run(document, {options})
               .then((found) => done(found.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).slice(0, 3).join(' | '))))
               .catch((error) => done(['axe failed: ' + error]));",
        ))
        .await
    }

    /// What stands out from its ground by less than seven to one, as axe-core finds it (WCAG 2.2 AAA).
    pub async fn axe_contrast(&self) -> Outcome<Vec<String>> {
        self.axe_with("{ runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, rules: { 'color-contrast-enhanced': { enabled: true } } }").await
    }

    /// The driver, for what the page does not offer.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }
}
