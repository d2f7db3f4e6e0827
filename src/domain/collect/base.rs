// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The address at which working groups find the toolbox: that of the page, or one that was written into the plan.

/// Longer addresses leave no room for anything else in a QR code.
const LONGEST: usize = 200;

/// An address at which the toolbox can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// As it begins every link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why there is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaseError {
    /// Nothing was written, and the page was opened as a file, which other devices cannot reach.
    OnlyAFile,
    /// What was written is no address on the web.
    NoAddress,
    /// It leads only to the device itself.
    OnlyHere,
    /// It is too long.
    TooLong,
}

/// The address that was written; where nothing was, that of the page. Whatever follows a `#` or a `?` is left out.
///
/// # Errors
/// When other devices could not open it.
///
/// ```
/// use living_lab_toolbox::domain::collect::{BaseError, base};
/// assert_eq!(base("", "https://lab.example.org/toolbox/#/workshop").unwrap().as_str(), "https://lab.example.org/toolbox/");
/// assert_eq!(base(" lab.example.org ", "file:///toolbox.html").unwrap().as_str(), "https://lab.example.org/");
/// assert_eq!(base("", "file:///toolbox.html"), Err(BaseError::OnlyAFile));
/// ```
pub fn base(written: &str, page: &str) -> Result<Base, BaseError> {
    let written = written.trim();
    let given = if written.is_empty() { page.trim() } else { written };
    let given = given.split(['#', '?']).next().unwrap_or_default();
    let (scheme, rest) = match given.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => ("https".to_owned(), given),
    };
    if !matches!(scheme.as_str(), "http" | "https") {
        return Err(if written.is_empty() { BaseError::OnlyAFile } else { BaseError::NoAddress });
    }
    let (host, path) = rest.split_once('/').map_or((rest, ""), |(host, path)| (host, path));
    let name = host.split(':').next().unwrap_or_default();
    let is_name = name.contains('.') || name == "localhost" || host.starts_with('[');
    if !is_name
        || rest.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"\\^`{|}@".contains(letter))
    {
        return Err(BaseError::NoAddress);
    }
    if matches!(name, "localhost" | "127.0.0.1") && !written.is_empty() || host.starts_with('[') {
        return Err(BaseError::OnlyHere);
    }
    let slash = if path.is_empty() || path.ends_with('/') || path.ends_with(".html") { "" } else { "/" };
    let base = [&scheme, "://", host, "/", path, slash].concat();
    if base.len() > LONGEST { Err(BaseError::TooLong) } else { Ok(Base(base)) }
}
