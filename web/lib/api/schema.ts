// Written by `npm run pages:types` from the OpenAPI document.
export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        ImportReport: {
            errors: components["schemas"]["ImportIssue"][];
            /** Format: int32 */
            errors_omitted?: number;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            stored: number;
        };
        Issue: {
            code: string;
            header?: string;
            /** Format: int32 */
            line?: number;
            message: string;
            parameter?: string;
            pointer?: string;
        };
        ListedProperty: {
            acquisition_cost?: number | null;
            /** Format: date */
            acquisition_date?: string | null;
            address?: string;
            annual_noi?: number | null;
            annual_revenue?: number | null;
            city?: string;
            /** Format: date-time */
            created_at?: string;
            created_by?: string | null;
            current_value?: number | null;
            description?: string | null;
            dscr?: number | null;
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
        Liveness: {
            /** @constant */
            status: "healthy";
            /** @constant */
            success: true;
            timestamp: string;
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
        Page: {
            /** Format: int32 */
            limit: number;
            next_cursor: string | null;
            /** Format: int32 */
            total?: number;
            total_is_estimate?: boolean;
        };
        Problem: {
            detail?: string;
            errors?: components["schemas"]["Issue"][];
            request_id: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @enum {unknown} */
            type: "/problems/invalid-body" | "/problems/invalid-parameter" | "/problems/invalid-header" | "/problems/unauthorized" | "/problems/forbidden" | "/problems/not-found" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/idempotency-in-progress" | "/problems/database-conflict" | "/problems/database-constraint" | "/problems/conflict" | "/problems/precondition-failed" | "/problems/content-too-large" | "/problems/unsupported-media-type" | "/problems/misdirected" | "/problems/validation-failed" | "/problems/idempotency-key-reused" | "/problems/precondition-required" | "/problems/internal" | "/problems/service-unavailable" | "/problems/database-outcome-unknown" | "/problems/database-unavailable" | "/problems/database-resuming" | "/problems/database-timeout";
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
            /** @default false */
            has_active_alerts?: boolean;
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
            has_active_alerts?: boolean;
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
    };
    responses: {
        ConflictOrDatabaseConflictOrDatabaseConstraintOrIdempotencyInProgress: {
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
        IdempotencyKey: string;
        IfMatch: string;
        IfNoneMatch: string;
        "List.acquisition_cost": number[];
        "List.acquisition_cost.gt": number;
        "List.acquisition_cost.gte": number;
        "List.acquisition_cost.lt": number;
        "List.acquisition_cost.lte": number;
        "List.acquisition_cost.null": "false" | "true";
        "List.acquisition_date": string[];
        "List.acquisition_date.gt": string;
        "List.acquisition_date.gte": string;
        "List.acquisition_date.lt": string;
        "List.acquisition_date.lte": string;
        "List.acquisition_date.null": "false" | "true";
        "List.annual_noi": number[];
        "List.annual_noi.gt": number;
        "List.annual_noi.gte": number;
        "List.annual_noi.lt": number;
        "List.annual_noi.lte": number;
        "List.annual_noi.null": "false" | "true";
        "List.annual_revenue": number[];
        "List.annual_revenue.gt": number;
        "List.annual_revenue.gte": number;
        "List.annual_revenue.lt": number;
        "List.annual_revenue.lte": number;
        "List.annual_revenue.null": "false" | "true";
        "List.bbox": string;
        "List.city": string[];
        "List.count": "exact" | "estimated";
        "List.created_at": string[];
        "List.created_at.gt": string;
        "List.created_at.gte": string;
        "List.created_at.lt": string;
        "List.created_at.lte": string;
        "List.current_value": number[];
        "List.current_value.gt": number;
        "List.current_value.gte": number;
        "List.current_value.lt": number;
        "List.current_value.lte": number;
        "List.current_value.null": "false" | "true";
        "List.cursor": string;
        "List.dscr": number[];
        "List.dscr.gt": number;
        "List.dscr.gte": number;
        "List.dscr.lt": number;
        "List.dscr.lte": number;
        "List.dscr.null": "false" | "true";
        "List.estimated_market_value": number[];
        "List.estimated_market_value.gt": number;
        "List.estimated_market_value.gte": number;
        "List.estimated_market_value.lt": number;
        "List.estimated_market_value.lte": number;
        "List.estimated_market_value.null": "false" | "true";
        "List.fields": string;
        "List.has_active_alerts": ("false" | "true")[];
        "List.id": string[];
        "List.interest_rate": number[];
        "List.interest_rate.gt": number;
        "List.interest_rate.gte": number;
        "List.interest_rate.lt": number;
        "List.interest_rate.lte": number;
        "List.interest_rate.null": "false" | "true";
        "List.last_appraised_date": string[];
        "List.last_appraised_date.gt": string;
        "List.last_appraised_date.gte": string;
        "List.last_appraised_date.lt": string;
        "List.last_appraised_date.lte": string;
        "List.last_appraised_date.null": "false" | "true";
        "List.limit": number;
        "List.loan_balance": number[];
        "List.loan_balance.gt": number;
        "List.loan_balance.gte": number;
        "List.loan_balance.lt": number;
        "List.loan_balance.lte": number;
        "List.loan_balance.null": "false" | "true";
        "List.loan_maturity_date": string[];
        "List.loan_maturity_date.gt": string;
        "List.loan_maturity_date.gte": string;
        "List.loan_maturity_date.lt": string;
        "List.loan_maturity_date.lte": string;
        "List.loan_maturity_date.null": "false" | "true";
        "List.name": string[];
        "List.near": string;
        "List.occupancy_rate": number[];
        "List.occupancy_rate.gt": number;
        "List.occupancy_rate.gte": number;
        "List.occupancy_rate.lt": number;
        "List.occupancy_rate.lte": number;
        "List.occupancy_rate.null": "false" | "true";
        "List.property_class": ("A" | "B" | "C" | "D")[];
        "List.property_class.null": "false" | "true";
        "List.property_type": ("office" | "retail" | "industrial" | "multifamily" | "mixed_use" | "hospitality" | "healthcare" | "self_storage" | "manufactured_housing" | "cooperative" | "land" | "other")[];
        "List.q": string;
        "List.sort": string;
        "List.state": string[];
        "List.status": ("active" | "inactive" | "pending" | "under_contract" | "under_renovation" | "sold")[];
        "List.total_sqft": number[];
        "List.total_sqft.gt": number;
        "List.total_sqft.gte": number;
        "List.total_sqft.lt": number;
        "List.total_sqft.lte": number;
        "List.total_sqft.null": "false" | "true";
        "List.total_units": number[];
        "List.total_units.gt": number;
        "List.total_units.gte": number;
        "List.total_units.lt": number;
        "List.total_units.lte": number;
        "List.total_units.null": "false" | "true";
        "List.updated_at": string[];
        "List.updated_at.gt": string;
        "List.updated_at.gte": string;
        "List.updated_at.lt": string;
        "List.updated_at.lte": string;
        "List.within_km": number;
        "List.year_built": number[];
        "List.year_built.gt": number;
        "List.year_built.gte": number;
        "List.year_built.lt": number;
        "List.year_built.lte": number;
        "List.year_built.null": "false" | "true";
        "List.zip": string[];
        "List.zip.null": "false" | "true";
        PropertyId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                acquisition_cost?: components["parameters"]["List.acquisition_cost"];
                "acquisition_cost[gt]"?: components["parameters"]["List.acquisition_cost.gt"];
                "acquisition_cost[gte]"?: components["parameters"]["List.acquisition_cost.gte"];
                "acquisition_cost[lt]"?: components["parameters"]["List.acquisition_cost.lt"];
                "acquisition_cost[lte]"?: components["parameters"]["List.acquisition_cost.lte"];
                "acquisition_cost[null]"?: components["parameters"]["List.acquisition_cost.null"];
                acquisition_date?: components["parameters"]["List.acquisition_date"];
                "acquisition_date[gt]"?: components["parameters"]["List.acquisition_date.gt"];
                "acquisition_date[gte]"?: components["parameters"]["List.acquisition_date.gte"];
                "acquisition_date[lt]"?: components["parameters"]["List.acquisition_date.lt"];
                "acquisition_date[lte]"?: components["parameters"]["List.acquisition_date.lte"];
                "acquisition_date[null]"?: components["parameters"]["List.acquisition_date.null"];
                annual_noi?: components["parameters"]["List.annual_noi"];
                "annual_noi[gt]"?: components["parameters"]["List.annual_noi.gt"];
                "annual_noi[gte]"?: components["parameters"]["List.annual_noi.gte"];
                "annual_noi[lt]"?: components["parameters"]["List.annual_noi.lt"];
                "annual_noi[lte]"?: components["parameters"]["List.annual_noi.lte"];
                "annual_noi[null]"?: components["parameters"]["List.annual_noi.null"];
                annual_revenue?: components["parameters"]["List.annual_revenue"];
                "annual_revenue[gt]"?: components["parameters"]["List.annual_revenue.gt"];
                "annual_revenue[gte]"?: components["parameters"]["List.annual_revenue.gte"];
                "annual_revenue[lt]"?: components["parameters"]["List.annual_revenue.lt"];
                "annual_revenue[lte]"?: components["parameters"]["List.annual_revenue.lte"];
                "annual_revenue[null]"?: components["parameters"]["List.annual_revenue.null"];
                bbox?: components["parameters"]["List.bbox"];
                city?: components["parameters"]["List.city"];
                count?: components["parameters"]["List.count"];
                created_at?: components["parameters"]["List.created_at"];
                "created_at[gt]"?: components["parameters"]["List.created_at.gt"];
                "created_at[gte]"?: components["parameters"]["List.created_at.gte"];
                "created_at[lt]"?: components["parameters"]["List.created_at.lt"];
                "created_at[lte]"?: components["parameters"]["List.created_at.lte"];
                current_value?: components["parameters"]["List.current_value"];
                "current_value[gt]"?: components["parameters"]["List.current_value.gt"];
                "current_value[gte]"?: components["parameters"]["List.current_value.gte"];
                "current_value[lt]"?: components["parameters"]["List.current_value.lt"];
                "current_value[lte]"?: components["parameters"]["List.current_value.lte"];
                "current_value[null]"?: components["parameters"]["List.current_value.null"];
                cursor?: components["parameters"]["List.cursor"];
                dscr?: components["parameters"]["List.dscr"];
                "dscr[gt]"?: components["parameters"]["List.dscr.gt"];
                "dscr[gte]"?: components["parameters"]["List.dscr.gte"];
                "dscr[lt]"?: components["parameters"]["List.dscr.lt"];
                "dscr[lte]"?: components["parameters"]["List.dscr.lte"];
                "dscr[null]"?: components["parameters"]["List.dscr.null"];
                estimated_market_value?: components["parameters"]["List.estimated_market_value"];
                "estimated_market_value[gt]"?: components["parameters"]["List.estimated_market_value.gt"];
                "estimated_market_value[gte]"?: components["parameters"]["List.estimated_market_value.gte"];
                "estimated_market_value[lt]"?: components["parameters"]["List.estimated_market_value.lt"];
                "estimated_market_value[lte]"?: components["parameters"]["List.estimated_market_value.lte"];
                "estimated_market_value[null]"?: components["parameters"]["List.estimated_market_value.null"];
                fields?: components["parameters"]["List.fields"];
                has_active_alerts?: components["parameters"]["List.has_active_alerts"];
                id?: components["parameters"]["List.id"];
                interest_rate?: components["parameters"]["List.interest_rate"];
                "interest_rate[gt]"?: components["parameters"]["List.interest_rate.gt"];
                "interest_rate[gte]"?: components["parameters"]["List.interest_rate.gte"];
                "interest_rate[lt]"?: components["parameters"]["List.interest_rate.lt"];
                "interest_rate[lte]"?: components["parameters"]["List.interest_rate.lte"];
                "interest_rate[null]"?: components["parameters"]["List.interest_rate.null"];
                last_appraised_date?: components["parameters"]["List.last_appraised_date"];
                "last_appraised_date[gt]"?: components["parameters"]["List.last_appraised_date.gt"];
                "last_appraised_date[gte]"?: components["parameters"]["List.last_appraised_date.gte"];
                "last_appraised_date[lt]"?: components["parameters"]["List.last_appraised_date.lt"];
                "last_appraised_date[lte]"?: components["parameters"]["List.last_appraised_date.lte"];
                "last_appraised_date[null]"?: components["parameters"]["List.last_appraised_date.null"];
                limit?: components["parameters"]["List.limit"];
                loan_balance?: components["parameters"]["List.loan_balance"];
                "loan_balance[gt]"?: components["parameters"]["List.loan_balance.gt"];
                "loan_balance[gte]"?: components["parameters"]["List.loan_balance.gte"];
                "loan_balance[lt]"?: components["parameters"]["List.loan_balance.lt"];
                "loan_balance[lte]"?: components["parameters"]["List.loan_balance.lte"];
                "loan_balance[null]"?: components["parameters"]["List.loan_balance.null"];
                loan_maturity_date?: components["parameters"]["List.loan_maturity_date"];
                "loan_maturity_date[gt]"?: components["parameters"]["List.loan_maturity_date.gt"];
                "loan_maturity_date[gte]"?: components["parameters"]["List.loan_maturity_date.gte"];
                "loan_maturity_date[lt]"?: components["parameters"]["List.loan_maturity_date.lt"];
                "loan_maturity_date[lte]"?: components["parameters"]["List.loan_maturity_date.lte"];
                "loan_maturity_date[null]"?: components["parameters"]["List.loan_maturity_date.null"];
                name?: components["parameters"]["List.name"];
                near?: components["parameters"]["List.near"];
                occupancy_rate?: components["parameters"]["List.occupancy_rate"];
                "occupancy_rate[gt]"?: components["parameters"]["List.occupancy_rate.gt"];
                "occupancy_rate[gte]"?: components["parameters"]["List.occupancy_rate.gte"];
                "occupancy_rate[lt]"?: components["parameters"]["List.occupancy_rate.lt"];
                "occupancy_rate[lte]"?: components["parameters"]["List.occupancy_rate.lte"];
                "occupancy_rate[null]"?: components["parameters"]["List.occupancy_rate.null"];
                property_class?: components["parameters"]["List.property_class"];
                "property_class[null]"?: components["parameters"]["List.property_class.null"];
                property_type?: components["parameters"]["List.property_type"];
                q?: components["parameters"]["List.q"];
                sort?: components["parameters"]["List.sort"];
                state?: components["parameters"]["List.state"];
                status?: components["parameters"]["List.status"];
                total_sqft?: components["parameters"]["List.total_sqft"];
                "total_sqft[gt]"?: components["parameters"]["List.total_sqft.gt"];
                "total_sqft[gte]"?: components["parameters"]["List.total_sqft.gte"];
                "total_sqft[lt]"?: components["parameters"]["List.total_sqft.lt"];
                "total_sqft[lte]"?: components["parameters"]["List.total_sqft.lte"];
                "total_sqft[null]"?: components["parameters"]["List.total_sqft.null"];
                total_units?: components["parameters"]["List.total_units"];
                "total_units[gt]"?: components["parameters"]["List.total_units.gt"];
                "total_units[gte]"?: components["parameters"]["List.total_units.gte"];
                "total_units[lt]"?: components["parameters"]["List.total_units.lt"];
                "total_units[lte]"?: components["parameters"]["List.total_units.lte"];
                "total_units[null]"?: components["parameters"]["List.total_units.null"];
                updated_at?: components["parameters"]["List.updated_at"];
                "updated_at[gt]"?: components["parameters"]["List.updated_at.gt"];
                "updated_at[gte]"?: components["parameters"]["List.updated_at.gte"];
                "updated_at[lt]"?: components["parameters"]["List.updated_at.lt"];
                "updated_at[lte]"?: components["parameters"]["List.updated_at.lte"];
                within_km?: components["parameters"]["List.within_km"];
                year_built?: components["parameters"]["List.year_built"];
                "year_built[gt]"?: components["parameters"]["List.year_built.gt"];
                "year_built[gte]"?: components["parameters"]["List.year_built.gte"];
                "year_built[lt]"?: components["parameters"]["List.year_built.lt"];
                "year_built[lte]"?: components["parameters"]["List.year_built.lte"];
                "year_built[null]"?: components["parameters"]["List.year_built.null"];
                zip?: components["parameters"]["List.zip"];
                "zip[null]"?: components["parameters"]["List.zip.null"];
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
                id: components["parameters"]["PropertyId"];
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
                id: components["parameters"]["PropertyId"];
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
                id: components["parameters"]["PropertyId"];
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
    importProperties: {
        parameters: {
            query?: {
                dry_run?: "true" | "false";
                line_offset?: number;
                map?: "native" | "cmbs" | "gsa";
                on_error?: "skip" | "abort";
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
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
