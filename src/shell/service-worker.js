// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

// Keeps the toolbox for use without internet. The build replaces the two constants.
// Content files are taken from the network where there is one, so that swapped JSON shows at once.
"use strict";
const BUILD = "__BUILD__";
const FILES = __FILES__;
const FAMILY = "living-lab-toolbox:" + registration.scope + ":";
const CACHE = FAMILY + BUILD;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});

addEventListener("message", (event) => {
  if (event.data === "take-over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(registration.scope)) return;
  const path = url.href.slice(registration.scope.length).split(/[?#]/)[0];
  const file = path === "" ? "./" : path;
  if (!FILES.includes(file)) return;
  event.respondWith(path.endsWith(".json") ? fresh(event.request, file) : kept(file));
});

async function kept(file) {
  const cache = await caches.open(CACHE);
  return (await cache.match(file)) || fetch(file);
}

async function fresh(request, file) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(file, response.clone());
    return response;
  } catch (error) {
    const found = await cache.match(file);
    if (found) return found;
    throw error;
  }
}
