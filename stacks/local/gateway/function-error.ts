/** What a Lambda would report as a function error: a crash, a timeout, an answer past the limit. */
export class FunctionError extends Error {}
