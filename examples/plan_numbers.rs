// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long the work on a large plan takes on this machine: `cargo run --release --no-default-features --example plan_numbers`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement for developers: it may fail loudly, and it prints"
)]

use std::hint::black_box;
use std::time::Instant;

use living_lab_toolbox::domain::id::{DeviceId, ItemId, PlanId, QuestionId, TaskId};
use living_lab_toolbox::domain::plan::file::{read, read_change, revision, write, write_change};
use living_lab_toolbox::domain::plan::items::EventKey;
use living_lab_toolbox::domain::plan::{History, ItemKind, Mark, Plan, Preview};
use living_lab_toolbox::domain::timestamp::Timestamp;

/// Half of them ticks, half of them answers of some 200 letters.
const N_FIELDS: usize = 5_000;
const N_PLANS: usize = 10;

fn main() {
    let plan = large(&begun(), "start");
    let text = write(&plan, "2026.11", Timestamp::default()).unwrap();
    println!("a plan with {N_FIELDS} entries, {} kB as text", text.len() / 1000);

    measure("one tick and its record for the journal", 200, |n| {
        let mut plan = plan.clone();
        let start = Instant::now();
        let change = plan.tick(&TaskId::parse("task-7").unwrap(), n % 2 == 1, mark("me"));
        black_box(write_change(&change));
        start
    });
    let record = write_change(&plan.clone().tick(&TaskId::parse("task-7").unwrap(), false, mark("me"))).unwrap();
    measure("one record read and joined", 200, |_| {
        let mut plan = plan.clone();
        let start = Instant::now();
        plan.absorb(&read_change(&record).unwrap().plan).unwrap();
        start
    });
    measure("the whole plan written", 20, |_| timed(|| write(&plan, "2026.11", Timestamp::default())));
    measure("the whole plan read", 20, |_| timed(|| read(&text)));
    measure("its revision", 20, |_| timed(|| revision(&plan)));
    measure("its conflicts", 20, |_| timed(|| plan.conflicts()));

    let busy = events();
    measure("a thousand events with five entries each, read", 20, |_| timed(|| busy.events().count()));

    let copies: Vec<_> = (0..N_PLANS).map(|n| (n.to_string(), large(&plan, &format!("group-{n}")))).collect();
    measure("ten such plans joined, all fields changed in all", 20, |_| {
        let mut joined = plan.clone();
        let start = Instant::now();
        copies.iter().for_each(|(_, copy)| drop(joined.absorb(copy).unwrap()));
        start
    });
    measure("the preview of that", 20, |_| timed(|| Preview::of(&plan, &copies)));
    let preview = Preview::of(&plan, &copies);
    measure("accepting it and taking it back", 20, |_| {
        let (mut plan, mut history) = (plan.clone(), History::default());
        let start = Instant::now();
        history.record(&plan.absorb(&preview.plan).unwrap());
        history.undo(&mut plan, &mark("me")).unwrap();
        start
    });
    println!("{} conflicts in the joined plan", preview.conflicts.len());
    let garbage = format!("[{}", "{\"a\":1},".repeat(2_500_000));
    let many = |part: &str| part.repeat(20_000_000 / part.len());
    let sealed = |group: &str| {
        format!(
            "{{\"type\":\"living-lab-plan\",\"schema\":2,\"plan\":{{\"id\":\"a\",\"created\":\"2026-03-01T10:00:00.000Z\",{group}}}}}"
        )
    };
    let lookalikes = [
        ("small objects", sealed(&format!("\"mood\":[{}0]", many("{\"a\":1},")))),
        ("numbers", sealed(&format!("\"mood\":[{}0]", many("1,")))),
        ("objects with texts", sealed(&format!("\"mood\":[{}0]", many("{\"at\":\"2026-03-01T10:00:00.000Z\"},")))),
        ("one text", sealed(&format!("\"mood\":\"{}\"", many("a\\n")))),
        ("no JSON", sealed(&many("{\"a\":1},"))),
    ];
    for (what, text) in &lookalikes {
        measure(&format!("20 MB that look like a plan: {what}"), 3, |_| timed(|| read(text)));
    }
    measure("20 MB of garbage refused", 5, |_| timed(|| read(&garbage)));
}

fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::default());
    plan
}

fn mark(device: &str) -> Mark {
    Mark { device: DeviceId::parse(device).unwrap(), at: Timestamp::default() }
}

/// The plan with all its fields written by a device.
fn large(start: &Plan, device: &str) -> Plan {
    let mut plan = start.clone();
    for n in 0..N_FIELDS / 2 {
        let task = TaskId::parse(&format!("task-{n}")).unwrap();
        let done = !plan.is_ticked(&task);
        plan.tick(&task, done, mark(device));
        let text = format!("{device}: {}", "what the group has found out. ".repeat(7));
        plan.answer(&QuestionId::parse(&format!("question-{n}")).unwrap(), &text, mark(device));
    }
    plan
}

/// A plan with nothing but events.
fn events() -> Plan {
    let mut plan = begun();
    for n in 0..N_FIELDS / 5 {
        let item = ItemId::parse(&format!("event-{n}")).unwrap();
        let says =
            [EventKey::Title, EventKey::Date, EventKey::Place, EventKey::Note].map(|key| (key.attribute(), "text"));
        plan.add_item(ItemKind::Event, &item, &says, mark("me"));
    }
    plan
}

fn timed<T>(work: impl FnOnce() -> T) -> Instant {
    let start = Instant::now();
    black_box(work());
    start
}

/// Runs something several times and tells the median; the work says itself when its clock started.
fn measure(what: &str, times: usize, mut work: impl FnMut(usize) -> Instant) {
    let mut taken: Vec<_> = (0..times).map(|n| work(n).elapsed()).collect();
    taken.sort_unstable();
    let median = taken.get(times / 2).copied().unwrap_or_default();
    println!("{:>9.3} ms  {what}", median.as_secs_f64() * 1000.0);
}
