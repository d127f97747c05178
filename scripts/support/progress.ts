const width = 30;

/** Shows on stderr how far a command has come: as a bar on a terminal, as a line for each tenth elsewhere. */
export function progress(label: string) {
  const terminal = process.stderr.isTTY === true;
  let tenth = 0;
  const clear = () => terminal && process.stderr.write("\r\x1b[K");
  return {
    /** `share` is from 0 to 1; undefined where the end is not known. */
    show(share: number | undefined, detail: string): void {
      const percent = share === undefined ? "" : `${Math.floor(share * 100)} % `;
      if (terminal) {
        const filled = Math.round((share ?? 0) * width);
        const bar = share === undefined ? "" : `[${"#".repeat(filled)}${"-".repeat(width - filled)}] `;
        process.stderr.write(`\r\x1b[K${label} ${bar}${percent}${detail}`);
      } else if (share === undefined || Math.floor(share * 10) > tenth) {
        tenth = Math.floor((share ?? 0) * 10);
        process.stderr.write(`${label} ${percent}${detail}\n`);
      }
    },
    say(line: string): void {
      clear();
      process.stderr.write(`${line}\n`);
    },
    done: clear,
  };
}
