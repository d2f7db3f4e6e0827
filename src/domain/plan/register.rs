// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a field holds: every version that nobody has knowingly overwritten, and which versions were overwritten.
//!
//! A multi-value register (ADR 8). Each field remembers by itself what it has seen, so that a part of a plan (a single
//! change, a file with something left out, a damaged file) can be joined without its gaps being taken for deletions.

use super::{Stamp, Value, Version};

/// The versions of one field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Register {
    /// By rank, the highest last.
    versions: Vec<Version>,
    /// The latest change of each device that was overwritten here, by device; without what the versions say themselves.
    overwritten: Vec<Stamp>,
}

impl Register {
    /// Versions in any order, and stamps that were overwritten.
    pub(super) fn new(versions: Vec<Version>, overwritten: Vec<Stamp>) -> Self {
        let mut register = Self::default();
        for version in versions {
            register.put(version);
        }
        for stamp in overwritten {
            register.note(&stamp);
        }
        register
    }

    /// The versions by rank, the one that is shown last.
    pub(super) fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// Stamps that were overwritten, beyond what the versions themselves say.
    pub(super) fn overwritten(&self) -> &[Stamp] {
        &self.overwritten
    }

    /// The version that is shown.
    pub(super) fn winner(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// One version for each different value, the one that is shown last. More than one is a conflict.
    pub(super) fn distinct(&self) -> Vec<&Version> {
        let mut distinct: Vec<&Version> = Vec::with_capacity(self.versions.len());
        for version in &self.versions {
            distinct.retain(|other| other.value != version.value);
            distinct.push(version);
        }
        distinct
    }

    /// The different values, the one that is shown last.
    pub(super) fn values(&self) -> Vec<Value> {
        self.distinct().into_iter().map(|version| version.value.clone()).collect()
    }

    /// Whether one of the versions has this value.
    pub(super) fn says(&self, value: &Value) -> bool {
        self.versions.iter().any(|version| version.value == *value)
    }

    /// Whether it has seen all that the other says, or says the same.
    pub(super) fn knows(&self, other: &Self) -> bool {
        other.versions.iter().all(|version| self.has_seen(&version.stamp) || self.says(&version.value))
    }

    /// The highest counter it knows of.
    pub(super) fn counter(&self) -> u64 {
        self.stamps().map(|stamp| stamp.counter).max().unwrap_or_default()
    }

    /// The lowest stamp it knows of.
    pub(super) fn first_stamp(&self) -> Option<&Stamp> {
        self.stamps().min()
    }

    /// Versions written by somebody who has seen all that is here.
    pub(super) fn replaced(&self, versions: Vec<Version>) -> Self {
        Self::new(versions, self.stamps().cloned().collect())
    }

    /// Both: what either side has and the other has not overwritten. Commutative, associative, idempotent.
    pub(super) fn joined(&self, other: &Self) -> Self {
        let room = self.versions.len().saturating_add(other.versions.len());
        let mut joined = Self { versions: Vec::with_capacity(room), overwritten: Vec::new() };
        for (side, opposite) in [(self, other), (other, self)] {
            for version in side.versions.iter().filter(|version| opposite.keeps(version)) {
                joined.put(version.clone());
            }
        }
        // What goes need not be noted: it goes because of a stamp of its device on the other side that is as late or later,
        // and the latest of these is in a version that stays or is noted here.
        for stamp in self.overwritten.iter().chain(&other.overwritten) {
            joined.note(stamp);
        }
        joined
    }

    /// Whether a version of another copy stays when the two are joined: it is here as well, or was never seen here.
    /// Stamps are compared, not contents: of two versions under one stamp (a copied browser profile) both stay.
    fn keeps(&self, version: &Version) -> bool {
        let stamp = &version.stamp;
        self.versions.iter().any(|other| other.stamp == *stamp) || !self.has_seen(stamp)
    }

    fn has_seen(&self, stamp: &Stamp) -> bool {
        self.stamps().any(|seen| seen.counter >= stamp.counter && seen.device == stamp.device)
    }

    fn stamps(&self) -> impl Iterator<Item = &Stamp> {
        self.versions.iter().map(|version| &version.stamp).chain(&self.overwritten)
    }

    fn put(&mut self, version: Version) {
        // By insertion: nearly always there is one version.
        let behind = self.versions.iter().rev().take_while(|other| other.rank() > version.rank()).count();
        let place = self.versions.len().saturating_sub(behind);
        if place.checked_sub(1).and_then(|before| self.versions.get(before)) != Some(&version) {
            self.versions.insert(place, version);
        }
    }

    /// Remembers a stamp as seen, unless a later one of its device is known. Versions come first.
    fn note(&mut self, stamp: &Stamp) {
        if self.has_seen(stamp) {
            return;
        }
        self.overwritten.retain(|seen| seen.device != stamp.device);
        let place = self.overwritten.iter().take_while(|seen| seen.device < stamp.device).count();
        self.overwritten.insert(place, stamp.clone());
    }
}
