const form = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether `text` is a UUID as RFC 9562 writes it, in either case. */
export const isUuid = (text: string): boolean => form.test(text);
