// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A slide as the room sees it. Its lengths are those of the box around it, so that it is the same in every size.

use leptos::prelude::*;

use super::Drawing;
use crate::domain::content::material::SlideKind;
use crate::domain::slides::{Fill, Picture, PicturePlace, Piece, Slide};
use crate::text::{PresentWords, fill};

/// What the title of a slide is on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaceTitle {
    /// A heading of a part of the page.
    Part,
    /// No heading: the slide is a small picture of itself.
    None,
}

/// The slide.
#[component]
pub fn SlideFace(
    /// The slide; nothing is shown without one.
    #[prop(into)]
    slide: Signal<Option<Slide>>,
    /// What its title is.
    title: FaceTitle,
    /// The words of slides.
    words: &'static PresentWords,
) -> impl IntoView {
    let ask = move |ask: fn(&Slide) -> String| slide.with(|slide| slide.as_ref().map(ask).unwrap_or_default());
    let name = move || slide.with(|slide| slide.as_ref().map(|slide| titled(slide, words)));
    let kicker = move || ask(|slide| slide.kicker.clone());
    let class = move || slide.with(|slide| slide.as_ref().map_or("slide", look));
    let fill = move || slide.with(|slide| slide.as_ref().map_or("", |slide| fullness(slide.fill())));
    let wide = move || slide.with(|slide| slide.as_ref().map_or("", |slide| fullness(slide.fill_of_wide())));
    let language = move || slide.with(|slide| slide.as_ref().map(|slide| slide.language.tag()));
    let content = move || slide.get().map(content);
    let heading = match title {
        FaceTitle::Part => view! { <h2 class="slide__title" dir="auto">{name}</h2> }.into_any(),
        FaceTitle::None => view! { <p class="slide__title" dir="auto">{name}</p> }.into_any(),
    };
    view! {
        <div class="slide-box">
            <article class=class data-fill=fill data-wide=wide lang=language>
                <p class="slide__kicker" dir="auto">{kicker}</p>
                {heading}
                {content}
            </article>
        </div>
    }
}

/// The title of a slide, with its place among the parts of a thought.
pub fn titled(slide: &Slide, words: &PresentWords) -> String {
    let (n, of) = slide.part;
    if of == 1 {
        return slide.title.clone();
    }
    fill(&words.slide.part, &[("title", &slide.title), ("n", &n.to_string()), ("of", &of.to_string())])
}

fn look(slide: &Slide) -> &'static str {
    match (slide.kind, slide.picture.as_ref().map(|picture| picture.place)) {
        (_, Some(PicturePlace::Beside)) => "slide slide--beside",
        (_, Some(PicturePlace::Instead)) => "slide slide--instead",
        (SlideKind::Opening, None) if slide.is_large() => "slide slide--large slide--opening",
        (SlideKind::Opening | SlideKind::Closing, None) => "slide slide--opening",
        (SlideKind::Exercise, None) => "slide slide--exercise",
        (_, None) if slide.is_large() => "slide slide--large",
        (_, None) => "slide",
    }
}

fn fullness(fill: Fill) -> &'static str {
    match fill {
        Fill::Airy => "airy",
        Fill::Half => "half",
        Fill::Full => "full",
    }
}

fn content(slide: Slide) -> AnyView {
    let picture =
        slide.picture.map(|Picture { drawing, .. }| view! { <div class="slide__picture"><Drawing drawing /></div> });
    let pieces: Vec<AnyView> = slide.body.into_iter().map(piece).collect();
    view! { <div class="slide__content"><div class="slide__body">{pieces}</div> {picture}</div> }.into_any()
}

fn piece(piece: Piece) -> AnyView {
    let item = |text: String| view! { <li dir="auto">{text}</li> };
    match piece {
        Piece::Text(text) => view! { <p class="slide__text" dir="auto">{text}</p> }.into_any(),
        Piece::Small(text) => view! { <p class="slide__small" dir="auto">{text}</p> }.into_any(),
        Piece::Points(points) => {
            view! { <ul class="slide__points">{points.into_iter().map(item).collect_view()}</ul> }.into_any()
        }
        Piece::Numbered(from, points) => {
            view! { <ol class="slide__points" start=from>{points.into_iter().map(item).collect_view()}</ol> }.into_any()
        }
        Piece::Facts(facts) => {
            let fact = |(name, value): (String, String)| {
                view! { <div class="slide__fact"><dt dir="auto">{name}</dt> <dd dir="auto">{value}</dd></div> }
            };
            view! { <dl class="slide__facts">{facts.into_iter().map(fact).collect_view()}</dl> }.into_any()
        }
    }
}
