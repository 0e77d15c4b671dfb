/** The moment until which somebody cancels by themselves. */
export function cancelUntil({ startsAt, cancelHours }: { startsAt: number; cancelHours: number }) {
  return startsAt - cancelHours * 3_600_000
}
