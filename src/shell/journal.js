// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

// Each change at once as a small record in IndexedDB (browsers bring local storage to disk with a delay of many seconds),
// snapshots beside them, and files on the disk. The build puts this script behind boot.js into index.html.
"use strict";
(() => {
  const NAME = "living-lab-toolbox";
  const CHANGES = "changes";
  const SNAPSHOTS = "snapshots";
  let opening;

  function open() {
    opening ??= new Promise((done, fail) => {
      const attempt = (version) => {
        const request = indexedDB.open(NAME, version);
        request.onupgradeneeded = () => {
          const has = request.result.objectStoreNames;
          if (!has.contains(CHANGES)) request.result.createObjectStore(CHANGES, { autoIncrement: true });
          if (!has.contains(SNAPSHOTS)) request.result.createObjectStore(SNAPSHOTS);
        };
        request.onsuccess = () => {
          const database = request.result;
          // Another window deletes everything, or a newer version changes the stores.
          database.onversionchange = () => { database.close(); opening = undefined; };
          done(database);
        };
        // A newer version has been here: its database has our stores as well.
        request.onerror = () => version && request.error.name === "VersionError" ? attempt() : fail(String(request.error));
      };
      attempt(2);
    });
    opening.catch(() => { opening = undefined; });
    return opening;
  }

  /** Runs something in a transaction; settled when it is on the disk. */
  async function run(store, mode, act) {
    const database = await open();
    return new Promise((done, fail) => {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => done(request && request.result);
      transaction.onerror = transaction.onabort = () => fail(String(transaction.error));
    });
  }

  /** Whether there is a journal; looking must not make one. */
  async function exists() {
    if (!indexedDB.databases) return Object.keys(localStorage).some((key) => key.startsWith("living-lab-toolbox/"));
    return (await indexedDB.databases()).some((database) => database.name === NAME);
  }

  /** Deletes the records that something is true of. */
  const strike = (of) => run(CHANGES, "readwrite", (store) => {
    store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
      if (!cursor) return;
      if (of(cursor.value)) cursor.delete();
      cursor.continue();
    };
  });

  // Files on the disk that belong to a plan, where the browser lets pages write them; for the time the window is open.
  const files = new Map();
  let candidate;
  let dropped = [];
  const TYPES = [{ description: "Living Lab Toolbox", accept: { "application/json": [".json"] } }];

  /** Names and texts; of a file that is too large or cannot be read, the reason. A large file is not even opened. */
  async function read(list, most) {
    const all = [];
    for (const file of list) {
      let kind = "text", text = "";
      if (file.size > most) kind = "large";
      else try { text = await file.text(); } catch { kind = "unreadable"; }
      all.push([file.name, kind, text]);
    }
    return all;
  }

  /** What a picker says when nothing was chosen is no fault. */
  const unlessAborted = (error) => { if (error.name !== "AbortError") throw String(error); };

  const acts = {
    append: (text) => run(CHANGES, "readwrite", (store) => store.add({ at: Date.now(), text })),
    /** All records. A browser that has just died may hold the database for a moment: then once more. */
    async all() {
      if (!await exists()) return [];
      const read = () => run(CHANGES, "readonly", (store) => store.getAll());
      const later = () => new Promise((done) => setTimeout(done, 1000));
      const records = await read().catch(() => later().then(read)).catch(() => later().then(read));
      return records.map((record) => String(record.text));
    },
    /** Forgets what was written before a moment: local storage has it by now. */
    forget: async (before) => await exists() && strike((record) => record.at < before),
    /** Deletes what there is of a plan. */
    async forgetPlan(plan) {
      if (!await exists()) return;
      await strike((record) => String(record.text).includes(`"id":"${plan}"`));
      await run(SNAPSHOTS, "readwrite", (store) => store.delete(IDBKeyRange.bound(`${plan}/`, `${plan}0`)));
    },
    snapshots: async () => await exists() ? run(SNAPSHOTS, "readonly", (store) => store.getAllKeys()) : [],
    snapshot: (name) => run(SNAPSHOTS, "readonly", (store) => store.get(name)),
    keepSnapshot: (name, text) => run(SNAPSHOTS, "readwrite", (store) => store.put(text, name)),
    dropSnapshot: (name) => run(SNAPSHOTS, "readwrite", (store) => store.delete(name)),
    /** Everything of ours: journal, local storage, program files kept for offline use. */
    async erase() {
      if (opening) (await opening).close();
      opening = undefined;
      await new Promise((done, fail) => {
        const request = indexedDB.deleteDatabase(NAME);
        request.onsuccess = done;
        request.onerror = () => fail(String(request.error));
      });
      for (const key of Object.keys(localStorage)) if (key.startsWith("living-lab-toolbox/")) localStorage.removeItem(key);
      if (location.protocol !== "file:" && "serviceWorker" in navigator) {
        const registration = await navigator.serviceWorker.getRegistration("./");
        if (registration) await registration.unregister();
        for (const name of await caches.keys()) if (name.startsWith("living-lab-toolbox")) await caches.delete(name);
      }
    },
    persisted: async () => !!(navigator.storage && navigator.storage.persisted && await navigator.storage.persisted()),
    async usage() {
      const there = await exists();
      const texts = async (store) => there ? await run(store, "readonly", (store) => store.getAll()) : [];
      const length = (sum, text) => sum + String(text).length;
      let kept = 0;
      if (location.protocol !== "file:" && "caches" in window) {
        for (const name of await caches.keys()) {
          if (name.startsWith("living-lab-toolbox")) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) kept += (await (await cache.match(request)).blob()).size;
          }
        }
      }
      const records = await texts(CHANGES);
      return [records.reduce((sum, { text }) => length(sum, text), 0), (await texts(SNAPSHOTS)).reduce(length, 0), kept];
    },
    read: (list, most) => { candidate = undefined; return read(list, most); },
    dropped: (_, most) => read(dropped.splice(0), most),
    /** Lets the reader choose files; a single one can be written back once it is taken for a plan. */
    async pick(_, most) {
      candidate = undefined;
      const handles = await window.showOpenFilePicker({ multiple: true, types: TYPES }).catch(unlessAborted) || [];
      const list = await Promise.all(handles.map((handle) => handle.getFile()));
      const texts = await read(list, most);
      if (list.length === 1 && texts[0][1] === "text") candidate = { handle: handles[0], at: list[0].lastModified, text: texts[0][2] };
      return texts;
    },
    /** The file that was read last belongs to a plan from now on. */
    bind: async (plan) => { if (candidate) files.set(plan, candidate); candidate = undefined; },
    unbind: async (plan) => { files.delete(plan); },
    /** Writes to the plan's file, or to one that the reader chooses: its name, nothing, or what somebody else has written there. */
    async save(plan, text, name) {
      let file = files.get(plan);
      if (!file) {
        const handle = await window.showSaveFilePicker({ suggestedName: name, types: TYPES }).catch(unlessAborted);
        if (!handle) return [];
        file = { handle };
      } else {
        const now = await file.handle.getFile();
        const there = now.lastModified === file.at ? file.text : await now.text();
        if (there !== file.text) {
          candidate = { handle: file.handle, at: now.lastModified, text: there };
          return [file.handle.name, there];
        }
      }
      const out = await file.handle.createWritable();
      await out.write(text);
      await out.close();
      files.set(plan, { handle: file.handle, at: (await file.handle.getFile()).lastModified, text });
      return [file.handle.name];
    },
  };

  addEventListener("dragover", (event) => {
    if (event.dataTransfer && event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!event.dataTransfer || !event.dataTransfer.files.length) return;
    event.preventDefault();
    candidate = undefined;
    dropped = [...event.dataTransfer.files];
    dispatchEvent(new Event("livinglab:dropped"));
  });

  window.livingLab.journal = {
    ask: async (verb, one, two, three) => acts[verb](one, two, three),
    /** Whether the browser lets pages write files on the disk. */
    writesFiles: () => typeof showSaveFilePicker === "function" && typeof showOpenFilePicker === "function",
    boundTo: (plan) => files.get(plan)?.handle.name,
    /** One window at a time, where the browser can see to that (plain http has no locks). */
    alone(act) {
      let begun = !navigator.locks;
      const go = () => { begun = true; act(); };
      if (begun) act();
      else navigator.locks.request(NAME, go).catch(() => { if (!begun) go(); });
    },
    /** Asks the browser to keep the storage; its answer may take for ever, so nobody waits for it. */
    persist() {
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
    },
  };
})();
