import { seatsTexts } from '~/app/texts/seats'
import { TextField } from '~/app/ui/Field'
import { State, type StateTone } from '~/app/ui/State'
import { useTexts } from '~/app/ui/useTexts'
import type { CompanySeat } from '~/modules/catalogue/sessions/companySeats.server'

type Typed = { bookingId: string; name: string; email: string }
type Props = { seats: CompanySeat[]; companyId: string; typed: Typed | undefined }

export const seatTones: Record<string, StateTone> = {
  pending: 'near',
  queued: 'near',
  offered: 'busy',
  associated: 'passed',
  canceled: 'none',
  denied: 'failed',
  finished: 'passed',
}

export function seatState({ state, offeredUntil }: Pick<CompanySeat, 'state' | 'offeredUntil'>) {
  return offeredUntil === null ? state : ('offered' as const)
}

/** The seats of a company on a date: each with its name, or a place to give it one. */
export function CompanySeats({ seats, companyId, typed }: Props) {
  const t = useTexts(seatsTexts)
  return (
    <ol className="seated">
      {seats.map((seat) => (
        <li key={seat.id}>
          <div>
            <strong>{seat.name || t.unnamed}</strong>
            {seat.name && <span>{seat.email}</span>}
            <State tone={seatTones[seatState(seat)]!} label={t.states[seatState(seat)]} />
          </div>
          {seat.state !== 'canceled' && seat.state !== 'finished' && (
            <SeatForms seat={seat} companyId={companyId} typed={typed?.bookingId === seat.id ? typed : undefined} />
          )}
        </li>
      ))}
    </ol>
  )
}

function SeatForms({ seat, companyId, typed }: { seat: CompanySeat; companyId: string; typed: Typed | undefined }) {
  const t = useTexts(seatsTexts)
  const name = seat.name || t.unnamed
  const hidden = (
    <>
      <input type="hidden" name="bookingId" value={seat.id} />
      <input type="hidden" name="company" value={companyId} />
    </>
  )
  return (
    <div className="seated-do">
      {!seat.name && (
        <details open={typed !== undefined}>
          <summary>{t.nameIt}</summary>
          <form method="post" noValidate>
            {hidden}
            <TextField label={t.name} name="name" maxLength={120} defaultValue={typed?.name} />
            <TextField label={t.email} name="email" type="email" maxLength={254} defaultValue={typed?.email} />
            <button name="do" value="name" type="submit">
              {t.save}
            </button>
          </form>
        </details>
      )}
      <form method="post" className="actions">
        {hidden}
        {seat.state === 'pending' && (
          <>
            <button name="do" value="approve" type="submit" aria-label={t.doNamed(t.approve, name)}>
              {t.approve}
            </button>
            <button className="second" name="do" value="deny" type="submit" aria-label={t.doNamed(t.deny, name)}>
              {t.deny}
            </button>
          </>
        )}
        {seat.state !== 'pending' && (
          <button className="quiet" name="do" value="giveBack" type="submit" aria-label={t.doNamed(t.giveBack, name)}>
            {t.giveBack}
          </button>
        )}
      </form>
    </div>
  )
}
