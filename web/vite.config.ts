import { defineConfig } from "vite";

/** The pages under /app/: one style, one script to start with, and a script more for each page when it is opened. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/app/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // Inlined files would need data: in the policy; a polyfill of preloading is not needed by any browser read for.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // While the pages are worked on, everything but them is the API's.
  server: { host: "127.0.0.1", proxy: { "^/(?!app/)": process.env.REIMS_URL ?? "http://127.0.0.1:8000" } },
});
