import type { RunCache } from './workspace.ts';

/** Verdicts and texts kept while one command runs. */
export function memoryCache(): RunCache {
  return { ...memory(), text: memory<string>() };
}

function memory<Kept = Parameters<RunCache['set']>[1]>() {
  const kept = new Map<string, Kept>();
  return { get: (key: string) => kept.get(key), set: (key: string, value: Kept) => void kept.set(key, value) };
}
