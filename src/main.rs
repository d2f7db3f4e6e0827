// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mounts the application into the page.

use living_lab_toolbox::start;

fn main() {
    start();
}
