import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { parseForm, valuesOf } from '~/app/form.server'
import { fileTexts } from '~/app/texts/applicationFile'
import { pipelineTexts } from '~/app/texts/applications'
import { intakeTexts } from '~/app/texts/intake'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import {
  cancelConversation,
  holdConversation,
  moveConversation,
} from '~/modules/intake/pipeline/conversations/changeConversation.server'
import { proposalSchema } from '~/modules/intake/pipeline/conversations/conversationSchema'
import { proposeTimes } from '~/modules/intake/pipeline/conversations/proposeTimes.server'
import { needsNoAnswer, sendMessage } from '~/modules/intake/pipeline/messages/sendMessage.server'
import { moveApplication } from '~/modules/intake/pipeline/moveApplication.server'
import { addTask, taskSchema, tickTask } from '~/modules/intake/pipeline/tasks/tasks.server'
import { dutchMoment } from '~/modules/people/dutchTime'
import { line, lines } from '~/modules/people/typedText'
import { typedMove } from './typedMove.server'

export type FileAnswer = { errors: Record<string, string>; values: Record<string, string>; status: number }
type Done = { done: string; to?: string }
type Asked = { context: AppLoadContext; file: ApplicationFile; form: FormData; values: Record<string, string> }

export const messageSchema = z.object({
  subject: line(200).pipe(z.string().min(1)),
  text: lines(5000).pipe(z.string().min(1)),
})

/** What a form of the file asks. Undefined is what is not there. */
export async function doInFile(context: AppLoadContext, file: ApplicationFile, form: FormData) {
  const name = String(form.get('do'))
  const verb = Object.hasOwn(verbs, name) ? verbs[name as keyof typeof verbs] : undefined
  return verb?.({ context, file, form, values: valuesOf(form) })
}

const verbs = { step, message, answered, propose, move, callOff, hold, task, tick, untick }

async function step(asked: Asked): Promise<FileAnswer | Done | undefined> {
  const { context, file, form } = asked
  const parsed = typedMove(form, context.language)
  if ('errors' in parsed) return { ...parsed, status: 400 }
  return answerOf(await moveApplication(context.db, context.person!, file.application.id, parsed), asked, 'step')
}

async function message(asked: Asked): Promise<FileAnswer | Done | undefined> {
  const { context, file, form } = asked
  const parsed = parseForm(messageSchema, form, context.language)
  if (!parsed.ok) return { ...parsed, status: 400 }
  return answerOf(await sendMessage(context.db, context.person!, file.application.id, parsed.value), asked, 'message')
}

async function answered(asked: Asked) {
  const { db, person } = asked.context
  return answerOf(await needsNoAnswer(db, person!, asked.file.application.id), asked, 'message')
}

async function propose(asked: Asked): Promise<FileAnswer | Done | undefined> {
  const { context, file, values, form } = asked
  const moments = momentsIn(values)
  if (moments.length === 0 || moments.includes(undefined))
    return wrong(asked, { times: fileTexts[context.language].timeWrong })
  const parsed = proposalSchema.safeParse(placeIn(values, { times: moments }))
  if (!parsed.success) return wrong(asked, { place: fileTexts[context.language].placeOrLink })
  const message = form.get('tell') ? messageSchema.safeParse(values).data : null
  const { db, person } = context
  return answerOf(
    await proposeTimes(db, person!, file.application.id, { ...parsed.data, message }),
    asked,
    'conversation',
  )
}

async function move(asked: Asked): Promise<FileAnswer | Done | undefined> {
  const { context, values } = asked
  const [startsAt] = momentsIn(values)
  if (startsAt === undefined) return wrong(asked, { times: fileTexts[context.language].timeWrong })
  const parsed = proposalSchema.safeParse(placeIn(values, { times: [startsAt] }))
  if (!parsed.success) return wrong(asked, { place: fileTexts[context.language].placeOrLink })
  const { times: _, ...place } = parsed.data
  const moved = await moveConversation(context.db, context.person!, values.conversationId ?? '', { ...place, startsAt })
  return answerOf(moved, asked, 'conversation')
}

async function callOff(asked: Asked) {
  const { context, values } = asked
  const why = lines(500).safeParse(values.why ?? '').data ?? ''
  return answerOf(
    await cancelConversation(context.db, context.person!, values.conversationId ?? '', why),
    asked,
    'conversation',
  )
}

async function hold(asked: Asked) {
  const { context, values } = asked
  const notes = lines(10_000).safeParse(values.notes ?? '').data ?? ''
  const said = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (name.startsWith('q-') ? [[name.slice(2), value]] : [])),
  )
  const held = await holdConversation(context.db, context.person!, values.conversationId ?? '', { notes, values: said })
  return answerOf(held, asked, 'conversation')
}

async function task(asked: Asked): Promise<FileAnswer | Done | undefined> {
  const { context, file, form } = asked
  const parsed = parseForm(taskSchema, form, context.language)
  if (!parsed.ok) return { ...parsed, status: 400 }
  return answerOf(await addTask(context.db, context.person!, file.application.id, parsed.value), asked, 'task')
}

async function tick(asked: Asked) {
  return answerOf(
    await tickTask(asked.context.db, asked.context.person!, asked.values.taskId ?? '', true),
    asked,
    'task',
  )
}

async function untick(asked: Asked) {
  return answerOf(
    await tickTask(asked.context.db, asked.context.person!, asked.values.taskId ?? '', false),
    asked,
    'task',
  )
}

/** The moments of the fields day1, clock1 and so on; undefined for one that is none, and nothing for an empty pair. */
function momentsIn(values: Record<string, string>) {
  return [1, 2, 3, 4, 5].flatMap((place) => {
    const day = values[`day${place}`]?.trim() ?? ''
    const clock = values[`clock${place}`]?.trim() ?? ''
    if (day === '') return clock === '' || place > 1 ? [] : [undefined]
    return [dutchMoment(day, clock)]
  })
}

function placeIn({ minutes, place, link }: Record<string, string>, more: object) {
  return { minutes: Number(minutes || 30), place: place ?? '', link: (link ?? '').trim(), ...more }
}

type Answer = object | undefined

function answerOf(answer: Answer, asked: Asked, done: string): FileAnswer | Done | undefined {
  if (!answer) return undefined
  if (!('refused' in answer)) return { done, to: `#${done}` }
  const { language } = asked.context
  return { errors: { form: refusalText(answer as Refused, language) }, values: asked.values, status: 409 }
}

type Refused = { refused: keyof typeof pipelineTexts.nl.refused; state?: keyof typeof intakeTexts.nl.states }

export function refusalText({ refused, state }: Refused, language: 'nl' | 'en') {
  const t = pipelineTexts[language].refused
  return refused === 'moved' ? t.moved(intakeTexts[language].states[state!]) : t[refused]
}

function wrong({ values }: Asked, errors: Record<string, string>): FileAnswer {
  return { errors, values, status: 400 }
}
