/**
 * What a package of somebody else says of itself: read once when it comes in, and frozen with its version as JSON. The names
 * are the standards' own: SCORM 1.2 CAM, SCORM 2004 CAM and SN, cmi5. What a manifest leaves out is left out here.
 */
export type PackageContents = {
  standard: 'scorm12' | 'scorm2004' | 'cmi5' | 'html'
  edition?: '2nd' | '3rd' | '4th'
  /** The default organization, or the course structure: one tree, whose leaves are what is launched. */
  root: Activity
  /** adlseq:objectivesGlobalToSystem; false is the same as true here, as no objective is shared between courses. */
  objectivesGlobalToSystem?: boolean
}

export type Activity = {
  /** As the manifest names it; unique in its tree. */
  id: string
  title: string
  /** False: it stands in no table of contents. */
  isVisible: boolean
  children: Activity[]
  /** What a leaf launches; absent for a cluster. */
  launch?: Launchable
  scorm12?: Scorm12Item
  scorm2004?: Scorm2004Item
  cmi5?: Cmi5Unit
}

export type Launchable = {
  /** `unit`: a SCO or an AU, that speaks to the LMS. `asset`: one that does not. */
  kind: 'unit' | 'asset'
  /** Path of a file of the package, not encoded. */
  path: string
  /** Query and fragment as they follow the encoded path, '' for none. */
  parameters: string
}

/** ADL content packaging 1.2; the text of an element as it stands. */
export type Scorm12Item = {
  prerequisites?: string
  masteryScore?: number
  maxTimeAllowed?: string
  timeLimitAction?: string
  dataFromLms?: string
}

export type Scorm2004Item = {
  timeLimitAction?: string
  dataFromLms?: string
  completionThreshold?: { completedByMeasure: boolean; minProgressMeasure: number; progressWeight: number }
  /** adlnav:hideLMSUI */
  hidden?: ('previous' | 'continue' | 'exit' | 'exitAll' | 'abandon' | 'abandonAll' | 'suspendAll')[]
  /** adlcp:data, the shared stores of the 4th Edition. */
  data?: { targetId: string; read: boolean; write: boolean }[]
  sequencing?: Sequencing
}

/** IMS Simple Sequencing with ADL's extensions, the collections that an IDRef names already put in. */
export type Sequencing = {
  controlMode?: Partial<
    Record<
      | 'choice'
      | 'choiceExit'
      | 'flow'
      | 'forwardOnly'
      | 'useCurrentAttemptObjectiveInfo'
      | 'useCurrentAttemptProgressInfo',
      boolean
    >
  >
  preConditionRules?: SequencingRule[]
  exitConditionRules?: SequencingRule[]
  postConditionRules?: SequencingRule[]
  /** Durations as the standard writes them. */
  limitConditions?: { attemptLimit?: number; attemptAbsoluteDurationLimit?: string }
  rollupRules?: {
    rollupObjectiveSatisfied?: boolean
    rollupProgressCompletion?: boolean
    objectiveMeasureWeight?: number
    rules: RollupRule[]
  }
  primaryObjective?: Objective
  objectives?: Objective[]
  randomizationControls?: {
    randomizationTiming?: 'never' | 'once' | 'onEachNewAttempt'
    selectCount?: number
    reorderChildren?: boolean
    selectionTiming?: 'never' | 'once' | 'onEachNewAttempt'
  }
  deliveryControls?: { tracked?: boolean; completionSetByContent?: boolean; objectiveSetByContent?: boolean }
  constrainedChoice?: { preventActivation?: boolean; constrainChoice?: boolean }
  rollupConsiderations?: {
    requiredForSatisfied?: string
    requiredForNotSatisfied?: string
    requiredForCompleted?: string
    requiredForIncomplete?: string
    measureSatisfactionIfActive?: boolean
  }
}

export type SequencingRule = {
  conditionCombination?: 'all' | 'any'
  conditions: {
    condition: string
    operator?: 'not' | 'noOp'
    referencedObjective?: string
    measureThreshold?: number
  }[]
  action: string
}

export type RollupRule = {
  childActivitySet?: string
  minimumCount?: number
  /** 0 to 1 */
  minimumPercent?: number
  conditionCombination?: 'all' | 'any'
  conditions: { condition: string; operator?: 'not' | 'noOp' }[]
  action: string
}

export type Objective = {
  /** A primary objective may have none. */
  objectiveID?: string
  satisfiedByMeasure?: boolean
  minNormalizedMeasure?: number
  /** `targetObjectiveID` decoded and trimmed; adlseq's measures beside IMS's, merged by objective. */
  maps: {
    targetObjectiveID: string
    readSatisfiedStatus?: boolean
    readNormalizedMeasure?: boolean
    writeSatisfiedStatus?: boolean
    writeNormalizedMeasure?: boolean
    readRawScore?: boolean
    readMinScore?: boolean
    readMaxScore?: boolean
    readCompletionStatus?: boolean
    readProgressMeasure?: boolean
    writeRawScore?: boolean
    writeMinScore?: boolean
    writeMaxScore?: boolean
    writeCompletionStatus?: boolean
    writeProgressMeasure?: boolean
  }[]
}

/** cmi5 specification, sections 13 and 14; of blocks only `publisherId`. */
export type Cmi5Unit = {
  /** The id in the course structure, an IRI. */
  publisherId: string
  moveOn?: 'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable'
  /** 0 to 1 */
  masteryScore?: number
  launchMethod?: 'OwnWindow' | 'AnyWindow'
  launchParameters?: string
  entitlementKey?: string
  activityType?: string
}

/** The leaves of a tree that can be launched, in the order of the manifest; a unit is named by its place among them. */
export function unitsOf({ root }: PackageContents): Activity[] {
  const leaves = (activity: Activity): Activity[] => [
    ...(activity.launch ? [activity] : []),
    ...activity.children.flatMap(leaves),
  ]
  return leaves(root)
}
