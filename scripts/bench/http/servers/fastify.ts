import fastify from "fastify";
import { createProperty, getProperty, listProperties, ping } from "./queries.ts";
import { listening, serve } from "./serve.ts";

const app = fastify();
app.get("/health", async () => {
  await ping();
  return { status: "healthy" };
});
app.get<{ Querystring: { limit: string } }>("/properties", async ({ query }) => ({
  data: await listProperties(Number(query.limit)),
}));
app.get<{ Params: { id: string } }>("/properties/:id", ({ params }) => getProperty(params.id));
app.post<{ Body: Record<string, unknown> }>("/properties", async ({ body }, reply) => {
  reply.status(201);
  return createProperty(body);
});

await app.listen({ port: 0, host: "127.0.0.1" });
serve(await listening(app.server));
