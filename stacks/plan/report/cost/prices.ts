/** List prices in US dollars, before any free tier; AWS's price pages for the region, read in October 2025. */
export const priceTable = { region: "us-east-1", date: "2025-10" };

export const prices = {
  auroraAcuHour: 0.12,
  auroraStorageGbMonth: 0.1,
  auroraMillionRequests: 0.2,
  /** An ACU of the target, of which eight are charged at least. */
  rdsProxyAcuHour: 0.015,
  rdsProxyLeastAcu: 8,
  valkeyT4gMicroHour: 0.0128,
  natGatewayHour: 0.045,
  t4gNanoHour: 0.0042,
  publicIpv4Hour: 0.005,
  interfaceEndpointHour: 0.01,
  secretMonth: 0.4,
  hostedZoneMonth: 0.5,
  alarmMetricMonth: 0.1,
  dashboardMonth: 3,
  customMetricMonth: 0.3,
  canaryRun: 0.0012,
  cognitoMachineToken: 0.00225,
  httpApiMillionRequests: 1,
  lambdaMillionRequests: 0.2,
  lambdaArmGbSecond: 0.0000133334,
  lambdaX86GbSecond: 0.0000166667,
  logGb: 0.5,
  xrayMillionTraces: 5,
  transferOutGb: 0.09,
  cloudFrontMillionRequests: 1,
  cloudFrontFunctionMillion: 0.1,
  cloudFrontKeyReadMillion: 0.03,
  cloudFrontOutGb: 0.085,
};
