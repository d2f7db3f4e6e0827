// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! One file per page. Pages arrange; they never import each other.

mod about;
mod format;
mod formats;
mod guide;
mod measure;
mod measures;
mod not_found;
mod phase;
mod start;
mod step;

pub use about::AboutPage;
pub use format::FormatPage;
pub use formats::FormatsPage;
pub use guide::GuidePage;
pub use measure::MeasurePage;
pub use measures::MeasuresPage;
pub use not_found::NotFoundPage;
pub use phase::PhasePage;
pub use start::StartPage;
pub use step::StepPage;
