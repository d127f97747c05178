import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { words } from "../../lib/fields/field.ts";

/** The names of the properties and categories of the lines shown. */
export const LineNames = createContext<{
  property(id: string): string | undefined;
  category(code: string): string | undefined;
}>({ property: () => undefined, category: () => undefined });

export const PropertyName = ({ id }: { id: string }) => useContext(LineNames).property(id) ?? "…";

export const CategoryName = ({ code }: { code: string }) =>
  useContext(LineNames).category(code) ?? words(code);
