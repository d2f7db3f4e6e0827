// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

// Styles, fonts and icons, as small as they get: joins the style sheets, drops rules that nothing uses, cuts the typeface down
// to the letters our languages need, and collects the icons in use. Called by `cargo xtask assemble` with the output folder.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, transform } from "lightningcss";
import { PurgeCSS } from "purgecss";
import subsetFont from "subset-font";

const out = process.argv[2];
mkdirSync(out, { recursive: true });

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const rust = filesBelow("src").filter((name) => name.endsWith(".rs")).map((name) => readFileSync(name, "utf8")).join("\n");
const pages = [rust, ...["index.html", "src/shell/boot.js", "src/shell/street.svg"].map((name) => readFileSync(name, "utf8"))].join("\n");

// Browsers that have wasm, DecompressionStream and :has: no older ones could run the program.
const targets = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };
const joined = bundle({ filename: "style/layers.css", targets });
const [purged] = await new PurgeCSS().purge({
  content: [{ raw: pages, extension: "html" }],
  css: [{ raw: joined.code.toString() }],
  defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
  variables: true,
  keyframes: true,
  // Themes are set at run time. PurgeCSS does not understand `:is(body, …)`, by which KERN hands its colours on:
  // index.html therefore names the layer (`kern-layer kern-level-0`), which has the same rule.
  safelist: { standard: [/^data-kern-theme/, "dark", "light"] },
});
// What a first visit does not need (style/layers.css) is cut out after the purge, which has to see where variables are used:
// the layer `more`, and of KERN what only stands on later pages.
const LATER = /\.kern-(table|fieldset|progress|btn--x-small)|input\[type="?file/;
const end = (css, start) => {
  let [place, depth] = [css.indexOf("{", start) + 1, 1];
  for (; depth > 0; place++) depth += { "{": 1, "}": -1 }[css[place]] ?? 0;
  return place;
};
/** Parts a list of rules: those that belong to later pages, and the rest. */
const part = (css) => {
  let [now, later, place] = ["", "", 0];
  while (css.indexOf("{", place) >= 0) {
    const [open, close] = [css.indexOf("{", place), end(css, place)];
    const [head, body] = [css.slice(place, open), css.slice(open + 1, close - 1)];
    const [inNow, inLater] = head.trim().startsWith("@")
      ? /^@(media|supports)/.test(head.trim()) ? part(body) : [body, ""]
      : head.split(",").every((selector) => LATER.test(selector)) ? ["", body] : [body, ""];
    if (inNow.trim()) now += `${head}{${inNow}}`;
    if (inLater.trim()) later += `${head}{${inLater}}`;
    place = close;
  }
  return [now + css.slice(place), later];
};
let [first, more] = ["", ""];
for (let place = 0; place < purged.css.length;) {
  const start = purged.css.slice(place).search(/@layer (more|kern) \{/);
  if (start < 0) { first += purged.css.slice(place); break; }
  const open = place + start;
  const close = end(purged.css, open);
  const name = purged.css.slice(open).match(/@layer (\w+)/)[1];
  const body = purged.css.slice(purged.css.indexOf("{", open) + 1, close - 1);
  const [now, later] = name === "more" ? ["", body] : part(body);
  first += purged.css.slice(place, open) + (now && `@layer ${name} {${now}}`);
  more += `@layer ${name} {${later}}\n`;
  place = close;
}
if (!more.includes("@layer more")) throw "style/layers.css has no layer `more`";
const small = (code) => transform({ filename: "app.css", code: Buffer.from(code), minify: true, targets }).code;
// Licence notices travel with what is passed on: KERN's here, the typeface's in its name table, the icons' in their sprite.
const kern = "/*! Contains KERN UX (@kern-ux/native), https://www.kern-ux.de, EUPL-1.2 */\n";
// The order of the layers has to be said: one of them comes later than those above it.
const order = readFileSync("style/layers.css", "utf8").match(/@layer [a-z, ]+;/)[0];
writeFileSync(join(out, "app.css"), kern + order + small(first));
writeFileSync(join(out, "more.css"), small(more));

// Letters of English, German and Romanian (comma and cedilla forms), names from the neighbours, signs that occur in texts.
const letters = [];
const range = (from, to) => { for (let code = from; code <= to; code++) letters.push(String.fromCodePoint(code)); };
range(0x20, 0x7e);
range(0xa0, 0xff);
letters.push(..."ĂăȘșȚțŞşŢţŐőŰűŁłŃńŚśĆćŠšŽžČčĘęĄąŻżŹźŘřĚěŮůĞğİı");
letters.push(..."–—‘’‚“”„†•…‰‹›€™−≈≤≥→←×·");
// Without hinting, which is for screens of low resolution, a third of the typeface goes; kerning stays.
for (const [name, file] of [["regular", "FiraSans-Regular"], ["semibold", "FiraSans-SemiBold"]]) {
  const whole = readFileSync(`node_modules/@kern-ux/native/dist/fonts/fira-sans/${file}.woff2`);
  writeFileSync(join(out, `fira-sans-${name}.woff2`), await subsetFont(whole, letters.join(""), { targetFormat: "woff2", noLayoutClosure: true, noHinting: true, preserveNameIds: [0, 13, 14] }));
}

const icons = [...new Set([...rust.matchAll(/"#icon-([a-z0-9-]+)"/g)].map((match) => match[1]))].sort();
const symbols = icons.map((name) => {
  const svg = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, "utf8");
  const inner = svg.replace(/<!--[^]*?-->/g, "").replace(/<svg[^]*?>/, "").replace("</svg>", "").replace(/\s*\n\s*/g, "");
  return `<symbol id="icon-${name}" viewBox="0 0 24 24">${inner}</symbol>`;
});
const lucide = readFileSync("node_modules/lucide-static/LICENSE", "utf8").replaceAll("--", "–");
writeFileSync(join(out, "icons.svg"), `<!-- Icons: Lucide.\n${lucide}-->${symbols.join("\n")}`);
