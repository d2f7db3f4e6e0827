// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the toolbox is about, free of browser, clock, randomness and language of the interface.

pub mod advice;
pub mod agenda;
pub mod board;
pub mod budget;
pub mod catalogue;
pub mod check;
pub mod collect;
pub mod content;
pub mod date;
pub mod example_plan;
pub mod export;
pub mod id;
pub mod index;
pub mod json;
pub mod language;
pub mod log;
pub mod monitoring;
pub mod operator;
pub mod overview;
pub mod plan;
pub mod prints;
pub mod progress;
pub mod projects;
pub mod report;
pub mod search;
pub mod shortlist;
pub mod side_by_side;
pub mod slides;
pub mod spread;
pub mod stakeholders;
pub mod standing;
pub mod steps;
pub mod tasks;
pub mod team;
pub mod timeline;
pub mod timestamp;
pub mod typed;
