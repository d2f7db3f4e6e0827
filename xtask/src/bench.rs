// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask bench`: numbers, not verdicts.

use std::process::Command;

use crate::run::{Failure, run, say};
use crate::{budget, build_release, tools};

/// Builds, then measures in a real browser.
pub fn bench() -> Result<(), Failure> {
    tools::for_tests()?;
    build_release()?;
    for (name, raw, brotli) in budget::measure()?.files {
        say(&format!("{raw:8.1} kB {brotli:7.1} kB brotli  {name}"));
    }
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "--package", "browser-tests", "--bin", "bench"]);
    run(&mut command, "The benchmark did not finish; the message above says why.")
}

/// Builds, then kills browsers while changes stream in; `kills` times each.
pub fn torture(kills: &str) -> Result<(), Failure> {
    tools::for_tests()?;
    build_release()?;
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "--package", "browser-tests", "--bin", "torture", kills]);
    command.env("GECKODRIVER", tools::geckodriver());
    run(
        &mut command,
        "Something that was shown as saved was lost, or a browser did not start; the message above says which.",
    )
}
