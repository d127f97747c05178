import { readChoice } from "../../../tabular/values/choice.ts";
import { perCollection } from "../../definition.ts";
import { importTargets } from "./targets.ts";

/** Which of a choice column's choices a heading names; undefined for none, and in a collection that has no such files. */
export const choiceOfHeading = perCollection((collection) => {
  const { unfolds } = collection.options;
  const column = importTargets(collection).find(({ name }) => name === unfolds?.choice);
  return (heading: string): string | undefined => {
    if (column === undefined || heading.trim() === "") return undefined;
    const read = readChoice(column, heading.trim());
    return "code" in read ? undefined : String(read.value);
  };
});
