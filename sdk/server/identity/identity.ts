/** Who a request speaks for, as far as it has proved. */
export interface Claim {
  memberId: string;
  /** The first name, where the proof carries one. */
  name?: string;
  /** BCP 47. */
  locale?: string;
  /** IANA. */
  timeZone?: string;
}

/** How a request proves which member it speaks for. Null: it proves nothing. It never throws for what a caller sent. */
export interface Identity {
  identify(request: Request, now: Date): Promise<Claim | null>;
}
