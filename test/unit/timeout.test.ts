import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { withTimeout } from "../../lib/timeout.ts";

const never = () => new Promise<never>(() => {});
const late = () => {
  throw new RangeError("late");
};

test("work that ends in time gives its own result and its own error", async () => {
  const onTimeout = vi.fn();
  await expect(withTimeout(Promise.resolve(7), { ms: 50, onTimeout })).resolves.toBe(7);
  await expect(withTimeout(Promise.reject(new TypeError("own")), { ms: 50, onTimeout })).rejects.toThrow(
    "own",
  );
  await sleep(80);
  expect(onTimeout).not.toHaveBeenCalled();
});

test("work that is late gives what onTimeout returns or throws", async () => {
  await expect(withTimeout(never(), { ms: 10, onTimeout: () => "instead" })).resolves.toBe("instead");
  await expect(withTimeout(never(), { ms: 10, onTimeout: late })).rejects.toThrow("late");
  await expect(withTimeout(never(), { ms: 0, onTimeout: late })).rejects.toThrow("late");
});

test("an answer that came while the process was busy wins over the timer", async () => {
  const work = withTimeout(sleep(6, "answer"), { ms: 5, onTimeout: late });
  const end = performance.now() + 30;
  while (performance.now() < end);
  await expect(work).resolves.toBe("answer");
});

test("a signal ends the wait with its reason, before the work begins too", async () => {
  const onAbort = vi.fn();
  const control = new AbortController();
  const limit = { ms: 1_000, onTimeout: late, signal: control.signal, onAbort };
  const work = withTimeout(never(), limit);
  control.abort(new Error("not wanted any more"));
  await expect(work).rejects.toThrow("not wanted any more");
  await expect(withTimeout(Promise.resolve(1), limit)).rejects.toThrow("not wanted any more");
  expect(onAbort).toHaveBeenCalledTimes(2);
});

test("a limit longer than a timer can take is no limit", async () => {
  const work = withTimeout(sleep(20, "done"), { ms: Number.POSITIVE_INFINITY, onTimeout: late });
  await expect(work).resolves.toBe("done");
});
