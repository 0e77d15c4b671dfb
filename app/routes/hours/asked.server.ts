import type { AppLoadContext } from '@remix-run/node'
import { data } from '@remix-run/node'
import { hoursTexts } from '~/app/texts/hours'
import { exportTexts } from '~/app/texts/hoursExport'
import { intakeTexts } from '~/app/texts/intake'
import type { ExportWords } from '~/modules/intake/hours/exportHours.server'
import { studyYearNamed } from '~/modules/intake/hours/studyYear'
import { programmesOf } from '~/modules/intake/hours/visibleHours.server'
import { dutchDay } from '~/modules/people/dutchDay'

/** Which programme, study year and people an address asks for; a programme that one may not see is not there. */
export async function askedHours({ db, person }: AppLoadContext, request: Request) {
  const search = new URL(request.url).searchParams
  const programmes = await programmesOf(db, person!)
  const id = search.get('programme') || undefined
  const programme = programmes.find((one) => one.id === id)
  if (id && !programme) throw data(null, { status: 404 })
  const today = dutchDay(Date.now())
  const beginsOn = programme?.beginsOn ?? undefined
  const year = studyYearNamed(search.get('year'), today, beginsOn)
  const text = (search.get('text') ?? '').trim().slice(0, 100)
  return { programmes, programme, year, text, today, beginsOn, offeringId: programme?.id }
}

type Asked = Awaited<ReturnType<typeof askedHours>>

export function exportWords({ language }: AppLoadContext, { programme, year }: Asked): ExportWords {
  const t = hoursTexts[language]
  const { reasons, states } = intakeTexts[language]
  const words: Record<string, string> = { ...states, ...reasons }
  return {
    columns: exportTexts[language],
    reason: (reason) => words[reason] ?? reason,
    title: t.exportTitle(programme?.title ?? t.allProgrammes, year.name),
    sheet: year.name,
  }
}

export function exportName({ language }: AppLoadContext, { year }: Asked) {
  return `${hoursTexts[language].fileName}-${year.name}`
}
