import type { EditorView } from '../block'
import { EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { optionId } from '../option'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import type { ChainStep, Device } from './chain'
import { DeviceForm } from './DeviceForm'
import { emptyDevice, type ProcessChainContent } from './processChain'
import { StepForm } from './StepForm'
import { chainEditorTexts } from './texts'

export const ProcessChainEditor: EditorView<ProcessChainContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = chainEditorTexts[language]
  const set = (part: Partial<ProcessChainContent>) => onChange({ ...content, ...part })
  const setSteps = (steps: ChainStep[]) =>
    set({
      steps,
      stepsMade: content.stepsMade + (steps.length > content.steps.length ? 1 : 0),
      devices: content.devices.map((device) => ({
        ...device,
        places: device.places.filter(({ step }) => steps.some(({ id }) => id === step)),
      })),
    })
  const setDevices = (devices: Device[]) =>
    set({ devices, devicesMade: content.devicesMade + (devices.length > content.devices.length ? 1 : 0) })
  return (
    <QuestionForm {...props}>
      <fieldset>
        <legend>{t.steps}</legend>
        <p className="question-how">{t.stepsHint}</p>
        <EditorProblem text={problems.steps} />
        <EditorList
          items={content.steps}
          onChange={setSteps}
          nameOf={(place) => t.step(place + 1)}
          add={{ label: t.addStep, item: () => ({ id: optionId(content.stepsMade), name: '', wants: 1 }), most: 6 }}
          fewest={2}
          language={language}
        >
          {(step, place, change) => <StepForm {...{ content, step, place, change, language, problems }} />}
        </EditorList>
      </fieldset>
      <fieldset>
        <legend>{t.devices}</legend>
        <p className="question-how">{t.devicesHint}</p>
        <EditorProblem text={problems.devices} />
        <EditorList
          items={content.devices}
          onChange={setDevices}
          nameOf={(place) => t.device(place + 1)}
          add={{ label: t.addDevice, item: () => emptyDevice(content.devicesMade), most: 12 }}
          fewest={3}
          language={language}
        >
          {(device, place, change) => <DeviceForm {...{ content, device, place, change, language, problems }} />}
        </EditorList>
        <p className="question-how chain-partial">{t.partial}</p>
      </fieldset>
      <label className="edit-setting">
        <input
          type="checkbox"
          checked={content.asksBottleneck}
          onChange={(event) => set({ asksBottleneck: event.target.checked })}
        />
        {t.asks}
      </label>
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackWrong']} names={t} />
    </QuestionForm>
  )
}
