// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Names that stand twice in one object. A JSON reader takes the last one and says nothing.

/// Where names stand twice (for example `tasks.name-sponsor`), in a text that has been read as JSON before.
pub(super) fn find(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<Frame<'_>> = Vec::new();
    let mut latest = "";
    let mut rest = text;
    // By bytes: all marks are ASCII.
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}' | b'[' | b']' | b':' | b'"')) {
        let (mark, after) = rest.split_at(place).1.split_at(1);
        rest = after;
        match mark {
            "\"" => (latest, rest) = string(after),
            // What stands before a colon is a name.
            ":" => {
                if let Some(frame) = open.last_mut() {
                    frame.names.push(latest);
                }
            }
            "{" | "[" => open.push(Frame::default()),
            "}" | "]" => {
                let names = open.pop().unwrap_or_default().names;
                twice(names, &open, &mut found);
            }
            _ => {}
        }
    }
    found
}

#[derive(Default)]
struct Frame<'a> {
    names: Vec<&'a str>,
}

/// The content of a string, as it is written, and what comes behind it.
fn string(text: &str) -> (&str, &str) {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    });
    let (content, rest) = text.split_at(end.unwrap_or(text.len()));
    (content, rest.get(1..).unwrap_or_default())
}

fn twice(mut names: Vec<&str>, open: &[Frame<'_>], found: &mut Vec<String>) {
    // Our own files have their names in order.
    if names.is_sorted_by(|one, next| one < next) {
        return;
    }
    names.sort_unstable();
    let mut before = None;
    for name in names {
        if before == Some(name) {
            let path = open.iter().filter_map(|frame| frame.names.last()).copied().filter(|part| *part != "plan");
            found.push(path.chain([name]).collect::<Vec<_>>().join("."));
        }
        before = Some(name);
    }
}
