// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long the search takes on this machine: `cargo run --release --no-default-features --example search_numbers`.
//!
//! Asks every beginning of every query of the tables in `tests/search_cases`, as if somebody typed it, in the content as
//! it is and in ten times as much, in which every fifth longer word of a copy is a word of its own.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a measurement for developers: it may fail loudly, and it prints"
)]

#[path = "../tests/shipped/mod.rs"]
mod shipped;

use std::fs;
use std::hint::black_box;
use std::time::Instant;

use living_lab_toolbox::domain::content::bundle::assemble;
use living_lab_toolbox::domain::content::{self, Content};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::search::{Index, OwnText};
use serde_json::{Map, Value};

const LIMIT: usize = 60;

fn main() {
    let files = shipped::files();
    for language in Language::ALL {
        let bundle: Value = serde_json::from_str(&assemble(&files, language).0).unwrap();
        for factor in [1, 10] {
            let bundle = many_times(&bundle, factor).to_string();
            let content = content::parse(&bundle, None, &[]).unwrap().content;
            assert_eq!(content.measures.len() % factor, 0);
            println!(
                "\n{} × {factor}: {} kB, {} measures",
                language.tag(),
                bundle.len() / 1000,
                content.measures.len()
            );
            numbers(&content, language);
        }
    }
}

fn numbers(content: &Content, language: Language) {
    measure("index made", (0..20).map(|_| timed(|| Index::of(content, language))).collect());
    let mut index = Index::of(content, language);
    let text = content.measures.values().map(|measure| measure.summary.as_str()).collect::<Vec<_>>();
    let own: Vec<OwnText> = (0..500)
        .map(|n| OwnText { key: format!("answers.n{n}"), title: String::new(), text: text[n % text.len()].to_owned() })
        .collect();
    measure("500 own texts taken in", (0..20).map(|_| timed(|| index.set_own_texts(own.clone(), content))).collect());
    let mut times = Vec::new();
    let table = fs::read_to_string(format!("tests/search_cases/{}.tsv", language.tag())).unwrap();
    for query in table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').next()) {
        for end in query.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
            times.push(timed(|| index.find(content, &query[..end], LIMIT)));
        }
    }
    measure("a key pressed", times);
    let long: String = "hitze waser baum telefonn regen garten ".chars().cycle().take(10_000).collect();
    measure("a query of 10,000 characters", (0..20).map(|_| timed(|| index.find(content, &long, LIMIT))).collect());
}

/// The content with every item several times, under ids of its own.
fn many_times(bundle: &Value, factor: usize) -> Value {
    let mut grown = bundle.clone();
    for n in 1..factor {
        for part in ["structure", "text"] {
            for (kind, items) in bundle[part].as_object().unwrap() {
                // Actors are named by id only, roles and phases stay as they are.
                let Some(items) =
                    items.as_object().filter(|_| !["actors", "roles", "phases", "check"].contains(&kind.as_str()))
                else {
                    continue;
                };
                for (id, item) in items {
                    let mut item = item.clone();
                    if kind == "steps" {
                        rename(&mut item, n);
                    }
                    if part == "text" {
                        vary(&mut item, n);
                    }
                    grown[part][kind][format!("n{n}-{id}")] = item;
                }
            }
        }
        let phases = bundle["structure"]["phases"].as_array().unwrap();
        for (place, phase) in phases.iter().enumerate() {
            let more =
                phase["steps"].as_array().unwrap().iter().map(|id| format!("n{n}-{}", id.as_str().unwrap()).into());
            grown["structure"]["phases"][place]["steps"].as_array_mut().unwrap().extend(more.collect::<Vec<Value>>());
        }
    }
    grown
}

/// Other ids for the tasks and questions of a step, which are unique in the whole toolbox.
fn rename(step: &mut Value, n: usize) {
    for field in ["tasks", "questions"] {
        step[field] = match &step[field] {
            Value::Array(ids) => ids.iter().map(|id| format!("n{n}-{}", id.as_str().unwrap())).collect(),
            Value::Object(texts) => Value::Object(
                texts.iter().map(|(id, text)| (format!("n{n}-{id}"), text.clone())).collect::<Map<_, _>>(),
            ),
            other => other.clone(),
        };
    }
}

/// Makes every fifth longer word another one.
fn vary(value: &mut Value, n: usize) {
    match value {
        Value::String(text) => {
            let words = text.split(' ').enumerate().map(|(place, word)| {
                let other = place % 5 == n % 5 && word.len() > 6 && word.chars().all(char::is_alphabetic);
                if other {
                    format!("{word}{}", ["ba", "do", "fu", "gi", "ke", "la", "mo", "nu", "pi"][n - 1])
                } else {
                    word.to_owned()
                }
            });
            *text = words.collect::<Vec<_>>().join(" ");
        }
        Value::Array(items) => items.iter_mut().for_each(|item| vary(item, n)),
        Value::Object(fields) => fields.values_mut().for_each(|item| vary(item, n)),
        _ => {}
    }
}

/// Milliseconds that something takes.
fn timed<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64() * 1000.0
}

fn measure(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{:>8.2} ms median, {:>8.2} ms p95, {:>8.2} ms slowest of {:>5}: {what}",
        at(0.5),
        at(0.95),
        at(1.0),
        times.len()
    );
}
