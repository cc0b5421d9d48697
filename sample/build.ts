import { finalFiles, type PlannedCommit, planCommits } from './commits.ts';
import type { Entry } from './entry.ts';
import { newProse } from './prose.ts';
import { recordBackups, runBackups } from './simulate/backups.ts';
import { tellFindings, tellParameterSheet } from './simulate/client-papers.ts';
import { tellAdaptations, tellDocuments } from './simulate/documents.ts';
import { tellIncidents } from './simulate/incidents.ts';
import { tellInspections } from './simulate/inspections.ts';
import type { Operation } from './simulate/operation.ts';
import { extraOperations, logOperations } from './simulate/operations.ts';
import { tellBackupReports, tellNoActivity, tellPersonnel, tellPlans, tellWaivers } from './simulate/papers.ts';
import { tellRequests } from './simulate/requests.ts';
import { newRoster } from './simulate/roster.ts';
import { dailyRoutine } from './simulate/routine.ts';

/** The sample: what stands in the contract folder at the end, and the history that led there. */
export interface Sample {
  /** Evidence, attachments, findings and waivers by path relative to the contract folder. */
  files: Map<string, Uint8Array>;
  commits: PlannedCommit[];
}

/** Lives the quarter once and writes down what each person would have recorded. Same result on every call. */
export function buildSample(): Sample {
  const entries = tellQuarter();
  return { files: finalFiles(entries), commits: planCommits(entries) };
}

/** Every record of the quarter with its life in the repository. What is told first takes its time first. */
function tellQuarter(): Entry[] {
  const prose = newProse();
  const roster = newRoster();
  const incidents = tellIncidents(prose);
  const requests = tellRequests(prose);
  const fixed = [...incidents.operations, ...requests.operations, ...extraOperations(prose)];
  for (const operation of fixed) roster.reserve(operation);
  const backups = runBackups();
  const inspections = tellInspections({ traces: incidents.traces, backups, roster, prose });
  const looks = recordBackups(backups, roster, prose);
  const routine = dailyRoutine(incidents.outages, roster, prose);
  const log = logOperations([...fixed, ...inspections.operations, ...looks.operations, ...routine]);
  return [
    ...tellPlans(),
    ...tellPersonnel(),
    ...tellDocuments(),
    ...tellParameterSheet(),
    ...inspections.entries,
    ...incidents.entries,
    ...requests.entries,
    ...looks.entries,
    ...tellBackupReports(backups, prose),
    ...log,
    ...tellAdaptations(prose),
    ...tellNoActivity(prose),
    ...tellFindings(numberOf(fixed, log, 'P11'), prose),
    ...tellWaivers(prose),
  ];
}

/** The number that the log gave to a planted operation. */
function numberOf(operations: readonly Operation[], log: readonly Entry[], planted: string): string {
  const operation = operations.find((one) => one.planted === planted);
  const entry = log.find(({ versions }) => operation && versions[0]?.record?.summary === operation.summary);
  if (!entry) throw new Error(`no operation for ${planted}`);
  return entry.id;
}
