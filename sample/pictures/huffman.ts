/** Huffman's lengths for counts; counts are halved until none is longer than `limit`. A lone symbol gets a partner. */
export function codeLengths(counts: Uint32Array, limit: number): Uint8Array {
  const weights = Uint32Array.from(counts);
  for (let index = 0; weights.filter((weight) => weight > 0).length < 2; index += 1) {
    if (weights[index] === 0) weights[index] = 1;
  }
  for (;;) {
    const lengths = huffman(weights);
    if (lengths.every((length) => length <= limit)) return lengths;
    weights.forEach((weight, index) => {
      if (weight > 0) weights[index] = (weight >> 1) + 1;
    });
  }
}

function huffman(weights: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  let heap = [...weights.entries()]
    .filter(([, weight]) => weight > 0)
    .map(([symbol, weight]) => ({ weight, symbols: [symbol] }));
  heap.sort((a, b) => a.weight - b.weight || (a.symbols[0] ?? 0) - (b.symbols[0] ?? 0));
  while (heap.length > 1) {
    const [a, b, ...rest] = heap as [(typeof heap)[0], (typeof heap)[0], ...typeof heap];
    const joined = { weight: a.weight + b.weight, symbols: [...a.symbols, ...b.symbols] };
    for (const symbol of joined.symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    const place = rest.findIndex(({ weight }) => weight > joined.weight);
    heap = place === -1 ? [...rest, joined] : [...rest.slice(0, place), joined, ...rest.slice(place)];
  }
  return lengths;
}

/** Canonical codes, bits turned round as deflate writes them. */
export function codes(lengths: Uint8Array): Uint32Array {
  const found = new Uint32Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      let turned = 0;
      for (let bit = 0; bit < length; bit += 1) turned = (turned << 1) | ((code >> bit) & 1);
      found[symbol] = turned;
      code += 1;
    }
    code <<= 1;
  }
  return found;
}
