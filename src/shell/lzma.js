// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

// Reads LZMA (the format that xz calls "alone", as its specification describes it). Only the single file has this script: what is
// not needed at the start lies there in one piece, a third smaller than gzip would make it. Browsers read gzip and nothing better.
"use strict";
livingLab.fromLzma = (packed) => {
  const properties = packed[0];
  const lc = properties % 9;
  const lp = Math.floor(properties / 9) % 5;
  const pb = Math.floor(properties / 45);
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(5, true);
  const out = new Uint8Array(size);
  const bits = (n) => new Uint16Array(n).fill(1024);
  const lengths = () => ({ choice: bits(2), low: bits(128), middle: bits(128), high: bits(256) });
  const literals = bits(768 << lc + lp);
  const [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long] = [192, 12, 12, 12, 12, 192].map(bits);
  const [slots, specials, aligned] = [256, 128, 16].map(bits);
  const [matchLengths, repLengths] = [lengths(), lengths()];
  let [at, range, code] = [14, 0xffffffff, 0];
  for (let n = 0; n < 4; n++) code = (code << 8 | packed[at++]) >>> 0;

  const settle = () => {
    if (range >= 0x1000000) return;
    range = range << 8 >>> 0;
    code = (code << 8 | packed[at++]) >>> 0;
  };
  const bit = (odds, n) => {
    const bound = (range >>> 11) * odds[n];
    const isOne = code >= bound;
    if (isOne) {
      range -= bound;
      code -= bound;
      odds[n] -= odds[n] >> 5;
    } else {
      range = bound;
      odds[n] += 2048 - odds[n] >> 5;
    }
    settle();
    return isOne ? 1 : 0;
  };
  const tree = (odds, from, depth) => {
    let n = 1;
    for (let turn = 0; turn < depth; turn++) n = n << 1 | bit(odds, from + n);
    return n - (1 << depth);
  };
  const reversed = (odds, from, depth) => {
    let [n, value] = [1, 0];
    for (let turn = 0; turn < depth; turn++) {
      const one = bit(odds, from + n);
      n = n << 1 | one;
      value |= one << turn;
    }
    return value;
  };
  const direct = (depth) => {
    let value = 0;
    for (let turn = 0; turn < depth; turn++) {
      range >>>= 1;
      const isOne = code >= range;
      if (isOne) code -= range;
      value = value << 1 | (isOne ? 1 : 0);
      settle();
    }
    return value;
  };
  const length = (of, place) => {
    if (!bit(of.choice, 0)) return 2 + tree(of.low, place << 3, 3);
    if (!bit(of.choice, 1)) return 10 + tree(of.middle, place << 3, 3);
    return 18 + tree(of.high, 0, 8);
  };
  const distance = (n) => {
    const slot = tree(slots, Math.min(n - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const depth = (slot >> 1) - 1;
    const base = (2 | slot & 1) << depth;
    if (slot < 14) return base + reversed(specials, base - slot, depth);
    return base + (direct(depth - 4) << 4) + reversed(aligned, 0, 4);
  };

  let [n, state] = [0, 0];
  let reps = [0, 0, 0, 0];
  while (n < size) {
    const place = n & (1 << pb) - 1;
    if (!bit(isMatch, (state << 4) + place)) {
      const before = n ? out[n - 1] : 0;
      const from = 768 * (((n & (1 << lp) - 1) << lc) + (before >> 8 - lc));
      let symbol = 1;
      if (state >= 7) {
        let [matched, offset] = [out[n - reps[0] - 1], 256];
        while (symbol < 256) {
          matched <<= 1;
          const one = bit(literals, from + offset + (matched & offset) + symbol);
          symbol = symbol << 1 | one;
          offset &= one ? matched : ~matched;
        }
      }
      while (symbol < 256) symbol = symbol << 1 | bit(literals, from + symbol);
      out[n++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let many;
    if (bit(isRep, state)) {
      if (!bit(isRepG0, state)) {
        if (!bit(isRep0Long, (state << 4) + place)) {
          state = state < 7 ? 9 : 11;
          out[n] = out[n - reps[0] - 1];
          n++;
          continue;
        }
      } else {
        const which = !bit(isRepG1, state) ? 1 : !bit(isRepG2, state) ? 2 : 3;
        reps = [reps[which], ...reps.filter((_, other) => other !== which)];
      }
      many = length(repLengths, place);
      state = state < 7 ? 8 : 11;
    } else {
      many = length(matchLengths, place);
      state = state < 7 ? 7 : 10;
      reps = [distance(many), reps[0], reps[1], reps[2]];
    }
    for (const from = n - reps[0] - 1, start = n; many-- && n < size; n++) out[n] = out[from + n - start];
  }
  return out;
};
