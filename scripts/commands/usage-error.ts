/** The user asked for something that is not there or makes no sense; the message is complete and Chinese. */
export class UsageError extends Error {}
