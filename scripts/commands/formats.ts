/** What `check` can be printed as; apart from the faces, so that help needs none of them. */
export const CHECK_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'ics', 'xlsx'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];
