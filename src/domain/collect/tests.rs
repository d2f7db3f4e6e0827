// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links for working groups: what is written is read, what was changed on the way is refused, and what comes back joins.

use proptest::prelude::*;

use super::*;
use crate::domain::board::{Direction, Layout, add_card, delete_board, give, move_to_lane, new_board, pasted, step};
use crate::domain::id::{DeviceId, ItemId, MeasureId, PlanId};
use crate::domain::plan::items::{BoardLayout, CardKey};
use crate::domain::plan::{Deletion, History, ItemEdit, ItemKey, Mark, MeasureState, Preview, Value, file};
use crate::domain::timestamp::Timestamp;

fn id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

fn mark(device: &str) -> Mark {
    Mark { device: DeviceId::parse(device).unwrap(), at: Timestamp::from_millis(1_790_000_000_000) }
}

fn group() -> WorkingGroup {
    WorkingGroup::named("table-1", "Table 1").unwrap()
}

/// A plan with a board `b` of two columns and so many cards, and with an answer that nobody else is to read.
fn plan(n_cards: usize) -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("a234567bcdefghijklmn").unwrap(), Timestamp::from_millis(1_780_000_000_000));
    plan.describe(About::Title, "Parkstadt", mark("here"));
    plan.answer(&crate::domain::id::QuestionId::parse("what-may-fail").unwrap(), "Mrs Pop", mark("here"));
    plan.set_measure(&MeasureId::parse("pocket-park").unwrap(), Some(MeasureState::Shortlisted), mark("here"));
    let columns = [(id("one"), "Ideas".to_owned()), (id("two"), "Concerns".to_owned())];
    plan.edit_items(&new_board(&id("b"), "Ideas", None, (BoardLayout::Columns, "3"), &columns), mark("here"));
    for n in 0..n_cards {
        let layout = Layout::of(&plan, &id("b"));
        let text = format!("Card {n} with\ta tab, a \\ and șțäö");
        plan.edit_items(
            &add_card(&layout, &id("b"), &id(&format!("c{n}")), Some(&id("one")), (&text, "Ada")),
            mark("here"),
        );
    }
    plan
}

#[test]
fn a_group_gets_what_it_needs_and_nothing_personal() {
    for (exercise, expected) in [
        (GroupExercise::Cards(id("b")), vec!["board", "board-column", "card"]),
        (GroupExercise::Rating, vec![]),
        (GroupExercise::Check, vec![]),
    ] {
        let copy = copy_for(&plan(2), group(), &exercise);
        let kinds: Vec<&str> =
            ItemKind::ALL.iter().filter(|kind| copy.items(**kind).next().is_some()).map(|kind| kind.key()).collect();
        assert_eq!(kinds, expected);
        assert_eq!(copy.working_group(), Some(&group()));
        assert!(copy.fields().all(|field| !field.is_personal()));
        assert_eq!(copy.measures().count(), usize::from(exercise == GroupExercise::Rating));
    }
}

#[test]
fn a_link_is_read_as_it_was_written() {
    for exercise in GroupExercise::all_of(&plan(3)) {
        let invitation = Invitation::of(&plan(3), group(), exercise);
        let letters = invitation.letters().unwrap();
        let read = Invitation::read(&letters).unwrap();
        assert_eq!((&read.exercise, read.group()), (&invitation.exercise, Some(&group())));
        assert_eq!(read.plan.identity(), invitation.plan.identity());
        assert_eq!(read.plan.about(About::Title), "Parkstadt");
        let cards = |plan: &Plan| Layout::of(plan, &id("b"));
        assert_eq!(cards(&read.plan), cards(&invitation.plan));
        // As people type it, with a line break in the middle.
        let typed = format!("{}\n {}", &letters[..10].to_lowercase(), &letters[10..]);
        assert_eq!(Invitation::read(&typed), Ok(read));
    }
}

#[test]
fn what_comes_back_joins_without_conflicts_where_only_the_group_has_changed_something() {
    let mut mine = plan(3);
    let mut theirs =
        Invitation::read(&Invitation::of(&mine, group(), GroupExercise::Cards(id("b"))).letters().unwrap())
            .unwrap()
            .plan;
    let mut edits = crate::domain::board::move_to_lane(&Layout::of(&theirs, &id("b")), &id("c1"), Some(&id("two")));
    edits.extend(give(&theirs, &id("c0"), "Table 1", 2, &id("dots-1")));
    edits.extend(add_card(&Layout::of(&theirs, &id("b")), &id("b"), &id("new"), None, ("More shade", "Table 1")));
    theirs.edit_items(&edits, mark("there"));
    let file = file::write(&theirs, "2026.11", Timestamp::default()).unwrap();
    let read = file::read(&file).unwrap();
    assert_eq!((read.problems, read.plan.working_group()), (Vec::new(), Some(&group())));
    mine.absorb(&read.plan).unwrap();
    assert_eq!(mine.working_group(), None, "whoever holds the plan stays who they are");
    assert_eq!(mine.conflicts().len(), 0);
    let layout = Layout::of(&mine, &id("b"));
    assert_eq!((layout.cards.len(), layout.cards.get(&id("c1")).unwrap().column.clone()), (4, Some(id("two"))));
    assert_eq!(mine.item(ItemKind::Card, &id("c0")).unwrap().text(CardKey::By.key()), "Ada");
    // Moved on both sides: that is for people to decide.
    let mut other = plan(3);
    other.edit_items(&crate::domain::board::move_to_lane(&Layout::of(&other, &id("b")), &id("c1"), None), mark("here"));
    other.absorb(&read.plan).unwrap();
    assert_eq!(other.conflicts().len(), 1);
}

/// What a group hands back that was invited by link and has done this.
fn handed_back(plan: &Plan, name: &str, does: impl Fn(&Plan) -> Vec<ItemEdit>) -> (String, Plan) {
    let group = WorkingGroup::named(name, name).unwrap();
    let invitation = Invitation::of(plan, group, GroupExercise::Dots(id("b")));
    let mut copy = Invitation::read(&invitation.letters().unwrap()).unwrap().plan;
    copy.edit_items(&does(&copy), mark(name));
    (name.to_owned(), copy)
}

fn deletes(card: &str) -> impl Fn(&Plan) -> Vec<ItemEdit> {
    let (kind, attribute) = (ItemKind::Card, ItemKey::Deleted.attribute());
    let edit = ItemEdit { kind, item: id(card), attribute, text: "yes".into() };
    move |_| vec![edit.clone()]
}

fn writes(card: &str, key: CardKey, text: &str) -> impl Fn(&Plan) -> Vec<ItemEdit> {
    let edit = ItemEdit { kind: ItemKind::Card, item: id(card), attribute: key.attribute(), text: text.into() };
    move |_| vec![edit.clone()]
}

/// The cards on the board, and the entries that are left to decide.
fn left(plan: &Plan) -> (Vec<String>, Vec<String>) {
    let cards = plan.cards_of(&id("b")).iter().map(|card| card.id.to_string()).collect();
    (cards, plan.conflicts().iter().map(|conflict| conflict.field.to_string()).collect())
}

#[test]
fn a_card_that_a_group_deletes_goes_unless_others_have_changed_it() {
    let start = plan(2);
    let gives = |copy: &Plan| give(copy, &id("c0"), "Table 2", 2, &id("dots-2"));
    let moves = |copy: &Plan| move_to_lane(&Layout::of(copy, &id("b")), &id("c0"), Some(&id("two")));
    let (goes, stays) = ((vec!["c1"], vec![]), (vec!["c0", "c1"], vec!["items.card.c0.deleted"]));
    type Does<'a> = &'a dyn Fn(&Plan) -> Vec<ItemEdit>;
    type Left<'a> = (Vec<&'a str>, Vec<&'a str>);
    let rewrites = writes("c0", CardKey::Title, "More trees");
    let nothing = |_: &Plan| Vec::new();
    let cases: [(&str, Does<'_>, Does<'_>, &Left<'_>); 7] = [
        ("nobody else", &nothing, &nothing, &goes),
        ("another group has changed another card", &nothing, &writes("c1", CardKey::Title, "Shade"), &goes),
        ("another group has moved it", &nothing, &moves, &goes),
        ("another group has deleted it too", &nothing, &deletes("c0"), &goes),
        ("another group has rewritten it", &nothing, &rewrites, &stays),
        ("another group has given it dots", &nothing, &gives, &stays),
        ("the plan itself has rewritten it", &rewrites, &nothing, &stays),
    ];
    for (name, here, there, (cards, conflicts)) in cases {
        let mut mine = start.clone();
        mine.edit_items(&here(&mine), mark("here"));
        let files = [handed_back(&start, "table-1", deletes("c0")), handed_back(&start, "table-2", there)];
        let preview = Preview::of(&mine, &files);
        let [Deletion { item, files: by, contested, .. }] = &preview.deletions[..] else {
            panic!("{name}: {preview:?}")
        };
        assert_eq!((item.as_str(), &*by[0], *contested), ("c0", "table-1", !conflicts.is_empty()), "{name}");
        assert_eq!(preview.n_to_decide(), conflicts.len(), "{name}");
        let before = mine.clone();
        let change = preview.accept(&mut mine, &mark("here")).unwrap();
        let expected =
            (cards.iter().map(ToString::to_string).collect(), conflicts.iter().map(ToString::to_string).collect());
        assert_eq!(left(&mine), expected, "{name}");
        // The same files once more, in another order, bring nothing new and ask nothing twice.
        let [one, other] = files.clone();
        let again = Preview::of(&mine, &[other, one]);
        again.accept(&mut mine, &mark("here")).unwrap();
        assert_eq!((left(&mine), again.deletions.len()), (expected.clone(), 0), "{name}, once more");
        // What was decided stays decided.
        for word in ["yes", "no"] {
            let mut decided = mine.clone();
            for conflict in decided.conflicts() {
                decided.keep(&conflict.field, &Value::Text(word.into()), &mark("here"));
            }
            let known = left(&decided);
            Preview::of(&decided, &files).accept(&mut decided, &mark("here")).unwrap();
            assert_eq!(left(&decided), known, "{name}: decided {word}");
        }
        let mut history = History::default();
        history.record(&change);
        history.undo(&mut mine, &mark("here"));
        assert_eq!(left(&mine), left(&before), "{name}: taken back");
    }
}

#[test]
fn what_was_deleted_here_stays_if_a_group_goes_on_with_it() {
    let start = plan(2);
    let mut mine = start.clone();
    mine.edit_items(&deletes("c0")(&mine), mark("here"));
    let idle = Preview::of(&mine, &[handed_back(&start, "table-1", |_| Vec::new())]);
    assert_eq!(idle.deletions, []);
    let writes = handed_back(&start, "table-1", writes("c0", CardKey::Title, "More trees"));
    let preview = Preview::of(&mine, &[writes]);
    assert!(matches!(&preview.deletions[..], [Deletion { files, contested: true, .. }] if files.is_empty()));
    preview.accept(&mut mine, &mark("here")).unwrap();
    assert_eq!(left(&mine), (vec!["c0".into(), "c1".into()], vec!["items.card.c0.deleted".into()]));
}

#[test]
fn a_board_does_not_go_with_cards_that_others_have_written_meanwhile() {
    let start = plan(1);
    // A file knows that the board was added; a link, which has less room, says it of cards alone.
    let mut copy = copy_for(&start, WorkingGroup::named("table-1", "Table 1").unwrap(), &GroupExercise::Dots(id("b")));
    copy.edit_items(&delete_board(&id("b")), mark("table-1"));
    let files = [
        ("table-1".to_owned(), copy),
        handed_back(&start, "table-2", |copy| {
            add_card(&Layout::of(copy, &id("b")), &id("b"), &id("new"), None, ("Shade", ""))
        }),
    ];
    for (n_files, conflicts) in [(1, vec![]), (2, vec!["items.board.b.deleted".to_owned()])] {
        let mut mine = start.clone();
        let preview = Preview::of(&mine, &files[..n_files]);
        preview.accept(&mut mine, &mark("here")).unwrap();
        assert_eq!((left(&mine).1, mine.boards().count()), (conflicts.clone(), conflicts.len()));
    }
}

#[test]
fn groups_that_sort_the_same_card_need_not_decide_between_numbers() {
    let mut mine = plan(4);
    let up = |n: usize| {
        move |copy: &Plan| -> Vec<ItemEdit> {
            let mut copy = copy.clone();
            let steps = (0..n).flat_map(|_| {
                let edits = step(&Layout::of(&copy, &id("b")), &id("c3"), Direction::Up);
                copy.edit_items(&edits, mark("step"));
                edits
            });
            steps.last().into_iter().collect()
        }
    };
    let files = [handed_back(&mine, "table-1", up(1)), handed_back(&mine, "table-2", up(2))];
    let orders =
        files.each_ref().map(|(_, plan)| plan.item(ItemKind::Card, &id("c3")).unwrap().text("order").to_owned());
    assert_ne!(orders[0], orders[1]);
    for (_, file) in &files {
        mine.absorb(file).unwrap();
    }
    assert_eq!(mine.conflicts(), []);
}

#[test]
fn a_copy_stays_that_of_its_group() {
    let mut copy = Invitation::of(&plan(1), group(), GroupExercise::Check).plan;
    let mut other = copy.clone();
    other.work_as(WorkingGroup::named("table-2", "Table 2"));
    copy.absorb(&other).unwrap();
    copy.absorb(&plan(1)).unwrap();
    assert_eq!(copy.working_group(), Some(&group()));
    let mut empty = Plan::default();
    empty.absorb(&copy).unwrap();
    assert_eq!(empty.working_group(), Some(&group()));
}

#[test]
fn as_many_cards_as_fit_go_along() {
    let invitation = Invitation::of(&plan(60), group(), GroupExercise::Dots(id("b")));
    for room in [8_000, 900, 600, 400] {
        let (part, letters) = invitation.clone().fitting(&|letters| letters.len() <= room).unwrap();
        let n_cards = part.plan.items(ItemKind::Card).count();
        assert!(letters.len() <= room && n_cards + part.n_left_out == 60, "{room}: {n_cards} of {}", part.n_left_out);
        assert_eq!(Invitation::read(&letters).unwrap().n_left_out, part.n_left_out);
    }
    assert!(invitation.fitting(&|letters| letters.len() < 100).is_none());
}

#[test]
fn a_link_that_was_cut_or_changed_is_refused() {
    let invitation = Invitation::of(&plan(3), group(), GroupExercise::Rating);
    let letters = invitation.letters().unwrap();
    let whole = Invitation::read(&letters);
    assert_eq!(Invitation::read(" "), Err(InvitationError::Empty));
    assert_eq!(Invitation::read(&letters.replacen('1', "2", 1)), Err(InvitationError::Newer));
    for n in 1..letters.len() {
        assert_eq!(Invitation::read(&letters[..n]), Err(InvitationError::Damaged), "cut behind {n}");
        let other = if &letters[n..=n] == "A" { "B" } else { "A" };
        let changed = [&letters[..n], other, &letters[n + 1..]].concat();
        // The last bits of what is packed may mean nothing.
        let read = Invitation::read(&changed);
        assert!(read.is_err() || n + 3 > letters.len() && read == whole, "changed at {n}");
    }
}

#[test]
fn addresses_that_others_cannot_open_are_refused() {
    for (written, page, expected) in [
        ("", "http://127.0.0.1:8000/#/", Ok("http://127.0.0.1:8000/")),
        ("", "https://x.org/sub/index.html?a#b", Ok("https://x.org/sub/index.html")),
        ("https://x.org/sub", "", Ok("https://x.org/sub/")),
        ("HTTPS://x.org", "", Ok("https://x.org/")),
        ("x.org/lab", "file:///a", Ok("https://x.org/lab/")),
        ("", "file:///a", Err(BaseError::OnlyAFile)),
        ("file:///a", "", Err(BaseError::NoAddress)),
        ("javascript:alert(1)", "", Err(BaseError::NoAddress)),
        ("https://", "", Err(BaseError::NoAddress)),
        ("my toolbox", "", Err(BaseError::NoAddress)),
        ("https://a@b.org", "", Err(BaseError::NoAddress)),
        ("http://localhost:8000", "", Err(BaseError::OnlyHere)),
        ("https://127.0.0.1/", "", Err(BaseError::OnlyHere)),
    ] {
        assert_eq!(
            base(written, page).map(|base| base.as_str().to_owned()),
            expected.map(str::to_owned),
            "{written} {page}"
        );
    }
    assert_eq!(base(&format!("https://x.org/{}", "a".repeat(300)), ""), Err(BaseError::TooLong));
}

proptest! {
    #[test]
    fn any_letters_are_read_or_refused(letters in "1?[A-Z2-7a-z0-9 -]{0,200}") {
        let _ = Invitation::read(&letters);
    }

    #[test]
    fn any_text_is_a_part_of_a_plan_or_refused(text in "(a|b-1|items\\.card\\.x\\.title|\t|\n|0|7|\\\\){0,60}") {
        let _ = crate::domain::plan::read_carried(&text);
    }

    #[test]
    fn any_address_is_taken_or_refused(written in ".{0,60}", page in ".{0,60}") {
        if let Ok(base) = base(&written, &page) {
            prop_assert_eq!(super::base(base.as_str(), "").map(|again| again == base).unwrap_or(true), true);
        }
    }

    #[test]
    fn cards_travel_whatever_is_written_on_them(texts in prop::collection::vec("[^\u{0}]{1,40}", 1..6)) {
        let mut plan = plan(0);
        for (n, text) in texts.iter().enumerate() {
            let layout = Layout::of(&plan, &id("b"));
            plan.edit_items(&add_card(&layout, &id("b"), &id(&format!("c{n}")), None, (text, "")), mark("here"));
        }
        let letters = Invitation::of(&plan, group(), GroupExercise::Cards(id("b"))).letters().unwrap();
        let read = Invitation::read(&letters).unwrap().plan;
        let said: Vec<_> = read.cards_of(&id("b")).iter().map(|card| card.text.to_owned()).collect();
        prop_assert_eq!(said, texts);
        let _ = pasted("x", &Layout::of(&read, &id("b")));
    }
}
