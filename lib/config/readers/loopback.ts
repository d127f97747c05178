/** Whether a host name or address leads to this machine alone, whatever a resolver says. */
export function isLoopback(name: string): boolean {
  return /^(localhost|.+\.localhost|\[?::1\]?|127(\.\d{1,3}){3})$/i.test(name);
}
