/**
 * Whether a service's name puts it inside the Housing Revenue Account: "Housing Revenue Account (HRA)" is, "Housing
 * (non-HRA)", "Housing (non HRA)" and "Other housing, excluding HRA" are not.
 */
export const isInHra = (service: string): boolean =>
  /\bHRA\b|\bhousing revenue account\b/i.test(service) &&
  !/\b(?:non|not|no|excl(?:uding|\.)?|except|outside|without|other than)\W*(?:in\s+|the\s+){0,2}(?:HRA\b|housing revenue)/i.test(
    service,
  );
