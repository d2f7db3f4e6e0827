// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The closed sets by which content is sorted; their words are in the interface messages.

#![expect(missing_docs, reason = "the variants are named by the words of the field")]

crate::choices! {
    /// Units of time, work and people; quantities of other kinds carry their unit in the text.
    pub enum Unit {
        Minutes = "minutes",
        Hours = "hours",
        Days = "days",
        Weeks = "weeks",
        Months = "months",
        Years = "years",
        PersonDays = "person-days",
        People = "people",
        PercentOfFullTime = "percent-of-full-time",
    }

    /// One-off cost to the municipality or the owner.
    pub enum CostClass {
        /// Under 5,000 €.
        Small = "small",
        /// 5,000 to 50,000 €.
        Medium = "medium",
        /// 50,000 to 500,000 €.
        Large = "large",
        /// Over 500,000 €.
        VeryLarge = "very-large",
    }

    /// Work for the administration.
    pub enum EffortClass {
        /// Days of work, one office.
        Low = "low",
        /// Weeks, two or three offices.
        Medium = "medium",
        /// Months, many offices, formal procedures.
        High = "high",
    }

    /// What the climate does to a neighbourhood.
    pub enum Hazard {
        Heat = "heat",
        HeavyRain = "heavy-rain",
        Drought = "drought",
        Storm = "storm",
    }

    /// Field of action; the first three are those of iResilience.
    pub enum Field {
        UrbanGreen = "urban-green",
        HeavyRain = "heavy-rain",
        HeatAndHealth = "heat-and-health",
        Water = "water",
        Awareness = "awareness",
    }

    /// What kind of thing a measure is.
    pub enum MeasureType {
        Behavioural = "behavioural",
        Organisational = "organisational",
        Green = "green",
        Blue = "blue",
        Grey = "grey",
        Digital = "digital",
    }

    /// How large an area a measure works on.
    pub enum Scale {
        Household = "household",
        Building = "building",
        Plot = "plot",
        Street = "street",
        Neighbourhood = "neighbourhood",
        City = "city",
    }

    /// How well a statement about effect is supported.
    pub enum Grade {
        /// Peer-reviewed study or official statistics.
        A = "a",
        /// Official or project source.
        B = "b",
        /// Press, trade association, vendor or a single expert.
        C = "c",
    }

    /// On which level something is counted or measured: of the lab itself, or of what it brings about.
    pub enum IndicatorLevel {
        /// How the lab runs: who comes, who is heard.
        Process = "process",
        /// Who works together that did not before.
        Cooperation = "cooperation",
        /// What people and the administration have learned.
        Learning = "learning",
        /// What was decided, built and kept up.
        Results = "results",
        /// What changes against heat.
        Heat = "heat",
        /// What changes for rainwater.
        Water = "water",
        /// What grows.
        Green = "green",
        /// How well people are prepared.
        Precaution = "precaution",
    }

    /// What kind of people or organisations a group is.
    pub enum GroupKind {
        /// At special risk from heat, flood or storm.
        Vulnerable = "vulnerable",
        /// People who live, work or own something here.
        Residents = "residents",
        /// Administration, politics, utilities.
        Public = "public",
        /// Science, schools, education.
        Education = "education",
        /// Business and trade.
        Business = "business",
        /// Associations and initiatives.
        CivilSociety = "civil-society",
    }

    /// The dimensions of the self-check "Is a living lab right for us?".
    pub enum Dimension {
        /// Is there a problem that people notice?
        Problem = "problem",
        /// May the answer still change?
        Openness = "openness",
        /// Who stands behind it?
        Mandate = "mandate",
        /// Are there people, money and time?
        Resources = "resources",
        /// Is there somebody to dock on to?
        Neighbourhood = "neighbourhood",
        /// Who can do it?
        Team = "team",
        /// Who answers, and who takes over?
        Anchoring = "anchoring",
    }

    /// The six themes of ENoLL's harmonised evaluation framework, as the IHS tool for monitoring and evaluation names them
    /// (<https://www.ihs.nl/en/how-use-me-tool>).
    pub enum EnollTheme {
        Stability = "stability-and-harmonisation",
        Impact = "impact-and-value",
        Users = "users-and-reality",
        Openness = "openness",
        Operations = "operations",
        Strategy = "strategy",
    }

    /// Where a measure stands in a worked example.
    pub enum ExampleState {
        /// Talked about, not worked out.
        Idea = "idea",
        /// Worked out or decided, not there yet.
        Planned = "planned",
        /// Was tried for a time.
        Tried = "tried",
        /// Built or in use, as far as documented.
        Done = "done",
        /// What became of it is not documented.
        Unknown = "unknown",
    }

    /// What a format is good for.
    pub enum Purpose {
        /// Become visible and meet people who do not come to meetings.
        Reach = "reach",
        /// See and understand the problem together.
        Understand = "understand",
        /// Collect ideas and pictures of the future.
        Envision = "envision",
        /// Work out solutions.
        CoPlan = "co-plan",
        /// Try out and build.
        Do = "do",
        /// Decide or prepare a decision.
        Decide = "decide",
        /// Keep people informed and together.
        Connect = "connect",
        /// Thank, hand over, pass on.
        PassOn = "pass-on",
    }

    /// How much of a format can take place online.
    pub enum Digital {
        OnSiteOnly = "on-site-only",
        DigitalPart = "digital-part",
        FullyDigitalPossible = "fully-digital-possible",
        DigitalOnly = "digital-only",
    }

    /// What kind of ground a statement stands on.
    pub enum SourceKind {
        Publication = "publication",
        /// Well-established practice; no single source states it in this form.
        Practice = "practice",
        /// Our own conclusion from sourced facts.
        Inference = "inference",
    }
}

impl CostClass {
    /// Lower and upper end in euros; the highest class has no upper end.
    pub const fn euros(self) -> (u32, Option<u32>) {
        match self {
            Self::Small => (0, Some(5_000)),
            Self::Medium => (5_000, Some(50_000)),
            Self::Large => (50_000, Some(500_000)),
            Self::VeryLarge => (500_000, None),
        }
    }
}
