// Moves the process's wall clock by what the file REIMS_CLOCK names says, in milliseconds: a thaw long after the freeze.
const { readFileSync } = require("node:fs");

const now = Date.now;
Date.now = () => now() + Number(readFileSync(process.env.REIMS_CLOCK, "utf8"));
