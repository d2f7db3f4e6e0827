// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The addresses of the pages: one enum, one way in, one way out.
//!
//! Addresses live in the hash (`#/guide/decide`), so that they work in any folder, on any server and over `file://`.

use crate::domain::content::material::Shown;
use crate::domain::content::nearest::Place;
use crate::domain::id::{DeckId, ExampleId, FormatId, ItemId, MeasureId, PhaseId, ProblemId, StepId};
use crate::domain::report::Audience;

/// A page. Ids are only known to be ids; whether they exist is for the page to find out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Route {
    /// `#/`
    #[default]
    Start,
    /// `#/guide`
    Guide,
    /// `#/guide/<phase>`
    Phase(PhaseId),
    /// `#/guide/<phase>/<step>`
    Step(PhaseId, StepId),
    /// `#/measures`
    Measures,
    /// `#/measures/<id>`
    Measure(MeasureId),
    /// `#/measures/own/<item id>`
    OwnMeasure(ItemId),
    /// `#/compare`
    Compare,
    /// `#/formats`
    Formats,
    /// `#/formats/<id>`
    Format(FormatId),
    /// `#/problems`
    Problems,
    /// `#/problems/<id>`
    Problem(ProblemId),
    /// `#/check`
    Check,
    /// `#/plan`
    Plan,
    /// `#/plan/profile`
    Profile,
    /// `#/plan/recommendations`
    Recommendations,
    /// `#/plan/priorities`
    Priorities,
    /// `#/plan/tasks`
    Tasks,
    /// `#/plan/people`
    Stakeholders,
    /// `#/plan/projects`
    Projects,
    /// `#/plan/timeline`
    Timeline,
    /// `#/plan/monitoring`
    Monitoring,
    /// `#/plan/budget`
    Budget,
    /// `#/plan/decisions`
    Decisions,
    /// `#/plan/report`
    Report,
    /// `#/examples`
    Examples,
    /// `#/examples/<id>`
    Example(ExampleId),
    /// `#/people`
    People,
    /// `#/indicators`
    Indicators,
    /// `#/glossary`
    Glossary,
    /// `#/search`
    Search,
    /// `#/sources`
    Sources,
    /// `#/local`
    Local,
    /// `#/data`
    Data,
    /// `#/about`
    About,
    /// `#/workshop`
    Workshop,
    /// `#/workshop/decks/<deck>`
    Deck(DeckName),
    /// `#/present/<deck>/<slide>`, counted from one
    Present(DeckName, usize),
    /// `#/speaker/<deck>/<slide>`: the second window, with notes and clock
    Speaker(DeckName, usize),
    /// `#/workshop/agenda`
    Agenda,
    /// `#/workshop/board`
    Board,
    /// `#/workshop/transfer`
    Transfer,
    /// `#/workshop/record`
    Record,
    /// `#/workshop/collect`
    Collect,
    /// `#/workshop/join`: what a link or a QR code for a group leads to
    Join,
    /// `#/workshop/print`
    Prints,
    /// `#/workshop/guide`
    Facilitation,
    /// `#/workshop/practice`
    Practice,
    /// Anything else, kept as it was typed.
    Unknown(String),
}

/// What slides are made of, as it stands in the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeckName {
    /// `deck:<id>`: a ready deck.
    Ready(DeckId),
    /// `own:<item id>`: a deck of the plan.
    Own(ItemId),
    /// `comparison`: the measures that the address asks to compare.
    Comparison,
    /// `report:<audience>`: the report, section by section.
    Report(Audience),
    /// Something of the content or the plan, as [`Shown`] writes it.
    Of(Shown),
}

impl DeckName {
    /// Reads what [`key`](Self::key) writes.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("deck", id)) => DeckId::parse(id).map(Self::Ready),
            Some(("own", id)) => ItemId::parse(id).map(Self::Own),
            Some(("report", audience)) => Audience::parse(audience).map(Self::Report),
            None if text == "comparison" => Some(Self::Comparison),
            _ => Shown::parse(text).map(Self::Of),
        }
    }

    /// As it stands in addresses.
    pub fn key(&self) -> String {
        match self {
            Self::Ready(id) => format!("deck:{id}"),
            Self::Own(id) => format!("own:{id}"),
            Self::Comparison => "comparison".into(),
            Self::Report(audience) => format!("report:{}", audience.key()),
            Self::Of(shown) => shown.key(),
        }
    }
}

/// The number of a slide, counted from one.
fn place(text: &str) -> Option<usize> {
    text.parse().ok().filter(|place| *place > 0 && text.bytes().all(|byte| byte.is_ascii_digit()))
}

impl From<Place> for Route {
    fn from(place: Place) -> Self {
        match place {
            Place::Phase(id) => Self::Phase(id),
            Place::Step(phase, id) => Self::Step(phase, id),
            Place::Measure(id) => Self::Measure(id),
            Place::Format(id) => Self::Format(id),
            Place::Problem(id) => Self::Problem(id),
            Place::Example(id) => Self::Example(id),
        }
    }
}

impl Route {
    /// Reads the path behind the `#`, with or without it.
    ///
    /// ```
    /// use living_lab_toolbox::routes::Route;
    /// assert_eq!(Route::parse("#/measures"), Route::Measures);
    /// assert_eq!(Route::parse("/no/such/page").href(), "#/no/such/page");
    /// ```
    pub fn parse(address: &str) -> Self {
        let path = address.trim_start_matches('#');
        let path = path.split('?').next().unwrap_or_default();
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let known = match parts.as_slice() {
            [] => Some(Self::Start),
            ["guide"] => Some(Self::Guide),
            ["guide", phase] => PhaseId::parse(phase).map(Self::Phase),
            ["guide", phase, step] => {
                PhaseId::parse(phase).zip(StepId::parse(step)).map(|(phase, step)| Self::Step(phase, step))
            }
            ["measures"] => Some(Self::Measures),
            ["measures", id] => MeasureId::parse(id).map(Self::Measure),
            ["measures", "own", id] => ItemId::parse(id).map(Self::OwnMeasure),
            ["compare"] => Some(Self::Compare),
            ["formats"] => Some(Self::Formats),
            ["formats", id] => FormatId::parse(id).map(Self::Format),
            ["problems"] => Some(Self::Problems),
            ["problems", id] => ProblemId::parse(id).map(Self::Problem),
            ["check"] => Some(Self::Check),
            ["plan"] => Some(Self::Plan),
            ["plan", "profile"] => Some(Self::Profile),
            ["plan", "recommendations"] => Some(Self::Recommendations),
            ["plan", "priorities"] => Some(Self::Priorities),
            ["plan", "tasks"] => Some(Self::Tasks),
            ["plan", "people"] => Some(Self::Stakeholders),
            ["plan", "projects"] => Some(Self::Projects),
            ["plan", "timeline"] => Some(Self::Timeline),
            ["plan", "monitoring"] => Some(Self::Monitoring),
            ["plan", "budget"] => Some(Self::Budget),
            ["plan", "decisions"] => Some(Self::Decisions),
            ["plan", "report"] => Some(Self::Report),
            ["examples"] => Some(Self::Examples),
            ["examples", id] => ExampleId::parse(id).map(Self::Example),
            ["people"] => Some(Self::People),
            ["indicators"] => Some(Self::Indicators),
            ["glossary"] => Some(Self::Glossary),
            ["search"] => Some(Self::Search),
            ["sources"] => Some(Self::Sources),
            ["local"] => Some(Self::Local),
            ["data"] => Some(Self::Data),
            ["about"] => Some(Self::About),
            ["workshop"] => Some(Self::Workshop),
            ["workshop", "decks", deck] => DeckName::parse(deck).map(Self::Deck),
            ["present", deck] => DeckName::parse(deck).map(|deck| Self::Present(deck, 1)),
            ["present", deck, slide] => DeckName::parse(deck).zip(place(slide)).map(|(deck, n)| Self::Present(deck, n)),
            ["speaker", deck, slide] => DeckName::parse(deck).zip(place(slide)).map(|(deck, n)| Self::Speaker(deck, n)),
            ["workshop", "agenda"] => Some(Self::Agenda),
            ["workshop", "board"] => Some(Self::Board),
            ["workshop", "transfer"] => Some(Self::Transfer),
            ["workshop", "record"] => Some(Self::Record),
            ["workshop", "collect"] => Some(Self::Collect),
            ["workshop", "join"] => Some(Self::Join),
            ["workshop", "print"] => Some(Self::Prints),
            ["workshop", "guide"] => Some(Self::Facilitation),
            ["workshop", "practice"] => Some(Self::Practice),
            _ => None,
        };
        known.unwrap_or_else(|| Self::Unknown(path.to_owned()))
    }

    /// The address for a link.
    pub fn href(&self) -> String {
        match self {
            Self::Start => "#/".into(),
            Self::Guide => "#/guide".into(),
            Self::Phase(phase) => format!("#/guide/{phase}"),
            Self::Step(phase, step) => format!("#/guide/{phase}/{step}"),
            Self::Measures => "#/measures".into(),
            Self::Measure(id) => format!("#/measures/{id}"),
            Self::OwnMeasure(id) => format!("#/measures/own/{id}"),
            Self::Compare => "#/compare".into(),
            Self::Formats => "#/formats".into(),
            Self::Format(id) => format!("#/formats/{id}"),
            Self::Problems => "#/problems".into(),
            Self::Problem(id) => format!("#/problems/{id}"),
            Self::Check => "#/check".into(),
            Self::Plan => "#/plan".into(),
            Self::Profile => "#/plan/profile".into(),
            Self::Recommendations => "#/plan/recommendations".into(),
            Self::Priorities => "#/plan/priorities".into(),
            Self::Tasks => "#/plan/tasks".into(),
            Self::Stakeholders => "#/plan/people".into(),
            Self::Projects => "#/plan/projects".into(),
            Self::Timeline => "#/plan/timeline".into(),
            Self::Monitoring => "#/plan/monitoring".into(),
            Self::Budget => "#/plan/budget".into(),
            Self::Decisions => "#/plan/decisions".into(),
            Self::Report => "#/plan/report".into(),
            Self::Examples => "#/examples".into(),
            Self::Example(id) => format!("#/examples/{id}"),
            Self::People => "#/people".into(),
            Self::Indicators => "#/indicators".into(),
            Self::Glossary => "#/glossary".into(),
            Self::Search => "#/search".into(),
            Self::Sources => "#/sources".into(),
            Self::Local => "#/local".into(),
            Self::Data => "#/data".into(),
            Self::About => "#/about".into(),
            Self::Workshop => "#/workshop".into(),
            Self::Deck(deck) => format!("#/workshop/decks/{}", deck.key()),
            Self::Present(deck, slide) => format!("#/present/{}/{slide}", deck.key()),
            Self::Speaker(deck, slide) => format!("#/speaker/{}/{slide}", deck.key()),
            Self::Agenda => "#/workshop/agenda".into(),
            Self::Board => "#/workshop/board".into(),
            Self::Transfer => "#/workshop/transfer".into(),
            Self::Record => "#/workshop/record".into(),
            Self::Collect => "#/workshop/collect".into(),
            Self::Join => "#/workshop/join".into(),
            Self::Prints => "#/workshop/print".into(),
            Self::Facilitation => "#/workshop/guide".into(),
            Self::Practice => "#/workshop/practice".into(),
            Self::Unknown(path) => format!("#{path}"),
        }
    }

    /// The slides of something, from the first one on.
    pub fn slides_of(shown: Shown) -> Self {
        Self::Present(DeckName::Of(shown), 1)
    }

    /// The page of this address: all slides of a deck are on one.
    #[must_use]
    pub fn page(self) -> Self {
        match self {
            Self::Present(deck, _) => Self::Present(deck, 1),
            Self::Speaker(deck, _) => Self::Speaker(deck, 1),
            page => page,
        }
    }

    /// Whether the page has the window to itself, without header and footer.
    pub fn fills_window(&self) -> bool {
        matches!(self, Self::Present(..) | Self::Speaker(..))
    }

    /// Whether a hash is an address of ours; `#main` and other anchors are not.
    pub fn is_route(hash: &str) -> bool {
        let path = hash.trim_start_matches('#');
        path.is_empty() || path.starts_with('/')
    }

    /// Whether a link to `self` should be shown as current while the page is `page`.
    pub fn contains(&self, page: &Self) -> bool {
        self == page
            || match self {
                Self::Guide => matches!(page, Self::Phase(_) | Self::Step(..)),
                Self::Phase(phase) => matches!(page, Self::Step(of, _) if of == phase),
                Self::Measures => matches!(page, Self::Measure(_) | Self::OwnMeasure(_) | Self::Compare),
                Self::Formats => matches!(page, Self::Format(_)),
                Self::Problems => matches!(page, Self::Problem(_)),
                Self::Workshop => matches!(
                    page,
                    Self::Deck(_)
                        | Self::Agenda
                        | Self::Board
                        | Self::Transfer
                        | Self::Record
                        | Self::Collect
                        | Self::Join
                        | Self::Prints
                        | Self::Facilitation
                        | Self::Practice
                ),
                Self::Examples => matches!(page, Self::Example(_)),
                Self::Plan => matches!(
                    page,
                    Self::Profile
                        | Self::Check
                        | Self::Recommendations
                        | Self::Priorities
                        | Self::Tasks
                        | Self::Stakeholders
                        | Self::Projects
                        | Self::Timeline
                        | Self::Monitoring
                        | Self::Budget
                        | Self::Decisions
                        | Self::Report
                ),
                _ => false,
            }
    }
}

/// A text in pieces: each with the address of a page that follows it, if any.
///
/// ```
/// use living_lab_toolbox::routes::links_in;
/// assert_eq!(links_in("Open it (#/data)."), [("Open it (", "#/data"), (").", "")]);
/// assert_eq!(links_in("Press # now."), [("Press # now.", "")]);
/// ```
pub fn links_in(text: &str) -> Vec<(&str, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, from)) = rest.find("#/").and_then(|place| rest.split_at_checked(place)) {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || "#/:-".contains(letter);
        let end = from.find(|letter| !is_part(letter)).unwrap_or(from.len());
        let (address, after) = from.split_at_checked(end).unwrap_or((from, ""));
        pieces.push((before, address));
        rest = after;
    }
    pieces.push((rest, ""));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_an_address_that_leads_back_to_it() {
        let phase = || PhaseId::parse("decide").unwrap();
        for route in [
            Route::Start,
            Route::Guide,
            Route::Phase(phase()),
            Route::Step(phase(), StepId::parse("agree-mandate").unwrap()),
            Route::Measures,
            Route::Measure(MeasureId::parse("heat-telephone").unwrap()),
            Route::OwnMeasure(ItemId::parse("0123456789abcdef").unwrap()),
            Route::Compare,
            Route::Formats,
            Route::Format(FormatId::parse("site-meeting").unwrap()),
            Route::Problems,
            Route::Problem(ProblemId::parse("hot-courtyards").unwrap()),
            Route::Check,
            Route::Plan,
            Route::Profile,
            Route::Recommendations,
            Route::Priorities,
            Route::Tasks,
            Route::Stakeholders,
            Route::Projects,
            Route::Timeline,
            Route::Monitoring,
            Route::Budget,
            Route::Decisions,
            Route::Report,
            Route::Examples,
            Route::Example(ExampleId::parse("cologne-deutz").unwrap()),
            Route::People,
            Route::Indicators,
            Route::Glossary,
            Route::Search,
            Route::Sources,
            Route::Local,
            Route::Data,
            Route::About,
            Route::Workshop,
            Route::Deck(DeckName::Ready(DeckId::parse("kick-off").unwrap())),
            Route::Present(DeckName::Of(Shown::Phase(phase())), 3),
            Route::Present(DeckName::Comparison, 1),
            Route::Present(DeckName::Report(Audience::Council), 12),
            Route::Speaker(DeckName::Own(ItemId::parse("0123456789abcdef").unwrap()), 1),
            Route::Agenda,
            Route::Board,
            Route::Transfer,
            Route::Record,
            Route::Collect,
            Route::Join,
            Route::Prints,
            Route::Facilitation,
            Route::Practice,
            Route::Unknown("/nowhere/at/all/really".into()),
        ] {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn hand_typed_addresses_are_read_generously_and_never_fail() {
        assert_eq!(Route::parse(""), Route::Start);
        assert_eq!(Route::parse("#"), Route::Start);
        assert_eq!(Route::parse("#/guide/"), Route::Guide);
        assert_eq!(Route::parse("#/measures?x=1"), Route::Measures);
        assert_eq!(Route::parse("#/present/journey"), Route::Present(DeckName::Of(Shown::Journey), 1));
        assert_eq!(Route::parse("#/present/journey/0"), Route::Unknown("/present/journey/0".into()));
        assert_eq!(Route::parse("#/present/nothing/2"), Route::Unknown("/present/nothing/2".into()));
        assert_eq!(Route::parse("#/guide/Decide"), Route::Unknown("/guide/Decide".into()));
        assert_eq!(Route::parse("#/%F0%9F/<script>"), Route::Unknown("/%F0%9F/<script>".into()));
    }

    proptest::proptest! {
        #[test]
        fn any_address_is_read_and_stays_the_same_page(address in ".{0,80}") {
            let route = Route::parse(&address);
            proptest::prop_assert_eq!(Route::parse(&route.href()), route);
        }
    }
}
