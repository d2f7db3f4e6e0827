// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The toolbox in real browsers: a server, the browsers, and the pages as a user meets them.

pub mod browser;
pub mod page;
pub mod paper;
pub mod sample;
pub mod server;

pub use browser::{Browser, Engine, Options};
pub use page::Page;
pub use paper::Paper;
pub use server::Server;

/// What a test or helper returns; failures carry what was seen.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The root of the repository.
pub fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap_or_default()
}

/// The address of the single file.
pub fn single_file() -> String {
    format!("file://{}", root().join("dist/living-lab-toolbox.html").display())
}

/// The page on paper: how many sheets, and the text on them.
pub async fn printed(browser: &Browser) -> Outcome<(usize, String)> {
    let sheets = Paper::of(browser).await?.sheets()?;
    Ok((sheets.len(), sheets.concat()))
}
