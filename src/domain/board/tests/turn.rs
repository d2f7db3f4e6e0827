// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What cards become.

use super::*;

#[test]
fn a_card_becomes_something_once() {
    for into in TurnInto::ALL.iter().copied() {
        let mut plan = board(&["shade", "water", "shade-2"]);
        plan.set_item(
            ItemKind::Card,
            &id("shade-2"),
            &crate::domain::plan::items::CardKey::Title.attribute(),
            " Shade",
            mark(),
        );
        let cards = |plan: &Plan| Layout::of(plan, &id("b")).in_order().cloned().collect::<Vec<_>>();
        let mut n = 0;
        let mut fresh = || {
            n += 1;
            ItemId::parse(&format!("new-{n}"))
        };
        let these = cards(&plan);
        let (_, turned) = turn_into(&mut plan, &these, into, &mut fresh, &mark());
        assert_eq!(turned, Turned { n_new: 2, n_tied: 1, n_left: 0 });
        assert_eq!(plan.items(into.kind()).count(), 2);
        let became: Vec<_> = cards(&plan).iter().map(|card| card.became.clone().unwrap().1.to_string()).collect();
        assert_eq!(became, ["new-1", "new-2", "new-1"]);
        let these = cards(&plan);
        let (change, turned) = turn_into(&mut plan, &these, into, &mut fresh, &mark());
        assert!(change.is_empty());
        assert_eq!(turned.n_left, 3);
        // What it has become is deleted: it can become something again.
        plan.delete_item(into.kind(), &id("new-2"), mark());
        let these = cards(&plan);
        let (_, turned) = turn_into(&mut plan, &these, into, &mut fresh, &mark());
        assert_eq!((turned.n_new, turned.n_left), (1, 2));
    }
}
