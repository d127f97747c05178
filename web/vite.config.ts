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
});
