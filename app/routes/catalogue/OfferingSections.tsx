import type { ReactNode } from 'react'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { useLanguage } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { Costs } from './Costs'
import { EnrolAndContact } from './EnrolAndContact'
import { countWords, durationWords, levelWords } from './offeringWords'
import { Section } from './Section'
import { When } from './When'

/** What a company and a person ask first, in the order in which they ask it. */
export function OfferingSections({ offering, lang }: { offering: OfferingPage; lang: string | undefined }) {
  const t = offeringPageTexts[useLanguage()]
  const { forWhom, outcomes, skills, description } = offering
  return (
    <div className="sections">
      {forWhom && (
        <Section title={t.forWhom}>
          <Paragraphs text={forWhom} lang={lang} />
        </Section>
      )}
      {outcomes.length > 0 && (
        <Section title={t.outcomes}>
          <ul lang={lang}>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </Section>
      )}
      {skills.length > 0 && (
        <Section title={t.skills}>
          <ul className="skills" lang={lang}>
            {skills.map(({ name, uri }) => (
              <li key={name}>{isWebAddress(uri) ? <a href={uri}>{name}</a> : name}</li>
            ))}
          </ul>
        </Section>
      )}
      {description && (
        <Section title={t.about}>
          <Paragraphs text={description} lang={lang} />
        </Section>
      )}
      <When offering={offering} />
      <Section title={t.effort}>
        <Effort offering={offering} />
      </Section>
      <Costs offering={offering} />
      <Entry offering={offering} lang={lang} />
      <EnrolAndContact offering={offering} />
    </div>
  )
}

function Paragraphs({ text, lang }: { text: string; lang: string | undefined }): ReactNode {
  const paragraphs = text.split(/\n{2,}/).filter(Boolean)
  return paragraphs.map((paragraph) => (
    <p key={paragraph} className="as-typed" lang={lang}>
      {paragraph}
    </p>
  ))
}

function Effort({ offering }: { offering: OfferingPage }) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const duration = durationWords(offering, language)
  const sentences = [
    duration && (offering.durationText ? t.effortText.durationOther(duration) : t.effortText.duration(duration)),
    offering.studyLoadHours && t.effortText.studyLoad(countWords(offering.studyLoadHours, language)),
    offering.contactDays && t.effortText.contactDays(offering.contactDays),
    offering.level && t.effortText.level(levelWords(offering.level, language)),
  ].filter(Boolean)
  return <p>{sentences.join(' ') || t.effortText.unknown}</p>
}

function Entry({ offering, lang }: { offering: OfferingPage; lang: string | undefined }) {
  const t = offeringPageTexts[useLanguage()]
  const { entryRequirements, consentNeeded, moduleId } = offering
  if (!entryRequirements && !consentNeeded && !moduleId) return null
  return (
    <Section title={t.entry}>
      <Paragraphs text={entryRequirements} lang={lang} />
      {moduleId && !entryRequirements && <p>{t.entryNone}</p>}
      {consentNeeded === 1 && <p>{t.consent}</p>}
    </Section>
  )
}

function isWebAddress(uri: string | undefined) {
  return uri !== undefined && /^https?:\/\//.test(uri)
}
