// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The standard library for wasm: from rustup where its server answers, otherwise from Debian's packages for the web target.
//!
//! `LIVING_LAB_WASM_STD=debian` takes the second way at once (to try it, or where rustup's server is known to be unreachable).

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::run::{Failure, files_below, output, run, say, write};
use crate::tools;

/// Where Debian's compiler builds.
pub const TARGET_FOLDER: &str = "target/debian-web";

const TARGET: &str = "wasm32-unknown-unknown";
/// Name under which Debian's compiler is linked into rustup.
const LINKED: &str = "living-lab-debian-web";

/// The toolchain for wasm, if it is not the ordinary one.
pub fn toolchain() -> Option<&'static str> {
    ((forced() || !ordinary_std()) && linked()).then_some(LINKED)
}

/// Sets up the target if it is missing.
pub fn ensure() -> Result<(), Failure> {
    let there = if forced() { linked() } else { ordinary_std() || linked() || rustup_adds_it() };
    if there {
        return Ok(());
    }
    say(
        "rustup's server does not answer: building the standard library for wasm from Debian's packages (once, a minute or two)",
    );
    from_debian()
}

fn forced() -> bool {
    env::var("LIVING_LAB_WASM_STD").is_ok_and(|value| value == "debian")
}

/// Whether the ordinary toolchain has the target.
fn ordinary_std() -> bool {
    let sysroot = output("rustc", &["--print", "sysroot"]).unwrap_or_default();
    Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib").exists()
}

fn linked() -> bool {
    output("rustup", &["toolchain", "list"]).is_some_and(|list| list.lines().any(|line| line.starts_with(LINKED)))
        && debian_std().exists()
}

/// An unreachable server mostly fails at once, but may also hang.
fn rustup_adds_it() -> bool {
    say("adding the wasm target (rustup)");
    let Ok(mut child) = Command::new("rustup").args(["target", "add", TARGET]).spawn() else { return false };
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success() && ordinary_std(),
            Ok(None) if begun.elapsed() < Duration::from_secs(180) => std::thread::sleep(Duration::from_millis(200)),
            _ => {
                let _ = child.kill();
                return false;
            }
        }
    }
}

fn debian_std() -> PathBuf {
    Path::new("/usr/lib/rustlib").join(TARGET).join("lib")
}

/// Debian has the compiler, the sources and the linker, but no built library for the target: it is built once and linked.
fn from_debian() -> Result<(), Failure> {
    let packages = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22", "rust-web-clippy"];
    tools::debian(&packages, &["/usr/bin/rustc", "/usr/bin/cargo", "rust-lld"])?;
    let seed = tools::cache().join("wasm-std");
    write(
        seed.join("Cargo.toml"),
        "[package]\nname = \"seed\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n[profile.release]\npanic = \"abort\"\n",
    )?;
    write(seed.join("src/lib.rs"), "#![no_std]\n")?;
    let mut build = Command::new("/usr/bin/cargo");
    build.current_dir(&seed).args([
        "build",
        "--release",
        "--offline",
        "--target",
        TARGET,
        "-Z",
        "build-std=std,panic_abort,panic_unwind,test,proc_macro",
        // The sources of what std itself depends on come with Debian's package.
        "--config",
        "source.crates-io.replace-with='vendored'",
        "--config",
        "source.vendored.directory='/usr/lib/rustlib/src/rust/library/vendor'",
    ]);
    build
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked");
    build.env_remove("CARGO_TARGET_DIR").env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    run(
        &mut build,
        "The standard library for wasm could not be built from Debian's packages; the message above says why.",
    )?;
    let built = seed.join("target").join(TARGET).join("release/deps");
    for file in files_below(&built.to_string_lossy())? {
        let name = Path::new(&file).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".rlib") && !name.starts_with("libseed") {
            let to = debian_std().join(&name);
            fs::create_dir_all(debian_std())
                .and_then(|()| fs::copy(&file, &to))
                .map_err(|error| Failure::file(&to, &error))?;
        }
    }
    run(Command::new("rustup").args(["toolchain", "link", LINKED, "/usr"]), "rustup could not link Debian's compiler.")
}
