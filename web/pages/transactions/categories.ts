import { useUrl } from "../../lib/api/use-answer.ts";
import { type Choice, type Field, words } from "../../lib/fields/field.ts";

export interface Category {
  code: string;
  name: string;
  section: string;
  flow: 1 | -1;
  crefc_code: string | null;
  position: number;
}

/** The ledger's categories, in the order of a statement. */
export function useCategories(): Category[] {
  return useUrl<{ data: Category[] }>("/transaction-categories").data?.data ?? [];
}

/** Fills the choices of the field `category`. */
export function useCategoryChoices(): (field: Field) => Field {
  const choices: Choice[] = useCategories().map(({ code, name, section }) => ({
    value: code,
    label: `${name} (${words(section).toLowerCase()})`,
  }));
  return (field) => (field.name === "category" ? { ...field, choices } : field);
}
