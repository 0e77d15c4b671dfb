import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { parseJson } from '~/app/body.server'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { momentText } from '~/app/ui/dates'
import { newId } from '~/db/id'
import type { Fields } from '~/modules/paths/making/fields'
import { stepFor } from '~/modules/paths/making/findSteps.server'
import { type SaveRefusal, savePath } from '~/modules/paths/making/savePath.server'
import { moved, withLevel, without, withPart } from '~/modules/paths/making/structure'
import type { PathContent } from '~/modules/paths/path'

type Change = { change?: (content: PathContent) => PathContent; after: string }

/** Keeps all that stands in the form, and does what its button asks. Undefined when the path is not theirs. */
export async function answerEdit(context: AppLoadContext, pathId: string, form: FormData) {
  const base = baseOf(form)
  const mine = mineOf(form, base)
  const { change, after } = await changeOf(context, form)
  const saved = await savePath(context.db, context.person!, { pathId, base, mine, change })
  if (!saved) return undefined
  if ('refused' in saved) return refuse(context, saved, base, mine)
  return redirect(`/paths/${pathId}/edit${after}`, 303)
}

function baseOf(form: FormData): Fields {
  const known = parseJson(Buffer.from(String(form.get('base') ?? '')))
  if (typeof known !== 'object' || known === null) return {}
  return Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value === 'string'))
}

// A form sends its line ends in another way than they were read.
function mineOf(form: FormData, base: Fields): Fields {
  const said = Object.keys(base).map((name) => [name, form.get(name)] as const)
  return Object.fromEntries(
    said.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replace(/\r\n/g, '\n')]] : [])),
  )
}

async function changeOf({ db }: AppLoadContext, form: FormData): Promise<Change> {
  const [verb, id = '', offeringId = ''] = String(form.get('do') ?? '').split(' ')
  const added = newId(8)
  const to = (place: string) => `?saved#${place}`
  switch (verb) {
    case 'up':
    case 'down':
      return { change: (content) => moved(content, id, verb === 'up' ? -1 : 1), after: to(id) }
    case 'remove':
      return { change: (content) => without(content, id), after: to('steps') }
    case 'level':
      return { change: (content) => withLevel(content, added), after: to(added) }
    case 'order': {
      const order = { id: added, kind: 'workOrder', demand: 'counts', title: '', task: '', place: '' } as const
      return { change: (content) => withPart(content, id, order), after: to(added) }
    }
    case 'choice': {
      const choice = { id: added, kind: 'choice', demand: 'counts', title: '', needed: 1, steps: [] } as const
      return { change: (content) => withPart(content, id, { ...choice, steps: [] }), after: to(added) }
    }
    case 'find':
      return { after: `?${new URLSearchParams({ find: id, q: String(form.get(`q ${id}`) ?? '') })}#add-${id}` }
    case 'add': {
      const step = await stepFor(db, offeringId, added)
      return step ? { change: (content) => withPart(content, id, step), after: to(added) } : { after: to(id) }
    }
    default:
      return { after: '?saved' }
  }
}

function refuse({ language }: AppLoadContext, refusal: SaveRefusal, base: Fields, mine: Fields) {
  const t = pathMakingTexts[language]
  if (refusal.refused === 'wrong') {
    const words = { tooLong: t.tooLong, number: t.number }
    const errors = Object.fromEntries(Object.entries(refusal.problems).map(([name, problem]) => [name, words[problem]]))
    return data({ base, values: mine, errors, notice: [t.notSaved] }, { status: 400 })
  }
  const { by, at, clashes, lost, theirs } = refusal
  const changed = Object.entries(mine).filter(([name, value]) => value !== base[name] && name in theirs)
  const errors = clashes.map((name) => [name, theirs[name] ? t.theirs(by, theirs[name]) : t.theirsEmpty(by)])
  const notice = [t.clash(by, momentText(at, language)), t.clashNext]
  if (lost.length > 0) notice.push(t.lost(by), ...lost.map((name) => mine[name]!))
  const values = { ...theirs, ...Object.fromEntries(changed) }
  return data({ base: theirs, values, errors: Object.fromEntries(errors) as Fields, notice }, { status: 409 })
}
