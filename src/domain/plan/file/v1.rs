// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Schema 1, as the first release stored it, and the step to schema 2. Frozen.
//!
//! A plan had `id`, `created` and three maps `tasks`, `answers` and `states` from id to `{value, counter, device, at}`. Of
//! two values for a field only the later was kept.

use serde_json::{Value as Json, json};

/// Each entry becomes the one version of its field. What it had overwritten is not known, so joining two old copies may
/// show a conflict where there was none; that is better than a lost value.
pub(super) fn migrate(mut shape: Json) -> Json {
    for map in ["tasks", "answers", "states"] {
        let entries = shape.get_mut(map).and_then(Json::as_object_mut);
        for (_, entry) in entries.into_iter().flatten() {
            *entry = json!({ "versions": [entry.take()] });
        }
    }
    shape
}
