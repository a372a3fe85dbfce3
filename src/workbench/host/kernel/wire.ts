/** The rich-API request and response, as office.js writes and reads them. Names are Pascal-cased on the wire. */

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
}

/** 1 instantiate, 2 query (load), 3 method, 4 set property, 5 trace; the others the workbench refuses. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/**
 * 1 the workbook, 2 a service by its type name, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object.
 * A path of type 7 may name a parent that the request does not hold.
 */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument whose place in the second list is not 0 is the id of an object path; arrays nest in both. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** No Select asks for all plain properties. Entries are camel-cased, nested by "/" or ".". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": class and member, as Excel names the place. */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
