/** What makes a text box one that offers rows below it: the list's id, and which row is the one that Enter takes. */
export function combobox(list: string, rows: number, place: number) {
  return {
    role: "combobox",
    list: undefined,
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": rows > 0,
    "aria-controls": list,
    "aria-activedescendant": rows > 0 ? `${list}-${place}` : undefined,
  } as const;
}
