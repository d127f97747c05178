/** Why the start cannot go on, in words for the person at the keyboard. */
export class StartError extends Error {}
