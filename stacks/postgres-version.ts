/** The major version of Postgres, for Aurora and for the embedded server alike. */
export const postgresMajor = "17";
