// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The toolbox in real browsers: a server, the browsers, and the pages as a user meets them.

pub mod browser;
pub mod page;
pub mod sample;
pub mod server;

pub use browser::{Browser, Engine, Options};
pub use page::Page;
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
    let options = serde_json::json!({ "preferCSSPageSize": true, "printBackground": false });
    let printed = browser.driver.cdp().send_raw("Page.printToPDF", options).await?;
    let folder = tempfile::tempdir()?;
    let file = |ending: &str| folder.path().join(ending);
    std::fs::write(file("base64"), printed["data"].as_str().ok_or("no data")?)?;
    let pdf = std::fs::File::create(file("pdf"))?;
    let decode = std::process::Command::new("base64").arg("-d").arg(file("base64")).stdout(pdf).status()?;
    let read = std::process::Command::new("pdftotext").arg("-layout").arg(file("pdf")).arg(file("txt")).status()?;
    if !decode.success() || !read.success() {
        return Err("the printed page could not be read".into());
    }
    let text = std::fs::read_to_string(file("txt"))?;
    // Each sheet ends with a form feed.
    Ok((text.matches('\u{c}').count(), text))
}
