// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/people`: roles of the lab team, and the groups a lab should reach.

use leptos::prelude::*;

use crate::domain::content::{Group, GroupKind, Role};
use crate::domain::id::{GroupId, RoleId};
use crate::state::{Toolbox, use_toolbox};
use crate::ui::components::{Basis, Fact, Facts, Heading, Titled};
use crate::ui::ids;

/// Roles and groups.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.people;
    let kind = move |kind: &GroupKind| {
        let groups: Vec<_> = toolbox.content.groups.iter().filter(|(_, group)| group.kind == *kind).collect();
        (!groups.is_empty()).then(|| {
            let items = groups.into_iter().map(|(id, group)| view! { <GroupEntry id group toolbox /> }).collect_view();
            view! { <Titled title=toolbox.words.group_kind(*kind)><ul class="placed">{items}</ul></Titled> }
        })
    };
    let roles = toolbox.content.roles.iter().map(|(id, role)| view! { <RoleEntry id role toolbox /> }).collect_view();
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Titled title=words.roles.as_str()><ul class="placed">{roles}</ul></Titled>
            {GroupKind::ALL.iter().map(kind).collect_view()}
        </div>
    }
}

#[component]
fn RoleEntry(id: &'static RoleId, role: &'static Role, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.people;
    let share = role.share.as_ref().map(|share| {
        view! {
            <Fact name=words.share.as_str()>
                {toolbox.words.span(share, &toolbox.locale())} " "
                {(share.sources != role.sources).then(|| view! { <Basis sources=&share.sources toolbox /> })}
            </Fact>
        }
    });
    view! {
        <li class="placed__item">
            <h3 class="kern-heading-small" id=ids::part("role", id.as_str()) tabindex="-1">{role.name.as_str()}</h3>
            <p class="kern-body">{role.tasks.as_str()}</p>
            <Facts>
                <Fact name=words.holder.as_str()>{role.holder.as_str()}</Fact>
                {share}
            </Facts>
            <Basis sources=&role.sources toolbox />
        </li>
    }
}

#[component]
fn GroupEntry(id: &'static GroupId, group: &'static Group, toolbox: &'static Toolbox) -> impl IntoView {
    let way_in = (!group.way_in.is_empty())
        .then(|| view! { <p class="kern-body"><span class="pitfalls__way">{toolbox.words.people.way_in.as_str()}</span> " " {group.way_in.as_str()}</p> });
    view! {
        <li class="placed__item">
            <h3 class="kern-heading-small" id=ids::part("group", id.as_str()) tabindex="-1">{group.name.as_str()}</h3>
            {(!group.why.is_empty()).then(|| view! { <p class="kern-body">{group.why.as_str()}</p> })}
            {way_in}
            <Basis sources=&group.sources toolbox />
        </li>
    }
}
