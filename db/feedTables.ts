/** What harvesters were told of: kept by triggers. */
export type HarvestRecordTable = { offeringId: string; changedAt: number; isDeleted: 0 | 1 }
