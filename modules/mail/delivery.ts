/** What became of handing over one mail. */
export type Outcome =
  | { kind: 'sent' }
  /** For ever: this receiver or this mail is not taken. */
  | { kind: 'refused'; reason: string }
  /** Not now: this receiver may be taken later. */
  | { kind: 'later'; reason: string; isCutOff?: boolean }
  /** No mail goes out at all: the server is not there, or does not know us. */
  | { kind: 'down'; reason: string; isCutOff?: boolean }

export type Message = { number: number; from: string; to: string; source: Buffer }

/** A way in which mail leaves: by SMTP, or into a folder. */
export type Delivery = { deliver: (message: Message) => Promise<Outcome>; close: () => void }
