// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The parts of the program that are loaded on demand (`src/ui/parts.rs`, ADR 11): cut out of what the compiler has made,
//! before wasm-bindgen runs, because that throws away what the cutting needs.
//!
//! Trunk has no hook between the two, so in release builds it meets a `wasm-bindgen` of ours in the path: a line of shell
//! that calls `cargo xtask bindgen`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, files_below, read, read_bytes, run, write};

/// Where the parts wait for `assemble`.
pub const FOLDER: &str = "target/split";
/// The script with the loaders; the program imports it under this name.
const LINK: &str = "__wasm_split.js";
/// What trunk's wasm-bindgen is, for the one of ours.
const REAL: &str = "TOOLBOX_WASM_BINDGEN";

/// Gives a program a `wasm-bindgen` that cuts first, in the folder that comes back; `real` is the other one.
pub fn shim(program: &mut Command, real: &Path) -> Result<PathBuf, Failure> {
    let folder = env::current_dir().map_err(|error| Failure(error.to_string()))?.join("target/shim");
    let own = env::current_exe().map_err(|error| Failure(error.to_string()))?;
    let path = folder.join("wasm-bindgen");
    write(&path, format!("#!/bin/sh\nexec '{}' bindgen \"$@\"\n", own.display()))?;
    make_executable(&path)?;
    program.env(REAL, real);
    Ok(folder)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(|error| Failure::file(path, &error))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<(), Failure> {
    Err(Failure("release builds are made on Linux or macOS: they need a shell script in the path.".into()))
}

/// wasm-bindgen as trunk calls it: what it is given is cut into parts, and the main one goes on.
pub fn bindgen(arguments: &[String]) -> Result<(), Failure> {
    let real =
        env::var_os(REAL).ok_or_else(|| Failure("`bindgen` is called by trunk; use `cargo xtask build`.".into()))?;
    let mut command = Command::new(real);
    for argument in arguments {
        if argument.ends_with(".wasm") {
            let folder = Path::new(FOLDER);
            if folder.exists() {
                fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
            }
            // Named as trunk expects what comes out to be named.
            let main = folder.join("main").join(Path::new(argument).file_name().unwrap_or_default());
            cut(&read_bytes(argument)?, &main)?;
            command.args([
                "--keep-lld-exports",
                "--no-demangle",
                "--remove-name-section",
                "--remove-producers-section",
            ]);
            command.arg(main);
        } else {
            command.arg(argument);
        }
    }
    run(&mut command, "wasm-bindgen did not succeed; the message above says why.")
}

fn cut(program: &[u8], main: &Path) -> Result<(), Failure> {
    if let Some(folder) = main.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    let mut options = wasm_split_cli_support::Options::new(program);
    options.output_dir = Path::new(FOLDER);
    options.main_out_path = main;
    options.link_name = "./__wasm_split.js";
    wasm_split_cli_support::transform(options)
        .map(|_| ())
        .map_err(|error| Failure(format!("the program could not be cut into parts: {error:#}")))
}

/// The parts: name and bytes, without the names of their functions.
pub fn parts() -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut parts = Vec::new();
    for path in files_below(FOLDER)? {
        let name = path.trim_start_matches(FOLDER).trim_start_matches('/');
        if let Some(stem) = name.strip_suffix(".wasm").filter(|stem| !stem.contains('/')) {
            parts.push((stem.to_owned(), without_custom_sections(&read_bytes(&path)?)?));
        }
    }
    Ok(parts)
}

/// The glue with the loaders inside: one script serves the site and the single file, where there is nothing to import from.
pub fn joined(glue: &str) -> Result<String, Failure> {
    let link = read(format!("{FOLDER}/{LINK}"))?;
    let changed = |what: &str| Failure(format!("{what} is not as expected: wasm-bindgen or wasm_split has changed."));
    // The loaders ask `boot.js` for the bytes, which knows where they are.
    let mut loaders = String::new();
    let mut exports = Vec::new();
    for line in link.lines().filter(|line| !line.starts_with("import ")) {
        let line = line.replace("fetch(new URL(\"./", "livingLab.part(\"").replace(".wasm\", import.meta.url))", "\")");
        let line = match line.strip_prefix("export const ") {
            Some(rest) => {
                exports.extend(rest.split_once(' ').map(|(name, _)| name.to_owned()));
                format!("const {rest}")
            }
            None => line,
        };
        loaders.push_str(&line);
        loaders.push('\n');
    }
    if loaders.contains("fetch(") || !loaders.contains("livingLab.part(") || exports.is_empty() {
        return Err(changed(LINK));
    }
    let object = format!("const split = (() => {{\n{loaders}return {{ {} }};\n}})();", exports.join(", "));
    let mut joined = String::new();
    let mut found = Some(object);
    for line in glue.lines() {
        // One import for each loader, all of the same script.
        let import = line.strip_prefix("import * as ").filter(|line| line.contains(LINK));
        match import.and_then(|import| import.split_once(' ')) {
            Some((name, _)) => {
                joined.extend(found.take());
                joined.push_str(&format!("\nconst {name} = split;\n"));
            }
            None => joined.extend([line, "\n"]),
        }
    }
    if found.is_some() { Err(changed("the glue")) } else { Ok(joined) }
}

/// Custom sections hold names, which only debuggers read.
fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>, Failure> {
    let broken = || Failure("a part of the program is no wasm module".into());
    let (head, mut rest) = module.split_at_checked(8).ok_or_else(broken)?;
    let mut kept = head.to_vec();
    while let Some((&kind, behind)) = rest.split_first() {
        let (length, n_digits) = leb128(behind).ok_or_else(broken)?;
        let (section, next) = rest.split_at_checked(1 + n_digits + length).ok_or_else(broken)?;
        if kind != 0 {
            kept.extend(section);
        }
        rest = next;
    }
    Ok(kept)
}

/// An unsigned number of a wasm module, and how many bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut number = 0;
    for (n, byte) in bytes.iter().take(5).enumerate() {
        number |= usize::from(byte & 0x7f) << (7 * n);
        if byte & 0x80 == 0 {
            return Some((number, n + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_custom_sections_go() {
        let module =
            [b"\0asm\x01\0\0\0".as_slice(), &[0, 3, 1, b'x', 9], &[1, 4, 1, 0x60, 0, 0], &[0, 2, 1, b'y']].concat();
        let kept = without_custom_sections(&module).unwrap_or_default();
        assert_eq!(kept, [b"\0asm\x01\0\0\0".as_slice(), &[1, 4, 1, 0x60, 0, 0]].concat());
        assert!(without_custom_sections(&module[..11]).is_err());
    }
}
