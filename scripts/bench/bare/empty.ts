/** A function that does nothing: what Node and Lambda's runtime client cost by themselves. */
export const handler = async () => ({ statusCode: 204 });
