import { ErrorBoundary, LocationProvider, lazy, Route, Router } from "preact-iso";
import { Frame } from "./components/shell/frame.tsx";
import { NotFound } from "./pages/not-found.tsx";

const Dashboard = lazy(() => import("./pages/dashboard/index.tsx").then((page) => page.Dashboard));
const Properties = lazy(() => import("./pages/properties/index.tsx").then((page) => page.Properties));
const NewProperty = lazy(() => import("./pages/properties/new.tsx").then((page) => page.NewProperty));
const Property = lazy(() => import("./pages/property/index.tsx").then((page) => page.PropertyPage));
const Leases = lazy(() => import("./pages/leases/index.tsx").then((page) => page.Leases));
const NewLease = lazy(() => import("./pages/leases/new.tsx").then((page) => page.NewLease));
const Lease = lazy(() => import("./pages/leases/lease-page.tsx").then((page) => page.LeasePage));
const Tenants = lazy(() => import("./pages/tenants/index.tsx").then((page) => page.Tenants));
const NewTenant = lazy(() => import("./pages/tenants/new.tsx").then((page) => page.NewTenant));
const Tenant = lazy(() => import("./pages/tenants/tenant.tsx").then((page) => page.TenantPage));
const Transactions = lazy(() => import("./pages/transactions/index.tsx").then((page) => page.Transactions));
const NewTransaction = lazy(() => import("./pages/transactions/new.tsx").then((page) => page.NewTransaction));
const Transaction = lazy(() =>
  import("./pages/transactions/transaction.tsx").then((page) => page.TransactionPage),
);
const Analytics = lazy(() => import("./pages/analytics/index.tsx").then((page) => page.Analytics));
const Alerts = lazy(() => import("./pages/alerts/index.tsx").then((page) => page.Alerts));
const Reports = lazy(() => import("./pages/reports/index.tsx").then((page) => page.Reports));
const Import = lazy(() => import("./pages/import/index.tsx").then((page) => page.Import));
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
            <Route path="/app/leases" component={Leases} />
            <Route path="/app/leases/new" component={NewLease} />
            <Route path="/app/leases/:id" component={Lease} />
            <Route path="/app/tenants" component={Tenants} />
            <Route path="/app/tenants/new" component={NewTenant} />
            <Route path="/app/tenants/:id" component={Tenant} />
            <Route path="/app/transactions" component={Transactions} />
            <Route path="/app/transactions/new" component={NewTransaction} />
            <Route path="/app/transactions/:id" component={Transaction} />
            <Route path="/app/analytics" component={Analytics} />
            <Route path="/app/alerts" component={Alerts} />
            <Route path="/app/reports" component={Reports} />
            <Route path="/app/import" component={Import} />
            <Route path="/app/health" component={Health} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </Frame>
    </LocationProvider>
  );
}
