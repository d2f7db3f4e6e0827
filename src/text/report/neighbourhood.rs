// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The profile of the neighbourhood.

use super::{Writer, table};
use crate::domain::export::Block;
use crate::domain::plan::items::ProfileKey;

impl Writer<'_> {
    /// How severe the hazards are, and what the neighbourhood is like.
    pub(super) fn neighbourhood(self) -> Vec<Block> {
        let (profile, words) = (self.plan.profile(), self.plan_words);
        let hazard = |(hazard, severity): &(_, u8)| {
            vec![self.messages.hazard(*hazard).to_owned(), words.severity(*severity).to_owned()]
        };
        let choices = |key: ProfileKey, keys: Vec<&str>| {
            let said: Vec<&str> = keys.into_iter().map(|choice| words.choice(key.key(), choice)).collect();
            (self.words.profile(key).to_owned(), said.join("; "))
        };
        let facts = vec![
            choices(ProfileKey::Fabric, profile.fabric.iter().map(|choice| choice.key()).collect()),
            choices(ProfileKey::OpenSpace, profile.open_space.iter().map(|choice| choice.key()).collect()),
            (self.words.profile(ProfileKey::Groups).to_owned(), self.names(&profile.groups, |id| self.group(id))),
            choices(ProfileKey::Assets, profile.assets.iter().map(|choice| choice.key()).collect()),
            choices(ProfileKey::Ownership, profile.ownership.iter().map(|choice| choice.key()).collect()),
            choices(ProfileKey::Budget, profile.budget.iter().map(|choice| choice.key()).collect()),
            choices(ProfileKey::Staff, profile.staff.iter().map(|choice| choice.key()).collect()),
        ];
        let facts = facts.into_iter().filter(|(_, said)| !said.is_empty()).map(|(name, said)| vec![name, said]);
        let (names, heads) = (&self.words.table, &self.words.head);
        let hazards: Vec<_> = profile.hazards.iter().map(hazard).collect();
        let hazards = table("hazards", &names.hazards, &[&heads.hazard, &heads.severity], hazards);
        let rest = table("neighbourhood", &names.profile, &[&heads.feature, &heads.here], facts.collect());
        let notes = super::text(profile.notes);
        hazards.into_iter().chain(rest).chain(notes).collect()
    }
}
