import { Page } from "../components/layout/page.tsx";

export function NotFound() {
  return (
    <Page title="There is no such page">
      <p>
        The address is not one of REIMS. <a href="/app/">Go to the dashboard</a>
      </p>
    </Page>
  );
}
