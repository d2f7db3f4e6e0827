// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Setting up what is missing, once. The versions of all tools are pinned here, in `Cargo.lock` and in `package-lock.json`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, output, read, run, say, works};
use crate::{split, wasm_target};

/// Compiles, runs wasm-bindgen, serves. 0.22 needs a newer compiler than our minimum.
const TRUNK: &str = "0.21.14";
/// Drives Firefox in the browser tests.
const GECKODRIVER: &str = "0.37.1";

/// What `serve` and `build` need.
pub fn for_build() -> Result<(), Failure> {
    wasm_target::ensure()?;
    node()?;
    npm_packages()?;
    cargo_tool("wasm-bindgen-cli", &wasm_bindgen_version()?, &["--no-default-features"])?;
    cargo_tool("trunk", TRUNK, &["--locked", "--no-default-features"])?;
    Ok(())
}

/// What `test` and `bench` need besides.
pub fn for_tests() -> Result<(), Failure> {
    for_build()?;
    debian(&["chromium", "chromium-driver"], &["chromium", "chromedriver"])?;
    debian(&["firefox-esr"], &["firefox-esr"])?;
    debian(&["webkit2gtk-driver", "xvfb", "xauth"], &["WebKitWebDriver", "xvfb-run", "xauth"])?;
    debian(&["poppler-utils"], &["pdftotext"])?;
    // Opens the Word documents: 82 MB to fetch, 256 MB on the disk, half a minute.
    debian(&["libreoffice-writer-nogui"], &["soffice"])?;
    cargo_tool("geckodriver", GECKODRIVER, &["--locked"])?;
    Ok(())
}

/// How trunk is to build the program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// In one piece, for development.
    Whole,
    /// With the parts that are loaded on demand cut out.
    InParts,
}

/// Runs trunk with its tools first in the path.
pub fn trunk(arguments: &[&str], program: Program) -> Result<(), Failure> {
    let bindgen = tool_folder("wasm-bindgen-cli", &wasm_bindgen_version()?).join("bin");
    let mut folders = vec![tool_folder("trunk", TRUNK).join("bin")];
    let mut command = Command::new(tool_folder("trunk", TRUNK).join("bin/trunk"));
    if program == Program::InParts {
        folders.insert(0, split::shim(&mut command, &bindgen.join("wasm-bindgen"))?);
    } else {
        folders.push(bindgen);
    }
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let path = env::join_paths(folders).map_err(|error| Failure(error.to_string()))?;
    // NO_COLOR=1, which some environments set, is not a value trunk accepts.
    command.args(arguments).env("PATH", path).env_remove("NO_COLOR");
    if let Some(toolchain) = wasm_target::toolchain() {
        // A folder of its own: two compilers must not share one.
        command.env("RUSTUP_TOOLCHAIN", toolchain).env("CARGO_TARGET_DIR", wasm_target::TARGET_FOLDER);
    }
    run(&mut command, "trunk did not succeed; the message above says why.")
}

/// Where geckodriver is.
pub fn geckodriver() -> PathBuf {
    tool_folder("geckodriver", GECKODRIVER).join("bin/geckodriver")
}

/// Installs the packages of `package-lock.json`, unless they are there.
pub fn npm_packages() -> Result<(), Failure> {
    let lock = read("package-lock.json")?;
    let stamp = "node_modules/.lock-installed";
    if read(stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    say("fetching the design system and the style tools (npm)");
    let otherwise = "The npm packages could not be installed. Check the network connection and try again.";
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]), otherwise)?;
    crate::run::write(stamp, lock)
}

fn node() -> Result<(), Failure> {
    debian(&["nodejs", "npm"], &["node", "npm"])
}

/// Programs from Debian's packages: installed if one is missing and we may.
pub fn debian(packages: &[&str], programs: &[&str]) -> Result<(), Failure> {
    let missing = || {
        programs
            .iter()
            .filter(|program| !works("sh", &["-c", &format!("command -v {program}")]))
            .copied()
            .collect::<Vec<_>>()
    };
    if missing().is_empty() {
        return Ok(());
    }
    let by_hand =
        format!("{} cannot be found. Install with: sudo apt-get install {}", missing().join(", "), packages.join(" "));
    if output("id", &["-u"]).is_none_or(|user| user.trim() != "0") || !works("apt-get", &["--version"]) {
        return Err(Failure(by_hand));
    }
    say(&format!("installing {} (apt-get)", packages.join(" ")));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(["-qq", "-o", "Dpkg::Use-Pty=0"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(command.stdout(std::io::stderr()), &by_hand)
    };
    apt(&["update"])?;
    apt(&[&["install", "--no-install-recommends", "--yes"], packages].concat())?;
    if missing().is_empty() { Ok(()) } else { Err(Failure(by_hand)) }
}

/// A program from crates.io in a folder of its own version, so that nothing else on the machine is touched.
fn cargo_tool(name: &str, version: &str, options: &[&str]) -> Result<(), Failure> {
    let folder = tool_folder(name, version);
    if folder.join(".crates.toml").exists() {
        return Ok(());
    }
    say(&format!("building {name} {version} (once; a few minutes)"));
    let mut command = Command::new("cargo");
    command.args(["install", name, "--version", version, "--quiet", "--root"]).arg(&folder).args(options);
    // Built with the host's own compiler, outside this workspace's target folder.
    command.env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    run(&mut command, &format!("{name} could not be built. Check the network connection and try again."))
}

fn tool_folder(name: &str, version: &str) -> PathBuf {
    cache().join("tools").join(format!("{name}-{version}"))
}

/// Where tools are kept between checkouts.
pub fn cache() -> PathBuf {
    let home = || env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .unwrap_or_else(|| PathBuf::from("target"))
        .join("living-lab-toolbox")
}

/// wasm-bindgen's two halves must have one version: that of `Cargo.lock`.
fn wasm_bindgen_version() -> Result<String, Failure> {
    let lock = read("Cargo.lock")?;
    let version =
        lock.split("[[package]]").find(|package| package.contains("\nname = \"wasm-bindgen\"\n")).and_then(|package| {
            let (_, rest) = package.split_once("version = \"")?;
            rest.split_once('"').map(|(version, _)| version.to_owned())
        });
    version.ok_or_else(|| {
        Failure("Cargo.lock does not name wasm-bindgen. Restore it with `git checkout Cargo.lock`.".into())
    })
}
