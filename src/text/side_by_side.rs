// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The profiles of two plans in words, one beside the other.

use super::{Messages, PlanWords};
use crate::domain::content::Content;
use crate::domain::content::classes::Hazard;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Profile, ProfileKey};

/// What a profile says: about what, here, there. Either may be empty, but not both.
pub type ProfileRow = (String, String, String);

/// The rows of two profiles; what neither says has none.
pub fn profiles(
    mine: &Plan,
    other: &Plan,
    content: &Content,
    messages: &Messages,
    words: &PlanWords,
) -> Vec<ProfileRow> {
    let (mine, other) = (mine.profile(), other.profile());
    let hazard = |hazard: &Hazard| {
        let severity = |profile: &Profile<'_>| {
            profile.severity(*hazard).map(|level| words.severity(level).to_owned()).unwrap_or_default()
        };
        (messages.hazard(*hazard).to_owned(), severity(&mine), severity(&other))
    };
    let keys = [
        ProfileKey::Fabric,
        ProfileKey::OpenSpace,
        ProfileKey::Groups,
        ProfileKey::Assets,
        ProfileKey::Ownership,
        ProfileKey::Budget,
        ProfileKey::Staff,
    ];
    let of = |key: ProfileKey| {
        let said = |profile| said(profile, key, content, words);
        (words.profile_part(key).to_owned(), said(&mine), said(&other))
    };
    let rows = Hazard::ALL.iter().map(hazard).chain(keys.into_iter().map(of));
    rows.filter(|(_, mine, other)| !mine.is_empty() || !other.is_empty()).collect()
}

fn said(profile: &Profile<'_>, key: ProfileKey, content: &Content, words: &PlanWords) -> String {
    let choices = |keys: Vec<&str>| keys.into_iter().map(|choice| words.choice(key.key(), choice).to_owned()).collect();
    let said: Vec<String> = match key {
        ProfileKey::Fabric => choices(profile.fabric.iter().map(|choice| choice.key()).collect()),
        ProfileKey::OpenSpace => choices(profile.open_space.iter().map(|choice| choice.key()).collect()),
        ProfileKey::Assets => choices(profile.assets.iter().map(|choice| choice.key()).collect()),
        ProfileKey::Ownership => choices(profile.ownership.iter().map(|choice| choice.key()).collect()),
        ProfileKey::Budget => choices(profile.budget.iter().map(|choice| choice.key()).collect()),
        ProfileKey::Staff => choices(profile.staff.iter().map(|choice| choice.key()).collect()),
        ProfileKey::Groups => {
            let name = |id: &_| content.groups.get(id).map(|group| group.name.clone());
            profile.groups.iter().filter_map(name).collect()
        }
        _ => Vec::new(),
    };
    said.join("; ")
}
