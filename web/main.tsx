import { render } from "preact";
import { App } from "./app.tsx";
import { followConnection } from "./lib/browser/online.ts";
import { followTheme } from "./lib/browser/theme.ts";
import { startPolling } from "./lib/health/poll.ts";
import { resumeSignIn } from "./lib/login/start.ts";
import "./styles/index.css";

followTheme();
followConnection();
startPolling();
await resumeSignIn();
const place = document.getElementById("app");
if (place !== null) render(<App />, place);
