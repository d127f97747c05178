import { NewRecord } from "../../components/record/new-record.tsx";
import { tenantRecord } from "./config.tsx";

export const NewTenant = () => <NewRecord config={tenantRecord} begin={{ kind: "company" }} />;
