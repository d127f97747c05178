import { ErrorBoundary, LocationProvider, lazy, Route, Router } from "preact-iso";
import { Frame } from "./components/shell/frame.tsx";
import { NotFound } from "./pages/not-found.tsx";

const Dashboard = lazy(() => import("./pages/dashboard/index.tsx").then((page) => page.Dashboard));
const Properties = lazy(() => import("./pages/properties/index.tsx").then((page) => page.Properties));
const NewProperty = lazy(() => import("./pages/properties/new.tsx").then((page) => page.NewProperty));
const Property = lazy(() => import("./pages/property/index.tsx").then((page) => page.PropertyPage));
const Health = lazy(() => import("./pages/health/index.tsx").then((page) => page.HealthPage));

/** Every page by its address; each is a script that is loaded when it is first opened. */
export function App() {
  return (
    <LocationProvider scope="/app">
      <Frame>
        <ErrorBoundary>
          <Router>
            <Route path="/app" component={Dashboard} />
            <Route path="/app/properties" component={Properties} />
            <Route path="/app/properties/new" component={NewProperty} />
            <Route path="/app/properties/:id" component={Property} />
            <Route path="/app/health" component={Health} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}
