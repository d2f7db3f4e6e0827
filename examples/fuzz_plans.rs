// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Throws mutated plans at the gate: `cargo xtask fuzz [executions]`. Mutations of bytes, of words of JSON, and of values of
//! JSON, drawn from a fixed seed, so that every run is the same run and a finding can be had again.
//!
//! After each: no panic, no more than a second, what was read is written and read again as the same, joining is commutative,
//! going back works, and what a change of one value did not touch is still there.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool for developers: it may fail loudly, and it prints"
)]

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use living_lab_toolbox::domain::content::pack;
use living_lab_toolbox::domain::id::DeviceId;
use living_lab_toolbox::domain::plan::file::{Read, read, read_change, write};
use living_lab_toolbox::domain::plan::{Field, History, Mark, Plan, Preview, library};
use living_lab_toolbox::domain::timestamp::Timestamp;
use serde_json::{Value as Json, json};

const LONGEST: Duration = Duration::from_secs(1);
/// Longer cases take time and find nothing new.
const LONGEST_TEXT: usize = 400_000;
const PLANS: &str = "tests/fixtures/plans";

/// xorshift64*: small, quick, the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(drawn).unwrap() % limit.max(1)
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

#[derive(Default)]
struct Tally {
    read: u64,
    with_problems: u64,
    refused: u64,
    slowest: Duration,
}

fn main() {
    let executions: u64 = std::env::args().nth(1).map_or(100_000, |text| text.parse().unwrap());
    let seed: u64 = std::env::args().nth(2).map_or(2026, |text| text.parse().unwrap());
    let corpus = corpus();
    let plans: Vec<Plan> = corpus.iter().filter_map(|text| read(text).ok()).map(|read| read.plan).collect();
    let mut tally = Tally::default();
    let begun = Instant::now();
    let mut done = 0;
    let mut n = 0;
    while done < executions {
        n += 1;
        let mut dice = Dice((seed ^ (n << 20)).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let base = &corpus[dice.below(corpus.len())];
        let case = case(base, &corpus, &mut dice);
        if case.text.len() > LONGEST_TEXT {
            continue;
        }
        done += 1;
        // A machine that is busy with something else is given another chance.
        let mut taken = Duration::MAX;
        let mut sound = true;
        for _ in 0..3 {
            let start = work_time();
            let attempt = || run(&case, &plans, &mut dice, &mut tally);
            sound &= std::panic::catch_unwind(std::panic::AssertUnwindSafe(attempt)).is_ok();
            taken = taken.min(work_time().saturating_sub(start));
            if taken <= LONGEST {
                break;
            }
        }
        tally.slowest = tally.slowest.max(taken);
        if !sound || taken > LONGEST {
            println!("execution {n}, seed {seed}, {} ms:\n{}", taken.as_millis(), case.text);
            std::process::exit(1);
        }
    }
    let Tally { read, with_problems, refused, slowest } = tally;
    println!(
        "{executions} executions in {:.0} s: {read} read ({with_problems} of them with problems named), {refused} refused, \
         slowest {:.1} ms, no panic, nothing lost",
        begun.elapsed().as_secs_f64(),
        slowest.as_secs_f64() * 1000.0
    );
}

/// Time that this thread has had a processor, where the system says it; otherwise time that has passed.
fn work_time() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = said.and_then(|text| text.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| BEGUN.elapsed(), Duration::from_nanos)
}

/// All stored plans and records, a list of plans and a pack.
fn corpus() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["v1", "v2"] {
        let mut files: Vec<_> =
            std::fs::read_dir(format!("{PLANS}/{folder}")).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        texts.extend(files.into_iter().map(|file| std::fs::read_to_string(file).unwrap()));
    }
    texts.push(r#"{"type":"living-lab-library","schema":1,"current":"a","plans":[{"id":"a","title":"A","shelf":"open"},{"id":"b","title":"B","shelf":"archived"}]}"#.into());
    texts.push(
        r#"{"format":"living-lab-pack","schema":1,"id":"town","titles":{"en":"Town"},"contacts":[{"id":"a"}]}"#.into(),
    );
    texts
}

struct Case {
    text: String,
    /// The file before one value of it was changed, and the way to that value; only where nothing else was.
    untouched: Option<(Json, Vec<String>)>,
}

fn case(base: &str, corpus: &[String], dice: &mut Dice) -> Case {
    match dice.below(4) {
        0 => Case { text: bytes(base, corpus, dice), untouched: None },
        1 => Case { text: tokens(base, dice), untouched: None },
        2 => one_value(base, dice),
        _ => {
            let mut json = parsed(base);
            for _ in 0..=dice.below(6) {
                change_somewhere(&mut json, dice, &mut Vec::new());
            }
            Case { text: json.to_string(), untouched: None }
        }
    }
}

/// Without its checksum, so that more than damage is tried.
fn parsed(base: &str) -> Json {
    let mut json: Json = serde_json::from_str(base).unwrap();
    json.as_object_mut().unwrap().remove("checksum");
    json
}

fn bytes(base: &str, corpus: &[String], dice: &mut Dice) -> String {
    let mut bytes = base.as_bytes().to_vec();
    for _ in 0..=dice.below(4) {
        let (place, other) = (dice.below(bytes.len()), dice.below(bytes.len()));
        let (from, to) = (place.min(other), place.max(other));
        match dice.below(6) {
            0 if !bytes.is_empty() => bytes[place] ^= 1 << dice.below(8),
            1 if !bytes.is_empty() => bytes[place] = u8::try_from(dice.below(256)).unwrap(),
            2 => drop(bytes.drain(from..to.min(from + 40))),
            3 => {
                let piece = bytes[from..to.min(from + 200)].to_vec();
                bytes.splice(place..place, piece);
            }
            4 => {
                let other = corpus[dice.below(corpus.len())].as_bytes();
                let start = dice.below(other.len());
                let end = other.len().min(start + dice.below(300));
                bytes.splice(place..place, other[start..end].iter().copied());
            }
            _ => bytes.truncate(to),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Words of JSON that have gone wrong somewhere before.
const WORDS: &[&str] = &[
    "null",
    "true",
    "-1",
    "0",
    "9007199254740992",
    "9007199254740993",
    "18446744073709551616",
    "1e999",
    "-0.0",
    "1.5",
    "[]",
    "{}",
    "\"\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"2026-02-30T00:00:00.000Z\"",
    "\"9999-12-31T23:59:59.999Z\"",
    "[[[[[[[[",
    "\"living-lab-change\"",
    "\"damaged-0\"",
    ",",
    ":",
    "}",
    "{\"versions\":[]}",
    "\"__proto__\"",
    "\"🌳\"",
];

fn tokens(base: &str, dice: &mut Dice) -> String {
    let mut parts: Vec<&str> = base.split_inclusive([',', ':', '{', '}', '[', ']']).collect();
    for _ in 0..=dice.below(4) {
        let (place, other) = (dice.below(parts.len()), dice.below(parts.len()));
        match dice.below(4) {
            0 => parts.swap(place, other),
            1 => parts.insert(place, parts[other]),
            2 => drop(parts.remove(place)),
            _ => parts.insert(place, dice.of(WORDS)),
        }
    }
    if dice.below(50) == 0 {
        let deep = dice.of(&["[", "{\"a\":", "[{\"plan\":"]).repeat(dice.below(3000));
        return [parts.concat(), deep].concat();
    }
    parts.concat()
}

fn one_value(base: &str, dice: &mut Dice) -> Case {
    let before = parsed(base);
    let (mut json, mut way) = (before.clone(), Vec::new());
    change_somewhere(&mut json, dice, &mut way);
    Case { text: json.to_string(), untouched: Some((before, way)) }
}

/// Walks to some value at random and makes something else of it; the way there is noted, if nothing else is touched.
fn change_somewhere(json: &mut Json, dice: &mut Dice, way: &mut Vec<String>) {
    let deeper = dice.below(6) != 0;
    match json {
        Json::Object(fields) if deeper && !fields.is_empty() => {
            let name = fields.keys().nth(dice.below(fields.len())).unwrap().clone();
            way.push(name.clone());
            match dice.below(24) {
                0 => drop(fields.remove(&name)),
                1 => {
                    // It may be renamed onto another: then nothing can be said of what is left.
                    way.clear();
                    let value = fields.remove(&name).unwrap();
                    fields.insert(
                        dice.of(&["Not An Id", "x", "title", "a.b.c", "", "seen", "versions", "plan"]).into(),
                        value,
                    );
                }
                _ => change_somewhere(fields.get_mut(&name).unwrap(), dice, way),
            }
        }
        Json::Array(items) if deeper && !items.is_empty() => {
            let place = dice.below(items.len());
            way.push(place.to_string());
            match dice.below(12) {
                0 => drop(items.remove(place)),
                1 => {
                    let small = items.len() < 10 && items[place].to_string().len() < 300;
                    items.extend(vec![items[place].clone(); if small { dice.of(&[1, 2, 1100]) } else { 1 }]);
                }
                _ => change_somewhere(&mut items[place], dice, way),
            }
        }
        other => *other = value(dice),
    }
}

fn value(dice: &mut Dice) -> Json {
    match dice.below(12) {
        0 => Json::Null,
        1 => json!(true),
        2 => json!(dice.of(&[0_u64, 1, 7, 1 << 53, (1 << 53) + 1, u64::MAX])),
        3 => json!(-1),
        4 => json!(1.5),
        5 => json!(["a", {}]),
        6 => json!({ "versions": [{ "value": 1, "counter": 3, "device": "a", "at": "2026-03-01T10:00:00.000Z" }] }),
        7 => json!("ä".repeat(
            dice.of(&[0, 1, 2, 3, 7, 20, 90, 90, 90, 90, 90, 90, 90, 90, 90, 2_000, 2_000, 2_000, 30_000, 200_001])
        )),
        8 => json!("2026-03-01T10:00:00.000Z"),
        9 => json!(dice.of(&["yes", "no", "a", "done", "2027-02-29", "living-lab-plan"])),
        10 => (0..dice.below(120)).fold(Json::Null, |inner, _| json!([inner])),
        _ => json!({}),
    }
}

fn run(case: &Case, plans: &[Plan], dice: &mut Dice, tally: &mut Tally) {
    let _ = (library::read(&case.text), pack::read(&case.text));
    let _ = read_change(&case.text).map(|read| same_again(&read.plan));
    let Ok(Read { plan, problems, .. }) = read(&case.text) else {
        tally.refused += 1;
        return;
    };
    tally.read += 1;
    tally.with_problems += u64::from(!problems.is_empty());
    same_again(&plan);
    if let Some((before, way)) = &case.untouched {
        nothing_else_is_lost(before, way, &plan);
    }
    // Half of the plans are different ones and are refused.
    let mine = &plans[dice.below(plans.len())];
    let (mut one, mut other) = (mine.clone(), plan.clone());
    if let (Ok(change), Ok(_)) = (one.absorb(&plan), other.absorb(mine)) {
        assert!(one == other, "joining is not commutative");
        let mark = Mark { device: DeviceId::parse("me").unwrap(), at: Timestamp::default() };
        let mut history = History::default();
        history.record(&change);
        if history.undo(&mut one, &mark).is_some() {
            let known = |plan: &Plan, field: &Field| plan.value(field).cloned().filter(|value| !value.is_blank());
            let back =
                |field: &&Field| !matches!(field, Field::Foreign { .. }) && known(&one, field) != known(mine, field);
            assert!(mine.fields().find(back).is_none(), "going back does not go back");
        }
    }
    if dice.below(8) == 0 {
        let _ = Preview::of(mine, &[("a".into(), plan)]);
    }
}

/// What was read is written and read again as the same.
fn same_again(plan: &Plan) {
    let text = write(plan, "2026.11", Timestamp::default()).unwrap();
    let again = read(&text).unwrap();
    assert!(again.problems.is_empty(), "what was written has problems: {:?}", again.problems);
    assert!(again.plan == *plan, "what was written reads as something else");
}

/// All fields but the one that was changed are still what they were.
fn nothing_else_is_lost(before: &Json, way: &[String], plan: &Plan) {
    let [part, group, rest @ ..] = way else { return };
    if part != "plan" || rest.is_empty() && matches!(group.as_str(), "id" | "created") {
        return;
    }
    let touched = rest.first().map(|id| format!("{group}.{id}"));
    let original = read(&before.to_string()).unwrap().plan;
    for field in original.fields() {
        let is_touched = touched.as_ref().map_or(field.group_key() == group, |touched| field.to_string() == *touched);
        assert!(is_touched || plan.value(field) == original.value(field), "{field} was lost");
    }
}
