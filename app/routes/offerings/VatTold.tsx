import { offeringFormTexts } from '~/app/texts/offeringForm'
import { useLanguage } from '~/app/ui/useTexts'
import type { FormValues } from '~/modules/catalogue/editing/formValues'
import { centsIn, withVat } from '~/modules/catalogue/editing/price'
import { priceWords } from '../catalogue/offeringWords'

/** What the price that was typed comes to with VAT. */
export function VatTold({ values }: { values: FormValues }) {
  const language = useLanguage()
  const cents = centsIn(values.price)
  const percent = Number(values.vatPercent)
  if (!cents || !Number.isInteger(percent)) return null
  return (
    <p className="vat-told">{offeringFormTexts[language].vatTold(priceWords(withVat(cents, percent), language))}</p>
  )
}
