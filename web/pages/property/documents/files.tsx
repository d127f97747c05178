import { Icon, Octagon } from "../../../components/icon.tsx";
import { Card } from "../../../components/layout/card.tsx";
import { percent } from "../../../lib/format/number.ts";
import type { Told } from "./upload.ts";

export interface FileUnderWay {
  file: File;
  told: Told;
}

const names = {
  checking: "reading",
  sending: "sending",
  verifying: "checking",
  stored: "stored",
  failed: "not stored",
} as const;

/** Where each file stands: reading, sending, checking, stored, or why not. */
export function FilesUnderWay({ files, again }: { files: readonly FileUnderWay[]; again(file: File): void }) {
  if (files.length === 0) return null;
  return (
    <Card title="Files" bare>
      <ul class="rows" aria-live="polite">
        {files.map(({ file, told }) => (
          <li key={file}>
            <span>{file.name}</span>
            <span class={`severity ${told.step === "failed" ? "bad" : told.step === "stored" ? "good" : ""}`}>
              {told.step === "failed" ? (
                <Octagon />
              ) : (
                <Icon name={told.step === "stored" ? "done" : "clock"} />
              )}
              {names[told.step]}
              {told.step === "sending" ? ` ${percent(told.share * 100, 0)}` : ""}
            </span>
            {told.why === undefined ? null : (
              <span class="second">
                {told.why}{" "}
                <button type="button" class="link-button" onClick={() => again(file)}>
                  Send again
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
