/** A moment as the panel tells it, in the school's zone: "21 Nov, 14:05". */
export const shortTime = (moment: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment)

/** When today it is, in the school's zone: "14:05". */
export const timeOfDay = (moment: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    moment,
  )

/** A day of any year, in the school's zone: "21 Nov 2027". */
export const dayOfYear = (moment: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(moment)

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago, in the largest whole unit that fits: "3 days", "5 hours", "just now". */
export function timeSince(moment: Date, now: Date): string {
  const passed = now.getTime() - moment.getTime()
  if (passed < minute) return 'just now'
  if (passed < hour) return counted(passed / minute, 'minute')
  if (passed < 2 * day) return counted(passed / hour, 'hour')
  return counted(passed / day, 'day')
}

function counted(amount: number, unit: string): string {
  const whole = Math.floor(amount)
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`
}
