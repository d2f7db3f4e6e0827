// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners set for a report; its item id is the key of the audience.

super::attributes! {
    /// What is set for the report of an audience.
    pub enum ReportKey {
        /// The title on the paper.
        Title = "title" holds Text,
        /// The summary in the planners' own words.
        Summary = "summary" holds Text,
        /// The closing words.
        Closing = "closing" holds Text,
        /// List of the sections that are left out.
        LeftOut = "left-out" holds Word,
        /// List of the sections that are put in beyond those of the audience.
        Added = "added" holds Word,
        /// `yes` if people are named in it.
        Names = "names" holds Word,
    }
}
