// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! QR codes for working groups, read from what a phone would see: turned, tilted, pale, with noise. The reader (`rxing`,
//! ZXing in Rust) shares no code with the maker.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use living_lab_toolbox::domain::board::{Layout, add_card, new_board};
use living_lab_toolbox::domain::collect::{Code, GroupExercise, Invitation, code, room};
use living_lab_toolbox::domain::id::{DeviceId, ItemId, PlanId};
use living_lab_toolbox::domain::plan::items::BoardLayout;
use living_lab_toolbox::domain::plan::{Mark, Plan, WorkingGroup};
use living_lab_toolbox::domain::timestamp::Timestamp;
use rxing::BarcodeFormat;
use rxing::helpers::detect_in_luma;

const HEAD: &str = "https://climate.example.org/toolbox/#/workshop/join?x=";

/// Side of the photo in pixels; less than half of what a phone takes.
const PHOTO: usize = 1400;

/// The points of a code as its path says: `M<x> <y>h<run>v1h-<run>z`.
fn points(code: &Code) -> Vec<Vec<bool>> {
    let side = usize::try_from(code.side).unwrap();
    let mut points = vec![vec![false; side]; side];
    for run in code.path.split('M').filter(|run| !run.is_empty()) {
        let (place, rest) = run.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
        points[y][x..x + length].fill(true);
    }
    points
}

/// How the photo was taken.
#[derive(Debug, Clone, Copy)]
struct Shot {
    /// Turned by so many degrees.
    turn: f64,
    /// How much smaller the far edge is: 0 for none.
    tilt: f64,
    /// Grey of the dark and of the light points.
    greys: (f64, f64),
    /// How far a grey may be off.
    noise: f64,
}

/// The photo as greys, row by row.
fn photo(points: &[Vec<bool>], shot: Shot) -> Vec<u8> {
    let side = points.len() as f64;
    let scale = PHOTO as f64 * 0.66 / side;
    let (sin, cos) = shot.turn.to_radians().sin_cos();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = || {
        // xorshift: the same noise each time.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut greys = Vec::with_capacity(PHOTO * PHOTO);
    for y in 0..PHOTO {
        for x in 0..PHOTO {
            // Four looks into each pixel, as a lens that is not quite sharp.
            let mut sum = 0.0;
            for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                let (px, py) = (x as f64 + dx - PHOTO as f64 / 2.0, y as f64 + dy - PHOTO as f64 / 2.0);
                let far = 1.0 + shot.tilt * py / PHOTO as f64;
                let (px, py) = (px / far, py / far);
                let (u, v) = ((px * cos + py * sin) / scale + side / 2.0, (py * cos - px * sin) / scale + side / 2.0);
                let inside = u >= 0.0 && v >= 0.0 && u < side && v < side;
                let dark = inside && points[v as usize][u as usize];
                sum += if dark { shot.greys.0 } else { shot.greys.1 };
            }
            let grey = sum / 4.0 + (random() - 0.5) * 2.0 * shot.noise;
            greys.push(grey.clamp(0.0, 255.0) as u8);
        }
    }
    greys
}

fn read(greys: Vec<u8>) -> Result<String, String> {
    let side = u32::try_from(PHOTO).unwrap();
    let found = detect_in_luma(greys, side, side, Some(BarcodeFormat::QR_CODE));
    found.map(|result| result.getText().to_owned()).map_err(|error| error.to_string())
}

fn mark() -> Mark {
    Mark {
        device: DeviceId::parse("hx4raz6teq2nwcm5kdol-q3vd7x").unwrap(),
        at: Timestamp::from_millis(1_790_000_000_000),
    }
}

/// Twenty letters that look as if drawn at random.
fn id(n: usize) -> ItemId {
    let mut state = (n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(7);
    let letters = (0..20).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        b"abcdefghijklmnopqrstuvwxyz"[(state >> 40) as usize % 26] as char
    });
    ItemId::parse(&letters.collect::<String>()).unwrap()
}

fn invitation(n_cards: usize) -> Invitation {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("t5wqkzr3nmya7lvc2xpe").unwrap(), Timestamp::from_millis(1_780_000_000_000));
    let board = id(0);
    let columns = ["Ideas", "Concerns", "Offers", "Open questions"].iter().enumerate();
    let columns: Vec<_> = columns.map(|(n, title)| (id(n + 1), (*title).to_owned())).collect();
    plan.edit_items(&new_board(&board, "Collect ideas", None, (BoardLayout::Columns, "3"), &columns), mark());
    for n in 0..n_cards {
        let layout = Layout::of(&plan, &board);
        let text = format!("A bench in the shade at stop {n}");
        plan.edit_items(&add_card(&layout, &board, &id(100 + n), Some(&columns[n % 4].0), (&text, "")), mark());
    }
    let group = WorkingGroup::named(id(99).as_str(), "Table 1").unwrap();
    Invitation::of(&plan, group, GroupExercise::Cards(board))
}

const SHOTS: [Shot; 5] = [
    Shot { turn: 0.0, tilt: 0.0, greys: (0.0, 255.0), noise: 0.0 },
    Shot { turn: 8.0, tilt: 0.0, greys: (40.0, 200.0), noise: 12.0 },
    Shot { turn: -14.0, tilt: 0.06, greys: (60.0, 190.0), noise: 15.0 },
    Shot { turn: 93.0, tilt: -0.08, greys: (70.0, 180.0), noise: 10.0 },
    Shot { turn: 181.0, tilt: 0.04, greys: (90.0, 170.0), noise: 8.0 },
];

#[test]
fn a_code_is_read_from_a_photo_of_the_screen() {
    for n_cards in [0, 4, 40] {
        let mut unread = Vec::new();
        let (part, letters) = invitation(n_cards).fitting(&|letters| letters.len() <= room(HEAD.len())).unwrap();
        let code = code(HEAD, &letters).unwrap();
        for shot in SHOTS {
            let seen = match read(photo(&points(&code), shot)) {
                Ok(seen) => seen,
                Err(error) => {
                    unread.push(format!("{n_cards} cards, side {}, {shot:?}: {error}", code.side));
                    continue;
                }
            };
            assert_eq!(seen, format!("{HEAD}{letters}"));
            assert_eq!(
                Invitation::read(seen.strip_prefix(HEAD).unwrap()).unwrap(),
                Invitation::read(&letters).unwrap()
            );
        }
        assert!(unread.is_empty(), "{}", unread.join("\n"));
        assert_eq!(part.n_left_out == 0, n_cards < 20, "{} of {n_cards} are left out", part.n_left_out);
        // What is usual is not the largest: an empty board with four columns, a handful of cards.
        assert!(code.side <= [73, 85, 105][[0, 4, 40].iter().position(|n| *n == n_cards).unwrap()], "{}", code.side);
    }
}

#[test]
fn the_largest_code_has_exactly_the_room_that_is_said() {
    for head in [HEAD, "http://a.b/#/workshop/join?x=", &HEAD.repeat(4)] {
        let room = room(head.len());
        assert!(code(head, &"A".repeat(room)).is_some(), "{room}");
        assert!(code(head, &"A".repeat(room + 2)).is_none(), "{room}");
    }
    assert_eq!(code(HEAD, "small letters"), None);
}

#[test]
fn a_code_has_its_quiet_margin() {
    let code = code(HEAD, "1ABC").unwrap();
    let points = points(&code);
    let side = points.len();
    let dark = |x: usize, y: usize| points[y][x];
    for n in 0..side {
        for edge in (0..4).chain(side - 4..side) {
            assert!(!dark(n, edge) && !dark(edge, n));
        }
    }
    assert!(dark(4, 4) && dark(side - 5, 4) && dark(4, side - 5), "three corners");
}
