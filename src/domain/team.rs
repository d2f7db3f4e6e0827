// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The team of the lab: who fills the roles of the content, for how many hours a week, and where that looks like too much or
//! too little. Hints only; whether they matter, the planners know.

use super::content::{Content, Role, Unit};
use super::id::RoleId;
use super::index::Index;
use super::plan::Plan;
use super::plan::items::{StaffFrame, TeamMember};

/// Hours a week of a full-time post, to compare hours with planning values and as the most that one person can give.
pub const FULL_TIME: u32 = 40;

/// From this many roles on, one person or office fills many.
pub const MANY_ROLES: usize = 3;

/// A role with those who fill it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleSeats<'a> {
    /// The role of the content; `None` gathers the seats of no role, or of one that the content does not have.
    pub role: Option<RoleId>,
    /// The seats, in the order in which they were entered. What is said of a seat may all be empty.
    pub seats: Vec<TeamMember<'a>>,
    /// Hours a week of all of them together, as far as they are said.
    pub hours: u32,
    /// The planning value in hours a week, lowest and highest, if the content has one.
    pub planned: Option<(u32, u32)>,
}

impl RoleSeats<'_> {
    /// Whether somebody fills it: an office, an organisation or a person.
    pub fn is_filled(&self) -> bool {
        self.seats.iter().any(is_filled)
    }
}

fn is_filled(seat: &TeamMember<'_>) -> bool {
    !seat.title.trim().is_empty() || !seat.person.trim().is_empty()
}

/// Something to think about.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamHint<'a> {
    /// All hours together are more than the working time that the profile names.
    OverFrame {
        /// Hours a week that were planned.
        hours: u32,
        /// The most that the profile allows.
        frame: u32,
    },
    /// One person or office fills many roles.
    ManyRoles {
        /// Who, as it was written first.
        who: &'a str,
        /// How many roles.
        n_roles: usize,
    },
    /// One person would work more than a full-time post.
    OverFullTime {
        /// Who, as it was written first.
        who: &'a str,
        /// Hours a week in all roles.
        hours: u32,
    },
    /// Fewer hours than the planning value of a role.
    FewHours {
        /// The role.
        role: RoleId,
        /// Hours a week of all who fill it.
        hours: u32,
        /// The least that the planning value names.
        planned: u32,
    },
}

/// The team as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Team<'a> {
    /// Every role of the content with its seats; seats of no role last, if there are any.
    pub roles: Vec<RoleSeats<'a>>,
    /// Hours a week of all together.
    pub hours: u32,
    /// How many seats are filled but have no hours yet.
    pub n_without_hours: usize,
    /// What to think about.
    pub hints: Vec<TeamHint<'a>>,
}

impl Team<'_> {
    /// The roles that nobody fills.
    pub fn unfilled(&self) -> impl Iterator<Item = &RoleId> {
        self.roles.iter().filter(|of| !of.is_filled()).filter_map(|of| of.role.as_ref())
    }

    /// How many roles somebody fills.
    pub fn n_filled(&self) -> usize {
        self.roles.iter().filter(|of| of.role.is_some() && of.is_filled()).count()
    }
}

/// The team of a plan.
pub fn team<'a>(plan: &'a Plan, content: &Content) -> Team<'a> {
    let of_role = |(id, role): (&RoleId, &Role)| RoleSeats {
        role: Some(id.clone()),
        seats: Vec::new(),
        hours: 0,
        planned: planned(role),
    };
    let mut roles: Vec<RoleSeats<'a>> = content.roles.iter().map(of_role).collect();
    roles.push(RoleSeats { role: None, seats: Vec::new(), hours: 0, planned: None });
    let mut n_without_hours = 0;
    for seat in plan.team() {
        let known = seat.role.clone().filter(|id| content.roles.contains_key(id));
        n_without_hours += usize::from(is_filled(&seat) && seat.hours.is_none());
        if let Some(of) = roles.iter_mut().find(|of| of.role == known) {
            of.hours = of.hours.saturating_add(seat.hours.map_or(0, u32::from));
            of.seats.push(seat);
        }
    }
    roles.retain(|of| of.role.is_some() || !of.seats.is_empty());
    let hours = roles.iter().fold(0_u32, |sum, of| sum.saturating_add(of.hours));
    let frame = plan.profile().staff.and_then(frame_hours).filter(|frame| hours > *frame);
    let over = frame.map(|frame| TeamHint::OverFrame { hours, frame });
    let hints = over.into_iter().chain(loads(&roles, plan.has_names())).chain(roles.iter().filter_map(few_hours));
    Team { hints: hints.collect(), roles, hours, n_without_hours }
}

/// The most hours a week that a frame of the profile allows; `None` if it is open upwards.
pub fn frame_hours(frame: StaffFrame) -> Option<u32> {
    match frame {
        StaffFrame::None => Some(0),
        StaffFrame::UpTo5 => Some(5),
        StaffFrame::UpTo20 => Some(20),
        StaffFrame::UpTo40 => Some(40),
        StaffFrame::Over40 => None,
    }
}

/// The planning value of a role in hours a week, to the nearest hour.
fn planned(role: &Role) -> Option<(u32, u32)> {
    let share = role.share.as_ref().filter(|share| share.unit == Unit::PercentOfFullTime)?;
    let hours = |percent: f64| (percent * f64::from(FULL_TIME) / 100.0).round() as u32;
    Some((hours(share.min), hours(share.max)))
}

/// What one person or office has to carry.
struct Load<'a> {
    who: &'a str,
    is_person: bool,
    n_roles: usize,
    /// The role counted last: a role with two seats of one office counts once.
    last_role: usize,
    hours: u32,
}

/// Who carries much, in the order in which they come in the list. Without names of people, only offices are looked at.
fn loads<'a>(roles: &[RoleSeats<'a>], with_names: bool) -> Vec<TeamHint<'a>> {
    let mut places: Index<String, usize> = Index::default();
    let mut loads: Vec<Load<'a>> = Vec::new();
    for (role, seat) in roles.iter().enumerate().flat_map(|(role, of)| of.seats.iter().map(move |seat| (role, seat))) {
        let person = if with_names { seat.person.trim() } else { "" };
        let who = if person.is_empty() { seat.title.trim() } else { person };
        if who.is_empty() {
            continue;
        }
        let key = who.to_lowercase();
        let place = places.get(&key).copied().unwrap_or(loads.len());
        if place == loads.len() {
            places.insert(key, place);
            let is_person = !person.is_empty();
            loads.push(Load { who, is_person, n_roles: 0, last_role: usize::MAX, hours: 0 });
        }
        if let Some(load) = loads.get_mut(place) {
            load.n_roles += usize::from(load.last_role != role);
            load.last_role = role;
            load.hours = load.hours.saturating_add(seat.hours.map_or(0, u32::from));
        }
    }
    let hints = loads.into_iter().flat_map(|load| {
        let many = TeamHint::ManyRoles { who: load.who, n_roles: load.n_roles };
        let over = TeamHint::OverFullTime { who: load.who, hours: load.hours };
        let is_over = load.is_person && load.hours > FULL_TIME;
        [(load.n_roles >= MANY_ROLES).then_some(many), is_over.then_some(over)]
    });
    hints.flatten().collect()
}

/// Whether those who fill a role have fewer hours than planned; only once all of them have said.
fn few_hours<'a>(of: &RoleSeats<'a>) -> Option<TeamHint<'a>> {
    let (least, _) = of.planned?;
    let all_said = of.seats.iter().filter(|seat| is_filled(seat)).all(|seat| seat.hours.is_some());
    let role = of.role.clone().filter(|_| of.is_filled() && all_said && of.hours < least)?;
    Some(TeamHint::FewHours { role, hours: of.hours, planned: least })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::Span;
    use crate::domain::id::{DeviceId, ItemId, PlanId};
    use crate::domain::plan::items::{PEOPLE, ProfileKey, SettingKey, TeamMemberKey};
    use crate::domain::plan::{ItemKind, Mark};
    use crate::domain::timestamp::Timestamp;

    fn role(id: &str) -> RoleId {
        RoleId::parse(id).unwrap()
    }

    fn content() -> Content {
        let mut content = Content::default();
        for (id, percent) in [("lead", Some(50.0)), ("press", Some(25.0)), ("sponsor", None)] {
            let span = |min| Span { min, max: 100.0, unit: Unit::PercentOfFullTime, sources: Vec::new() };
            let share = percent.map(span);
            let (name, tasks, holder) = Default::default();
            content.roles.insert(role(id), Role { name, tasks, holder, share, sources: Vec::new() });
        }
        content
    }

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    /// A plan with a seat for each of role, office, person, hours.
    fn plan(seats: &[[&str; 4]]) -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        for (n, [role, title, person, hours]) in seats.iter().enumerate() {
            let says = [
                (TeamMemberKey::Role.attribute(), *role),
                (TeamMemberKey::Title.attribute(), *title),
                (TeamMemberKey::Person.attribute(), *person),
                (TeamMemberKey::Hours.attribute(), *hours),
            ];
            plan.add_item(ItemKind::TeamMember, &ItemId::parse(&format!("t{n}")).unwrap(), &says, mark());
        }
        plan
    }

    #[test]
    fn every_role_is_there_and_seats_of_no_role_come_last() {
        let (plan, content) =
            (plan(&[["lead", "Green", "", "20"], ["gone", "", "", "x"], ["press", " ", "", ""]]), content());
        let team = team(&plan, &content);
        let said: Vec<_> = team.roles.iter().map(|of| (of.role.clone(), of.seats.len(), of.planned)).collect();
        let expected = [
            (Some(role("lead")), 1, Some((20, 40))),
            (Some(role("press")), 1, Some((10, 40))),
            (Some(role("sponsor")), 0, None),
            (None, 1, None),
        ];
        assert_eq!(said, expected);
        assert_eq!(team.unfilled().collect::<Vec<_>>(), [&role("press"), &role("sponsor")]);
        assert_eq!((team.n_filled(), team.hours, team.n_without_hours), (1, 20, 0));
        assert!(team.hints.is_empty());
    }

    #[test]
    fn too_much_and_too_little_is_pointed_out() {
        let content = content();
        let mut plan = plan(&[
            ["lead", "Green", "Ada", "18"],
            ["press", "Green", "ADA ", "20"],
            ["sponsor", "Green", "Ada", "4"],
            ["sponsor", "Mayor", "", ""],
        ]);
        plan.set_profile(&[(ProfileKey::Staff, "20-to-40")], mark());
        let few = TeamHint::FewHours { role: role("lead"), hours: 18, planned: 20 };
        let over = TeamHint::OverFrame { hours: 42, frame: 40 };
        let many = |who| TeamHint::ManyRoles { who, n_roles: 3 };
        let full = TeamHint::OverFullTime { who: "Ada", hours: 42 };
        let with_names = team(&plan, &content);
        assert_eq!(with_names.hints, [over.clone(), many("Ada"), full, few.clone()]);
        assert_eq!(with_names.n_without_hours, 1);
        let no_names = [(SettingKey::Names.attribute(), "no")];
        plan.set_items(ItemKind::Setting, &ItemId::parse(PEOPLE).unwrap(), &no_names, mark());
        assert_eq!(team(&plan, &content).hints, [over, many("Green"), few]);
    }

    #[test]
    fn a_frame_without_an_upper_end_is_never_exceeded() {
        let content = Content::default();
        for (frame, is_over) in
            [("none", true), ("up-to-5", true), ("over-40", false), ("", false), ("nonsense", false)]
        {
            let mut plan = plan(&[["", "Green", "", "65535"], ["", "Green", "", "65535"], ["", "Green", "", "99999"]]);
            plan.set_profile(&[(ProfileKey::Staff, frame)], mark());
            let team = team(&plan, &content);
            assert_eq!(team.hints.iter().any(|hint| matches!(hint, TeamHint::OverFrame { .. })), is_over, "{frame}");
            assert_eq!((team.hours, team.n_without_hours), (131_070, 1));
        }
    }

    #[test]
    fn strange_names_are_names() {
        let seats = ["lead", "press", "sponsor"].map(|role| [role, "\u{202e}أمينة 🌳", "", "1"]);
        let plan = plan(&seats);
        let who = "\u{202e}أمينة 🌳";
        assert!(team(&plan, &content()).hints.contains(&TeamHint::ManyRoles { who, n_roles: 3 }));
    }
}
