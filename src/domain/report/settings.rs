// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What planners have set for the report of an audience.

use super::{Audience, Section};
use crate::domain::id::{Attribute, ItemId};
use crate::domain::plan::items::{ReportKey, with_word, words};
use crate::domain::plan::{ItemKind, Plan};

/// What is set for a report. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings<'a> {
    /// Whom it is for.
    pub audience: Audience,
    /// The title on the paper.
    pub title: &'a str,
    /// The summary in the planners' own words.
    pub summary: &'a str,
    /// The closing words.
    pub closing: &'a str,
    /// Whether people are named.
    pub names: bool,
    left_out: Vec<Section>,
    added: Vec<Section>,
}

impl<'a> Settings<'a> {
    /// What a plan says of the report of an audience.
    pub fn of(plan: &'a Plan, audience: Audience) -> Self {
        let item = plan.item(ItemKind::Report, &Self::item(audience));
        let text = |key: ReportKey| item.map_or("", |item| item.text(key.key()));
        Self {
            audience,
            title: text(ReportKey::Title).trim(),
            summary: text(ReportKey::Summary).trim(),
            closing: text(ReportKey::Closing).trim(),
            names: plan.has_names() && text(ReportKey::Names) == "yes",
            left_out: words(text(ReportKey::LeftOut), Section::parse),
            added: words(text(ReportKey::Added), Section::parse),
        }
    }

    /// The item that holds what is set.
    pub fn item(audience: Audience) -> ItemId {
        ItemId::named(audience.key())
    }

    /// Whether a section is to stand in the report.
    pub fn has(&self, section: Section) -> bool {
        !self.left_out.contains(&section)
            && (self.added.contains(&section) || self.audience.sections().contains(&section))
    }

    /// What to write so that a section stands in the report, or does not. Words that this version does not know stay.
    pub fn with(plan: &Plan, audience: Audience, section: Section, there: bool) -> [(Attribute, String); 2] {
        let item = plan.item(ItemKind::Report, &Self::item(audience));
        let text = |key: ReportKey| item.map_or("", |item| item.text(key.key()));
        let is_default = audience.sections().contains(&section);
        let change = |key: ReportKey, put: bool| (key.attribute(), with_word(text(key), section.key(), put));
        [change(ReportKey::LeftOut, !there && is_default), change(ReportKey::Added, there && !is_default)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, PlanId};
    use crate::domain::plan::Mark;
    use crate::domain::timestamp::Timestamp;

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    fn begun() -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        plan
    }

    fn switch(plan: &mut Plan, audience: Audience, section: Section, there: bool) {
        let says = Settings::with(plan, audience, section, there);
        let says: Vec<_> = says.iter().map(|(attribute, text)| (attribute.clone(), text.as_str())).collect();
        plan.set_items(ItemKind::Report, &Settings::item(audience), &says, mark());
    }

    #[test]
    fn without_settings_the_sections_are_those_of_the_audience() {
        for audience in Audience::ALL {
            let plan = begun();
            let settings = Settings::of(&plan, *audience);
            for section in Section::ALL {
                assert_eq!(settings.has(*section), audience.sections().contains(section));
            }
            assert!(!settings.names);
        }
    }

    #[test]
    fn every_section_can_be_switched_and_switched_back() {
        for audience in Audience::ALL {
            for section in Section::ALL {
                let mut plan = begun();
                for there in [true, false, true, true, false] {
                    switch(&mut plan, *audience, *section, there);
                    assert_eq!(Settings::of(&plan, *audience).has(*section), there, "{audience:?} {section:?}");
                }
            }
        }
    }

    #[test]
    fn sections_of_a_newer_version_stay_where_they_are() {
        let mut plan = begun();
        let item = Settings::item(Audience::Full);
        plan.set_items(ItemKind::Report, &item, &[(ReportKey::LeftOut.attribute(), "weather summary")], mark());
        switch(&mut plan, Audience::Full, Section::Check, false);
        let left_out = plan.item(ItemKind::Report, &item).unwrap().text(ReportKey::LeftOut.key()).to_owned();
        assert_eq!(left_out, "weather summary check");
    }

    #[test]
    fn people_are_named_only_where_that_is_wanted_and_the_plan_has_names() {
        use crate::domain::plan::items::{PEOPLE, SettingKey};
        let mut plan = begun();
        let item = Settings::item(Audience::Full);
        plan.set_items(ItemKind::Report, &item, &[(ReportKey::Names.attribute(), "yes")], mark());
        assert!(Settings::of(&plan, Audience::Full).names);
        let setting = [(SettingKey::Names.attribute(), "no")];
        plan.set_items(ItemKind::Setting, &ItemId::named(PEOPLE), &setting, mark());
        assert!(!Settings::of(&plan, Audience::Full).names);
    }
}
