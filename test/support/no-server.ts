import net from "node:net";

/** A unit test needs no server: one that listens belongs into integration. */
net.Server.prototype.listen = () => {
  throw new Error("A unit test may not listen; move the file to test/integration.");
};
