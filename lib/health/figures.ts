import * as v from "valibot";

export const count = () => v.pipe(v.number(), v.integer(), v.minValue(0));
export const milliseconds = () => v.pipe(v.number(), v.minValue(0));
export const line = () => v.pipe(v.string(), v.minLength(1), v.maxLength(200));
