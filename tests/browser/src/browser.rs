// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A browser with a profile of its own, driven through its WebDriver.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::Outcome;

/// The engines the toolbox is tried in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium.
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// WebKitGTK: the nearest thing to Safari.
    WebKit,
}

/// How to start a browser.
#[derive(Debug, Clone)]
pub struct Options {
    /// Which one.
    pub engine: Engine,
    /// Width of the window.
    pub width: u32,
    /// Languages the browser asks for.
    pub language: &'static str,
    /// Keep this profile folder (to start again with it); otherwise a fresh one.
    pub profile: Option<PathBuf>,
    /// Further arguments for Chromium.
    pub arguments: Vec<String>,
    /// Chromium preferences.
    pub preferences: Value,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            engine: Engine::Chromium,
            width: 1280,
            language: "en",
            profile: None,
            arguments: Vec::new(),
            preferences: json!({}),
        }
    }
}

/// A running browser; ends with its driver when dropped.
pub struct Browser {
    /// The WebDriver session.
    pub driver: WebDriver,
    /// What it was started with.
    pub options: Options,
    process: Child,
    _profile: Option<tempfile::TempDir>,
}

impl Browser {
    /// Chromium with a fresh profile.
    pub async fn chromium() -> Outcome<Self> {
        Self::start(Options::default()).await
    }

    /// Starts driver and browser.
    pub async fn start(options: Options) -> Outcome<Self> {
        let fresh = if options.profile.is_none() { Some(tempfile::tempdir()?) } else { None };
        let profile = options
            .profile
            .clone()
            .or_else(|| fresh.as_ref().map(|folder| folder.path().to_owned()))
            .unwrap_or_default();
        let (process, port) = match options.engine {
            Engine::Chromium => driver("chromedriver", &["--port=0"], "started successfully on port ").await?,
            Engine::Firefox => {
                let program = std::env::var("GECKODRIVER").unwrap_or_else(|_| "geckodriver".into());
                driver(&program, &["--port=0", "--binary=/usr/bin/firefox-esr"], "Listening on 127.0.0.1:").await?
            }
            Engine::WebKit => webkit_driver().await?,
        };
        let url = format!("http://127.0.0.1:{port}");
        let driver = match options.engine {
            Engine::Chromium => WebDriver::new(&url, chromium(&options, &profile)?).await?,
            Engine::Firefox => WebDriver::new(&url, firefox(&options)?).await?,
            Engine::WebKit => WebDriver::new(&url, webkit()).await?,
        };
        driver.set_window_rect(0, 0, options.width, 900).await?;
        driver.set_script_timeout(Duration::from_secs(30)).await?;
        Ok(Self { driver, options, process, _profile: fresh })
    }

    /// Closes the browser in an orderly way, so that it writes what it has to write.
    pub async fn quit(mut self) -> Outcome {
        self.driver.clone().quit().await?;
        end(&mut self.process).await;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // After a failed test nobody has said goodbye: the whole process group goes, the browser with its driver.
        if let Some(id) = self.process.id() {
            let _ = std::process::Command::new("kill").args(["-KILL", "--", &format!("-{id}")]).status();
        }
    }
}

async fn end(process: &mut Child) {
    if let Some(id) = process.id() {
        let _ = Command::new("kill").args(["-TERM", "--", &format!("-{id}")]).status().await;
    }
    let _ = tokio::time::timeout(Duration::from_secs(5), process.wait()).await;
}

/// Starts a driver that takes any free port and says which.
async fn driver(program: &str, arguments: &[&str], mark: &str) -> Outcome<(Child, u16)> {
    let mut process = Command::new(program)
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| format!("{program} could not be started: {error}"))?;
    let output = process.stdout.take().ok_or("no output")?;
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await? {
        if let Some((_, port)) = line.split_once(mark) {
            let port: String = port.chars().take_while(char::is_ascii_digit).collect();
            // What it says later is of no interest, but must be read.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return Ok((process, port.parse()?));
        }
    }
    Err(format!("{program} said no port").into())
}

/// WebKitWebDriver takes no free port by itself, and WebKitGTK needs a display.
async fn webkit_driver() -> Outcome<(Child, u16)> {
    let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let process = Command::new("xvfb-run")
        .args(["--auto-servernum", "WebKitWebDriver", &format!("--port={port}")])
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .kill_on_drop(true)
        .spawn()?;
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok((process, port));
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("WebKitWebDriver did not answer".into())
}

fn chromium(options: &Options, profile: &std::path::Path) -> Outcome<ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    let fixed = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
    ];
    for argument in fixed {
        capabilities.add_arg(argument)?;
    }
    capabilities.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    capabilities.add_arg(&format!("--accept-lang={}", options.language))?;
    capabilities.add_arg(&format!("--lang={}", options.language))?;
    for argument in &options.arguments {
        capabilities.add_arg(argument)?;
    }
    let mut preferences = json!({ "intl.accept_languages": options.language });
    if let (Some(all), Some(more)) = (preferences.as_object_mut(), options.preferences.as_object()) {
        all.extend(more.clone());
    }
    capabilities.add_experimental_option("prefs", preferences)?;
    Ok(capabilities)
}

fn firefox(options: &Options) -> Outcome<Capabilities> {
    let mut arguments = vec![json!("-headless")];
    if let Some(profile) = &options.profile {
        arguments.extend([json!("-profile"), json!(profile.display().to_string())]);
    }
    let preferences = json!({ "intl.accept_languages": options.language, "app.update.enabled": false });
    let value = json!({ "browserName": "firefox", "moz:firefoxOptions": { "args": arguments, "prefs": preferences } });
    Ok(serde_json::from_value::<serde_json::Map<String, Value>>(value)?.into_iter().fold(
        Capabilities::new(),
        |mut all, (key, value)| {
            let _ = all.set(key, value);
            all
        },
    ))
}

fn webkit() -> Capabilities {
    let mut capabilities = Capabilities::new();
    let browser = json!({ "binary": "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "args": ["--automation"] });
    let _ = capabilities.set("webkitgtk:browserOptions", browser);
    capabilities
}
