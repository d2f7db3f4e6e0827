// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be said about the saving of a plan: in the browser, and in a file.

use serde_json::{Map, Value as Json};

use super::Plan;
use super::register::Register;
use crate::domain::date::Date;
use crate::domain::id::PlanId;
use crate::domain::json;
use crate::domain::timestamp::Timestamp;

/// Where the latest change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SaveStatus {
    /// Nothing has been entered.
    #[default]
    Nothing,
    /// The latest change is being written.
    Saving,
    /// Everything entered is on the disk: in the journal, or, where there is none, in local storage, read back.
    Saved(Timestamp),
    /// The latest change is on the screen only.
    Failed(SaveError),
}

/// Why a change is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveError {
    /// The browser offers no storage here (switched off, policy, some private windows).
    Denied,
    /// The quota is used up.
    Full,
    /// What was read back is not what was written.
    NotKept,
    /// A newer version of the toolbox has stored a plan, which must not be overwritten.
    StoredIsNewer,
    /// The stored plan is unreadable and could not be set aside, so it must not be overwritten.
    StoredIsUnreadable,
}

/// After so many changed entries a file is due.
pub const DUE_AFTER_ENTRIES: usize = 50;
/// After so many milliseconds with changed entries a file is due: a week.
pub const DUE_AFTER: u64 = 7 * 86_400_000;

/// When a plan was last written to a file or read from one, and when its reader has put the reminder away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filed {
    /// The last file; `None` if there was none.
    pub at: Option<Timestamp>,
    /// The reminder was put away at this moment.
    pub put_away: Option<Timestamp>,
}

/// What of a plan is in no file yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfiled {
    /// How many entries.
    pub n_entries: usize,
    /// The moment of the earliest of these changes.
    pub since: Timestamp,
}

impl Unfiled {
    /// The entries that were changed after the last file; `None` if there are none.
    pub fn of(plan: &Plan, filed: Filed) -> Option<Self> {
        let moments = plan.fields.values().filter_map(Register::winner).map(|version| version.at);
        let later = moments.filter(|at| filed.at.is_none_or(|file| *at > file));
        later.fold(None, |unfiled, at| {
            let Self { n_entries, since } = unfiled.unwrap_or(Self { n_entries: 0, since: at });
            Some(Self { n_entries: n_entries.saturating_add(1), since: since.min(at) })
        })
    }

    /// Whether the reader is to be reminded of saving a file; not on the day of the first of these changes, and not for a week
    /// after the reminder was put away.
    pub fn is_due(self, filed: Filed, now: Timestamp) -> bool {
        let week_since = |then: Timestamp| now.as_millis().saturating_sub(then.as_millis()) >= DUE_AFTER;
        let many = self.n_entries >= DUE_AFTER_ENTRIES && Date::of(self.since) < Date::of(now);
        (many || week_since(self.since)) && filed.put_away.is_none_or(week_since)
    }
}

/// What a list of files, `{<plan>: {at, put_away}}`, says of a plan; nothing if it cannot be read.
pub fn filed_in(list: &str, plan: &PlanId) -> Filed {
    let listed = json::parse(list).unwrap_or_default();
    let moment = |name: &str| {
        listed.get(plan.as_str()).and_then(|of| of.get(name)).and_then(Json::as_str).and_then(Timestamp::parse)
    };
    Filed { at: moment("at"), put_away: moment("put_away") }
}

/// The list of files with what is now true of a plan.
pub fn list_filed(list: &str, plan: &PlanId, filed: Filed) -> String {
    let Json::Object(mut listed) = json::parse(list).unwrap_or_default() else {
        return list_filed("{}", plan, filed);
    };
    let mut of = Map::new();
    for (name, moment) in [("at", filed.at), ("put_away", filed.put_away)] {
        of.extend(moment.map(|moment| (name.to_owned(), Json::from(moment.to_string()))));
    }
    listed.insert(plan.as_str().into(), Json::Object(of));
    Json::Object(listed).to_string()
}
