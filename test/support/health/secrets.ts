/** What no health body may name: every host, user, password and bucket that is configured. */
export const secrets = new Set<string>();
