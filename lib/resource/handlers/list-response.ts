import type { ApiRequest } from "../../http/request.ts";
import type { ApiResponse } from "../../http/response.ts";
import { taggedResponse } from "../../http/responses/tagged-response.ts";
import type { Total } from "../list/count.ts";
import type { ListForm } from "../list/forms/forms.ts";
import type { ListPage } from "../list/page.ts";
import type { ListQuery } from "../list/query.ts";

/** A page with its links (RFC 8288) and a strong ETag of its very bytes; 304 for a caller who has them. */
export function listResponse(
  request: Pick<ApiRequest, "path" | "query" | "method" | "headers">,
  form: Pick<ListForm, "contentType" | "body">,
  { limit, fields }: Pick<ListQuery, "limit" | "fields">,
  page: ListPage,
  total: Partial<Total>,
): ApiResponse {
  const body = form.body(page.rows, fields, { limit, next_cursor: page.nextCursor, ...total });
  const links = [link(request, null, "first")];
  if (page.nextCursor !== null) links.unshift(link(request, page.nextCursor, "next"));
  return taggedResponse(request, body, { "content-type": form.contentType, link: links.join(", ") });
}

/** The same list from its beginning, or from a cursor, as a link relative to this host. */
function link(
  { path, query }: Pick<ApiRequest, "path" | "query">,
  cursor: string | null,
  rel: string,
): string {
  const target = new URLSearchParams(query);
  target.delete("cursor");
  if (cursor !== null) target.append("cursor", cursor);
  const search = target.size === 0 ? "" : `?${target}`;
  return `<${path}${search}>; rel="${rel}"`;
}
