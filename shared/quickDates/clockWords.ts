// The time of day within a typed date: "17:00", "5 pm", "9.30", "17h30", "noon".

/** `endOfDay`: 24:00, which is the end of that day and no time of its own. */
export type ClockReading = { time: string } | { endOfDay: true } | { problem: string }

const unmistakable = /^(\d{1,2})(?:[:.](\d{2}))(?::(\d{2})(?:[.]\d+)?)?(am|pm)$|^(\d{1,2})(am|pm)$/
const withColon = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.]\d+)?)?$/
const withHour = /^(\d{1,2})h(\d{2})?$/
const bare = /^(\d{1,2})(?:\.(\d{2}))?$/

/** A word that can only be a time; null for any other. */
export function readClock(word: string): ClockReading | null {
  if (word === 'noon' || word === 'midday') return { time: '12:00' }
  if (word === 'midnight') {
    return {
      problem: 'Midnight lies between two days. Leave the time out for the end of a day, or write 0:00.',
    }
  }
  const half = unmistakable.exec(word)
  if (half !== null) return ofHalfDay(half[1] ?? half[5] ?? '', half[2] ?? '00', half[4] ?? half[6] ?? '')
  const whole = withColon.exec(word) ?? withHour.exec(word)
  return whole === null ? null : ofWholeDay(whole[1] ?? '', whole[2] ?? '00')
}

/** A figure that is a time by where it stands, behind a day: "9", "9.30"; null for any other word. */
export function readBareClock(word: string): ClockReading | null {
  const figure = bare.exec(word)
  return figure === null ? null : ofWholeDay(figure[1] ?? '', figure[2] ?? '00')
}

function ofHalfDay(hour: string, minute: string, half: string): ClockReading {
  const hours = Number(hour)
  if (hours < 1 || hours > 12) {
    return { problem: `There is no ${hour} ${half}. Hours with am and pm go from 1 to 12.` }
  }
  return ofWholeDay(String((hours % 12) + (half === 'pm' ? 12 : 0)), minute)
}

function ofWholeDay(hour: string, minute: string): ClockReading {
  const [hours, minutes] = [Number(hour), Number(minute)]
  if (hours === 24 && minutes === 0) return { endOfDay: true }
  if (hours > 23 || minutes > 59) {
    return { problem: `There is no ${hour}:${minute}. Times go from 0:00 to 23:59.` }
  }
  return { time: `${String(hours).padStart(2, '0')}:${minute}` }
}
