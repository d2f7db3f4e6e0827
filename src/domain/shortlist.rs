// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The measures among which planners choose, what several people think of them, and the order that follows.

use super::advice::Priority;
use super::check::lowest_first;
use super::content::{Content, in_order as in_dictionary_order};
use super::id::{ItemId, MeasureId};
use super::plan::items::{MeasureKey, OwnMeasureKey, Rating, RatingKey, Subject};
use super::plan::{Change, ItemKind, Mark, MeasureState, Plan};

/// A measure to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The measure: of the catalogue, or an own one under its id.
    pub measure: MeasureId,
    /// How far it has come; an own measure may have no state.
    pub state: Option<MeasureState>,
    /// Its place in the order that was taken into the plan, from 1.
    pub order: Option<u16>,
}

/// Where a measure stands between little (1) and much (5). Doubled, because a median may be a half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Twice the impact, 2 to 10.
    pub impact: u16,
    /// Twice the effort, 2 to 10.
    pub effort: u16,
}

impl Spot {
    /// The spot of whole numbers from 1 to 5.
    pub fn at(impact: u8, effort: u8) -> Self {
        Self { impact: u16::from(impact) * 2, effort: u16::from(effort) * 2 }
    }

    /// The median of some ratings, if both sides were rated.
    pub fn of(ratings: &[Rating<'_>]) -> Option<Self> {
        let (impact, effort) = (Rating::impact_spread(ratings)?, Rating::effort_spread(ratings)?);
        Some(Self { impact: impact.median_doubled, effort: effort.median_doubled })
    }

    /// The corner of the matrix. A half is on the side on which it is nearer to less impact and to more effort.
    pub fn corner(self) -> Priority {
        let whole = |doubled: u16| u8::try_from(doubled).unwrap_or(u8::MAX);
        Priority::of(whole(self.impact / 2), whole(self.effort.div_ceil(2)))
    }
}

/// Measures that are an idea, on the shortlist or planned, and own measures that nobody has rejected or done. Those with an
/// order come first.
pub fn shortlist(plan: &Plan) -> Vec<Listed> {
    let own = plan.own_measures().filter_map(|own| own.measure_id());
    let own: Vec<_> = own.map(|id| (plan.measure_state(&id), id)).collect();
    let mut listed: Vec<_> = plan.measures().map(|(id, state)| (Some(state), id.clone())).collect();
    // Of an own measure that was deleted the state stays, for the case that it comes back.
    let deleted = |id: &MeasureId| {
        ItemId::parse(id.as_str())
            .and_then(|id| plan.item_deleted_or_not(ItemKind::OwnMeasure, &id))
            .is_some_and(|item| item.is_deleted())
    };
    listed.retain(|(_, id)| own.iter().all(|(_, own)| own != id) && !deleted(id));
    let open = |state: Option<MeasureState>| {
        matches!(state, None | Some(MeasureState::Idea | MeasureState::Shortlisted | MeasureState::Planned))
    };
    let all = listed.into_iter().chain(own).filter(|(state, _)| open(*state));
    let all: Vec<Listed> =
        all.map(|(state, measure)| Listed { order: order_of(plan, &measure), state, measure }).collect();
    let places = lowest_first(all.iter().map(|listed| listed.order.map_or(i64::MAX, i64::from)));
    places.into_iter().filter_map(|place| all.get(place).cloned()).collect()
}

/// The same as people look for them: where there is no order, by title in the language of the content, as a dictionary has it.
pub fn shortlist_by_title(plan: &Plan, content: &Content) -> Vec<Listed> {
    let listed = shortlist(plan);
    let title = |id: &MeasureId| match content.measures.get(id) {
        Some(measure) => measure.title.clone(),
        None => ItemId::parse(id.as_str())
            .and_then(|id| {
                plan.item(ItemKind::OwnMeasure, &id).map(|item| item.text(OwnMeasureKey::Title.key()).to_owned())
            })
            .unwrap_or_default(),
    };
    let by_title = in_dictionary_order(listed.iter().map(|listed| title(&listed.measure)).collect());
    let by_title: Vec<&Listed> = by_title.into_iter().filter_map(|place| listed.get(place)).collect();
    let places = lowest_first(by_title.iter().map(|listed| listed.order.map_or(i64::MAX, i64::from)));
    places.into_iter().filter_map(|place| by_title.get(place).map(|listed| Listed::clone(listed))).collect()
}

/// The state that puts a measure on the shortlist or takes it off again; `None` where it has come further.
pub fn toggled(state: Option<MeasureState>) -> Option<Option<MeasureState>> {
    match state {
        None | Some(MeasureState::Idea) => Some(Some(MeasureState::Shortlisted)),
        Some(MeasureState::Shortlisted) => Some(None),
        Some(MeasureState::Planned | MeasureState::UnderWay | MeasureState::Done | MeasureState::Rejected) => None,
    }
}

/// The place of a measure in the order that was taken into the plan.
pub fn order_of(plan: &Plan, measure: &MeasureId) -> Option<u16> {
    let item = plan.item(ItemKind::Measure, &ItemId::parse(measure.as_str())?)?;
    item.text(MeasureKey::Order.key()).parse().ok()
}

/// Who has rated, each once, in the order in which they came.
pub fn raters(plan: &Plan) -> Vec<&str> {
    let mut raters = Vec::new();
    for rating in plan.ratings() {
        if !raters.contains(&rating.by) {
            raters.push(rating.by);
        }
    }
    raters
}

/// The ratings of a measure, of each person the last.
pub fn ratings_of<'a>(plan: &'a Plan, measure: &MeasureId) -> Vec<Rating<'a>> {
    let mut ratings: Vec<Rating<'a>> = Vec::new();
    for rating in plan.ratings_of(&Subject::Measure(measure.clone())) {
        ratings.retain(|earlier| earlier.by != rating.by);
        ratings.push(rating);
    }
    ratings
}

/// What somebody thinks of a measure.
pub fn rating_by<'a>(plan: &'a Plan, measure: &MeasureId, by: &str) -> Option<Rating<'a>> {
    ratings_of(plan, measure).into_iter().find(|rating| rating.by == by)
}

/// The rated measures in the order in which to begin them: by corner, then the highest impact, then the least effort. Those
/// that nobody has rated come last, as they stand.
pub fn in_order(spots: &[(MeasureId, Option<Spot>)]) -> Vec<MeasureId> {
    let key = |spot: &Option<Spot>| {
        spot.map_or(i64::MAX, |spot| {
            let corner = Priority::ALL.iter().take_while(|corner| **corner != spot.corner()).count();
            // Impact and effort are at most 10.
            corner as i64 * 10_000 + i64::from(100_u16.saturating_sub(spot.impact)) * 100 + i64::from(spot.effort)
        })
    };
    let places = lowest_first(spots.iter().map(|(_, spot)| key(spot)));
    places.into_iter().filter_map(|place| spots.get(place)).map(|(id, _)| id.clone()).collect()
}

/// Takes an order into the plan and moves the chosen measures on to planned, as one change. Measures of the list that are not
/// in the order lose the place that they may have had.
pub fn take_order(plan: &mut Plan, order: &[MeasureId], planned: &[MeasureId], mark: &Mark) -> Change {
    let others =
        shortlist(plan).into_iter().filter(|listed| listed.order.is_some() && !order.contains(&listed.measure));
    let without: Vec<MeasureId> = others.map(|listed| listed.measure).collect();
    let places = order.iter().enumerate().map(|(place, measure)| (measure, (place + 1).to_string()));
    let places = places.chain(without.iter().map(|measure| (measure, String::new())));
    let mut change = Change::default();
    for (measure, place) in places {
        let Some(item) = ItemId::parse(measure.as_str()) else { continue };
        let says = [(MeasureKey::Order.attribute(), &*place)];
        change = change.then(plan.set_items(ItemKind::Measure, &item, &says, mark.clone()));
    }
    for measure in planned {
        change = change.then(plan.set_measure(measure, Some(MeasureState::Planned), mark.clone()));
    }
    change
}

/// Adds an own measure by its title, as one change. Who writes one for their plan has it as an idea.
pub fn add_own(plan: &mut Plan, item: &ItemId, title: &str, mark: &Mark) -> Change {
    let says = [(OwnMeasureKey::Title.attribute(), title)];
    let change = plan.add_item(ItemKind::OwnMeasure, item, &says, mark.clone());
    match MeasureId::parse(item.as_str()) {
        Some(id) => change.then(plan.set_measure(&id, Some(MeasureState::Idea), mark.clone())),
        None => change,
    }
}

/// Writes what somebody thinks of a measure; a rating of theirs that is there is changed. `new` is the id of one that has to
/// be added; `None` takes a side of the rating back.
pub fn rate(
    plan: &mut Plan,
    (measure, by): (&MeasureId, &str),
    (impact, effort): (Option<u8>, Option<u8>),
    new: &ItemId,
    mark: Mark,
) -> Change {
    let digit = |value: Option<u8>| value.map(|value| value.to_string()).unwrap_or_default();
    let (impact, effort) = (digit(impact), digit(effort));
    let values = [(RatingKey::Impact.attribute(), &*impact), (RatingKey::Effort.attribute(), &*effort)];
    match rating_by(plan, measure, by).map(|rating| rating.id.clone()) {
        Some(item) => plan.set_items(ItemKind::Rating, &item, &values, mark),
        None => {
            let subject = Subject::Measure(measure.clone()).key();
            let about = [(RatingKey::Subject.attribute(), &*subject), (RatingKey::By.attribute(), by)];
            plan.add_item(ItemKind::Rating, new, &[&about[..], &values[..]].concat(), mark)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, PlanId};
    use crate::domain::timestamp::Timestamp;

    fn measure(id: &str) -> MeasureId {
        MeasureId::parse(id).unwrap()
    }

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    fn begun(listed: &[(&str, MeasureState)]) -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        for (id, state) in listed {
            plan.set_measure(&measure(id), Some(*state), mark());
        }
        plan
    }

    fn rated(plan: &mut Plan, n: usize, id: &str, by: &str, impact: u8, effort: u8) {
        let new = ItemId::parse(&format!("rating-{n}")).unwrap();
        rate(plan, (&measure(id), by), (Some(impact), Some(effort)), &new, mark());
    }

    #[test]
    fn what_is_decided_is_no_longer_to_choose_from() {
        use MeasureState::*;
        let plan =
            begun(&[("a", Idea), ("b", Shortlisted), ("c", Planned), ("d", UnderWay), ("e", Done), ("f", Rejected)]);
        let listed: Vec<_> = shortlist(&plan).into_iter().map(|listed| listed.measure.to_string()).collect();
        assert_eq!(listed, ["a", "b", "c"]);
    }

    #[test]
    fn an_own_measure_is_listed_until_it_is_deleted() {
        let mut plan = begun(&[("a", MeasureState::Idea)]);
        let item = ItemId::parse("own-1").unwrap();
        add_own(&mut plan, &item, "Shade sails", &mark());
        assert_eq!(plan.measure_state(&measure("own-1")), Some(MeasureState::Idea));
        assert_eq!(shortlist(&plan).len(), 2);
        plan.delete_item(ItemKind::OwnMeasure, &item, mark());
        assert_eq!(shortlist(&plan).len(), 1, "its state is still there, but nothing to show");
    }

    #[test]
    fn corners_of_halves_lean_to_less_impact_and_more_effort() {
        for (impact, effort, corner) in [
            (6, 6, Priority::DoFirst),
            (5, 6, Priority::AlongTheWay),
            (6, 7, Priority::PlanWell),
            (5, 7, Priority::NotNow),
            (10, 2, Priority::DoFirst),
        ] {
            assert_eq!(Spot { impact, effort }.corner(), corner, "{impact} {effort}");
        }
    }

    #[test]
    fn a_second_rating_of_the_same_person_replaces_the_first() {
        let mut plan = begun(&[("a", MeasureState::Shortlisted)]);
        rated(&mut plan, 1, "a", "Ada", 1, 1);
        rated(&mut plan, 2, "a", "Ion", 5, 3);
        rated(&mut plan, 3, "a", "Ada", 4, 2);
        assert_eq!(plan.ratings().count(), 2);
        assert_eq!(Spot::of(&ratings_of(&plan, &measure("a"))), Some(Spot { impact: 9, effort: 5 }));
        assert_eq!(raters(&plan), ["Ada", "Ion"]);
    }

    #[test]
    fn the_order_goes_by_corner_impact_and_effort_and_into_the_plan_as_one_change() {
        let mut plan = begun(&["a", "b", "c", "d", "e"].map(|id| (id, MeasureState::Shortlisted)));
        for (n, (id, impact, effort)) in [("a", 2, 5), ("b", 3, 3), ("c", 5, 5), ("d", 5, 2)].into_iter().enumerate() {
            rated(&mut plan, n, id, "", impact, effort);
        }
        let spots: Vec<_> = shortlist(&plan)
            .into_iter()
            .map(|listed| (listed.measure.clone(), Spot::of(&ratings_of(&plan, &listed.measure))))
            .collect();
        let order = in_order(&spots);
        assert_eq!(order, ["d", "b", "c", "a", "e"].map(measure));
        take_order(&mut plan, &order, &[measure("d")], &mark());
        assert_eq!(plan.measure_state(&measure("d")), Some(MeasureState::Planned));
        let listed: Vec<_> = shortlist(&plan).into_iter().map(|listed| listed.measure).collect();
        assert_eq!(listed, order);
    }

    #[test]
    fn what_nobody_has_rated_gets_no_place_and_loses_an_old_one() {
        let mut plan = begun(&["a", "b", "c"].map(|id| (id, MeasureState::Shortlisted)));
        take_order(&mut plan, &["a", "b"].map(measure), &[], &mark());
        take_order(&mut plan, &["b"].map(measure), &[measure("c")], &mark());
        let places: Vec<_> = ["a", "b", "c"].iter().map(|id| order_of(&plan, &measure(id))).collect();
        assert_eq!(places, [None, Some(1), None]);
        assert_eq!(plan.measure_state(&measure("c")), Some(MeasureState::Planned), "ticked all the same");
    }

    proptest::proptest! {
        #[test]
        fn an_order_has_every_measure_once(ratings in proptest::collection::vec(proptest::option::of((1..6_u8, 1..6_u8)), 0..12)) {
            let spots: Vec<_> = ratings
                .iter()
                .enumerate()
                .map(|(n, spot)| (measure(&format!("m{n}")), spot.map(|(impact, effort)| Spot::at(impact, effort))))
                .collect();
            let mut order = in_order(&spots);
            proptest::prop_assert_eq!(order.len(), spots.len());
            order.sort();
            order.dedup();
            proptest::prop_assert_eq!(order.len(), spots.len());
        }
    }
}
