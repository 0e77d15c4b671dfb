/** Where a unit or a cluster of units stands. */
export type UnitState = 'notOpened' | 'busy' | 'completed' | 'passed' | 'failed'

/** A line of the table of contents, in order. */
export type ContentsLine = {
  /** The activity's id in the manifest. */
  id: string
  title: string
  /** 0 for the first level below the root. */
  depth: number
  state: UnitState
  /** It can be launched; else it only holds others together. */
  isUnit: boolean
  isOpen: boolean
  mayOpen: boolean
}

/** What the app shows beside a package of several units; a package of one has one line. */
export type Contents = {
  lines: ContentsLine[]
  mayGoOn: boolean
  mayGoBack: boolean
  /** The open unit does not say when it is finished: the learner does. */
  byOwnWord: boolean
}

/** A package while it is played: which unit is shown, what may be opened, where each stands. One implementation a standard. */
export type Course = {
  /** Shows where the learner was, else where the package begins. */
  begin(): void
  open(activityId: string): void
  goOn(): void
  goBack(): void
  /** The learner says that the open unit is finished. */
  done(): void
  contents(): Contents
  /** Commits what was set; called when the page hides. */
  commit(): void
  /** Ends the visit, to be gone on with later; called when the shown unit has been taken away; kept when nothing is left to wait for. */
  suspend(): void | Promise<void>
}

export type Apis = { API?: unknown; API_1484_11?: unknown }

/** What a course asks of the page around it. */
export type CourseHost = {
  /**
   * Shows this address (relative to the player page) in the content frame after the former unit has said goodbye, or nothing.
   * `api` is put on the window before, under the names the standard gives it. The promise keeps when the former unit is gone
   * and the new one is on its way: await `show(undefined, {})` when the next API depends on what the former said last. A later
   * call overtakes this one: then its promise is false, and nothing of it is shown.
   */
  show(address: string | undefined, api: Apis): Promise<boolean>
  /** The contents are others now. */
  changed(): void
  /** Everything to be kept, whole; what content may not write is left out. False when nothing is kept any more. */
  keep(state: Record<string, unknown>, final: boolean): boolean
  /** How the newest of it fares: true when it is saved. */
  whenSaved(): Promise<boolean>
  /** Keeps when the content that is on its way has loaded. */
  whenLoaded(): Promise<void>
  /** The package is over for this visit. */
  ended(): void
}
