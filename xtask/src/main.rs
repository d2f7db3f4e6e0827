// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask <command>`: everything one does with this repository.

mod assemble;
mod bench;
mod budget;
mod checks;
mod content;
mod dense;
mod guides;
mod run;
mod schema;
mod single_file;
mod split;
mod tools;
mod wasm_target;

use std::process::ExitCode;

use run::{Failure, say};

const HELP: &str = "\
cargo xtask <command>

  serve     set up what is missing, build, serve on http://127.0.0.1:8080 and rebuild on change
  test      set up what is missing and run everything: format, lints, tests, release build, sizes, browsers
  build     dist/site/ (static bundle) and dist/living-lab-toolbox.html (the single file)
  bench     measure start-up, saving, parsing and sizes
  torture   kill browsers while changes stream in (20 times each, or the number given) and see what is left
  fuzz      throw mutated plans at the gate (1,000,000 times, or the number given)
  setup     set up what is missing, and nothing else
  schema    write the JSON Schemas of toolbox-data
  guides    write the facilitator's guide into docs, in each language
  assemble  put styles, content and icons around what trunk has built (trunk's hook calls this)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => serve(),
        ["test"] => checks::test(),
        ["build"] => build(),
        ["bench"] => bench::bench(),
        ["torture"] => bench::torture("20"),
        ["torture", kills] => bench::torture(kills),
        ["fuzz"] => checks::fuzz("1000000"),
        ["fuzz", executions] => checks::fuzz(executions),
        ["setup"] => tools::for_tests(),
        ["schema"] => schema::write(),
        ["guides"] => guides::write(),
        ["assemble"] => assemble::assemble(),
        ["bindgen", ..] => split::bindgen(arguments.get(1..).unwrap_or_default()),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(reason)) => {
            eprintln!("\nxtask: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> Result<(), Failure> {
    if std::net::TcpListener::bind(("127.0.0.1", 8080)).is_err() {
        return Err(Failure("port 8080 on 127.0.0.1 is taken. Stop the program that uses it, or serve dist/site with any web server after `cargo xtask build`.".into()));
    }
    tools::for_build()?;
    say("serving on http://127.0.0.1:8080/ – rebuilds on change, stop with Ctrl+C");
    tools::trunk(&["serve"], tools::Program::Whole)
}

fn build() -> Result<(), Failure> {
    tools::for_build()?;
    say("compiling the program (release; a few minutes when clean)");
    tools::trunk(&["build", "--release", "--features", "split"], tools::Program::InParts)?;
    run::copy_folder("target/trunk", "dist/site")?;
    single_file::write("dist/site", "dist/living-lab-toolbox.html")?;
    // Readers of the hosted toolbox can take it along, with packs of local content inside.
    run::copy_file("dist/living-lab-toolbox.html", "dist/site/living-lab-toolbox.html")?;
    say("dist/site/ and dist/living-lab-toolbox.html are ready");
    Ok(())
}

pub(crate) use build as build_release;
