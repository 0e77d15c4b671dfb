import { fileTexts } from '~/app/texts/applicationFile'
import { Field, SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import type { Question } from '~/modules/intake/pipeline/questions'
import type { Template } from '~/modules/intake/pipeline/templates/texts'
import { localParts } from '~/modules/people/dutchTime'
import type { FileAnswer } from './doInFile.server'
import { TellFields } from './StepForm'

type Talk = ApplicationFile['conversations'][number]
type Of = { talk: Talk; answer?: FileAnswer }

type ProposeProps = { talk: Talk | null; message: Template; hasEmail: boolean; isOpen: boolean; answer?: FileAnswer }

export function ProposeForm({ talk, message, hasEmail, isOpen, answer }: ProposeProps) {
  const t = useTexts(fileTexts)
  const typed = answer?.values.do === 'propose' ? answer : undefined
  const values: Record<string, string | undefined> = typed?.values ?? { place: talk?.place, link: talk?.link }
  return (
    <details className="one-step" open={isOpen || talk?.noneFitsAt != null || typed !== undefined}>
      <summary className="button second">{t.propose}</summary>
      <form method="post" noValidate>
        <fieldset>
          <legend>{t.times}</legend>
          {[1, 2, 3, 4, 5].map((place) => (
            <TimeFields key={place} place={place} values={values} />
          ))}
          {typed?.errors.times && <p className="error">{typed.errors.times}</p>}
        </fieldset>
        <PlaceFields values={values} error={typed?.errors.place} />
        <TellFields message={message} hasEmail={hasEmail} isTold values={typed?.values} />
        <button name="do" value="propose" type="submit">
          {t.propose}
        </button>
      </form>
    </details>
  )
}

function TimeFields({ place, values }: { place: number; values: Record<string, string | undefined> }) {
  const t = useTexts(fileTexts)
  return (
    <div className="time-fields">
      <Field label={`${t.time(place)}: ${t.day.toLowerCase()}`}>
        {(parts) => <input type="date" name={`day${place}`} defaultValue={values[`day${place}`]} {...parts} />}
      </Field>
      <Field label={t.clock}>
        {(parts) => <input type="time" name={`clock${place}`} defaultValue={values[`clock${place}`]} {...parts} />}
      </Field>
    </div>
  )
}

function PlaceFields({ values, error }: { values: Record<string, string | undefined>; error?: string }) {
  const t = useTexts(fileTexts)
  return (
    <>
      <TextField label={t.place} name="place" defaultValue={values.place} error={error} />
      <TextField label={t.link} name="link" type="url" defaultValue={values.link} />
      <TextField label={t.minutes} name="minutes" inputMode="numeric" defaultValue={values.minutes ?? '30'} />
    </>
  )
}

export function MoveForm({ talk, answer }: Of) {
  const t = useTexts(fileTexts)
  const typed = answer?.values.do === 'move' ? answer : undefined
  const { date, time } = localParts(talk.startsAt!)
  const kept = { day1: date, clock1: time, place: talk.place, link: talk.link, minutes: String(talk.minutes) }
  const values = typed?.values ?? kept
  return (
    <details className="one-step" open={typed !== undefined}>
      <summary className="button second">{t.move}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="conversationId" value={talk.id} />
        <TimeFields place={1} values={values} />
        {typed?.errors.times && <p className="error">{typed.errors.times}</p>}
        <PlaceFields values={values} error={typed?.errors.place} />
        <button name="do" value="move" type="submit">
          {t.move}
        </button>
      </form>
    </details>
  )
}

export function CallOffForm({ talk }: Of) {
  const t = useTexts(fileTexts)
  return (
    <details className="one-step">
      <summary className="button quiet">{t.callOff}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="conversationId" value={talk.id} />
        <TextArea label={t.callOffWhy} name="why" rows={2} />
        <button className="second" name="do" value="callOff" type="submit">
          {t.callOff}
        </button>
      </form>
    </details>
  )
}

export function HoldForm({ talk, questions, isOpen, answer }: Of & { questions: Question[]; isOpen: boolean }) {
  const t = useTexts(fileTexts)
  const typed = answer?.values.do === 'hold' ? answer.values : undefined
  return (
    <details className="one-step" open={isOpen || typed !== undefined}>
      <summary className="button second">{t.hold}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="conversationId" value={talk.id} />
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} value={typed?.[`q-${question.id}`]} />
        ))}
        <TextArea label={t.notes} name="notes" rows={5} defaultValue={typed?.notes} />
        <button name="do" value="hold" type="submit">
          {t.save}
        </button>
      </form>
    </details>
  )
}

export function QuestionField({ question, value }: { question: Question; value?: string }) {
  const t = fileTexts[useLanguage()]
  const { id, kind, label, options } = question
  const name = `q-${id}`
  if (kind === 'text') return <TextArea label={label} name={name} rows={2} defaultValue={value} />
  const choices =
    kind === 'choice'
      ? options.map((one) => ({ value: one, label: one }))
      : [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]
  return (
    <SelectField
      label={label}
      name={name}
      defaultValue={value ?? ''}
      options={[{ value: '', label: t.unsaid }, ...choices]}
    />
  )
}
