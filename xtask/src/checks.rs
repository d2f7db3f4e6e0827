// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask test`: everything that must hold before a change lands.

use std::process::Command;
use std::time::Instant;

use crate::run::{Failure, run, say};
use crate::{budget, build_release, guides, schema, tools, wasm_target};

/// Runs everything, the quickest first.
pub fn test() -> Result<(), Failure> {
    let begun = Instant::now();
    step("format", || cargo(&["fmt", "--all", "--check"], "Run `cargo fmt --all`."))?;
    step("schemas", schema::check)?;
    step("facilitator's guide", guides::check)?;
    step("lints of the pure core", || clippy(&["--no-default-features", "--all-targets"]))?;
    step("rules, content, plans, routes (host tests)", || {
        cargo(&["test", "--quiet", "--no-default-features"], "A test failed; the message above says which and why.")
    })?;
    step("setting up what is missing", tools::for_tests)?;
    step("lints of the tools and browser tests", || {
        clippy(&["--package", "xtask", "--package", "browser-tests", "--all-targets"])
    })?;
    step("lints of the program on the host", || clippy(&["--all-targets"]))?;
    step("lints of the program for wasm", lint_wasm)?;
    step("release build", build_release)?;
    step("size budget", budget::check)?;
    step("browsers", browsers)?;
    say(&format!("all passed in {} s", begun.elapsed().as_secs()));
    Ok(())
}

/// Throws mutated plans at the gate; a finding is printed with what it takes to have it again.
pub fn fuzz(executions: &str) -> Result<(), Failure> {
    let arguments = ["run", "--quiet", "--profile", "fuzz", "--no-default-features", "--example", "fuzz_plans", "--"];
    cargo(
        &[&arguments[..], &[executions]].concat(),
        "The gate has let something through; the text that did it is above.",
    )
}

/// The browser tests, against what `build` has made.
fn browsers() -> Result<(), Failure> {
    let mut command = Command::new("cargo");
    command.args(["test", "--quiet", "--package", "browser-tests"]).env("GECKODRIVER", tools::geckodriver());
    run(
        &mut command,
        "A browser test failed; the message above says which and why, pictures are in target/browser-tests.",
    )
}

fn lint_wasm() -> Result<(), Failure> {
    let mut command = Command::new("cargo");
    command.args(["clippy", "--quiet", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]);
    if let Some(toolchain) = wasm_target::toolchain() {
        command.env("RUSTUP_TOOLCHAIN", toolchain).env("CARGO_TARGET_DIR", wasm_target::TARGET_FOLDER);
    }
    run(&mut command, "clippy has something to say; see above.")
}

fn clippy(arguments: &[&str]) -> Result<(), Failure> {
    let all = [&["clippy", "--quiet"], arguments, &["--", "-D", "warnings"]].concat();
    cargo(&all, "clippy has something to say; see above.")
}

fn cargo(arguments: &[&str], otherwise: &str) -> Result<(), Failure> {
    run(Command::new("cargo").args(arguments), otherwise)
}

fn step(name: &str, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    say(name);
    let begun = Instant::now();
    work()?;
    say(&format!("{name}: fine ({} s)", begun.elapsed().as_secs()));
    Ok(())
}
