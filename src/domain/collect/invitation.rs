// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a link for a working group carries: the exercise and a small copy of the plan, packed into capital letters and digits.
//!
//! Version, checksum, then the packed text in base 32: letters that a QR code stores in five and a half bits each, and that
//! no mail program breaks.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::{GroupExercise, copy_for};
use crate::domain::id::ItemId;
use crate::domain::plan::items::CardKey;
use crate::domain::plan::{Field, ItemKey, ItemKind, Plan, WorkingGroup, carried, read_carried};

/// The most letters of a link that is not scanned; browsers and mail programs take more.
pub const MOST_LETTERS: usize = 8_000;
/// The first letter: the version of what follows.
const VERSION: char = '1';
/// What is unpacked is at most so long, in bytes, so that a link cannot keep a device busy.
const LARGEST: usize = 200_000;
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What a link carries.
#[derive(Debug, Clone, PartialEq)]
pub struct Invitation {
    /// What the group is asked to do.
    pub exercise: GroupExercise,
    /// Its copy of the plan; it has a working group and an identity.
    pub plan: Plan,
    /// How many cards did not fit.
    pub n_left_out: usize,
}

/// Why a link cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationError {
    /// There is nothing in it.
    Empty,
    /// It was made by a newer version.
    Newer,
    /// It was cut or changed on its way.
    Damaged,
}

impl Invitation {
    /// The invitation of a group to an exercise.
    pub fn of(plan: &Plan, group: WorkingGroup, exercise: GroupExercise) -> Self {
        Self { plan: with_cards_added(copy_for(plan, group, &exercise).only(&says_more)), exercise, n_left_out: 0 }
    }

    /// The same with as many cards as `fits` accepts, the first ones; `None` if even without cards it does not fit.
    pub fn fitting(self, fits: &dyn Fn(&str) -> bool) -> Option<(Self, String)> {
        let all = self.letters()?;
        if fits(&all) {
            return Some((self, all));
        }
        let cards: Vec<ItemId> = self.plan.items(ItemKind::Card).map(|card| card.id().clone()).collect();
        let with = |n: usize| {
            let kept = cards.get(..n).unwrap_or_default();
            let plan = self.plan.only(&|field| match field {
                Field::Item { kind: ItemKind::Card, item, .. } => kept.contains(item),
                _ => true,
            });
            let part = Self { plan, exercise: self.exercise.clone(), n_left_out: cards.len().saturating_sub(n) };
            let letters = part.letters().filter(|letters| fits(letters))?;
            Some((part, letters))
        };
        // Between what fits and what does not, halving.
        let (mut found, mut low, mut high) = (with(0)?, 0, cards.len());
        while high - low > 1 {
            let middle = low.midpoint(high);
            match with(middle) {
                Some(part) => (found, low) = (part, middle),
                None => high = middle,
            }
        }
        Some(found)
    }

    /// The letters behind the address; `None` for an empty plan.
    pub fn letters(&self) -> Option<String> {
        let text =
            [&self.exercise.key(), "\n", &self.n_left_out.to_string(), "\n", &carried(&self.plan.only(&says_more))?]
                .concat();
        let packed = compress_to_vec(text.as_bytes(), 9);
        let [high, low] = checksum(text.as_bytes());
        let mut letters = String::from(VERSION);
        letters.push_str(&to_letters(&[&[high, low], &packed[..]].concat()));
        Some(letters)
    }

    /// Reads what [`letters`](Self::letters) writes; small letters and spaces that got in do not matter.
    ///
    /// # Errors
    /// When it is not a whole invitation of this version.
    pub fn read(letters: &str) -> Result<Self, InvitationError> {
        let letters: String = letters
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map(|letter| letter.to_ascii_uppercase())
            .collect();
        let Some(version) = letters.chars().next() else { return Err(InvitationError::Empty) };
        if version != VERSION {
            return Err(if version.is_ascii_digit() { InvitationError::Newer } else { InvitationError::Damaged });
        }
        let read = letters.strip_prefix(VERSION).and_then(from_letters).and_then(|bytes| unpacked(&bytes));
        read.ok_or(InvitationError::Damaged)
    }

    /// The group that is invited.
    pub fn group(&self) -> Option<&WorkingGroup> {
        self.plan.working_group()
    }
}

/// That an item was added is plain from what it says, and does not travel.
fn says_more(field: &Field) -> bool {
    !matches!(field, Field::Item { attribute, .. } if attribute.as_str() == ItemKey::Deleted.key())
}

/// With what a group has to know of cards to delete one knowingly: then it goes, and is no entry with two values.
fn with_cards_added(plan: Plan) -> Plan {
    plan.with_added(ItemKind::Card, &CardKey::Board.attribute())
}

fn unpacked(bytes: &[u8]) -> Option<Invitation> {
    let (noted, packed) = bytes.split_at_checked(2)?;
    let text = decompress_to_vec_with_limit(packed, LARGEST).ok().filter(|text| checksum(text) == noted)?;
    let text = String::from_utf8(text).ok()?;
    let (exercise, rest) = text.split_once('\n')?;
    let (n_left_out, plan) = rest.split_once('\n')?;
    let plan = read_carried(plan).filter(|plan| plan.working_group().is_some()).map(with_cards_added)?;
    Some(Invitation { exercise: GroupExercise::parse(exercise)?, plan, n_left_out: n_left_out.parse().ok()? })
}

/// FNV-1a, folded to 16 bits: enough to notice a link that was cut or mistyped.
fn checksum(bytes: &[u8]) -> [u8; 2] {
    let hash = bytes.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let [a, b, c, d] = hash.to_be_bytes();
    [a ^ c, b ^ d]
}

fn to_letters(bytes: &[u8]) -> String {
    let (mut letters, mut held, mut n_held) = (String::with_capacity(bytes.len() * 8 / 5 + 1), 0_u32, 0_u32);
    let letter = |value: u32| LETTERS.get((value & 31) as usize).copied().map_or('A', char::from);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        n_held += 8;
        while n_held >= 5 {
            n_held -= 5;
            letters.push(letter(held >> n_held));
        }
        held &= (1 << n_held) - 1;
    }
    if n_held > 0 {
        letters.push(letter(held << (5 - n_held)));
    }
    letters
}

/// `None` if a letter means nothing, or if bits are left over that are not empty.
fn from_letters(letters: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut held, mut n_held) = (Vec::with_capacity(letters.len() * 5 / 8), 0_u32, 0_u32);
    for letter in letters.bytes() {
        let value = LETTERS.iter().position(|other| *other == letter)?;
        held = held << 5 | u32::try_from(value).ok()?;
        n_held += 5;
        if n_held >= 8 {
            n_held -= 8;
            bytes.push(u8::try_from(held >> n_held & 255).ok()?);
            held &= (1 << n_held) - 1;
        }
    }
    (held == 0 && n_held < 5).then_some(bytes)
}
