import type { Language } from '~/db/tables'
import { EditorField } from '../EditorField'
import { type ChainPlace, type ChainStep, type Device, placeOf } from './chain'
import type { ProcessChainContent } from './processChain'
import { chainEditorTexts } from './texts'

type Props = {
  content: ProcessChainContent
  device: Device
  place: number
  change(device: Device): void
  language: Language
  problems: Record<string, string>
}

/** A device: what it is, how long it takes, in which steps it is right, and what is said of it in each. */
export function DeviceForm({ content, device, place, change, language, problems }: Props) {
  const t = chainEditorTexts[language]
  const nameOf = ({ name }: ChainStep, at: number) => name.trim() || t.unnamed(at + 1)
  const setPlace = (step: string, part: Partial<ChainPlace>) => {
    const next = { step, isRight: false, feedback: '', ...placeOf(device, step), ...part }
    const places = placeOf(device, step)
      ? device.places.map((one) => (one.step === step ? next : one))
      : [...device.places, next]
    change({ ...device, places: places.filter(({ isRight, feedback }) => isRight || feedback) })
  }
  const field = (name: 'name' | 'text' | 'seconds' | 'feedback', label: string, placeholder: string, most: number) => (
    <EditorField
      className={name === 'feedback' ? 'edit-feedback' : ''}
      label={label}
      about={t.device(place + 1)}
      placeholder={placeholder}
      path={`devices.${place}.${name}`}
      value={device[name]}
      onChange={(text) => change({ ...device, [name]: text })}
      problem={problems[`devices.${place}.${name}`]}
      maxLength={most}
      inputMode={name === 'seconds' ? 'decimal' : undefined}
    />
  )
  return (
    <div className="option edit-option">
      <div className="chain-form">
        <div className="chain-form-first">
          {field('name', t.name, t.nameHint, 80)}
          {field('seconds', t.seconds, t.secondsHint, 20)}
        </div>
        {field('text', t.text, t.textHint, 200)}
        <fieldset>
          <legend>{t.rightIn}</legend>
          <span className="chain-ticks">
            {content.steps.map((step, at) => (
              <label className="edit-setting" key={step.id}>
                <input
                  type="checkbox"
                  checked={Boolean(placeOf(device, step.id)?.isRight)}
                  onChange={(event) => setPlace(step.id, { isRight: event.target.checked })}
                />
                {nameOf(step, at)}
              </label>
            ))}
          </span>
        </fieldset>
        <details className="chain-said">
          <summary>{t.feedbacks}</summary>
          {field('feedback', t.feedback, '', 800)}
          {content.steps.map((step, at) => (
            <EditorField
              key={step.id}
              className="edit-feedback"
              label={t.feedbackAt(nameOf(step, at))}
              about={t.device(place + 1)}
              path={pathOf(device, place, step.id)}
              value={placeOf(device, step.id)?.feedback ?? ''}
              onChange={(feedback) => setPlace(step.id, { feedback })}
              problem={problems[pathOf(device, place, step.id) ?? '']}
              maxLength={800}
            />
          ))}
        </details>
      </div>
    </div>
  )
}

function pathOf(device: Device, place: number, step: string) {
  const at = device.places.findIndex((one) => one.step === step)
  return at < 0 ? undefined : `devices.${place}.places.${at}.feedback`
}
