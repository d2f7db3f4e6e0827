// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The facilitator's guide as a document in each language, written from the content, so that the two cannot differ.

use living_lab_toolbox::domain::content::{self, bundle, material};
use living_lab_toolbox::domain::export::markdown;
use living_lab_toolbox::domain::json::{self, FromJson};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::text::prints::facilitators_guide;
use living_lab_toolbox::text::{Messages, PrintWords};

use crate::content as data;
use crate::run::{self, Failure, read, say};

fn rendered() -> Result<Vec<(String, String)>, Failure> {
    let files = data::files()?;
    Language::ALL.into_iter().map(|language| guide(&files, language)).collect()
}

fn guide(files: &bundle::Files, language: Language) -> Result<(String, String), Failure> {
    let tag = language.tag();
    let unread = |what: &str| Failure(format!("the {what} of {tag} cannot be read; `cargo xtask build` says why"));
    let (assembled, _) = bundle::assemble(files, language);
    let packed = bundle::pack(&assembled);
    let parsed = content::parse(&assembled, None, &[]).map_err(|_| unread("content"))?;
    let messages: Messages = json::read(&parsed.interface).map_err(|_| unread("interface"))?;
    let material = material::read(&packed.material, &parsed.content).map_err(|_| unread("material"))?.material;
    let words = words::<PrintWords>(&format!("{}/interface/{tag}/prints.json", data::FOLDER))?;
    let document = facilitators_guide(&material, &parsed.content, &messages, &words, language);
    Ok((format!("docs/facilitators-guide.{tag}.md"), markdown(&document)))
}

fn words<W: FromJson>(path: &str) -> Result<W, Failure> {
    let value = json::parse(&read(path)?).map_err(|fault| Failure(format!("{path}: {fault}")))?;
    json::read(&value).map_err(|faults| Failure(format!("{path}: {}", json::in_a_line(&faults))))
}

/// Writes the guides.
pub fn write() -> Result<(), Failure> {
    for (path, text) in rendered()? {
        run::write(path, text)?;
    }
    say("docs/facilitators-guide.*.md are up to date");
    Ok(())
}

/// Refuses guides that are not what the content says.
pub fn check() -> Result<(), Failure> {
    for (path, text) in rendered()? {
        if read(&path).ok().as_ref() != Some(&text) {
            return Err(Failure(format!(
                "{path} is not what the content says. Run `cargo xtask guides` and commit the result."
            )));
        }
    }
    Ok(())
}
