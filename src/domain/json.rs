// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! JSON from outside becomes typed values here, and faults say where, what was expected and what was found.
//!
//! Derived `serde` readers for some sixty shapes were a quarter of the program's size (ADR 6); these are a few lines each. The
//! macros [`shape!`](crate::shape) and [`choices!`](crate::choices) write a type and its reader from one definition, so that
//! the two cannot differ.

use crate::domain::index::Index;
use std::fmt;

use serde_json::{Map, Value};

/// What is wrong with a value, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where, from the outside in: `tasks.read-cases.title`, `pitfalls[2].id`; empty for the value itself.
    pub at: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The kinds of fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Not JSON; the detail is the reader's own (English) message with line and column.
    NotJson(String),
    /// A field that must be there is not.
    Missing,
    /// A field that nobody knows, perhaps mistyped.
    UnknownField,
    /// Something else than what was expected.
    Unexpected {
        /// For example `a text`, or the words allowed.
        expected: String,
        /// For example `the number 3`.
        found: String,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        match &self.kind {
            FaultKind::NotJson(detail) => write!(f, "not JSON: {detail}"),
            FaultKind::Missing => write!(f, "missing"),
            FaultKind::UnknownField => write!(f, "nobody knows this field"),
            FaultKind::Unexpected { expected, found } => write!(f, "expected {expected}, found {found}"),
        }
    }
}

/// A value in words, short enough for a message.
fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => format!("\"{}\"", text.chars().take(40).collect::<String>()),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
    }
}

/// Several faults in a line.
pub fn in_a_line(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("; ")
}

/// Reads a text as JSON.
///
/// # Errors
/// When it is not JSON (also when it is nested more than 128 deep).
pub fn parse(text: &str) -> Result<Value, Fault> {
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|error| Fault { at: String::new(), kind: FaultKind::NotJson(error.to_string()) })
}

/// Reads a value; all its faults at once, so that an author mends them in one round.
///
/// # Errors
/// The faults, if there are any.
pub fn read<T: FromJson>(value: &Value) -> Result<T, Vec<Fault>> {
    let mut reading = Reading::default();
    let read = T::read(Some(value), &mut reading);
    if reading.faults.is_empty() { Ok(read) } else { Err(reading.faults) }
}

/// A type that can be read from JSON.
pub trait FromJson: Sized {
    /// Reads a value, or the absence of one. What cannot be read is noted, and something blank stands in: readers that
    /// return at the first fault would have to take apart what they have already read, which is most of their code.
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self;

    /// The value as it travels in a bundle: the fields of a shape in their order, without their names. Readers take both.
    /// What is not as expected stays as it is, so that it is still named as a fault.
    fn compact(value: &Value) -> Value {
        value.clone()
    }
}

/// Where a reader is, and the faults it has found.
#[derive(Debug, Default)]
pub struct Reading {
    at: Vec<Place>,
    faults: Vec<Fault>,
    /// How many fields of what is no shape one is inside of.
    muted: usize,
}

/// A part of the way to a value; put into words only for a fault, of which there are few.
#[derive(Debug)]
enum Place {
    Field(&'static str),
    Key(String),
    Item(usize),
    /// A field of what is no shape: nothing is said of it.
    Muted,
}

impl Reading {
    /// Notes that something else was expected here.
    pub fn unexpected(&mut self, expected: &str, found: Option<&Value>) {
        let kind = match found {
            Some(found) => FaultKind::Unexpected { expected: expected.to_owned(), found: describe(found) },
            None => FaultKind::Missing,
        };
        self.note(kind);
    }

    /// The faults found.
    pub fn into_faults(self) -> impl Iterator<Item = Fault> {
        self.faults.into_iter()
    }

    /// The fields of a shape, which has none but those listed: an object, or a list in their order.
    pub fn shape<'a>(&mut self, value: Option<&'a Value>, known: &[&str]) -> ShapeFields<'a> {
        if let Some(Value::Array(list)) = value {
            if list.len() > known.len() {
                self.note(FaultKind::UnknownField);
            }
            return ShapeFields::Listed(list.iter());
        }
        let Some(fields) = self.fields(value) else { return ShapeFields::None };
        for key in fields.keys().filter(|key| !known.contains(&key.as_str())) {
            self.at.push(Place::Key(key.clone()));
            self.note(FaultKind::UnknownField);
            self.at.pop();
        }
        ShapeFields::Named(fields)
    }

    /// Reads the next field of a shape. Of what is no shape, nothing more is said.
    pub fn next<T: FromJson>(&mut self, fields: &mut ShapeFields<'_>, name: &'static str) -> T {
        let value = self.step_in(fields, name);
        let read = T::read(value, self);
        self.step_out();
        read
    }

    /// One for all types: the readers of some sixty shapes call it for each of their fields.
    #[inline(never)]
    fn step_in<'a>(&mut self, fields: &mut ShapeFields<'a>, name: &'static str) -> Option<&'a Value> {
        let (place, value) = match fields {
            ShapeFields::Named(fields) => (Place::Field(name), fields.get(name)),
            ShapeFields::Listed(list) => (Place::Field(name), list.next()),
            ShapeFields::None => {
                self.muted += 1;
                (Place::Muted, None)
            }
        };
        self.at.push(place);
        value
    }

    #[inline(never)]
    fn step_out(&mut self) {
        if let Some(Place::Muted) = self.at.pop() {
            self.muted -= 1;
        }
    }

    /// The fields of an object.
    pub fn fields<'a>(&mut self, value: Option<&'a Value>) -> Option<&'a Map<String, Value>> {
        let fields = value.and_then(Value::as_object);
        if fields.is_none() {
            self.unexpected("an object", value);
        }
        fields
    }

    /// Reads a field. Of what is no object, nothing more is said.
    pub fn field<T: FromJson>(&mut self, object: Option<&Map<String, Value>>, name: &'static str) -> T {
        match object {
            Some(fields) => self.inside(Place::Field(name), fields.get(name)),
            None => T::read(None, &mut Self::default()),
        }
    }

    fn inside<T: FromJson>(&mut self, place: Place, value: Option<&Value>) -> T {
        self.at.push(place);
        let read = T::read(value, self);
        self.at.pop();
        read
    }

    fn note(&mut self, kind: FaultKind) {
        if self.muted > 0 {
            return;
        }
        let mut at = String::new();
        for place in &self.at {
            let name = match place {
                Place::Field(name) => *name,
                Place::Key(key) => key,
                Place::Item(index) => {
                    at.push_str(&format!("[{index}]"));
                    continue;
                }
                Place::Muted => continue,
            };
            if !at.is_empty() {
                at.push('.');
            }
            at.push_str(name);
        }
        self.faults.push(Fault { at, kind });
    }
}

/// The fields of a shape as they were found.
#[derive(Debug)]
pub enum ShapeFields<'a> {
    /// Under their names, as authors write them.
    Named(&'a Map<String, Value>),
    /// In their order, as bundles carry them.
    Listed(std::slice::Iter<'a, Value>),
    /// There are none.
    None,
}

/// A field of a shape: its name, and how its value is made to travel.
pub type CompactField = (&'static str, fn(&Value) -> Value);

/// The fields of a shape without their names; `None` if there is a field that nobody knows.
pub fn compact_fields(value: &Value, known: &[CompactField]) -> Option<Vec<Value>> {
    let fields = value.as_object()?;
    if fields.keys().any(|key| !known.iter().any(|(name, _)| name == key)) {
        return None;
    }
    let mut list: Vec<Value> =
        known.iter().map(|(name, compact)| fields.get(*name).map_or(Value::Null, compact)).collect();
    while list.last().is_some_and(Value::is_null) {
        list.pop();
    }
    Some(list)
}

impl FromJson for String {
    #[inline(never)]
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let text = value.and_then(Value::as_str);
        if text.is_none() {
            reading.unexpected("a text", value);
        }
        text.unwrap_or_default().to_owned()
    }
}

impl FromJson for Value {
    fn read(value: Option<&Value>, _: &mut Reading) -> Self {
        value.cloned().unwrap_or_default()
    }
}

impl FromJson for bool {
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let read = value.and_then(Value::as_bool);
        if read.is_none() {
            reading.unexpected("true or false", value);
        }
        read.unwrap_or_default()
    }
}

impl FromJson for f64 {
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let read = value.and_then(Value::as_f64);
        if read.is_none() {
            reading.unexpected("a number", value);
        }
        read.unwrap_or_default()
    }
}

impl FromJson for u64 {
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let read = value.and_then(Value::as_u64);
        if read.is_none() {
            reading.unexpected("a whole number", value);
        }
        read.unwrap_or_default()
    }
}

impl FromJson for u16 {
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let read = value.and_then(Value::as_u64).and_then(|number| number.try_into().ok());
        if read.is_none() {
            reading.unexpected("a whole number up to 65535", value);
        }
        read.unwrap_or_default()
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        value.filter(|value| !value.is_null()).map(|value| T::read(Some(value), reading))
    }

    fn compact(value: &Value) -> Value {
        if value.is_null() { Value::Null } else { T::compact(value) }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    #[inline(never)]
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let mut read = Self::default();
        match value.and_then(Value::as_array) {
            Some(items) => {
                for (index, item) in items.iter().enumerate() {
                    read.push(reading.inside(Place::Item(index), Some(item)));
                }
            }
            None => reading.unexpected("a list", value),
        }
        read
    }

    fn compact(value: &Value) -> Value {
        value.as_array().map_or_else(|| value.clone(), |items| items.iter().map(T::compact).collect())
    }
}

impl<T: FromJson> FromJson for Index<String, T> {
    #[inline(never)]
    fn read(value: Option<&Value>, reading: &mut Reading) -> Self {
        let mut read = Self::default();
        if let Some(Value::Array(items)) = value {
            for (index, item) in items.iter().enumerate() {
                read.insert(index.to_string(), reading.inside(Place::Item(index), Some(item)));
            }
            return read;
        }
        for (key, item) in reading.fields(value).into_iter().flatten() {
            read.insert(key.clone(), reading.inside(Place::Key(key.clone()), Some(item)));
        }
        read
    }

    /// Items that are only numbered become a list.
    fn compact(value: &Value) -> Value {
        let Some(items) = value.as_object() else { return value.clone() };
        let numbered: Option<Vec<Value>> =
            (0..items.len()).map(|index| items.get(&index.to_string()).map(T::compact)).collect();
        match numbered {
            Some(list) if !list.is_empty() => list.into(),
            _ => items.iter().map(|(key, item)| (key.clone(), T::compact(item))).collect(),
        }
    }
}

/// Defines an object with exactly these fields, and its reader. `Option` fields may be absent.
#[macro_export]
macro_rules! shape {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$of_field:meta])* pub $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name { $($(#[$of_field])* pub $field: $type,)* }

        impl $name {
            /// The names of the fields, in the order in which bundles carry them.
            pub const FIELDS: &[&str] = &[$(stringify!($field)),*];
        }

        impl $crate::domain::json::FromJson for $name {
            #[inline(never)]
            fn read(value: Option<&serde_json::Value>, reading: &mut $crate::domain::json::Reading) -> Self {
                let mut fields = reading.shape(value, Self::FIELDS);
                Self { $($field: reading.next(&mut fields, stringify!($field)),)* }
            }

            fn compact(value: &serde_json::Value) -> serde_json::Value {
                let known: &[$crate::domain::json::CompactField] =
                    &[$((stringify!($field), <$type as $crate::domain::json::FromJson>::compact)),*];
                $crate::domain::json::compact_fields(value, known).map_or_else(|| value.clone(), Into::into)
            }
        }
    )*};
}

/// Defines a closed set of words, and its reader.
#[macro_export]
macro_rules! choices {
    (@first $first:expr $(, $other:expr)*) => { $first };
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$of_variant:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$of_variant])* #[cfg_attr(feature = "schema", schemars(rename = $word))] $variant,)* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word in files, addresses and attributes.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// Reads what [`key`](Self::key) writes.
            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.key() == key)
            }
        }

        impl $crate::domain::json::FromJson for $name {
            fn read(value: Option<&serde_json::Value>, reading: &mut $crate::domain::json::Reading) -> Self {
                let found = value.and_then(serde_json::Value::as_str).and_then(Self::parse);
                if found.is_none() {
                    reading.unexpected(&[$($word),*].join(" | "), value);
                }
                // Blank: what has a fault is not used.
                found.unwrap_or($crate::choices!(@first $(Self::$variant),*))
            }
        }
    )*};
}

#[cfg(test)]
mod tests {
    use super::*;

    choices! {
        /// Two words.
        pub enum Grade { High = "high", Low = "low", }
    }

    shape! {
        /// A part.
        pub struct Part {
            pub id: String,
            pub grade: Grade,
        }
        /// A whole.
        pub struct Whole {
            pub title: String,
            pub minutes: u16,
            pub note: Option<String>,
            pub parts: Vec<Part>,
            pub words: Index<String, String>,
        }
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let faults = parse(text)
            .map_err(|fault| vec![fault])
            .and_then(|value| read::<Whole>(&value))
            .expect_err("should have a fault");
        let faults: Vec<_> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(faults.join("; "), expected);
    }

    #[test]
    fn a_fault_says_where_what_was_expected_and_what_was_found() {
        check("3", "expected an object, found the number 3");
        check(r#"{"minutes":5,"parts":[],"words":{}}"#, "title: missing");
        check(
            r#"{"title":"t","minutes":-5,"parts":[],"words":{}}"#,
            "minutes: expected a whole number up to 65535, found the number -5",
        );
        check(
            r#"{"title":"t","minutes":5,"parts":[{"id":"a","grade":"low"},{"id":"b","grade":"middle"}],"words":{}}"#,
            r#"parts[1].grade: expected high | low, found "middle""#,
        );
        check(r#"{"title":"t","minutes":5,"parts":[],"words":{"x":null}}"#, "words.x: expected a text, found null");
        check(
            r#"{"titel":"t","minutes":5,"parts":[],"words":3}"#,
            "titel: nobody knows this field; title: missing; words: expected an object, found the number 3",
        );
        check("{", "not JSON: EOF while parsing an object at line 1 column 1");
    }

    #[test]
    fn what_is_as_expected_is_read() {
        let value =
            parse(r#"{"title":"t","minutes":5,"note":"n","parts":[{"id":"a","grade":"high"}],"words":{"x":"y"}}"#)
                .unwrap();
        let whole: Whole = read(&value).unwrap();
        assert_eq!((whole.title.as_str(), whole.minutes, whole.note.as_deref()), ("t", 5, Some("n")));
        assert_eq!((whole.parts[0].id.as_str(), whole.parts[0].grade.key()), ("a", "high"));
        assert_eq!(whole.words.get("x").map(String::as_str), Some("y"));
    }

    #[test]
    fn what_travels_without_names_reads_the_same() {
        let value =
            parse(r#"{"title":"t","minutes":5,"parts":[{"id":"a","grade":"high"}],"words":{"x":"y"},"note":null}"#)
                .unwrap();
        let compact = Whole::compact(&value);
        assert_eq!(compact.to_string(), r#"["t",5,null,[["a","high"]],{"x":"y"}]"#);
        assert_eq!(format!("{:?}", read::<Whole>(&compact)), format!("{:?}", read::<Whole>(&value)));
        check(r#"["t",5,null,[["a","middle"]],{}]"#, r#"parts[0].grade: expected high | low, found "middle""#);
        check(r#"["t",5,null,[],{},7]"#, "nobody knows this field");
    }

    #[test]
    fn numbered_items_travel_as_a_list() {
        let numbers: Vec<String> = (0..12).map(|n| format!(r#""{n}":"word {n}""#)).collect();
        let value = parse(&format!("{{{}}}", numbers.join(","))).unwrap();
        let compact = Index::<String, String>::compact(&value);
        assert!(compact.is_array());
        assert_eq!(
            format!("{:?}", read::<Index<String, String>>(&compact)),
            format!("{:?}", read::<Index<String, String>>(&value))
        );
    }

    #[test]
    fn a_file_nested_without_end_is_refused() {
        assert!(matches!(parse(&"[".repeat(100_000)), Err(Fault { kind: FaultKind::NotJson(_), .. })));
    }
}
