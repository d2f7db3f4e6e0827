// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Errors for people: what happened, what is safe, what to do. Every sentence is written once, in the interface files.

use super::{Messages, fill};
use crate::domain::content::pack::PackError;
use crate::domain::content::{Problem, ProblemKind};
use crate::domain::json::FaultKind;
use crate::domain::plan::file::{PlanError, PlanProblem};
use crate::domain::plan::saving::SaveError;

/// What is wrong with a content file, and where.
pub fn explain_problem(problem: &Problem, words: &Messages) -> String {
    let what = match &problem.kind {
        ProblemKind::Unreadable(kind) => explain_fault(kind, words),
        ProblemKind::MissingText => words.problem.missing_text.clone(),
        ProblemKind::SurplusText => words.problem.surplus_text.clone(),
        ProblemKind::UnknownReference { id } => fill(&words.problem.unknown_reference, &[("id", id)]),
        ProblemKind::DuplicateId { id } => fill(&words.problem.duplicate_id, &[("id", id)]),
        ProblemKind::NotAnId { found } => fill(&words.problem.not_an_id, &[("found", found)]),
        ProblemKind::NoSource => words.problem.no_source.clone(),
        ProblemKind::SpanReversed => words.problem.span_reversed.clone(),
    };
    let colon = if problem.at.is_empty() { "" } else { " · " };
    format!("{}{colon}{}: {what}", problem.file, problem.at)
}

fn explain_fault(kind: &FaultKind, words: &Messages) -> String {
    match kind {
        FaultKind::NotJson(detail) => fill(&words.problem.not_json, &[("detail", detail)]),
        FaultKind::Missing => words.problem.missing.clone(),
        FaultKind::UnknownField => words.problem.unknown_field.clone(),
        FaultKind::Unexpected { expected, found } => {
            fill(&words.problem.unexpected, &[("expected", expected), ("found", found)])
        }
    }
}

/// Why changes are not being kept.
pub fn explain_save_error(error: SaveError, words: &Messages) -> &str {
    match error {
        SaveError::Denied => &words.save.why_denied,
        SaveError::Full => &words.save.why_full,
        SaveError::NotKept => &words.save.why_not_kept,
        SaveError::StoredIsNewer => &words.save.why_newer,
        SaveError::StoredIsUnreadable => &words.save.why_unreadable,
    }
}

/// Why a file with a plan cannot be opened.
pub fn explain_plan_error<'a>(error: &PlanError, words: &'a Messages) -> &'a str {
    match error {
        PlanError::Newer { .. } => &words.notice.file_newer,
        PlanError::Unreadable(_) | PlanError::WrongFormat => &words.notice.file_not_json,
    }
}

/// Why a pack of local content cannot be used.
pub fn explain_pack_error(error: &PackError, words: &Messages) -> String {
    match error {
        PackError::Newer { .. } => words.local.newer.clone(),
        PackError::WrongFormat => fill(&words.local.not_a_pack, &[("detail", "")]).trim_end().to_owned(),
        PackError::Unreadable(faults) => {
            let each = faults.iter().map(|fault| {
                let colon = if fault.at.is_empty() { "" } else { ": " };
                format!("{}{colon}{}", fault.at, explain_fault(&fault.kind, words))
            });
            fill(&words.local.not_a_pack, &[("detail", &each.collect::<Vec<_>>().join("; "))])
        }
    }
}

/// What could not be read of a plan.
pub fn explain_plan_problem(problem: &PlanProblem, words: &Messages) -> String {
    match problem {
        PlanProblem::ChecksumDiffers => words.notice.checksum.clone(),
        PlanProblem::EntryUnreadable { at } => fill(&words.notice.entry, &[("at", at)]),
        PlanProblem::Duplicate { at } => fill(&words.notice.duplicate, &[("at", at)]),
        PlanProblem::TextTooLong { at } => fill(&words.notice.too_long, &[("at", at)]),
        PlanProblem::TooMany { at } => fill(&words.notice.too_many, &[("at", at)]),
    }
}
