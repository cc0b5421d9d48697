import type { RequestStory } from '../stories/request-story.ts';
import type { Instant } from '../time.ts';

/** A request with its number and its people; `transfer` is the number of the approval that belongs to it. */
export interface ToldRequest {
  story: RequestStory;
  id: string;
  transfer: string | null;
  submitted: Instant;
  responder: string;
}
