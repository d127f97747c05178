import type { SeverityName } from "../../components/severity.tsx";

export interface Rule {
  id: string;
  kind: string;
  severity: SeverityName;
  threshold: number | null;
  within_days: number | null;
  property_type: string | null;
  property_id: string | null;
  enabled: boolean;
  source: string | null;
}
