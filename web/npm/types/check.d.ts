/** What FullStory will drop or misunderstand in a call. */
export interface Finding {
  /** The rule: a heading in docs/checks.md. */
  readonly code: string;
  /** `error`: something is lost, or becomes somebody else's; `warn`: it may be; `info`: it may not be what was meant. */
  readonly level: 'error' | 'warn' | 'info';
  /** The property, event or operation that it is about. */
  readonly subject: string;
  /** What was found. */
  readonly what: string;
  /** What FullStory does with it. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
  /** The rule in docs/checks.md. */
  readonly link: string;
  /** How many calls had it. */
  readonly count: number;
}

export interface Report {
  /** How many calls of FullStory were checked. */
  readonly calls: number;
  /** How often each rule found something. */
  readonly codes: Readonly<Record<string, number>>;
  /** Each finding once, at most 500. */
  readonly findings: readonly Finding[];
}

export interface Check {
  /** What was found on this page so far. */
  report(): Report;
}
