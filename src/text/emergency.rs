// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The few words that are needed when the interface words themselves could not be loaded.

use crate::domain::language::Language;

/// What is said when no content could be loaded.
#[derive(Debug, Clone, Copy)]
pub struct Emergency {
    /// What happened.
    pub title: &'static str,
    /// What is safe and what to do.
    pub text: &'static str,
    /// The button that tries again.
    pub again: &'static str,
    /// Stands before the technical detail.
    pub detail: &'static str,
}

/// The words in a language.
pub const fn emergency(language: Language) -> Emergency {
    match language {
        Language::En => Emergency {
            title: "The content could not be loaded",
            text: "Your saved work is safe in this browser. Check the connection and try again. If that does not help, tell whoever provides this toolbox what is written below.",
            again: "Try again",
            detail: "Technical detail:",
        },
        Language::De => Emergency {
            title: "Die Inhalte konnten nicht geladen werden",
            text: "Ihre gespeicherte Arbeit ist in diesem Browser sicher. Prüfen Sie die Verbindung und versuchen Sie es erneut. Hilft das nicht, teilen Sie der bereitstellenden Stelle mit, was unten steht.",
            again: "Erneut versuchen",
            detail: "Technische Angabe:",
        },
        Language::Ro => Emergency {
            title: "Conținutul nu a putut fi încărcat",
            text: "Munca dumneavoastră salvată este în siguranță în acest browser. Verificați conexiunea și încercați din nou. Dacă nu ajută, comunicați celui care oferă acest instrument ce scrie mai jos.",
            again: "Încercați din nou",
            detail: "Detaliu tehnic:",
        },
    }
}
