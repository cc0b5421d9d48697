import type { Snapshot } from '../model/snapshot.ts';

/** The file of the open points as it was read, and the readings in force: both stand beside every score. */
export interface ParametersHash {
  /** SHA-256 of `parameters.yaml`, hexadecimal; null where no such file was listed. */
  file: string | null;
  /** SHA-256 over every point with its reading in force. */
  readings: string;
}

export function parametersHash({ identity, files }: Snapshot): ParametersHash {
  const path = parametersPath(identity.contract);
  return { file: files.find((one) => one.path === path)?.sha256 ?? null, readings: identity.parameters };
}

export function parametersPath(contract: string): string {
  return `${contract}/parameters.yaml`;
}

/** Digits printed where the whole hash would be in the way; the letters print it in full. */
const SHORT = 16;

/** `参数文件 parameters.yaml 45cff4b79e587b83，现行读法 e43dfc7439ebbdcb（SHA-256 前 16 位）`. */
export function parametersHashText({ file, readings }: ParametersHash): string {
  const named = file === null ? '' : `参数文件 parameters.yaml ${file.slice(0, SHORT)}，`;
  return `${named}现行读法 ${readings.slice(0, SHORT)}（SHA-256 前 ${SHORT} 位）`;
}

/** What stands at the foot of every printed page. */
export function shortParametersHash({ file, readings }: ParametersHash): string {
  return (file ?? readings).slice(0, 8);
}
