import type { Language } from '~/db/tables'
import type { Device } from './chain'
import type { ProcessChainContent } from './processChain'
import { DeviceText } from './Stock'
import { chainTexts } from './texts'

type Props = { content: ProcessChainContent; devices: Device[]; language: Language }

/** The same on paper and without a script: stations with room to write in, and what there is to choose from. */
export function OnPaper({ content, devices, language }: Props) {
  const t = chainTexts[language]
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{t.onPaper}</p>
      <ol className="chain-paper">
        {content.steps.map((step) => (
          <li key={step.id}>
            {step.name}
            {step.wants > 1 && ` (${t.wants(step.wants)})`}
          </li>
        ))}
      </ol>
      <p>
        <strong>{t.stock}</strong>
      </p>
      <ul>
        {devices.map((device) => (
          <li key={device.id}>
            <DeviceText device={device} language={language} />
          </li>
        ))}
      </ul>
      {content.asksBottleneck && <p className="chain-paper-ask">{t.ask}</p>}
    </fieldset>
  )
}
