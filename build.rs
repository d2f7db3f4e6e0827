// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Asks the linker to leave in what is needed to cut the program into parts (feature `split`).

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str| std::env::var_os(name).is_some();
    if is("CARGO_FEATURE_SPLIT") && std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
