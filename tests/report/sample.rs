// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A full plan: 36 steps, 40 measures, 60 stakeholders, 200 tasks, 100 readings, and something of everything else.

use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::date::Date;
use living_lab_toolbox::domain::id::{Attribute, DeviceId, ItemId, MeasureId, PlanId, StepId};
use living_lab_toolbox::domain::plan::items::{ProfileKey, ReportKey};
use living_lab_toolbox::domain::plan::{About, ItemKind, Mark, MeasureState, Plan};
use living_lab_toolbox::domain::report::Audience;
use living_lab_toolbox::domain::timestamp::Timestamp;

/// Fills a plan, each item with a moment of its own, so that their order is that of the program.
struct Filler<'a> {
    plan: Plan,
    content: &'a Content,
    n: u64,
}

/// The plan; its own words are German, as those who wrote it would be.
pub fn full_plan(content: &Content) -> Plan {
    let mut filler = Filler { plan: Plan::default(), content, n: 0 };
    filler.plan.begin(PlanId::parse("sample").unwrap(), Timestamp::from_millis(0));
    filler.about();
    filler.profile_and_check();
    filler.measures();
    filler.people();
    filler.steps_and_tasks();
    filler.dates();
    filler.monitoring();
    filler.learning();
    filler.report_settings();
    filler.plan
}

impl Filler<'_> {
    fn mark(&mut self) -> Mark {
        self.n += 1;
        Mark { device: DeviceId::parse("sample").unwrap(), at: Timestamp::from_millis(self.n) }
    }

    fn add(&mut self, kind: ItemKind, id: &str, says: &[(&str, &str)]) {
        let mark = self.mark();
        let says: Vec<_> = says.iter().map(|(key, text)| (Attribute::parse(key).unwrap(), *text)).collect();
        self.plan.add_item(kind, &ItemId::parse(id).unwrap(), &says, mark);
    }

    fn about(&mut self) {
        for (about, text) in [
            (About::Title, "Klimaquartier Nordhafen"),
            (About::Municipality, "Stadt Musterhafen"),
            (About::Neighbourhood, "Nordhafen"),
        ] {
            let mark = self.mark();
            self.plan.describe(about, text, mark);
        }
    }

    fn profile_and_check(&mut self) {
        let mark = self.mark();
        let says = [
            (ProfileKey::Heat, "3"),
            (ProfileKey::HeavyRain, "2"),
            (ProfileKey::Drought, "1"),
            (ProfileKey::Storm, "0"),
            (ProfileKey::Fabric, "perimeter-blocks mixed-use"),
            (ProfileKey::OpenSpace, "sealed-courtyards few-trees low-points"),
            (ProfileKey::Groups, "older-people-alone small-children"),
            (ProfileKey::Assets, "initiative data-and-maps"),
            (ProfileKey::Ownership, "mixed"),
            (ProfileKey::Budget, "50k-to-500k"),
            (ProfileKey::Staff, "5-to-20"),
            (
                ProfileKey::Notes,
                "Viele Höfe sind vollständig versiegelt.\nIm Juli 2025 stand die Unterführung unter Wasser.",
            ),
        ];
        self.plan.set_profile(&says, mark);
        for (result, (who, shift)) in
            [("check-1", ("Umweltamt", 0)), ("check-2", ("Stadtplanung", 1)), ("check-3", ("Sozialamt", 2))]
        {
            let questions: Vec<String> =
                self.content.check.iter().map(|question| format!("answer-{}", question.id)).collect();
            let levels = ["3", "2", "2", "1", "3", "2", "unknown"];
            let answers: Vec<(&str, &str)> = questions
                .iter()
                .enumerate()
                .map(|(n, key)| (key.as_str(), levels[(n + shift) % levels.len()]))
                .collect();
            let says = [("status", "saved"), ("date", "2027-02-10"), ("who", who)];
            self.add(ItemKind::CheckResult, result, &[&says[..], &answers].concat());
        }
    }

    fn measures(&mut self) {
        let ids: Vec<MeasureId> = self.content.measures.keys().take(36).cloned().collect();
        let states = [
            MeasureState::Planned,
            MeasureState::Shortlisted,
            MeasureState::UnderWay,
            MeasureState::Done,
            MeasureState::Idea,
        ];
        for (n, id) in ids.iter().enumerate() {
            let mark = self.mark();
            if n % 12 == 11 {
                self.plan.reject(id, "Im Bestand nicht umsetzbar.", mark);
                continue;
            }
            self.plan.set_measure(id, Some(states[n % 5]), mark);
            if n < 20 {
                self.add(ItemKind::Measure, id.as_str(), &[("order", &(n + 1).to_string())]);
            }
            if n % 4 == 0 {
                let mark = self.mark();
                self.plan.note_on(id, "Mit dem Tiefbauamt abgestimmt; Standort Hafenstraße 12 bis 18.", mark);
            }
        }
        for n in 1..=7 {
            let title = format!("Eigene Maßnahme {n}: Schattendach am Kiosk");
            let says = [
                ("title", title.as_str()),
                ("summary", "Ein leichtes Dach über den Bänken, gebaut mit dem Verein."),
                ("hazards", "heat"),
                ("cost", "small"),
                ("effort", "low"),
                ("lead", "Petra Beispiel"),
                ("lead-time", "drei Monate"),
            ];
            self.add(ItemKind::OwnMeasure, &format!("own-measure-{n}"), &says);
        }
        for (n, id) in ids.iter().take(15).enumerate() {
            for (who, shift) in [("Umweltamt", 0), ("Runde am 3. März", 1)] {
                let subject = format!("measure.{id}");
                let (impact, effort) = ((n + shift) % 5 + 1, (n * 2 + shift) % 5 + 1);
                let says = [
                    ("subject", subject.as_str()),
                    ("by", who),
                    ("impact", &impact.to_string()),
                    ("effort", &effort.to_string()),
                ];
                self.add(ItemKind::Rating, &format!("rating-{n}-{shift}"), &says);
            }
        }
    }

    fn people(&mut self) {
        let groups: Vec<String> = self.content.groups.keys().map(ToString::to_string).take(12).collect();
        for n in 0..60 {
            let title = format!("Verein Nachbarschaft {}", n + 1);
            let (interest, influence) = ((n % 5 + 1).to_string(), (n / 5 % 5 + 1).to_string());
            let says = [
                ("title", title.as_str()),
                ("group", &groups[n % groups.len()]),
                ("part", "kennt die Höfe"),
                ("interest", &interest),
                ("influence", &influence),
                ("person", "Ada Beispiel"),
                ("contact", "ada@example.org"),
            ];
            self.add(ItemKind::Stakeholder, &format!("stakeholder-{n}"), &says);
        }
        let roles: Vec<String> = self.content.roles.keys().map(ToString::to_string).collect();
        for (n, role) in roles.iter().enumerate() {
            self.add(
                ItemKind::TeamMember,
                &format!("seat-{n}"),
                &[("role", role), ("title", "Umweltamt"), ("person", "Ion Beispiel"), ("hours", "6")],
            );
        }
        for n in 1..=4 {
            let title = format!("Hofgarten {n}");
            let says = [
                ("title", title.as_str()),
                ("summary", "Beete im Hof, gepflegt von zwölf Haushalten."),
                ("organisation", "Gartenverein"),
                ("place", "Hafenstraße"),
                ("state", "running"),
                ("measures", "community-garden"),
                ("contact", "Eva Beispiel, 0123"),
            ];
            self.add(ItemKind::Project, &format!("project-{n}"), &says);
        }
    }

    fn steps_and_tasks(&mut self) {
        let steps: Vec<StepId> = self.content.steps_in_order().map(|step| step.id.clone()).collect();
        let content = self.content;
        let mut n_tasks = 0;
        for (n, step) in content.steps_in_order().enumerate() {
            for (of_step, task) in step.tasks.iter().enumerate() {
                n_tasks += 1;
                if n < 14 || of_step == 0 && n < 20 {
                    let mark = self.mark();
                    self.plan.tick(&task.id, true, mark);
                }
                let due = Date::parse("2027-07-01").unwrap().plus_days(n_tasks * 3).to_string();
                self.add(ItemKind::Task, task.id.as_str(), &[("owner", "Umweltamt"), ("due", &due)]);
            }
            for question in step.questions.iter().take(2).filter(|_| n < 18) {
                let mark = self.mark();
                self.plan.answer(&question.id, "Ja. Das Umweltamt hat die Karten, die Stadtplanung die Kontakte.\nOffen ist, wer die Pflege zahlt.", mark);
            }
        }
        for n in n_tasks..200 {
            let step = steps[n as usize % steps.len()].to_string();
            let title = format!("Eigene Aufgabe {n}");
            self.add(
                ItemKind::Task,
                &format!("own-task-{n}"),
                &[("title", &title), ("step", &step), ("done", if n % 2 == 0 { "yes" } else { "" })],
            );
        }
        for n in steps.len()..36 {
            let title = format!("Eigener Schritt {n}");
            self.add(
                ItemKind::Step,
                &format!("own-step-{n}"),
                &[("title", &title), ("phase", content.phases[0].id.as_str()), ("state", "in-progress")],
            );
        }
        self.add(ItemKind::Schedule, "lab", &[("start", "2027-03-01")]);
    }

    fn dates(&mut self) {
        for (n, (title, kind, date, start)) in [
            ("Auftakt im Bürgerhaus", "meeting", "2027-07-03", "18:30"),
            ("Rundgang bei Hitze", "meeting", "2027-08-12", "16:00"),
            ("Umweltausschuss", "council", "2027-09-20", "17:00"),
            ("Haushaltsanmeldung", "deadline", "2027-06-30", ""),
            ("Erster Hof ist entsiegelt", "milestone", "2028-05-10", ""),
            ("Nachbarschaftsfest", "meeting", "", ""),
        ]
        .into_iter()
        .enumerate()
        {
            self.add(
                ItemKind::Event,
                &format!("event-{n}"),
                &[("title", title), ("kind", kind), ("date", date), ("start", start), ("place", "Bürgerhaus Nord")],
            );
        }
    }

    fn monitoring(&mut self) {
        let ids: Vec<String> = self.content.indicators.keys().take(8).map(ToString::to_string).collect();
        let own = ["own-indicator-1", "own-indicator-2"].map(str::to_owned);
        for (n, id) in ids.iter().chain(&own).enumerate() {
            let of = [
                ("baseline", "12.5"),
                ("baseline-date", "2027-03-01"),
                ("target", "40"),
                ("target-date", "2029-03-01"),
                ("source", "eigene Zählung"),
            ];
            let titled = [("title", "Gießpatenschaften"), ("unit", "Bäume")];
            let says = if n < ids.len() { of.to_vec() } else { [&of[..], &titled].concat() };
            self.add(ItemKind::Indicator, id, &says);
            for reading in 0..10_u32 {
                let date = Date::parse("2027-03-15").unwrap().plus_days(i64::from(reading) * 30).to_string();
                let value = (f64::from(reading) * 2.5 + n as f64 + 10.0).to_string();
                self.add(
                    ItemKind::Reading,
                    &format!("reading-{n}-{reading}"),
                    &[
                        ("indicator", id),
                        ("value", &value),
                        ("date", &date),
                        ("source", "Begehung"),
                        ("by", "Mia Beispiel"),
                    ],
                );
            }
        }
    }

    fn learning(&mut self) {
        self.add(
            ItemKind::Decision,
            "decision-1",
            &[
                ("title", "Der Rat beauftragt die Verwaltung, das Reallabor vorzubereiten."),
                ("date", "2027-02-24"),
                ("body", "Rat der Stadt"),
                ("basis", "Vorlage 12/2027"),
                ("steps", "agree-mandate"),
                ("measures", "community-garden"),
            ],
        );
        self.add(
            ItemKind::Decision,
            "decision-2",
            &[
                ("title", "Hafenstraße wird zuerst geplant"),
                ("date", ""),
                ("body", "Lenkungskreis"),
                ("measures", "no-such-measure"),
            ],
        );
        self.add(
            ItemKind::Reflection,
            "reflection-1",
            &[
                ("title", "Wer abends arbeitet, kommt nicht zum Abendtermin."),
                ("change", "Ein Termin am Samstag, mit Kinderbetreuung."),
                ("date", "2027-05-04"),
                ("event", "event-0"),
                ("by", "Ada Beispiel"),
            ],
        );
    }

    fn report_settings(&mut self) {
        for audience in Audience::ALL {
            let says = [
                (
                    ReportKey::Summary.attribute(),
                    "Im Nordhafen ist es im Sommer zu heiß, und bei Starkregen läuft die Unterführung voll. Ein Reallabor soll zeigen, was Höfe, Straßen und Nachbarschaft dagegen tun können.",
                ),
                (
                    ReportKey::Closing.attribute(),
                    "Der Rat beschließt, das Reallabor Nordhafen für drei Jahre einzurichten und die Mittel im Haushalt vorzusehen.",
                ),
            ];
            let mark = self.mark();
            self.plan.set_items(ItemKind::Report, &ItemId::parse(audience.key()).unwrap(), &says, mark);
        }
    }
}
