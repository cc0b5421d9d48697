import type { Tone } from '../../scripts/view/volume-model.ts';

/** The sign that goes with each tone, so that status is never told by colour alone. */
export const SIGNS: Record<Tone, string> = { met: '✓', late: '◔', missing: '✕', waived: '○', plain: '·' };
