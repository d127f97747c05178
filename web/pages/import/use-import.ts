import { useState } from "preact/hooks";
import { refresh } from "../../lib/api/answers.ts";
import type { Problem } from "../../lib/api/problem.ts";
import { headingOf, type ImportMap, type OnPresent, type Report } from "./report.ts";
import { store, tryOut } from "./send.ts";

export interface ImportState {
  file: File | undefined;
  map: ImportMap | undefined;
  /** What the last dry run said. */
  trial: Report | undefined;
  /** What was stored. */
  result: Report | undefined;
  problem: Problem | undefined;
  working: boolean;
  /** 0 to 1 while rows are stored. */
  progress: number | undefined;
  onPresent: OnPresent;
  choose(file: File): void;
  /** Reads the column as another field; undefined ignores it. */
  assign(heading: string, field: string | undefined): void;
  /** Reads a value of the field's column as one of its choices. */
  mapValue(field: string, value: string, choice: string): void;
  useMap(map: ImportMap): void;
  whenPresent(what: OnPresent): void;
  again(): void;
  start(): Promise<void>;
  reset(): void;
}

/** The three steps of an import: a file, its map and a dry run after each change, and the storing. */
export function useImport(collection: string): ImportState {
  const [file, setFile] = useState<File>();
  const [map, setMap] = useState<ImportMap>();
  const [trial, setTrial] = useState<Report>();
  const [result, setResult] = useState<Report>();
  const [problem, setProblem] = useState<Problem>();
  const [working, setWorking] = useState(false);
  const [progress, setProgress] = useState<number>();
  const [onPresent, setOnPresent] = useState<OnPresent>("skip");

  const run = async (asked: File, with_: ImportMap | undefined, what: OnPresent) => {
    setWorking(true);
    setProblem(undefined);
    const outcome = await tryOut({ collection, file: asked, map: with_, onPresent: what });
    setWorking(false);
    if (!outcome.ok) return setProblem(outcome.problem);
    setTrial(outcome.report);
    if (outcome.report.map) {
      const { samples = with_?.samples } = outcome.report.map;
      setMap({ ...outcome.report.map, ...(samples === undefined ? {} : { samples }) });
    }
  };
  const change = (next: ImportMap, what = onPresent) => {
    setMap(next);
    if (file !== undefined) void run(file, next, what);
  };
  return {
    file,
    map,
    trial,
    result,
    problem,
    working,
    progress,
    onPresent,
    choose(chosen) {
      setFile(chosen);
      setMap(undefined);
      setTrial(undefined);
      setResult(undefined);
      void run(chosen, undefined, onPresent);
    },
    assign(heading, field) {
      if (map === undefined) return;
      const others = Object.entries(map.columns).filter(
        ([name, source]) => headingOf(source) !== heading && name !== field,
      );
      change({
        ...map,
        columns: Object.fromEntries(field === undefined ? others : [...others, [field, heading]]),
      });
    },
    mapValue(field, value, choice) {
      const source = map?.columns[field];
      if (map === undefined || source === undefined) return;
      const from = headingOf(source);
      const whole = typeof source === "string" ? { from } : source;
      const values = { ...(whole.values as Record<string, unknown> | undefined), [value]: choice };
      change({ ...map, columns: { ...map.columns, [field]: { ...whole, values } } });
    },
    useMap: change,
    whenPresent(what) {
      setOnPresent(what);
      if (file !== undefined) void run(file, map, what);
    },
    again: () => file !== undefined && void run(file, map, onPresent),
    async start() {
      if (file === undefined) return;
      setWorking(true);
      setProblem(undefined);
      setProgress(0);
      const outcome = await store({ collection, file, map, onPresent }, setProgress);
      setWorking(false);
      setProgress(undefined);
      if (!outcome.ok) return setProblem(outcome.problem);
      setResult(outcome.report);
      refresh("/");
    },
    reset() {
      setFile(undefined);
      setMap(undefined);
      setTrial(undefined);
      setResult(undefined);
      setProblem(undefined);
    },
  };
}
