/** RDS Proxy is not offered in these ("Quotas and limitations for RDS Proxy"); the id of a zone is the same in every account. */
export const withoutProxy = ["use1-az3", "usw1-az2"];
