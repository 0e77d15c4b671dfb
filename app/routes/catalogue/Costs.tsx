import { offeringPageTexts } from '~/app/texts/offeringPage'
import { dateText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { pricesInFull } from './offeringWords'
import { Section } from './Section'

/** What it costs, and which grants apply now, each with its source and dates. */
export function Costs({ offering }: { offering: OfferingPage }) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const prices = pricesInFull(offering, language)
  return (
    <Section title={t.costs}>
      {offering.priceCents === null && <p>{t.priceAsk}</p>}
      {offering.priceCents === 0 && <p>{t.freeText}</p>}
      {prices.map((price) => (
        <p key={price} className="price">
          {price}
        </p>
      ))}
      {offering.funding.length > 0 && <p>{t.grants}</p>}
      {offering.funding.map((grant) => (
        <Grant key={grant.id} grant={grant} />
      ))}
      {offering.developmentPaths.length > 0 && <p>{t.inPaths}</p>}
      {offering.developmentPaths.map(({ id, name, summary, source }) => (
        <div key={id} className="grant">
          <h3>{name}</h3>
          {summary && <p lang="nl">{summary}</p>}
          <p className="hint">
            <Source source={source} />
          </p>
        </div>
      ))}
    </Section>
  )
}

function Grant({ grant }: { grant: OfferingPage['funding'][number] }) {
  const language = useLanguage()
  const t = offeringPageTexts[language]
  const from = dateText(grant.validFrom, language)
  return (
    <div className="grant">
      <h3>{grant.name}</h3>
      <p>{grant.summary}</p>
      <p className="hint">
        {grant.validUntil ? t.grantPeriod(from, dateText(grant.validUntil, language)) : t.grantFrom(from)}.{' '}
        <Source source={grant.source} />
      </p>
    </div>
  )
}

/** Where a fact comes from: a link when it is a web address, else its words. */
export function Source({ source }: { source: string }) {
  const t = offeringPageTexts[useLanguage()]
  const url = URL.parse(source)
  if (!url?.protocol.startsWith('http')) return t.source(source)
  return <a href={url.href}>{t.source(url.host.replace(/^www\./, ''))}</a>
}
