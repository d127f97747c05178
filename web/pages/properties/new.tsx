import { NewRecord } from "../../components/record/new-record.tsx";
import { propertyRecord } from "./record.ts";

export const NewProperty = () => <NewRecord config={propertyRecord} begin={{ status: "active" }} />;
