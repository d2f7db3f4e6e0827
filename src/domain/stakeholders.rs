// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who has a stake in the lab: the stakeholders of a plan by kind of group, where they stand on the map of interest and
//! influence, and who is missing.

use super::content::{Content, Group, GroupKind};
use super::id::GroupId;
use super::plan::Plan;
use super::plan::items::Stakeholder;

crate::choices! {
    /// The corners of the map: how to deal with those who stand there.
    pub enum Corner {
        /// Much interest, much influence: they work on it together with us.
        Involve = "involve",
        /// Little interest, much influence: they must be able to live with it.
        Satisfy = "satisfy",
        /// Much interest, little influence: they hear everything and are asked.
        Inform = "inform",
        /// Little of both: have an eye on them.
        Monitor = "monitor",
    }
}

/// From here on, interest or influence count as much. The middle does: better to ask one too many.
pub const MUCH: u8 = 3;

impl Corner {
    /// The corner for an interest and an influence from 1 to 5.
    ///
    /// ```
    /// use living_lab_toolbox::domain::stakeholders::Corner;
    /// assert_eq!(Corner::of(3, 3), Corner::Involve);
    /// assert_eq!(Corner::of(2, 5), Corner::Satisfy);
    /// ```
    pub fn of(interest: u8, influence: u8) -> Self {
        match (interest >= MUCH, influence >= MUCH) {
            (true, true) => Self::Involve,
            (false, true) => Self::Satisfy,
            (true, false) => Self::Inform,
            (false, false) => Self::Monitor,
        }
    }
}

/// A stakeholder in its place in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<'a> {
    /// Its number in the list and on the map, from 1.
    pub number: usize,
    /// What the plan says of it.
    pub stakeholder: Stakeholder<'a>,
    /// Where it stands on the map; `None` until both interest and influence are said.
    pub corner: Option<Corner>,
}

/// The stakeholders of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Section<'a> {
    /// The kind of their groups; `None` for those of no group, or of one that the content does not have.
    pub kind: Option<GroupKind>,
    /// The stakeholders, in the order in which they were entered.
    pub entries: Vec<Entry<'a>>,
}

/// All stakeholders by kind of group, those at special risk first and those of no group last. Kinds of which there is nobody
/// have no section.
pub fn sections<'a>(plan: &'a Plan, content: &Content) -> Vec<Section<'a>> {
    let mut sections: Vec<Section<'a>> = kinds().map(|kind| Section { kind, entries: Vec::new() }).collect();
    for stakeholder in plan.stakeholders() {
        let kind = stakeholder.group.as_ref().and_then(|id| content.groups.get(id)).map(|group| group.kind);
        let corner = stakeholder.interest.zip(stakeholder.influence).map(|(one, other)| Corner::of(one, other));
        if let Some(section) = sections.iter_mut().find(|section| section.kind == kind) {
            section.entries.push(Entry { number: 0, stakeholder, corner });
        }
    }
    sections.retain(|section| !section.entries.is_empty());
    for (place, entry) in sections.iter_mut().flat_map(|section| &mut section.entries).enumerate() {
        entry.number = place + 1;
    }
    sections
}

/// The kinds in their order, and that there is none.
fn kinds() -> impl Iterator<Item = Option<GroupKind>> {
    GroupKind::ALL.iter().copied().map(Some).chain([None])
}

/// Groups of the content for which nobody stands in the plan yet. Each is named once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gaps {
    /// Those that the profile names as at special risk: they matter first.
    pub at_risk: Vec<GroupId>,
    /// Kinds of which there is nobody at all, each with its groups.
    pub kinds: Vec<(GroupKind, Vec<GroupId>)>,
    /// Further groups, of kinds of which somebody is there.
    pub further: Vec<GroupId>,
}

impl Gaps {
    /// How many gaps press: groups at special risk, and kinds of which there is nobody.
    pub fn n_pressing(&self) -> usize {
        self.at_risk.len() + self.kinds.len()
    }

    /// Whether somebody stands for every group.
    pub fn is_empty(&self) -> bool {
        self.n_pressing() == 0 && self.further.is_empty()
    }
}

/// Who is missing. A group of which the content does not say why it matters (everyone, for instance) is never missing.
pub fn gaps(plan: &Plan, content: &Content) -> Gaps {
    let mut there: Vec<GroupId> = Vec::new();
    let known = |id: &GroupId| content.groups.get(id);
    for id in plan.stakeholders().filter_map(|stakeholder| stakeholder.group) {
        if known(&id).is_some() && !there.contains(&id) {
            there.push(id);
        }
    }
    let has_kind = |kind: GroupKind| there.iter().filter_map(known).any(|group| group.kind == kind);
    let at_risk = plan.profile().groups;
    let mut gaps = Gaps::default();
    for (id, group) in content.groups.iter().filter(|(id, group)| !group.why.is_empty() && !there.contains(id)) {
        let is_at_risk = at_risk.contains(id);
        match (is_at_risk, has_kind(group.kind)) {
            (true, _) => gaps.at_risk.push(id.clone()),
            (false, true) => gaps.further.push(id.clone()),
            (false, false) => push(&mut gaps.kinds, group, id),
        }
    }
    gaps.kinds.sort_by_key(|(kind, _)| *kind);
    gaps
}

fn push(kinds: &mut Vec<(GroupKind, Vec<GroupId>)>, group: &Group, id: &GroupId) {
    match kinds.iter_mut().find(|(kind, _)| *kind == group.kind) {
        Some((_, groups)) => groups.push(id.clone()),
        None => kinds.push((group.kind, vec![id.clone()])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, ItemId, PlanId};
    use crate::domain::plan::items::{ProfileKey, StakeholderKey};
    use crate::domain::plan::{ItemKind, Mark};
    use crate::domain::timestamp::Timestamp;

    fn group(id: &str) -> GroupId {
        GroupId::parse(id).unwrap()
    }

    /// Groups `<id> <kind>`; those called `all` need no reason.
    fn content(groups: &[(&str, GroupKind)]) -> Content {
        let mut content = Content::default();
        for (id, kind) in groups {
            let why = if *id == "all" { String::new() } else { "because".to_owned() };
            let of_it = Group { kind: *kind, name: (*id).to_owned(), why, way_in: String::new(), sources: Vec::new() };
            content.groups.insert(group(id), of_it);
        }
        content
    }

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    /// A plan with a stakeholder for each triple of group, interest, influence.
    fn plan(entries: &[(&str, &str, &str)]) -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        for (n, (group, interest, influence)) in entries.iter().enumerate() {
            let says = [
                (StakeholderKey::Group.attribute(), *group),
                (StakeholderKey::Interest.attribute(), *interest),
                (StakeholderKey::Influence.attribute(), *influence),
            ];
            plan.add_item(ItemKind::Stakeholder, &ItemId::parse(&format!("s{n}")).unwrap(), &says, mark());
        }
        plan
    }

    const GROUPS: &[(&str, GroupKind)] = &[
        ("all", GroupKind::Residents),
        ("care", GroupKind::Public),
        ("council", GroupKind::Public),
        ("old", GroupKind::Vulnerable),
        ("shops", GroupKind::Business),
        ("young", GroupKind::Vulnerable),
    ];

    #[test]
    fn the_list_goes_by_kind_and_is_numbered_through() {
        let plan =
            plan(&[("", "", ""), ("gone", "1", ""), ("shops", "3", "2"), ("old", "9", "5"), ("young", "5", "5")]);
        let content = content(GROUPS);
        let said: Vec<_> = sections(&plan, &content)
            .iter()
            .flat_map(|section| section.entries.iter().map(|entry| (section.kind, entry.clone())))
            .map(|(kind, entry)| (entry.number, kind, entry.stakeholder.id.to_string(), entry.corner))
            .collect();
        let expected = [
            (1, Some(GroupKind::Vulnerable), "s3", None),
            (2, Some(GroupKind::Vulnerable), "s4", Some(Corner::Involve)),
            (3, Some(GroupKind::Business), "s2", Some(Corner::Inform)),
            (4, None, "s0", None),
            (5, None, "s1", None),
        ];
        assert_eq!(said, expected.map(|(number, kind, id, corner)| (number, kind, id.to_owned(), corner)));
    }

    #[test]
    fn the_middle_counts_as_much() {
        for (interest, influence, corner) in [
            (5, 5, Corner::Involve),
            (3, 3, Corner::Involve),
            (2, 3, Corner::Satisfy),
            (3, 2, Corner::Inform),
            (2, 2, Corner::Monitor),
            (1, 1, Corner::Monitor),
        ] {
            assert_eq!(Corner::of(interest, influence), corner, "{interest} {influence}");
        }
    }

    #[test]
    fn groups_at_risk_are_missed_first_then_whole_kinds_then_the_rest() {
        let content = content(GROUPS);
        let mut plan = plan(&[("council", "", ""), ("old", "", ""), ("gone", "", "")]);
        let expected = Gaps {
            at_risk: vec![],
            kinds: vec![(GroupKind::Business, vec![group("shops")])],
            further: vec![group("care"), group("young")],
        };
        assert_eq!(gaps(&plan, &content), expected);
        plan.set_profile(&[(ProfileKey::Groups, "young old shops gone all")], mark());
        let expected =
            Gaps { at_risk: vec![group("shops"), group("young")], kinds: vec![], further: vec![group("care")] };
        assert_eq!(gaps(&plan, &content), expected);
        assert_eq!(expected.n_pressing(), 2);
    }

    #[test]
    fn an_empty_plan_misses_every_group_once() {
        let content = content(GROUPS);
        let gaps = gaps(&Plan::default(), &content);
        let kinds: Vec<_> = gaps.kinds.iter().map(|(kind, groups)| (*kind, groups.len())).collect();
        assert_eq!(kinds, [(GroupKind::Vulnerable, 2), (GroupKind::Public, 2), (GroupKind::Business, 1)]);
        assert!(gaps.at_risk.is_empty() && gaps.further.is_empty() && !gaps.is_empty());
        assert!(super::gaps(&Plan::default(), &Content::default()).is_empty());
    }

    #[test]
    fn ten_thousand_stakeholders_are_a_list_too() {
        let content = content(GROUPS);
        let version = |value: &str, counter: usize| {
            let at = "2026-11-25T09:00:00.000Z";
            serde_json::json!({ "versions": [{ "value": value, "counter": counter, "device": "here", "at": at }] })
        };
        let mut items = serde_json::Map::new();
        for n in 0..10_000 {
            let group = ["old", "shops", "\u{202e}🌳", ""][n % 4];
            for (key, said) in [("deleted", "no"), ("group", group), ("interest", "4"), ("influence", "2")] {
                items.insert(format!("stakeholder.s{n}.{key}"), version(said, n + 1));
            }
        }
        let at = "2026-11-25T09:00:00.000Z";
        let plan = serde_json::json!({ "id": "plan", "created": at, "items": items });
        let file = serde_json::json!({ "type": "living-lab-plan", "schema": 2, "plan": plan }).to_string();
        let plan = crate::domain::plan::file::read(&file).unwrap().plan;
        let sections = sections(&plan, &content);
        assert_eq!(sections.iter().map(|section| section.entries.len()).collect::<Vec<_>>(), [2_500, 2_500, 5_000]);
        assert_eq!(sections.last().unwrap().entries.last().unwrap().number, 10_000);
        assert_eq!(gaps(&plan, &content).kinds.len(), 1);
    }
}
