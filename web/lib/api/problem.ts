/** One thing that is wrong with a request, at its place in the body. */
export interface Issue {
  pointer?: string;
  parameter?: string;
  code: string;
  message: string;
  count?: number;
  unit_id?: string;
  unit_number?: string;
  lease_id?: string;
  tenant?: string;
  from?: string;
  to?: string | null;
}

/** Why a call has no answer, in the words of the pages. */
export interface Problem {
  /** 0 when no answer came. */
  status: number;
  /** The last part of the problem's type, such as `lease-overlap`; `offline` when no answer came. */
  kind: string;
  title: string;
  detail: string;
  requestId?: string;
  issues: Issue[];
}

/** No answer came: no connection, or none in time. */
export function noAnswer(error: unknown): Problem {
  const late = error instanceof DOMException && error.name === "TimeoutError";
  return {
    status: 0,
    kind: late ? "late" : "offline",
    title: late ? "No answer in time" : "No connection",
    detail: late ? "The server did not answer in time." : "The server cannot be reached.",
    issues: [],
  };
}

/** Who waited did not want to wait longer. */
export const canceled: Problem = {
  status: 0,
  kind: "canceled",
  title: "Canceled",
  detail: "You canceled it.",
  issues: [],
};

/** Reads RFC 9457 problem details; a body that is none, such as a gateway's own, is told by its status. */
export function readProblem(status: number, body: unknown, headers: Headers): Problem {
  const details = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string) => (typeof details[name] === "string" ? (details[name] as string) : "");
  const id = text("request_id") || (headers.get("x-request-id") ?? "");
  return {
    status,
    kind: text("type").split("/").at(-1) || String(status),
    title: text("title") || text("message") || `The server answered ${status}`,
    detail: text("detail"),
    ...(id === "" ? {} : { requestId: id }),
    issues: Array.isArray(details.errors) ? (details.errors as Issue[]) : [],
  };
}

/** One sentence for a banner or a toast. */
export function sentenceOf(problem: Problem): string {
  if (problem.status === 401) return "Your sign-in has ended. Sign in again.";
  if (problem.status === 403) return "You can look, not change. Ask for properties:write.";
  if (problem.kind === "in-use") {
    const what = problem.issues.map(({ message }) => message).join(" ");
    return what || "It is referred to, so it cannot be deleted.";
  }
  return problem.detail || `${problem.title}.`;
}
