// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Running other programs, files, and saying what happens.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

/// Why a command could not do its work: one clear sentence and the way out.
#[derive(Debug)]
pub struct Failure(pub String);

impl Failure {
    /// For a file that could not be read or written.
    pub fn file(path: impl AsRef<Path>, error: &io::Error) -> Self {
        Self(format!("{}: {error}", path.as_ref().display()))
    }
}

/// Says what is being done.
pub fn say(what: &str) {
    eprintln!("▸ {what}");
}

/// Runs a program to its end; its output goes to the terminal.
pub fn run(command: &mut Command, otherwise: &str) -> Result<(), Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure(otherwise.to_owned())),
        Err(error) => Err(Failure(format!("{name} could not be started ({error}). {otherwise}"))),
    }
}

/// Whether a program can be started and says that all is well; its output is not shown.
pub fn works(program: &str, arguments: &[&str]) -> bool {
    output(program, arguments).is_some()
}

/// What a program prints, if it succeeds.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads a text.
pub fn read(path: impl AsRef<Path>) -> Result<String, Failure> {
    fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))
}

/// Reads bytes.
pub fn read_bytes(path: impl AsRef<Path>) -> Result<Vec<u8>, Failure> {
    fs::read(&path).map_err(|error| Failure::file(&path, &error))
}

/// Writes a file and the folders above it.
pub fn write(path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    if let Some(folder) = path.as_ref().parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    fs::write(&path, bytes).map_err(|error| Failure::file(&path, &error))
}

/// The files below a folder, with `/` in their paths, sorted.
pub fn files_below(folder: &str) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| Failure::file(&folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| Failure::file(&folder, &error))?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Makes `to` a copy of `from`, and nothing else.
pub fn copy_folder(from: &str, to: &str) -> Result<(), Failure> {
    if Path::new(to).exists() {
        fs::remove_dir_all(to).map_err(|error| Failure::file(to, &error))?;
    }
    for file in files_below(from)? {
        if let Some(rest) = file.strip_prefix(from) {
            write(format!("{to}{rest}"), read_bytes(&file)?)?;
        }
    }
    Ok(())
}

/// Makes `to` a copy of the file `from`.
pub fn copy_file(from: &str, to: &str) -> Result<(), Failure> {
    write(to, read_bytes(from)?)
}
