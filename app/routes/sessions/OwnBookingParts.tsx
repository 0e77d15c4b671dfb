import { ownBookingTexts } from '~/app/texts/ownBooking'
import { momentText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { cancelUntil } from '~/modules/catalogue/sessions/cancelUntil'
import type { OwnBooking } from '~/modules/catalogue/sessions/ownBooking.server'

type Props = { booking: OwnBooking }

/** The seat that is kept for an answer, with the two answers. */
export function Answer({ booking: { mayAnswer, offeredUntil } }: Props) {
  const language = useLanguage()
  const t = ownBookingTexts[language]
  if (!mayAnswer || offeredUntil === null) return null
  return (
    <form method="post" id="offer">
      <p>{t.offeredText(momentText(offeredUntil, language))}</p>
      <div className="actions">
        <button name="do" value="accept" type="submit">
          {t.yes}
        </button>
        <button className="second" name="do" value="decline" type="submit">
          {t.no}
        </button>
      </div>
    </form>
  )
}

/** How one gives the seat back, by the rule of this date in words; once it is too late, what to do instead. */
export function Cancel({ booking }: Props) {
  const language = useLanguage()
  const t = ownBookingTexts[language]
  const { state, mayCancel, mayChange, cancelHours, cancelRule } = booking
  if (!mayChange || booking.mayAnswer) return null
  const until = momentText(cancelUntil(booking), language)
  const hasSeat = state === 'associated'
  return (
    <section>
      <h2>{hasSeat ? t.cancelTitle : t.leaveTitle}</h2>
      {hasSeat && <p>{!mayCancel ? t.cancelLate(until) : cancelHours > 0 ? t.cancelFree(until) : t.cancelStart}</p>}
      {hasSeat && cancelRule && <p className="as-typed">{cancelRule}</p>}
      {mayCancel && (
        <form method="post">
          <TextField label={t.why} name="why" maxLength={300} />
          <button className="second" name="do" value="cancel" type="submit">
            {hasSeat ? t.cancel : t.leave}
          </button>
        </form>
      )}
    </section>
  )
}

export function Claim() {
  const t = useTexts(ownBookingTexts)
  return (
    <form method="post">
      <p>{t.claimText}</p>
      <button className="second" name="do" value="claim" type="submit">
        {t.claim}
      </button>
    </form>
  )
}

export function Contact({ booking }: Props) {
  const t = useTexts(ownBookingTexts)
  const email = booking.contactEmail || booking.hubEmail
  const phone = booking.contactPhone || booking.hubPhone
  return (
    <section>
      <h2>{t.contact}</h2>
      <address>
        <strong>{booking.contactName || booking.hubName}</strong>
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      </address>
    </section>
  )
}
