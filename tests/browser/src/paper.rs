// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The page on paper, as each browser prints it: its sheets, what they say and how they look.

use std::process::Command;

use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::{Browser, Engine, Outcome};

/// What was printed.
pub struct Paper {
    folder: tempfile::TempDir,
}

impl Paper {
    /// Prints the page that is open: A4 without headers, footers and backgrounds, as the toolbox asks for.
    pub async fn of(browser: &Browser) -> Outcome<Self> {
        let base64 = match browser.options.engine {
            Engine::Chromium => {
                let options = serde_json::json!({ "preferCSSPageSize": true, "printBackground": false });
                let printed = browser.driver.cdp().send_raw("Page.printToPDF", options).await?;
                printed["data"].as_str().ok_or("no data")?.to_owned()
            }
            Engine::Firefox | Engine::WebKit => {
                let page = PrintPage { width: 21.0, height: 29.7 };
                let margin = PrintMargins { top: 0.0, bottom: 0.0, left: 0.0, right: 0.0 };
                let options = PrintParameters { page, margin, shrink_to_fit: false, ..PrintParameters::default() };
                browser.driver.print_page_base64(options).await?
            }
        };
        let folder = tempfile::tempdir()?;
        let file = |ending: &str| folder.path().join(ending);
        std::fs::write(file("base64"), base64)?;
        let pdf = std::fs::File::create(file("pdf"))?;
        let decode = Command::new("base64").arg("-d").arg(file("base64")).stdout(pdf).status()?;
        if decode.success() { Ok(Self { folder }) } else { Err("the printed page could not be read".into()) }
    }

    /// The text of each sheet, laid out as it stands there.
    pub fn sheets(&self) -> Outcome<Vec<String>> {
        self.texts("-layout")
    }

    /// The text of each sheet in the order in which it was drawn: what stands in columns is not mixed.
    pub fn drawn(&self) -> Outcome<Vec<String>> {
        self.texts("-raw")
    }

    fn texts(&self, order: &str) -> Outcome<Vec<String>> {
        let output = Command::new("pdftotext").arg(order).arg(self.folder.path().join("pdf")).arg("-").output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        // Each sheet ends with a form feed.
        let text = String::from_utf8(output.stdout)?;
        Ok(text.split_terminator('\u{c}').map(str::to_owned).collect())
    }

    /// A sheet of A4 as greys, ten points to a millimetre.
    pub fn greys(&self, sheet: usize) -> Outcome<Greys> {
        let number = sheet.to_string();
        let output = Command::new("pdftoppm")
            .args(["-gray", "-r", "254", "-f", &number, "-l", &number])
            .arg(self.folder.path().join("pdf"))
            .output()?;
        // `P5 <width> <height> 255 `, then a byte for each point.
        let mut rest = output.stdout.as_slice();
        let mut next = || {
            let end = rest.iter().position(u8::is_ascii_whitespace)?;
            let word = std::str::from_utf8(rest.get(..end)?).ok()?;
            rest = rest.get(end + 1..)?;
            Some(word)
        };
        let head = (next(), next().and_then(|word| word.parse().ok()), next(), next());
        let (Some("P5"), Some(width), _, Some("255")) = head else { return Err("no picture of the sheet".into()) };
        Ok(Greys { width, greys: rest.to_vec() })
    }
}

/// A sheet as greys.
pub struct Greys {
    width: usize,
    greys: Vec<u8>,
}

impl Greys {
    /// The darkest grey in a rectangle, in millimetres from the upper left corner: from, to.
    pub fn darkest(&self, from: (f64, f64), to: (f64, f64)) -> u8 {
        let point = |mm: f64| (mm * 10.0).round().max(0.0) as usize;
        let rows = self.greys.chunks(self.width).skip(point(from.1)).take(point(to.1) - point(from.1));
        let points = rows.flat_map(|row| row.iter().skip(point(from.0)).take(point(to.0) - point(from.0)));
        points.copied().min().unwrap_or(u8::MAX)
    }
}
