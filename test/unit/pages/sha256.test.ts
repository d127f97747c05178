import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256, sha256InPieces } from "../../../web/lib/sha256.ts";

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 4 * 1024 * 1024, 9_000_001])(
  "the SHA-256 of %d bytes is Node's, at once and piece by piece",
  async (size) => {
    const bytes = Buffer.alloc(size, "0123456789abcdefghi");
    const expected = createHash("sha256").update(bytes).digest("hex");
    expect(await sha256(new Blob([bytes]))).toBe(expected);
    expect(await sha256InPieces(new Blob([bytes]))).toBe(expected);
  },
);
