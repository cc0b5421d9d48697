import type { RequestStory } from '../stories/request-story.ts';
import { type Instant, instant } from '../time.ts';

/** A request with its number and its people; `transfer` is the number of the approval that belongs to it. */
export interface ToldRequest {
  story: RequestStory;
  id: string;
  transfer: string | null;
  submitted: Instant;
  responder: string;
}

/** A story's `07-03 18:20` in the year of the story. */
export function local(at: string): Instant {
  return instant(`2024-${at}`);
}
