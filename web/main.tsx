import { render } from "preact";
import { App } from "./app.tsx";
import { startPolling } from "./lib/health/poll.ts";
import { resumeSignIn } from "./lib/login/start.ts";
import { followConnection } from "./lib/online.ts";
import { followTheme } from "./lib/theme.ts";
import "./styles/index.css";

followTheme();
followConnection();
startPolling();
await resumeSignIn();
const place = document.getElementById("app");
if (place !== null) render(<App />, place);
