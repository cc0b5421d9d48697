import type { Entry } from './entry.ts';
import type { Pictures } from './pictures/pictures.ts';
import { newProse } from './prose.ts';
import { tellAcceptance } from './simulate/acceptance.ts';
import { tellAdaptations } from './simulate/adaptations.ts';
import { fileAlerts, ringAlerts } from './simulate/alerts.ts';
import { tellAssets } from './simulate/assets.ts';
import { tellAttendance } from './simulate/attendance.ts';
import { tellBackupReports } from './simulate/backup-reports.ts';
import { recordBackups, runBackups } from './simulate/backups.ts';
import { fileChanges, tellChanges } from './simulate/changes.ts';
import { tellContractPapers } from './simulate/contract-papers.ts';
import { tellDatabaseAudit } from './simulate/database-audit.ts';
import { tellDocuments } from './simulate/documents.ts';
import { tellDuty } from './simulate/duty-papers.ts';
import { tellFindings } from './simulate/findings.ts';
import { tellHandovers } from './simulate/handovers.ts';
import { tellHardware } from './simulate/hardware.ts';
import { tellIncidents } from './simulate/incidents.ts';
import { tellInspections } from './simulate/inspections.ts';
import { tellIntegrations } from './simulate/integrations.ts';
import { tellMaturity } from './simulate/maturity.ts';
import { tellMoney } from './simulate/money.ts';
import { tellMonitoring } from './simulate/monitoring.ts';
import { tellNoActivity } from './simulate/no-activity.ts';
import { tellNotices } from './simulate/notices.ts';
import { extraOperations, logOperations } from './simulate/operations.ts';
import { tellPersonnel, tellPlans, tellWaivers } from './simulate/papers.ts';
import { tellParameterSheets } from './simulate/parameter-sheets.ts';
import { tellPermits } from './simulate/permits.ts';
import { linkIncidents, numberProblems, tellProblems } from './simulate/problems.ts';
import { tellRequests } from './simulate/requests.ts';
import { type MonthFigures, tellReviews } from './simulate/reviews.ts';
import { newRoster } from './simulate/roster.ts';
import { dailyRoutine } from './simulate/routine.ts';
import { tellSatisfaction } from './simulate/satisfaction.ts';
import { tellSecurityEvents, tellVulnerabilities } from './simulate/security-events.ts';
import { tellTasks } from './simulate/tasks.ts';
import { tellTraining } from './simulate/training.ts';
import { tellUndertakings } from './simulate/undertakings.ts';

/** Every record of the year with its life in the repository. What is told first takes its time first. */
export function tellYear(pictures: Pictures): Entry[] {
  const prose = newProse();
  const roster = newRoster();
  const incidents = tellIncidents(prose);
  const requests = tellRequests(prose);
  const changes = tellChanges(prose);
  const fixed = [
    ...incidents.operations,
    ...requests.operations,
    ...changes.flatMap(({ operations }) => operations),
    ...extraOperations(prose),
  ];
  for (const operation of fixed) roster.reserve(operation);
  const backups = runBackups();
  const inspections = tellInspections({ traces: incidents.traces, backups, roster, prose, pictures });
  const tasks = tellTasks(backups, roster, prose, pictures);
  const looks = recordBackups(backups, roster, prose);
  const routine = dailyRoutine(incidents.outages, roster, prose);
  const operations = [...fixed, ...inspections.operations, ...tasks.operations, ...looks.operations, ...routine];
  const log = logOperations(operations);
  const problems = numberProblems();
  linkIncidents(problems, incidents.entryOf);
  const alerts = ringAlerts(incidents.told);
  const entries = [
    ...tellPlans(),
    ...tellPersonnel(),
    ...tellDocuments(),
    ...tellParameterSheets(),
    ...inspections.entries,
    ...incidents.entries,
    ...requests.entries,
    ...tellProblems(problems, incidents.idOf, prose),
    ...fileChanges(changes, { problems, request: requests.idOf, numberOf: log.numberOf }, prose),
    ...looks.entries,
    ...tellBackupReports(backups, prose),
    ...log.entries,
    ...tellDatabaseAudit(operations),
    ...tasks.entries,
    ...fileAlerts(alerts, prose),
    ...tellMonitoring(alerts, prose),
    ...tellDuty(incidents.idOf, prose),
    ...tellAttendance(),
    ...tellAdaptations(prose),
    ...tellFindings(log.numberOfPlanted('P11'), prose),
    ...tellWaivers(prose),
    ...tellHardware(inspections.over, prose),
    ...tellSatisfaction(prose),
    ...tellTraining(prose, pictures),
    ...tellIntegrations(prose),
    ...tellMaturity(prose),
    ...tellVulnerabilities(prose),
    ...tellSecurityEvents(prose),
    ...tellContractPapers(prose, pictures),
    ...tellUndertakings(prose),
    ...tellPermits(prose),
    ...tellAssets(prose),
    ...tellNotices(prose),
    ...tellHandovers(prose, pictures),
    ...tellMoney(prose, pictures),
    ...tellAcceptance(prose, pictures),
  ];
  return [...entries, ...tellReviews(figuresOf(entries), prose), ...tellNoActivity(entries, prose)];
}

/** What the ledgers hold of a month. */
function figuresOf(entries: readonly Entry[]): (month: string) => MonthFigures {
  const count = (kind: string, field: string, month: string): number =>
    entries.filter(
      (entry) => entry.kind === kind && String(entry.versions.at(-1)?.record?.[field] ?? '').startsWith(month),
    ).length;
  return (month) => ({
    incidents: count('incident', 'reported_at', month),
    requests: count('service-request', 'submitted_at', month),
    transfers: count('data-transfer-approval', 'approved_at', month),
    inspections: count('inspection-report', 'planned_on', month),
  });
}
