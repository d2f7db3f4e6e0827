// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be wrong with content: collected, never thrown at the first.

use std::fmt;

use crate::domain::json::{Fault, FaultKind};

/// A fault in one content file; the rest stays usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file below `toolbox-data`, for example `text/de/steps/agree-mandate.json`.
    pub file: String,
    /// Where in the file, for example `tasks.name-sponsor`; empty for the file as a whole.
    pub at: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// The kinds of fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Not JSON, or not of the expected shape.
    Unreadable(FaultKind),
    /// The structure names an id that has no text in this language nor in the fallback language.
    MissingText,
    /// The text has an id that the structure does not name.
    SurplusText,
    /// An id refers to something that does not exist.
    UnknownReference {
        /// The id as it stands in the file.
        id: String,
    },
    /// An id is used twice where it must be unique.
    DuplicateId {
        /// The id as it stands in the file.
        id: String,
    },
    /// An id is not English kebab-case.
    NotAnId {
        /// What stands there instead.
        found: String,
    },
    /// A statement names no source (planning values name `general-practice`).
    NoSource,
    /// A span whose lower end is above its upper end.
    SpanReversed,
}

impl fmt::Display for Problem {
    /// For authors and logs; the app explains problems in the reader's language (`text::explain`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.at.is_empty() {
            write!(f, " at {}", self.at)?;
        }
        match &self.kind {
            ProblemKind::Unreadable(kind) => write!(f, ": {}", Fault { at: String::new(), kind: kind.clone() }),
            ProblemKind::MissingText => write!(f, ": the structure names this id, but there is no text for it"),
            ProblemKind::SurplusText => write!(f, ": the structure does not name this id"),
            ProblemKind::UnknownReference { id } => write!(f, ": there is no \"{id}\""),
            ProblemKind::DuplicateId { id } => write!(f, ": \"{id}\" is used twice"),
            ProblemKind::NotAnId { found } => {
                write!(f, ": \"{found}\" is not an id (lower-case English words joined by hyphens)")
            }
            ProblemKind::NoSource => write!(f, ": names no source; write \"general-practice\" for a planning value"),
            ProblemKind::SpanReversed => write!(f, ": min is greater than max"),
        }
    }
}

/// Why a bundle as a whole cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BundleError {
    /// Not JSON, or not the outer shape of a bundle.
    Unreadable(Fault),
    /// JSON, but not a bundle of this toolbox.
    WrongFormat,
    /// A bundle of a later schema than this program knows.
    Newer {
        /// The schema number found.
        found: u64,
    },
}
