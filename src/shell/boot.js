// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

// What works without the program: theme and language before the first paint, loading, offline use, the last word.
// The build puts this script into index.html and its hash into the Content-Security-Policy.
"use strict";
(() => {
  const PREFIX = "living-lab-toolbox/";
  const root = document.documentElement;
  const WORDS = {
    en: {
      crash: "The toolbox has stopped because of an error",
      safe: "What was shown as saved is still in this browser. Load the page again. If the error comes back, download your work and tell whoever provides this toolbox.",
      again: "Load again", download: "Download my work",
      folder: "This version needs a web server", single: "To open the toolbox by double click, use the single file “living-lab-toolbox.html”.",
      old: "This browser is too old for the toolbox", newer: "Please use a current version of Firefox, Chrome, Edge or Safari.",
    },
    de: {
      crash: "Der Werkzeugkasten wurde wegen eines Fehlers angehalten",
      safe: "Was als gespeichert angezeigt wurde, ist weiterhin in diesem Browser. Laden Sie die Seite neu. Kommt der Fehler wieder, laden Sie Ihre Arbeit herunter und informieren Sie die bereitstellende Stelle.",
      again: "Neu laden", download: "Meine Arbeit herunterladen",
      folder: "Diese Fassung braucht einen Webserver", single: "Um den Werkzeugkasten per Doppelklick zu öffnen, nutzen Sie die einzelne Datei „living-lab-toolbox.html“.",
      old: "Dieser Browser ist zu alt für den Werkzeugkasten", newer: "Bitte nutzen Sie eine aktuelle Fassung von Firefox, Chrome, Edge oder Safari.",
    },
    ro: {
      crash: "Setul de instrumente s-a oprit din cauza unei erori",
      safe: "Ceea ce a fost afișat ca salvat se află în continuare în acest browser. Reîncărcați pagina. Dacă eroarea revine, descărcați munca dumneavoastră și anunțați instituția care oferă acest instrument.",
      again: "Reîncărcați", download: "Descărcați munca mea",
      folder: "Această versiune are nevoie de un server web", single: "Pentru a deschide setul de instrumente prin dublu clic, folosiți fișierul unic „living-lab-toolbox.html”.",
      old: "Acest browser este prea vechi pentru setul de instrumente", newer: "Vă rugăm să folosiți o versiune actuală de Firefox, Chrome, Edge sau Safari.",
    },
  };

  // Reading is all that happens here; where storage is denied, the browser's own preferences count.
  let settings = {};
  try {
    settings = JSON.parse(localStorage.getItem(PREFIX + "settings")) || {};
  } catch { /* denied or damaged: the program says so once it runs */ }
  const spoken = [settings.language, ...(navigator.languages || [])].map((tag) => String(tag).slice(0, 2).toLowerCase());
  const language = spoken.find((tag) => tag in WORDS) || "en";
  root.lang = language;
  root.dataset.shellLanguage = language;
  if (settings.theme === "light" || settings.theme === "dark") root.dataset.kernTheme = settings.theme;
  const words = WORDS[language];

  // Start what takes longest while the page is still being read: program, content, styles.
  const BUILD = __BUILD__;
  const early = {};
  let styled = Promise.resolve();
  /** Asks for a style sheet; done when it is there, or is known not to come: the page works without. */
  function sheet({ name, integrity }) {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: name, integrity, crossOrigin: "anonymous" });
    document.head.append(link);
    return new Promise((done) => { link.onload = link.onerror = done; });
  }
  if (!BUILD.single && location.protocol !== "file:") {
    if (BUILD.wasm) early.wasm = fetch(BUILD.wasm.name, { integrity: BUILD.wasm.integrity });
    for (const name of [`content/${language}.json`, "content/sources.json"]) early[name] = fetch(name, { cache: "no-cache" });
    styled = sheet(BUILD.style);
    for (const promise of Object.values(early)) promise.catch(() => { /* reported where it is awaited */ });
  }

  // The page as it came, before anything changes it: what the single file hands on.
  let asItCame = "";

  /** Puts styles and program of the single file, which lie packed in it, into the page. The policy knows both by their hashes. */
  async function unpackSingle() {
    asItCame = "<!DOCTYPE html>\n" + root.outerHTML.replace(/^<html[^>]*>/, '<html lang="en">');
    styled = inlineText("app.css").then((text) => {
      const styles = new CSSStyleSheet();
      styles.replaceSync(text);
      document.adoptedStyleSheets = [styles];
    });
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = await inlineText("app.js");
    document.body.append(script);
  }

  /** Starts the program; `init` is wasm-bindgen's. */
  async function program(init) {
    try {
      const inline = document.getElementById("file:app.wasm");
      const bytes = inline ? new Response(unpacked(inline.textContent)).arrayBuffer() : early.wasm;
      await styled;
      await init({ module_or_path: await bytes });
    } catch (error) {
      crashed(String((error && error.message) || error));
    }
  }

  // Where the parts of the program are; known with the first that is asked for.
  let parts;

  /** A part of the program that is loaded on demand, as a response that can be compiled while it comes. */
  async function part(name) {
    if (BUILD.single) return new Response(archived(name), { headers: { "content-type": "application/wasm" } });
    if (!parts) {
      const list = await fetch(BUILD.parts.name, { integrity: BUILD.parts.integrity });
      if (!list.ok) throw `${BUILD.parts.name}: HTTP ${list.status}`;
      parts = await list.json();
    }
    const { name: file, integrity } = parts[name];
    const response = await fetch(file, { integrity });
    if (!response.ok) throw `${file}: HTTP ${response.status}`;
    return response;
  }

  const asked = new Set();
  let more;
  /** Text of a file: an inline block of the single file, or a file beside the page. */
  async function load(name) {
    const inline = document.getElementById("file:" + name);
    if (inline) return await new Response(unpacked(inline.textContent)).text();
    if (BUILD.single) return new TextDecoder().decode(archived(name));
    const begun = early[name];
    delete early[name];
    // Asked for again because it was not right: then no copy will do.
    const cache = asked.has(name) ? "reload" : "no-cache";
    asked.add(name);
    // A file in a folder of a language belongs to a part, whose pages have styles of their own.
    const dressed = name.split("/").length > 2 && (more ??= sheet(BUILD.more));
    let response;
    try {
      response = await (begun || fetch(name, { cache }));
    } catch (error) {
      throw `${name}: ${error.message}`;
    }
    if (!response.ok) throw `${name}: HTTP ${response.status}`;
    await dressed;
    return await response.text();
  }

  /** The bytes of dense text (xtask/src/dense.rs), or of base64 if the page itself has written it. */
  function bytesOf(text) {
    const start = text.indexOf(":") + 1;
    const bytes = start ? new Uint8Array(Number(text.slice(0, start - 1))) : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    let [n, held, nBits] = [0, 0, 0];
    for (let i = start; start && i < text.length; i += 2) {
      held = held * 2 ** 31 + (text.charCodeAt(i) - 0x100) * 46341 + text.charCodeAt(i + 1) - 0x100;
      nBits += 31;
      while (nBits >= 8) {
        nBits -= 8;
        const byte = Math.floor(held / 2 ** nBits);
        bytes[n++] = byte;
        held -= byte * 2 ** nBits;
      }
    }
    return bytes;
  }

  /** A stream of what was packed with gzip. */
  function unpacked(text) {
    return new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  }

  let archive;
  /** The bytes of a file in the archive of the single file (xtask/src/single_file.rs), which is unpacked as a whole, once. */
  function archived(name) {
    archive ??= livingLab.fromLzma(bytesOf(document.getElementById("archive").textContent));
    let at = 0;
    for (const [other, size] of BUILD.archive) {
      if (other === name) return archive.subarray(at, at + size);
      at += size;
    }
    throw `${name}: not in this file`;
  }

  /** Text of an inline block of the single file, or nothing. */
  async function inlineText(name) {
    const inline = document.getElementById("file:" + name);
    return inline && await new Response(unpacked(inline.textContent)).text();
  }

  /** The single file with one more text inside; one of the same name is replaced. (Tags are escaped: this script is inline.) */
  async function singleFile(name, text) {
    let page = asItCame;
    if (!page) {
      const response = await fetch("living-lab-toolbox.html", { cache: "no-cache" });
      if (!response.ok) throw `living-lab-toolbox.html: HTTP ${response.status}`;
      page = new TextDecoder("utf-16le").decode(await response.arrayBuffer());
    }
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const start = `\x3Cscript type="text/plain" id="file:${name}">`;
    const before = page.indexOf(start);
    if (before >= 0) page = page.slice(0, before) + page.slice(page.indexOf("<\/script>", before) + 9);
    const end = page.lastIndexOf("<\/body>");
    return utf16(page.slice(0, end) + start + base64 + "<\/script>\n" + page.slice(end));
  }

  /** A text as the build writes the single file: in UTF-16, with the mark by which every reader knows it. */
  function utf16(text) {
    const letters = new Uint16Array(text.length + 1);
    letters[0] = 0xfeff;
    for (let i = 0; i < text.length; i++) letters[i + 1] = text.charCodeAt(i);
    return new Uint8Array(letters.buffer);
  }

  function stored() {
    const found = {};
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key.startsWith(PREFIX)) found[key] = localStorage.getItem(key);
    }
    return found;
  }

  function download() {
    let text;
    try {
      text = localStorage.getItem(PREFIX + "plan") || JSON.stringify(stored());
    } catch (error) {
      text = String(error);
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "living-lab-toolbox.livinglab.json";
    link.click();
  }

  let over = false;
  /** The last word: what happened, what is safe, what to do. */
  function crashed(message) {
    say(words.crash, words.safe, (add) => {
      add("button", words.again, () => location.reload());
      add("button", words.download, download).id = "crash-download";
      add("pre", message);
    });
  }

  function say(title, text, more) {
    if (over) return;
    over = true;
    const box = document.getElementById("shell");
    box.hidden = false;
    box.className = "shell shell--crashed";
    box.setAttribute("role", "alert");
    const add = (tag, text, act) => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (act) {
        element.type = "button";
        element.addEventListener("click", act);
      }
      box.append(element, " ");
      return element;
    };
    box.replaceChildren();
    // What is left of the program no longer saves: it may be read and copied, but must not look as if it worked.
    for (const field of document.querySelectorAll("input, select, body > :not(#shell) button")) field.disabled = true;
    for (const field of document.querySelectorAll("textarea")) field.readOnly = true;
    document.getElementById("save-state")?.remove();
    add("h1", title);
    add("p", text);
    if (more) more(add);
    box.scrollIntoView();
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (!BUILD.single && location.protocol === "file:") say(words.folder, words.single);
    else if (!window.WebAssembly || !window.DecompressionStream) say(words.old, words.newer);
    else if (BUILD.single) unpackSingle().catch((error) => crashed(String((error && error.message) || error)));
  });
  window.addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) crashed(String(event.error));
  });
  window.addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof WebAssembly.RuntimeError) crashed(String(event.reason));
  });

  // Paper is white: dark appearance would print pale on white.
  let onScreen;
  window.addEventListener("beforeprint", () => {
    onScreen = root.dataset.kernTheme;
    root.dataset.kernTheme = "light";
  });
  window.addEventListener("afterprint", () => {
    if (onScreen) root.dataset.kernTheme = onScreen;
    else delete root.dataset.kernTheme;
  });

  // Offline use: a service worker where the browser offers one (https and localhost), started only on the user's account.
  const offline = {
    now: "unsupported",
    registration: null,
    tried: false,
    state: () => offline.now,
    set(state) {
      offline.now = state;
      window.dispatchEvent(new Event("livinglab:offline"));
    },
    possible: () => location.protocol !== "file:" && "serviceWorker" in navigator && root.dataset.build !== "dev",
    watch(registration) {
      offline.registration = registration;
      // What is kept can be installed; a first visit need not load the manifest.
      if (!document.querySelector("link[rel=manifest]")) {
        document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "toolbox.webmanifest" }));
      }
      const look = () => {
        if (registration.waiting && registration.active) offline.set("update-ready");
        else if (registration.active) offline.set("kept");
        else offline.set("working");
      };
      const follow = (worker) => worker && worker.addEventListener("statechange", () => {
        if (worker.state === "redundant" && !registration.active) {
          offline.registration = null;
          offline.set("failed");
        } else look();
      });
      follow(registration.installing);
      registration.addEventListener("updatefound", () => follow(registration.installing));
      look();
    },
    async start() {
      if (!offline.possible()) return;
      offline.set("not-kept");
      try {
        const registration = await navigator.serviceWorker.getRegistration("./");
        if (registration) {
          offline.watch(registration);
          registration.update().catch(() => { /* no network: the kept version serves */ });
        }
      } catch { /* refused by policy: stays "not-kept" */ }
    },
    keep() {
      if (!offline.possible() || offline.registration || offline.now === "working") return;
      offline.set("working");
      navigator.serviceWorker.register("service-worker.js", { scope: "./", updateViaCache: "none" })
        .then(offline.watch, () => offline.set("failed"));
    },
    /** On account of the first own input: tried once, not at every letter. */
    keepOnce() {
      if (offline.tried) return;
      offline.tried = true;
      offline.keep();
    },
    takeUpdate() {
      const waiting = offline.registration && offline.registration.waiting;
      if (!waiting) return;
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage("take-over");
    },
  };

  window.livingLab = {
    load, inlineText, singleFile, crashed, offline, program, part,
    mark: (name) => performance.mark("livinglab:" + name),
    ready() {
      document.getElementById("shell").hidden = true;
      performance.mark("livinglab:ready");
    },
  };
  offline.start();
})();
