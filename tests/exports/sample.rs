// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Papers and days to try the writers on.

use living_lab_toolbox::domain::date::{Date, TimeOfDay};
use living_lab_toolbox::domain::export::{
    Anchor, Block, CalendarEntry, Document, Drawing, Ink, Level, PaperWords, Shape, Table,
};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::timestamp::Timestamp;

/// The smallest picture there is: one white dot.
pub const DOT: &[u8] = &[
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49,
    0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00, 0xB1, 0x38, 0xF6, 0x14, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
];

/// What people write where one expects it least.
pub const NASTY: &str = "=1+1 <b>&amp;</b> \"'`*_[x](y)|\\ \u{0}\u{1}\u{B}\u{FFFF} שלום عمدة 👩‍🌾🏳️‍🌈 ăâîșț ẞ ]]> --> \u{202E}abc\r\n# x\r- y\n\n\t1. z";

/// A moment at which all of them are made.
pub fn words(contents: &str) -> PaperWords<'_> {
    PaperWords { contents, program: "Living Lab Toolbox", made: Timestamp::from_millis(1_795_000_000_000) }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A table with all that a cell can hold.
pub fn table() -> Table {
    Table {
        name: "measures",
        caption: text("Maßnahmen auf der Liste"),
        head: texts(&["Maßnahme", "Stand", "Kosten", "Bemerkung"]),
        rows: vec![
            texts(&["Bäume an der Holsteiner Straße", "geplant", "-1.250,5", "Zuerst die Leitungen klären"]),
            texts(&["Schwammbeet; mit \"Mulde\"", "Idee", "5000", "=HYPERLINK(\"http://x\")\nzweite Zeile"]),
            texts(&["مقعد في الظل", "fertig", "", "👩‍🌾 betreut"]),
        ],
    }
}

/// A picture with every shape in every ink.
pub fn drawing() -> Drawing {
    let mut shapes = Vec::new();
    for (n, ink) in [Ink::Area, Ink::Faint, Ink::Dashed, Ink::Strong].into_iter().enumerate() {
        let left = 20.0 + 140.0 * f64::from(u8::try_from(n).unwrap());
        shapes.push(Shape::Rect(ink, left, 20.0, 100.0, 50.0));
        shapes.push(Shape::Disc(ink, left + 50.0, 120.0, 30.0));
        shapes.push(Shape::Path(ink, vec![(left, 250.0), (left + 50.0, 170.0), (left + 100.0, 250.0)]));
    }
    for (anchor, x) in [(Anchor::Start, 20.0), (Anchor::Middle, 290.0), (Anchor::End, 560.0)] {
        shapes.push(Shape::Words { x, y: 285.0, size: 14.0, anchor, text: text("Größe <1 & \"mehr\"") });
    }
    let alt = "Stand der Selbsteinschätzung. Am stärksten: Rückhalt & Geld; am schwächsten: <Zeit>.";
    Drawing { name: "self-check", alt: text(alt), width: 580.0, height: 300.0, shapes }
}

/// A paper with one of everything.
pub fn paper() -> Document {
    let blocks = vec![
        Block::Heading(Level::Section, text("Zusammenfassung")),
        Block::Text(text("Die Parkstadt wird im Sommer zu heiß.\nDas spüren vor allem Ältere.\n\nDarum beginnen wir.")),
        Block::Small(text("Grundlage: Klimaanalyse, https://example.org/klima_2026?a=1&b=2.")),
        Block::Heading(Level::Section, text("Maßnahmen & Kosten")),
        Block::Heading(Level::Part, text("Auf der Liste")),
        Block::Table(table()),
        Block::Table(Table { caption: String::new(), ..table() }),
        Block::Heading(Level::Detail, text("Im Einzelnen")),
        Block::List(texts(&["Erstens <nicht> fett", "Zweitens\nmit einer zweiten Zeile"])),
        Block::Numbered(texts(&["Beginnen", "Dranbleiben"])),
        Block::Text(text("Und noch einmal von vorn:")),
        Block::Numbered(texts(&["Wieder eins", "Wieder zwei"])),
        Block::NewPage,
        Block::Heading(Level::Section, text("Selbsteinschätzung")),
        Block::Picture(drawing()),
        Block::Picture(Drawing { alt: text("Ein Bild, das der Browser nicht malen konnte."), ..drawing() }),
        Block::Heading(Level::Section, text("Schluss")),
        Block::Text(text("שלום לכולם, bis bald.")),
    ];
    Document {
        language: Language::De,
        title: text("Reallabor Parkstadt"),
        subtitle: text("Vorlage für den Rat"),
        facts: vec![(text("Gemeinde"), text("Musterstadt")), (text("Stand"), text("29.11.2026"))],
        has_contents: true,
        blocks,
    }
}

/// A paper of about 60 pages with all that a full plan has.
pub fn long_paper(sections: usize) -> Document {
    let sentence =
        "Der Schulhof wird entsiegelt, bekommt Bäume und Bänke im Schatten und nimmt das Regenwasser der Dächer auf. ";
    let mut paper = paper();
    let blocks = std::mem::take(&mut paper.blocks);
    for _ in 0..sections {
        paper.blocks.extend(blocks.iter().cloned());
        paper.blocks.push(Block::Text(sentence.repeat(14)));
        let row = |n: usize| texts(&[&format!("Aufgabe {n}"), "offen", "12.03.2027", &sentence.repeat(2)]);
        paper.blocks.push(Block::Table(Table { rows: (0..20).map(row).collect(), ..table() }));
    }
    paper
}

/// Papers that nobody would write, and everybody might.
pub fn strange_papers() -> Vec<Document> {
    let nasty = |text: &str| {
        let words = || text.to_owned();
        let table =
            Table { caption: words(), head: vec![words(), words()], rows: vec![vec![words(); 2]; 2], ..table() };
        let shape = Shape::Words { x: f64::NAN, y: f64::INFINITY, size: -1.0, anchor: Anchor::End, text: words() };
        let picture = Drawing { name: "x", alt: words(), width: f64::NAN, height: 0.0, shapes: vec![shape] };
        let mut blocks = Vec::new();
        for level in [Level::Section, Level::Part, Level::Section, Level::Detail, Level::Section, Level::Section] {
            blocks.push(Block::Heading(level, words()));
        }
        blocks.extend([
            Block::Text(words()),
            Block::Small(words()),
            Block::List(vec![words(); 2]),
            Block::Numbered(vec![words(); 2]),
            Block::Table(table),
            Block::Table(Table::default()),
            Block::Table(Table { rows: vec![vec![words()]], ..Table::default() }),
            Block::Picture(picture),
            Block::NewPage,
        ]);
        Document {
            language: Language::Ro,
            title: words(),
            subtitle: words(),
            facts: vec![(words(), words()), (words(), String::new())],
            has_contents: true,
            blocks,
        }
    };
    let mut papers: Vec<_> = ["", " ", "\n\n", NASTY, "</w:t>", "\u{202E}", "👩‍🌾"].into_iter().map(nasty).collect();
    papers.push(Document::default());
    papers.push(nasty(&"Ein Wort und noch eins. ".repeat(8_000)));
    papers.push(nasty(&"W".repeat(2_000)));
    papers
}

/// Days with all that an entry can have.
pub fn days() -> Vec<CalendarEntry> {
    let entry = |n: &str, title: &str, date: &str| CalendarEntry {
        uid: format!("event.{n}.hx4f2mzq7tbwl3kndr6y"),
        title: text(title),
        date: Date::parse(date).unwrap(),
        until: None,
        start: None,
        minutes: 0,
        place: String::new(),
        note: String::new(),
    };
    vec![
        CalendarEntry {
            start: TimeOfDay::parse("18:30"),
            minutes: 120,
            place: text("Gemeindehaus, Saal 2; Hof"),
            note: text(
                "Beamer mitbringen,\nStühle stellen; \\ fertig. Größere Gruppen kommen später, viel später, und müssen draußen warten 👩‍🌾.",
            ),
            ..entry("one", "Auftakt: Runder Tisch, \"Hitze\"", "2027-06-12")
        },
        entry("two", "Meilenstein: Förderbescheid", "2028-02-29"),
        CalendarEntry { until: Date::parse("2027-08-10"), ..entry("three", "فريق", "2027-06-28") },
    ]
}
