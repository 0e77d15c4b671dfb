import { z } from 'zod'
import { line, lines } from '~/modules/people/typedText'

const day = 86_400_000
export const mostMeetings = 30

export const meetingSchema = z
  .object({
    /** Of a meeting that is there already. */
    id: z.string().optional(),
    startsAt: z.number().int(),
    endsAt: z.number().int(),
    room: line(120).default(''),
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt && endsAt - startsAt <= day, { path: ['endsAt'] })

/** What a hub says of a date: when, where, with whom, for how many, and by which rules. */
export const sessionSchema = z.object({
  meetings: z.array(meetingSchema).min(1).max(mostMeetings),
  teachers: z
    .array(line(120).pipe(z.string().min(1)))
    .max(20)
    .default([]),
  enrolsHere: z.boolean(),
  isTentative: z.boolean().default(false),
  seats: z.number().int().min(1).max(1000).nullable(),
  minSeats: z.number().int().min(1).max(1000).nullable().default(null),
  /** As the provider says, where people enrol with the provider. */
  seatsTaken: z.number().int().min(0).max(1000).default(0),
  enrolFrom: z.number().int().nullable().default(null),
  enrolUntil: z.number().int().nullable().default(null),
  cancelHours: z.number().int().min(0).max(8760).default(0),
  cancelRule: lines(500).default(''),
  offerHours: z.number().int().min(0).max(720).default(48),
  priceCents: z.number().int().min(0).max(10_000_000).nullable().default(null),
})
export type SessionInput = z.output<typeof sessionSchema>
export type MeetingInput = z.output<typeof meetingSchema>
