import express from "express";
import { createProperty, getProperty, listProperties, ping } from "./queries.ts";
import { listening, serve } from "./serve.ts";

const app = express();
app.use(express.json());
app.get("/health", async (_request, response) => {
  await ping();
  response.json({ status: "healthy" });
});
app.get("/properties", async (request, response) => {
  response.json({ data: await listProperties(Number(request.query.limit)) });
});
app.get("/properties/:id", async (request, response) => {
  response.json(await getProperty(request.params.id));
});
app.post("/properties", async (request, response) => {
  response.status(201).json(await createProperty(request.body));
});

serve(await listening(app.listen(0, "127.0.0.1")));
