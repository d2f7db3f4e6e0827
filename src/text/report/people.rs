// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who has a stake, who is in the team, and what there is to build on. People are named only where that is wanted.

use super::{Writer, table};
use crate::domain::export::Block;
use crate::domain::id::{GroupId, RoleId};
use crate::domain::plan::items::{Project, Stakeholder, TeamMember};
use crate::domain::report::Settings;
use crate::domain::stakeholders::{Entry, gaps, sections};
use crate::domain::team::team;
use crate::text::fill;

impl Writer<'_> {
    /// Stakeholders with who is missing, and the team.
    pub(super) fn people(self, settings: &Settings<'_>) -> Vec<Block> {
        let stakeholders = self.stakeholders(settings);
        let missing = stakeholders.as_ref().and_then(|_| self.missing());
        stakeholders.into_iter().chain(missing).chain(self.team(settings)).collect()
    }

    fn stakeholders(self, settings: &Settings<'_>) -> Option<Block> {
        let row = |entry: &Entry<'_>| {
            let Stakeholder { title, group, part, interest, influence, person, contact, .. } =
                entry.stakeholder.clone();
            let level = |level: Option<u8>| level.map(|level| level.to_string()).unwrap_or_default();
            let group = group.as_ref().map(|id| self.group(id)).unwrap_or_default();
            let named = |name: &str| if settings.names { name.trim().to_owned() } else { String::new() };
            vec![
                self.or_unnamed(title),
                group,
                part.trim().to_owned(),
                level(interest),
                level(influence),
                named(person),
                named(contact),
            ]
        };
        let sections = sections(self.plan, self.content);
        let rows = sections.iter().flat_map(|section| &section.entries).map(row).collect();
        let heads = &self.words.head;
        let head = [
            &*heads.organisation,
            &heads.group,
            &heads.part,
            &heads.interest,
            &heads.influence,
            &heads.person,
            &heads.contact,
        ];
        table("stakeholders", &self.words.table.stakeholders, &head, rows)
    }

    /// The kinds of group and the groups at risk that nobody stands for yet.
    fn missing(self) -> Option<Block> {
        let gaps = gaps(self.plan, self.content);
        let kinds = gaps.kinds.iter().map(|(kind, _)| self.messages.group_kind(*kind).to_owned());
        let names: Vec<String> = gaps.at_risk.iter().map(|id| self.group(id)).chain(kinds).collect();
        let said = fill(&self.words.paper.missing, &[("names", &names.join("; "))]);
        (!names.is_empty()).then_some(Block::Small(said))
    }

    fn team(self, settings: &Settings<'_>) -> Option<Block> {
        let team = team(self.plan, self.content);
        let seat = |role: Option<&RoleId>, seat: &TeamMember<'_>| {
            let role = role.and_then(|id| self.content.roles.get(id)).map(|role| role.name.clone());
            let person = if settings.names { seat.person.trim() } else { "" };
            let hours = seat.hours.map(|hours| self.count(usize::from(hours))).unwrap_or_default();
            vec![
                role.unwrap_or_else(|| self.words.paper.no_role.clone()),
                seat.title.trim().to_owned(),
                hours,
                person.to_owned(),
            ]
        };
        let seats =
            team.roles.iter().flat_map(|of_role| of_role.seats.iter().map(|one| seat(of_role.role.as_ref(), one)));
        let heads = &self.words.head;
        let head = [heads.role.as_str(), &heads.filled_by, &heads.hours, &heads.person];
        table("team", &self.words.table.team, &head, seats.collect())
    }

    /// Initiatives to build on.
    pub(super) fn projects(self, settings: &Settings<'_>) -> Vec<Block> {
        let row = |project: Project<'_>| {
            let measures = self.names(&project.measures, |id| self.measure_title(id));
            let state = project.state.map(|state| self.words.project_state(state).to_owned());
            let contact = if settings.names { project.contact.trim() } else { "" };
            let [summary, organisation, place] =
                [project.summary, project.organisation, project.place].map(|said| said.trim().to_owned());
            vec![
                self.or_unnamed(project.title),
                summary,
                organisation,
                place,
                state.unwrap_or_default(),
                measures,
                contact.to_owned(),
            ]
        };
        let heads = &self.words.head;
        let head = [&*heads.project, &heads.what, &heads.who, &heads.place, &heads.state, &heads.about, &heads.contact];
        table("projects", &self.words.table.projects, &head, self.plan.projects().map(row).collect())
            .into_iter()
            .collect()
    }

    pub(super) fn group(self, id: &GroupId) -> String {
        self.content.groups.get(id).map_or_else(|| self.gone(id.as_str()), |group| group.name.clone())
    }

    fn or_unnamed(self, title: &str) -> String {
        let title = title.trim();
        if title.is_empty() { self.words.paper.unnamed.clone() } else { title.to_owned() }
    }
}
