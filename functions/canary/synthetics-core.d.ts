/** The library that the runtime brings along; it is not published to npm. */
declare module "@aws/synthetics-core" {
  export const synthetics: {
    executeStep<T>(name: string, run: () => Promise<T>): Promise<T>;
  };
}
