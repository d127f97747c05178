import { addPoll, type Health, resting } from "./state.ts";

const every = 30_000;
const whenHidden = 120_000;
const slowest = 240_000;
/** Without input for so long polling rests, so that a database that sleeps when idle may sleep. */
const restAfter = 10 * 60_000;
const deadline = 12_000;

let etag: string | undefined;
let last: Health | undefined;
let failures = 0;
let touched = Date.now();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds until the next poll: slower in a hidden tab, and twice as long after each failure. */
export function pauseBefore(failed: number, hidden: boolean): number {
  return Math.min(slowest, (hidden ? whenHidden : every) * 2 ** Math.min(failed, 3));
}

/** Polls from now on; one tab of the browser asks and tells the others. */
export function startPolling(): void {
  const channel = new BroadcastChannel("reims.health");
  channel.onmessage = ({ data }) => addPoll(data);
  for (const name of ["pointerdown", "keydown", "visibilitychange", "focus"])
    addEventListener(name, wake, true);
  const loop = async () => {
    await pollOnce(channel);
    schedule(loop);
  };
  void pollOnce(channel);
  // The lock is held while this tab lives: the next tab takes the polling over.
  if (navigator.locks === undefined) schedule(loop);
  else void navigator.locks.request("reims.health", () => new Promise<never>(() => schedule(loop)));
  resume = () => void loop();
}

let resume = () => {};

function schedule(loop: () => Promise<void>): void {
  clearTimeout(timer);
  if (Date.now() - touched > restAfter) {
    resting.value = true;
    return;
  }
  timer = setTimeout(() => void loop(), pauseBefore(failures, document.hidden));
}

/** Somebody is there: polling goes on. */
function wake(): void {
  touched = Date.now();
  if (!resting.value) return;
  resting.value = false;
  resume();
}

/** Asks now, whatever the pause. */
export const pollNow = (): Promise<void> => pollOnce(undefined);

async function pollOnce(channel: BroadcastChannel | undefined): Promise<void> {
  const began = performance.now();
  try {
    const response = await fetch("/health", {
      headers: etag === undefined ? {} : { "if-none-match": etag },
      signal: AbortSignal.timeout(deadline),
    });
    if (response.status !== 304) {
      last = (await response.json()) as Health;
      etag = response.headers.get("etag") ?? undefined;
    }
    failures = last?.status === "unhealthy" ? failures + 1 : 0;
    note(last);
  } catch {
    failures++;
    etag = undefined;
    note(undefined);
  }
  function note(health: Health | undefined) {
    const poll = { at: Date.now(), took: Math.round(performance.now() - began), health };
    addPoll(poll);
    channel?.postMessage(poll);
  }
}
