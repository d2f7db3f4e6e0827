// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A static web server without rewrites, at the root or in a sub-folder, that can be stopped.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use crate::{Outcome, root};

/// A running server.
pub struct Server {
    address: SocketAddr,
    prefix: String,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves `dist/site` at the root.
    pub async fn start() -> Outcome<Self> {
        Self::with(&root().join("dist/site"), "/", 0).await
    }

    /// Serves a folder below a path; port 0 takes any free one.
    pub async fn with(folder: &Path, prefix: &str, port: u16) -> Outcome<Self> {
        let files = ServeDir::new(folder);
        let router = if prefix == "/" {
            Router::new().fallback_service(files)
        } else {
            Router::new().nest_service(prefix, files)
        };
        let router = router.layer(CompressionLayer::new());
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            // The test notices a server that has gone.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, prefix: prefix.trim_end_matches('/').to_owned(), task })
    }

    /// The address of the site.
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.prefix)
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Stops answering.
    pub async fn stop(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

/// A copy of `dist/site` that a test may change.
pub fn copy_of_site() -> Outcome<tempfile::TempDir> {
    let copy = tempfile::tempdir()?;
    let mut folders = vec![PathBuf::new()];
    let from = root().join("dist/site");
    while let Some(folder) = folders.pop() {
        std::fs::create_dir_all(copy.path().join(&folder))?;
        for entry in std::fs::read_dir(from.join(&folder))? {
            let name = folder.join(entry?.file_name());
            if from.join(&name).is_dir() {
                folders.push(name);
            } else {
                std::fs::copy(from.join(&name), copy.path().join(&name))?;
            }
        }
    }
    Ok(copy)
}
