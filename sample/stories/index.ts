import type { CallStory } from './call-story.ts';
import { CALLS_2024_Q3 } from './calls-2024-q3.ts';
import { CALLS_2024_Q4 } from './calls-2024-q4.ts';
import { CALLS_2025_Q1 } from './calls-2025-q1.ts';
import { CALLS_2025_Q2 } from './calls-2025-q2.ts';
import type { ChangeStory } from './change-story.ts';
import { CHANGES_2024_Q3 } from './changes-2024-q3.ts';
import { CHANGES_2024_Q4 } from './changes-2024-q4.ts';
import { CHANGES_2025_Q1 } from './changes-2025-q1.ts';
import { CHANGES_2025_Q2 } from './changes-2025-q2.ts';
import type { ComplaintStory } from './complaint-story.ts';
import { COMPLAINTS_2024_Q3 } from './complaints-2024-q3.ts';
import { COMPLAINTS_2024_Q4 } from './complaints-2024-q4.ts';
import { COMPLAINTS_2025_Q1 } from './complaints-2025-q1.ts';
import { COMPLAINTS_2025_Q2 } from './complaints-2025-q2.ts';
import type { ExtraOperation } from './extra-operations.ts';
import { EXTRA_OPERATIONS } from './extra-operations.ts';
import { EXTRA_OPERATIONS_2024_Q4 } from './extra-operations-2024-q4.ts';
import { EXTRA_OPERATIONS_2025_Q1 } from './extra-operations-2025-q1.ts';
import { EXTRA_OPERATIONS_2025_Q2 } from './extra-operations-2025-q2.ts';
import type { IncidentStory } from './incident-story.ts';
import { INCIDENTS_JULY } from './incidents-2024-07.ts';
import { INCIDENTS_AUGUST } from './incidents-2024-08.ts';
import { INCIDENTS_SEPTEMBER } from './incidents-2024-09.ts';
import { INCIDENTS_2024_10 } from './incidents-2024-10.ts';
import { INCIDENTS_2024_11 } from './incidents-2024-11.ts';
import { INCIDENTS_2024_12 } from './incidents-2024-12.ts';
import { INCIDENTS_2025_01 } from './incidents-2025-01.ts';
import { INCIDENTS_2025_02 } from './incidents-2025-02.ts';
import { INCIDENTS_2025_03 } from './incidents-2025-03.ts';
import { INCIDENTS_2025_04 } from './incidents-2025-04.ts';
import { INCIDENTS_2025_05 } from './incidents-2025-05.ts';
import { INCIDENTS_2025_06 } from './incidents-2025-06.ts';
import type { ProblemStory } from './problem-story.ts';
import { PROBLEMS_2024_Q3 } from './problems-2024-q3.ts';
import { PROBLEMS_2024_Q4 } from './problems-2024-q4.ts';
import { PROBLEMS_2025_Q1 } from './problems-2025-q1.ts';
import { PROBLEMS_2025_Q2 } from './problems-2025-q2.ts';
import type { RequestStory } from './request-story.ts';
import { REQUESTS_JULY } from './requests-2024-07.ts';
import { REQUESTS_AUGUST } from './requests-2024-08.ts';
import { REQUESTS_SEPTEMBER } from './requests-2024-09.ts';
import { REQUESTS_2024_10 } from './requests-2024-10.ts';
import { REQUESTS_2024_11 } from './requests-2024-11.ts';
import { REQUESTS_2024_12 } from './requests-2024-12.ts';
import { REQUESTS_2025_01 } from './requests-2025-01.ts';
import { REQUESTS_2025_02 } from './requests-2025-02.ts';
import { REQUESTS_2025_03 } from './requests-2025-03.ts';
import { REQUESTS_2025_04 } from './requests-2025-04.ts';
import { REQUESTS_2025_05 } from './requests-2025-05.ts';
import { REQUESTS_2025_06 } from './requests-2025-06.ts';
import { TRANSFERS_JULY } from './transfers-2024-07.ts';
import { TRANSFERS_AUGUST } from './transfers-2024-08.ts';
import { TRANSFERS_SEPTEMBER } from './transfers-2024-09.ts';
import { TRANSFERS_2024_10 } from './transfers-2024-10.ts';
import { TRANSFERS_2024_11 } from './transfers-2024-11.ts';
import { TRANSFERS_2024_12 } from './transfers-2024-12.ts';
import { TRANSFERS_2025_01 } from './transfers-2025-01.ts';
import { TRANSFERS_2025_02 } from './transfers-2025-02.ts';
import { TRANSFERS_2025_03 } from './transfers-2025-03.ts';
import { TRANSFERS_2025_04 } from './transfers-2025-04.ts';
import { TRANSFERS_2025_05 } from './transfers-2025-05.ts';
import { TRANSFERS_2025_06 } from './transfers-2025-06.ts';

export const INCIDENTS: readonly IncidentStory[] = [
  ...INCIDENTS_JULY,
  ...INCIDENTS_AUGUST,
  ...INCIDENTS_SEPTEMBER,
  ...INCIDENTS_2024_10,
  ...INCIDENTS_2024_11,
  ...INCIDENTS_2024_12,
  ...INCIDENTS_2025_01,
  ...INCIDENTS_2025_02,
  ...INCIDENTS_2025_03,
  ...INCIDENTS_2025_04,
  ...INCIDENTS_2025_05,
  ...INCIDENTS_2025_06,
];

export const REQUESTS: readonly RequestStory[] = [
  ...REQUESTS_JULY,
  ...REQUESTS_AUGUST,
  ...REQUESTS_SEPTEMBER,
  ...REQUESTS_2024_10,
  ...REQUESTS_2024_11,
  ...REQUESTS_2024_12,
  ...REQUESTS_2025_01,
  ...REQUESTS_2025_02,
  ...REQUESTS_2025_03,
  ...REQUESTS_2025_04,
  ...REQUESTS_2025_05,
  ...REQUESTS_2025_06,
];

export const TRANSFERS: readonly RequestStory[] = [
  ...TRANSFERS_JULY,
  ...TRANSFERS_AUGUST,
  ...TRANSFERS_SEPTEMBER,
  ...TRANSFERS_2024_10,
  ...TRANSFERS_2024_11,
  ...TRANSFERS_2024_12,
  ...TRANSFERS_2025_01,
  ...TRANSFERS_2025_02,
  ...TRANSFERS_2025_03,
  ...TRANSFERS_2025_04,
  ...TRANSFERS_2025_05,
  ...TRANSFERS_2025_06,
];

export const EXTRA: readonly ExtraOperation[] = [
  ...EXTRA_OPERATIONS_2024_Q4,
  ...EXTRA_OPERATIONS_2025_Q1,
  ...EXTRA_OPERATIONS_2025_Q2,
  ...EXTRA_OPERATIONS,
];

export const CHANGES: readonly ChangeStory[] = [
  ...CHANGES_2024_Q3,
  ...CHANGES_2024_Q4,
  ...CHANGES_2025_Q1,
  ...CHANGES_2025_Q2,
];

export const PROBLEMS: readonly ProblemStory[] = [
  ...PROBLEMS_2024_Q3,
  ...PROBLEMS_2024_Q4,
  ...PROBLEMS_2025_Q1,
  ...PROBLEMS_2025_Q2,
];

export const CALLS: readonly CallStory[] = [...CALLS_2024_Q3, ...CALLS_2024_Q4, ...CALLS_2025_Q1, ...CALLS_2025_Q2];

export const COMPLAINTS: readonly ComplaintStory[] = [
  ...COMPLAINTS_2024_Q3,
  ...COMPLAINTS_2024_Q4,
  ...COMPLAINTS_2025_Q1,
  ...COMPLAINTS_2025_Q2,
];
