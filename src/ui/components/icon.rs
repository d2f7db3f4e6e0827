// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Icons from Lucide, as symbols that the build puts into the page (`index.html`, `xtask` icons).

use leptos::prelude::*;

/// The icons in use; the build takes their drawings by these names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconName {
    /// Something is done.
    CircleCheck,
    /// Something is under way.
    CircleDot,
    /// Something has not begun.
    Circle,
    /// Something does not concern us.
    CircleSlash,
    /// Heat.
    ThermometerSun,
    /// Heavy rain.
    CloudRainWind,
    /// Drought.
    DropletOff,
    /// Storm.
    Wind,
    /// Saved.
    Save,
    /// Careful.
    TriangleAlert,
    /// Information.
    Info,
    /// Language.
    Languages,
    /// Appearance.
    SunMoon,
    /// Leads outside.
    ExternalLink,
    /// Back.
    ArrowLeft,
    /// On.
    ArrowRight,
    /// Print.
    Printer,
    /// Take back.
    Undo,
    /// Bring back.
    Redo,
    /// Narrow a list down.
    Filter,
    /// Look for something.
    Search,
}

impl IconName {
    const fn href(self) -> &'static str {
        match self {
            Self::CircleCheck => "#icon-circle-check",
            Self::CircleDot => "#icon-circle-dot",
            Self::Circle => "#icon-circle",
            Self::CircleSlash => "#icon-circle-slash",
            Self::ThermometerSun => "#icon-thermometer-sun",
            Self::CloudRainWind => "#icon-cloud-rain-wind",
            Self::DropletOff => "#icon-droplet-off",
            Self::Wind => "#icon-wind",
            Self::Save => "#icon-save",
            Self::TriangleAlert => "#icon-triangle-alert",
            Self::Info => "#icon-info",
            Self::Languages => "#icon-languages",
            Self::SunMoon => "#icon-sun-moon",
            Self::ExternalLink => "#icon-external-link",
            Self::ArrowLeft => "#icon-arrow-left",
            Self::ArrowRight => "#icon-arrow-right",
            Self::Printer => "#icon-printer",
            Self::Undo => "#icon-undo-2",
            Self::Redo => "#icon-redo-2",
            Self::Filter => "#icon-list-filter",
            Self::Search => "#icon-search",
        }
    }
}

/// An icon; always beside a word, therefore hidden from screen readers.
#[component]
pub fn Icon(
    /// Which one.
    name: IconName,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true" focusable="false">
            <use href=name.href() />
        </svg>
    }
}
