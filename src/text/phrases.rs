// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words for the closed sets of the domain, and phrases made of several of them.

use super::{Locale, Messages, fill};
use crate::domain::content::{
    CostClass, Digital, EffortClass, Estimate, ExampleState, Field, Grade, GroupKind, Hazard, IndicatorLevel,
    MeasureType, Purpose, Scale, Span, Unit,
};
use crate::domain::plan::MeasureState;
use crate::domain::progress::StepState;

impl Messages {
    /// The state in words.
    pub fn state(&self, state: StepState) -> &str {
        match state {
            StepState::NotStarted => &self.state.not_started,
            StepState::InProgress => &self.state.in_progress,
            StepState::Done => &self.state.done,
            StepState::NotRelevant => &self.state.not_relevant,
        }
    }

    /// How far a measure has come in the plan, in words.
    pub fn measure_state(&self, state: MeasureState) -> &str {
        match state {
            MeasureState::Idea => &self.examples.state.idea,
            MeasureState::Shortlisted => &self.data.shortlisted,
            MeasureState::Planned => &self.examples.state.planned,
            MeasureState::UnderWay => &self.data.under_way,
            MeasureState::Done => &self.examples.state.done,
            MeasureState::Rejected => &self.data.rejected,
        }
    }

    /// The hazard in a word.
    pub fn hazard(&self, hazard: Hazard) -> &str {
        match hazard {
            Hazard::Heat => &self.hazard.heat,
            Hazard::HeavyRain => &self.hazard.heavy_rain,
            Hazard::Drought => &self.hazard.drought,
            Hazard::Storm => &self.hazard.storm,
        }
    }

    /// The field of action in words.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::UrbanGreen => &self.field.urban_green,
            Field::HeavyRain => &self.field.heavy_rain,
            Field::HeatAndHealth => &self.field.heat_and_health,
            Field::Water => &self.field.water,
            Field::Awareness => &self.field.awareness,
        }
    }

    /// The kind of measure in a word.
    pub fn measure_type(&self, kind: MeasureType) -> &str {
        match kind {
            MeasureType::Behavioural => &self.measure_type.behavioural,
            MeasureType::Organisational => &self.measure_type.organisational,
            MeasureType::Green => &self.measure_type.green,
            MeasureType::Blue => &self.measure_type.blue,
            MeasureType::Grey => &self.measure_type.grey,
            MeasureType::Digital => &self.measure_type.digital,
        }
    }

    /// The scale in a word.
    pub fn scale(&self, scale: Scale) -> &str {
        match scale {
            Scale::Household => &self.scale.household,
            Scale::Building => &self.scale.building,
            Scale::Plot => &self.scale.plot,
            Scale::Street => &self.scale.street,
            Scale::Neighbourhood => &self.scale.neighbourhood,
            Scale::City => &self.scale.city,
        }
    }

    /// What a format is good for, in words.
    pub fn purpose(&self, purpose: Purpose) -> &str {
        match purpose {
            Purpose::Reach => &self.purpose.reach,
            Purpose::Understand => &self.purpose.understand,
            Purpose::Envision => &self.purpose.envision,
            Purpose::CoPlan => &self.purpose.co_plan,
            Purpose::Do => &self.purpose.try_out,
            Purpose::Decide => &self.purpose.decide,
            Purpose::Connect => &self.purpose.connect,
            Purpose::PassOn => &self.purpose.pass_on,
        }
    }

    /// How much of a format can be online, in words.
    pub fn digital(&self, digital: Digital) -> &str {
        match digital {
            Digital::OnSiteOnly => &self.digital.on_site_only,
            Digital::DigitalPart => &self.digital.digital_part,
            Digital::FullyDigitalPossible => &self.digital.fully_digital_possible,
            Digital::DigitalOnly => &self.digital.digital_only,
        }
    }

    /// The level of an indicator in words.
    pub fn indicator_level(&self, level: IndicatorLevel) -> &str {
        let words = &self.indicators.level;
        match level {
            IndicatorLevel::Process => &words.process,
            IndicatorLevel::Cooperation => &words.cooperation,
            IndicatorLevel::Learning => &words.learning,
            IndicatorLevel::Results => &words.results,
            IndicatorLevel::Heat => &words.heat,
            IndicatorLevel::Water => &words.water,
            IndicatorLevel::Green => &words.green,
            IndicatorLevel::Precaution => &words.precaution,
        }
    }

    /// The kind of a group in words.
    pub fn group_kind(&self, kind: GroupKind) -> &str {
        let words = &self.people.kind;
        match kind {
            GroupKind::Vulnerable => &words.vulnerable,
            GroupKind::Residents => &words.residents,
            GroupKind::Public => &words.public,
            GroupKind::Education => &words.education,
            GroupKind::Business => &words.business,
            GroupKind::CivilSociety => &words.civil_society,
        }
    }

    /// Where a measure stands in a worked example, in words.
    pub fn example_state(&self, state: ExampleState) -> &str {
        let words = &self.examples.state;
        match state {
            ExampleState::Idea => &words.idea,
            ExampleState::Planned => &words.planned,
            ExampleState::Tried => &words.tried,
            ExampleState::Done => &words.done,
            ExampleState::Unknown => &words.unknown,
        }
    }

    /// The grade of evidence with its meaning.
    pub fn grade(&self, grade: Grade) -> String {
        let (letter, meaning) = match grade {
            Grade::A => ("A", &self.measure.grade_a),
            Grade::B => ("B", &self.measure.grade_b),
            Grade::C => ("C", &self.measure.grade_c),
        };
        fill(&self.measure.grade, &[("grade", letter), ("meaning", meaning)])
    }

    /// Costs in euros, from the lower end of the lower class to the upper end of the upper one.
    pub fn cost(&self, cost: &Estimate<CostClass>, locale: &dyn Locale) -> String {
        let (from, to) = (cost.min.euros().0, cost.max.euros().1);
        let amount = |euros: u32| locale.number(f64::from(euros));
        match (from, to) {
            (0, Some(to)) => fill(&self.cost.up_to, &[("max", &amount(to))]),
            (from, Some(to)) => fill(&self.cost.between, &[("min", &amount(from)), ("max", &amount(to))]),
            (0, None) => self.cost.any.clone(),
            (from, None) => fill(&self.cost.over, &[("min", &amount(from))]),
        }
    }

    /// Effort as a span of classes.
    pub fn effort(&self, effort: &Estimate<EffortClass>) -> String {
        let word = |class| match class {
            EffortClass::Low => &self.effort.low,
            EffortClass::Medium => &self.effort.medium,
            EffortClass::High => &self.effort.high,
        };
        span_of_words(&self.effort.span, word(effort.min), word(effort.max))
    }

    /// A span with its unit: "2–3 weeks", "1 month".
    pub fn span(&self, span: &Span, locale: &dyn Locale) -> String {
        let unit = match span.unit {
            Unit::Minutes => &self.unit.minutes,
            Unit::Hours => &self.unit.hours,
            Unit::Days => &self.unit.days,
            Unit::Weeks => &self.unit.weeks,
            Unit::Months => &self.unit.months,
            Unit::Years => &self.unit.years,
            Unit::PersonDays => &self.unit.person_days,
            Unit::People => &self.unit.people,
            Unit::PercentOfFullTime => &self.unit.percent_of_full_time,
        };
        if span.min == span.max {
            return unit.of(span.max, locale, &[]);
        }
        let both = format!("{}–{}", locale.number(span.min), locale.number(span.max));
        // The noun follows the upper number: "1–2 weeks".
        fill(unit.form(locale.plural(span.max)), &[("n", &both)])
    }
}

fn span_of_words(template: &str, min: &str, max: &str) -> String {
    if min == max { min.to_owned() } else { fill(template, &[("min", min), ("max", max)]) }
}
