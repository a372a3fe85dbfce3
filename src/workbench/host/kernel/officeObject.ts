/** An object of a class: what object paths resolve to. `type` is the key of its class; `self` what it stands for. */
export class OfficeObject<Self = unknown> {
  /** Set once the client has asked to keep it. */
  reference: string | undefined;

  constructor(
    readonly type: string,
    readonly self: Self,
  ) {}
}
