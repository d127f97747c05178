// Written by `npm run pages:types` from the OpenAPI document.
export interface paths {
    "/alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAlertRules"];
        put?: never;
        post: operations["createAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAlertRule"];
        put?: never;
        post?: never;
        delete: operations["deleteAlertRule"];
        options?: never;
        head?: never;
        patch: operations["updateAlertRule"];
        trace?: never;
    };
    "/alert-rules/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAlertRuleChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAlertChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolveAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["snoozeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evaluateAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/concentration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConcentration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/debt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDebt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/lease-expirations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLeaseExpirations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/occupancy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOccupancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/refinance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRefinance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/same-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSameStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDocuments"];
        put?: never;
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch: operations["updateDocument"];
        trace?: never;
    };
    "/documents/{id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocumentDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDocumentChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDocumentVersions"];
        put?: never;
        post: operations["announceDocumentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/versions/{n}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeDocumentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/database": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDatabaseHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/minio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getObjectStoreHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ollama": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOllamaHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/redis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRedisHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImportMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-maps/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImportMap"];
        put: operations["putImportMap"];
        post?: never;
        delete: operations["deleteImportMap"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLeases"];
        put?: never;
        post: operations["createLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLease"];
        put?: never;
        post?: never;
        delete: operations["deleteLease"];
        options?: never;
        head?: never;
        patch: operations["updateLease"];
        trace?: never;
    };
    "/leases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLeaseChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leases/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leases/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["terminateLease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leases/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importLeases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProperties"];
        put?: never;
        post: operations["createProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProperty"];
        put?: never;
        post?: never;
        delete: operations["deleteProperty"];
        options?: never;
        head?: never;
        patch: operations["updateProperty"];
        trace?: never;
    };
    "/properties/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}/figures/{as_of}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putFigures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPropertyChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}/leases-known-from": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLeasesKnownFrom"];
        put: operations["putLeasesKnownFrom"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPropertyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}/operating-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPropertyOperatingStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{id}/rent-roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRentRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rent-rolls/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importRentRoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/operating-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPortfolioOperatingStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/rent-roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPortfolioRentRoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTenants"];
        put?: never;
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/tenants/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTenantChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tenants/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transaction-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactions"];
        put?: never;
        post: operations["createTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateTransaction"];
        trace?: never;
    };
    "/transactions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTransactionChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reverseTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnits"];
        put?: never;
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnitChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/units/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcknowledgeAlert: {
            note?: string | null;
        };
        Alert: {
            /** Format: date-time */
            acknowledged_at: string | null;
            acknowledged_by: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            /** Format: date */
            due_on: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue";
            /** Format: date-time */
            last_seen_at: string;
            message: string;
            note: string | null;
            observed: number | null;
            /** Format: date-time */
            opened_at: string;
            /** Format: uuid */
            property_id: string;
            /** @enum {string|null} */
            resolution: "condition_cleared" | "fixed" | "waived" | "rule_removed" | null;
            /** Format: date-time */
            resolved_at: string | null;
            resolved_by: string | null;
            /** Format: uuid */
            rule_id: string | null;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            /** Format: date */
            snoozed_until: string | null;
            /** @enum {string} */
            status: "open" | "acknowledged" | "resolved";
            /** Format: uuid */
            subject_id: string;
            /** @enum {string} */
            subject_type: "property" | "lease" | "document";
            threshold: number | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
        };
        AlertEvaluation: {
            failed: ("dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue")[];
            /** Format: int32 */
            opened: number;
            /** Format: int32 */
            refreshed: number;
            /** Format: int32 */
            resolved: number;
        };
        AlertList: {
            data: components["schemas"]["ListedAlert"][];
            page: components["schemas"]["Page"];
        };
        AlertRule: {
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            enabled: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue";
            /** Format: uuid */
            property_id: string | null;
            /** @enum {string|null} */
            property_type: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other" | null;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            source: string | null;
            threshold: number | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
            /** Format: int32 */
            within_days: number | null;
        };
        AlertRuleInput: {
            /** @default true */
            enabled?: boolean;
            /** @enum {string} */
            kind: "dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue";
            /** Format: uuid */
            property_id?: string | null;
            /** @enum {string|null} */
            property_type?: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other" | null;
            /** @enum {string} */
            severity: "info" | "warning" | "critical";
            source?: string | null;
            threshold?: number | null;
            /** Format: int32 */
            within_days?: number | null;
        };
        AlertRuleList: {
            data: components["schemas"]["ListedAlertRule"][];
            page: components["schemas"]["Page"];
        };
        AlertRulePatch: {
            enabled?: boolean;
            /** Format: uuid */
            property_id?: string | null;
            /** @enum {string|null} */
            property_type?: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other" | null;
            /** @enum {string} */
            severity?: "info" | "warning" | "critical";
            source?: string | null;
            threshold?: number | null;
            /** Format: int32 */
            within_days?: number | null;
        };
        ChangeList: {
            data: {
                /** @enum {unknown} */
                action: "insert" | "update" | "delete";
                /** Format: date-time */
                at: string;
                by: string | null;
                changes: {
                    [key: string]: {
                        from: unknown;
                        to: unknown;
                    };
                };
            }[];
            page: components["schemas"]["Page"];
        };
        Concentration: {
            /** Format: date */
            as_of: string;
            /** @enum {string} */
            by: "tenant" | "state" | "city" | "property_type" | "property";
            groups: {
                key: string | null;
                name: string | null;
                totals: {
                    /** Format: int32 */
                    properties: number;
                    share: number | string | null;
                    weight: number | string | null;
                };
            }[];
            metrics: {
                hhi: components["schemas"]["Metric"];
            };
            totals: {
                /** Format: int32 */
                parts: number;
                weight: number | string | null;
            };
        };
        DatabaseHealth: {
            age_ms: number;
            /** Format: int64 */
            cache_ms?: number;
            checked_at: string;
            /** @enum {string} */
            error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
            /** Format: int64 */
            failures?: number;
            hint?: string;
            latency_ms: number;
            pool?: {
                /** Format: int64 */
                active: number;
                /** Format: int64 */
                idle: number;
                /** Format: int64 */
                max: number;
                /** Format: int64 */
                size: number;
                /** Format: int64 */
                waiting: number;
            };
            required?: boolean;
            /** @enum {string} */
            schema?: "current" | "behind" | "ahead" | "drifted";
            server_version?: string;
            /** @constant */
            service: "database";
            /** @enum {string} */
            status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
            success: boolean;
            /** Format: int64 */
            timeout_ms?: number;
            timestamp: string;
        };
        Debt: {
            /** Format: date */
            as_of: string;
            /** @enum {string} */
            bucket: "year" | "quarter";
            groups: {
                key: string;
                metrics: {
                    weighted_rate: components["schemas"]["Metric"];
                };
                totals: {
                    balance: number | string;
                    /** Format: int32 */
                    properties: number;
                    share: number | string | null;
                };
            }[];
            metrics: {
                wam_months: components["schemas"]["Metric"];
                weighted_rate: components["schemas"]["Metric"];
            };
            totals: {
                balance: number | string;
                /** Format: int32 */
                of: number;
                /** Format: int32 */
                properties: number;
                share: number | string | null;
            };
        };
        DefinitionList: {
            data: {
                edges: string[];
                formula: string;
                name: string;
                needs: string[];
                path: string;
                /** Format: int32 */
                places: number;
                source: string;
                title: string;
                /** @enum {string} */
                unit: "percent" | "ratio" | "months" | "years" | "points" | "usd";
            }[];
        };
        Document: {
            /** @enum {string} */
            category: "lease" | "amendment" | "estoppel" | "appraisal" | "loan" | "insurance" | "tax" | "invoice" | "rent_roll" | "operating_statement" | "inspection" | "photo" | "other";
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            description: string | null;
            /** Format: date */
            document_date: string | null;
            /** Format: date */
            expires_on: string | null;
            file_name: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lease_id: string | null;
            media_type: string | null;
            /** Format: uuid */
            property_id: string;
            /** Format: int64 */
            size_bytes: number | null;
            /** @enum {string|null} */
            status: "pending" | "available" | null;
            /** Format: uuid */
            tenant_id: string | null;
            title: string;
            /** Format: uuid */
            transaction_id: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
            /** Format: int32 */
            version: number | null;
        };
        DocumentList: {
            data: components["schemas"]["ListedDocument"][];
            page: components["schemas"]["Page"];
        };
        DocumentPatch: {
            /** @enum {string} */
            category?: "lease" | "amendment" | "estoppel" | "appraisal" | "loan" | "insurance" | "tax" | "invoice" | "rent_roll" | "operating_statement" | "inspection" | "photo" | "other";
            description?: string | null;
            /** Format: date */
            document_date?: string | null;
            /** Format: date */
            expires_on?: string | null;
            /** Format: uuid */
            lease_id?: string | null;
            /** Format: uuid */
            tenant_id?: string | null;
            title?: string;
            /** Format: uuid */
            transaction_id?: string | null;
        };
        DocumentVersion: {
            /** Format: date-time */
            checked_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            /** Format: uuid */
            document_id: string;
            file_name: string;
            media_type: string;
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
            /** @enum {string} */
            status: "pending" | "available" | "rejected";
            /** Format: int32 */
            version: number;
        };
        DocumentVersionList: {
            data: components["schemas"]["DocumentVersion"][];
        };
        DocumentVersionWithUpload: {
            /** Format: date-time */
            checked_at: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            /** Format: uuid */
            document_id: string;
            file_name: string;
            media_type: string;
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
            /** @enum {string} */
            status: "pending" | "available" | "rejected";
            upload: components["schemas"]["FileUpload"];
            /** Format: int32 */
            version: number;
        };
        DocumentWithUpload: {
            /** @enum {string} */
            category: "lease" | "amendment" | "estoppel" | "appraisal" | "loan" | "insurance" | "tax" | "invoice" | "rent_roll" | "operating_statement" | "inspection" | "photo" | "other";
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            description: string | null;
            /** Format: date */
            document_date: string | null;
            /** Format: date */
            expires_on: string | null;
            file_name: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lease_id: string | null;
            media_type: string | null;
            /** Format: uuid */
            property_id: string;
            sha256: string;
            /** Format: int64 */
            size_bytes: number | null;
            /** @enum {string|null} */
            status: "pending" | "available" | null;
            /** Format: uuid */
            tenant_id: string | null;
            title: string;
            /** Format: uuid */
            transaction_id: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
            upload: components["schemas"]["FileUpload"];
            /** Format: int32 */
            version: number | null;
        };
        Figures: {
            annual_noi: number | null;
            annual_revenue: number | null;
            /** Format: date */
            as_of: string;
            current_value: number | null;
            dscr: number | null;
            interest_rate: number | null;
            loan_balance: number | null;
            /** Format: date */
            loan_maturity_date: string | null;
            occupancy_rate: number | null;
            /** Format: int32 */
            occupied_units: number | null;
            /** @enum {string|null} */
            status: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold" | null;
            /** Format: int32 */
            total_units: number | null;
        };
        FileLink: {
            /** Format: date-time */
            expires_at: string;
            /** Format: uri */
            url: string;
        };
        FileUpload: {
            /** Format: date-time */
            expires_at: string;
            headers: {
                "content-length": string;
                "content-type": string;
                "x-amz-checksum-sha256": string;
            };
            /** @constant */
            method: "PUT";
            /** Format: uri */
            url: string;
        };
        GatewayMessage: {
            message: string;
        };
        Health: {
            details: {
                database?: {
                    age_ms: number;
                    /** Format: int64 */
                    cache_ms?: number;
                    checked_at: string;
                    /** @enum {string} */
                    error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
                    /** Format: int64 */
                    failures?: number;
                    hint?: string;
                    latency_ms: number;
                    pool?: {
                        /** Format: int64 */
                        active: number;
                        /** Format: int64 */
                        idle: number;
                        /** Format: int64 */
                        max: number;
                        /** Format: int64 */
                        size: number;
                        /** Format: int64 */
                        waiting: number;
                    };
                    required?: boolean;
                    /** @enum {string} */
                    schema?: "current" | "behind" | "ahead" | "drifted";
                    server_version?: string;
                    /** @enum {string} */
                    status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                    /** Format: int64 */
                    timeout_ms?: number;
                };
                minio?: {
                    age_ms: number;
                    /** Format: int64 */
                    bucket_count?: number;
                    /** Format: int64 */
                    cache_ms?: number;
                    checked_at: string;
                    /** @enum {string} */
                    error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
                    /** Format: int64 */
                    failures?: number;
                    hint?: string;
                    latency_ms: number;
                    required?: boolean;
                    /** @enum {string} */
                    status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                    /** Format: int64 */
                    timeout_ms?: number;
                };
                ollama?: {
                    age_ms: number;
                    /** Format: int64 */
                    cache_ms?: number;
                    checked_at: string;
                    /** @enum {string} */
                    error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
                    /** Format: int64 */
                    failures?: number;
                    hint?: string;
                    latency_ms: number;
                    models?: {
                        loaded: boolean;
                        name: string;
                        /** Format: int64 */
                        size_bytes: number;
                    }[];
                    required?: boolean;
                    response_time_ms?: number;
                    /** @enum {string} */
                    status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                    /** Format: int64 */
                    timeout_ms?: number;
                    version?: string;
                };
                redis?: {
                    age_ms: number;
                    /** Format: int64 */
                    cache_ms?: number;
                    checked_at: string;
                    /** Format: int64 */
                    connected_clients?: number;
                    /** @enum {string} */
                    error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
                    /** Format: int64 */
                    failures?: number;
                    hint?: string;
                    latency_ms: number;
                    /** Format: int64 */
                    peak_memory_bytes?: number;
                    required?: boolean;
                    /** @enum {string} */
                    status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                    /** Format: int64 */
                    timeout_ms?: number;
                    /** Format: int64 */
                    total_commands?: number;
                    /** Format: int64 */
                    used_memory_bytes?: number;
                };
                schema?: {
                    age_ms: number;
                    /** Format: int64 */
                    cache_ms?: number;
                    checked_at: string;
                    /** @enum {string} */
                    error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
                    /** Format: int64 */
                    failures?: number;
                    hint?: string;
                    latency_ms: number;
                    required?: boolean;
                    /** @enum {string} */
                    state?: "current" | "behind" | "ahead" | "drifted";
                    /** @enum {string} */
                    status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                    /** Format: int64 */
                    timeout_ms?: number;
                };
            };
            services: {
                /** @enum {string} */
                database?: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                /** @enum {string} */
                minio?: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                /** @enum {string} */
                ollama?: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                /** @enum {string} */
                redis?: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
                /** @enum {string} */
                schema?: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
            };
            /** @enum {string} */
            status: "healthy" | "degraded" | "unhealthy";
            success: boolean;
            timestamp: string;
        };
        HealthJson: {
            checks?: {
                [key: string]: {
                    affectedEndpoints: string[];
                    /** @enum {string} */
                    componentType: "component" | "datastore" | "system";
                    observedUnit: string;
                    observedValue: number | string;
                    output?: string;
                    /** @enum {string} */
                    status: "pass" | "warn" | "fail";
                    time: string;
                }[];
            };
            description?: string;
            /** @enum {string} */
            status: "pass" | "warn" | "fail";
        };
        ImportIssue: {
            code: string;
            /** Format: int32 */
            line: number;
            message: string;
            pointer: string;
        };
        ImportMap: {
            collection?: string;
            columns: {
                [key: string]: components["schemas"]["ImportMapSource"];
            };
            defaults?: {
                [key: string]: string | number | boolean | null;
            };
            header?: boolean;
            key?: (string | number)[];
            samples?: {
                [key: string]: string[];
            };
        };
        ImportMapSource: string | number | {
            /** @enum {string} */
            as?: "number" | "percent" | "fraction" | "date" | "boolean" | "text";
            from: string | number;
            /** @enum {string} */
            order?: "mdy" | "dmy" | "ymd";
            /** Format: int32 */
            round?: number;
            values?: {
                [key: string]: string | number | boolean | null;
            };
        } | {
            value: string | number | boolean | null;
        } | {
            join: (string | number | {
                after?: string;
                before?: string;
                from: string | number;
                values?: {
                    [key: string]: string | number | boolean | null;
                };
            })[];
            with?: string;
        };
        ImportReport: {
            adjusted: {
                [key: string]: {
                    /** Format: int32 */
                    recoded: number;
                    /** Format: int32 */
                    rounded: number;
                };
            };
            differing: {
                fields: string[];
                /** Format: uuid */
                id: string;
                /** Format: int32 */
                line: number;
            }[];
            /** Format: int32 */
            differs: number;
            encoding?: string;
            errors: components["schemas"]["ImportIssue"][];
            /** Format: int32 */
            errors_omitted?: number;
            ignored_columns: string[];
            map?: components["schemas"]["ImportMap"] | null;
            /** Format: int32 */
            present: number;
            preview?: {
                /** Format: int32 */
                line: number;
                values: Record<string, never>;
            }[];
            read: {
                date_order?: {
                    [key: string]: "mdy" | "dmy" | "ymd";
                };
                /** @enum {string} */
                delimiter?: "," | ";" | "\t" | "|";
                encoding?: string;
                /** Format: int32 */
                header_line?: number;
                map?: string;
            };
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            stored: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            updated: number;
        };
        Issue: {
            code: string;
            /** Format: int32 */
            count?: number;
            /** Format: date */
            from?: string;
            header?: string;
            /** Format: uuid */
            lease_id?: string;
            /** Format: int32 */
            line?: number;
            message: string;
            parameter?: string;
            pointer?: string;
            tenant?: string;
            /** Format: date */
            to?: string | null;
            /** Format: uuid */
            unit_id?: string;
            unit_number?: string;
        };
        KeptImportMap: {
            collection: string;
            map: components["schemas"]["ImportMap"];
            name: string;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
        };
        Lease: {
            /** @enum {string} */
            at_expiry: "expire" | "month_to_month";
            charges: {
                amount: number;
                /** @enum {string} */
                basis: "per_month" | "per_quarter" | "per_year" | "per_sqft_year" | "one_time";
                escalation?: {
                    /** Format: int32 */
                    every_months: number;
                    /** @enum {string} */
                    type: "fixed_percent" | "fixed_amount";
                    value: number;
                } | null;
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "base_rent" | "abatement" | "cam" | "tax" | "insurance" | "utilities" | "parking" | "storage" | "percentage_rent" | "other";
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id?: string | null;
            }[];
            /** Format: date */
            commencement_date: string;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            /** @enum {string|null} */
            deposit_form: "cash" | "letter_of_credit" | "guaranty" | "none" | null;
            /** Format: date */
            expiration_date: string | null;
            external_ref: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lease_type: "gross" | "modified_gross" | "net" | "double_net" | "triple_net" | "absolute_net" | "percentage" | "ground" | "residential";
            /** Format: date */
            move_in_on: string | null;
            /** Format: date */
            move_out_on: string | null;
            /** Format: date */
            notice_given_on: string | null;
            options: {
                /** Format: date */
                effective_on?: string | null;
                fee?: number | null;
                /** @enum {string} */
                kind: "renewal" | "termination" | "expansion" | "contraction" | "first_refusal" | "first_offer" | "purchase" | "co_tenancy";
                /** Format: date */
                notice_by?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                status?: "open" | "exercised" | "waived" | "lapsed";
                /** Format: int32 */
                term_months?: number | null;
            }[];
            /** Format: uuid */
            property_id: string;
            reference: string | null;
            /** Format: uuid */
            renews_lease_id: string | null;
            /** Format: date */
            rent_commencement_date: string | null;
            security_deposit: number | null;
            /** Format: date */
            signed_on: string | null;
            spaces: {
                /** Format: date */
                from: string;
                leased_sqft?: number | null;
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id: string;
            }[];
            state: string | null;
            /** @enum {string} */
            status: "draft" | "signed" | "terminated" | "void";
            /** Format: uuid */
            tenant_id: string;
            /** Format: date */
            terminated_on: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
        };
        LeaseExpirations: {
            /** Format: date */
            as_of: string;
            groups: {
                key: string;
                totals: {
                    area: number | string;
                    base_rent_monthly: number | string;
                    /** Format: int32 */
                    leases: number;
                    share: number | string | null;
                    /** Format: int32 */
                    units: number;
                };
            }[];
            metrics: {
                walt_area_years?: components["schemas"]["Metric"];
                walt_rent_years?: components["schemas"]["Metric"];
            };
            /** @enum {string} */
            options: "none" | "exercised";
            totals: {
                area: number | string;
                base_rent_monthly: number | string;
                /** Format: int32 */
                of: number;
                /** Format: int32 */
                properties: number;
                /** Format: int32 */
                units: number;
            };
            /** @enum {string} */
            weight: "rent" | "area";
        };
        LeaseInput: {
            /**
             * @default expire
             * @enum {string}
             */
            at_expiry?: "expire" | "month_to_month";
            /** @default [] */
            charges?: {
                amount: number;
                /** @enum {string} */
                basis: "per_month" | "per_quarter" | "per_year" | "per_sqft_year" | "one_time";
                escalation?: {
                    /** Format: int32 */
                    every_months: number;
                    /** @enum {string} */
                    type: "fixed_percent" | "fixed_amount";
                    value: number;
                } | null;
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "base_rent" | "abatement" | "cam" | "tax" | "insurance" | "utilities" | "parking" | "storage" | "percentage_rent" | "other";
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id?: string | null;
            }[];
            /** Format: date */
            commencement_date: string;
            /** @enum {string|null} */
            deposit_form?: "cash" | "letter_of_credit" | "guaranty" | "none" | null;
            /** Format: date */
            expiration_date?: string | null;
            external_ref?: string | null;
            /** @enum {string} */
            lease_type: "gross" | "modified_gross" | "net" | "double_net" | "triple_net" | "absolute_net" | "percentage" | "ground" | "residential";
            /** Format: date */
            move_in_on?: string | null;
            /** Format: date */
            move_out_on?: string | null;
            /** Format: date */
            notice_given_on?: string | null;
            /** @default [] */
            options?: {
                /** Format: date */
                effective_on?: string | null;
                fee?: number | null;
                /** @enum {string} */
                kind: "renewal" | "termination" | "expansion" | "contraction" | "first_refusal" | "first_offer" | "purchase" | "co_tenancy";
                /** Format: date */
                notice_by?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                status?: "open" | "exercised" | "waived" | "lapsed";
                /** Format: int32 */
                term_months?: number | null;
            }[];
            /** Format: uuid */
            property_id: string;
            reference?: string | null;
            /** Format: uuid */
            renews_lease_id?: string | null;
            /** Format: date */
            rent_commencement_date?: string | null;
            security_deposit?: number | null;
            /** Format: date */
            signed_on?: string | null;
            /** @default [] */
            spaces?: {
                /** Format: date */
                from: string;
                leased_sqft?: number | null;
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id: string;
            }[];
            /**
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "signed" | "terminated" | "void";
            /** Format: uuid */
            tenant_id: string;
            /** Format: date */
            terminated_on?: string | null;
        };
        LeaseList: {
            data: components["schemas"]["ListedLease"][];
            page: components["schemas"]["Page"];
        };
        LeasePatch: {
            /** @enum {string} */
            at_expiry?: "expire" | "month_to_month";
            charges?: {
                amount: number;
                /** @enum {string} */
                basis: "per_month" | "per_quarter" | "per_year" | "per_sqft_year" | "one_time";
                escalation?: {
                    /** Format: int32 */
                    every_months: number;
                    /** @enum {string} */
                    type: "fixed_percent" | "fixed_amount";
                    value: number;
                } | null;
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "base_rent" | "abatement" | "cam" | "tax" | "insurance" | "utilities" | "parking" | "storage" | "percentage_rent" | "other";
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id?: string | null;
            }[];
            /** Format: date */
            commencement_date?: string;
            /** @enum {string|null} */
            deposit_form?: "cash" | "letter_of_credit" | "guaranty" | "none" | null;
            /** Format: date */
            expiration_date?: string | null;
            external_ref?: string | null;
            /** @enum {string} */
            lease_type?: "gross" | "modified_gross" | "net" | "double_net" | "triple_net" | "absolute_net" | "percentage" | "ground" | "residential";
            /** Format: date */
            move_in_on?: string | null;
            /** Format: date */
            move_out_on?: string | null;
            /** Format: date */
            notice_given_on?: string | null;
            options?: {
                /** Format: date */
                effective_on?: string | null;
                fee?: number | null;
                /** @enum {string} */
                kind: "renewal" | "termination" | "expansion" | "contraction" | "first_refusal" | "first_offer" | "purchase" | "co_tenancy";
                /** Format: date */
                notice_by?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                status?: "open" | "exercised" | "waived" | "lapsed";
                /** Format: int32 */
                term_months?: number | null;
            }[];
            reference?: string | null;
            /** Format: uuid */
            renews_lease_id?: string | null;
            /** Format: date */
            rent_commencement_date?: string | null;
            security_deposit?: number | null;
            /** Format: date */
            signed_on?: string | null;
            spaces?: {
                /** Format: date */
                from: string;
                leased_sqft?: number | null;
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id: string;
            }[];
            /** @enum {string} */
            status?: "draft" | "signed" | "terminated" | "void";
            /** Format: date */
            terminated_on?: string | null;
        };
        LedgerPage: {
            data: {
                /** Format: date */
                accrued_on: string;
                amount: number;
                balance: number;
                cash: number;
                category: string;
                counterparty: string | null;
                external_ref: string | null;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                lease_id: string | null;
                memo: string | null;
                /** Format: uuid */
                reverses_id: string | null;
                /** @enum {string} */
                section: "income" | "expense" | "capital" | "debt_service" | "financing" | "investment" | "owner" | "deposit";
                /** Format: date */
                settled_on: string;
                /** Format: uuid */
                unit_id: string | null;
            }[];
            page: components["schemas"]["LedgerPlace"];
        };
        LedgerPlace: {
            /** Format: int32 */
            limit: number;
            next_cursor: string | null;
        };
        ListedAlert: {
            /** Format: date-time */
            acknowledged_at?: string | null;
            acknowledged_by?: string | null;
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            /** Format: date */
            due_on?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue";
            /** Format: date-time */
            last_seen_at?: string;
            message?: string;
            note?: string | null;
            observed?: number | null;
            /** Format: date-time */
            opened_at?: string;
            /** Format: uuid */
            property_id?: string;
            /** @enum {string|null} */
            resolution?: "condition_cleared" | "fixed" | "waived" | "rule_removed" | null;
            /** Format: date-time */
            resolved_at?: string | null;
            resolved_by?: string | null;
            /** Format: uuid */
            rule_id?: string | null;
            /** @enum {string} */
            severity?: "info" | "warning" | "critical";
            /** Format: date */
            snoozed_until?: string | null;
            /** @enum {string} */
            status?: "open" | "acknowledged" | "resolved";
            /** Format: uuid */
            subject_id?: string;
            /** @enum {string} */
            subject_type?: "property" | "lease" | "document";
            threshold?: number | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
        };
        ListedAlertRule: {
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            enabled?: boolean;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue";
            /** Format: uuid */
            property_id?: string | null;
            /** @enum {string|null} */
            property_type?: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other" | null;
            /** @enum {string} */
            severity?: "info" | "warning" | "critical";
            source?: string | null;
            threshold?: number | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
            /** Format: int32 */
            within_days?: number | null;
        };
        ListedDocument: {
            /** @enum {string} */
            category?: "lease" | "amendment" | "estoppel" | "appraisal" | "loan" | "insurance" | "tax" | "invoice" | "rent_roll" | "operating_statement" | "inspection" | "photo" | "other";
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            description?: string | null;
            /** Format: date */
            document_date?: string | null;
            /** Format: date */
            expires_on?: string | null;
            file_name?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            lease_id?: string | null;
            media_type?: string | null;
            /** Format: uuid */
            property_id?: string;
            /** Format: int64 */
            size_bytes?: number | null;
            /** @enum {string|null} */
            status?: "pending" | "available" | null;
            /** Format: uuid */
            tenant_id?: string | null;
            title?: string;
            /** Format: uuid */
            transaction_id?: string | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
            /** Format: int32 */
            version?: number | null;
        };
        ListedLease: {
            /** @enum {string} */
            at_expiry?: "expire" | "month_to_month";
            charges?: {
                amount: number;
                /** @enum {string} */
                basis: "per_month" | "per_quarter" | "per_year" | "per_sqft_year" | "one_time";
                escalation?: {
                    /** Format: int32 */
                    every_months: number;
                    /** @enum {string} */
                    type: "fixed_percent" | "fixed_amount";
                    value: number;
                } | null;
                /** Format: date */
                from: string;
                /** @enum {string} */
                kind: "base_rent" | "abatement" | "cam" | "tax" | "insurance" | "utilities" | "parking" | "storage" | "percentage_rent" | "other";
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id?: string | null;
            }[];
            /** Format: date */
            commencement_date?: string;
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            /** @enum {string|null} */
            deposit_form?: "cash" | "letter_of_credit" | "guaranty" | "none" | null;
            /** Format: date */
            expiration_date?: string | null;
            external_ref?: string | null;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            lease_type?: "gross" | "modified_gross" | "net" | "double_net" | "triple_net" | "absolute_net" | "percentage" | "ground" | "residential";
            /** Format: date */
            move_in_on?: string | null;
            /** Format: date */
            move_out_on?: string | null;
            /** Format: date */
            notice_given_on?: string | null;
            options?: {
                /** Format: date */
                effective_on?: string | null;
                fee?: number | null;
                /** @enum {string} */
                kind: "renewal" | "termination" | "expansion" | "contraction" | "first_refusal" | "first_offer" | "purchase" | "co_tenancy";
                /** Format: date */
                notice_by?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                status?: "open" | "exercised" | "waived" | "lapsed";
                /** Format: int32 */
                term_months?: number | null;
            }[];
            /** Format: uuid */
            property_id?: string;
            reference?: string | null;
            /** Format: uuid */
            renews_lease_id?: string | null;
            /** Format: date */
            rent_commencement_date?: string | null;
            security_deposit?: number | null;
            /** Format: date */
            signed_on?: string | null;
            spaces?: {
                /** Format: date */
                from: string;
                leased_sqft?: number | null;
                /** Format: date */
                to?: string | null;
                /** Format: uuid */
                unit_id: string;
            }[];
            state?: string | null;
            /** @enum {string} */
            status?: "draft" | "signed" | "terminated" | "void";
            /** Format: uuid */
            tenant_id?: string;
            /** Format: date */
            terminated_on?: string | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
        };
        ListedProperty: {
            acquisition_cost?: number | null;
            /** Format: date */
            acquisition_date?: string | null;
            address?: string;
            annual_noi?: number | null;
            annual_revenue?: number | null;
            cap_rate?: number | null;
            city?: string;
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            current_value?: number | null;
            debt_yield?: number | null;
            description?: string | null;
            dscr?: number | null;
            equity?: number | null;
            estimated_market_value?: number | null;
            has_active_alerts?: boolean;
            /** Format: uuid */
            id?: string;
            interest_rate?: number | null;
            /** Format: date */
            last_appraised_date?: string | null;
            latitude?: number | null;
            loan_balance?: number | null;
            /** Format: date */
            loan_maturity_date?: string | null;
            longitude?: number | null;
            ltv?: number | null;
            name?: string;
            occupancy_rate?: number | null;
            /** Format: int32 */
            occupied_units?: number | null;
            original_loan_amount?: number | null;
            /** @enum {string|null} */
            property_class?: "A" | "B" | "C" | "D" | null;
            /** @enum {string} */
            property_type?: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other";
            state?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold";
            total_sqft?: number | null;
            /** Format: int32 */
            total_units?: number | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
            /** Format: int32 */
            year_built?: number | null;
            zip?: string | null;
        };
        ListedTenant: {
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            credit_rating?: string | null;
            email?: string | null;
            external_ref?: string | null;
            /** Format: uuid */
            id?: string;
            industry?: string | null;
            /** @enum {string} */
            kind?: "company" | "person" | "government";
            legal_name?: string | null;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            phone?: string | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
        };
        ListedTransaction: {
            /** Format: date */
            accrued_on?: string;
            amount?: number;
            /** @enum {string} */
            category?: "gross_potential_rent" | "vacancy_loss" | "base_rent" | "expense_reimbursement" | "percentage_rent" | "room_revenue" | "food_beverage_revenue" | "other_department_revenue" | "laundry_vending" | "parking_income" | "other_income" | "rooms_expense" | "food_beverage_expense" | "telephone_expense" | "other_department_expense" | "real_estate_taxes" | "property_insurance" | "utilities" | "repairs_maintenance" | "janitorial" | "franchise_fee" | "management_fees" | "payroll_benefits" | "advertising_marketing" | "professional_fees" | "general_administrative" | "other_expenses" | "ground_rent" | "leasing_commissions" | "tenant_improvements" | "capital_expenditures" | "extraordinary_capital" | "interest" | "principal" | "loan_proceeds" | "loan_payoff" | "acquisition" | "disposition" | "contribution" | "distribution" | "deposit_received" | "deposit_returned";
            counterparty?: string | null;
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            external_ref?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            lease_id?: string | null;
            memo?: string | null;
            /** Format: uuid */
            property_id?: string;
            /** Format: uuid */
            reverses_id?: string | null;
            /** @enum {string} */
            scenario?: "actual" | "budget" | "underwritten";
            /** Format: date */
            settled_on?: string | null;
            /** Format: uuid */
            unit_id?: string | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
        };
        ListedUnit: {
            bathrooms?: number | null;
            bedrooms?: number | null;
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            /** Format: date */
            exists_from?: string | null;
            /** Format: date */
            exists_until?: string | null;
            /** Format: uuid */
            id?: string;
            market_rent_monthly?: number | null;
            /** @enum {string|null} */
            non_revenue?: "model" | "employee" | "down" | "office" | null;
            number?: string;
            /** Format: uuid */
            property_id?: string;
            rentable_sqft?: number | null;
            /** Format: date-time */
            updated_at?: string;
            updated_by?: string | null;
            /** @enum {string} */
            use_type?: "office" | "retail" | "industrial" | "residential" | "storage" | "parking" | "land" | "other";
        };
        Liveness: {
            /** @constant */
            status: "healthy";
            /** @constant */
            success: true;
            timestamp: string;
        };
        Metric: {
            /** @enum {string|null} */
            basis?: "ledger" | "stated" | "leases" | "mixed" | null;
            coverage: {
                /** Format: int32 */
                of: number;
                /** Format: int32 */
                properties: number;
                value_share: number | string | null;
            };
            denominator: number | string;
            numerator: number | string;
            /** @enum {string} */
            reason?: "no_data" | "zero_denominator" | "incomplete" | "prior_not_positive";
            /** @enum {string} */
            unit: "percent" | "ratio" | "months" | "years" | "points";
            value: number | string | null;
        };
        NewDocument: {
            /** @enum {string} */
            category: "lease" | "amendment" | "estoppel" | "appraisal" | "loan" | "insurance" | "tax" | "invoice" | "rent_roll" | "operating_statement" | "inspection" | "photo" | "other";
            description?: string | null;
            /** Format: date */
            document_date?: string | null;
            /** Format: date */
            expires_on?: string | null;
            file_name: string;
            /** Format: uuid */
            lease_id?: string | null;
            media_type: string;
            /** Format: uuid */
            property_id: string;
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
            /** Format: uuid */
            tenant_id?: string | null;
            title: string;
            /** Format: uuid */
            transaction_id?: string | null;
        };
        NewFile: {
            file_name: string;
            media_type: string;
            sha256: string;
            /** Format: int64 */
            size_bytes: number;
        };
        ObjectStoreHealth: {
            age_ms: number;
            /** Format: int64 */
            bucket_count?: number;
            /** Format: int64 */
            cache_ms?: number;
            checked_at: string;
            /** @enum {string} */
            error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
            /** Format: int64 */
            failures?: number;
            hint?: string;
            latency_ms: number;
            required?: boolean;
            /** @constant */
            service: "minio";
            /** @enum {string} */
            status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
            success: boolean;
            /** Format: int64 */
            timeout_ms?: number;
            timestamp: string;
        };
        Occupancy: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            interval: "month" | "quarter" | "year";
            /** @enum {string} */
            measure: "units" | "area" | "economic";
            points: components["schemas"]["OccupancyPoint"][];
            /** Format: date */
            to: string;
        };
        OccupancyPoint: {
            /** Format: date */
            as_of: string;
            coverage: {
                /** Format: int32 */
                of: number;
                /** Format: int32 */
                properties: number;
            };
            non_revenue: number | string;
            occupied: number | string;
            rate: number | string | null;
            /** @enum {string} */
            reason?: "no_data" | "zero_denominator" | "incomplete";
            /** @enum {string|null} */
            source: "leases" | "stated" | "mixed" | null;
            stated_rate: number | string | null;
            total: number | string;
        };
        OllamaHealth: {
            age_ms: number;
            /** Format: int64 */
            cache_ms?: number;
            checked_at: string;
            /** @enum {string} */
            error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
            /** Format: int64 */
            failures?: number;
            hint?: string;
            latency_ms: number;
            models?: {
                loaded: boolean;
                name: string;
                /** Format: int64 */
                size_bytes: number;
            }[];
            required?: boolean;
            response_time_ms?: number;
            /** @constant */
            service: "ollama";
            /** @enum {string} */
            status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
            success: boolean;
            /** Format: int64 */
            timeout_ms?: number;
            timestamp: string;
            version?: string;
        };
        OperatingStatement: {
            /** @enum {string} */
            basis: "accrual" | "cash";
            capital: number | string;
            cash_flow_after_debt: number | string;
            /** @enum {string} */
            compare?: "prior_year" | "budget" | "underwritten";
            compare_totals?: {
                capital: number | string;
                cash_flow_after_debt: number | string;
                debt_service: number | string;
                dscr_ncf: number | string | null;
                dscr_noi: number | string | null;
                egi: number | string;
                expense_ratio: number | string | null;
                /** Format: date */
                from?: string;
                ncf: number | string;
                noi: number | string;
                operating_expenses: number | string;
                /** Format: date */
                to?: string;
            };
            debt_service: number | string;
            dscr_ncf: number | string | null;
            dscr_noi: number | string | null;
            egi: number | string;
            expense_ratio: number | string | null;
            /** Format: date */
            from: string;
            /** @enum {string} */
            interval?: "month" | "quarter" | "year";
            lines: {
                amount: number | string;
                category: string;
                compare?: number | string;
                crefc_code: string | null;
                name: string;
                per_sqft: number | string | null;
                per_unit: number | string | null;
                /** @enum {string} */
                section: "income" | "expense" | "capital" | "debt_service" | "financing" | "investment" | "owner" | "deposit";
                variance?: number | string;
            }[];
            ncf: number | string;
            noi: number | string;
            operating_expenses: number | string;
            periods?: {
                capital: number | string;
                cash_flow_after_debt: number | string;
                compare_totals?: {
                    capital: number | string;
                    cash_flow_after_debt: number | string;
                    debt_service: number | string;
                    dscr_ncf: number | string | null;
                    dscr_noi: number | string | null;
                    egi: number | string;
                    expense_ratio: number | string | null;
                    /** Format: date */
                    from?: string;
                    ncf: number | string;
                    noi: number | string;
                    operating_expenses: number | string;
                    /** Format: date */
                    to?: string;
                };
                debt_service: number | string;
                dscr_ncf: number | string | null;
                dscr_noi: number | string | null;
                egi: number | string;
                expense_ratio: number | string | null;
                /** Format: date */
                from: string;
                lines: {
                    amount: number | string;
                    category: string;
                    compare?: number | string;
                    crefc_code: string | null;
                    name: string;
                    per_sqft: number | string | null;
                    per_unit: number | string | null;
                    /** @enum {string} */
                    section: "income" | "expense" | "capital" | "debt_service" | "financing" | "investment" | "owner" | "deposit";
                    variance?: number | string;
                }[];
                ncf: number | string;
                noi: number | string;
                operating_expenses: number | string;
                /** Format: date */
                to: string;
            }[];
            /** Format: uuid */
            property_id?: string;
            /** Format: date */
            to: string;
        };
        Page: {
            /** Format: int32 */
            limit: number;
            next_cursor: string | null;
            /** Format: int32 */
            total?: number;
            total_is_estimate?: boolean;
        };
        Portfolio: {
            /** Format: date */
            as_of: string;
            /** @enum {string} */
            group_by?: "state" | "property_type" | "property_class" | "status" | "city";
            groups: {
                key: string | null;
                metrics: components["schemas"]["PortfolioMetrics"];
                totals: components["schemas"]["PortfolioTotals"];
            }[];
            metrics: components["schemas"]["PortfolioMetrics"];
            totals: components["schemas"]["PortfolioTotals"];
        };
        PortfolioMetrics: {
            cap_rate: components["schemas"]["Metric"];
            debt_yield: components["schemas"]["Metric"];
            dscr: components["schemas"]["Metric"];
            ltv: components["schemas"]["Metric"];
            noi_margin: components["schemas"]["Metric"];
            occupancy_area: components["schemas"]["Metric"];
            occupancy_units: components["schemas"]["Metric"];
            walt_area_years: components["schemas"]["Metric"];
            walt_rent_years: components["schemas"]["Metric"];
            wam_months: components["schemas"]["Metric"];
            weighted_rate: components["schemas"]["Metric"];
        };
        PortfolioRentRoll: {
            /** Format: date */
            as_of: string;
            data: {
                base_rent_monthly: number | null;
                base_rent_sqft_year: number | null;
                deposit: number | null;
                /** Format: date */
                from: string | null;
                /** Format: uuid */
                lease_id: string | null;
                loss_to_lease: number | null;
                market_rent_monthly: number | null;
                next_option: {
                    [key: string]: unknown;
                } | null;
                next_step: {
                    base_rent_monthly: number | null;
                    /** Format: date */
                    on: string;
                } | null;
                /** Format: uuid */
                property_id: string | null;
                recoveries_monthly: number | null;
                remaining_months: number | null;
                sqft: number | null;
                /** @enum {unknown} */
                status: "leased" | "month_to_month" | "notice" | "vacant" | "future" | "non_revenue";
                tenant: string | null;
                /** Format: uuid */
                tenant_id: string | null;
                /** Format: date */
                to: string | null;
                unit: string;
                /** Format: uuid */
                unit_id: string | null;
            }[];
            page: components["schemas"]["Page"];
            totals: {
                base_rent_monthly: number;
                base_rent_sqft_year: number | null;
                deposit: number;
                leased_sqft: number | null;
                /** Format: int32 */
                leased_units: number;
                loss_to_lease: number | null;
                market_rent_monthly: number | null;
                /** Format: int32 */
                non_revenue_units: number;
                occupancy_rate: number | null;
                recoveries_monthly: number;
                sqft: number | null;
                /** Format: int32 */
                units: number;
                /** Format: int32 */
                vacant_units: number;
            };
        };
        PortfolioTotals: {
            debt_service: number | string | null;
            equity: number | string | null;
            loan: number | string | null;
            noi: number | string | null;
            occupied_area: number | string | null;
            occupied_units: number | string | null;
            /** Format: int32 */
            properties: number;
            revenue: number | string | null;
            total_area: number | string | null;
            total_units: number | string | null;
            value: number | string | null;
        };
        Problem: {
            detail?: string;
            errors?: components["schemas"]["Issue"][];
            /** Format: date */
            from?: string;
            /** Format: uuid */
            lease_id?: string;
            request_id: string;
            /** Format: int32 */
            status: number;
            tenant?: string;
            title: string;
            /** Format: date */
            to?: string | null;
            /** @enum {unknown} */
            type: "/problems/invalid-body" | "/problems/invalid-parameter" | "/problems/invalid-header" | "/problems/unauthorized" | "/problems/forbidden" | "/problems/not-found" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/idempotency-in-progress" | "/problems/database-conflict" | "/problems/database-constraint" | "/problems/lease-overlap" | "/problems/in-use" | "/problems/already-reversed" | "/problems/upload-missing" | "/problems/conflict" | "/problems/precondition-failed" | "/problems/content-too-large" | "/problems/unsupported-media-type" | "/problems/misdirected" | "/problems/validation-failed" | "/problems/upload-mismatch" | "/problems/checksum-unsupported" | "/problems/idempotency-key-reused" | "/problems/precondition-required" | "/problems/internal" | "/problems/service-unavailable" | "/problems/database-outcome-unknown" | "/problems/database-unavailable" | "/problems/database-resuming" | "/problems/database-timeout";
            /** Format: uuid */
            unit_id?: string;
            unit_number?: string;
        };
        Property: {
            acquisition_cost: number | null;
            /** Format: date */
            acquisition_date: string | null;
            address: string;
            annual_noi: number | null;
            annual_revenue: number | null;
            city: string;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            current_value: number | null;
            description: string | null;
            dscr: number | null;
            estimated_market_value: number | null;
            has_active_alerts: boolean;
            /** Format: uuid */
            id: string;
            interest_rate: number | null;
            /** Format: date */
            last_appraised_date: string | null;
            latitude: number | null;
            loan_balance: number | null;
            /** Format: date */
            loan_maturity_date: string | null;
            longitude: number | null;
            name: string;
            occupancy_rate: number | null;
            /** Format: int32 */
            occupied_units: number | null;
            original_loan_amount: number | null;
            /** @enum {string|null} */
            property_class: "A" | "B" | "C" | "D" | null;
            /** @enum {string} */
            property_type: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other";
            state: string;
            /** @enum {string} */
            status: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold";
            total_sqft: number | null;
            /** Format: int32 */
            total_units: number | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
            /** Format: int32 */
            year_built: number | null;
            zip: string | null;
        };
        PropertyInput: {
            acquisition_cost?: number | null;
            /** Format: date */
            acquisition_date?: string | null;
            address: string;
            annual_noi?: number | null;
            annual_revenue?: number | null;
            city: string;
            current_value?: number | null;
            description?: string | null;
            dscr?: number | null;
            estimated_market_value?: number | null;
            interest_rate?: number | null;
            /** Format: date */
            last_appraised_date?: string | null;
            latitude?: number | null;
            loan_balance?: number | null;
            /** Format: date */
            loan_maturity_date?: string | null;
            longitude?: number | null;
            name: string;
            occupancy_rate?: number | null;
            /** Format: int32 */
            occupied_units?: number | null;
            original_loan_amount?: number | null;
            /** @enum {string|null} */
            property_class?: "A" | "B" | "C" | "D" | null;
            /** @enum {string} */
            property_type: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other";
            state: string;
            /**
             * @default active
             * @enum {string}
             */
            status?: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold";
            total_sqft?: number | null;
            /** Format: int32 */
            total_units?: number | null;
            /** Format: int32 */
            year_built?: number | null;
            zip?: string | null;
        };
        PropertyList: {
            data: components["schemas"]["ListedProperty"][];
            page: components["schemas"]["Page"];
        };
        PropertyPatch: {
            acquisition_cost?: number | null;
            /** Format: date */
            acquisition_date?: string | null;
            address?: string;
            annual_noi?: number | null;
            annual_revenue?: number | null;
            city?: string;
            current_value?: number | null;
            description?: string | null;
            dscr?: number | null;
            estimated_market_value?: number | null;
            interest_rate?: number | null;
            /** Format: date */
            last_appraised_date?: string | null;
            latitude?: number | null;
            loan_balance?: number | null;
            /** Format: date */
            loan_maturity_date?: string | null;
            longitude?: number | null;
            name?: string;
            occupancy_rate?: number | null;
            /** Format: int32 */
            occupied_units?: number | null;
            original_loan_amount?: number | null;
            /** @enum {string|null} */
            property_class?: "A" | "B" | "C" | "D" | null;
            /** @enum {string} */
            property_type?: "office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other";
            state?: string;
            /** @enum {string} */
            status?: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold";
            total_sqft?: number | null;
            /** Format: int32 */
            total_units?: number | null;
            /** Format: int32 */
            year_built?: number | null;
            zip?: string | null;
        };
        RedisHealth: {
            age_ms: number;
            /** Format: int64 */
            cache_ms?: number;
            checked_at: string;
            /** Format: int64 */
            connected_clients?: number;
            /** @enum {string} */
            error_class?: "refused" | "timeout" | "dns" | "tls" | "auth" | "protocol" | "not_found" | "resuming" | "internal";
            /** Format: int64 */
            failures?: number;
            hint?: string;
            latency_ms: number;
            /** Format: int64 */
            peak_memory_bytes?: number;
            required?: boolean;
            /** @constant */
            service: "redis";
            /** @enum {string} */
            status: "healthy" | "degraded" | "unhealthy" | "resuming" | "not_configured";
            success: boolean;
            /** Format: int64 */
            timeout_ms?: number;
            timestamp: string;
            /** Format: int64 */
            total_commands?: number;
            /** Format: int64 */
            used_memory_bytes?: number;
        };
        Refinance: {
            /** Format: date */
            as_of: string;
            data: {
                balance: number | string | null;
                /** @enum {string|null} */
                binding: "ltv" | "dscr" | "debt_yield" | null;
                gap: number | string | null;
                limits: {
                    debt_yield: number | string | null;
                    dscr: number | string | null;
                    ltv: number | string | null;
                };
                /** Format: date */
                maturity: string | null;
                name: string;
                noi: number | string | null;
                proceeds: number | string | null;
                /** Format: uuid */
                property_id: string;
                value: number | string | null;
            }[];
            page: components["schemas"]["Page"];
            totals: {
                balance: number | string;
                gap: number | string;
                /** Format: int32 */
                of: number;
                proceeds: number | string;
                /** Format: int32 */
                properties: number;
                shortfall: number | string;
            };
        };
        RentRoll: {
            /** Format: date */
            as_of: string;
            data: {
                base_rent_monthly: number | null;
                base_rent_sqft_year: number | null;
                deposit: number | null;
                /** Format: date */
                from: string | null;
                /** Format: uuid */
                lease_id: string | null;
                loss_to_lease: number | null;
                market_rent_monthly: number | null;
                next_option: {
                    [key: string]: unknown;
                } | null;
                next_step: {
                    base_rent_monthly: number | null;
                    /** Format: date */
                    on: string;
                } | null;
                /** Format: uuid */
                property_id: string | null;
                recoveries_monthly: number | null;
                remaining_months: number | null;
                sqft: number | null;
                /** @enum {unknown} */
                status: "leased" | "month_to_month" | "notice" | "vacant" | "future" | "non_revenue";
                tenant: string | null;
                /** Format: uuid */
                tenant_id: string | null;
                /** Format: date */
                to: string | null;
                unit: string;
                /** Format: uuid */
                unit_id: string | null;
            }[];
            /** Format: date */
            leases_known_from: string | null;
            page: components["schemas"]["Page"];
            totals: {
                base_rent_monthly: number;
                base_rent_sqft_year: number | null;
                deposit: number;
                leased_sqft: number | null;
                /** Format: int32 */
                leased_units: number;
                loss_to_lease: number | null;
                market_rent_monthly: number | null;
                /** Format: int32 */
                non_revenue_units: number;
                occupancy_rate: number | null;
                recoveries_monthly: number;
                sqft: number | null;
                /** Format: int32 */
                units: number;
                /** Format: int32 */
                vacant_units: number;
            };
        };
        RentRollReport: {
            adjusted: {
                [key: string]: {
                    /** Format: int32 */
                    recoded: number;
                    /** Format: int32 */
                    rounded: number;
                };
            };
            differing: {
                fields: string[];
                /** Format: uuid */
                id: string;
                /** Format: int32 */
                line: number;
            }[];
            /** Format: int32 */
            differs: number;
            encoding?: string;
            errors: components["schemas"]["ImportIssue"][];
            /** Format: int32 */
            errors_omitted?: number;
            ignored_columns: string[];
            map?: components["schemas"]["ImportMap"] | null;
            missing: {
                ended: boolean;
                /** Format: uuid */
                lease_id: string;
                property: string;
                tenant: string;
                units: string[];
            }[];
            /** Format: int32 */
            present: number;
            preview?: {
                /** Format: int32 */
                line: number;
                values: Record<string, never>;
            }[];
            read: {
                date_order?: {
                    [key: string]: "mdy" | "dmy" | "ymd";
                };
                /** @enum {string} */
                delimiter?: "," | ";" | "\t" | "|";
                encoding?: string;
                /** Format: int32 */
                header_line?: number;
                map?: string;
            };
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            stored: number;
            /** Format: int32 */
            unchanged: number;
            /** Format: int32 */
            updated: number;
        };
        ResolveAlert: {
            note?: string | null;
            /** @enum {string} */
            resolution?: "fixed" | "waived";
        };
        Returns: {
            /** Format: date */
            as_of: string;
            flows: {
                amount: number | string;
                /** Format: date */
                day: string;
            }[];
            irr: number | string | null;
            moic: number | string | null;
            realized: number | string;
            /** @enum {string} */
            reason?: "no_flows" | "one_sign" | "ambiguous" | "no_value";
            unrealized: number | string | null;
        };
        ReverseTransaction: {
            /** Format: date */
            accrued_on?: string;
        };
        SameStore: {
            /** Format: date */
            as_of: string;
            /** Format: date */
            compare_from: string;
            /** Format: date */
            compare_to: string;
            /** Format: date */
            from: string;
            left_out: {
                name: string;
                /** Format: uuid */
                property_id: string;
                /** @enum {string} */
                reason: "no_acquisition_date" | "acquired_later" | "sold" | "no_ledger";
            }[];
            metrics: {
                noi_growth: components["schemas"]["Metric"];
            };
            /** Format: date */
            to: string;
            totals: {
                compare_noi: number | string;
                noi: number | string;
                /** Format: int32 */
                properties: number;
            };
        };
        SnoozeAlert: {
            note?: string | null;
            /** Format: date */
            until: string;
        };
        Tenant: {
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            credit_rating: string | null;
            email: string | null;
            external_ref: string | null;
            /** Format: uuid */
            id: string;
            industry: string | null;
            /** @enum {string} */
            kind: "company" | "person" | "government";
            legal_name: string | null;
            name: string;
            /** Format: uuid */
            parent_id: string | null;
            phone: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
        };
        TenantInput: {
            credit_rating?: string | null;
            email?: string | null;
            external_ref?: string | null;
            industry?: string | null;
            /** @enum {string} */
            kind: "company" | "person" | "government";
            legal_name?: string | null;
            name: string;
            /** Format: uuid */
            parent_id?: string | null;
            phone?: string | null;
        };
        TenantList: {
            data: components["schemas"]["ListedTenant"][];
            page: components["schemas"]["Page"];
        };
        TenantPatch: {
            credit_rating?: string | null;
            email?: string | null;
            external_ref?: string | null;
            industry?: string | null;
            /** @enum {string} */
            kind?: "company" | "person" | "government";
            legal_name?: string | null;
            name?: string;
            /** Format: uuid */
            parent_id?: string | null;
            phone?: string | null;
        };
        Transaction: {
            /** Format: date */
            accrued_on: string;
            amount: number;
            /** @enum {string} */
            category: "gross_potential_rent" | "vacancy_loss" | "base_rent" | "expense_reimbursement" | "percentage_rent" | "room_revenue" | "food_beverage_revenue" | "other_department_revenue" | "laundry_vending" | "parking_income" | "other_income" | "rooms_expense" | "food_beverage_expense" | "telephone_expense" | "other_department_expense" | "real_estate_taxes" | "property_insurance" | "utilities" | "repairs_maintenance" | "janitorial" | "franchise_fee" | "management_fees" | "payroll_benefits" | "advertising_marketing" | "professional_fees" | "general_administrative" | "other_expenses" | "ground_rent" | "leasing_commissions" | "tenant_improvements" | "capital_expenditures" | "extraordinary_capital" | "interest" | "principal" | "loan_proceeds" | "loan_payoff" | "acquisition" | "disposition" | "contribution" | "distribution" | "deposit_received" | "deposit_returned";
            counterparty: string | null;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            external_ref: string | null;
            /** Format: uuid */
            group_id: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lease_id: string | null;
            memo: string | null;
            /** Format: uuid */
            property_id: string;
            /** Format: uuid */
            reverses_id: string | null;
            /** @enum {string} */
            scenario: "actual" | "budget" | "underwritten";
            /** Format: date */
            settled_on: string | null;
            /** Format: uuid */
            unit_id: string | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
        };
        TransactionCategoryList: {
            data: {
                code: string;
                crefc_code: string | null;
                /**
                 * Format: int32
                 * @enum {integer}
                 */
                flow: 1 | -1;
                name: string;
                /** Format: int32 */
                position: number;
                /** @enum {string} */
                section: "income" | "expense" | "capital" | "debt_service" | "financing" | "investment" | "owner" | "deposit";
            }[];
        };
        TransactionInput: {
            /** Format: date */
            accrued_on: string;
            amount: number;
            /** @enum {string} */
            category: "gross_potential_rent" | "vacancy_loss" | "base_rent" | "expense_reimbursement" | "percentage_rent" | "room_revenue" | "food_beverage_revenue" | "other_department_revenue" | "laundry_vending" | "parking_income" | "other_income" | "rooms_expense" | "food_beverage_expense" | "telephone_expense" | "other_department_expense" | "real_estate_taxes" | "property_insurance" | "utilities" | "repairs_maintenance" | "janitorial" | "franchise_fee" | "management_fees" | "payroll_benefits" | "advertising_marketing" | "professional_fees" | "general_administrative" | "other_expenses" | "ground_rent" | "leasing_commissions" | "tenant_improvements" | "capital_expenditures" | "extraordinary_capital" | "interest" | "principal" | "loan_proceeds" | "loan_payoff" | "acquisition" | "disposition" | "contribution" | "distribution" | "deposit_received" | "deposit_returned";
            counterparty?: string | null;
            external_ref?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            /** Format: uuid */
            lease_id?: string | null;
            memo?: string | null;
            /** Format: uuid */
            property_id: string;
            /**
             * @default actual
             * @enum {string}
             */
            scenario?: "actual" | "budget" | "underwritten";
            /** Format: date */
            settled_on?: string | null;
            /** Format: uuid */
            unit_id?: string | null;
        };
        TransactionList: {
            data: components["schemas"]["ListedTransaction"][];
            page: components["schemas"]["Page"];
        };
        TransactionPatch: {
            counterparty?: string | null;
            external_ref?: string | null;
            /** Format: uuid */
            group_id?: string | null;
            memo?: string | null;
            /** Format: date */
            settled_on?: string | null;
        };
        Unit: {
            bathrooms: number | null;
            bedrooms: number | null;
            /** Format: date-time */
            created_at: string;
            created_by: string | null;
            /** Format: date */
            exists_from: string | null;
            /** Format: date */
            exists_until: string | null;
            /** Format: uuid */
            id: string;
            market_rent_monthly: number | null;
            /** @enum {string|null} */
            non_revenue: "model" | "employee" | "down" | "office" | null;
            number: string;
            /** Format: uuid */
            property_id: string;
            rentable_sqft: number | null;
            /** Format: date-time */
            updated_at: string;
            updated_by: string | null;
            /** @enum {string} */
            use_type: "office" | "retail" | "industrial" | "residential" | "storage" | "parking" | "land" | "other";
        };
        UnitInput: {
            bathrooms?: number | null;
            bedrooms?: number | null;
            /** Format: date */
            exists_from?: string | null;
            /** Format: date */
            exists_until?: string | null;
            market_rent_monthly?: number | null;
            /** @enum {string|null} */
            non_revenue?: "model" | "employee" | "down" | "office" | null;
            number: string;
            /** Format: uuid */
            property_id: string;
            rentable_sqft?: number | null;
            /** @enum {string} */
            use_type: "office" | "retail" | "industrial" | "residential" | "storage" | "parking" | "land" | "other";
        };
        UnitList: {
            data: components["schemas"]["ListedUnit"][];
            page: components["schemas"]["Page"];
        };
        UnitPatch: {
            bathrooms?: number | null;
            bedrooms?: number | null;
            /** Format: date */
            exists_from?: string | null;
            /** Format: date */
            exists_until?: string | null;
            market_rent_monthly?: number | null;
            /** @enum {string|null} */
            non_revenue?: "model" | "employee" | "down" | "office" | null;
            number?: string;
            rentable_sqft?: number | null;
            /** @enum {string} */
            use_type?: "office" | "retail" | "industrial" | "residential" | "storage" | "parking" | "land" | "other";
        };
    };
    responses: {
        AlreadyReversedOrDatabaseConflictOrDatabaseConstraintOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ChecksumUnsupportedOrUploadMismatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ConflictOrDatabaseConflictOrDatabaseConstraint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ConflictOrDatabaseConflictOrDatabaseConstraintOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ConflictOrDatabaseConflictOrDatabaseConstraintOrIdempotencyInProgressOrLeaseOverlap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ConflictOrDatabaseConflictOrDatabaseConstraintOrLeaseOverlap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseConflictOrDatabaseConstraint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseConflictOrDatabaseConstraintOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseConflictOrDatabaseConstraintOrInUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseConflictOrDatabaseConstraintOrUploadMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseOutcomeUnknownOrDatabaseResumingOrDatabaseUnavailableOrServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseResumingOrDatabaseUnavailableOrServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        DatabaseTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Gateway400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        Gateway429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        IdempotencyKeyReusedOrValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidBodyOrInvalidHeaderOrInvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidBodyOrInvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidHeader: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidHeaderOrInvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Misdirected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        "alert-rules.count": "exact" | "estimated";
        "alert-rules.created_at": string[];
        "alert-rules.created_at.gt": string;
        "alert-rules.created_at.gte": string;
        "alert-rules.created_at.lt": string;
        "alert-rules.created_at.lte": string;
        "alert-rules.cursor": string;
        "alert-rules.enabled": ("false" | "true")[];
        "alert-rules.fields": string;
        "alert-rules.id": string[];
        "alert-rules.kind": ("dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue")[];
        "alert-rules.limit": number;
        "alert-rules.property_id": string[];
        "alert-rules.property_id.null": "false" | "true";
        "alert-rules.property_type": ("office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other")[];
        "alert-rules.property_type.null": "false" | "true";
        "alert-rules.severity": ("info" | "warning" | "critical")[];
        "alert-rules.sort": string;
        "alert-rules.updated_at": string[];
        "alert-rules.updated_at.gt": string;
        "alert-rules.updated_at.gte": string;
        "alert-rules.updated_at.lt": string;
        "alert-rules.updated_at.lte": string;
        "alerts.count": "exact" | "estimated";
        "alerts.created_at": string[];
        "alerts.created_at.gt": string;
        "alerts.created_at.gte": string;
        "alerts.created_at.lt": string;
        "alerts.created_at.lte": string;
        "alerts.cursor": string;
        "alerts.due_on": string[];
        "alerts.due_on.gt": string;
        "alerts.due_on.gte": string;
        "alerts.due_on.lt": string;
        "alerts.due_on.lte": string;
        "alerts.due_on.null": "false" | "true";
        "alerts.fields": string;
        "alerts.id": string[];
        "alerts.kind": ("dscr_below" | "loan_maturity" | "ltv_above" | "debt_yield_below" | "occupancy_below" | "occupancy_drop" | "lease_expiry" | "major_tenant_expiry" | "option_notice" | "appraisal_stale" | "document_expiry" | "occupancy_mismatch" | "rent_overdue")[];
        "alerts.limit": number;
        "alerts.opened_at": string[];
        "alerts.opened_at.gt": string;
        "alerts.opened_at.gte": string;
        "alerts.opened_at.lt": string;
        "alerts.opened_at.lte": string;
        "alerts.property_id": string[];
        "alerts.rule_id": string[];
        "alerts.rule_id.null": "false" | "true";
        "alerts.severity": ("info" | "warning" | "critical")[];
        "alerts.snoozed_until": string[];
        "alerts.snoozed_until.gt": string;
        "alerts.snoozed_until.gte": string;
        "alerts.snoozed_until.lt": string;
        "alerts.snoozed_until.lte": string;
        "alerts.snoozed_until.null": "false" | "true";
        "alerts.sort": string;
        "alerts.status": ("open" | "acknowledged" | "resolved")[];
        "alerts.subject_id": string[];
        "alerts.updated_at": string[];
        "alerts.updated_at.gt": string;
        "alerts.updated_at.gte": string;
        "alerts.updated_at.lt": string;
        "alerts.updated_at.lte": string;
        Cursor: string;
        "documents.category": ("lease" | "amendment" | "estoppel" | "appraisal" | "loan" | "insurance" | "tax" | "invoice" | "rent_roll" | "operating_statement" | "inspection" | "photo" | "other")[];
        "documents.count": "exact" | "estimated";
        "documents.created_at": string[];
        "documents.created_at.gt": string;
        "documents.created_at.gte": string;
        "documents.created_at.lt": string;
        "documents.created_at.lte": string;
        "documents.cursor": string;
        "documents.document_date": string[];
        "documents.document_date.gt": string;
        "documents.document_date.gte": string;
        "documents.document_date.lt": string;
        "documents.document_date.lte": string;
        "documents.document_date.null": "false" | "true";
        "documents.expires_on": string[];
        "documents.expires_on.gt": string;
        "documents.expires_on.gte": string;
        "documents.expires_on.lt": string;
        "documents.expires_on.lte": string;
        "documents.expires_on.null": "false" | "true";
        "documents.fields": string;
        "documents.id": string[];
        "documents.lease_id": string[];
        "documents.lease_id.null": "false" | "true";
        "documents.limit": number;
        "documents.property_id": string[];
        "documents.q": string;
        "documents.sort": string;
        "documents.tenant_id": string[];
        "documents.tenant_id.null": "false" | "true";
        "documents.transaction_id": string[];
        "documents.transaction_id.null": "false" | "true";
        "documents.updated_at": string[];
        "documents.updated_at.gt": string;
        "documents.updated_at.gte": string;
        "documents.updated_at.lt": string;
        "documents.updated_at.lte": string;
        Id: string;
        IdempotencyKey: string;
        IfMatch: string;
        IfNoneMatch: string;
        "leases.as_of": string;
        "leases.commencement_date": string[];
        "leases.commencement_date.gt": string;
        "leases.commencement_date.gte": string;
        "leases.commencement_date.lt": string;
        "leases.commencement_date.lte": string;
        "leases.count": "exact" | "estimated";
        "leases.created_at": string[];
        "leases.created_at.gt": string;
        "leases.created_at.gte": string;
        "leases.created_at.lt": string;
        "leases.created_at.lte": string;
        "leases.cursor": string;
        "leases.expiration_date": string[];
        "leases.expiration_date.gt": string;
        "leases.expiration_date.gte": string;
        "leases.expiration_date.lt": string;
        "leases.expiration_date.lte": string;
        "leases.expiration_date.null": "false" | "true";
        "leases.fields": string;
        "leases.id": string[];
        "leases.lease_type": ("gross" | "modified_gross" | "net" | "double_net" | "triple_net" | "absolute_net" | "percentage" | "ground" | "residential")[];
        "leases.limit": number;
        "leases.move_out_on": string[];
        "leases.move_out_on.gt": string;
        "leases.move_out_on.gte": string;
        "leases.move_out_on.lt": string;
        "leases.move_out_on.lte": string;
        "leases.move_out_on.null": "false" | "true";
        "leases.notice_given_on": string[];
        "leases.notice_given_on.gt": string;
        "leases.notice_given_on.gte": string;
        "leases.notice_given_on.lt": string;
        "leases.notice_given_on.lte": string;
        "leases.notice_given_on.null": "false" | "true";
        "leases.property_id": string[];
        "leases.q": string;
        "leases.reference": string[];
        "leases.reference.null": "false" | "true";
        "leases.renews_lease_id": string[];
        "leases.renews_lease_id.null": "false" | "true";
        "leases.sort": string;
        "leases.state": string;
        "leases.status": ("draft" | "signed" | "terminated" | "void")[];
        "leases.tenant_id": string[];
        "leases.terminated_on": string[];
        "leases.terminated_on.gt": string;
        "leases.terminated_on.gte": string;
        "leases.terminated_on.lt": string;
        "leases.terminated_on.lte": string;
        "leases.terminated_on.null": "false" | "true";
        "leases.unit_id": string;
        "leases.updated_at": string[];
        "leases.updated_at.gt": string;
        "leases.updated_at.gte": string;
        "leases.updated_at.lt": string;
        "leases.updated_at.lte": string;
        Limit: number;
        "properties.acquisition_cost": number[];
        "properties.acquisition_cost.gt": number;
        "properties.acquisition_cost.gte": number;
        "properties.acquisition_cost.lt": number;
        "properties.acquisition_cost.lte": number;
        "properties.acquisition_cost.null": "false" | "true";
        "properties.acquisition_date": string[];
        "properties.acquisition_date.gt": string;
        "properties.acquisition_date.gte": string;
        "properties.acquisition_date.lt": string;
        "properties.acquisition_date.lte": string;
        "properties.acquisition_date.null": "false" | "true";
        "properties.annual_noi": number[];
        "properties.annual_noi.gt": number;
        "properties.annual_noi.gte": number;
        "properties.annual_noi.lt": number;
        "properties.annual_noi.lte": number;
        "properties.annual_noi.null": "false" | "true";
        "properties.annual_revenue": number[];
        "properties.annual_revenue.gt": number;
        "properties.annual_revenue.gte": number;
        "properties.annual_revenue.lt": number;
        "properties.annual_revenue.lte": number;
        "properties.annual_revenue.null": "false" | "true";
        "properties.bbox": string;
        "properties.cap_rate": number[];
        "properties.cap_rate.gt": number;
        "properties.cap_rate.gte": number;
        "properties.cap_rate.lt": number;
        "properties.cap_rate.lte": number;
        "properties.cap_rate.null": "false" | "true";
        "properties.city": string[];
        "properties.count": "exact" | "estimated";
        "properties.created_at": string[];
        "properties.created_at.gt": string;
        "properties.created_at.gte": string;
        "properties.created_at.lt": string;
        "properties.created_at.lte": string;
        "properties.current_value": number[];
        "properties.current_value.gt": number;
        "properties.current_value.gte": number;
        "properties.current_value.lt": number;
        "properties.current_value.lte": number;
        "properties.current_value.null": "false" | "true";
        "properties.cursor": string;
        "properties.debt_yield": number[];
        "properties.debt_yield.gt": number;
        "properties.debt_yield.gte": number;
        "properties.debt_yield.lt": number;
        "properties.debt_yield.lte": number;
        "properties.debt_yield.null": "false" | "true";
        "properties.dscr": number[];
        "properties.dscr.gt": number;
        "properties.dscr.gte": number;
        "properties.dscr.lt": number;
        "properties.dscr.lte": number;
        "properties.dscr.null": "false" | "true";
        "properties.equity": number[];
        "properties.equity.gt": number;
        "properties.equity.gte": number;
        "properties.equity.lt": number;
        "properties.equity.lte": number;
        "properties.equity.null": "false" | "true";
        "properties.estimated_market_value": number[];
        "properties.estimated_market_value.gt": number;
        "properties.estimated_market_value.gte": number;
        "properties.estimated_market_value.lt": number;
        "properties.estimated_market_value.lte": number;
        "properties.estimated_market_value.null": "false" | "true";
        "properties.fields": string;
        "properties.has_active_alerts": ("false" | "true")[];
        "properties.id": string[];
        "properties.interest_rate": number[];
        "properties.interest_rate.gt": number;
        "properties.interest_rate.gte": number;
        "properties.interest_rate.lt": number;
        "properties.interest_rate.lte": number;
        "properties.interest_rate.null": "false" | "true";
        "properties.last_appraised_date": string[];
        "properties.last_appraised_date.gt": string;
        "properties.last_appraised_date.gte": string;
        "properties.last_appraised_date.lt": string;
        "properties.last_appraised_date.lte": string;
        "properties.last_appraised_date.null": "false" | "true";
        "properties.limit": number;
        "properties.loan_balance": number[];
        "properties.loan_balance.gt": number;
        "properties.loan_balance.gte": number;
        "properties.loan_balance.lt": number;
        "properties.loan_balance.lte": number;
        "properties.loan_balance.null": "false" | "true";
        "properties.loan_maturity_date": string[];
        "properties.loan_maturity_date.gt": string;
        "properties.loan_maturity_date.gte": string;
        "properties.loan_maturity_date.lt": string;
        "properties.loan_maturity_date.lte": string;
        "properties.loan_maturity_date.null": "false" | "true";
        "properties.ltv": number[];
        "properties.ltv.gt": number;
        "properties.ltv.gte": number;
        "properties.ltv.lt": number;
        "properties.ltv.lte": number;
        "properties.ltv.null": "false" | "true";
        "properties.name": string[];
        "properties.near": string;
        "properties.occupancy_rate": number[];
        "properties.occupancy_rate.gt": number;
        "properties.occupancy_rate.gte": number;
        "properties.occupancy_rate.lt": number;
        "properties.occupancy_rate.lte": number;
        "properties.occupancy_rate.null": "false" | "true";
        "properties.property_class": ("A" | "B" | "C" | "D")[];
        "properties.property_class.null": "false" | "true";
        "properties.property_type": ("office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other")[];
        "properties.q": string;
        "properties.sort": string;
        "properties.state": string[];
        "properties.status": ("active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold")[];
        "properties.tenant_id": string;
        "properties.total_sqft": number[];
        "properties.total_sqft.gt": number;
        "properties.total_sqft.gte": number;
        "properties.total_sqft.lt": number;
        "properties.total_sqft.lte": number;
        "properties.total_sqft.null": "false" | "true";
        "properties.total_units": number[];
        "properties.total_units.gt": number;
        "properties.total_units.gte": number;
        "properties.total_units.lt": number;
        "properties.total_units.lte": number;
        "properties.total_units.null": "false" | "true";
        "properties.updated_at": string[];
        "properties.updated_at.gt": string;
        "properties.updated_at.gte": string;
        "properties.updated_at.lt": string;
        "properties.updated_at.lte": string;
        "properties.within_km": number;
        "properties.year_built": number[];
        "properties.year_built.gt": number;
        "properties.year_built.gte": number;
        "properties.year_built.lt": number;
        "properties.year_built.lte": number;
        "properties.year_built.null": "false" | "true";
        "properties.zip": string[];
        "properties.zip.null": "false" | "true";
        "tenants.count": "exact" | "estimated";
        "tenants.created_at": string[];
        "tenants.created_at.gt": string;
        "tenants.created_at.gte": string;
        "tenants.created_at.lt": string;
        "tenants.created_at.lte": string;
        "tenants.cursor": string;
        "tenants.fields": string;
        "tenants.id": string[];
        "tenants.kind": ("company" | "person" | "government")[];
        "tenants.limit": number;
        "tenants.name": string[];
        "tenants.parent_id": string[];
        "tenants.parent_id.null": "false" | "true";
        "tenants.q": string;
        "tenants.sort": string;
        "tenants.updated_at": string[];
        "tenants.updated_at.gt": string;
        "tenants.updated_at.gte": string;
        "tenants.updated_at.lt": string;
        "tenants.updated_at.lte": string;
        "transactions.accrued_on": string[];
        "transactions.accrued_on.gt": string;
        "transactions.accrued_on.gte": string;
        "transactions.accrued_on.lt": string;
        "transactions.accrued_on.lte": string;
        "transactions.amount": number[];
        "transactions.amount.gt": number;
        "transactions.amount.gte": number;
        "transactions.amount.lt": number;
        "transactions.amount.lte": number;
        "transactions.category": ("gross_potential_rent" | "vacancy_loss" | "base_rent" | "expense_reimbursement" | "percentage_rent" | "room_revenue" | "food_beverage_revenue" | "other_department_revenue" | "laundry_vending" | "parking_income" | "other_income" | "rooms_expense" | "food_beverage_expense" | "telephone_expense" | "other_department_expense" | "real_estate_taxes" | "property_insurance" | "utilities" | "repairs_maintenance" | "janitorial" | "franchise_fee" | "management_fees" | "payroll_benefits" | "advertising_marketing" | "professional_fees" | "general_administrative" | "other_expenses" | "ground_rent" | "leasing_commissions" | "tenant_improvements" | "capital_expenditures" | "extraordinary_capital" | "interest" | "principal" | "loan_proceeds" | "loan_payoff" | "acquisition" | "disposition" | "contribution" | "distribution" | "deposit_received" | "deposit_returned")[];
        "transactions.count": "exact" | "estimated";
        "transactions.created_at": string[];
        "transactions.created_at.gt": string;
        "transactions.created_at.gte": string;
        "transactions.created_at.lt": string;
        "transactions.created_at.lte": string;
        "transactions.cursor": string;
        "transactions.fields": string;
        "transactions.group_id": string[];
        "transactions.group_id.null": "false" | "true";
        "transactions.id": string[];
        "transactions.lease_id": string[];
        "transactions.lease_id.null": "false" | "true";
        "transactions.limit": number;
        "transactions.property_id": string[];
        "transactions.q": string;
        "transactions.scenario": ("actual" | "budget" | "underwritten")[];
        "transactions.settled_on": string[];
        "transactions.settled_on.gt": string;
        "transactions.settled_on.gte": string;
        "transactions.settled_on.lt": string;
        "transactions.settled_on.lte": string;
        "transactions.settled_on.null": "false" | "true";
        "transactions.sort": string;
        "transactions.unit_id": string[];
        "transactions.unit_id.null": "false" | "true";
        "transactions.updated_at": string[];
        "transactions.updated_at.gt": string;
        "transactions.updated_at.gte": string;
        "transactions.updated_at.lt": string;
        "transactions.updated_at.lte": string;
        "units.count": "exact" | "estimated";
        "units.created_at": string[];
        "units.created_at.gt": string;
        "units.created_at.gte": string;
        "units.created_at.lt": string;
        "units.created_at.lte": string;
        "units.cursor": string;
        "units.fields": string;
        "units.id": string[];
        "units.limit": number;
        "units.market_rent_monthly": number[];
        "units.market_rent_monthly.gt": number;
        "units.market_rent_monthly.gte": number;
        "units.market_rent_monthly.lt": number;
        "units.market_rent_monthly.lte": number;
        "units.market_rent_monthly.null": "false" | "true";
        "units.number": string[];
        "units.property_id": string[];
        "units.q": string;
        "units.rentable_sqft": number[];
        "units.rentable_sqft.gt": number;
        "units.rentable_sqft.gte": number;
        "units.rentable_sqft.lt": number;
        "units.rentable_sqft.lte": number;
        "units.rentable_sqft.null": "false" | "true";
        "units.sort": string;
        "units.updated_at": string[];
        "units.updated_at.gt": string;
        "units.updated_at.gte": string;
        "units.updated_at.lt": string;
        "units.updated_at.lte": string;
        "units.use_type": ("office" | "retail" | "industrial" | "residential" | "storage" | "parking" | "land" | "other")[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAlertRules: {
        parameters: {
            query?: {
                count?: components["parameters"]["alert-rules.count"];
                created_at?: components["parameters"]["alert-rules.created_at"];
                "created_at[gt]"?: components["parameters"]["alert-rules.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["alert-rules.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["alert-rules.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["alert-rules.created_at.lte"];
                cursor?: components["parameters"]["alert-rules.cursor"];
                enabled?: components["parameters"]["alert-rules.enabled"];
                fields?: components["parameters"]["alert-rules.fields"];
                id?: components["parameters"]["alert-rules.id"];
                kind?: components["parameters"]["alert-rules.kind"];
                limit?: components["parameters"]["alert-rules.limit"];
                property_id?: components["parameters"]["alert-rules.property_id"];
                "property_id[null]"?: components["parameters"]["alert-rules.property_id.null"];
                property_type?: components["parameters"]["alert-rules.property_type"];
                "property_type[null]"?: components["parameters"]["alert-rules.property_type.null"];
                severity?: components["parameters"]["alert-rules.severity"];
                sort?: components["parameters"]["alert-rules.sort"];
                updated_at?: components["parameters"]["alert-rules.updated_at"];
                "updated_at[gt]"?: components["parameters"]["alert-rules.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["alert-rules.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["alert-rules.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["alert-rules.updated_at.lte"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRuleList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createAlertRule: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertRuleInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRule"];
                };
            };
        };
    };
    getAlertRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRule"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteAlertRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateAlertRule: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertRulePatch"];
                "application/merge-patch+json": components["schemas"]["AlertRulePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRule"];
                };
            };
        };
    };
    listAlertRuleChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                count?: components["parameters"]["alerts.count"];
                created_at?: components["parameters"]["alerts.created_at"];
                "created_at[gt]"?: components["parameters"]["alerts.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["alerts.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["alerts.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["alerts.created_at.lte"];
                cursor?: components["parameters"]["alerts.cursor"];
                due_on?: components["parameters"]["alerts.due_on"];
                "due_on[gt]"?: components["parameters"]["alerts.due_on.gt"];
                "due_on[gte]"?: components["parameters"]["alerts.due_on.gte"];
                "due_on[lt]"?: components["parameters"]["alerts.due_on.lt"];
                "due_on[lte]"?: components["parameters"]["alerts.due_on.lte"];
                "due_on[null]"?: components["parameters"]["alerts.due_on.null"];
                fields?: components["parameters"]["alerts.fields"];
                id?: components["parameters"]["alerts.id"];
                kind?: components["parameters"]["alerts.kind"];
                limit?: components["parameters"]["alerts.limit"];
                opened_at?: components["parameters"]["alerts.opened_at"];
                "opened_at[gt]"?: components["parameters"]["alerts.opened_at.gt"];
                "opened_at[gte]"?: components["parameters"]["alerts.opened_at.gte"];
                "opened_at[lt]"?: components["parameters"]["alerts.opened_at.lt"];
                "opened_at[lte]"?: components["parameters"]["alerts.opened_at.lte"];
                property_id?: components["parameters"]["alerts.property_id"];
                rule_id?: components["parameters"]["alerts.rule_id"];
                "rule_id[null]"?: components["parameters"]["alerts.rule_id.null"];
                severity?: components["parameters"]["alerts.severity"];
                snoozed_until?: components["parameters"]["alerts.snoozed_until"];
                "snoozed_until[gt]"?: components["parameters"]["alerts.snoozed_until.gt"];
                "snoozed_until[gte]"?: components["parameters"]["alerts.snoozed_until.gte"];
                "snoozed_until[lt]"?: components["parameters"]["alerts.snoozed_until.lt"];
                "snoozed_until[lte]"?: components["parameters"]["alerts.snoozed_until.lte"];
                "snoozed_until[null]"?: components["parameters"]["alerts.snoozed_until.null"];
                sort?: components["parameters"]["alerts.sort"];
                status?: components["parameters"]["alerts.status"];
                subject_id?: components["parameters"]["alerts.subject_id"];
                updated_at?: components["parameters"]["alerts.updated_at"];
                "updated_at[gt]"?: components["parameters"]["alerts.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["alerts.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["alerts.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["alerts.updated_at.lte"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAlert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acknowledgeAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcknowledgeAlert"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
        };
    };
    listAlertChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    resolveAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResolveAlert"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
        };
    };
    snoozeAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeAlert"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
        };
    };
    evaluateAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertEvaluation"];
                };
            };
        };
    };
    getConcentration: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                by?: "tenant" | "state" | "city" | "property_type" | "property";
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                strict?: "true" | "false";
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Concentration"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDebt: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                bucket?: "year" | "quarter";
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                strict?: "true" | "false";
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Debt"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDefinitions: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionList"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLeaseExpirations: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                options?: "none" | "exercised";
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                strict?: "true" | "false";
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                weight?: "rent" | "area";
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaseExpirations"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOccupancy: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                from?: string;
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                interval?: "month" | "quarter" | "year";
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                measure?: "units" | "area" | "economic";
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_id?: string;
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                strict?: "true" | "false";
                tenant_id?: components["parameters"]["properties.tenant_id"];
                to?: string;
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Occupancy"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                group_by?: "state" | "property_type" | "property_class" | "status" | "city";
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                strict?: "true" | "false";
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRefinance: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                amortization_years?: number;
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                cursor?: components["parameters"]["Cursor"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                limit?: number;
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                max_ltv?: number;
                min_debt_yield?: number;
                min_dscr?: number;
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                noi_change?: number;
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                rate?: number;
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                value_change?: number;
                within_km?: components["parameters"]["properties.within_km"];
                within_months?: number;
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refinance"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReturns: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_id?: string;
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Returns"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSameStore: {
        parameters: {
            query: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                compare_from: string;
                compare_to: string;
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                from: string;
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                known_at?: string;
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                strict?: "true" | "false";
                tenant_id?: components["parameters"]["properties.tenant_id"];
                to: string;
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SameStore"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDocsFile: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                    "text/html": string;
                    "text/javascript": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                category?: components["parameters"]["documents.category"];
                count?: components["parameters"]["documents.count"];
                created_at?: components["parameters"]["documents.created_at"];
                "created_at[gt]"?: components["parameters"]["documents.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["documents.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["documents.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["documents.created_at.lte"];
                cursor?: components["parameters"]["documents.cursor"];
                document_date?: components["parameters"]["documents.document_date"];
                "document_date[gt]"?: components["parameters"]["documents.document_date.gt"];
                "document_date[gte]"?: components["parameters"]["documents.document_date.gte"];
                "document_date[lt]"?: components["parameters"]["documents.document_date.lt"];
                "document_date[lte]"?: components["parameters"]["documents.document_date.lte"];
                "document_date[null]"?: components["parameters"]["documents.document_date.null"];
                expires_on?: components["parameters"]["documents.expires_on"];
                "expires_on[gt]"?: components["parameters"]["documents.expires_on.gt"];
                "expires_on[gte]"?: components["parameters"]["documents.expires_on.gte"];
                "expires_on[lt]"?: components["parameters"]["documents.expires_on.lt"];
                "expires_on[lte]"?: components["parameters"]["documents.expires_on.lte"];
                "expires_on[null]"?: components["parameters"]["documents.expires_on.null"];
                fields?: components["parameters"]["documents.fields"];
                id?: components["parameters"]["documents.id"];
                lease_id?: components["parameters"]["documents.lease_id"];
                "lease_id[null]"?: components["parameters"]["documents.lease_id.null"];
                limit?: components["parameters"]["documents.limit"];
                property_id?: components["parameters"]["documents.property_id"];
                q?: components["parameters"]["documents.q"];
                sort?: components["parameters"]["documents.sort"];
                tenant_id?: components["parameters"]["documents.tenant_id"];
                "tenant_id[null]"?: components["parameters"]["documents.tenant_id.null"];
                transaction_id?: components["parameters"]["documents.transaction_id"];
                "transaction_id[null]"?: components["parameters"]["documents.transaction_id.null"];
                updated_at?: components["parameters"]["documents.updated_at"];
                "updated_at[gt]"?: components["parameters"]["documents.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["documents.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["documents.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["documents.updated_at.lte"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWithUpload"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDocument: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentPatch"];
                "application/merge-patch+json": components["schemas"]["DocumentPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
        };
    };
    getDocumentDownload: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
        };
    };
    listDocumentChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    listDocumentVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVersionList"];
                };
            };
        };
    };
    announceDocumentVersion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFile"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVersionWithUpload"];
                };
            };
        };
    };
    completeDocumentVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
                n: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVersion"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: {
                exclude?: ("database" | "redis" | "minio" | "ollama")[];
                verbose?: "" | "true" | "false" | "1" | "0";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["Health"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getDatabaseHealth: {
        parameters: {
            query?: {
                verbose?: "" | "true" | "false" | "1" | "0";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["DatabaseHealth"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    getObjectStoreHealth: {
        parameters: {
            query?: {
                verbose?: "" | "true" | "false" | "1" | "0";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["ObjectStoreHealth"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOllamaHealth: {
        parameters: {
            query?: {
                verbose?: "" | "true" | "false" | "1" | "0";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["OllamaHealth"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: {
                exclude?: ("database" | "redis" | "minio" | "ollama" | "schema")[];
                verbose?: "" | "true" | "false" | "1" | "0";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["Health"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRedisHealth: {
        parameters: {
            query?: {
                verbose?: "" | "true" | "false" | "1" | "0";
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["HealthJson"];
                    "application/json": components["schemas"]["RedisHealth"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listImportMaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KeptImportMap"][];
                    };
                };
            };
        };
    };
    getImportMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMap"];
                };
            };
        };
    };
    putImportMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMap"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMap"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMap"];
                };
            };
        };
    };
    deleteImportMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listLeases: {
        parameters: {
            query?: {
                as_of?: components["parameters"]["leases.as_of"];
                commencement_date?: components["parameters"]["leases.commencement_date"];
                "commencement_date[gt]"?: components["parameters"]["leases.commencement_date.gt"];
                "commencement_date[gte]"?: components["parameters"]["leases.commencement_date.gte"];
                "commencement_date[lt]"?: components["parameters"]["leases.commencement_date.lt"];
                "commencement_date[lte]"?: components["parameters"]["leases.commencement_date.lte"];
                count?: components["parameters"]["leases.count"];
                created_at?: components["parameters"]["leases.created_at"];
                "created_at[gt]"?: components["parameters"]["leases.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["leases.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["leases.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["leases.created_at.lte"];
                cursor?: components["parameters"]["leases.cursor"];
                expiration_date?: components["parameters"]["leases.expiration_date"];
                "expiration_date[gt]"?: components["parameters"]["leases.expiration_date.gt"];
                "expiration_date[gte]"?: components["parameters"]["leases.expiration_date.gte"];
                "expiration_date[lt]"?: components["parameters"]["leases.expiration_date.lt"];
                "expiration_date[lte]"?: components["parameters"]["leases.expiration_date.lte"];
                "expiration_date[null]"?: components["parameters"]["leases.expiration_date.null"];
                fields?: components["parameters"]["leases.fields"];
                id?: components["parameters"]["leases.id"];
                lease_type?: components["parameters"]["leases.lease_type"];
                limit?: components["parameters"]["leases.limit"];
                move_out_on?: components["parameters"]["leases.move_out_on"];
                "move_out_on[gt]"?: components["parameters"]["leases.move_out_on.gt"];
                "move_out_on[gte]"?: components["parameters"]["leases.move_out_on.gte"];
                "move_out_on[lt]"?: components["parameters"]["leases.move_out_on.lt"];
                "move_out_on[lte]"?: components["parameters"]["leases.move_out_on.lte"];
                "move_out_on[null]"?: components["parameters"]["leases.move_out_on.null"];
                notice_given_on?: components["parameters"]["leases.notice_given_on"];
                "notice_given_on[gt]"?: components["parameters"]["leases.notice_given_on.gt"];
                "notice_given_on[gte]"?: components["parameters"]["leases.notice_given_on.gte"];
                "notice_given_on[lt]"?: components["parameters"]["leases.notice_given_on.lt"];
                "notice_given_on[lte]"?: components["parameters"]["leases.notice_given_on.lte"];
                "notice_given_on[null]"?: components["parameters"]["leases.notice_given_on.null"];
                property_id?: components["parameters"]["leases.property_id"];
                q?: components["parameters"]["leases.q"];
                reference?: components["parameters"]["leases.reference"];
                "reference[null]"?: components["parameters"]["leases.reference.null"];
                renews_lease_id?: components["parameters"]["leases.renews_lease_id"];
                "renews_lease_id[null]"?: components["parameters"]["leases.renews_lease_id.null"];
                sort?: components["parameters"]["leases.sort"];
                state?: components["parameters"]["leases.state"];
                status?: components["parameters"]["leases.status"];
                tenant_id?: components["parameters"]["leases.tenant_id"];
                terminated_on?: components["parameters"]["leases.terminated_on"];
                "terminated_on[gt]"?: components["parameters"]["leases.terminated_on.gt"];
                "terminated_on[gte]"?: components["parameters"]["leases.terminated_on.gte"];
                "terminated_on[lt]"?: components["parameters"]["leases.terminated_on.lt"];
                "terminated_on[lte]"?: components["parameters"]["leases.terminated_on.lte"];
                "terminated_on[null]"?: components["parameters"]["leases.terminated_on.null"];
                unit_id?: components["parameters"]["leases.unit_id"];
                updated_at?: components["parameters"]["leases.updated_at"];
                "updated_at[gt]"?: components["parameters"]["leases.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["leases.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["leases.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["leases.updated_at.lte"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaseList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createLease: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaseInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
        };
    };
    getLease: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteLease: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLease: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeasePatch"];
                "application/merge-patch+json": components["schemas"]["LeasePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
        };
    };
    listLeaseChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    renewLease: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeasePatch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
        };
    };
    terminateLease: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    terminated_on: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lease"];
                };
            };
        };
    };
    importLeases: {
        parameters: {
            query?: {
                clear_empty?: "true" | "false";
                dry_run?: "true" | "false";
                line_offset?: number;
                map?: string;
                on_error?: "skip" | "abort";
                on_present?: "skip" | "update";
                sheet?: string;
                suggest?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        info: Record<string, never>;
                        /** @enum {string} */
                        openapi: "3.1.0";
                        paths: Record<string, never>;
                    };
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listProperties: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                count?: components["parameters"]["properties.count"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                cursor?: components["parameters"]["properties.cursor"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                fields?: components["parameters"]["properties.fields"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                limit?: components["parameters"]["properties.limit"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                sort?: components["parameters"]["properties.sort"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createProperty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
        };
    };
    getProperty: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteProperty: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateProperty: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PropertyPatch"];
                "application/merge-patch+json": components["schemas"]["PropertyPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                from?: string;
                limit?: components["parameters"]["Limit"];
                to?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            annual_noi: number | null;
                            annual_revenue: number | null;
                            /** Format: date */
                            as_of: string;
                            current_value: number | null;
                            dscr: number | null;
                            interest_rate: number | null;
                            loan_balance: number | null;
                            /** Format: date */
                            loan_maturity_date: string | null;
                            occupancy_rate: number | null;
                            /** Format: int32 */
                            occupied_units: number | null;
                            /** @enum {string|null} */
                            status: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold" | null;
                            /** Format: int32 */
                            total_units: number | null;
                        }[];
                        page: components["schemas"]["Page"];
                    };
                };
            };
        };
    };
    putFigures: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                as_of: string;
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    annual_noi?: number | null;
                    annual_revenue?: number | null;
                    current_value?: number | null;
                    dscr?: number | null;
                    interest_rate?: number | null;
                    loan_balance?: number | null;
                    /** Format: date */
                    loan_maturity_date?: string | null;
                    occupancy_rate?: number | null;
                    /** Format: int32 */
                    occupied_units?: number | null;
                    /** @enum {string|null} */
                    status?: "active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold" | null;
                    /** Format: int32 */
                    total_units?: number | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
        };
    };
    listPropertyChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    getLeasesKnownFrom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        date?: string | null;
                    };
                };
            };
        };
    };
    putLeasesKnownFrom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        date?: string | null;
                    };
                };
            };
        };
    };
    getPropertyLedger: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                to?: string;
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPropertyOperatingStatement: {
        parameters: {
            query: {
                basis?: "accrual" | "cash";
                compare?: "prior_year" | "budget" | "underwritten";
                empty?: "true" | "false";
                from: string;
                interval?: "month" | "quarter" | "year";
                known_at?: string;
                to: string;
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingStatement"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRentRoll: {
        parameters: {
            query?: {
                as_of?: string;
                cursor?: components["parameters"]["Cursor"];
                limit?: number;
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RentRoll"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importProperties: {
        parameters: {
            query?: {
                as_of?: string;
                clear_empty?: "true" | "false";
                dry_run?: "true" | "false";
                line_offset?: number;
                map?: string;
                on_error?: "skip" | "abort";
                on_present?: "skip" | "update";
                sheet?: string;
                suggest?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    importRentRoll: {
        parameters: {
            query?: {
                as_of?: string;
                dry_run?: "true" | "false";
                end_missing?: "true" | "false";
                line_offset?: number;
                map?: string;
                on_error?: "skip" | "abort";
                property_id?: string;
                sheet?: string;
                suggest?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RentRollReport"];
                };
            };
        };
    };
    getPortfolioOperatingStatement: {
        parameters: {
            query: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                basis?: "accrual" | "cash";
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                compare?: "prior_year" | "budget" | "underwritten";
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                empty?: "true" | "false";
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                from: string;
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                interval?: "month" | "quarter" | "year";
                known_at?: string;
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                tenant_id?: components["parameters"]["properties.tenant_id"];
                to: string;
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatingStatement"];
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPortfolioRentRoll: {
        parameters: {
            query?: {
                acquisition_cost?: components["parameters"]["properties.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["properties.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["properties.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["properties.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["properties.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["properties.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["properties.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["properties.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["properties.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["properties.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["properties.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["properties.acquisition_date.null"];
                annual_noi?: components["parameters"]["properties.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["properties.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["properties.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["properties.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["properties.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["properties.annual_noi.null"];
                annual_revenue?: components["parameters"]["properties.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["properties.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["properties.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["properties.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["properties.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["properties.annual_revenue.null"];
                as_of?: string;
                bbox?: components["parameters"]["properties.bbox"];
                cap_rate?: components["parameters"]["properties.cap_rate"];
                "cap_rate[gt]"?: components["parameters"]["properties.cap_rate.gt"];
                "cap_rate[gte]"?: components["parameters"]["properties.cap_rate.gte"];
                "cap_rate[lt]"?: components["parameters"]["properties.cap_rate.lt"];
                "cap_rate[lte]"?: components["parameters"]["properties.cap_rate.lte"];
                "cap_rate[null]"?: components["parameters"]["properties.cap_rate.null"];
                city?: components["parameters"]["properties.city"];
                created_at?: components["parameters"]["properties.created_at"];
                "created_at[gt]"?: components["parameters"]["properties.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["properties.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["properties.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["properties.created_at.lte"];
                current_value?: components["parameters"]["properties.current_value"];
                "current_value[gt]"?: components["parameters"]["properties.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["properties.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["properties.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["properties.current_value.lte"];
                "current_value[null]"?: components["parameters"]["properties.current_value.null"];
                cursor?: components["parameters"]["Cursor"];
                debt_yield?: components["parameters"]["properties.debt_yield"];
                "debt_yield[gt]"?: components["parameters"]["properties.debt_yield.gt"];
                "debt_yield[gte]"?: components["parameters"]["properties.debt_yield.gte"];
                "debt_yield[lt]"?: components["parameters"]["properties.debt_yield.lt"];
                "debt_yield[lte]"?: components["parameters"]["properties.debt_yield.lte"];
                "debt_yield[null]"?: components["parameters"]["properties.debt_yield.null"];
                dscr?: components["parameters"]["properties.dscr"];
                "dscr[gt]"?: components["parameters"]["properties.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["properties.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["properties.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["properties.dscr.lte"];
                "dscr[null]"?: components["parameters"]["properties.dscr.null"];
                equity?: components["parameters"]["properties.equity"];
                "equity[gt]"?: components["parameters"]["properties.equity.gt"];
                "equity[gte]"?: components["parameters"]["properties.equity.gte"];
                "equity[lt]"?: components["parameters"]["properties.equity.lt"];
                "equity[lte]"?: components["parameters"]["properties.equity.lte"];
                "equity[null]"?: components["parameters"]["properties.equity.null"];
                estimated_market_value?: components["parameters"]["properties.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["properties.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["properties.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["properties.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["properties.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["properties.estimated_market_value.null"];
                has_active_alerts?: components["parameters"]["properties.has_active_alerts"];
                id?: components["parameters"]["properties.id"];
                interest_rate?: components["parameters"]["properties.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["properties.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["properties.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["properties.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["properties.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["properties.interest_rate.null"];
                last_appraised_date?: components["parameters"]["properties.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["properties.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["properties.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["properties.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["properties.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["properties.last_appraised_date.null"];
                limit?: number;
                loan_balance?: components["parameters"]["properties.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["properties.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["properties.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["properties.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["properties.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["properties.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["properties.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["properties.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["properties.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["properties.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["properties.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["properties.loan_maturity_date.null"];
                ltv?: components["parameters"]["properties.ltv"];
                "ltv[gt]"?: components["parameters"]["properties.ltv.gt"];
                "ltv[gte]"?: components["parameters"]["properties.ltv.gte"];
                "ltv[lt]"?: components["parameters"]["properties.ltv.lt"];
                "ltv[lte]"?: components["parameters"]["properties.ltv.lte"];
                "ltv[null]"?: components["parameters"]["properties.ltv.null"];
                name?: components["parameters"]["properties.name"];
                near?: components["parameters"]["properties.near"];
                occupancy_rate?: components["parameters"]["properties.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["properties.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["properties.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["properties.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["properties.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["properties.occupancy_rate.null"];
                property_class?: components["parameters"]["properties.property_class"];
                "property_class[null]"?: components["parameters"]["properties.property_class.null"];
                property_type?: components["parameters"]["properties.property_type"];
                q?: components["parameters"]["properties.q"];
                state?: components["parameters"]["properties.state"];
                status?: components["parameters"]["properties.status"];
                tenant_id?: components["parameters"]["properties.tenant_id"];
                total_sqft?: components["parameters"]["properties.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["properties.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["properties.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["properties.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["properties.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["properties.total_sqft.null"];
                total_units?: components["parameters"]["properties.total_units"];
                "total_units[gt]"?: components["parameters"]["properties.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["properties.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["properties.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["properties.total_units.lte"];
                "total_units[null]"?: components["parameters"]["properties.total_units.null"];
                updated_at?: components["parameters"]["properties.updated_at"];
                "updated_at[gt]"?: components["parameters"]["properties.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["properties.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["properties.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["properties.updated_at.lte"];
                within_km?: components["parameters"]["properties.within_km"];
                year_built?: components["parameters"]["properties.year_built"];
                "year_built[gt]"?: components["parameters"]["properties.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["properties.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["properties.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["properties.year_built.lte"];
                "year_built[null]"?: components["parameters"]["properties.year_built.null"];
                zip?: components["parameters"]["properties.zip"];
                "zip[null]"?: components["parameters"]["properties.zip.null"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioRentRoll"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTenants: {
        parameters: {
            query?: {
                count?: components["parameters"]["tenants.count"];
                created_at?: components["parameters"]["tenants.created_at"];
                "created_at[gt]"?: components["parameters"]["tenants.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["tenants.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["tenants.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["tenants.created_at.lte"];
                cursor?: components["parameters"]["tenants.cursor"];
                fields?: components["parameters"]["tenants.fields"];
                id?: components["parameters"]["tenants.id"];
                kind?: components["parameters"]["tenants.kind"];
                limit?: components["parameters"]["tenants.limit"];
                name?: components["parameters"]["tenants.name"];
                parent_id?: components["parameters"]["tenants.parent_id"];
                "parent_id[null]"?: components["parameters"]["tenants.parent_id.null"];
                q?: components["parameters"]["tenants.q"];
                sort?: components["parameters"]["tenants.sort"];
                updated_at?: components["parameters"]["tenants.updated_at"];
                "updated_at[gt]"?: components["parameters"]["tenants.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["tenants.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["tenants.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["tenants.updated_at.lte"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantPatch"];
                "application/merge-patch+json": components["schemas"]["TenantPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    listTenantChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    importTenants: {
        parameters: {
            query?: {
                clear_empty?: "true" | "false";
                dry_run?: "true" | "false";
                line_offset?: number;
                map?: string;
                on_error?: "skip" | "abort";
                on_present?: "skip" | "update";
                sheet?: string;
                suggest?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    listTransactionCategories: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionCategoryList"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                accrued_on?: components["parameters"]["transactions.accrued_on"];
                "accrued_on[gt]"?: components["parameters"]["transactions.accrued_on.gt"];
                "accrued_on[gte]"?: components["parameters"]["transactions.accrued_on.gte"];
                "accrued_on[lt]"?: components["parameters"]["transactions.accrued_on.lt"];
                "accrued_on[lte]"?: components["parameters"]["transactions.accrued_on.lte"];
                amount?: components["parameters"]["transactions.amount"];
                "amount[gt]"?: components["parameters"]["transactions.amount.gt"];
                "amount[gte]"?: components["parameters"]["transactions.amount.gte"];
                "amount[lt]"?: components["parameters"]["transactions.amount.lt"];
                "amount[lte]"?: components["parameters"]["transactions.amount.lte"];
                category?: components["parameters"]["transactions.category"];
                count?: components["parameters"]["transactions.count"];
                created_at?: components["parameters"]["transactions.created_at"];
                "created_at[gt]"?: components["parameters"]["transactions.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["transactions.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["transactions.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["transactions.created_at.lte"];
                cursor?: components["parameters"]["transactions.cursor"];
                fields?: components["parameters"]["transactions.fields"];
                group_id?: components["parameters"]["transactions.group_id"];
                "group_id[null]"?: components["parameters"]["transactions.group_id.null"];
                id?: components["parameters"]["transactions.id"];
                lease_id?: components["parameters"]["transactions.lease_id"];
                "lease_id[null]"?: components["parameters"]["transactions.lease_id.null"];
                limit?: components["parameters"]["transactions.limit"];
                property_id?: components["parameters"]["transactions.property_id"];
                q?: components["parameters"]["transactions.q"];
                scenario?: components["parameters"]["transactions.scenario"];
                settled_on?: components["parameters"]["transactions.settled_on"];
                "settled_on[gt]"?: components["parameters"]["transactions.settled_on.gt"];
                "settled_on[gte]"?: components["parameters"]["transactions.settled_on.gte"];
                "settled_on[lt]"?: components["parameters"]["transactions.settled_on.lt"];
                "settled_on[lte]"?: components["parameters"]["transactions.settled_on.lte"];
                "settled_on[null]"?: components["parameters"]["transactions.settled_on.null"];
                sort?: components["parameters"]["transactions.sort"];
                unit_id?: components["parameters"]["transactions.unit_id"];
                "unit_id[null]"?: components["parameters"]["transactions.unit_id.null"];
                updated_at?: components["parameters"]["transactions.updated_at"];
                "updated_at[gt]"?: components["parameters"]["transactions.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["transactions.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["transactions.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["transactions.updated_at.lte"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createTransaction: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTransaction: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionPatch"];
                "application/merge-patch+json": components["schemas"]["TransactionPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
        };
    };
    listTransactionChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    reverseTransaction: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReverseTransaction"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
        };
    };
    importTransactions: {
        parameters: {
            query?: {
                clear_empty?: "true" | "false";
                dry_run?: "true" | "false";
                line_offset?: number;
                map?: string;
                on_error?: "skip" | "abort";
                on_present?: "skip" | "update";
                sheet?: string;
                suggest?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                count?: components["parameters"]["units.count"];
                created_at?: components["parameters"]["units.created_at"];
                "created_at[gt]"?: components["parameters"]["units.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["units.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["units.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["units.created_at.lte"];
                cursor?: components["parameters"]["units.cursor"];
                fields?: components["parameters"]["units.fields"];
                id?: components["parameters"]["units.id"];
                limit?: components["parameters"]["units.limit"];
                market_rent_monthly?: components["parameters"]["units.market_rent_monthly"];
                "market_rent_monthly[gt]"?: components["parameters"]["units.market_rent_monthly.gt"];
                "market_rent_monthly[gte]"?: components["parameters"]["units.market_rent_monthly.gte"];
                "market_rent_monthly[lt]"?: components["parameters"]["units.market_rent_monthly.lt"];
                "market_rent_monthly[lte]"?: components["parameters"]["units.market_rent_monthly.lte"];
                "market_rent_monthly[null]"?: components["parameters"]["units.market_rent_monthly.null"];
                number?: components["parameters"]["units.number"];
                property_id?: components["parameters"]["units.property_id"];
                q?: components["parameters"]["units.q"];
                rentable_sqft?: components["parameters"]["units.rentable_sqft"];
                "rentable_sqft[gt]"?: components["parameters"]["units.rentable_sqft.gt"];
                "rentable_sqft[gte]"?: components["parameters"]["units.rentable_sqft.gte"];
                "rentable_sqft[lt]"?: components["parameters"]["units.rentable_sqft.lt"];
                "rentable_sqft[lte]"?: components["parameters"]["units.rentable_sqft.lte"];
                "rentable_sqft[null]"?: components["parameters"]["units.rentable_sqft.null"];
                sort?: components["parameters"]["units.sort"];
                updated_at?: components["parameters"]["units.updated_at"];
                "updated_at[gt]"?: components["parameters"]["units.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["units.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["units.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["units.updated_at.lte"];
                use_type?: components["parameters"]["units.use_type"];
            };
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateUnit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitPatch"];
                "application/merge-patch+json": components["schemas"]["UnitPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    listUnitChanges: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
        };
    };
    importUnits: {
        parameters: {
            query?: {
                clear_empty?: "true" | "false";
                dry_run?: "true" | "false";
                line_offset?: number;
                map?: string;
                on_error?: "skip" | "abort";
                on_present?: "skip" | "update";
                sheet?: string;
                suggest?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    map?: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
        };
    };
}
