import type { Db } from '~/db/connection.server'

/** Who applied for what, as mails about it need to know. */
export async function mailedCandidate(tx: Db, applicationId: string) {
  return tx
    .selectFrom('application')
    .innerJoin('candidate', 'candidate.id', 'application.candidateId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .innerJoin('organisation as hub', 'hub.id', 'offering.hubId')
    .leftJoin('crebo', 'crebo.code', 'application.crebo')
    .where('application.id', '=', applicationId)
    .select(['application.id', 'application.offeringId', 'application.state', 'application.candidateId'])
    .select(['candidate.name', 'candidate.email', 'candidate.language', 'candidate.secret'])
    .select(['offering.title', 'offering.contactName', 'offering.contactEmail', 'offering.contactPhone'])
    .select(['hub.id as hubId', 'hub.name as hubName', 'hub.email as hubEmail', 'hub.phone as hubPhone'])
    .select(['crebo.name as qualification', 'crebo.level as level'])
    .executeTakeFirstOrThrow()
}

export type MailedCandidate = Awaited<ReturnType<typeof mailedCandidate>>
