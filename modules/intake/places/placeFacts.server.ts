import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { dayWords } from './dayWords'
import { type PlaceFacts, placeMailTexts } from './placeMail'

export type MailedPlace = Awaited<ReturnType<typeof mailedPlace>>

/** A place with what its mails need to know. */
export function mailedPlace(tx: Db, workPlaceId: string) {
  return tx
    .selectFrom('workPlace')
    .innerJoin('crebo', 'crebo.code', 'workPlace.crebo')
    .leftJoin('organisation as hub', 'hub.id', 'workPlace.hubId')
    .where('workPlace.id', '=', workPlaceId)
    .selectAll('workPlace')
    .select(['crebo.name as qualification', 'crebo.level', 'hub.name as hubName', 'hub.email as hubEmail'])
    .executeTakeFirstOrThrow()
}

export function factsOf(place: MailedPlace, language: Language): PlaceFacts {
  const t = placeMailTexts[language]
  const { title, companyName: company, qualification, level, crebo, startsOn, endsOn } = place
  return {
    ...{ title, company },
    qualification: `${qualification}, mbo ${level} (crebo ${crebo})`,
    where: [place.address, [place.postcode, place.place].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    when: t.from(dayWords(startsOn, language), dayWords(endsOn, language)),
    days: (JSON.parse(place.days) as number[]).map((day) => t.dayNames[day - 1]!).join(', '),
  }
}
