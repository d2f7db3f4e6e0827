// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

// Each change at once as a small record in IndexedDB: browsers bring local storage to disk with a delay of many seconds.
// The build puts this script behind boot.js into index.html.
"use strict";
(() => {
  const NAME = "living-lab-toolbox";
  const STORE = "changes";
  let opening;

  function open() {
    opening ??= new Promise((done, fail) => {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true });
      request.onsuccess = () => {
        const database = request.result;
        // Another window deletes everything, or a newer version changes the store.
        database.onversionchange = () => { database.close(); opening = undefined; };
        done(database);
      };
      request.onerror = () => fail(String(request.error));
    });
    opening.catch(() => { opening = undefined; });
    return opening;
  }

  /** Runs something in a transaction; settled when it is on the disk. */
  async function run(mode, act) {
    const database = await open();
    return new Promise((done, fail) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request && request.result);
      transaction.onerror = transaction.onabort = () => fail(String(transaction.error));
    });
  }

  /** Whether there is a journal; looking must not make one. */
  async function exists() {
    if (!indexedDB.databases) return Object.keys(localStorage).some((key) => key.startsWith("living-lab-toolbox/"));
    return (await indexedDB.databases()).some((database) => database.name === NAME);
  }

  window.livingLab.journal = {
    append: (text) => run("readwrite", (store) => store.add({ at: Date.now(), text })),
    async all() {
      if (!await exists()) return [];
      const slow = new Promise((_, fail) => setTimeout(() => fail("the journal does not answer"), 3000));
      const records = await Promise.race([run("readonly", (store) => store.getAll()), slow]);
      return records.map((record) => String(record.text));
    },
    /** Forgets what was written before a moment: local storage has it by now. */
    async forget(before) {
      if (!await exists()) return;
      await run("readwrite", (store) => {
        store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
          if (!cursor || cursor.value.at >= before) return;
          cursor.delete();
          cursor.continue();
        };
      });
    },
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
    /** Asks the browser to keep the storage; its answer may take for ever, so nobody waits for it. */
    persist() {
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
    },
    async persisted() {
      return !!(navigator.storage && navigator.storage.persisted && await navigator.storage.persisted());
    },
    async usage() {
      const records = await exists() ? await run("readonly", (store) => store.getAll()) : [];
      let kept = 0;
      if (location.protocol !== "file:" && "caches" in window) {
        for (const name of await caches.keys()) {
          if (name.startsWith("living-lab-toolbox")) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) kept += (await (await cache.match(request)).blob()).size;
          }
        }
      }
      return [records.length, records.reduce((sum, record) => sum + String(record.text).length, 0), kept];
    },
  };
})();
