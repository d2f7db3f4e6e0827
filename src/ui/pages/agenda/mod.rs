// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/agenda`: what happens at an event, put together, for the wall, for the facilitator. The address says of which
//! event, and how it is shown.

mod add;
mod checks;
mod choose;
mod entries;
mod entry_form;
mod facts;
mod sheets;
mod take;

use leptos::prelude::*;

use crate::domain::content::material::Material;
use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::plan::Plan;
use crate::query::Query;
use crate::routes::Route;
use crate::state::agenda::{Asked, EVENT};
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox, use_material, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::agenda::{AgendaWriter, WrittenAgenda};
use crate::text::{AgendaWords, WorkshopWords};
use crate::ui::components::{Heading, ViewLink, Views};

const VIEW: &str = "view";

/// How the agenda is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum View {
    /// Put together.
    Edit,
    /// What and when, large.
    Wall,
    /// All there is, with the script.
    Script,
}

impl View {
    const fn key(self) -> &'static str {
        match self {
            Self::Edit => "",
            Self::Wall => "wall",
            Self::Script => "script",
        }
    }
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    toolbox: &'static Toolbox,
    material: &'static Material,
    words: &'static AgendaWords,
    plan: PlanState,
    navigation: Navigation,
    asked: Memo<Asked>,
    event: Memo<Option<ItemId>>,
    agenda: Memo<WrittenAgenda>,
    /// What has just happened.
    said: RwSignal<String>,
}

impl Page {
    /// Asks something of whoever writes the agenda; tracks the plan.
    fn write<T>(self, ask: impl FnOnce(AgendaWriter<'_>, &Plan) -> T) -> T {
        let Self { toolbox, material, words, plan, .. } = self;
        plan.with(|plan| {
            let locale = &toolbox.locale();
            ask(AgendaWriter { plan, content: &toolbox.content, material, words, locale }, plan)
        })
    }
}

/// The agenda.
#[component]
pub fn AgendaPage() -> impl IntoView {
    let (toolbox, material) = (use_toolbox(), use_material());
    let all: &'static WorkshopWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.agenda;
    let today = Date::of(use_session().now());
    let asked = Memo::new(move |_| plan.with(|plan| Asked::of(&navigation.query(), plan, today)));
    let event = Memo::new(move |_| asked.with(|asked| asked.event().cloned()));
    let agenda = Memo::new(move |_| {
        plan.with(|plan| {
            let locale = &toolbox.locale();
            let writer = AgendaWriter { plan, content: &toolbox.content, material, words, locale };
            let event = event.with(|id| crate::domain::agenda::event(plan, id.as_ref()?));
            writer.write(event.as_ref())
        })
    });
    let said = RwSignal::new(String::new());
    let page = Page { toolbox, material, words, plan, navigation, asked, event, agenda, said };
    let view_of = Memo::new(move |_| match navigation.query().get(VIEW) {
        Some("wall") => View::Wall,
        Some("script") => View::Script,
        _ => View::Edit,
    });
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Workshop.href()>{toolbox.words.titles.workshop.as_str()}</a> };
    let shown = move || match view_of.get() {
        View::Edit => view! {
            <facts::Facts page />
            <entries::Entries page />
            <add::Add page />
            <checks::Checks page />
            <take::Take page />
        }
        .into_any(),
        View::Wall => view! { <sheets::Wall page /> }.into_any(),
        View::Script => view! { <sheets::Script page /> }.into_any(),
    };
    view! {
        <div class="page page--wide">
            <div class="no-print">
                <Heading title=toolbox.words.titles.agenda.as_str() kicker=kicker.into_any() />
                <p class="kern-body prose">{words.intro.as_str()}</p>
                <choose::Choose page />
                {move || view! { <Views label=words.views.as_str() links=links(page, view_of) /> }}
            </div>
            {shown}
        </div>
    }
}

/// The views of the event being shown.
fn links(page: Page, shown: Memo<View>) -> Vec<ViewLink> {
    let Page { words, asked, .. } = page;
    // They stay the same while one goes from view to view, so that the focus stays on them.
    let query = Query::default().with(EVENT, asked.with(|asked| asked.key().to_owned()).as_str());
    let link = |view: View, word: &'static str| ViewLink {
        href: query.clone().with(VIEW, view.key()).href(&Route::Agenda),
        word,
        current: Signal::derive(move || shown.get() == view),
    };
    vec![link(View::Edit, &words.view_edit), link(View::Wall, &words.view_wall), link(View::Script, &words.view_script)]
}
